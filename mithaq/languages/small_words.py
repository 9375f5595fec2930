# ruff: noqa: E501 -- a table: one entry per line reads better than wrapped ones
"""Words that no search looks for, besides those that betray a language: pronouns, auxiliaries, conjunctions."""

from mithaq.ledger.errors import Language

SMALL: dict[Language, str] = {
    "fr": "je tu me te moi toi lui eux elles ils on y mon ma mes ton ta tes notre nos votre vos ceci cela ça ci celui celle ceux "
    "celles lequel laquelle lesquels lesquelles quel quelle quels quelles quoi qu jusqu lorsqu puisqu quelqu quelque quelques "
    "chaque chacun chacune aucun aucune tout toute tous toutes tel telle autant si ni or car donc puis parce lorsque quand comme "
    "tandis alors aussi ainsi cependant toutefois pourtant déjà très trop assez plutôt non oui ici là chez vers depuis pendant "
    "durant devant derrière parmi auprès dès étant était étaient étais sera serait seront soit soient suis es sommes êtes fut "
    "furent ai as avons avez avait avaient avais aura aurait auront ayant aient eu eut fait faire faisait font fera ferait peut "
    "peuvent pouvait pourrait pourraient pourra doit doivent devait devrait devraient va vont allait aller dit c j m t h ha p",
    "en": "i you he she me him us them my your his her our mine what when where why how whom whose than then there here if so because "
    "while until about against over under again only own same such very just too can could may might must do does did doing done "
    "had having being am every each any some no nor out up down off more most other s t d ll re ve said say says also however",
    "ar": "انه انها انهم بان بانه لان لانه كانت كانوا يكون تكون تكن يكن وكان وكانت تم يتم وتم سيتم لكن ولكن وقال قال قالت هناك وهناك اذا "
    "ايضا حتى بما كما لقد فان لها له لهم لهذا بها به فيها فيه عليه عليها منها منه منهم عنه عنها اليه اليها وهو وهي وهم نحن انا انت "
    "هم هن الا لا ولا وما مما عما اما سوى جدا فقط ليس ليست وليس اي ايا الى والى او واو عند عندما بينما حين حينما تلك وتلك هؤلاء اولئك "
    "اللذين اللتان اللذان التي والتي والذي والذين ذات ذا ذلك لذلك كذلك وكذلك بها كلا كلتا بعضها بعضهم مثل مع ومع بدون دون بشكل بشان "
    "قام قامت يقوم تقوم ثم هل كيف متى اين لدى لديه لديها لدينا قبل ومن وفي وعن وان وانه فهو فهي وقد فقد ولم ولن مازال زال تزال يزال",
}
