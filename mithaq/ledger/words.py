"""Eight words for a hash, to compare over the telephone in French, Arabic or English (§52)."""

import hashlib
from functools import lru_cache

from .errors import Language

# A hash is stretched before it is spoken: each guess at a look-alike costs this many HMACs instead of one hash.
WORDS_SALT, ROUNDS, COUNT = b"mithaq/words/1", 2**18, 8

COLUMNS: tuple[Language, ...] = ("en", "fr", "ar")


def spoken(digest: bytes, language: Language) -> list[str]:
    """Eight words for these 32 bytes; the same places of the list, translated, in each language.

    Eight words carry 64 bits. An attacker who wants another document to be read aloud alike must make 2^63 of them on
    average and stretch each (PBKDF2-HMAC-SHA256, 2^18 rounds, two compressions each): about 2^82 compressions, out of
    reach today, but far from the 2^128 of the hash itself. The author of a document can find two of their own that
    sound alike with 2^32 tries; that gains nothing, since the channel names the whole hash. Where 2^82 is not enough,
    compare the 64 hex digits or the QR code.
    """
    column = COLUMNS.index(language)
    return [WORDS[place][column] for place in places(digest)]


@lru_cache(maxsize=64)
def places(digest: bytes) -> bytes:
    """The eight places in the list, one byte each. Takes a tenth of a second on purpose."""
    return hashlib.pbkdf2_hmac("sha256", digest, WORDS_SALT, ROUNDS, dklen=COUNT)


# English, French, Arabic. No two words of a language differ by one sound only (tests/ledger/test_keys.py).
_TABLE = """\
accordion accordéon أكورديون
airport aéroport مطار
almond amande لوز
aluminium aluminium ألومنيوم
ambulance ambulance إسعاف
anchor ancre مرساة
ant fourmi نملة
apple pomme تفاحة
apricot abricot مشمش
architect architecte معماري
arrow flèche سهم
artichoke artichaut خرشوف
avalanche avalanche انهيار
avocado avocat أفوكادو
axe hache فأس
baker boulanger خباز
ball ballon كرة
bamboo bambou خيزران
barley orge شعير
barometer baromètre بارومتر
barrel tonneau برميل
basil basilic حبق
basket panier سلة
battery batterie بطارية
bean haricot فاصوليا
beard barbe لحية
bed lit سرير
beetroot betterave شمندر
belt ceinture حزام
bicycle vélo دراجة
biscuit biscuit بسكويت
blacksmith forgeron حداد
book livre كتاب
bottle bouteille قنينة
bracelet bracelet سوار
brain cerveau دماغ
branch branche غصن
bridge pont قنطرة
bronze bronze برونز
broom balai مكنسة
brush brosse فرشاة
bucket seau دلو
butcher boucher جزار
butter beurre زبدة
butterfly papillon فراشة
cabbage chou ملفوف
cage cage قفص
calendar calendrier تقويم
camera caméra كاميرا
candle bougie شمعة
canoe pirogue قارب
caravan caravane قافلة
carpenter menuisier نجار
carpet tapis سجادة
cathedral cathédrale كاتدرائية
ceiling plafond سقف
cement ciment إسمنت
chain chaîne سلسلة
chalk craie طباشير
chameleon caméléon حرباء
cheese fromage جبن
chemist pharmacien صيدلي
chestnut châtaigne كستناء
chimney cheminée مدخنة
chimpanzee chimpanzé شمبانزي
chocolate chocolat شوكولاتة
cinema cinéma سينما
clay argile طين
clock horloge ساعة
cloud nuage سحابة
comb peigne مشط
compass boussole بوصلة
copper cuivre نحاس
corridor couloir رواق
cotton coton قطن
crocodile crocodile تمساح
crown couronne تاج
cucumber concombre خيار
cumin cumin كمون
cup tasse فنجان
desert désert صحراء
diamond diamant ألماس
dictionary dictionnaire قاموس
dinosaur dinosaure ديناصور
doctor médecin طبيب
dog chien كلب
dolphin dauphin دلفين
donkey âne حمار
drum tambour طبل
duck canard بطة
eagle aigle نسر
ear oreille أذن
egg œuf بيضة
elbow coude مرفق
elephant éléphant فيل
elevator ascenseur مصعد
engine moteur محرك
envelope enveloppe ظرف
eucalyptus eucalyptus أوكالبتوس
factory usine مصنع
feather plume ريشة
finger doigt إصبع
fish poisson سمكة
flag drapeau علم
flute flûte ناي
forest forêt غابة
fork fourchette شوكة
fountain fontaine نافورة
fox renard ثعلب
frog grenouille ضفدع
furnace fournaise فرن
garden jardin حديقة
gardener jardinier بستاني
gasoline essence بنزين
gazelle gazelle غزال
giraffe girafe زرافة
glacier glacier جليد
glasses lunettes نظارات
glue colle غراء
goat chèvre عنزة
grass herbe عشب
guitar guitare قيثارة
hairdresser coiffeur حلاق
hat chapeau قبعة
helicopter hélicoptère مروحية
helmet casque خوذة
henna henné حناء
hospital hôpital مستشفى
hotel hôtel فندق
house maison منزل
jacket veste سترة
jasmine jasmin ياسمين
jewel joyau جوهرة
judge juge قاض
kettle bouilloire غلاية
kitchen cuisine مطبخ
knee genou ركبة
laboratory laboratoire مختبر
lake lac بحيرة
lamp lampe مصباح
lavender lavande خزامى
lemon citron ليمون
library bibliothèque مكتبة
lion lion أسد
lizard lézard سحلية
locust criquet جراد
magnet aimant مغناطيس
map carte خريطة
marble marbre رخام
melon melon بطيخ
mercury mercure زئبق
meteor météore نيزك
microscope microscope مجهر
mill moulin طاحونة
minaret minaret صومعة
mint menthe نعناع
mosaic mosaïque فسيفساء
mosquito moustique بعوضة
museum musée متحف
music musique موسيقى
mustard moutarde خردل
nickel nickel نيكل
nightingale rossignol بلبل
nose nez أنف
notebook cahier دفتر
nurse infirmière ممرضة
oasis oasis واحة
ocean océan محيط
octopus pieuvre أخطبوط
olive olive زيتون
orange orange برتقال
orchestra orchestre أوركسترا
ostrich autruche نعامة
oven four تنور
oxygen oxygène أكسجين
parachute parachute مظلة
parliament parlement برلمان
parrot perroquet ببغاء
passport passeport جواز
pearl perle لؤلؤة
penguin manchot بطريق
pepper poivre فلفل
piano piano بيانو
pillow oreiller وسادة
pineapple ananas أناناس
pistachio pistache فستق
planet planète كوكب
plough charrue محراث
pomegranate grenade رمان
pottery poterie فخار
pumpkin citrouille يقطين
pyramid pyramide هرم
rabbit lapin أرنب
radio radio مذياع
restaurant restaurant مطعم
rhinoceros rhinocéros كركدن
rice riz أرز
root racine جذر
rosemary romarin إكليل
saffron safran زعفران
salt sel ملح
satellite satellite ساتل
saw scie منشار
scorpion scorpion عقرب
seagull mouette نورس
sesame sésame سمسم
ship navire سفينة
silver argent فضة
snail escargot حلزون
snake serpent ثعبان
soap savon صابون
spider araignée عنكبوت
spinach épinard سبانخ
sponge éponge إسفنج
spoon cuillère ملعقة
squirrel écureuil سنجاب
stamp timbre طابع
star étoile نجم
statue statue تمثال
stone pierre حجر
storm tempête عاصفة
strawberry fraise فراولة
suitcase valise حقيبة
swallow hirondelle سنونو
symphony symphonie سيمفونية
table table طاولة
teacher professeur أستاذ
telephone téléphone هاتف
telescope télescope مقراب
tent tente خيمة
theatre théâtre مسرح
thunder tonnerre رعد
ticket billet تذكرة
tomato tomate طماطم
tongue langue لسان
towel serviette منشفة
translator traducteur مترجم
triangle triangle مثلث
truck camion شاحنة
tunnel tunnel نفق
turnip navet لفت
turquoise turquoise فيروز
turtle tortue سلحفاة
university université جامعة
vanilla vanille فانيليا
velvet velours مخمل
veterinary vétérinaire بيطري
volcano volcan بركان
waterfall cascade شلال
watermelon pastèque دلاح
weaver tisserand نساج
whale baleine حوت
wheat blé قمح
window fenêtre نافذة
wolf loup ذئب
yoghurt yaourt رائب
"""

WORDS: tuple[tuple[str, ...], ...] = tuple(tuple(line.split()) for line in _TABLE.splitlines())
