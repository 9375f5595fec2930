# ruff: noqa: E501 -- a table: one name per line
"""Common names whose writings lie far apart, or near another name's: what spelling alone can't tell.

A line is one name: its Arabic writings | its Latin ones. Two lines are two names, however alike they look: حسن and
حسين, Mahmoud and Mohamed, Salem and Salim.
"""

from functools import cache

from mithaq.languages.name_parts import usual
from mithaq.languages.normalise import fold

NAMES = """
محمد | mohamed mohammed muhammad mouhamed mouhammad mohamad mohammad muhammed mouhamadou mehmed mahomed
محمدو ماحامادو ماهامادو مهامادو | mahamadou mahamadu mahamane mahaman
مامادو ممادو مامادي | mamadou mamadu mamady mamadi
محمود | mahmoud mahmud mahmood
أحمد | ahmed ahmad ahmet hmed
أمادو أمدو أحمدو آمادو | amadou amadu ahmadou ahmadu
حامد | hamed
حميد | hamid hameed
حمادي | hamadi hammadi
حميدو حاميدو | hamidou hamidu
حسن | hassan hasan hassane assane
حسين | hussein hussain husain hossein houcine hocine hoceine hussin housseini ousseini
الحسن الحسان لحسن علاسان ألاسان | alhassane alhassan lahcen lahcene lahsen alassane elhassan
علي | ali aly
عليو أليو | aliou aliyu alioune
عمر | omar oumar umar omer oumarou umaru
عمرو | amr amrou
عامر | amer aamer amir
عمار | ammar amar
عثمان | othman othmane osman ousmane usman uthman ousman osmane
سعيد | said saeed saied sayed
سعد | saad sad
سيدو سايدو | seydou saidou saidu seidou
سالم | salem saalem
سليم | salim selim saleem
سليمان سليمانا سوليمان سليماني | souleymane sulayman suleiman soulaymane slimane suleman sulaiman souleiman
سلمان | salman selman
صالح | salah saleh salih
خالد | khaled khalid kaled
خليل | khalil khaleel
خليفة | khalifa
جمال | jamal djamel gamal djamal jamel
جميل | jamil djamil gamil
كريم | karim kareem
كرم | karam
رشيد | rachid rashid rasheed
راشد | rached rashed
رشاد | rachad rashad
ناصر | nasser naser nacer
نصر | nasr
نصير | nassir nacir
يوسف | youssef yusuf yousef yousuf youcef yussuf joseph yusef youssouf issoufou
عيسى | issa eissa aissa isa
موسى | moussa musa mousa
إبراهيم إبراهيما إيبراهيما | ibrahim ibrahima brahim ibraheem abraham braima
إسماعيل | ismail ismael smail ismaila
إسحاق إسحق | ishaq isaac ishak
إدريس إدريسا | idriss idris driss idrissa
يحيى | yahya yahia yehia
زكريا زكرياء | zakaria zakariya zakariyya
داود داوود | daoud dawud daouda dawood
مصطفى | moustapha mustafa mostafa mustapha moustafa
عبدالله عبدولاي عبدولايي عبداللاي | abdullah abdallah abdoulaye abdulai abdellah abdoullah abdulahi abdullahi
عبدقادر | abdelkader abdulkadir abdoulkader abdulqader kader
عبدكريم | abdelkrim abdelkarim abdulkarim abdoulkarim
عبدرحمن عبدرحمان | abderrahmane abdurrahman abdulrahman abderrahman abdelrahman abdoulrahmane abdramane
عبدرحيم | abderrahim abdurrahim abdulrahim
عبدعزيز | abdelaziz abdulaziz abdoulaziz
عبدغني | abdelghani abdulghani
عبدفتاح | abdelfattah abdulfattah abdelfatah
ابوبكر بوبكر بوبكار ابوبكار أبوبكر | boubacar abubakar aboubakar aboubacar boubakar boubaker abubakr aboubakr boubeker bubakar
جبريل | djibril jibril gibril djibrilla jebril
شيخ شيكو شيك | cheikh sheikh cheick cheik shaykh sheik cheikhou
مختار | mokhtar mukhtar moctar moktar muctar
طيب | taieb tayeb taib tayyib tayeb
ياسين | yacine yassine yasin
فاطمة | fatima fatma fatimah fatema
فاطوماتا فاتوماتا فاطماتا | fatoumata fatumata fatimata fatimatou
عائشة | aicha aisha aysha ayesha aichatou
عيساتا عايساتا | aissata aissatou aisata
خديجة | khadija khadidja khadijah hadija kadija
مريم | mariam maryam meriem myriam mariama meryem
أمينة | amina aminah
آمنة | amna emna
أمين | amine ameen amin
أمير | emir
هند | hind hend
سامي | sami samy
شامي | chami shami
طاهر | taher tahar tahir
زاهر ظاهر | zaher dhaher
جليل | jalil djalil jaleel
عربي | larbi
غربي | gharbi
غالي | ghali
بشير | bachir bashir bechir
حاتم | hatem hatim
حازم | hazem hazim
قاسم | kacem kassem qasim qassim
هاشم | hachem hashem hachim hashim
هشام | hicham hisham
نزار | nizar
زهير | zouhair zuhair zoheir zouheir
زينب | zineb zainab zeinab zaynab
حمزة | hamza hamzah
غزلان | ghizlane ghizlan rizlane
ديالو دياللو جالو | diallo jallow jalloh jallo dialo
ديارا جارا | diarra jarra
سيسي | cisse ceesay sesay cissey
توري توريه | toure touray turay tore
تراوري تراوريه | traore trawally traorey
ندياي نجاي | ndiaye njie njai ndiay
باه با | ba bah
باري | barry bari
كيتا كايتا كييتا | keita keyta
كويتا | koita
كوني كونيه | kone koneh
كاني كانيه | kane kanneh
كوناتي كوناتيه | konate konateh conateh
كانوتي كانوتيه | kanoute kanuteh canoute
واتارا وتارا | ouattara watara wattara
كامارا كمارا | camara kamara
سيديبي سيديبيه | sidibe sidibeh
كوليبالي كولبالي | coulibaly kulibali koulibaly colibali
سو | sow
سي | sy
ديوب | diop
ديوف | diouf
"""


@cache
def _known() -> dict[str, int]:
    """Writing → number of its name; a writing of two names counts for neither."""
    known: dict[str, int] = {}
    twice: set[str] = set()
    for number, line in enumerate(NAMES.strip().splitlines()):
        for writing in {usual(fold(word)) for word in line.replace("|", " ").split()}:
            if known.setdefault(writing, number) != number:
                twice.add(writing)
    return {writing: number for writing, number in known.items() if writing not in twice}


def one_name(one: str, other: str) -> bool | None:
    """Whether two single names, folded, are one: None when the table doesn't know both."""
    for faith in ("دين", "din"):
        if one.endswith(faith) and other.endswith(faith):  # what follows "of the faith" tells them apart
            one, other = one.removesuffix(faith), other.removesuffix(faith)
    numbers = _number(one), _number(other)
    return None if None in numbers else numbers[0] == numbers[1]


def is_known(name: str) -> bool:
    """Whether a folded single name is a writing of the table."""
    return _number(name) is not None


def _number(name: str) -> int | None:
    """The name's line; without the article, which comes and goes, when there is none with it."""
    return _known().get(name, _known().get(name.removeprefix("ال")))
