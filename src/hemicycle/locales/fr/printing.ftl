### Les feuilles d’une réunion, sur papier et en fichiers : comment elles sont proposées, et ce qui y figure.

## Comment elles sont proposées
print-sheets = Feuilles à imprimer
print-sheets-note = Liste des participants, ordre du jour, chevalets, appel nominal et autres : en PDF, pour Word ou en tableau.
print-open = Choisir une feuille
print-language = Langue
print-untold = Il n’y a pas de feuilles dans ces langues officielles : { $languages }.
print-paper = Papier
print-paper-a4 = A4
print-paper-letter = Letter
print-order = Ordre
print-order-protocol = Ordre protocolaire
print-order-member = Par membre
print-order-name = Par nom
print-readers = Pour qui
print-readers-note = Ce qui leur est fermé n’y figure pas. Les noms du secrétariat et les paroles de la présidence ne figurent que sur les feuilles du secrétariat.
print-for-public = Pour tous
print-for-meeting = Pour toutes les personnes admises
print-for-delegates = Pour les délégations
print-for-secretariat = Pour le secrétariat et la présidence
print-form-pdf = PDF
print-form-docx = Word
print-form-csv = Tableau
print-about-participants = Délégations, observateurs, fonctions, qualités et prononciation des noms.
print-about-attendance = Une ligne à signer pour chaque personne attendue.
print-fault-no-typeface = Un PDF ne peut pas montrer ces lettres, car aucune police d’ici ne les a : { $letters }. Prenez le fichier Word : votre logiciel a ses propres polices.
print-fault-too-long = La feuille a demandé trop de temps et a été abandonnée. Prenez-en une plus petite, ou le tableau.
print-fault-too-many = Beaucoup de feuilles sont en préparation. Réessayez dans une minute.
print-fault-broken = La feuille n’a pas pu être faite. La cause figure dans le journal du serveur.

## Comment elles s’appellent
sheet-participants = Liste des participants
sheet-attendance = Feuille de présence

## Ce qui y figure
sheet-page = Page { $number } sur { $count }
sheet-foot = État au { $when }. { $readers }
sheet-for-public = Pour tous
sheet-for-meeting = Pour toutes les personnes admises à la réunion
sheet-for-delegates = Pour les délégations
sheet-for-secretariat = Pour le secrétariat et la présidence
sheet-part-delegate = Délégations
sheet-part-observer = Observateurs
sheet-part-interpreter = Interprètes
sheet-part-secretariat = Secrétariat
sheet-part-press = Presse
sheet-number = Nº
sheet-member = Membre
sheet-sign = Code
sheet-member-spoken = Prononciation du membre
sheet-name = Nom
sheet-spoken = Prononciation du nom
sheet-office = Fonction
sheet-capacity = Siège en qualité de
sheet-in-meeting = Dans la réunion
sheet-on-items = { $count ->
    [one] au point { $items }
   *[other] aux points { $items }
}
sheet-chair = Présidence
sheet-vice-chair = Vice-présidence
sheet-rapporteur = Rapporteur
sheet-host = Hôte
sheet-head = Chef de délégation
sheet-signature = Signature
sheet-came = Venu
sheet-yes = Oui
sheet-no = Non
