## Les personnes du secrétariat : connexion, comptes, rôles, journal

signin-as = Se connecter : { $name }
signin-note-account = Ce lien vous connecte sur cet appareil. Il sert une seule fois.
signin-passkey = Se connecter avec une clé d’accès
signin-passkey-note = Votre appareil demande votre doigt, votre visage ou son code. Il n’y a pas de mot de passe.
signin-outside = Se connecter par { $name }
error-not-signed-in-title = Vous n’êtes pas connecté
error-not-signed-in = La réponse de votre organisation ne tient pas, ou vient trop tard. Réessayez.
error-no-account-outside-title = Aucun compte d’ici n’est le vôtre
error-no-account-outside = Votre organisation vous connaît, mais aucun compte d’ici n’a l’adresse qu’elle a vérifiée. Demandez une invitation à un administrateur.
error-no-provider-title = La connexion de votre organisation ne répond pas
error-no-provider = Réessayez dans un instant, ou connectez-vous par une clé d’accès ou un lien.
signin-by-mail = Votre adresse
signin-by-mail-send = Envoyez-moi un lien
signin-by-mail-sent = Si un compte a cette adresse, un lien est en route. Il sert une seule fois, pendant un quart d’heure.
account-link-posted = Il est aussi en route vers { $mail }.
signin-lost = Pas de clé d’accès ici, ou perdue ?
signin-lost-how = Demandez un nouveau lien à un administrateur. Si vous êtes seul à l’être, qui exploite le serveur en affiche un par « hemicycle sign-in ».
passkey-failed = Cela n’a pas abouti, ou vous avez fermé la question. Réessayez, ou demandez un lien à un administrateur.
passkey-unable = Ce navigateur ne connaît pas les clés d’accès. Prenez-en un plus récent, ou demandez un lien à un administrateur.
passkey-no-name = Les clés d’accès demandent une adresse portant un nom, en https. Réglez base_url dans les paramètres du serveur ; sur cette machine seule, http://localhost suffit.
account = Votre compte
account-your-name = Votre nom
account-your-mail = Votre adresse (facultative)
account-first-help = Avec votre nom, vous recevez le premier compte, et tout ce qui se fait ici porte dès lors un nom. Sans lui, vous visitez au nom du secrétariat.
account-first = Donnez un premier nom à ce secrétariat
account-first-why = Vous agissez au nom du secrétariat tout entier, par un lien que d’autres peuvent avoir aussi. Avec un compte, vos actes portent votre main, vos collègues reçoivent le leur, et le lien commun n’ouvre plus rien. Vous restez connecté.
account-first-make = Créer mon compte
account-nameless = Écrivez votre nom.
account-incomplete = Un compte demande un nom et au moins un rôle.
account-last = Il ne resterait personne pour faire entrer les autres. Nommez d’abord un autre administrateur.
account-invite = Inviter un collègue
account-invite-make = Créer le compte et son lien
account-name = Nom
account-mail-label = Adresse
account-roles = Rôles
account-body = Travaille pour
account-body-all = Tous les organes de ce serveur
account-signs-in = Se connecte par
account-seen = Dernière venue
account-never = jamais
account-you = vous
account-by-link = Un lien, chaque fois
account-invited = Invité, pas encore venu
account-invitation-over = Invitation échue
account-change = Modifier…
account-change-of = Modifier le compte de { $name }
account-save = Enregistrer
account-new-link = Nouveau lien de connexion
account-remove = Retirer { $name }
account-remove-what = Liens, clés d’accès et sessions n’ouvrent plus rien, aussitôt. Ce qui a été fait garde le nom.
account-link-title = Lien de connexion
account-link-for = Par ce lien, { $name } se connecte, une seule fois.
account-link-mail = Écrire le courriel
account-link-done = Retour aux personnes
account-mail-subject = Votre compte : { $name }
account-mail = { $name }, ce lien vous connecte, une seule fois : { $link }
accounts = Comptes
accounts-note = Chaque acte porte un nom ; aucun compte n’est partagé.
accounts-count = { $n ->
    [one] { $n } compte
   *[other] { $n } comptes
}
passkeys = Vos clés d’accès
passkeys-count = { $n ->
    [one] Clé d’accès
   *[other] { $n } clés d’accès
}
passkey-none = Vous n’en avez pas encore. Avec une clé, vous vous connectez par le doigt, le visage ou le code, sans lien ni mot de passe.
passkey-make = Créer une clé d’accès sur cet appareil
passkey-not-made = Aucune clé n’a été créée. Réessayez.
passkey-known = Cet appareil a déjà une clé d’accès pour vous.
passkey-used = utilisée
passkey-remove = Retirer
passkey-remove-of = Retirer la clé d’accès sur { $device }
sessions = Où vous êtes connecté
sessions-end-others = { $n ->
    [one] Mettre fin à l’autre
   *[other] Mettre fin aux { $n } autres
}
sessions-help = Vous ne reconnaissez pas l’une d’elles ? Mettez-y fin, et retirez les clés d’accès qui ne sont pas à vous.
session-since = depuis
session-seen = dernier usage
session-here = Ici
session-end = Mettre fin
session-end-of = Mettre fin à la session sur { $device }
means-passkey = Clé d’accès
means-link = Lien
means-organisation = Connexion de l’organisation
people = Personnes
people-title = Personnes du secrétariat
staff-administrator = Administration
staff-officer = Conduite des réunions
staff-press = Presse
staff-coordinator = Coordination des interprètes
staff-protocol = Protocole
roles-title = Ce que chaque rôle voit et fait
roles-note = Personne au secrétariat ne vote, ne parle pour un membre ni ne change une entrée : le compte rendu le refuse. Qui a plusieurs rôles peut ce que peut l’un d’eux.
role-does = fait
role-sees = voit
role-neither = ni l’un ni l’autre
duty-meetings = Convoquer, déplacer, annuler une réunion ; inviter
duty-contacts = Voir adresses et numéros de téléphone
duty-drafts = Ouvrir points restreints et projets
duty-accreditation = Examiner pouvoirs et inscriptions
duty-seats = Places, ordre, photo, badges
duty-interpreters = Interprètes, cabines ; déclarations remises
duty-readout = Écrire le compte rendu, demander les validations
duty-publication = Publier, corriger, retirer
duty-minutes = Procès-verbal, corrections
duty-bodies = Modifier un organe, ses membres et fonctions
duty-accounts = Comptes, rôles, conservation, effacement
duty-export = Exporter le registre entier
error-not-your-role-title = Cela n’est pas de votre rôle
error-not-your-role = « Personnes » montre ce que chaque rôle voit et fait. Un administrateur peut vous en donner un autre.
error-not-your-body-title = Cette réunion est d’un autre organe
error-not-your-body = Votre compte travaille pour un organe et ne convoque que les siennes. Choisissez ses règles.
error-no-account-title = Vous n’avez pas de compte ici
error-no-account = Vous agissez au nom du secrétariat tout entier. « Personnes » crée le premier compte.
error-no-passkey-title = Cette clé d’accès n’ouvre rien
error-no-passkey = Elle n’appartient à aucun compte d’ici. Demandez un lien à un administrateur.

record-of-office = Le registre entier, tel que le secrétariat le lit : les noms à côté de ses actes ne figurent dans aucune exportation.

## Pouvoirs
credentials = Pouvoirs
credentials-open = Examiner les pouvoirs
credentials-note = Remettez ce qui montre que vous pouvez parler pour votre délégation : un PDF, ou une photo de la lettre, de 5 Mo au plus. Seul le secrétariat le lit.
credentials-file = Le fichier
credentials-send = Remettre
credentials-instead = En remettre un autre
credentials-waiting = Remis, pas encore examiné
credentials-accepted = Acceptés
credentials-challenged = Contestés
credentials-none = Rien de remis
credentials-read = Lire le fichier
credentials-accept = Accepter
credentials-challenge = Contester
credentials-reason = Pourquoi
credentials-back = Retour à la salle
credentials-fault = Ce n’est ni un PDF ni une image JPEG ou PNG, ou le fichier est abîmé ou dépasse 5 Mo. Enregistrez-le à nouveau, ou photographiez-le.
credentials-reasonless = Écrivez pourquoi vous les contestez : la délégation le lit.
credentials-stale = Un autre fichier a été remis entre-temps. Examinez celui-là.

## Qui demande à assister
registrations = Inscriptions
registrations-open = Qui demande à assister
register-title = Demander à assister
register-note = Le secrétariat décide, et vous envoie un lien personnel si vous êtes admis.
register-as = Vous venez en tant que
register-observer = Observateur
register-civil = Société civile
register-press = Presse
register-organisation = Organisation ou média
register-why = Pourquoi (facultatif)
register-leave-empty = Laisser vide
register-privacy = Si vous êtes admis, votre nom et votre organisation figurent au registre de la réunion. Votre adresse n’y figure pas.
register-send = Demander à assister
register-done = Votre demande est arrivée. Le secrétariat vous écrira.
register-fault-kind = Choisissez.
register-fault-name = Écrivez votre nom.
register-fault-organisation = Écrivez votre organisation ou média.
register-fault-mail = Ce n’est pas une adresse : écrivez-la comme nom@example.org.
register-form = Formulaire public
register-open-until = Ouvert jusqu’au
register-closed = Personne ne peut demander à assister.
register-days = Jours
register-open = L’ouvrir
register-close = Le fermer
registrations-approve = Approuver les choix
registrations-refuse = Refuser les choix
registrations-help = Qui est approuvé est accrédité au registre, et ses liens personnels vous sont montrés.
registrations-decided = Décidées
registration-approved = Approuvée
registration-refused = Refusée
error-registrations-full-title = Trop de demandes
error-registrations-full = Le secrétariat a plus de demandes qu’il n’en peut garder. Réessayez dans quelques jours.
registrations-waiting = { $n ->
    [0] Personne n’attend
    [one] { $n } en attente
   *[other] { $n } en attente
}

## Qui a fait quoi. Chaque phrase suit un nom
audit-title = Qui a fait quoi
audit-export = Exporter
audit-kinds = Sortes de lignes
audit-kind-changed = Modifié
audit-kind-opened = Ouvert, bien que fermé
audit-kind-refused = Refusé
audit-kind-gap = Lacune
audit-find = Chercher dans le journal
audit-find-by = Un nom, une réunion, un mot
audit-none = Rien n’est trouvé.
audit-earlier = Montrer plus ancien
audit-nobody = Le secrétariat
audit-gap-until = Jusqu’au
audit-head-at = Quand (UTC)
audit-head-until = Jusqu’à (UTC)
audit-head-who = Qui
audit-head-kind = Sorte
audit-head-what = Quoi
audit-head-record = Réunion
audit-lost = { $n ->
    [one] { $n } ligne manque : elle n’a pu être écrite. Les actes sont gardés, le registre est entier.
   *[other] { $n } lignes manquent : elles n’ont pu être écrites. Les actes sont gardés, le registre est entier.
}
audit-refused = s’est vu refuser « { $duty } », qui n’est pas de son rôle.
audit-account-founded = a créé le premier compte.
audit-account-came-in = s’est connecté.
audit-account-invited = a invité { $name } : { $roles }.
audit-account-link = a créé un nouveau lien de connexion pour un compte.
audit-account-asked = a demandé un lien par courriel.
audit-account-changed = a modifié le compte de { $of } : { $was } → { $roles }.
audit-account-removed = a retiré le compte de { $of }.
audit-passkey-made = a créé une clé d’accès.
audit-passkey-removed = a retiré une clé d’accès.
audit-session-ended = { $n ->
    [one] a mis fin à { $n } session.
   *[other] a mis fin à { $n } sessions.
}
audit-secretariat-meeting = a ouvert la page de la réunion.
audit-secretariat-take-clock = a repris l’horloge de la machine.
audit-secretariat-sign-out = s’est déconnecté.
audit-records-office-record = a ouvert le registre entier.
audit-room-room = a ouvert la salle.
audit-conduct-script-page = a ouvert le déroulé de la présidence.
audit-written-written-page = a ouvert ce qui se décide par écrit.
audit-written-answer = a agi sur ce qui se décide par écrit.
audit-seats-undo-move = a annulé le déplacement d’une place.
audit-lobby-admit = a fait entrer des personnes.
audit-closing-close = a clos la réunion.
audit-changing-show = a ouvert les modifications de la réunion.
audit-changing-change = a modifié la réunion.
audit-changing-people-form = a ouvert le formulaire d’une personne de la liste.
audit-changing-people-do-it = a modifié la liste de la réunion.
audit-convening-call = a convoqué une réunion.
audit-practising-rehearse = a répété un brouillon.
audit-convene-convene = a envoyé le formulaire de convocation.
audit-taking-over-take-over = a repris ce que dit désormais le registre de l’organe.
audit-body-edition-adopt = a adopté une édition du règlement d’un organe.
audit-body-record-office-record = a lu le registre d’un organe.
audit-links-issue = a émis des liens personnels.
audit-links-shown = a regardé des liens personnels.
audit-links-issue-again = a émis à nouveau des liens personnels.
audit-invitations-listed = a ouvert les invitations.
audit-invitations-send = a fait envoyer des invitations : { $n }.
audit-personal-send = a envoyé à quelqu’un son lien vers la salle.
audit-links-move = a émis un nouveau lien personnel.
audit-links-revoke = a révoqué un lien personnel.
audit-links-further-signin = a créé un autre lien de connexion du secrétariat.
audit-links-revoke-signin = a fermé un lien de connexion du secrétariat.
audit-publishing-review = a ouvert le projet de compte rendu.
audit-publishing-publish = a publié le compte rendu.
audit-publishing-withdraw = a retiré le compte rendu.
audit-photos-withdraw = a retiré la photo de famille.
audit-corrections-all-texts = a ouvert tous les textes.
audit-corrections-correct = a corrigé un texte.
audit-corrections-redact = a effacé un texte.
audit-downloads-export = a exporté le registre.
audit-downloads-meeting-file = a exporté le fichier de la réunion.
audit-printing-choose = a ouvert les feuilles à imprimer.
audit-printing-sheet = a imprimé une feuille : { $sheet }, { $form }.
audit-printing-personal = a imprimé des chevalets avec liens personnels : { $n }.
audit-registering-office = a ouvert les demandes d’assister.
audit-registering-let-ask = a ouvert ou fermé le formulaire public.
audit-registering-decide = a décidé de demandes d’assister : { $n }.
audit-coming-acts-enter = a saisi une réponse à une invitation.
audit-coming-acts-decide = a tranché sur un courriel qui répond à une invitation.
audit-coming-acts-accredit = a accrédité un suppléant.
audit-credentials-office = a ouvert la liste des pouvoirs.
audit-credentials-read = a ouvert des pouvoirs.
audit-credentials-decide = a examiné des pouvoirs.
audit-body-office-begin = a ouvert le registre d’un organe.
audit-fediverse-begin = a ouvert le compte d’un organe dans le fédivers.
audit-fediverse-block = a bloqué un compte ou un serveur du fédivers.
audit-fediverse-unblock = a levé un blocage dans le fédivers.
audit-fediverse-settle = a traité un signalement ou un message du fédivers.
audit-preview-wish = a choisi ce qui est publié sur les réseaux, et où.
audit-reach-reach = a vu le suivi de la diffusion d’une publication.
audit-reach-act = a réglé le sort d’une publication sur un réseau.
audit-reach-try-again = a relancé ce qui avait échoué.
audit-standing-save = a rédigé une page permanente de la salle de presse.
audit-accounts-change = a modifié un compte sur un réseau.
audit-accounts-confirm = a confirmé que les publications paraissent comme prévu.
audit-accounts-connect = a relié un compte sur un réseau.
audit-accounts-end = a délié un compte sur un réseau.
audit-communique-begin = a commencé le communiqué d’une réunion.
audit-preview-preview = a vu ce qui sera publié sur les réseaux.
audit-call-series-call = a convoqué un organe à une série de réunions.
audit-plan-plan = a planifié une conférence.
audit-editor-edit = a ouvert un compte rendu dans l’éditeur.
audit-editor-begin = a établi le projet d’un compte rendu.
audit-editor-reword = a modifié une phrase d’un compte rendu.
audit-editor-confirm = a confirmé une phrase d’un compte rendu dans une langue.
audit-editor-arrange = a déplacé, omis ou rétabli une phrase d’un compte rendu.
audit-editor-sign = a signé un compte rendu dans une langue.
audit-editor-issue = a publié un compte rendu.
audit-editor-withdraw = a retiré le compte rendu d’une partie.
audit-composing-write = a écrit une phrase dans un compte rendu.
audit-composing-recast = a scindé ou réuni des phrases d’un compte rendu.
audit-clearing-turn = a dit de qui un compte rendu est la parole.
audit-clearing-ask = a demandé à des délégations de valider un texte commun.
audit-clearing-remind = a rappelé à des délégations de valider un texte commun.
audit-corrigendum-choose = a ouvert le choix d’un corrigendum.
audit-corrigendum-enter = a inscrit un corrigendum de l’organe au registre d’une réunion.
audit-clearing-board-show = a ouvert le tableau de validation d’un texte.
audit-speakers-office = a ouvert la liste des inscrits pour prendre la parole.
audit-speakers-remove = a retiré quelqu’un de la liste des inscrits pour prendre la parole.
audit-speakers-order = a modifié l’ordre des inscrits pour prendre la parole.
audit-papers-receive = a ajouté un fichier au projet d’une réunion.
audit-change-change = a modifié le programme d’une conférence.
audit-interpretation-show = a ouvert le plan d’interprétation.
audit-interpretation-plan = a planifié l’interprétation.
audit-change-series-change = a modifié une série de réunions.
audit-invite-series-send = a envoyé les invitations à une série de réunions.
audit-call-series-form = a ouvert le formulaire d’une série de réunions.
audit-series-pages-office-series = a ouvert une série de réunions.
audit-documents-office-file = a ouvert un document des suites données d’un organe.
audit-public-pages-office-track = a ouvert un volet du suivi d’un organe.
audit-follow-board-show = a ouvert le suivi des engagements d’un organe.
audit-follow-board-act = a modifié les suites données d’un organe.
audit-follow-board-take = a repris dans les suites données d’un organe ce qu’une réunion a adopté.
audit-body-office-enter = a inscrit un élément d’un organe.
audit-body-office-office-export = a exporté le procès-verbal d’un organe.
audit-list-import-choose = a lu une liste de personnes.
audit-list-import-decide = a repris une liste de personnes.
audit-list-import-undo = a retiré une liste de personnes.
audit-list-known-people-out = a exporté des personnes et leurs coordonnées.
audit-outbox-again = a renvoyé un message.
audit-outbox-readdress = a envoyé un message à une autre adresse.
audit-outbox-settle = a classé un message.
audit-outbox-try-out = a envoyé un message d’essai.
audit-documents-listed = a ouvert les documents.
audit-documents-lay = a déposé un document.
audit-documents-withdraw = a retiré un document.
audit-start-answer = a répondu aux questions de la mise en route.
audit-look-office-try-on = a essayé une apparence d’un organe.
audit-look-office-keep = a changé l’apparence d’un organe.
audit-helping-answer = a répondu à une demande d’aide.
audit-helping-ask-colleague = a demandé l’aide d’un collègue.
audit-helping-desk = a ouvert les demandes d’aide.
audit-badges-ask-from-office = a demandé une photo à une personne en salle d’attente.
links-mailed = Chaque lien est parti par courriel, à l’adresse donnée dans la demande.

invitations = Invitations
invitations-open = Qui est invité
invitations-count = { $told ->
    [0] Aucune invitation envoyée
    [one] { $told } invitation envoyée
   *[other] { $told } invitations envoyées
} sur { $people }
invitations-troubles = { $n ->
    [one] Une lettre demande votre attention
   *[other] { $n } lettres demandent votre attention
}
invitations-people = { $n ->
    [one] Une personne
   *[other] { $n } personnes
}
invitations-lacking = { $n ->
    [0] Chacun a une adresse.
    [one] Une personne n’a pas d’adresse et ne reçoit rien.
   *[other] { $n } personnes n’ont pas d’adresse et ne reçoivent rien.
}
invitations-send = Envoyer les invitations
invitations-again = Envoyer de nouveau
invitations-send-link = Envoyer le lien vers la salle
invitations-link-sent = Le lien a été envoyé.
invitations-link-no-mail = Ce serveur n’envoie pas de courrier.
invitations-link-over = La réunion est terminée.
invitations-not-yet = Pas encore
invitations-address = Adresse
invitations-address-of = Adresse de { $name }
invitations-language = Langue
invitations-language-of = Langue de { $name }
invitations-written = { $n ->
    [0] Il n’y avait personne à qui écrire.
    [one] Une invitation part.
   *[other] { $n } invitations partent.
}
invitations-to-hand-over = { $n ->
    [0] Il n’y avait personne à qui écrire.
    [one] Une invitation est à remettre.
   *[other] { $n } invitations sont à remettre.
}
called-told = { $n ->
    [one] Une invitation est partie, ou partira dès que le serveur de courrier la prendra.
   *[other] { $n } invitations sont parties, ou partiront dès que le serveur de courrier les prendra.
}
called-waiting = { $n ->
    [one] Une invitation attend dans la boîte d’envoi : sans serveur de courrier, c’est à vous de la remettre.
   *[other] { $n } invitations attendent dans la boîte d’envoi : sans serveur de courrier, c’est à vous de les remettre.
}
called-lacking = { $n ->
    [one] Une personne n’a reçu aucune lettre.
   *[other] { $n } personnes n’ont reçu aucune lettre.
}
called-to-outbox = Vers la boîte d’envoi
invitations-faults = { $n ->
    [one] Une adresse ne peut recevoir de courrier
   *[other] { $n } adresses ne peuvent recevoir de courrier
}
invitations-by-hand = Chaque invitation figure dans la boîte d’envoi comme un fichier à remettre.
invitations-help = Qui a été invité est prévenu automatiquement quand la réunion est déplacée ou annulée, ou quand il quitte la liste. Une adresse modifiée ici est invitée de nouveau.
invitations-inbox = Les réponses par courrier sont lues.
invitations-no-inbox = Les réponses viennent par le lien de chaque lettre : aucune boîte n’est lue.
audit-scheduling-schedule = a fixé l’heure de parution d’un texte.
audit-scheduling-take-back = a annulé la parution programmée d’un texte.
audit-items-office-begin = a commencé une publication.
audit-office-rule = a fixé la règle de lecture des commentaires.
audit-office-decide = a décidé d’un commentaire.
audit-readers-office-take-off = a retiré de la liste l’adresse d’un lecteur.
audit-journalists-office-decide = a statué sur l’accréditation d’un journaliste.
audit-journalists-office-give = a remis des exemplaires sous embargo ({ $n }).
audit-journalists-office-take-back = a retiré un exemplaire sous embargo.
