# ruff: noqa: E501 -- a table: one entry per line reads better than wrapped ones
"""Small words that betray a language; the neighbours are there only to be told apart and refused."""

FREQUENT: dict[str, str] = {
    "fr": "le la les de des du un une et est dans que qui pour par sur au aux avec ce cette ces son sa ses leur leurs "
    "ne pas plus ont sont été être a à en il elle nous vous se d l s n qu entre ainsi afin lors dont où ou comme "
    "mais deux sous après avant également",
    "en": "the of and to in is that for on with as by at from this these their its was were are be been has have had "
    "will shall not which who it he they we or an between into also both two after before during would should",
    "ar": "في من على إلى عن أن إن التي الذي بين مع هذا هذه ذلك كما قد لا ما هو هي كان وقد وفي بعد قبل خلال عبر "
    "وذلك أو ثم حيث حول كل بعض لم لن غير منذ لدى وعلى ومن فقد تحت إطار الذين",
    "es": "el los las del y una en que por con para su sus es se al lo como más fue han entre este esta pero ha muy "
    "también desde hasta nos un de la son está",
    "pt": "o os das dos do da e uma em que por com para seu sua é se ao como mais foi não entre este esta mas há muito "
    "também desde até nos um na no as são está pela pelo",
    "it": "il lo gli della del dei delle e una in che per con su è si al come più non tra questo questa ma ha nel nella "
    "di da un le la i sono anche dal dalla",
    "de": "der die das und ist in den von zu mit auf für im dem des nicht ein eine auch sich es an als bei nach wird "
    "aus am sind wurde haben zum zur",
    "nl": "de het een en van in is dat op te zijn met voor niet aan er ook als bij door naar uit om tot wordt deze dit "
    "heeft hebben worden werd inzake tussen",
    "tr": "ve bir bu için ile de da olarak olan daha çok gibi kadar sonra ancak en ise tarafından arasında her ne",
    "id": "yang dan di ke dari untuk dengan pada ini itu dalam tidak akan oleh adalah juga sebagai para kedua antara",
    "sw": "na ya wa kwa ni za katika la cha kuwa hii hiyo pia yake lakini kama hivyo baada mwa vya kati",
    "fa": "و در به از که این را با است برای آن یک خود تا شد بود های می کرد بر هم شود دو پس ها شده دارد",
    "ur": "کے کی میں ہے اور سے کا کو پر نے یہ کہ اس ہیں بھی ایک تھا کیا گیا دو لیے تک جو وہ ہو",
    "ps": "د په او چې کې له ته دی سره یې دا شي هم دې کړي پر شوي لپاره به",
}
