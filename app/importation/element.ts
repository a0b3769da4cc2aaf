/** A piece of a Word file as the reading thread hands it over: the tree of mammoth, lightened. */
export type Element = {
  readonly type: string;
  readonly children?: readonly Element[];
  readonly styleId?: string;
  readonly styleName?: string;
  readonly liste?: { readonly ordonnee: boolean; readonly niveau: number };
  readonly value?: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isAllCaps?: boolean;
  readonly fontSize?: number;
  readonly href?: string;
  readonly anchor?: string;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly breakType?: string;
  readonly checked?: boolean;
  readonly altText?: string;
  readonly contentType?: string;
  /** Which of the pictures of the file; absent when its bytes are not there. */
  readonly rang?: number;
};
