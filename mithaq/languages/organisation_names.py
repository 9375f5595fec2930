# ruff: noqa: E501 -- a table: one entry per line reads better than wrapped ones
"""Names by which a text may mean an international organisation or a known body, in three languages: for recognition only.

code | French | English | Arabic
"""

ORGANISATIONS = """
UN | Organisation des Nations unies; Organisation des Nations Unies; Nations unies; Nations Unies; ONU; O.N.U. | United Nations Organization; United Nations; UN; U.N. | منظمة الأمم المتحدة; هيئة الأمم المتحدة; الأمم المتحدة
UNSC | Conseil de sécurité | Security Council | مجلس الأمن
UNGA | Assemblée générale | General Assembly | الجمعية العامة; الجمعية العمومية
AU | Union africaine; UA | African Union; AU | الاتحاد الإفريقي; الاتحاد الأفريقي
EU | Union européenne; UE | European Union; EU | الاتحاد الأوروبي; الاتحاد الأوربي
LAS | Ligue des États arabes; Ligue arabe | League of Arab States; Arab League | جامعة الدول العربية; الجامعة العربية
OIC | Organisation de la coopération islamique; Organisation de coopération islamique; OCI | Organisation of Islamic Cooperation; Organization of Islamic Cooperation; OIC | منظمة التعاون الإسلامي
ICESCO | ICESCO | ICESCO | الإيسيسكو; منظمة العالم الإسلامي للتربية والعلوم والثقافة
ALECSO | ALECSO | ALECSO | الألكسو; المنظمة العربية للتربية والثقافة والعلوم
ECOWAS | Communauté économique des États de l'Afrique de l'Ouest; CEDEAO | Economic Community of West African States; ECOWAS | المجموعة الاقتصادية لدول غرب إفريقيا; المجموعة الاقتصادية لدول غرب أفريقيا; الجماعة الاقتصادية لدول غرب إفريقيا; الجماعة الاقتصادية لدول غرب أفريقيا; إيكواس; سيدياو
ECCAS | Communauté économique des États de l'Afrique centrale; CEEAC | Economic Community of Central African States; ECCAS | الجماعة الاقتصادية لدول وسط إفريقيا; المجموعة الاقتصادية لدول وسط إفريقيا; المجموعة الاقتصادية لدول وسط أفريقيا
WAEMU | Union économique et monétaire ouest-africaine; UEMOA | West African Economic and Monetary Union; WAEMU; UEMOA | الاتحاد الاقتصادي والنقدي لغرب إفريقيا; الاتحاد الاقتصادي والنقدي لغرب أفريقيا
AMU | Union du Maghreb arabe; UMA | Arab Maghreb Union; AMU | اتحاد المغرب العربي; الاتحاد المغاربي
CENSAD | Communauté des États sahélo-sahariens; CEN-SAD | Community of Sahel-Saharan States; CEN-SAD | تجمع دول الساحل والصحراء
G5S | G5 Sahel | G5 Sahel | مجموعة دول الساحل الخمس; مجموعة الخمس في الساحل; مجموعة الساحل الخمس
AES | Alliance des États du Sahel; AES | Alliance of Sahel States | تحالف دول الساحل
NATO | Organisation du Traité de l'Atlantique Nord; OTAN | North Atlantic Treaty Organization; NATO | حلف شمال الأطلسي; منظمة حلف شمال الأطلسي; الناتو; حلف الناتو
OSCE | OSCE | OSCE | منظمة الأمن والتعاون في أوروبا
CoE | Conseil de l'Europe | Council of Europe | مجلس أوروبا
GCC | Conseil de coopération du Golfe; CCG | Gulf Cooperation Council; GCC | مجلس التعاون الخليجي; مجلس التعاون لدول الخليج العربية
UNESCO | UNESCO; Organisation des Nations unies pour l'éducation, la science et la culture | UNESCO | اليونسكو; يونسكو
UNICEF | UNICEF | UNICEF | اليونيسف; اليونيسيف; يونيسف
UNHCR | Haut-Commissariat des Nations unies pour les réfugiés; HCR | UNHCR | المفوضية السامية للأمم المتحدة لشؤون اللاجئين; مفوضية اللاجئين
UNDP | Programme des Nations unies pour le développement; PNUD | United Nations Development Programme; UNDP | برنامج الأمم المتحدة الإنمائي
UNEP | Programme des Nations unies pour l'environnement; PNUE | United Nations Environment Programme; UNEP | برنامج الأمم المتحدة للبيئة
WFP | Programme alimentaire mondial; PAM | World Food Programme; WFP | برنامج الأغذية العالمي; برنامج الغذاء العالمي
FAO | Organisation des Nations unies pour l'alimentation et l'agriculture; FAO | Food and Agriculture Organization; FAO | منظمة الأغذية والزراعة; منظمة الأمم المتحدة للأغذية والزراعة; الفاو
WHO | Organisation mondiale de la santé; OMS | World Health Organization; WHO | منظمة الصحة العالمية; المنظمة العالمية للصحة
ILO | Organisation internationale du travail; OIT; Bureau international du travail | International Labour Organization; International Labour Organisation; ILO; International Labour Office | منظمة العمل الدولية; المنظمة الدولية للعمل; مكتب العمل الدولي
IOM | Organisation internationale pour les migrations; OIM | International Organization for Migration; IOM | المنظمة الدولية للهجرة
IMO | Organisation maritime internationale; OMI | International Maritime Organization; IMO | المنظمة البحرية الدولية
ICAO | Organisation de l'aviation civile internationale; OACI | International Civil Aviation Organization; ICAO | منظمة الطيران المدني الدولي; المنظمة الدولية للطيران المدني
ITU | Union internationale des télécommunications; UIT | International Telecommunication Union; ITU | الاتحاد الدولي للاتصالات
UPU | Union postale universelle | Universal Postal Union | الاتحاد البريدي العالمي
WCO | Organisation mondiale des douanes; OMD | World Customs Organization; WCO | منظمة الجمارك العالمية; المنظمة العالمية للجمارك
WTO | Organisation mondiale du commerce; OMC | World Trade Organization; WTO | منظمة التجارة العالمية; المنظمة العالمية للتجارة
WIPO | Organisation mondiale de la propriété intellectuelle; OMPI | World Intellectual Property Organization; WIPO | المنظمة العالمية للملكية الفكرية
WMO | Organisation météorologique mondiale; OMM | World Meteorological Organization; WMO | المنظمة العالمية للأرصاد الجوية
UNWTO | Organisation mondiale du tourisme | World Tourism Organization | منظمة السياحة العالمية; المنظمة العالمية للسياحة
IAEA | Agence internationale de l'énergie atomique; AIEA | International Atomic Energy Agency; IAEA | الوكالة الدولية للطاقة الذرية
OPCW | Organisation pour l'interdiction des armes chimiques; OIAC | Organisation for the Prohibition of Chemical Weapons; OPCW | منظمة حظر الأسلحة الكيميائية
IMF | Fonds monétaire international; FMI | International Monetary Fund; IMF | صندوق النقد الدولي
WB | Banque mondiale | World Bank | البنك الدولي
AFDB | Banque africaine de développement; BAD | African Development Bank; AfDB | البنك الإفريقي للتنمية; البنك الأفريقي للتنمية; مصرف التنمية الإفريقي; مصرف التنمية الأفريقي
ISDB | Banque islamique de développement; BID | Islamic Development Bank; IsDB | البنك الإسلامي للتنمية
EIB | Banque européenne d'investissement; BEI | European Investment Bank; EIB | البنك الأوروبي للاستثمار; بنك الاستثمار الأوروبي
AFESD | Fonds arabe pour le développement économique et social | Arab Fund for Economic and Social Development | الصندوق العربي للإنماء الاقتصادي والاجتماعي
IFAD | Fonds international de développement agricole; FIDA | International Fund for Agricultural Development; IFAD | الصندوق الدولي للتنمية الزراعية
AFD | Agence française de développement; AFD | French Development Agency | الوكالة الفرنسية للتنمية
USAID | USAID | USAID | الوكالة الأمريكية للتنمية الدولية
JICA | JICA; Agence japonaise de coopération internationale | JICA; Japan International Cooperation Agency | الوكالة اليابانية للتعاون الدولي; جايكا
GIZ | GIZ | GIZ | الوكالة الألمانية للتعاون الدولي
AMCI | Agence marocaine de coopération internationale; AMCI | Moroccan Agency for International Cooperation | الوكالة المغربية للتعاون الدولي
ICJ | Cour internationale de Justice; Cour internationale de justice; CIJ | International Court of Justice; ICJ | محكمة العدل الدولية
ICC | Cour pénale internationale; CPI | International Criminal Court; ICC | المحكمة الجنائية الدولية
PCA | Cour permanente d'arbitrage | Permanent Court of Arbitration | محكمة التحكيم الدائمة; المحكمة الدائمة للتحكيم
ICSID | CIRDI | ICSID | المركز الدولي لتسوية منازعات الاستثمار
CAS | Tribunal arbitral du sport | Court of Arbitration for Sport | محكمة التحكيم الرياضي
INTERPOL | Interpol; Organisation internationale de police criminelle; OIPC | Interpol; International Criminal Police Organization | الإنتربول; المنظمة الدولية للشرطة الجنائية; إنتربول
EUROPOL | Europol | Europol | اليوروبول; يوروبول
UNODC | ONUDC; Office des Nations unies contre la drogue et le crime | UNODC | مكتب الأمم المتحدة المعني بالمخدرات والجريمة
FRONTEX | Frontex | Frontex | فرونتكس
ICRC | Comité international de la Croix-Rouge; CICR | International Committee of the Red Cross; ICRC | اللجنة الدولية للصليب الأحمر
IFRC | Fédération internationale des Sociétés de la Croix-Rouge et du Croissant-Rouge | International Federation of Red Cross and Red Crescent Societies | الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر
RC | Croix-Rouge | Red Cross | الصليب الأحمر
RCR | Croissant-Rouge | Red Crescent | الهلال الأحمر
MSF | Médecins sans frontières | Médecins Sans Frontières; Doctors Without Borders | أطباء بلا حدود
OIF | Organisation internationale de la Francophonie; OIF | International Organisation of La Francophonie; International Organization of La Francophonie | المنظمة الدولية للفرنكوفونية; المنظمة الدولية للفرانكفونية; المنظمة الدولية للفرانكوفونية
CW | Commonwealth | Commonwealth | الكومنولث; الكمنولث
ISO | ISO; Organisation internationale de normalisation | ISO; International Organization for Standardization | الإيزو; المنظمة الدولية للتوحيد القياسي; المنظمة الدولية للتقييس; المنظمة الدولية للمعايير
OECD | OCDE; Organisation de coopération et de développement économiques | OECD; Organisation for Economic Co-operation and Development | منظمة التعاون والتنمية الاقتصادية; منظمة التعاون الاقتصادي والتنمية
OPEC | OPEP | OPEC | أوبك; منظمة الدول المصدرة للنفط; منظمة البلدان المصدرة للنفط
IRENA | IRENA; Agence internationale pour les énergies renouvelables | IRENA; International Renewable Energy Agency | الوكالة الدولية للطاقة المتجددة
BRICS | BRICS | BRICS | البريكس; بريكس
ASEAN | ASEAN; Association des nations de l'Asie du Sud-Est | ASEAN | آسيان; رابطة دول جنوب شرق آسيا; رابطة أمم جنوب شرق آسيا
OAS | Organisation des États américains; OEA | Organization of American States; OAS | منظمة الدول الأمريكية
SADC | SADC; Communauté de développement de l'Afrique australe | SADC; Southern African Development Community | الجماعة الإنمائية للجنوب الإفريقي; مجموعة تنمية الجنوب الإفريقي; الجماعة الإنمائية للجنوب الأفريقي
IGAD | IGAD | IGAD | الإيغاد; إيغاد; الهيئة الحكومية للتنمية
LCBC | Commission du bassin du lac Tchad | Lake Chad Basin Commission | لجنة حوض بحيرة تشاد; مفوضية حوض بحيرة تشاد
OMVS | OMVS; Organisation pour la mise en valeur du fleuve Sénégal | OMVS | منظمة استثمار نهر السنغال
NBA | Autorité du bassin du Niger | Niger Basin Authority | سلطة حوض النيجر; هيئة حوض نهر النيجر
MINUSMA | MINUSMA | MINUSMA | مينوسما
UNOWAS | UNOWAS | UNOWAS | مكتب الأمم المتحدة لغرب إفريقيا والساحل
UNESCO | Organisation des Nations Unies pour l'éducation, la science et la culture | United Nations Educational, Scientific and Cultural Organization; United Nations Educational, Scientific and Cultural Organisation | منظمة الأمم المتحدة للتربية والعلم والثقافة; منظمة الأمم المتحدة للتربية والعلوم والثقافة; منظمة التربية والعلم والثقافة
UNICEF | Fonds des Nations unies pour l'enfance; Fonds des Nations Unies pour l'enfance | United Nations Children's Fund | منظمة الأمم المتحدة للطفولة; صندوق الأمم المتحدة للطفولة
UNHCR | Haut-Commissariat des Nations Unies pour les réfugiés; Haut-Commissariat aux réfugiés | United Nations High Commissioner for Refugees; Office of the United Nations High Commissioner for Refugees | المفوضية السامية لشؤون اللاجئين; مفوضية الأمم المتحدة لشؤون اللاجئين; مفوضية الأمم المتحدة السامية لشؤون اللاجئين
UNDP | Programme des Nations Unies pour le développement | | برنامج الأمم المتحدة للتنمية; البرنامج الإنمائي للأمم المتحدة
UNEP | Programme des Nations Unies pour l'environnement | |
FAO | Organisation des Nations Unies pour l'alimentation et l'agriculture | Food and Agriculture Organization of the United Nations | منظمة الأمم المتحدة للأغذية والزراعة; منظمة الأغذية والزراعة للأمم المتحدة
UNODC | Office des Nations Unies contre la drogue et le crime | United Nations Office on Drugs and Crime | مكتب الأمم المتحدة المعني بالمخدرات والجريمة; مكتب الأمم المتحدة لمكافحة المخدرات والجريمة
UNIDO | Organisation des Nations unies pour le développement industriel; Organisation des Nations Unies pour le développement industriel; ONUDI | United Nations Industrial Development Organization; UNIDO | منظمة الأمم المتحدة للتنمية الصناعية; اليونيدو
UNFPA | Fonds des Nations unies pour la population; Fonds des Nations Unies pour la population; FNUAP | United Nations Population Fund; UNFPA | صندوق الأمم المتحدة للسكان
UNWOMEN | ONU Femmes; ONU-Femmes | UN Women | هيئة الأمم المتحدة للمرأة
UNMAS | Service de la lutte antimines des Nations unies; UNMAS | United Nations Mine Action Service; UNMAS | دائرة الأمم المتحدة للإجراءات المتعلقة بالألغام; دائرة الأمم المتحدة المعنية بالألغام
UNITAR | UNITAR | United Nations Institute for Training and Research; UNITAR | معهد الأمم المتحدة للتدريب والبحث
MINURSO | MINURSO | MINURSO | المينورسو; مينورسو
MONUSCO | MONUSCO | MONUSCO | المونوسكو; مونوسكو
MINUSCA | MINUSCA | MINUSCA | المينوسكا; مينوسكا
UNIFIL | FINUL | UNIFIL | اليونيفيل; يونيفيل
UNISFA | FISNUA | UNISFA | اليونيسفا
AMISOM | AMISOM; ATMIS | AMISOM; ATMIS | أميصوم; أتميس
ECOWAS | Communauté économique des Etats de l'Afrique de l'Ouest | Economic Community of West African States | المجموعة الاقتصادية لدول غرب أفريقيا; الجماعة الاقتصادية لدول غرب أفريقيا; مجموعة دول غرب إفريقيا; مجموعة دول غرب أفريقيا; السيدياو; الإيكواس
CEMAC | Communauté économique et monétaire de l'Afrique centrale; CEMAC | Central African Economic and Monetary Community; CEMAC | الجماعة الاقتصادية والنقدية لوسط إفريقيا; المجموعة الاقتصادية والنقدية لوسط إفريقيا; السيماك
EAC | Communauté d'Afrique de l'Est; Communauté de l'Afrique de l'Est; CAE | East African Community; EAC | جماعة شرق إفريقيا; جماعة شرق أفريقيا; مجموعة شرق إفريقيا; مجموعة شرق أفريقيا
COMESA | COMESA; Marché commun de l'Afrique orientale et australe | COMESA; Common Market for Eastern and Southern Africa | الكوميسا; السوق المشتركة لشرق وجنوب إفريقيا
AUC | Commission de l'Union africaine | African Union Commission | مفوضية الاتحاد الإفريقي; مفوضية الاتحاد الأفريقي
AUPSC | Conseil de paix et de sécurité de l'Union africaine; Conseil de paix et de sécurité | Peace and Security Council; African Union Peace and Security Council | مجلس السلم والأمن الإفريقي; مجلس السلم والأمن; مجلس السلم والأمن التابع للاتحاد الإفريقي
LPTF | Force multinationale mixte; FMM | Multinational Joint Task Force; MNJTF | القوة المشتركة المتعددة الجنسيات; القوة المختلطة المتعددة الجنسيات
EC | Commission européenne | European Commission | المفوضية الأوروبية; اللجنة الأوروبية
EP | Parlement européen | European Parliament | البرلمان الأوروبي
ECB | Banque centrale européenne; BCE | European Central Bank; ECB | البنك المركزي الأوروبي
BCEAO | Banque centrale des États de l'Afrique de l'Ouest; BCEAO | Central Bank of West African States; BCEAO | البنك المركزي لدول غرب إفريقيا; البنك المركزي لدول غرب أفريقيا
BOAD | Banque ouest-africaine de développement; BOAD | West African Development Bank | بنك التنمية لغرب إفريقيا; بنك غرب إفريقيا للتنمية
GCC | Conseil de coopération des États arabes du Golfe | Cooperation Council for the Arab States of the Gulf | مجلس التعاون لدول الخليج; مجلس التعاون
LAS | Ligue des Etats arabes | |
UNSC | Conseil de sécurité des Nations unies; Conseil de sécurité des Nations Unies | United Nations Security Council; UN Security Council | مجلس الأمن الدولي; مجلس الأمن التابع للأمم المتحدة
UNGA | Assemblée générale des Nations unies; Assemblée générale des Nations Unies | United Nations General Assembly; UN General Assembly | الجمعية العامة للأمم المتحدة
NATO | Alliance atlantique | NATO; Atlantic Alliance | الحلف الأطلسي; حلف الأطلسي
OSCE | Organisation pour la sécurité et la coopération en Europe | Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe | منظمة الأمن والتعاون في أوروبا
OPCW | Organisation pour l'interdiction des armes chimiques | Organization for the Prohibition of Chemical Weapons | منظمة حظر الأسلحة الكيميائية; منظمة حظر الأسلحة الكيماوية
ICC | Cour pénale internationale | International Criminal Court | محكمة الجنايات الدولية
ACHPR | Cour africaine des droits de l'homme et des peuples | African Court on Human and Peoples' Rights | المحكمة الإفريقية لحقوق الإنسان والشعوب; المحكمة الأفريقية لحقوق الإنسان والشعوب
ICRC | Croix-Rouge internationale | | الصليب الأحمر الدولي
IFRC | Fédération internationale de la Croix-Rouge | IFRC | الاتحاد الدولي للصليب الأحمر
ICESCO | Organisation du monde islamique pour l'éducation, les sciences et la culture | Islamic World Educational, Scientific and Cultural Organization | منظمة العالم الإسلامي للتربية والعلوم والثقافة; الإيسيسكو
ALECSO | Organisation arabe pour l'éducation, la culture et les sciences | Arab League Educational, Cultural and Scientific Organization | المنظمة العربية للتربية والثقافة والعلوم
WTO | | World Trade Organisation |
WHO | Organisation mondiale de la Santé | World Health Organisation |
ICAO | Organisation de l'Aviation civile internationale | International Civil Aviation Organisation | إيكاو; الإيكاو
IATA | IATA; Association du transport aérien international | IATA; International Air Transport Association | الاتحاد الدولي للنقل الجوي; إياتا
IMO | Organisation maritime internationale | International Maritime Organisation |
IHO | Organisation hydrographique internationale; OHI | International Hydrographic Organization; IHO | المنظمة الهيدروغرافية الدولية
INTERPOL | INTERPOL | INTERPOL | الأنتربول; أنتربول
AFRICOM | AFRICOM; Commandement des États-Unis pour l'Afrique | AFRICOM; United States Africa Command; US Africa Command | أفريكوم; القيادة الأمريكية في إفريقيا; القيادة الأمريكية لإفريقيا
AFDB | Groupe de la Banque africaine de développement | African Development Bank Group | مجموعة البنك الإفريقي للتنمية; مجموعة البنك الأفريقي للتنمية
ISDB | | | البنك الإسلامي للتنمية; مجموعة البنك الإسلامي للتنمية
AFREXIM | Afreximbank; Banque africaine d'import-export | Afreximbank; African Export-Import Bank | البنك الإفريقي للتصدير والاستيراد; البنك الأفريقي للتصدير والاستيراد; أفريكسيم بنك
ABEDA | Banque arabe pour le développement économique en Afrique; BADEA | Arab Bank for Economic Development in Africa; BADEA | المصرف العربي للتنمية الاقتصادية في إفريقيا; المصرف العربي للتنمية الاقتصادية في أفريقيا
CISM | Conseil international du sport militaire; CISM | International Military Sports Council; CISM | المجلس الدولي للرياضة العسكرية
CAERT | Centre africain d'études et de recherche sur le terrorisme; CAERT | African Centre for the Study and Research on Terrorism | المركز الإفريقي للدراسات والبحث في مجال الإرهاب; المركز الإفريقي للدراسات والبحوث حول الإرهاب
NEPAD | NEPAD; AUDA-NEPAD | NEPAD; AUDA-NEPAD | النيباد; نيباد
FBI | FBI | FBI | مكتب التحقيقات الفيدرالي; مكتب التحقيقات الاتحادي
"""

# What a ministry is in charge of, behind the word for ministry or minister: field | French | English | Arabic.
MINISTRIES = """
defence | Défense; défense; Armées; armées; forces armées; Forces armées | Defence; Defense; defence; defense; Armed Forces | الدفاع
interior | Intérieur; intérieur | Interior; interior; Home Affairs; Home Office | الداخلية
foreign | Affaires étrangères; affaires étrangères | Foreign Affairs; foreign affairs; External Affairs | الخارجية; الشؤون الخارجية
finance | Finances; finances; Économie et des Finances | Finance; finance; Treasury | المالية; الاقتصاد والمالية
justice | Justice; justice | Justice; justice | العدل; العدالة
health | Santé; santé | Health; health | الصحة
education | Éducation; éducation; Enseignement; enseignement | Education; education | التربية; التعليم
transport | Transports; transports; Transport; Équipement | Transport; transport; Transportation | النقل; التجهيز
agriculture | Agriculture; agriculture | Agriculture; agriculture | الفلاحة; الزراعة
trade | Commerce; commerce | Trade; Commerce; trade; commerce | التجارة
industry | Industrie; industrie | Industry; industry | الصناعة
energy | Énergie; énergie | Energy; energy | الطاقة
environment | Environnement; environnement | Environment; environment | البيئة
labour | Travail; travail; Emploi; emploi | Labour; Labor; Employment; labour | الشغل; العمل; التشغيل
culture | Culture; culture | Culture; culture | الثقافة
tourism | Tourisme; tourisme | Tourism; tourism | السياحة
security | Sécurité; sécurité | Security; security | الأمن
cooperation | Coopération; coopération | Cooperation; cooperation | التعاون
fisheries | Pêche; pêche | Fisheries; fisheries | الصيد البحري; الصيد
water | Eau; eau; Hydraulique; hydraulique | Water; water | الماء; المياه; الري
housing | Habitat; habitat; Urbanisme | Housing; housing | السكنى; الإسكان; السكن
youth | Jeunesse; jeunesse | Youth; youth | الشباب
religion | Affaires islamiques; Habous | Religious Affairs; Islamic Affairs | الأوقاف; الشؤون الإسلامية; الشؤون الدينية
planning | Plan; Planification | Planning | التخطيط
"""
