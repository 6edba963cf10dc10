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
press-entries = D’après
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
press-put-back = Reprendre
press-yours = Vos mots
press-theirs = Ce qui s’y trouve à présent
press-readers = Les langues se font face, une phrase par ligne.
press-failed = Le serveur ne répond pas. Ce que vous avez écrit reste ici ; réessayez.
press-move-up = Monter
press-move-down = Descendre
press-download = Télécharger le texte avec sa preuve
press-edit-side = Compte rendu : { $side }
press-side-note = Ce compte rendu n’engage que son auteur ({ $side }), qui le signe lui-même : personne d’autre ne le valide, et sa page dit de qui il émane.
tellings = Les comptes rendus de cette réunion
tellings-note = Chaque partie peut raconter une réunion elle-même. Personne d’autre n’a validé ce qu’elle en dit.
tellings-meeting = Celui de la réunion
tellings-compare = Afficher côte à côte ce que dit chacun
tellings-silent = N’en dit rien
press-sides = Comptes rendus des parties
press-sides-note = Une partie raconte elle-même la réunion, sur sa propre page. Sa délégation l’écrit sur sa page ; si elle vous le demande, vous l’écrivez pour elle.
press-sides-open = Choisir une partie
press-files = En fichier (PDF ou Word)
