"""Arabic: the names of states and organisations, as the United Nations writes them. Source of the others: CLDR."""

from babel import Locale

from hemicycle.procedure.codes import bare, is_state, told_apart

# States, by ISO code, where the United Nations writes another name than CLDR.
NAMES = {
    "BJ": "بنن",
    "CD": "جمهورية الكونغو الديمقراطية",
    "CG": "الكونغو",
    "CI": "كوت ديفوار",
    "CV": "كابو فيردي",
    "HU": "هنغاريا",
    "MM": "ميانمار",
    "PS": "فلسطين",
    "VA": "الكرسي الرسولي",
}

# Organisations and groups, by their bare code.
ORGANISATIONS = {
    "NATO": "منظمة حلف شمال الأطلسي",
    "OSCE": "منظمة الأمن والتعاون في أوروبا",
    "UN": "الأمم المتحدة",
    "EU": "الاتحاد الأوروبي",
    "EC": "المفوضية الأوروبية",
    "EUCO": "المجلس الأوروبي",
    "EP": "البرلمان الأوروبي",
    "ECB": "المصرف المركزي الأوروبي",
    "EIB": "مصرف الاستثمار الأوروبي",
    "EBRD": "المصرف الأوروبي للإنشاء والتعمير",
    "EEAS": "الدائرة الأوروبية للشؤون الخارجية",
    "EFTA": "الرابطة الأوروبية للتجارة الحرة",
    "AU": "الاتحاد الأفريقي",
    "AUC": "مفوضية الاتحاد الأفريقي",
    "AFDB": "مصرف التنمية الأفريقي",
    "ECOWAS": "الجماعة الاقتصادية لدول غرب أفريقيا",
    "ECCAS": "الجماعة الاقتصادية لدول وسط أفريقيا",
    "EAC": "جماعة شرق أفريقيا",
    "SADC": "الجماعة الإنمائية للجنوب الأفريقي",
    "IGAD": "الهيئة الحكومية الدولية المعنية بالتنمية",
    "COE": "مجلس أوروبا",
    "CBSS": "مجلس دول بحر البلطيق",
    "NRC": "مجلس منظمة حلف شمال الأطلسي وروسيا",
    "NAC": "مجلس شمال الأطلسي",
    "B9": "مجموعة بوخارست التسعة",
    "NB8": "مجموعة بلدان الشمال والبلطيق الثمانية",
    "V4": "مجموعة فيشغراد",
    "C5": "مجموعة الخمسة C5",
    "G7": "مجموعة السبعة",
    "G20": "مجموعة العشرين",
    "G77": "مجموعة الـ 77",
    "BRICS": "مجموعة بريكس",
    "QUAD": "المجموعة الرباعية",
    "AUKUS": "شراكة أوكوس",
    "APEC": "منتدى التعاون الاقتصادي لآسيا والمحيط الهادئ",
    "ASEAN": "رابطة أمم جنوب شرق آسيا",
    "ADB": "مصرف التنمية الآسيوي",
    "SAARC": "رابطة جنوب آسيا للتعاون الإقليمي",
    "SCO": "منظمة شنغهاي للتعاون",
    "PIF": "منتدى جزر المحيط الهادئ",
    "GCC": "مجلس التعاون لدول الخليج العربية",
    "OIC": "منظمة التعاون الإسلامي",
    "LAS": "جامعة الدول العربية",
    "OPEC": "منظمة البلدان المصدرة للنفط",
    "CIS": "رابطة الدول المستقلة",
    "CSTO": "منظمة معاهدة الأمن الجماعي",
    "EAEU": "الاتحاد الاقتصادي للمنطقة الأوروبية الآسيوية",
    "OAS": "منظمة الدول الأمريكية",
    "CARICOM": "الجماعة الكاريبية",
    "CELAC": "جماعة دول أمريكا اللاتينية ومنطقة البحر الكاريبي",
    "MERCOSUR": "السوق المشتركة لبلدان المخروط الجنوبي",
    "OIF": "المنظمة الدولية للفرانكوفونية",
    "COMMONWEALTH": "الكمنولث",
    "OECD": "منظمة التعاون والتنمية في الميدان الاقتصادي",
    "WTO": "منظمة التجارة العالمية",
    "WHO": "منظمة الصحة العالمية",
    "ILO": "منظمة العمل الدولية",
    "IMF": "صندوق النقد الدولي",
    "WB": "البنك الدولي",
    "IAEA": "الوكالة الدولية للطاقة الذرية",
    "IEA": "وكالة الطاقة الدولية",
    "FAO": "منظمة الأغذية والزراعة",
    "WFP": "برنامج الأغذية العالمي",
    "UNESCO": "اليونسكو",
    "UNICEF": "اليونيسيف",
    "UNDP": "برنامج الأمم المتحدة الإنمائي",
    "UNEP": "برنامج الأمم المتحدة للبيئة",
    "UNHCR": "مفوضية الأمم المتحدة لشؤون اللاجئين",
    "OHCHR": "مفوضية الأمم المتحدة لحقوق الإنسان",
    "OCHA": "مكتب تنسيق الشؤون الإنسانية",
    "IOM": "المنظمة الدولية للهجرة",
    "ICRC": "اللجنة الدولية للصليب الأحمر",
    "ICC": "المحكمة الجنائية الدولية",
    "ICJ": "محكمة العدل الدولية",
    "INTERPOL": "الإنتربول",
}


PLATES = {"org:AU": "Afr. U.", "org:EC": "COM"}
"""What stands on a plate where the bare code could be taken for a state's."""


def plate(code: str) -> str:
    """What stands on the plate before a member's seat: a code in Latin letters, as on the plates of a hall."""
    return PLATES.get(code, told_apart(code))


def member(code: str) -> str:
    """A state or organisation; its bare code where it is not known."""
    if not is_state(code) and (known := ORGANISATIONS.get(bare(code).upper())):
        return known
    name = NAMES.get(code) or ("" if code == "ZZ" else Locale.parse("ar").territories.get(code, ""))
    return str(name) or bare(code)
