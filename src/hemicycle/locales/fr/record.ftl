### Le registre en phrases, un message par type d’entrée, sur la page publique et dans la salle.
### Ce qui remplit les variables figure dans ../record.json. La première lettre d’une phrase est mise en capitale.

## Qui, quoi et quand, dans la phrase
record-chair = la présidence
record-secretariat = le secrétariat
record-server = le serveur
record-secretariat-member = une personne du secrétariat
record-somebody = une personne de la réunion
record-item = le point { $number }, { $title }
record-meeting = la réunion
record-sign-language = langue des signes
record-untitled = titre effacé
record-text = { $form ->
    [commitment] l’engagement
    [invitation] l’invitation
   *[conclusion] la conclusion
  } de l’entrée { $entry }
record-unknown-text = un texte
record-amendment = l’amendement de l’entrée { $entry }
record-other-motion = d’une autre nature
record-question-motion = la motion suivante : { $motion }
record-question-part = { $parts } du texte suivant : { $what }
record-part-number = le paragraphe { $number }
record-part-preamble = l’alinéa { $letter } du préambule
record-part-gone = un paragraphe
record-question-appeal = l’appel de la décision de la présidence (voter pour l’annule)
record-question-words = la question de l’entrée { $entry }
record-question-again = la reprise du vote de l’entrée { $entry }
record-time = { $hour } h { $minute } UTC
record-moment = { $day ->
    [1] 1er
   *[other] { $day }
  } { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
  } { $year }, { $hour } h { $minute } UTC
record-duration = { $hours ->
    [0] { $minutes ->
        [0] { $seconds } s
       *[other] { $seconds ->
            [0] { $minutes } min
           *[other] { $minutes } min { $seconds } s
        }
    }
   *[other] { $seconds ->
        [0] { $minutes ->
            [0] { $hours } h
           *[other] { $hours } h { $minutes } min
        }
       *[other] { $hours } h { $minutes } min { $seconds } s
    }
  }

## Ce qui est à huis clos, et ce qui a été effacé
record-closed = { $count ->
    [one] L’entrée { $first } est à huis clos : elle n’est pas destinée au public.
   *[other] Les entrées { $first } à { $last } sont à huis clos : elles ne sont pas destinées au public.
  }
record-closed-here = { $count ->
    [one] L’entrée { $first } est à huis clos : vous ne pouvez pas la voir.
   *[other] Les entrées { $first } à { $last } sont à huis clos : vous ne pouvez pas les voir.
  }
record-closed-seals = Leurs sceaux figurent dans la chaîne : rien ne peut y être ajouté ni retiré.
record-erased = Les mots de cette entrée ont été effacés du registre ; le fait demeure.
record-corrected = Corrigé depuis : voir l’entrée { $entry }.
record-link = Lien permanent vers l’entrée { $entry }

## Groupes
record-group-decisions = Décisions et résultats
record-group-statements = Déclarations
record-group-texts = Textes et amendements
record-group-motions = Motions et décisions de la présidence
record-group-course = Séance et ordre du jour
record-group-floor = Parole et liste
record-group-presence = Présences, cabines, photo

## La réunion
record-meeting-convened = La réunion a été convoquée pour le { $starts }.
record-meeting-opened = { $by ->
    [chair] La présidence, { $who }, a ouvert la séance.
   *[other] { $actor } a ouvert la séance.
  }
record-meeting-suspended = { $actor } a suspendu la séance.
record-meeting-resumed = { $actor } a repris la séance.
record-meeting-closed = { $actor } a levé la séance.
record-meeting-extended = { $actor } a prolongé la séance. Nouvelle fin : { $until }. Fin annoncée jusqu’ici : { $was }.
record-chair-passed = { $cause ->
    [assigned] { $actor } a confié la présidence à { $to }.
    [taken-over] { $to }, à la vice-présidence, a pris la présidence.
   *[handed-over] { $who } a cédé la présidence à { $to }.
  }
record-participant-accredited = { $role ->
    [observer] Inscription sur la liste, au titre d’observateur : { $whom }.
    [interpreter] Inscription sur la liste, pour l’interprétation : { $whom }.
    [secretariat] Inscription sur la liste : { $whom }.
    [press] Inscription sur la liste, pour la presse : { $whom }.
   *[delegate] Inscription sur la liste, pour une délégation : { $whom }.
  }
record-participant-admitted = { $actor } a fait entrer { $whom }.
record-seat-taken = { $whom } a pris place.
record-seat-left = { $cause ->
    [lost] { $whom } a perdu la connexion.
    [excluded] { $whom } a dû sortir, sur décision prise en séance.
   *[left] { $whom } a quitté la réunion.
  }
record-holder-replaced = { $whom } occupe désormais le siège, à la place de { $of }.
record-item-added = Le point { $number } a été inscrit à l’ordre du jour : { $title }.
record-item-struck = Retrait de l’ordre du jour : { $item }.
record-next-meeting-set = { $actor } a annoncé la prochaine réunion, dont le début est fixé : { $starts }.
record-meeting-moved = { $actor } a déplacé la réunion ; nouveau début : { $starts }, au lieu de { $was }.
record-meeting-cancelled = { $actor } a annulé la réunion.
record-notice-waived = { $actor } a consigné que { $waived ->
    [chair] la présidence déroge
   *[members] les membres dérogent
 } au délai de convocation, qui était trop court ({ $article }).
record-item-retitled = { $actor } a donné un autre titre au point { $number } : { $title }.
record-item-planned = { $actor } a programmé autrement le point { $number } : { $title }.
record-agenda-revised = { $actor } a publié une nouvelle version de l’ordre du jour provisoire : révision { $revision }.
record-participant-withdrawn = { $replaced ->
    [yes] { $actor } a retiré { $whom } de la liste ; { $other } prend cette place.
   *[no] { $actor } a retiré { $whom } de la liste.
 }
record-participant-changed = { $actor } a modifié ce que la liste indique pour { $whom }.
record-offices-assigned = { $actor } a redéfini les fonctions de la réunion{ $hosted ->
    [yes]  ; l’hôte est { $host }
   *[no] {""}
 }.
record-proposal-put = { $about ->
    [add-item] { $actor } a proposé d’inscrire à l’ordre du jour { $item }.
    [strike-item] { $actor } a proposé de retirer de l’ordre du jour { $item }.
    [texts] { $actor } a soumis plusieurs textes au consensus, ensemble.
    [vice-chair] { $actor } a proposé d’élire { $whom } à la vice-présidence.
    [rapporteur] { $actor } a proposé d’élire { $whom } à la fonction de rapporteur.
    [accept-credentials] { $actor } a proposé d’accepter les pouvoirs d’une délégation : { $member }.
    [refuse-credentials] { $actor } a proposé de refuser les pouvoirs d’une délégation : { $member }.
   *[agenda] { $actor } a proposé que la réunion adopte son ordre du jour.
}
record-proposal-objected = <b>{ $whom } a fait objection</b> à la proposition de la présidence ({ $proposal }).
record-proposal-ended = La réunion n’était plus saisie de la proposition de la présidence ({ $proposal }). Rien n’a été décidé.
record-proposal-agreed = { $about ->
    [add-item] <b>Inscription à l’ordre du jour : { $item }.</b>
    [strike-item] <b>Retrait de l’ordre du jour : { $item }.</b>
    [texts] <b>Adoption des textes soumis ensemble.</b>
    [vice-chair] <b>Élection à la vice-présidence : { $whom }.</b>
    [rapporteur] <b>Élection à la fonction de rapporteur : { $whom }.</b>
    [accept-credentials] <b>Les pouvoirs de cette délégation ont été acceptés : { $member }.</b>
    [refuse-credentials] <b>Les pouvoirs de cette délégation ont été refusés : { $member }.</b>
   *[agenda] <b>L’ordre du jour a été adopté.</b>
} { $voted ->
    [no] Aucune délégation n’a fait objection.
   *[yes] La réunion s’est prononcée par le vote de { $vote }.
}
record-item-opened = { $actor } a abordé { $item }.
record-item-closed = { $actor } a clos { $item }.
record-track-added = Un volet a été ajouté : { $title }.
record-document-laid = { $of ->
    [yes] { $actor } : dépôt du texte d’une déclaration de { $speaker }, en { $language } : { $document }.
   *[no] { $late ->
        [true] { $actor } : dépôt de { $document }, en { $language }, <b>après la date limite</b>.
       *[false] { $actor } : dépôt de { $document }, en { $language }.
    }
  }
record-document-withdrawn = { $actor } : retrait de { $document }.
record-unnamed-document = le document de l’entrée { $entry }
record-photo-ordered = L’ordre de la photo de famille a été arrêté.
record-photo-called = { $actor } a appelé à la photo de famille, prévue à { $until }.
record-photo-answered = { $joins ->
    [true] { $whom } est de la photo de famille.
   *[false] { $whom } reste hors de la photo de famille.
  }
record-photo-taken = La photo de famille a été prise : { $pictured }.
record-photo-withdrawn = La photo de famille a été retirée.

## La parole
record-floor-requested = { $purpose ->
    [point-of-order] { $whom } a présenté une motion d’ordre
    [right-of-reply] { $whom } a demandé à exercer le droit de réponse
    [explanation-of-vote] { $whom } a demandé la parole pour expliquer le vote
    [for-motion] { $whom } a demandé la parole pour soutenir la motion
    [against-motion] { $whom } a demandé la parole contre la motion
   *[statement] { $whom } a demandé la parole
  }{ $others ->
    [yes] , au nom de : { $group }.
   *[no] .
  }
record-request-withdrawn = { $cause ->
    [removed] { $actor } a retiré de la liste { $whom }.
    [item-closed] Avec le point tombe la demande de parole de { $whom }.
    [left] { $whom } n’était plus là : la demande tombe.
    [settled] La motion est tranchée : la demande de { $whom } d’en parler tombe.
   *[withdrawn] { $whom } a retiré sa demande de parole.
  }
record-floor-granted = { $actor } a donné la parole à { $whom }{ $purpose ->
    [point-of-order] {""} pour une motion d’ordre
    [right-of-reply] {""} pour une réponse
    [explanation-of-vote] {""} pour expliquer le vote
    [for-motion] {""} pour soutenir la motion
    [against-motion] {""} contre la motion
   *[statement] {""}
  }{ $others ->
    [yes] , au nom de : { $group }
   *[no] {""}
  }{ $video ->
    [yes] , pour la déclaration enregistrée
   *[no] {""}
  }{ $limited ->
    [yes] , pour { $limit }.
   *[no] .
  }
record-floor-interrupted = Une motion d’ordre a interrompu { $whom }, après { $spoken }.
record-floor-resumed = { $whom } a repris la parole.
record-floor-ended = { $cause ->
    [withdrawn] { $actor } a retiré la parole à { $whom }, après { $spoken }.
    [time-limit] Le temps de parole de { $whom } était écoulé, après { $spoken }.
    [item-closed] Avec le point s’achève l’intervention de { $whom }, après { $spoken }.
    [meeting-closed] Avec la séance s’achève l’intervention de { $whom }, après { $spoken }.
   *[ended] { $whom } a parlé { $spoken }.
  }
record-point-of-order-ruled = { $upheld ->
    [true] { $actor } a jugé <b>fondée</b> la motion d’ordre de { $whom }.
   *[false] { $actor } a jugé <b>non fondée</b> la motion d’ordre de { $whom }.
  }
record-recording-begun = { $again ->
    [0] { $actor } : diffusion de la déclaration enregistrée de { $whom } ({ $length }).
   *[other] { $actor } : reprise de la déclaration enregistrée de { $whom }, à partir de { $from } sur { $length }.
  } Fichier : SHA-256 { $file }.
record-recording-ended = { $cause ->
    [played] La déclaration enregistrée a été diffusée jusqu’à la fin.
    [interrupted] La déclaration enregistrée s’est arrêtée à { $to } pour une motion d’ordre.
    [clock-stopped] La déclaration enregistrée s’est arrêtée à { $to } avec le chronomètre.
    [floor-ended] La déclaration enregistrée a pris fin à { $to } avec la parole.
   *[stopped] { $actor } : arrêt de la déclaration enregistrée à { $to }.
  }
record-clock-stopped = { $cause ->
    [lost] Le temps de { $whom } s’est arrêté : la connexion était perdue.
    [suspended] Le temps de { $whom } s’est arrêté pendant la suspension de la séance.
   *[chair] { $by ->
        [chair] { $actor } a arrêté le temps de { $whom }.
       *[other] Le temps de { $whom } s’est arrêté.
    }
  }
record-clock-started = Le temps de { $whom } a repris.
record-speaking-time-extended = { $actor } a accordé à { $whom } { $more } de plus.
record-speaking-limit-set = { $limited ->
    [yes] { $actor } a limité les interventions à { $limit }.
   *[no] { $actor } a levé la limite des interventions.
  }
record-list-closed = { $actor } a clos la liste des orateurs.
record-list-reopened = { $actor } a rouvert la liste des orateurs.
record-list-reordered = { $actor } a mis la liste des orateurs dans cet ordre : { $people }.
record-microphone-closed = { $actor } a coupé le micro de { $whom }.
record-microphone-opened = { $actor } a rétabli le micro de { $whom }.
record-statement-entered = { $explains ->
    [yes] { $whom } a fait inscrire une explication de vote
   *[no] { $whom } a fait inscrire une déclaration
  }{ $others ->
    [yes] , au nom de : { $group }.
   *[no] .
  }
record-speaker-inscribed = { $whom } figure sur la liste des orateurs. Point : { $item }. Langue : { $language }{ $video ->
    [yes] , par vidéo
   *[no] {""}
  }. Niveau : { $level ->
    [head-of-state] chef d’État.
    [head-of-government] chef de gouvernement.
    [deputy-head] chef d’État ou de gouvernement adjoint.
    [minister] ministre.
    [deputy-minister] vice-ministre.
   *[representative] représentant.
  }
record-inscription-withdrawn = { $cause ->
    [removed] { $actor } a retiré { $whom } de la liste des orateurs. Point : { $item }.
   *[withdrawn] { $whom } ne figure plus sur la liste des orateurs. Point : { $item }.
  }
record-text-handed-in = { $whom } a remis une déclaration, réservée aux interprètes et au secrétariat jusqu’à son prononcé. Point : { $item }.
record-inscriptions-ordered = { $actor } a modifié l’ordre des inscrits. Point : { $item }.
record-handed-in-text-ended = { $cause ->
    [delivered] La déclaration remise a été prononcée. Point : { $item }.
   *[taken-back] { $actor } a repris la déclaration remise. Point : { $item }.
  }
record-text-delivered = Déclaration de { $whom } telle que remise, point { $item } : <b>seul le prononcé fait foi</b>.

## Les textes
record-outcome-proposed = { $origin ->
    [yes] { $voted ->
        [yes] { $actor } a présenté un texte adopté ailleurs, par { $yes } voix contre { $no }, inscription { $entry } là-bas.
       *[no] { $actor } a présenté un texte adopté ailleurs sans vote, inscription { $entry } là-bas.
      }
   *[no] { $chairs ->
        [true] { $actor } a déposé un texte propre à la présidence.
       *[false] { $form ->
            [commitment] { $actor } a déposé un engagement.
            [invitation] { $actor } a déposé une invitation.
           *[conclusion] { $actor } a déposé une conclusion.
          }
      }
  }
record-outcome-amended = { $actor } a révisé { $text } : version { $version }.
record-language-supplied = { $actor } a fourni une langue. Texte : { $text }, toujours en version { $version }.
record-outcome-put = { $acclaimed ->
    [yes] { $actor } a soumis à l’acclamation { $text }, version { $version }.
   *[no] { $actor } a soumis au consensus { $text }, version { $version }.
  }
record-call-ended = L’appel au consensus a été interrompu, sans décision. Texte : { $text }.
record-objection-raised = <b>{ $whom } a fait objection</b> : { $text }, version { $version }. Il n’y a pas eu de consensus.
record-objection-lifted = <b>{ $whom } a levé</b> l’objection de l’entrée { $raised } : { $text }, version { $version }.
record-vote-requested = <b>{ $whom } a demandé un vote</b> au lieu de l’acclamation : { $text }, version { $version }.
record-call-lengthened = L’appel au vote a été prolongé du temps qu’a pris l’appel contre la décision, jusqu’à { $until }.
record-credentials-challenged = <b>{ $whom } a contesté les pouvoirs</b> d’une délégation, qui siège avec les mêmes droits jusqu’à la décision de la réunion : { $member }.
record-credentials-reported = { $actor } a inscrit un rapport sur les pouvoirs d’une délégation : { $member }.
record-credentials-refused = Les pouvoirs ayant été refusés ({ $member }), ne prend plus part à la réunion : { $whom }.
record-outcome-adopted = { $acclaimed ->
    [yes] <b>Adoption par acclamation :</b> { $text }, version { $version }. Aucune délégation n’a demandé de vote.
   *[no] <b>Adoption :</b> { $text }, version { $version }. Aucune délégation n’a fait objection.
  }
record-outcome-withdrawn = { $actor } a retiré { $text }.
record-sponsor-joined = { $whom } s’est joint aux auteurs. Texte : { $text }.
record-statement-withdrawn = { $nature ->
    [reservation] Réserve de { $whom } retirée (inscription { $entry }). Texte : { $text }.
    [interpretation] Déclaration interprétative de { $whom } retirée (inscription { $entry }). Texte : { $text }.
    [dissociation] Dissociation de { $whom } retirée (inscription { $entry }). Texte : { $text }.
    [footnote] Note de bas de page de { $whom } retirée (inscription { $entry }). Texte : { $text }.
    [explanation] Explication de position de { $whom } retirée (inscription { $entry }). Texte : { $text }.
   *[statement] Déclaration de { $whom } retirée (inscription { $entry }). Texte : { $text }.
  }
record-amendment-language-supplied = { $actor } a fourni une langue. Amendement inchangé : { $amendment }.
record-correspondence-extended = { $actor } a déplacé l’échéance du vote par correspondance du { $was } au { $until }. Objet : { $question }.
record-correspondence-unattended = { $cause ->
    [outage] Le serveur n’a pas pu être joint pendant un temps avant le { $until } : le vote par correspondance n’a pas été clos de soi-même, et la présidence décide. Objet : { $question }.
   *[late] Le vote par correspondance aurait été clos trop tard après le { $until } : il ne l’a pas été de soi-même, et la présidence décide. Objet : { $question }.
  }
record-outcome-issued = { $manner ->
    [summary] <b>Résumé de la présidence :</b> { $text }, version { $version }, sous la seule responsabilité de la présidence. Ce n’est pas un texte agréé.
   *[statement] <b>Déclaration de la présidence :</b> { $text }, version { $version }, sous la seule responsabilité de la présidence. Ce n’est pas un texte agréé.
  }
record-capital-awaited = Agrément ad referendum de { $whom }, sous réserve de la confirmation de sa capitale. Texte : { $text }, version { $version }.
record-agreed-ad-referendum = <b>Texte agréé ad referendum :</b> { $text }, version { $version }. Confirmations attendues jusqu’au { $expires } : { $awaits }.
record-agreement-confirmed = <b>Confirmation de { $whom }.</b> Texte : { $text }.
record-agreement-reached = Toutes les confirmations sont là. Texte : { $text }.
record-agreement-lapsed = <b>Non agréé :</b> { $missing } n’a pas confirmé à temps. Texte : { $text }.
record-position-stated = { $stance ->
    [supports] Position exprimée devant toutes les délégations par { $whom } : appuie. Texte : { $text }, version { $version }.
    [can-accept] Position exprimée devant toutes les délégations par { $whom } : peut accepter. Texte : { $text }, version { $version }.
    [proposes-change] Position exprimée devant toutes les délégations par { $whom } : propose une modification. Texte : { $text }, version { $version }.
    [cannot-accept] Position exprimée devant toutes les délégations par { $whom } : ne peut pas accepter. Texte : { $text }, version { $version }.
   *[none] Position retirée par { $whom }, qui l’avait exprimée devant toutes les délégations. Texte : { $text }.
  }
record-position-confided = { $stance ->
    [supports] Position confiée à la seule présidence par { $whom } : appuie. Texte : { $text }, version { $version }.
    [can-accept] Position confiée à la seule présidence par { $whom } : peut accepter. Texte : { $text }, version { $version }.
    [proposes-change] Position confiée à la seule présidence par { $whom } : propose une modification. Texte : { $text }, version { $version }.
    [cannot-accept] Position confiée à la seule présidence par { $whom } : ne peut pas accepter. Texte : { $text }, version { $version }.
   *[none] Position retirée par { $whom }, qui l’avait confiée à la seule présidence. Texte : { $text }.
  }
record-sponsor-left = { $actor } ne figure plus parmi les auteurs. Texte : { $text }.
record-outcome-taken-over = { $whom } a repris { $text }, qui avait été retiré.
record-delay-asked = { $whom } a demandé le délai d’examen des documents. Aucune décision avant { $until }. Texte : { $text }.
record-delay-waived = { $meeting ->
    [yes] La réunion a levé le délai d’examen. Texte : { $text }.
   *[no] { $actor } a permis de décider avant la fin du délai d’examen. Texte : { $text }.
  }
record-parts-approved = <b>Approbation</b> par un vote séparé : { $parts }. Texte : { $text }.
record-parts-rejected = <b>Rejet</b> par un vote séparé : { $parts }. Texte : { $text }, désormais en version { $version }.
record-outcome-rejected = <b>Rejet de l’ensemble :</b> { $text }, dont le dispositif est vide.
record-outcome-entered = { $form ->
    [commitment] { $whom } a pris un engagement.
    [invitation] { $whom } a fait une invitation.
   *[conclusion] { $whom } a fait inscrire un texte en son nom.
  }
record-amendment-proposed = { $whom } a proposé un amendement. Texte visé : { $text }.
record-amendment-withdrawn = { $actor } a retiré { $amendment }.
record-amendments-ordered = { $actor } a fixé l’ordre des votes sur les amendements. Texte visé : { $text }.
record-amendment-carried = <b>Adoption :</b> { $amendment }. Texte visé : { $text }, désormais en version { $version }.
record-amendment-overtaken = Renvoyé à son auteur : { $amendment }. En attente d’une reformulation sur la version { $version }. Texte visé : { $text }.
record-amendment-restated = { $whom } a reformulé { $amendment } sur la version { $version }.
record-amendment-agreed = { $whom }, coauteur, accepte { $amendment }.
record-amendment-accepted = <b>Acceptation par les auteurs :</b> { $amendment }. Texte visé : { $text }, désormais en version { $version }, sans vote.
record-amendment-amended = { $result ->
    [accepted] <b>Acceptation par l’auteur :</b> { $change }, intégré à { $amendment }.
   *[carried] <b>Adoption :</b> { $change }, intégré à { $amendment }.
  }
record-amendment-lost = { $cause ->
    [fallen] <b>Devenu sans objet</b> avec un autre : { $amendment }.
   *[lost] <b>Rejet :</b> { $amendment }.
  }

## Votes et motions
record-vote-announced = { $actor } a annoncé le vote sur { $text } : place aux explications de vote avant le vote.
record-vote-opened = { $method ->
    [roll-call] { $actor } a mis aux voix, par appel nominal, { $question }
    [show-of-hands] { $actor } a mis aux voix, à main levée, { $question }
   *[recorded] { $actor } a mis aux voix, par vote enregistré, { $question }
  }{ $post ->
    [yes] , par correspondance, jusqu’au { $until }.
   *[no] .
  }
record-proxy-given = { $letter ->
    [true] Procuration donnée par lettre : { $member } à { $holder }
   *[false] Procuration donnée : { $member } à { $holder }
  }{ $limited ->
    [yes] , sur le point { $items } de l’ordre du jour
   *[no] {""}
  }.
record-proxy-withdrawn = { $letter ->
    [true] Procuration retirée par lettre : { $member } à { $holder }.
   *[false] Procuration retirée : { $member } à { $holder }.
  }
record-call-passed = Tour passé, nouvel appel à la fin : { $whom }.
record-roll-answered = { $voting ->
    [true] Présence avec vote, sans abstention : { $whom }.
   *[false] Présence : { $whom }.
  }
record-ballot-cast = { $proxy ->
    [yes] { $ballot ->
        [yes] { $caster } a voté pour, par procuration de { $member }.
        [no] { $caster } a voté contre, par procuration de { $member }.
        [abstain] Abstention de { $caster }, par procuration de { $member }.
       *[not-participating] { $caster } a fait savoir, par procuration de { $member }, la non-participation au vote.
      }
   *[no] { $ballot ->
        [yes] { $whom } a voté pour.
        [no] { $whom } a voté contre.
        [abstain] Abstention de { $whom }.
       *[not-participating] { $whom } n’a pas participé au vote.
      }
  }
record-ballot-recorded = { $ballot ->
    [yes] { $actor } a consigné que { $member } a voté pour
    [no] { $actor } a consigné que { $member } a voté contre
    [abstain] { $actor } a consigné l’abstention de { $member }
    [absent] { $actor } a consigné que { $member } n’a pas répondu
   *[not-participating] { $actor } a consigné que { $member } ne participe pas au vote
  }{ $letter ->
    [yes] , par lettre du { $received }.
   *[no] .
  }
record-hands-counted = { $actor } a compté les mains levées : { $yes } pour, { $no } contre, abstentions : { $abstain }.
record-vote-closed = { $appeal ->
    [overturned] <b>Décision de la présidence annulée :</b> { $question }.
    [stands] <b>Décision de la présidence maintenue :</b> { $question }.
   *[no] { $result ->
        [adopted] <b>Adoption :</b> { $question }.
        [no-quorum] <b>Quorum non atteint :</b> rien n’est décidé sur { $question }.
        [tied] <b>Partage égal des voix :</b> rien n’est décidé sur { $question }.
        [undetermined] <b>Résultat indéterminé :</b> { $question }.
       *[not-adopted] <b>Rejet :</b> { $question }.
      }
  } { $yes } pour, { $no } contre, { $abstaining ->
    [one] { $abstain } abstention
   *[other] { $abstain } abstentions
  }{ $absent ->
    [0] {""}
   *[other] , absents : { $away }
  }{ $silent ->
    [0] .
   *[other] , sans participation : { $apart }.
  }
record-vote-cancelled = { $actor } a interrompu le vote de l’entrée { $entry }. Rien n’est décidé ; les votes exprimés jusque-là restent au registre.
record-delegation-awaited = Connexion perdue : { $member }. La décision attend une seule fois, jusqu’à { $until }.
record-delegations-away = Absences lors de cette décision, connexion perdue : { $members }.
record-ballot-corrected = { $ballot ->
    [yes] { $whom } a fait savoir ensuite que son vote devait être « pour ». Le résultat demeure.
    [no] { $whom } a fait savoir ensuite que son vote devait être « contre ». Le résultat demeure.
    [abstain] { $whom } a fait savoir ensuite que son vote devait être une abstention. Le résultat demeure.
   *[not-participating] { $whom } a fait savoir ensuite ne pas avoir voulu participer au vote. Le résultat demeure.
  }
record-motion-moved = { $timed ->
    [yes] { $whom } a présenté une motion : { $motion } ({ $until }).
   *[no] { $whom } a présenté une motion : { $motion }.
  }
record-motion-withdrawn = { $actor } a retiré la motion : { $motion }.
record-motion-ruled-out = { $actor } a déclaré irrecevable la motion de { $whom } : { $motion }.
record-motion-fallen = <b>Caduque, jamais tranchée :</b> la motion { $motion }.
record-quorum-stated = { $enough ->
    [true] <b>Le quorum est atteint :</b> présents, { $present } ; requis, { $needed }, comme la présidence l’a constaté sur demande.
   *[false] <b>Le quorum n’est pas atteint :</b> présents, { $present } ; requis, { $needed }, comme la présidence l’a constaté sur demande.
  }
record-motion-decided = { $appeal ->
    [overturned] <b>La décision de la présidence est annulée</b> en appel.
    [stands] <b>La décision de la présidence est maintenue :</b> l’appel est rejeté.
   *[no] { $carried ->
        [true] <b>Motion adoptée :</b> { $motion }.
       *[false] <b>Motion rejetée :</b> { $motion }.
      }
  }
record-ruling-overturned = { $again ->
    [yes] <b>La décision de la présidence a été annulée :</b> la réunion est de nouveau saisie de la motion { $motion }.
   *[no] { $upheld ->
        [true] <b>La décision de la présidence a été annulée :</b> la motion d’ordre de { $whom } est fondée.
       *[false] <b>La décision de la présidence a été annulée :</b> la motion d’ordre de { $whom } n’est pas fondée.
    }
  }

## Silence
record-silence-opened = { $actor } a fait circuler selon la procédure d’accord tacite, jusqu’au { $expires }, { $text }, version { $version }.
record-silence-broken = { $cause ->
    [amendment] <b>{ $whom } a rompu le silence</b>, avec un amendement. Texte visé : { $text }.
   *[objection] <b>{ $whom } a rompu le silence</b>. Texte visé : { $text }.
  }
record-statement-bound = { $nature ->
    [reservation] Réserve de { $whom }. Texte : { $text }, version { $version }.
    [interpretation] Déclaration interprétative de { $whom }. Texte : { $text }, version { $version }.
    [dissociation] Dissociation de { $whom }. Texte : { $text }, version { $version }.
    [footnote] Note de bas de page de { $whom }. Texte : { $text }, version { $version }.
    [explanation] Explication de position de { $whom }. Texte : { $text }, version { $version }.
   *[statement] Déclaration de { $whom }. Texte : { $text }, version { $version }.
  }
record-silence-extended = { $actor } a déplacé l’échéance de l’accord tacite du { $was } au { $expires }. Texte visé : { $text }.
record-silence-withdrawn = { $actor } a mis fin à la procédure d’accord tacite avant son terme. Texte visé : { $text }.
record-silence-kept = Personne n’a rompu le silence avant le { $expires }. Texte visé : { $text }.
record-silence-unattended = { $cause ->
    [outage] Le serveur n’a pas pu être joint pendant un temps avant le { $expires } : rien n’a été adopté de soi-même, et la présidence décide. Texte visé : { $text }.
   *[late] Le silence a été constaté trop tard après le { $expires } : rien n’a été adopté de soi-même, et la présidence décide. Texte visé : { $text }.
  }
record-silence-confirmed = { $actor } a constaté que personne n’avait fait objection avant le { $expires }. Texte visé : { $text }.
record-left-running = Ce que l’inscription { $entry } a ouvert se poursuit après la clôture.
record-meeting-runs-on = { $count ->
    [one] Une décision écrite se poursuit après la clôture.
   *[other] { $count } décisions écrites se poursuivent après la clôture.
  } D’ici à leur terme, des personnes peuvent être remplacées, et le secrétariat agit pour la présidence.
record-left-ended = { $more ->
    [0] La dernière décision écrite qui se poursuivait après la clôture a pris fin.
    [one] Une décision écrite qui se poursuivait après la clôture a pris fin. Une autre se poursuit.
   *[other] Une décision écrite qui se poursuivait après la clôture a pris fin. { $more } autres se poursuivent.
  }
record-outage-reported = Le serveur n’a pas pu être joint du { $since } au { $until }.

## Interprétation
record-booth-entered = { $whom } a pris place en cabine : { $language }.
record-booth-left = { $whom } a quitté la cabine : { $language }.
record-channel-opened = { $whom } a pris l’antenne sur ce canal : { $channel }.
record-channel-closed = { $whom } a rendu l’antenne sur ce canal : { $channel }.
record-microphone-offered = { $whom } a proposé le micro de la cabine : { $language }.
record-offer-withdrawn = { $whom } a gardé le micro de la cabine : { $language }.
record-microphone-handed = { $of } a passé le micro de la cabine à { $to } : { $language }.
record-interpretation-planned = { $actor } a planifié l’interprétation : cabines, équipes et horaires.

## Après la réunion
record-text-corrected = Le secrétariat a corrigé des mots de l’entrée { $entry }. Ils se lisent désormais :
record-text-redacted = Le secrétariat a effacé les mots de l’entrée { $entry }.
record-confided-text-redacted = Le secrétariat a effacé les mots confiés de l’entrée { $entry }.
record-readout-published = Le secrétariat a publié le compte rendu.
record-readout-withdrawn = Le secrétariat a retiré le compte rendu.
record-item-released = Le secrétariat a rendu public ceci : { $item }.
record-chatham-house-set = La règle de Chatham House s’applique à ceci : { $item }.
