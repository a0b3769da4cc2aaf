/** Whether a number can be that of a professional in the national directory: eleven digits and their key (Luhn). */
export function rppsValide(numero: string): boolean {
  const chiffres = numero.replace(/\s/g, "");
  if (!/^[1-9]\d{10}$/.test(chiffres)) return false;
  const somme = [...chiffres].reverse().reduce((total, chiffre, rang) => {
    const valeur = Number(chiffre) * (rang % 2 === 1 ? 2 : 1);
    return total + (valeur > 9 ? valeur - 9 : valeur);
  }, 0);
  return somme % 10 === 0;
}
