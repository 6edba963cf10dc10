# La page d’une délégation : ce qui l’attend, ses documents, ses votes et ses propos passés, qui y a accès.

delegation-awaits = { $n ->
    [0] Rien n’attend { $them }
    [one] { $n } échéance attend { $them }
   *[other] { $n } échéances attendent { $them }
}
delegation-tab-awaits = À faire
delegation-tab-meetings = Réunions
delegation-tab-papers = Documents
delegation-tab-votes = Votes et propos
delegation-tab-people = Délégation
delegation-times-yours = Il est { $time } ({ $city }), et toutes les heures sont celles-là.
delegation-times-utc = Toutes les heures sont en UTC, tant que vous n’avez pas choisi votre fuseau horaire.
delegation-mail-at = Un courriel par jour, à { $time }, tant qu’une échéance approche.
delegation-mail-never = Pas de courriel quotidien.
delegation-settings = Fuseau horaire et courriel
delegation-set-zone = Votre fuseau horaire
delegation-set-hour = Courriel quotidien, tant qu’une échéance approche
delegation-set-never = Jamais
delegation-set-language = Langue du courriel
delegation-set = Enregistrer
delegation-device-zone = Cet appareil est dans un autre fuseau horaire :
delegation-device-use = L’utiliser
delegation-group-late = En retard
delegation-group-today = Aujourd’hui
delegation-group-tomorrow = Demain
delegation-group-week = D’ici une semaine
delegation-group-later = Plus tard
delegation-group-undated = Maintenant
delegation-late = { $days ->
    [0] aujourd’hui
    [one] { $days } jour de retard
   *[other] { $days } jours de retard
}
delegation-left = { $hours ->
    [0] encore { $minutes } min
   *[other] encore { $hours } h { $minutes }
}
delegation-passed = L’échéance de « { $what } » est passée.
delegation-read = Lire le texte
delegation-reads-only = Vous voyez cette page ; le chef de la délégation ({ $member }) ou qui agit pour elle fait ce qui est demandé.
delegation-nothing = Aucune échéance n’est fixée. Ce qui vient à échéance figure ici.
delegation-in-days = { $days ->
    [0] Aujourd’hui
    [one] Demain
   *[other] Dans { $days } jours
}
delegation-live = En cours
delegation-next = Prochaine réunion
delegation-none-coming = Aucune réunion convoquée ({ $body }) ne compte { $them } parmi ses participants.
delegation-enter = Aller à votre siège
delegation-no-seat = La liste de cette réunion ne vous porte pas nommément. Les délégués qui y figurent ont leurs propres liens.
delegation-seats = { $n ->
    [one] Une personne sur la liste pour { $them }
   *[other] { $n } personnes sur la liste pour { $them }
}
delegation-more-coming = { $n ->
    [one] Une autre réunion
   *[other] { $n } autres réunions
}
delegation-papers-none = Aucun document n’est déposé pour ses prochaines réunions.
delegation-papers-all = Tous les documents, à lire aussi sans connexion
delegation-revision = Révision { $n }
delegation-voted = Votes : { $member }
delegation-votes-all = Tous
delegation-votes-none = Aucun vote n’est encore relaté ici pour { $them }.
delegation-past-title = Votes et propos : { $member }
delegation-past-none = Rien de plus n’est relaté ici.
delegation-said = Ce qui a été dit au nom de la délégation ({ $member })
delegation-kind-statement = Déclaration
delegation-kind-objection = Objection écrite
delegation-kind-reservation = Réserve
delegation-kind-interpretation = Déclaration interprétative
delegation-kind-dissociation = Dissociation
delegation-kind-footnote = Note de bas de page
delegation-kind-explanation = Explication de position
delegation-newer = Réunions plus récentes
delegation-older = Réunions plus anciennes
delegation-people = Qui y a accès
delegation-rank-head = Chef de délégation
delegation-rank-acts = Agit pour la délégation
delegation-rank-reads = Voit, sans pouvoir agir
delegation-invited = Lien pas encore utilisé
delegation-you = Vous
delegation-let-in = Donner accès à quelqu’un
delegation-let-in-name = Nom
delegation-let-in-mail = Adresse
delegation-let-in-as = À quel titre
delegation-let-in-note = La personne reçoit un lien qui sert une fois. Elle voit ce que vous voyez ({ $body }) ; qui agit va d’ici à son propre siège, si le secrétariat l’a sous ce nom et à cette adresse.
delegation-let-in-do = Donner accès
delegation-let-out = Retirer l’accès
delegation-let-out-ask = { $name } n’a plus accès sur-le-champ : lien, appareils et clés d’accès n’ouvrent plus rien.
delegation-let-out-yes = Retirer l’accès de { $name }
delegation-link-once = Le lien, montré une seule fois. Ne le remettez qu’à { $name } ; il sert une fois, sous sept jours.
delegation-link-sent = Le lien est parti par courriel.
delegation-leave = Quitter sur cet appareil
delegation-passkey = Clé d’accès
delegation-passkey-note = Avec une clé d’accès, vous revenez sans lien, par le verrou de votre appareil.
delegation-fault-let-in-fault = Il faut un nom et une adresse, qui ne soit pas celle d’un chef de la délégation.
delegation-fault-let-in-full = Le nombre de personnes ayant accès est au plus haut. Retirez d’abord un accès.
delegation-fault-no-own-seat = Aucun siège de cette réunion n’est reconnu d’ici comme le vôtre : sa liste ne vous porte pas, le secrétariat a une autre adresse pour vous, ou votre lien a été fermé. Suivez le lien que le secrétariat vous a envoyé, ou adressez-vous à lui.
delegation-fault-seat-elsewhere = Votre siège à cette réunion est ouvert sur un autre appareil.
delegation-seat-here = Continuer ici ; l’autre appareil est congédié
delegation-foot = Seul ce qui concerne { $them } figure ici, dans la mesure où ses délégués peuvent le voir.

## Entrer
delegation-ways-title = La page de votre délégation
delegation-ways-note = Le chef d’une délégation reçoit un lien du secrétariat, et donne accès à d’autres depuis la page.
delegation-ways-here = Ouvertes sur cet appareil
delegation-ways-mail = Votre adresse
delegation-ways-send = M’envoyer un lien
delegation-ways-sent = Si quelqu’un d’une délégation a cette adresse, un lien est en route. Il sert une fois, sous sept jours.
delegation-link-title = { $member }, { $body }
delegation-link-for = Ce lien donne accès à { $name }, sur cet appareil, une seule fois.
delegation-link-used = Ce lien a déjà servi, ou est trop ancien
delegation-link-used-why = Il sert une fois. Sur l’appareil où il a servi, la page est ouverte ; ailleurs, une clé d’accès l’ouvre, ou un nouveau lien.
delegation-link-open = Ouvrir la page
delegation-link-else = Autres accès
delegation-stop-title = Courriel quotidien à { $name }
delegation-stop-why = Sur ce qui attend { $them }. Il peut être repris sur la page de la délégation.
delegation-stop = Ne plus l’envoyer
delegation-stop-done = Plus aucun courriel n’est envoyé.

error-delegation-only-title = Cette page est celle d’une délégation
error-delegation-only = Vous n’y avez pas accès sur cet appareil. Ouvrez le lien que vous avez reçu, ou demandez-en un nouveau.
error-no-delegation-link-title = Ce lien n’ouvre rien
error-no-delegation-link = Il est peut-être mal saisi, un plus récent a pu être envoyé, ou vous n’êtes plus de la délégation.
error-head-only-title = C’est le chef de délégation qui donne accès
error-head-only = Adressez-vous au chef de votre délégation, ou au secrétariat.
error-delegation-reads-title = Vous voyez cette page, sans pouvoir agir
error-delegation-reads = Le chef de votre délégation peut vous donner accès pour agir.

## Ce qui attend une délégation : quoi, pourquoi ou ce qui s’ensuit, et le verbe. Un type ajouté a ici ses trois lignes.
task-silence = Fin du silence sur le projet de décision { $number }
task-silence-why = { $article ->
    [none] Si aucun membre ne s’y oppose d’ici là, le texte est adopté.
   *[other] Si aucun membre ne s’y oppose d’ici là, le texte est adopté ({ $article }).
} Personne ne s’est opposé.
task-silence-verb = Rompre le silence…
task-ballot = Vote par correspondance sur { $number }
task-ballot-why = { $cast } sur { $of } ont voté. Qui ne vote pas d’ici là est compté absent.
task-ballot-verb = Voter
task-agreement = Confirmer ce qui a été convenu ad referendum
task-agreement-why = { $silence ->
    [agrees] Le texte vaut à sa date, sauf refus de votre capitale.
   *[lapses] Sans la confirmation de votre capitale, l’accord devient caduc.
}
task-agreement-verb = Confirmer
task-credentials = { $state ->
    [challenged] Pouvoirs non acceptés
   *[missing] Remettre les pouvoirs de votre délégation
}
task-credentials-why = { $state ->
    [challenged] Le secrétariat a écrit : { $reason }
   *[missing] Rien n’a encore été remis. Ils sont examinés avant la réunion.
}
task-credentials-verb = Remettre
task-documents = Remettre déclarations et documents
task-documents-why = { $late ->
    [refused] Ce qui vient plus tard n’est pas accepté.
   *[marked] Ce qui vient plus tard est signalé comme tardif.
}
task-documents-verb = Remettre
task-speakers = Demander la parole : { $item }
task-speakers-why = { $n ->
    [0] La liste des orateurs est ouverte, et personne n’y figure.
    [one] La liste des orateurs est ouverte ; une personne y figure.
   *[other] La liste des orateurs est ouverte ; { $n } y figurent.
}
task-speakers-verb = Aller à votre siège
task-amendments = Proposer des amendements
task-amendments-why = « { $text } » pourra être tranché à partir de là.
task-amendments-verb = Ouvrir le texte

## Sur la page d’un membre, pour le secrétariat
delegation-office = La page de la délégation
delegation-office-note = Le chef de délégation l’ouvre par un lien envoyé à l’adresse connue, et donne accès à d’autres depuis la page. Elle montre ce qui attend la délégation, ses documents et ses votes passés.
delegation-office-send = Ouvrir la page à { $name }
delegation-office-none = Elle n’a encore été ouverte à personne.
delegation-office-by-head = accès donné par le chef de délégation
audit-letting-in-invite = a ouvert la page d’une délégation à quelqu’un de celle-ci.
audit-letting-in-take-back = a retiré à quelqu’un l’accès à la page d’une délégation.
delegation-all = Ouvrir les pages de toutes les délégations
delegation-all-ask = Chaque chef de délégation qui n’a pas encore accès reçoit un lien, à l’adresse connue.
delegation-all-title = Les pages des délégations
delegation-all-opened = { $n ->
    [0] Chaque chef de délégation avait déjà accès.
    [one] La page a été ouverte à un chef de délégation ; liens partis par courriel : { $mailed }.
   *[other] Les pages ont été ouvertes à { $n } chefs de délégation ; liens partis par courriel : { $mailed }.
}
delegation-all-links = Ces liens ne sont pas partis par courriel. Ils sont montrés une seule fois ; ne remettez chacun qu’à son destinataire. Chacun sert une fois, sous sept jours.
delegation-all-back = Retour à l’organe
audit-letting-in-invite-all = a ouvert les pages de toutes les délégations à leurs chefs.

task-reply = Répondre à l’invitation
task-reply-why = { $state ->
    [moved] La réunion a été déplacée depuis la réponse.
   *[other] Le secrétariat attend une réponse de { $name }.
  }
task-reply-verb = Répondre
task-inscribe = S’inscrire sur la liste des orateurs : { $item }
task-inscribe-why = Qui s’inscrit avant l’examen du point figure sur sa liste. Une déclaration remise est lue d’avance par les interprètes.
task-inscribe-verb = S’inscrire
task-statement = Remettre la déclaration : { $item }
task-statement-why = Votre délégation est inscrite. Les interprètes lisent la déclaration avant que vous parliez ; personne d’autre ne le fait.
task-statement-verb = Remettre
task-clearing = Valider ce qu’un texte conjoint dit de vous
task-clearing-why = { $silence ->
    [consent] Selon les règles de l’organe, le silence vaut accord.
   *[none] Sans votre réponse, il ne paraît pas comme texte conjoint.
}
task-clearing-verb = Lire et répondre
delegation-readouts = Vos propres comptes rendus
delegation-readouts-note = Votre délégation peut raconter une réunion de son côté, signer son texte et le publier sur sa propre page.
delegation-readouts-all = Toutes les réunions dont vous pouvez rendre compte
delegation-readout-write = Rédiger

task-promise = Rendre compte d’un engagement
task-promise-why = { $state ->
    [more] Le secrétariat demande un complément à votre dernier rapport.
   *[open] La phrase figure au dossier de l’organe. Un rapport dit où en est son exécution.
}
task-promise-verb = Rendre compte
