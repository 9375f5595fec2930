# ruff: noqa: E501 -- lists of words: one line each reads better than wrapped ones
"""Words that tell names from other words with a capital: titles, offices, words of place; names of two traditions."""

from mithaq.languages.normalise import folded_words

# What stands before the name of a place or between the parts of a person's name.
PLACED = folded_words("à en au aux vers de d du entre in at from near to ville city port région region province base")
PARTS_OF_NAMES = {".", "de", "d", "la", "le", "el", "al", "ben", "ould", "ag", "bin", "ibn", "medecin", "major"}
OF = {"de", "d", "la", "le"}
TITLES = folded_words(
    "M. Mme Monsieur Madame général colonel commandant capitaine lieutenant amiral maréchal adjudant sergent docteur Dr Mr Mrs Ms major "
    "captain lieutenant-colonel colonel-major admiral général-major brigade division médecin sergeant"
) | {"m", "mme", "mr", "mrs", "dr", "mm"}
# Names that West Africa has made its own, and the Arabic ones that they are written as: sound alone doesn't tell.
ONE_NAME = {
    latin: folded_words(arabic)
    for latins, arabic in (
        ("abdoulaye abdulai", "عبدالله"),
        ("mamadou mahamadou mamady", "محمد محمدو"),
        ("amadou ahmadou", "أحمد أحمدو"),
        ("fatou fatoumata fatimata", "فاطمة"),
        ("aminata mina", "أمينة"),
        ("boubacar aboubacar babacar bakary", "بوبكر أبوبكر"),
        ("souleymane soulayman", "سليمان"),
        ("alassane", "الحسن"),
        ("issa", "عيسى"),
        ("aissata aissatou", "عائشة"),
        ("khady kadiatou kadidia", "خديجة"),
        ("mariam mariama", "مريم"),
    )
    for latin in latins.split()
}
# Behind these a name is often said by a pronoun in the other language.
CIVIL = {"m", "mme", "monsieur", "madame", "mr", "mrs", "ms", "mm"}
# Titles that an institution may follow as well: "le ministre de la Santé", "directeur du Centre".
OFFICES = folded_words(
    "ministre ambassadeur président secrétaire directeur professeur minister ambassador president secretary director"
)
# Capitalised words that are no names: months and the like are lower-case in French, so few are left.
COMMON = folded_words(
    "Article Articles Partie Parties Commission Gouvernement Royaume République Etat Etats Accord Protocole Mémorandum Convention "
    "Ministère Ministre Président Premier Comité Session Annexe Conseil Assemblée Forces Armée Armées Nations Unies Union Européenne "
    "Africaine Organisation Les Des Une Aux Par Pour Dans Sur Cette Ces Son Ses Leur Leurs Elle Ils Elles Nous Vous Chaque Toute Tout "
    "Party Parties Government Kingdom Republic State States United The Joint This That These Those Each Any All And For With From"
)
