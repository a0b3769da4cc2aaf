/** First names met every day. Words that are as often something else (Claire, Rose, France) are left out. */
export const PRENOMS: ReadonlySet<string> = new Set(
  `adam adele adrien agathe agnes alain albert alexandre alexis alice aline amandine amelie amina anais andre andree
angelique anne annick annie anthony antoine antoinette arnaud arthur audrey aurelie axel baptiste beatrice benjamin
benoit bernadette bernard brigitte bruno camille carole caroline catherine cecile celine chantal charles charlotte
chloe christelle christian christiane christine christophe clement clementine colette corinne cyril damien daniel
daniele david deborah delphine denis denise didier dominique dylan edith elise elisabeth elodie emile emilie emma
emmanuel enzo eric estelle ethan etienne eugene eva evelyne fabien fabienne fabrice fanny fatima fatou fernand
fernande florian franck francine francis francois francoise frederic gabriel gabriela gaston genevieve georges
georgette gerald gerard germaine gerome ghislaine gilbert gilberte gilles ginette gisele gregory guillaume guy
gwenaelle hassan helene henri henriette herve hugo hugues ibrahim ines irene isabelle jacqueline jacques jean
jeanne jeannine jennifer jeremy jerome joel johanna jonathan jordan josephine josette josiane julie julien juliette
karim karine kevin khadija laetitia lea leila leo leon leonie liam lilou lina lionel lisa loic lola louane
louis louise louisette luc lucas lucette lucie lucien lucienne lucile ludovic lydie madeleine mael maelys magali
malik manon marc marcel marcelle marcelline margaux marguerite maria marie marielle marine marion marius marthe
mathieu mathilde mathis maurice maxime mehdi melanie michel michele micheline mireille mohamed monique morgane
mourad moussa mylene myriam nadege nadia nadine nathalie nathan nicolas nicole nina noah noe noelle noemie odette
odile oceane olivier ousmane pascal pascale patrice patricia patrick paul paulette pauline philippe pierre
pierrette quentin rachel rachid raphael raymond raymonde regine rejane remi rene renee richard robert roger roland
romain romane rolande ronan sabine sabrina said samia samuel sandra sandrine sarah sebastien serge severine
simone simon solange sonia sophie stephane stephanie suzanne sylvain sylvie tanguy theo therese thibault thierry
thomas timeo tom valentin valerie vanessa veronique vincent virginie viviane william xavier yann yannick yasmina
yves yvette yvonne zoe marie-claude marie-christine marie-france marie-helene marie-jeanne marie-louise
marie-pierre marie-therese jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc jean-michel
jean-paul jean-philippe jean-pierre anne-marie pierre-yves`.split(/\s+/),
);
