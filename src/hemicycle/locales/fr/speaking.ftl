# Avant le jour : qui interviendra sur chaque point, et ce qui sera dit
speaking-title = Liste des orateurs et déclarations
speaking-order-level = À l’examen d’un point, les inscrits sont appelés par niveau, les chefs d’État d’abord ; à niveau égal, dans l’ordre d’inscription.
speaking-order-asked = À l’examen d’un point, les inscrits sont appelés dans l’ordre d’inscription.
speaking-until = Clôture des listes :
speaking-none = L’ordre du jour n’a pas encore de point.
speaking-language = Langue de l’intervention
speaking-behalf = Au nom de (un groupe, le cas échéant)
speaking-file-title = Déclaration { $name }
speaking-level = Niveau
level-head-of-state = Chef d’État
level-head-of-government = Chef de gouvernement
level-deputy-head = Chef d’État ou de gouvernement adjoint
level-minister = Ministre
level-deputy-minister = Vice-ministre
level-representative = Ambassadeur ou représentant
inscribe = S’inscrire sur la liste
inscribe-do = S’inscrire
inscribe-change = Modifier
inscribe-withdraw = Se retirer de la liste
inscribe-closed = La liste des orateurs est close. La parole se demande en séance.
inscribe-over = L’examen du point a commencé. La parole se demande en séance.
inscribed-place = Vous figurez au rang { $place } de la liste.
inscribed-title = Inscrits
inscribed-nobody = Aucune inscription.
speaks-in = parlera en { $language }
speaks-for = au nom de
speaking-by-video = Intervient par vidéo enregistrée
speaking-by-video-note = Personne de la délégation n’a alors à être dans la salle : la présidence lui donne la parole pour ce qui a été enregistré.
speaks-by-video = par vidéo
speaking-video-there = Déclaration enregistrée remise
speaking-video-missing = Déclaration enregistrée pas encore remise
speaking-video-hand-in = Remettre la déclaration enregistrée
take-off-list = Retirer
take-off-ask = { $name } sera retiré de la liste de ce point.
take-off-yes = Retirer { $name }
speaking-order-change = Modifier l’ordre
speaking-order-title = Ordre des inscrits
speaking-order-within = Les orateurs d’un même niveau peuvent changer de place. Faites glisser une ligne, ou utilisez ses flèches (Alt et les touches fléchées). Le motif figure au registre.
speaking-order-any = Les orateurs peuvent changer de place. Faites glisser une ligne, ou utilisez ses flèches (Alt et les touches fléchées). Le motif figure au registre.
speaking-order-place = Place de { $name }
speaking-order-up = Monter { $name }
speaking-order-down = Descendre { $name }
speaking-order-unfit = Attribuez à chaque orateur une place distincte, de 1 à { $n }. Les places signalées sont attribuées deux fois ou ne figurent pas sur la liste.
speaking-order-reason = Motif
speaking-order-save = Enregistrer l’ordre
speaking-ordered-why = Ordre fixé à la main : { $reason }
speaking-ordered = Ordre fixé à la main.
hand-in = Remettre une déclaration
hand-in-do = Remettre
hand-in-instead = Remettre à nouveau
hand-in-back = Reprendre la déclaration
hand-in-note = Les interprètes et le secrétariat la lisent aussitôt ; tous les autres une fois que vous aurez parlé, avec la mention « seul le prononcé fait foi ».
hand-in-after = Votre délégation a pris la parole. Ce que vous remettez maintenant peut être lu aussitôt par quiconque suit le point.
handed-in = remise
handed-in-note = Déclaration remise. Les interprètes et le secrétariat peuvent la lire ; personne d’autre avant que vous ayez parlé.
statement-words = Texte
statement-file = Fichier (PDF, DOCX ou ODT, { $mb } Mo au plus)
statement-file-there = Fichier remis
statement-file-drop = le retirer
statement-in = Déclaration : { $languages }
statement-closed = Pas encore prononcée : réservée aux interprètes et au secrétariat.
statements = Déclarations
statements-note = Telles que remises par celles et ceux qui ont parlé. Seul le prononcé fait foi.
speakers-count = { $n ->
    [0] Aucune inscription
    [one] { $n } orateur inscrit
   *[other] { $n } orateurs inscrits
  }
statements-count = { $n ->
    [0] aucune déclaration remise
    [one] { $n } déclaration remise
   *[other] { $n } déclarations remises
  }
speakers-open = Liste des orateurs et déclarations
