# ruff: noqa: E501 -- a table: one entry per line reads better than wrapped ones
"""Bodies that texts name, by what they are and what they deal with; each line is a code and its words in three languages."""

# code | French | English | Arabic; a field may follow the body in French and Arabic, and stand before it in English.
BODIES = """
ministry | ministère; département | ministry; department | وزارة
general_staff | état-major général; état-major | general staff; joint staff; defence staff | هيئة الأركان; الأركان العامة; هيئة أركان; أركان الحرب العامة
sub_commission | sous-commission; sous-comité | sub-commission; subcommittee; working group | لجنة فرعية; اللجنة الفرعية; لجنة فرعية مشتركة
joint_commission | commission mixte; commission militaire mixte; commission conjointe; commission militaire conjointe; commission de défense conjointe; commission mixte militaire; comité militaire mixte; comité mixte; comité conjoint; comité technique; comité de suivi; comité de pilotage; commission technique mixte; commission militaire | joint commission; joint military commission; joint military committee; Higher Military Commission; joint defence commission; mixed commission; joint committee; joint technical committee; steering committee; joint working group; staff talks; military committee; Defence Dialogue | لجنة مشتركة; لجنة عسكرية مشتركة; لجنة دفاع مشتركة; اللجنة المشتركة; اللجنة العسكرية المشتركة; لجنة الدفاع المشتركة; لجنة عسكرية مختلطة; اللجنة العسكرية المختلطة; اللجنة الفنية; اللجنة الفنية المشتركة; لجنة المتابعة; فريق عمل مشترك; اللجنة العسكرية
high_commission | haute commission mixte; haute commission; grande commission mixte; haut comité mixte | Higher Coordinating Committee; joint high commission; high joint commission | اللجنة العليا المشتركة; اللجنة العليا المختلطة
armed_forces | forces armées; forces armées royales; armées; armée de terre; armée de l'air; marine royale; marine nationale; armée; FAMa | armed forces; Royal Armed Forces; army; air force; navy | القوات المسلحة; القوات المسلحة الملكية; الجيش; القوات الجوية; البحرية الملكية; القوات البرية
gendarmerie | gendarmerie royale; gendarmerie nationale; gendarmerie | gendarmerie; royal gendarmerie; national guard | الدرك الملكي; الدرك الوطني; الحرس الوطني
academy | académie royale militaire; académie militaire; école militaire; école d'état-major; collège royal de l'enseignement militaire supérieur; école de maintien de la paix; prytanée militaire; centre de formation; école nationale | military academy; royal military academy; staff college; military school; training centre; training center; peacekeeping school | الأكاديمية الملكية العسكرية; الأكاديمية العسكرية; المدرسة العسكرية; كلية الأركان; المعهد الملكي للتعليم العسكري العالي; مركز التكوين; مركز التدريب; مدرسة حفظ السلام
embassy | ambassade | embassy | سفارة; السفارة
parliament | assemblée nationale; parlement; chambre des représentants | parliament; national assembly; house of representatives | البرلمان; مجلس النواب; الجمعية الوطنية
"""

FIELDS = """
defence | défense nationale; défense; défense et des anciens combattants; armées; administration de la défense nationale | defence; defense; national defence; national defense; war | الدفاع; الدفاع الوطني; الدفاع وقدماء المحاربين; الدفاع والمحاربين القدماء
foreign_affairs | affaires étrangères; affaires étrangères et de la coopération | foreign affairs; foreign affairs and cooperation; state | الخارجية; الشؤون الخارجية; الشؤون الخارجية والتعاون
interior | intérieur; administration territoriale | interior; home affairs | الداخلية
security | sécurité; sécurité et protection civile | security | الأمن; الأمن والحماية المدنية
finance | finances; économie et finances; économie et des finances | finance; treasury; economy and finance | المالية; الاقتصاد والمالية
economy | économie; affaires économiques; commerce; industrie | economy; economic affairs; commerce; trade; industry | الاقتصاد; التجارة; الصناعة; الصناعة والتجارة
justice | justice | justice | العدل
health | santé; santé publique; affaires sociales et de la santé publique | health; public health | الصحة
education | éducation nationale; éducation; enseignement supérieur | education; higher education | التربية الوطنية; التعليم; التعليم العالي; التربية
transport | transports; équipement et des transports | transport; transportation | النقل; التجهيز والنقل
planning | plan; planification | planning | التخطيط
agriculture | agriculture | agriculture | الفلاحة; الزراعة
labour | travail; emploi; affaires sociales | labour; labor; social affairs | الشغل; العمل; التشغيل; الشؤون الاجتماعية
"""
