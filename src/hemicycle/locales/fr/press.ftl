# Textes pour la presse : ce que le secrétariat corrige après une réunion, signe et publie.

refusal-adopted-words = Ces mots ont été adoptés par la réunion : ils sont cités tels quels. Pour ne pas les reprendre, retirez la phrase du texte ; pour les changer, il faut un corrigendum de l’organe.
refusal-changed-meanwhile = Quelqu’un d’autre a modifié ce passage entre-temps. Lisez ce qui s’y trouve à présent et modifiez cela.
refusal-not-stale = Il n’y a plus rien à revoir dans cette langue.
refusal-bad-block = Un bloc a un numéro à lui et au moins une phrase.
refusal-other-entries = Une phrase rend compte d’inscriptions au registre de sa propre réunion.
refusal-unknown-sentence = Cette phrase ne figure pas dans le projet.
refusal-no-neighbours = Seules des phrases voisines d’un même bloc peuvent être reformulées ensemble.
refusal-sentences-stale = { $number ->
    [one] Une phrase est encore à revoir dans cette langue avant la signature.
   *[other] { $number } phrases sont encore à revoir dans cette langue avant la signature.
}
refusal-not-signed = Avant la publication, chaque langue officielle est signée nommément. L’une d’elles ne l’est pas, ou a changé depuis.
refusal-other-blocks = Ce qui a été envoyé n’est pas ce qui doit paraître à présent. Relisez le texte, puis publiez-le.
refusal-other-words = Ce qui a été envoyé n’est pas ce qui a été signé. Relisez le texte, puis publiez-le.
refusal-other-record = Ce n’est pas le registre du compte rendu de cette réunion.
refusal-other-version = Ce n’est pas la version en vigueur du compte rendu de cette réunion.
refusal-other-meeting = C’est le texte d’une autre réunion.
refusal-not-joint = Seul un texte conjoint est validé par ceux qu’il nomme.
refusal-deadline-passed = Le délai est déjà passé. Choisissez-en un plus tardif.
refusal-nobody-asked = Tous n’ont pas été consultés sur chaque phrase telle qu’elle est à présent. Consultez ceux que le texte nomme et attendez leurs réponses.
refusal-own-text = Le texte d’une partie reste le sien.
refusal-other-side = Chacun ne répond que pour soi.
refusal-not-theirs = Votre délégation n’est pas consultée sur cette phrase, ou celle-ci ne figure plus dans le texte.
refusal-clearing-over = Le délai est passé : plus aucune réponse n’est admise.
refusal-already-answered = Votre délégation a répondu sur ces mots. Retirez d’abord cette réponse.
refusal-not-answered = Il n’y a pas de réponse à retirer.
refusal-not-cleared = { $number ->
    [one] L’un de ceux que le texte nomme ne l’a pas validé. Il ne peut paraître comme texte conjoint ; il le peut comme résumé de la présidence.
   *[other] { $number } de ceux que le texte nomme ne l’ont pas validé. Il ne peut paraître comme texte conjoint ; il le peut comme résumé de la présidence.
}
refusal-unknown-role = Selon les règles de l’organe, nul ne signe ce texte à ce titre.
refusal-not-your-turn = D’autres signent avant, dans l’ordre fixé par les règles de l’organe.

press-title = Compte rendu
press-edit = Modifier le texte
press-edit-note = Le compte rendu a été composé d’après le registre. Modifiez-le phrase par phrase, dans chaque langue, puis signez chaque langue.
press-begun-note = Ce texte a été modifié. Il paraît une fois chaque langue signée.
press-saved = Toutes les modifications sont enregistrées
press-origin-generated = Généré
press-origin-edited = Modifié
press-origin-written = Rédigé
press-origin-adopted = Adopté
press-stale = À actualiser
press-still-right = Toujours exact
press-no-words = Pas de texte dans cette langue
press-erased = Effacé
press-block-heading = Titre
press-block-date = Date
press-block-paragraph = Paragraphe
press-block-list = Liste
press-block-quote = Citation
press-block-caption = Légende
press-block-credit = Crédit
press-block-note = Note
press-block-source = Source
press-change = Modifier
press-finish = Enregistrer la modification
press-leave = Laisser tel quel
press-entries = D’après les entrées
press-entry = Inscription { $seq }
press-sign = Signer { $language }
press-signed = Signé par { $name }
press-unsigned = Non signé
press-to-settle = { $n ->
    [0] Plus rien à revoir
    [one] 1 phrase à revoir
   *[other] { $n } phrases à revoir
}
press-left-out = { $n ->
    [one] 1 phrase adoptée non reprise
   *[other] { $n } phrases adoptées non reprises
}
press-publish = Publier
press-published = Ce texte est publié.
press-leave-out = Ne pas reprendre
press-apart = Non repris
press-put-back = Reprendre
press-yours = Vos mots
press-theirs = Ce qui s’y trouve à présent
press-readers = Les langues se font face, une phrase par ligne.
readout-as-joint = Communiqué conjoint
readout-as-joint-note = Tous les participants cités ont approuvé ce texte.
readout-as-summary = { $chaired ->
    [no] Compte rendu du secrétariat
   *[yes] Résumé de la présidence
}
readout-as-summary-note = { $chaired ->
    [no] Il n’engage que le secrétariat, et non ceux qu’il nomme.
   *[yes] Il n’engage que la présidence, et non ceux qu’il nomme.
}
press-here = Également ici : { $names }
press-types = { $name } est en train d’écrire
press-failed = Le serveur ne répond pas. Ce que vous avez écrit reste ici ; réessayez.
press-move-up = Monter
press-move-down = Descendre
press-download = Télécharger le texte avec sa preuve
press-edit-side = Compte rendu { $side }
press-side-note = Ce compte rendu n’engage que son auteur ({ $side }), qui le valide lui-même : personne d’autre n’a à l’approuver, et sa page dit de qui il émane.
tellings = Les comptes rendus de cette réunion
tellings-note = Chaque partie peut rendre compte elle-même de la réunion. Personne d’autre n’a validé ce qu’elle en dit.
tellings-meeting = Celui de la réunion
tellings-compare = Afficher côte à côte ce que dit chacun
tellings-silent = N’en dit rien
press-sides = Comptes rendus des parties
press-sides-note = Chaque partie peut rendre compte elle-même de la réunion, sur sa propre page. Sa délégation rédige ce compte rendu sur la page qui lui est réservée. Pour un invité, qui n’en a pas, et pour toute partie qui vous le demande, vous le rédigez ici : il paraît en son nom et il est validé comme elle l’indique.
press-sides-open = Choisir une partie
press-files = En fichier (PDF ou Word)
press-write = Rédiger en dessous
press-show-rest = Afficher la suite, { $n } caractères
press-write-as = Place
press-write-on = dans ce bloc
press-write-as-paragraph = dans un nouvel alinéa
press-write-as-list = en tête d’une liste
press-write-as-lead = comme chapeau, sous le titre
press-write-as-quote = comme citation
press-keep-new = Ajouter la phrase
press-split = Scinder
press-begin = Commencer un alinéa ici
press-join-before = Rattacher à l’alinéa précédent
press-join = Réunir avec la suivante
press-lines = Une ligne est une phrase, et chaque langue en compte autant.
press-role-drafter = Rédaction
press-role-head = Direction du bureau de presse
press-role-spokesperson = Porte-parole
press-sign-as = Signer la version { $language } ({ $role })
press-as-joint = Texte conjoint
press-as-joint-note = Il parle au nom de tous ceux qu’il nomme : chacun est invité à valider ce qui le concerne, et il ne paraît qu’ensuite.
press-as-summary = { $chaired ->
    [no] Compte rendu du secrétariat
   *[yes] Résumé de la présidence
}
press-as-summary-note = { $chaired ->
    [no] Il n’engage que le secrétariat et ne requiert l’accord de personne.
   *[yes] Il n’engage que la présidence et ne requiert l’accord de personne.
}
press-as-own = Texte propre à une partie
press-as-own-note = Il est rédigé du point de vue d’une partie et ne requiert l’accord de personne.
press-turn-joint = En faire un texte conjoint, à faire valider par tous ceux qu’il nomme
press-turn-summary = { $chaired ->
    [no] En faire le compte rendu du secrétariat
   *[yes] En faire le résumé de la présidence
}
press-publish-as-joint = Publier comme texte conjoint
press-publish-as-summary = { $chaired ->
    [no] Publier comme compte rendu du secrétariat
   *[yes] Publier comme résumé de la présidence
}
press-publish-as-own = Publier comme texte propre
clearing-ask = Demander la validation
clearing-ask-again = Demander à nouveau ou prolonger
clearing-ask-note = En regard de chaque phrase figurent les codes de ceux au nom de qui elle parle. Les mots adoptés en séance sont cités et ne sont soumis à personne. Ce qui a été validé sur les mêmes mots le reste.
clearing-within = Réponses sous
clearing-minutes = { $n } minutes
clearing-hours = { $n ->
    [one] 1 heure
   *[other] { $n } heures
}
clearing-until = Réponses jusqu’à
clearing-is-over = Le délai de réponse est passé
clearing-remind = Relancer ceux qui n’ont rien dit
clearing-link = Liens à transmettre
clearing-silence-none = Le silence ne vaut pas accord.
clearing-silence-consent = Selon les règles de l’organe, le silence à l’échéance vaut accord.
clearing-stopped = Il ne peut paraître comme texte conjoint à présent : certains ne l’ont pas encore validé. Il peut paraître comme résumé.
clearing-by = Proposé par { $name }
clearing-take-over = Reprendre
clearing-stand-cleared = validé
clearing-stand-counter = contre-proposition
clearing-stand-refused = refusé
clearing-stand-part = validé en partie
clearing-stand-silent = sans réponse
clearing-verdict-cleared = validée
clearing-verdict-counter = contre-proposition
clearing-verdict-refused = refusée
clearing-verdict-open = sans réponse
clearing-theirs = { $n ->
    [0] Aucune phrase ne parle en votre nom
    [one] Une phrase parle en votre nom
   *[other] { $n } phrases parlent en votre nom
}
clearing-what = Le texte n’est publié comme texte conjoint que si chacun de ceux qu’il nomme a validé ce qui parle en son nom. Les mots adoptés en séance sont cités et ne sont pas à valider.
clearing-answer-until = Répondre avant
clearing-left = { $n ->
    [0] Toutes ont une réponse
    [one] Une est sans réponse
   *[other] { $n } sont sans réponse
}
clearing-else = Ce qui n’est pas validé à l’heure dite ne paraît pas comme texte conjoint. Cela peut paraître comme résumé de la présidence, qui n’engage qu’elle.
clearing-becomes = Ce texte n’est plus conjoint : il n’engage que la présidence, et nul n’est consulté.
clearing-sentence = Phrase { $n }
clearing-adopted = Phrase { $n }, adoptée en séance : citée
clearing-clear = Valider
clearing-counter = Contre-proposer
clearing-refuse = Refuser
clearing-refuse-what = Alors le texte ne peut paraître comme texte conjoint tant que cette phrase y figure.
clearing-your-words = Votre rédaction ({ $language })
clearing-reason = Motif, lu par le seul bureau de presse (facultatif)
clearing-optional = facultatif
clearing-send = Envoyer cette rédaction
clearing-take-back = Retirer la réponse
press-due = Paraîtra automatiquement le
press-due-note = Sous embargo jusque-là : le public n’en voit rien. Toute modification du texte suspend la parution.
press-due-lapsed = Le texte a été modifié depuis que l’heure a été fixée : il ne paraîtra pas automatiquement. Signez-le à nouveau et fixez une heure. Parution qui était prévue le
press-due-late = Le texte devait déjà être paru et ne l’est pas. Publiez-le à la main : ce qui s’y oppose vous sera dit. Parution prévue le
press-due-set = Programmer la parution
press-due-change = Modifier l’heure de parution
press-due-time = Date et heure
press-due-help = À l’heure des horloges qui indiquent maintenant { $now }.
press-due-keep = Retenir cette heure
press-due-take-back = Annuler la parution programmée
refusal-no-time = Une date ou une heure manque, ou n’en est pas une.
refusal-not-due = L’heure de parution n’est pas encore venue.
refusal-not-scheduled = Aucune heure n’a été fixée.
items = Publications
items-note = Ce qu’un organe publie sans réunion : un avis aux médias, une déclaration, un programme. Le parcours est celui d’un compte rendu : signature dans chaque langue, parution immédiate ou programmée, correction, retrait.
items-begin = Commencer une publication
items-body = Publié par
items-kind = Nature
items-languages = Remplissez les langues dans lesquelles le texte doit paraître. Toute langue entamée porte un titre.
items-field-headline = Titre
items-field-lead = Chapeau (une ou deux phrases)
items-field-text = Texte, un paragraphe par ligne
item-advisory = Avis aux médias
item-programme = Programme
item-readout = Compte rendu
item-communique = Communiqué
item-statement = Déclaration
item-decision = Décision
item-remarks = Allocution
item-photo-release = Photo
item-stands-draft = Projet
item-stands-due = Paraîtra le
item-stands-published = Publié
item-stands-withdrawn = Retiré
press-edit-note-alone = Modifiez-le phrase par phrase, dans chaque langue, puis signez chaque langue.
press-block-lead = Chapeau
refusal-no-headline = Chaque langue entamée doit porter un titre, et il en faut au moins une.
refusal-no-body = Indiquez l’organe qui publie le texte.
refusal-too-many = Cet organe a commencé trop de publications aujourd’hui. Reprenez demain.
published-on = Publié le
corrected-on = Corrigé le
download-picture = Télécharger l’image
paragraph-link = Lien vers le paragraphe { $n }
source-named = Source :
earlier-versions = Versions antérieures :
download-text = Télécharger
item-told-in = Ce texte n’a pas paru dans la langue de la page. Il est donné dans cette langue : { $language }.
refusal-closed-item = Une phrase rend compte d’un point à huis clos ({ $item }) : « { $sentence } » Levez le huis clos du point, ou ne reprenez pas la phrase.
texts-left = Ces textes contiennent encore ce qui a été effacé. Le public n’en voit rien ; le serveur poursuit ses tentatives.
texts-left-sentences = { $n ->
    [one] 1 phrase
   *[other] { $n } phrases
}
clearing-letters = { $n ->
    [0] Aucune lettre n’a été écrite.
    [one] Une lettre part à 1 personne ; personne n’est relancé deux fois en une heure.
   *[other] Des lettres partent à { $n } personnes ; personne n’est relancé deux fois en une heure.
}
clearing-unreached = { $n ->
    [one] L’adresse d’une personne n’est pas connue : transmettez-lui son lien.
   *[other] L’adresse de { $n } personnes n’est pas connue : transmettez-leur leurs liens.
}
error-clearing-ended-title = Ce lien n’est plus valable
error-clearing-ended = Le délai de réponse est passé, ou le texte a été publié. Les réponses de votre délégation figurent sur sa page.
press-chain = Qui signe chaque langue
press-chain-one = Une seule signature
archive = Archives
archive-words = Mots
archive-all = Tout
archive-year = Année
archive-find = Chercher
archive-found = Publications
archive-nothing = Aucun résultat
archive-nothing-why = La recherche porte sur tout ce qui a paru, dans toutes les langues. Chaque mot doit figurer dans le texte, sans égard à la casse ni aux accents.
archive-without-q = Sans ces mots
archive-without-kind = Toutes natures
archive-without-body = Tous organes
archive-without-year = Toutes années
refusal-not-adopted = Aucune réunion n’a adopté ces mots : ils n’appellent pas de corrigendum.
press-origin-corrected = Adopté, corrigé
press-corrected-by = texte corrigé par un corrigendum
press-corrigendum = Corriger par un corrigendum
press-corrigendum-why = La réunion a adopté ces mots, et seul l’organe peut les changer. Faites-lui adopter un corrigendum, en réunion ou par écrit : un texte dont le premier paragraphe dit ce qu’il corrige, et le suivant se lit comme la phrase doit se lire. Reprenez-le ensuite ici : il figure au registre de la réunion, la phrase se lit ainsi dans tous les textes, et chaque langue est à revoir.
press-corrigendum-stands = Texte adopté
press-corrigendum-offered = Adopté depuis par l’organe
press-corrigendum-none = L’organe n’a rien adopté depuis qui ressemble à cette phrase.
press-corrigendum-call = Convoquer une réunion ou ouvrir une procédure écrite
press-corrigendum-take = Reprendre comme corrigendum
press-corrigendum-side = La réunion a adopté ces mots, et seul l’organe peut les changer. Demandez un corrigendum au secrétariat : votre texte le suivra.
press-corrigendum-entry = Corrigendum : inscription
refusal-not-in-office = Seul le titulaire de la fonction « { $office } », inscrit au registre de l’organe, signe à cette étape{ $n ->
        [0] , et nul ne l’exerce aujourd’hui
       *[other]  : { $names }
    }.
press-signer = Signe le titulaire de la fonction « { $office } » : { $names }
press-signer-nobody = Signe le titulaire de la fonction « { $office } ». Nul ne l’exerce aujourd’hui : désignez un titulaire sur la page de l’organe.
press-signer-any = Le règlement de l’organe n’attribue cette étape à aucune fonction : toute personne habilitée à publier peut signer.
press-keys = Raccourcis clavier
press-keys-note = Ils agissent sur la phrase qui a le focus : atteignez les phrases avec Tab, ou cliquez sur l’une d’elles. Aucun n’agit pendant la saisie.
press-key-sentence = phrase
press-key-language = langue
press-key-edit = la modifier
press-key-finish = enregistrer la modification
press-key-leave = laisser telle quelle
press-key-move = monter ou descendre la phrase
press-key-next = prochaine phrase à revoir
press-key-help = ces raccourcis
press-nothing-to-settle = Il ne reste rien à revoir.
press-kept = Vous avez saisi ces mots sur cet appareil sans les enregistrer.
press-keys-close = Fermer
clearing-board = Validation
clearing-board-open = Ouvrir le tableau
clearing-at-a-look = Qui a validé
clearing-of = sur { $n } ont validé
clearing-by-side = Par délégation
clearing-side = Délégation
clearing-sentences = Phrases
clearing-answer = Réponse
clearing-who = Par
clearing-open-wording = Ce qui reste à trancher
clearing-to-sentence = Aller à la phrase { $n }
clearing-then = Ce qui peut paraître maintenant
clearing-goes = Tous ceux qu’il nomme l’ont validé.
