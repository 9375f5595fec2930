# ruff: noqa: E501 -- a table: one entry per line reads better than wrapped ones
"""In which state a city lies, capitals apart: the state and its cities by the first of their names in the tables of cities."""

from functools import cache

from mithaq.languages.city_names import CITIES
from mithaq.languages.city_names_africa import CITIES_OF_AFRICA
from mithaq.languages.city_names_elsewhere import CITIES_ELSEWHERE
from mithaq.languages.normalise import fold

LIES_IN = """
AGO | Lobito; Huambo; Cabinda
ARE | Dubaï; Charjah; Fujaïrah; Ras el-Khaïmah; Ajman; Al-Aïn
AUS | Sydney; Melbourne; Perth
AUT | Salzbourg
BDI | Bujumbura
BEL | Bruges; Liège; Gand
BEN | Parakou; Porto-Novo; Ouidah; Natitingou; Kandi; Abomey
BFA | Bobo-Dioulasso; Koudougou; Ouahigouya; Dori; Kaya; Fada N'Gourma; Banfora
BGR | Varna
BHR | Muharraq
BRA | Rio de Janeiro; São Paulo
CAF | Bouar; Bambari
CAN | Vancouver; Halifax
CHE | Genève; Zurich; Bâle; Lausanne; Montreux
CHN | Guangzhou; Shenzhen; Hong Kong; Macao
CIV | Bouaké; San-Pédro; Korhogo; Daloa; Grand-Bassam; Jacqueville; Odienné
CMR | Kousséri; Garoua; Douala; Maroua; Ngaoundéré; Bafoussam; Bamenda; Kribi; Limbé; Bertoua
COD | Lubumbashi; Goma; Bukavu; Kisangani; Matadi; Bunia
COG | Pointe-Noire; Dolisie; Ouesso
CPV | Mindelo
CYP | Limassol; Larnaca
DEU | Stuttgart; Bonn; Brême; Dresde; Düsseldorf; Leipzig; Kiel; Ramstein
DJI | Obock; Tadjourah
DZA | Oran; Constantine; Annaba; Tamanrasset; Cherchell; Blida; Sétif; Batna; Biskra; Ouargla; Ghardaïa; Béchar; Adrar; Tindouf; Djelfa; Mostaganem; Skikda; Arzew; Touggourt; Boumerdès; Mers el-Kébir
EGY | Alexandrie; Port-Saïd; Ismaïlia; Charm el-Cheikh; Assouan; Suez; Damiette; Gizeh; Hurghada; Mansourah; Tanta; Assiout; Marsa Matrouh
ERI | Massaoua; Assab
ESP | Barcelone; Séville; Valence; Saragosse; Bilbao; Algésiras; Carthagène; Almería; Ceuta; Melilla; Rota
ETH | Dire Dawa; Bahir Dar; Mekele; Bishoftu
FRA | Toulouse; Marseille; Bordeaux; Lille; Nantes; Brest; Rennes; Montpellier; Cherbourg; Saint-Cyr; Saumur; Draguignan; Istres; Perpignan; Grenoble; Dijon; Metz; Rouen; Le Havre; Ajaccio
GAB | Port-Gentil; Franceville; Lambaréné; Oyem; Mouila
GBR | Manchester; Birmingham; Liverpool; Glasgow; Belfast; Portsmouth; Plymouth; Southampton; Sandhurst
GHA | Tema; Kumasi; Tamale; Takoradi
GIN | Kankan; Labé; Nzérékoré; Kindia; Boké; Kamsar
GNQ | Bata
GRC | Salonique; Le Pirée; La Canée
IND | Bombay; Calcutta
IRN | Ispahan; Chiraz; Bandar Abbas
IRQ | Bassora; Erbil; Mossoul; Najaf; Kerbala; Kirkouk; Souleimaniyeh; Ramadi; Falloujah; Umm Qasr
ISR | Haïfa; Jaffa
ITA | Naples; Turin; Palerme; Catane; Tarente; Livourne; La Spezia; Vicence; Florence; Trieste
JOR | Aqaba; Zarqa; Mafraq; Maan; Kerak
JPN | Osaka
KEN | Mombasa; Kisumu; Eldoret; Nakuru; Nanyuki; Lamu; Thika; Garissa; Isiolo
KOR | Busan
LBN | Tripoli du Liban; Sidon; Tyr; Zahlé; Baalbek; Naqoura
LBY | Benghazi; Misrata; Sabha; Syrte; Tobrouk; Derna; Zaouïa; Koufra; Ghadamès
MAR | Casablanca; Marrakech; Fès; Meknès; Tanger; Agadir; Kénitra; Benguérir; Ouarzazate; Laâyoune; Dakhla; Oujda; Tan-Tan; Salé; Khouribga; Settat; Taza; Larache; Ksar el-Kébir; Berrechid; Khémisset; Témara; Skhirat; Mohammedia; Taroudant; Tiznit; Zagora; Midelt; Es-Semara; Boujdour; Guerguerat; Taourirt; Berkane; Chefchaouen; Assilah; Tanger Med; Jorf Lasfar
MDG | Toamasina; Antsiranana
MLI | Ségou; Gao; Tombouctou; Kati; Koulikoro; Sikasso; Kayes; Mopti; Kita; Nioro; Ménaka; Taoudénit; Sévaré; Djenné; Koutiala; Bougouni; Tessalit
MOZ | Beira; Nacala
MRT | Nouadhibou; Rosso; Atar; Sélibaby; Aïoun; Akjoujt; Boghé; Bassiknou; Chinguetti
MWI | Blantyre
NAM | Walvis Bay
NER | Agadez; Zinder; Maradi; Tahoua; Diffa; Dosso; Tillabéri; Arlit
NGA | Lagos; Kano; Kaduna; Port Harcourt; Ibadan; Maiduguri; Sokoto; Enugu; Calabar; Zaria; Katsina
NLD | Rotterdam; Amsterdam; Eindhoven
NOR | Bergen
OMN | Salalah; Sohar; Duqm; Nizwa
PAK | Lahore; Karachi; Rawalpindi; Peshawar
POL | Cracovie; Gdansk
PSE | Naplouse; Gaza; Hébron; Jénine; Bethléem; Jéricho; Rafah
QAT | Al Wakrah; Al Rayyan
ROU | Constanţa
RUS | Saint-Pétersbourg; Sotchi; Kazan
RWA | Butare; Gisenyi
SAU | Djeddah; Dammam; Dhahran; Médine; La Mecque; Taëf; Yanbu; Tabuk; Khobar; Khamis Mushait; Jazan; Nadjran
SDN | Port-Soudan; Omdourman; Kassala; El-Obeid; El-Fasher; Nyala
SEN | Saint-Louis; Thiès; Ziguinchor; Kaolack; Gorée; Tambacounda; Louga; Matam; Kolda; Podor; Diourbel; Touba; Kédougou
SOM | Berbera; Hargeisa; Bosaso; Kismayo
SWE | Göteborg
SYR | Alep; Lattaquié; Tartous; Deir ez-Zor; Deraa; Hama; Idleb; Palmyre
TCD | Abéché; Moundou; Sarh; Faya-Largeau; Mongo
TGO | Kara; Sokodé; Dapaong; Aného
TUN | Sfax; Sousse; Bizerte; Monastir; Djerba; Fondouk Jedid; La Goulette; Radès; Tabarka; Tozeur; Tataouine; Médenine; Zarzis; Nabeul; Hammamet; Mahdia; Le Kef; Kasserine; Remada
TUR | Istanbul; Izmir; Antalya; Adana; Gaziantep; Konya
TZA | Dar es Salaam; Zanzibar; Arusha; Mwanza; Tanga; Pemba; Mtwara; Morogoro
UGA | Entebbe; Gulu; Jinja; Mbarara; Mbale
UKR | Odessa; Kharkiv
USA | New York; Norfolk; Tampa; Miami; Chicago; Boston; Houston; Atlanta; Los Angeles; San Francisco; San Antonio; Philadelphie
YEM | Aden; Hodeïda; Moukalla; Taëz; Marib
ZAF | Durban; Port Elizabeth; Bloemfontein; Simon's Town
ZMB | Livingstone; Ndola; Kitwe
ZWE | Bulawayo
"""


def state_of_city(name: str) -> str | None:
    """The state in which a city of the tables lies, by any of its names."""
    return _states().get(fold(name))


def every_city() -> list[tuple[str, ...]]:
    """The names of each city of the tables, the first of them first."""
    tables = (CITIES, CITIES_OF_AFRICA, CITIES_ELSEWHERE)
    lines = [line for table in tables for line in table.strip().splitlines() if line]
    return [
        tuple(name.strip() for cell in line.split("|") for name in cell.split(";") if name.strip()) for line in lines
    ]


@cache
def _states() -> dict[str, str]:
    of_first: dict[str, str] = {}
    for line in LIES_IN.strip().splitlines():
        state, cities = line.split(" | ")
        of_first |= {city.strip(): state for city in cities.split(";")}
    named = ((name, of_first.get(names[0])) for names in every_city() for name in names)
    return {fold(name): state for name, state in named if state}
