### Ce que disent les comptes rendus. Les verbes : participe passé ; `.prep` relie une chose, `.infinitive` quelque chose
### à faire (sinon `.prep`), `.clause` une proposition en « que » ; `.that` est le verbe qui prend sa place devant elle, et
### `.addressed` devant ceux à qui l’on parle ; `.thing`, le verbe qui convient à une chose. `.reflexive` : se, et
### `.epicene`, le verbe qui n’accorde avec personne.

opening-reported = { $when }, { $reporter } a participé à { $kind } organisée par { $host }{ $chaired }{ $about }
opening-presided = { $when }, { $who } a présidé { $kind }{ $hosted }{ $about }
opening-hosted = { $when }, { $who } a organisé { $kind }{ $chaired }{ $about }
opening-attended = { $when }, { $who } a participé à { $kind }{ $chaired }{ $about }
opening-held = { $when } s’est tenue { $kind }{ $chaired }{ $about }
opening-call = { $when }, { $who } a eu un entretien téléphonique avec { $others }{ $about }
gathering-hosted = { $when }, { $who } { $done ->
    [no] { $count ->
        [one] doit
       *[other] doivent
    } organiser
   *[yes] { $count ->
        [one] a
       *[other] ont
    } organisé
}{ $where }{ $how } { $event }{ $by }{ $about }
gathering-attended = { $when }, { $who } { $done ->
    [no] { $count ->
        [one] doit
       *[other] doivent
    } participer
   *[yes] { $count ->
        [one] a
       *[other] ont
    } participé
}{ $how } { $event }{ $where }{ $by }{ $about }
gathering-chaired = { $when }, { $who } { $done ->
    [no] { $count ->
        [one] doit
       *[other] doivent
    } présider
   *[yes] { $count ->
        [one] a
       *[other] ont
    } présidé
}{ $where }{ $how } { $event }{ $by }{ $about }
gathering-held-by = { $when }, { $who } { $done ->
    [no] { $count ->
        [one] doit
       *[other] doivent
    } tenir
   *[yes] { $count ->
        [one] a
       *[other] ont
    } tenu
}{ $where }{ $how } { $event }{ $about }
gathering-held = { $when } { $done ->
    [no] doit se tenir
   *[yes] s’est tenue
} la réunion suivante : { $event }{ $where }{ $how }{ $about }
gathering-issued-by = { $when }, { $who } { $done ->
    [no] { $count ->
        [one] doit
       *[other] doivent
    } publier
   *[yes] { $count ->
        [one] a
       *[other] ont
    } publié
} { $event }{ $where }{ $about }
gathering-issued = { $when } { $done ->
    [no] doit être
   *[yes] a été
} publié le texte suivant : { $event }{ $where }{ $about }
gathering-with = { $when }, { $who } { $deed }{ $where } avec { $others }{ $about }
gathering-together = { $when }, { $who } { $deed }{ $where }{ $about }
gathering-by = , { $clauses },
gathering-by-called = , { $clauses },
gathering-by-host = { $agrees ->
    [m] { $done ->
        [no] qui doit être organisé
       *[yes] organisé
    } par
    [f] { $done ->
        [no] qui doit être organisée
       *[yes] organisée
    } par
   *[other] { $done ->
        [no] que { $count ->
            [one] doit
           *[other] doivent
        } organiser
       *[yes] { $count ->
            [one] qu’organisait
           *[other] qu’organisaient
        }
    }
} { $who }
gathering-by-chair = { $agrees ->
    [m] { $done ->
        [no] qui doit être présidé
       *[yes] présidé
    } par
    [f] { $done ->
        [no] qui doit être présidée
       *[yes] présidée
    } par
   *[other] que { $done ->
        [no] { $count ->
            [one] doit
           *[other] doivent
        } présider
       *[yes] { $count ->
            [one] présidait
           *[other] présidaient
        }
    }
} { $who }
gathering-call = { $count ->
    [one] { $done ->
        [no] doit avoir
       *[yes] a eu
    } un entretien{ $mode ->
        [virtual] {" "}par visioconférence
        [telephone] {" "}téléphonique
       *[other] {""}
    }
   *[other] { $done ->
        [no] doivent s’entretenir
       *[yes] se sont { $gender ->
            [f] entretenues
           *[other] entretenus
        }
    }{ $mode ->
        [virtual] {" "}par visioconférence
        [telephone] {" "}par téléphone
       *[other] {""}
    }
}
gathering-meeting = { $done ->
    [no] { $count ->
        [one] doit
       *[other] doivent
    } tenir
   *[yes] { $count ->
        [one] a
       *[other] ont
    } tenu
} une réunion{ $mode ->
    [virtual] {" "}par visioconférence
    [hybrid] {" "}en format hybride
    [telephone] {" "}par téléphone
   *[other] {""}
}
gathering-bilateral = { $done ->
    [no] { $count ->
        [one] doit
       *[other] doivent
    } avoir
   *[yes] { $count ->
        [one] a
       *[other] ont
    } eu
} un entretien bilatéral{ $mode ->
    [virtual] {" "}par visioconférence
    [hybrid] {" "}en format hybride
    [telephone] {" "}par téléphone
   *[other] {""}
}
gathering-bilaterals = { $done ->
    [no] { $count ->
        [one] doit
       *[other] doivent
    } avoir
   *[yes] { $count ->
        [one] a
       *[other] ont
    } eu
} une série d’entretiens bilatéraux{ $mode ->
    [virtual] {" "}par visioconférence
    [hybrid] {" "}en format hybride
    [telephone] {" "}par téléphone
   *[other] {""}
}
gathering-summit = { $done ->
    [no] { $count ->
        [one] doit
       *[other] doivent
    } tenir
   *[yes] { $count ->
        [one] a
       *[other] ont
    } tenu
} un sommet{ $mode ->
    [virtual] {" "}par visioconférence
    [hybrid] {" "}en format hybride
    [telephone] {" "}par téléphone
   *[other] {""}
}
gathering-statement = { $done ->
    [no] { $count ->
        [one] doit
       *[other] doivent
    } publier
   *[yes] { $count ->
        [one] a
       *[other] ont
    } publié
} une déclaration{ $count ->
    [one] {""}
   *[other] {" "}commune
}
gathering-how = { $mode ->
    [virtual] {" "}par visioconférence
    [hybrid] {" "}en format hybride
    [telephone] {" "}par téléphone
    [written] {" "}par écrit
   *[other] {""}
}
# Les mots de ce que la réunion est appelée qui disent déjà par quel moyen.
says-how = { $mode ->
    [virtual] visio vidéo virtuel
    [hybrid] hybride
    [telephone] téléphon appel
    [written] écrit
   *[other] {""}
}
event-call = { $mode ->
    [virtual] une visioconférence
    [telephone] une conférence téléphonique
   *[other] un entretien
}
event-meeting = { $mode ->
    [virtual] une réunion par visioconférence
    [hybrid] une réunion en format hybride
    [telephone] une conférence téléphonique
    [written] une procédure écrite
   *[other] une réunion
}
event-bilateral = un entretien bilatéral{ $mode ->
    [virtual] {" "}par visioconférence
    [telephone] {" "}par téléphone
   *[other] {""}
}
event-bilaterals = une série d’entretiens bilatéraux{ $mode ->
    [virtual] {" "}par visioconférence
    [telephone] {" "}par téléphone
   *[other] {""}
}
event-summit = un sommet{ $mode ->
    [virtual] {" "}par visioconférence
    [hybrid] {" "}en format hybride
   *[other] {""}
}
event-statement = une déclaration commune
take-part-also = { $count ->
    [one] doit
   *[other] doivent
} également y prendre part { $people }
observe = { $count ->
    [one] doit y assister en qualité d’observateur
   *[other] doivent y assister en qualité d’observateurs
} { $people }
via-video = par liaison vidéo
via-telephone = par téléphone
missing-called = le nom de la réunion
missing-where = le lieu
missing-occasion = l’occasion
missing-group = le groupe nº { $number } de ceux qui ont pris part
missing-names = un nom
missing-honorific = la formule de politesse ({ $name })
missing-short = la forme courte d’une fonction
chaired = {" "}présidée par { $chair }
also-chaired = {" "}et présidée par { $chair }
hosted = {" "}organisée par { $host }
on-day = le { $date }
on-two-days = les { $first } et { $last }
on-days = du { $first } au { $last }
about = {" "}{ $topic }
about-call = {" "}{ $topic }
kind-virtual = une réunion par visioconférence
kind-hybrid = une réunion en format hybride
kind-in-person = une réunion
kind-telephone = une conférence téléphonique
kind-written = une procédure écrite
took-part-also = { $count ->
    [one] y a également pris part { $people }
   *[other] y ont également pris part { $people }
}
took-part-list = { $count ->
    [one] y a également pris part
   *[other] y ont également pris part
} :
took-part-first = { $count ->
    [one] y a pris part
   *[other] y ont pris part
} :
took-part = { $count ->
    [one] y a pris part { $people }
   *[other] y ont pris part { $people }
}
observed = { $count ->
    [one] y a assisté en qualité { $gender ->
        [f] d’observatrice
       *[m] d’observateur
    } { $people }
   *[other] y ont assisté en qualité { $gender ->
        [f] d’observatrices
       *[m] d’observateurs
    } { $people }
}
capacity-on = { $capacity } { $count ->
    [one] au titre du point { $items }
   *[other] au titre des points { $items }
}
and = et
as-well-as = ainsi que{" "}
as-well-as-elided = ainsi qu’
all-participants = { $gender ->
    [f] les participantes
   *[m] les participants
}
all-leaders = { $gender ->
    [f] les dirigeantes
   *[m] les dirigeants
}
did = { $who } { $what }
stated-for = a fait au nom { $group } la déclaration suivante : { $text }
added-for = a ajouté au nom { $group } : { $text }
stated = a déclaré : { $text }
added = a ajouté : { $text }
due = {" "}d’ici au { $date }
further-series = à une série de nouvelles réunions
further-one = à une nouvelle réunion
from = , à partir du { $date },
on = , le { $date },
papers = la réunion était saisie { $count ->
    [one] du document suivant
   *[other] des documents suivants
} : { $papers }
paper = { $symbol }{ $title } ({ $languages })
next-meeting = la prochaine réunion doit se tenir { $when }{ $mode ->
    [virtual] {" "}par visioconférence
    [hybrid] {" "}en format hybride
    [telephone] {" "}par téléphone
   *[other] {""}
}{ $place }
next-place = {" "}({ $place })
missing-place = le lieu de la prochaine réunion
to-discuss = {" "}pour discuter { $topics }
source = Source : { $source }
credit = Photo : { $credit }
untitled = Réunion
somebody = une personne dont le nom a été effacé
unnamed = un participant
voted-question = la question { $cited }
voted-text = la disposition { $cited }
voted-part = la partie { $cited } d’un texte (voter pour la maintient)
this-text = cette disposition
adopted-by-acclamation = { $what } a été adoptée par acclamation
meeting-gender = f
by-vote = par { $counts }, la réunion
by-acclamation = par acclamation, la réunion
vetoed = { $what } a été mise aux voix et n’a pas été adoptée, { $who } ayant opposé { $count ->
    [one] son veto
   *[other] leur veto
}{ $article } : { $counts }
voted-adopted = { $what } a été mise aux voix et adoptée : { $counts }
voted-not-adopted = { $what } a été mise aux voix et n’a pas été adoptée : { $counts }
voted-no-quorum = { $what } a été mise aux voix ; faute de quorum, rien n’a été décidé
voted-tied = { $what } a été mise aux voix ; les voix étant également partagées, rien n’a été décidé : { $counts }
voted-undetermined = { $what } a été mise aux voix : { $counts }
vote-counts = { $yes ->
    [0] aucune voix pour
   *[other] { $yes } voix pour
}{ $in_favour }, { $no ->
    [0] aucune contre
   *[other] { $no } contre
}{ $against }{ $abstain ->
    [0] {""}
    [one] , { $abstain } abstention
   *[other] , { $abstain } abstentions
}{ $abstaining }
vote-needed = {" "}– requis : { $needed }
needed-share = { $base ->
    [one] { $needed } sur { $base } { $of ->
        [present-and-voting] membre présent et votant
        [present] membre présent
       *[members] membre
    }
   *[other] { $needed } sur { $base } { $of ->
        [present-and-voting] membres présents et votants
        [present] membres présents
       *[members] membres
    }
}{ $article }
needed-votes = { $needed } voix pour{ $article }
needed-unanimity = l’unanimité{ $article }
objected = { $what } n’a pas été adoptée par consensus, { $who } ayant formulé une objection
by-correspondence = { $what } a fait l’objet d’un vote par correspondance, comme décision { $number } : { $counts }
credentials-challenged = { $who } { $number ->
    [one] a vu ses pouvoirs contestés
   *[other] ont vu leurs pouvoirs contestés
} ; la réunion { $status ->
    [accepted] les a acceptés
    [refused] les a refusés
   *[open] n’a pas statué
}
adopted-in-silence = { $what } a été adoptée selon la procédure d’accord tacite, comme décision { $number }
the-chair = la présidence
issued = sous sa seule responsabilité, { $who } a publié { $manner ->
    [summary] le résumé de la présidence
   *[statement] la déclaration de la présidence
} { $text }
issued-origin = le texte avait été déposé par { $who } et n’avait pas fait l’objet d’un accord
agreed-ad-referendum = { $what } a été agréée ad referendum jusqu’au { $date }
agreed-and-confirmed = { $what } a été agréée ad referendum, et toutes les confirmations ont été reçues
bound-statement = { $nature ->
    [footnote] note { $mark }, de la part de { $who } : { $text }
   *[other] { $who } { $number ->
        [one] a
       *[other] ont
    } fait consigner, au sujet de { $to }, { $nature ->
        [reservation] une réserve
        [interpretation] une déclaration interprétative
        [dissociation] { $number ->
            [one] sa
           *[other] leur
        } dissociation
        [explanation] une explication de position
       *[statement] une déclaration
    } : { $text }
}
bound-whole = la disposition { $cited }
bound-part = l’alinéa { $part } de la disposition { $cited }
caption-row = { $row ->
    [1] premier rang
    [2] deuxième rang
    [3] troisième rang
    [4] quatrième rang
    [5] cinquième rang
    [6] sixième rang
   *[other] rang { $row }
}, de gauche à droite : { $names }
missing-question = la question nº { $number } mise aux voix
missing = Textes manquants en français : { $what }.
missing-title = le titre
missing-topic = le sujet
missing-source = la source
missing-credit = la mention de la photo
missing-office = la fonction ({ $name })
missing-capacity = la qualité ({ $name })
missing-item = le titre d’un point de l’ordre du jour
missing-behalf = au nom de qui la parole a été prise ({ $code })
missing-statement = la déclaration nº { $number } ({ $name })
missing-conclusion = la conclusion nº { $number }
missing-commitment = l’engagement nº { $number }
missing-invitation = l’invitation nº { $number }
missing-invitation-topic = un sujet de l’invitation nº { $number }
missing-verb = le verbe « { $verb } » (conclusion nº { $number })
not-adopted = { $what }, non adoptée faute de texte dans une autre langue officielle

## Verbes
verb-abhor = condamné
    .clause = le fait
verb-accelerate = accéléré
verb-accept = accepté
    .infinitive = de
verb-achieve = atteint
verb-acknowledge = reconnu
verb-add = ajouté
verb-address = abordé
    .clause = le fait
verb-admit = reconnu
verb-adopt = adopté
verb-advance = fait progresser
verb-advise = conseillé
    .infinitive = de
verb-advocate = plaidé
    .prep = pour
    .clause = pour
verb-affirm = affirmé
verb-agree = convenu
    .prep = de
verb-allocate = alloué
verb-amend = modifié
verb-announce = annoncé
verb-answer = répondu
verb-appeal = lancé un appel
    .prep = à
    .that = demandé
verb-applaud = salué
    .clause = le fait
verb-appoint = nommé
verb-appreciate = dit apprécier
verb-approve = approuvé
    .clause = le fait
verb-argue = fait valoir
verb-articulate = exposé
verb-ask = demandé
    .infinitive = à
verb-assert = affirmé
verb-assess = évalué
    .that = estimé
verb-assure = assuré
verb-attend = participé
    .prep = à
verb-authorise = autorisé
verb-authorize = autorisé
verb-back = appuyé
    .clause = le fait
verb-begin = entamé
verb-believe = estimé
verb-brief = rendu compte
    .prep = de
    .clause = du fait
    .addressed = informé
verb-build = construit
verb-call-for = appelé
    .prep = à
    .clause = à ce
verb-call-on = appelé
    .that = demandé
verb-call-upon = appelé
    .that = demandé
verb-cancel = annulé
verb-caution = mis en garde
    .prep = contre
    .that = averti
    .addressed = mis en garde
verb-celebrate = célébré
    .clause = le fait
verb-choose = choisi
verb-clarify = précisé
verb-commemorate = commémoré
verb-commend = salué
    .clause = le fait
verb-comment = fait des observations
    .prep = sur
    .that = fait observer
verb-commit = engagé{ $agr }
    .reflexive = yes
    .epicene = promise
    .prep = en faveur de
    .infinitive = à
    .clause = à ce
verb-communicate = communiqué
verb-complete = achevé
verb-conclude = conclu
verb-concur = convenu
    .prep = de
verb-condemn = condamné
    .clause = le fait
verb-confirm = confirmé
verb-congratulate = félicité
verb-consider = examiné
    .that = estimé
verb-consult = consulté
verb-continue = poursuivi
verb-contribute = contribué
    .prep = à
verb-convene = convoqué
verb-convey = exprimé
    .that = fait savoir
verb-cooperate = coopéré
    .prep = à
verb-coordinate = coordonné
verb-create = créé
verb-criticise = critiqué
    .clause = le fait
verb-criticize = critiqué
    .clause = le fait
verb-debate = débattu
    .prep = de
    .clause = du fait
verb-decide = décidé
    .infinitive = de
verb-declare = déclaré
verb-decline = décliné
    .infinitive = de
verb-deepen = approfondi
verb-defend = défendu
verb-define = défini
verb-deliver = livré
verb-demand = exigé
    .infinitive = de
verb-denounce = dénoncé
    .clause = le fait
verb-deny = démenti
verb-deplore = déploré
    .clause = le fait
verb-describe = décrit
verb-designate = désigné
verb-determine = établi
verb-develop = élaboré
verb-direct = chargé
verb-disagree = exprimé { $number ->
    [plural] leur
   *[one] son
} désaccord
    .prep = sur
    .clause = sur le fait
verb-discuss = discuté
    .prep = de
    .clause = du fait
verb-draft = rédigé
verb-echo = fait écho
    .prep = à
    .clause = au fait
verb-elect = élu
verb-emphasise = mis l’accent
    .prep = sur
    .that = souligné
verb-emphasize = mis l’accent
    .prep = sur
    .that = souligné
verb-encourage = encouragé
    .clause = à ce
verb-end = mis fin
    .prep = à
verb-endorse = approuvé
    .clause = le fait
verb-enhance = renforcé
verb-ensure = veillé
    .prep = à
    .clause = à ce
verb-entrust = confié
verb-envisage = envisagé
    .infinitive = de
verb-establish = établi
verb-evaluate = évalué
verb-examine = examiné
    .clause = le fait
verb-exchange = échangé
verb-exchange-views = procédé à un échange de vues
    .prep = sur
    .clause = sur le fait
verb-exhort = exhorté
    .that = demandé instamment
verb-expand = élargi
verb-expect = dit attendre
    .that = dit s’attendre à ce
verb-explain = expliqué
verb-explore = étudié
verb-express = exprimé
verb-express-appreciation = exprimé { $number ->
    [plural] leur
   *[one] sa
} reconnaissance
    .prep = pour
    .clause = pour le fait
verb-express-commitment = exprimé { $number ->
    [plural] leur
   *[one] son
} attachement
    .prep = à
    .clause = à ce
verb-express-concern = exprimé { $number ->
    [plural] leur
   *[one] sa
} préoccupation
    .prep = face à
    .clause = face au fait
verb-express-condolences = présenté { $number ->
    [plural] leurs
   *[one] ses
} condoléances
    .prep = à
verb-express-confidence = exprimé { $number ->
    [plural] leur
   *[one] sa
} confiance
    .prep = dans
    .clause = dans le fait
verb-express-gratitude = exprimé { $number ->
    [plural] leur
   *[one] sa
} gratitude
    .prep = pour
    .clause = pour le fait
verb-express-hope = exprimé l’espoir
    .prep = de
verb-express-interest = exprimé { $number ->
    [plural] leur
   *[one] son
} intérêt
    .prep = pour
    .clause = pour le fait
verb-express-readiness = dit{ $agr } prêt{ $agr }
    .reflexive = yes
    .epicene = express-willingness
    .prep = à
    .clause = à ce
verb-express-regret = exprimé { $number ->
    [plural] leurs
   *[one] ses
} regrets
    .prep = pour
    .that = regretté
verb-express-satisfaction = exprimé { $number ->
    [plural] leur
   *[one] sa
} satisfaction
    .prep = quant à
    .clause = quant au fait
verb-express-solidarity = exprimé { $number ->
    [plural] leur
   *[one] sa
} solidarité
    .prep = avec
verb-express-support = exprimé { $number ->
    [plural] leur
   *[one] son
} soutien
    .prep = à
    .clause = au fait
verb-express-sympathy = exprimé { $number ->
    [plural] leur
   *[one] sa
} sympathie
    .prep = à
verb-express-willingness = exprimé { $number ->
    [plural] leur
   *[one] sa
} volonté
    .prep = de
verb-extend = prolongé
verb-finalise = mis au point
verb-finalize = mis au point
verb-finance = financé
verb-find = constaté
verb-focus = mis l’accent
    .prep = sur
    .that = souligné
verb-follow-up = assuré le suivi
    .prep = de
verb-fund = financé
verb-guarantee = garanti
verb-hail = salué
    .clause = le fait
verb-hear = entendu
verb-help = aidé
verb-highlight = mis en avant
    .that = souligné
verb-hold = tenu
    .that = estimé
verb-honor = rendu hommage
    .prep = à
    .clause = au fait
verb-honour = rendu hommage
    .prep = à
    .clause = au fait
verb-hope = dit espérer
verb-host = accueilli
verb-identify = recensé
    .that = constaté
verb-implement = mis en œuvre
verb-impose = imposé
verb-increase = accru
verb-inform = fait part
    .prep = de
    .that = fait savoir
    .addressed = informé
verb-insist = insisté
    .prep = sur
    .clause = sur le fait
verb-instruct = chargé
verb-intend = annoncé { $number ->
    [plural] leur
   *[one] son
} intention
    .prep = de
verb-introduce = présenté
verb-invite = invité
    .clause = à ce
verb-issue = publié
verb-join = rejoint
verb-launch = lancé
verb-lift = levé
verb-listen = écouté
verb-look-forward = dit attendre avec intérêt
    .infinitive = de
verb-look-forward-to = dit attendre avec intérêt
    .infinitive = de
verb-maintain = maintenu
verb-make-clear = précisé
verb-mandate = chargé
verb-mark = marqué
    .clause = le fait
verb-meet = rencontré
verb-mention = mentionné
verb-mobilise = mobilisé
verb-mobilize = mobilisé
verb-mourn = déploré
    .clause = le fait
verb-negotiate = négocié
verb-nominate = désigné
verb-note = pris note
    .prep = de
    .that = noté
verb-note-with-concern = pris note avec préoccupation
    .prep = de
    .that = noté avec préoccupation
verb-note-with-satisfaction = pris note avec satisfaction
    .prep = de
    .that = noté avec satisfaction
verb-notify = notifié
    .that = fait savoir
verb-object = exprimé { $number ->
    [plural] leur
   *[one] son
} opposition
    .prep = à
    .clause = à ce
verb-observe = fait observer
verb-offer = offert
    .infinitive = de
verb-open = ouvert
verb-oppose = exprimé { $number ->
    [plural] leur
   *[one] son
} opposition
    .prep = à
    .clause = à ce
verb-outline = exposé
verb-pay-tribute = rendu hommage
    .prep = à
    .clause = au fait
verb-plan = prévu
    .infinitive = de
verb-pledge = engagé{ $agr }
    .reflexive = yes
    .epicene = promise
    .thing = promise
    .prep = à
    .clause = à ce
verb-point-out = fait observer
verb-point-to = mis en avant
    .that = fait observer
verb-postpone = reporté
verb-praise = salué
    .clause = le fait
verb-prepare = préparé
verb-present = présenté
verb-preserve = préservé
verb-proclaim = proclamé
verb-prohibit = interdit
    .infinitive = de
verb-promise = promis
    .infinitive = de
verb-propose = proposé
    .infinitive = de
verb-protect = protégé
verb-protest = protesté
    .prep = contre
    .clause = contre le fait
verb-provide = fourni
verb-publish = publié
verb-pursue = poursuivi
verb-put-forward = présenté
verb-question = mis en doute
    .clause = le fait
verb-raise = évoqué
    .clause = le fait
verb-raise-concern = fait part de { $number ->
    [plural] leur
   *[one] sa
} préoccupation
    .prep = face à
    .clause = face au fait
verb-ratify = ratifié
verb-reach = atteint
verb-reaffirm = réaffirmé
verb-reassure = rassuré
    .that = assuré
verb-recall = rappelé
verb-receive = reçu
verb-recognise = reconnu
verb-recognize = reconnu
verb-recommend = recommandé
    .infinitive = de
verb-reduce = réduit
verb-reflect = mené une réflexion
    .prep = sur
    .clause = sur le fait
verb-refuse = refusé
    .infinitive = de
verb-regret = regretté
    .infinitive = de
verb-reinforce = renforcé
verb-reiterate = réitéré
    .that = redit
verb-reject = rejeté
    .clause = l’idée
verb-release = publié
verb-remember = rendu hommage
    .prep = à
verb-remind = rappelé
verb-renew = renouvelé
verb-report = rendu compte
    .prep = de
    .that = indiqué
    .addressed = informé
verb-request = demandé
    .infinitive = à
verb-require = exigé
verb-resolve = résolu
    .infinitive = de
verb-respond = répondu
    .prep = à
verb-restate = réaffirmé
verb-restore = rétabli
verb-resume = repris
verb-review = passé en revue
    .clause = le fait
verb-revise = révisé
verb-salute = salué
    .clause = le fait
verb-say = déclaré
verb-seek = cherché
    .infinitive = à
verb-set = fixé
verb-set-out = exposé
verb-set-up = mis en place
verb-settle = réglé
verb-share = fait part
    .prep = de
    .that = fait savoir
verb-show = montré
verb-sign = signé
verb-speak = parlé
    .prep = de
    .that = déclaré
verb-specify = précisé
verb-start = entamé
verb-state = déclaré
verb-step-up = intensifié
verb-strengthen = renforcé
verb-stress = souligné
verb-strongly-condemn = fermement condamné
    .clause = le fait
verb-study = étudié
verb-submit = présenté
verb-suggest = suggéré
    .infinitive = de
verb-support = apporté { $number ->
    [plural] leur
   *[one] son
} soutien
    .prep = à
    .clause = au fait
verb-suspend = suspendu
verb-take-note = pris note
    .prep = de
    .clause = du fait
verb-take-stock = fait le point
    .prep = sur
    .clause = sur le fait
verb-task = chargé
verb-tell = dit
verb-thank = remercié
verb-touch-on = évoqué
    .clause = le fait
verb-touch-upon = évoqué
    .clause = le fait
verb-underline = souligné
verb-underscore = souligné
verb-undertake = engagé{ $agr }
    .reflexive = yes
    .epicene = promise
    .prep = en faveur de
    .infinitive = à
    .clause = à ce
verb-update = actualisé
verb-uphold = maintenu
verb-urge = exhorté
    .that = demandé instamment
verb-view = considéré
    .that = estimé
verb-visit = visité
verb-voice-concern = exprimé { $number ->
    [plural] leur
   *[one] sa
} préoccupation
    .prep = face à
    .clause = face au fait
verb-vow = engagé{ $agr }
    .reflexive = yes
    .epicene = promise
    .thing = promise
    .prep = à
    .clause = à ce
verb-warn = mis en garde
    .prep = contre
    .that = averti
    .addressed = mis en garde
verb-welcome = félicité{ $agr }
    .reflexive = yes
    .epicene = commend
    .prep = de
    .clause = de ce
verb-wish = souhaité
verb-withdraw = retiré
