# Les organes dotés d’un registre, leurs membres et leurs fonctions, et les listes de personnes reçues.

## Un organe
body-facts = Données
body-names = Noms
body-rules = Règlement
body-rules-edition = Règlement intérieur, édition { $edition }
body-languages = Langues
body-meetings = { $held ->
    [one] { $held } tenue
   *[other] { $held } tenues
}, { $coming } à venir
body-meetings-none = Aucune pour l’instant.
body-meetings-more = { $n ->
    [one] 1 autre
   *[other] { $n } autres
}
body-changed = Le registre de l’organe dit autre chose désormais
body-changed-left-by-then = { $name } ne siège pas à cette place ce jour-là. Selon le registre, c’est { $due }.
body-changed-came-since = { $name } a rejoint la délégation { $about } depuis la convocation de la réunion et n’y a pas de siège.
body-changed-nobody = personne
body-changed-other-office = { $name } figure sur la liste comme « { $has } ». Selon le registre, ce jour-là : « { $due } ».
body-changed-no-member-then = { $about } figure parmi les membres et n’en est pas ce jour-là.
body-changed-member-missing = { $about } est membre ce jour-là et ne figure pas parmi les membres.
body-changed-other-member = { $about } a un autre nom ou une autre qualité ce jour-là.
body-changed-other-order = Les membres sont dans un autre ordre.
body-changed-other-rules = Le règlement intérieur est un autre ({ $due }).
body-changed-other-body = Le règlement est celui de { $has }.
body-changed-fixed = Le règlement et les membres figurent dans la première entrée de la réunion et ne changent plus : convoquez-la à nouveau.
body-changed-later = Une fonction est corrigée une fois la réunion close.
body-changed-presides = Qui préside n’est pas remplacé d’ici : la présidence se transmet dans la salle, ou la réunion est convoquée à nouveau.
body-changed-take = Reprendre l’état du registre
body-changed-take-note = Qui siège désormais reçoit un siège et un lien ; le lien de qui est parti n’ouvre plus rien. Chaque étape figure au registre de la réunion.
body-changed-anew = La convoquer à nouveau
body-page = Page
body-page-open = publique, sans adresses
body-page-closed = fermée, pour le secrétariat et les membres
body-page-see = La voir comme le public
body-record = Le registre, à vérifier
body-foot = Les adresses ne figurent jamais sur cette page ; elles sont au fichier du secrétariat.
bodies-office-note = Les organes dont le règlement est connu ici. Un organe doté d’un registre a des membres, des fonctions et des délégations datés ; ses réunions s’y conforment.
body-begun = Doté d’un registre
body-begin = Ouvrir son registre
body-begin-note = Le registre commence par le fichier de l’organe, édition { $edition }, avec { $n ->
    [one] son premier membre
   *[other] ses { $n } premiers membres
}. Dès lors, il fait foi : qui appartient à l’organe, qui exerce ses fonctions, qui siège pour qui, d’un jour à l’autre.
body-begin-brings = Grâce à lui, chaque délégation a sa page, avec ce qui l’attend par échéance, pour son chef et ceux qu’il y admet ; les réunions sont convoquées avec les personnes du jour.
body-no-record = L’organe de cette réunion n’a pas encore de registre : ses délégations n’ont donc pas de page à elles, et ses membres ne sont connus que par la liste de cette réunion.
as-on = À la date du
as-on-show = Afficher
as-on-today = Aujourd’hui
as-on-note = Les fonctions, les membres et les noms ci-dessous sont ceux de ce jour.
from-to = du { $since } au { $until }
since-day = depuis le { $day }
until-day = jusqu’au { $day }
on-this-day = ce jour-là
offices = Les fonctions et leurs titulaires
offices-note = un compte rendu nomme le titulaire de son jour
offices-none = Aucune fonction ne figure encore au registre.
office-vacant = vacante
two-holders = deux à la fois
two-holders-on = Le { $day }, cette fonction a plus de titulaires que de sièges. Modifiez les dates de l’un d’eux.
name-erased = Nom effacé
members = Membres
members-count = { $members ->
    [one] { $members } membre
   *[other] { $members } membres
}{ $observers ->
    [0] {""}
    [one] , { $observers } observateur
   *[other] , { $observers } observateurs
}
members-find = Nom, code ou personne
members-none = Le fichier de l’organe ne nomme aucun membre : sont membres ceux qui sont invités.
head-of-delegation = Chef de délégation
delegation = Délégation
delegation-none = Personne n’est nommé pour lui ce jour-là.
member-since = Membre depuis
member-suspended = Suspendu
member-former = Ancien membre
observer-of-body = Observateur
member-names = Noms et dates
no-address = sans adresse
not-accredited = Pas encore accrédité
people-count = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}
rank-head = Chef
rank-alternate = Suppléant
rank-adviser = Conseiller
rank-delegate = Délégué
name-short = court
call-a-meeting = Convoquer une réunion

## Son registre, en phrases
body-told-title = { $name } : le registre
body-told-heading = Ce qui a été inscrit
body-told-note = { $n ->
    [one] Une inscription
   *[other] { $n } inscriptions
}, la dernière en tête. Les noms effacés ne figurent plus nulle part.
body-told-entry = inscription { $n }
body-told-newer = Inscriptions plus récentes
body-told-older = Inscriptions plus anciennes
body-told-body-begun = le registre commence par le règlement intérieur, édition { $edition }, et { $n ->
    [one] 1 membre
   *[other] { $n } membres
}.
body-told-edition-adopted = désormais, le règlement intérieur est celui de l’édition { $edition }.
body-told-body-released = le registre est ouvert à tous.
body-told-member-admitted = { $member } : { $belongs ->
    [observer] observateur
   *[other] membre
} à partir du { $since }.
body-told-membership-ended = { $member } : dernier jour d’appartenance, { $until }.
body-told-member-suspended = { $member } : droits suspendus à partir du { $since }{ $until ->
    [none] {""}
   *[other] {" "}jusqu’au { $until }
}.
body-told-suspension-lifted = { $member } : dernier jour de la suspension, { $until }.
body-told-member-named = { $member } s’appelle « { $name } » à partir du { $since }.
body-told-person-entered = { $person } figure au registre.
body-told-person-corrected = le nom de { $person } est corrigé.
body-told-person-erased = des mots de l’inscription { $target }, sur une personne, sont effacés.
body-told-office-established = la fonction « { $office } » est créée{ $member ->
    [none] {""}
   *[other] , pour { $member }
}.
body-told-office-abolished = la fonction « { $office } » a pour dernier jour le { $until }.
body-told-office-taken = { $person } exerce la fonction « { $office } » à partir du { $since }{ $until ->
    [none] {""}
   *[other] {" "}jusqu’au { $until }
}{ $member ->
    [none] {""}
   *[other] , pour { $member }
}.
body-told-tenure-dated = { $person }, « { $office } » : premier jour { $since ->
    [none] non indiqué
   *[other] { $since }
}, dernier jour { $until ->
    [none] ouvert
   *[other] { $until }
}.
body-told-tenure-struck = { $person } avait été inscrit par erreur comme exerçant la fonction « { $office } » (inscription { $entry }) ; c’est biffé.
body-told-delegate-listed = { $person } entre par une liste dans la délégation de { $member ->
    [none] personne
   *[other] { $member }
}, comme { $rank ->
    [head] chef
    [alternate] suppléant
    [adviser] conseiller
   *[other] délégué
}.
body-told-delegate-named = { $person } siège pour { $member ->
    [none] personne
   *[other] { $member }
} comme { $rank ->
    [head] chef
    [alternate] suppléant
    [adviser] conseiller
   *[other] délégué
}{ $since ->
    [none] {""}
   *[other] {" "}à partir du { $since }
}.
body-told-delegate-dated = { $person }, délégation de { $member ->
    [none] personne
   *[other] { $member }
} : premier jour { $since ->
    [none] non indiqué
   *[other] { $since }
}, dernier jour { $until ->
    [none] ouvert
   *[other] { $until }
}.
body-told-delegate-withdrawn = la personne que l’inscription { $target } avait apportée par une liste est retirée, avec tous ses mots.

## Ce qui est inscrit
enter = Inscrire
first-day = Premier jour
last-day = Dernier jour
add-holder = Ajouter un titulaire
add-office = Ajouter une fonction
add-member = Ajouter un membre
person-name = Nom, comme la personne l’écrit
person-family = Nom de famille, tel qu’il figure dans le nom
person-pronounced = Prononciation
holder-of-member = Siège pour
holder-beside = Avec le titulaire actuel
holder-note = Qui exerce la fonction jusque-là la quitte la veille.
office-id = Nom court, en minuscules
office-charge = Nature
office-of-member = D’un membre
office-rank = Rang
office-seats = Nombre de titulaires à la fois
charge-chair = Présidence
charge-vice-chair = Vice-présidence
charge-rapporteur = Rapporteur
charge-secretary = Secrétaire
charge-other = Autre fonction
change-days-of = Modifier les dates de { $name }
member-as = En qualité de
name-member = Changer son nom
wikidata = Identifiant Wikidata
suspend-member = Suspendre
lift-suspension = Lever la suspension
end-membership = Mettre fin à l’appartenance
make-head = Nommer chef
leaves = Départ
correct-name = Corriger le nom
erase-person = Effacer
erase-person-note = Tout ce que le registre dit de cette personne est effacé pour toujours. Ce qui a été exercé, et quand, demeure.
erase-person-yes = Effacer pour toujours
adopt-edition = Adopter une nouvelle édition du règlement
adopt-edition-note = Les langues, la rotation de la présidence, le quorum et toutes les autres règles sont alors celles de ce fichier, sous son propre nom d’édition. Les membres restent ceux du registre ; les réunions convoquées gardent leur règlement.
edition-file = Le fichier de l’organe (TOML)
edition-faulty = Ce fichier n’est pas une édition du règlement
release-body = Ouvrir le registre au public
release-body-note = Tout ce qui figure au registre est alors ouvert à tous, et il n’est plus refermé.
field-misfilled = { $field } : il manque une valeur, ou elle n’a pas la forme voulue.

## Listes
lists = Listes reçues
lists-none = Aucune pour l’instant.
list-people = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}
list-undo = Reprendre
list-undo-ask = { $n ->
    [one] La personne que cette liste a apportée est retirée, avec son nom et ses adresses.
   *[other] Les { $n } personnes que cette liste a apportées sont retirées, avec leurs noms et leurs adresses ; personne d’autre.
}
list-undo-yes = Reprendre la liste
list-undone = Reprise
export-csv = Exporter en CSV
export-xlsx = Exporter en XLSX

## Colonnes d’une liste
plate-of-member = Code
field-name = Nom complet
field-family = Nom de famille
field-given = Prénom
field-member = Membre
field-email = Courriel
field-phone = Téléphone
field-role = Rôle
field-office = Fonction
field-title = Titre
field-language = Langue
field-organisation = Organisation
field-gender = Genre
field-since = Depuis
field-until = Dernier jour
field-number = Numéro
field-badge = Badge
field-arrival = Arrivée
field-born = Naissance
field-weight = Voix
field-state = État de l’inscription
field-person = Une personne (et non un organe)
field-barred = Exclu
field-remark = Remarque
field-words = Nom
field-tenure = Titulaire
field-rank = Rang
field-seats = Sièges
field-wikidata = Identifiant Wikidata
field- = Un champ

## Refus
refusal-already-begun = Cet organe a déjà un registre.
refusal-other-body = C’est le règlement d’un autre organe, { $given }.
refusal-same-edition = L’organe a déjà cette édition, { $edition }. Donnez à la nouvelle un nom à elle.
refusal-already-member = { $member } est membre ce jour-là.
refusal-already-ended = { $member } a déjà un dernier jour.
refusal-already-suspended = { $member } est suspendu ce jour-là.
refusal-not-suspended = { $member } n’est pas suspendu ce jour-là.
refusal-unknown-person = Personne de ce registre n’est { $person }.
refusal-unknown-office = L’organe n’a pas de fonction { $office }.
refusal-office-ended = La fonction { $office } a pris fin avant.
refusal-one-person = Dites qui prend la fonction : une personne du registre, ou un nom.
refusal-unknown-tenure = Cette période ne figure pas au registre, ou elle a été rayée.
refusal-unknown-delegate = Cette personne n’est dans aucune délégation.
refusal-list-empty = La liste n’a personne à reprendre.
refusal-no-such-list = Cette liste n’est pas au registre : peut-être a-t-elle déjà été reprise.
refusal-in-office = Quelqu’un de cette liste exerce désormais une fonction. Rayez-la d’abord, ou retirez les personnes une à une.
refusal-named-since = Quelqu’un de cette liste a été nommé ou corrigé depuis. Retirez les personnes une à une.
refusal-entered-already = Ceci a déjà été inscrit, en d’autres termes. Rechargez la page.
refusal-not-a-member = { $member } n’appartient pas à l’organe ce jour-là.
refusal-ends-before-it-starts = Le dernier jour précède le premier.
refusal-no-language = Le fichier de l’organe n’indique aucune langue. Indiquez-les sous la clé « languages », chargez-le comme nouvelle édition, puis ouvrez le registre.

## Une réunion de l’organe
fault-not-on-that-day = { $name } siège pour ce membre à d’autres dates que le { $day }, selon le registre de l’organe{ $now ->
    [none] {""}
   *[other] . Ce jour-là, c’est { $now }
}

## Une liste arrive
import-a-list = Importer une liste
import-note = Une liste de délégations ou de personnes, telle qu’un tableur ou un autre système l’enregistre : CSV, texte à tabulations, XLSX ou JSON, jusqu’à 4 Mo.
import-file = Fichier
import-promise = Vous voyez d’abord ce qui serait repris. Rien n’est écrit avant votre confirmation, rien ne s’exécute dans un fichier, et ni mots de passe ni numéros de passeport ne sont repris.
import-look = Examiner
import-other-file = Choisir un autre fichier
import-rows = { $n ->
    [one] { $n } ligne
   *[other] { $n } lignes
}
import-read-as = lu en { $encoding }
import-hidden = masqués : { $columns } colonnes, { $rows } lignes, { $sheets } feuilles
import-new = { $n ->
    [one] nouvelle personne
   *[other] nouvelles personnes
}
import-changed = { $n ->
    [one] modifiée
   *[other] modifiées
}
import-there = { $n } déjà ici à l’identique
import-perhaps = peut-être déjà là, ou en double
import-perhaps-note = à décider une à une
import-faulty = { $n ->
    [one] ligne fautive
   *[other] lignes fautives
}
import-faulty-note = écartées tant qu’elles le sont
import-as-read = Comme nous la lisons
import-with-before = avec la ligne qui précède
import-which = Lignes affichées
import-which-look = À examiner
import-which-changed = Modifiées
import-which-all = Toutes
import-row = Ligne
import-column = Ce que contient la colonne { $column } ({ $heading })
import-none-look = Rien à examiner : chaque ligne peut être reprise telle quelle.
import-none-changed = Personne de déjà présent n’est modifié.
import-none-all = Le fichier n’a pas de lignes.
import-cut = { $n } lignes de plus ne sont pas affichées ici ; elles sont reprises.
import-how = Comment le fichier est lu
import-heading-row = Ligne des titres
import-office-language = Langue des fonctions
import-sheet = Feuille
import-separator = Séparateur des colonnes
separator-comma = la virgule
separator-semicolon = le point-virgule
separator-tab = la tabulation
separator-bar = la barre
import-encoding = Les lettres sont lues en
import-unsure = C’est une supposition : choisissez la lecture juste.
import-read-again = Lire ainsi
encoding-cp1252 = Windows, Ouest
encoding-mac_roman = Mac, Ouest
encoding-cp1250 = Windows, Europe centrale
encoding-cp1251 = Windows, cyrillique
encoding-cp1253 = Windows, grec
encoding-cp1254 = Windows, turc
encoding-cp1256 = Windows, arabe
encoding-iso8859_2 = ISO 8859-2
encoding-iso8859_15 = ISO 8859-15
import-decide = À décider
import-mend = Corriger ou écarter
import-key-n = La touche N mène de l’une à la suivante.
import-at = ligne { $row }, colonne « { $column } »
import-line = (ligne { $n } du fichier)
import-left-empty = la personne est reprise, cette case reste vide
import-instead = Contenu de la colonne { $column }, ligne { $row }
import-mend-it = Corriger
import-leave = Écarter la ligne
import-empty-it = Laisser vide
import-more-faults = { $n } autres sont nommées une fois celles-ci corrigées.
import-no-members = Pas membres de l’organe
import-no-members-note = Leurs gens viennent en invités, ou pas du tout. Ajoutez ceux qui sont membres : à partir d’aujourd’hui, sous ce code. Videz le code des autres.
import-code-of = Code de { $name }
import-admit = { $n ->
    [one] L’ajouter comme membre
   *[other] Ajouter ces { $n } comme membres
}
import-same-person = La même personne ?
import-here-is = Ici :
import-same-new-address = La même
import-another = Une autre
import-decided-two = une autre personne
import-keep-row = Garder la ligne { $row }
import-keep-both = Garder les deux
import-now-one = la ligne { $row } seule
import-now-both = les deux
import-told = À savoir
import-merged = Les lignes { $first } et { $second } sont identiques : { $name } est repris une fois.
import-mailbox = Les lignes { $first } et { $second } ont la même adresse ; chacun reçoit son propre lien.
import-capitals = La ligne { $row } a le nom de famille en capitales. Écrire plutôt :
import-row-left = Ligne { $row } :
import-left-empty-row = vide
import-left-sum = une ligne de totaux, écartée
import-left-hidden = masquée dans le tableur, écartée
import-left-withdrawn = retirée, écartée
import-left-body = pas une personne, écartée
import-left-left = écartée
import-take = Reprendre
import-undo-note = Toute la liste peut être reprise tant que personne n’y exerce de fonction ni n’a été nommé à nouveau.
import-cancel = Annuler
import-confirm = Importer { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}{ $left ->
    [0] {""}
   *[other] , en écarter { $left }
}
import-foot = Les cases qui commencent par =, +, - ou @ sont lues comme du texte ; rien ne s’exécute dans un fichier.
field-ignored = non repris
unreadable-no-file = Choisissez d’abord un fichier.
unreadable-no-text = Ce n’est pas du texte : enregistrez-le en CSV ou en XLSX.
unreadable-quotes = Un guillemet est ouvert et non fermé, ou une case est très longue. Enregistrez en XLSX.
unreadable-no-workbook = Le classeur ne peut être lu. Ouvrez-le dans un tableur et enregistrez-le de nouveau en XLSX.
unreadable-no-sheet = Le classeur n’a aucune feuille visible.
unreadable-too-large = Le classeur est trop grand.
unreadable-encrypted = Le classeur a un mot de passe. Enregistrez-le sans.
unreadable-strict = Le classeur est en « Strict Open XML ». Enregistrez-le comme « Classeur Excel (.xlsx) ».
unreadable-no-json = Ce JSON ne peut être lu.
unreadable-no-people = Le JSON ne contient aucune liste de personnes.
list-fault-bad-address = Ce n’est pas une adresse de courriel.
list-fault-unknown-member = Aucun membre de l’organe ne s’appelle ainsi.
list-fault-no-name = La ligne n’a pas de nom.
list-fault-unknown-role = Qu’est cette personne dans la délégation ?
list-fault-date-like = « { $column } » est ici une date. Le tableur l’a peut-être faite : qu’y avait-il ?
list-fault-either-day = Le jour peut se lire de deux façons. Lequel est-ce ?
list-fault-no-day = Ce n’est pas un jour.
list-fault-no-such-day = Ce jour n’existe pas.
list-fault-no-number = Ce n’est pas un nombre.
list-fault-no-stored-value = Une formule sans valeur enregistrée : ouvrez le fichier dans un tableur et enregistrez-le, ou écrivez la valeur.
list-fault-error-value = Le tableur affiche ici une erreur.
list-fault-text-unreadable = Il y a un caractère que personne ne voit. Écrivez sans lui.
list-fault-text-too-long = C’est trop long.
list-fault-text-empty = On n’y voit rien.
list-near = Vouliez-vous dire { $near } ?
list-pair-differs = Un nom et une adresse, deux fois dans le fichier, avec un autre rôle ou une autre fonction. Laquelle vaut ?
list-pair-perhaps = Un nom dans une délégation, avec deux adresses : une personne, ou deux ?
list-pair-address = Une adresse figure à deux noms de deux délégations. L’une est une erreur.
error-draft-gone-title = La liste n’est plus là
error-draft-gone = Une liste examinée est gardée deux heures, et pas au-delà d’un redémarrage. Choisissez de nouveau le fichier : rien n’en a été écrit.
