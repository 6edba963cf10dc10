# من ينقل ما يصدر، ومن تنقل عنه غرفة الأخبار
place-partners = شركاء المكتب الصحفي
place-partners-holds = أسماؤهم وعناوين خوادمهم
place-partners-from = يوم تسميتهم
place-taken-over = ما نشره الآخرون
place-taken-over-holds = مواد من الخلاصات التي تقرؤها غرفة الأخبار هذه، مع الأشخاص المذكورين فيها
place-taken-over-from = يوم آخر تغيير لها
