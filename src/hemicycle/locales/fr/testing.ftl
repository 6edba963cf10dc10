### L’essai des appareils, des jours avant une réunion, tel que ses gens le lisent.

test-title = Comme les autres vous verront et vous entendront
test-self = Votre image et votre son
test-nothing-kept = Rien n’est enregistré. Le secrétariat voit les cinq constats et le genre de votre appareil, pas l’image.
test-before = Essayé sur cet appareil le { $date }, { $time } : { $right } sur { $all } étaient bons
test-right = { $right } sur { $all } sont bons
test-again = Refaire l’essai
test-told = Le secrétariat a ces constats.
test-not-told = Le secrétariat n’a pu être averti. Ce sera repris au prochain changement.
test-papers = Lire les documents
test-enter-says = La réunion n’est pas encore ouverte : derrière cette porte se trouve la salle d’attente.
test-is-running = (en cours)
test-is-right = (bon)
test-is-open = (à vous de dire)
test-is-weak = (faible)
test-is-wrong = (ne va pas)
test-do-again = Réessayer
test-do-allow = Redemander au navigateur
test-do-on = Allumer
test-do-other = Prendre { $label }
test-do-play = Rejouer
test-do-heard = J’ai entendu
test-do-unheard = Je n’ai rien entendu
test-do-ask = Demander au secrétariat

test-camera-asking = Caméra
test-camera-asking-says = Répondez à la question du navigateur : il demande si cette page peut se servir de la caméra.
test-camera-ok = Image
test-camera-ok-says = { $width } × { $height }. Ainsi les autres vous voient : que la lumière tombe sur votre visage, et regardez la caméra.
test-camera-ok-plain = Image
test-camera-ok-plain-says = Ainsi les autres vous voient : que la lumière tombe sur votre visage, et regardez la caméra.
test-camera-none = Aucune caméra trouvée
test-camera-none-says = Branchez-en une, puis réessayez. Sans elle on vous entend, et votre plaque tient lieu d’image.
test-camera-denied = La caméra n’est pas autorisée
test-camera-denied-says = Personne ne vous voit tant que ce navigateur ne peut s’en servir.
test-camera-busy = Un autre programme se sert de la caméra
test-camera-busy-says = Fermez-le, puis réessayez.
test-camera-off = La caméra est coupée
test-camera-off-says = Les autres voient votre plaque.
test-camera-insecure = Pas de caméra sur cette page
test-camera-insecure-says = Les navigateurs n’en donnent pas ici. Ouvrez votre lien personnel tel qu’il vous a été envoyé, avec https.
test-camera-failed = La caméra ne fonctionne pas
test-camera-failed-says = Choisissez-en une autre ou rebranchez-la, puis réessayez.

test-microphone-asking = Micro
test-microphone-asking-says = Répondez à la question du navigateur : il demande si cette page peut se servir du micro.
test-microphone-ok = Son
test-microphone-ok-says = On vous entend.
test-microphone-unheard = Dites quelques mots
test-microphone-unheard-says = Rien n’a encore été entendu du micro.
test-microphone-silent = Le micro est muet
test-microphone-silent-says = Il est ouvert, et rien ne s’entend. Est-il coupé, ou faut-il en prendre un autre ?
test-microphone-narrow = Le son est impropre à l’interprétation
test-microphone-narrow-says = Une ligne mains libres ne transmet rien des sons aigus. Les interprètes le refuseraient ; vous pourriez parler, sans interprétation.
test-microphone-none = Aucun micro trouvé
test-microphone-none-says = Branchez-en un, puis réessayez. Sans lui vous ne pouvez pas parler.
test-microphone-denied = Le micro n’est pas autorisé
test-microphone-denied-says = Personne ne vous entend tant que ce navigateur ne peut s’en servir.
test-microphone-busy = Un autre programme se sert du micro
test-microphone-busy-says = Fermez-le, puis réessayez.
test-microphone-off = Le micro est coupé
test-microphone-off-says = Allumez-le pour l’essayer.
test-microphone-insecure = Pas de micro sur cette page
test-microphone-insecure-says = Les navigateurs n’en donnent pas ici. Ouvrez votre lien personnel tel qu’il vous a été envoyé, avec https.
test-microphone-failed = Le micro ne fonctionne pas
test-microphone-failed-says = Choisissez-en un autre ou rebranchez-le, puis réessayez.

test-speaker-unsaid = Entendez-vous la réunion ?
test-speaker-unsaid-says = Faites jouer un son : vous seul pouvez dire si on l’entend.
test-speaker-playing = Avez-vous entendu deux notes ?
test-speaker-playing-says = Sinon, montez le volume.
test-speaker-ok = Vous entendez la réunion
test-speaker-ok-says = Le son a été joué, et vous l’avez entendu.
test-speaker-unheard = Le haut-parleur ne s’entend pas
test-speaker-unheard-says = Montez le volume ou choisissez un autre haut-parleur, puis faites rejouer.
test-speaker-failed = Le haut-parleur ne donne aucun son
test-speaker-failed-says = Choisissez-en un autre, puis faites rejouer.

test-line-running = Ligne
test-line-running-says = Les chemins vers le serveur sont essayés.
test-line-udp = Ligne
test-line-udp-says = Ouverte par UDP, { $ms } ms jusqu’au serveur.
test-line-direct = Ligne
test-line-direct-says = Le serveur répond en { $ms } ms. L’image et le son vont de navigateur à navigateur.
test-line-tcp = La ligne ne passe que par le port 443
test-line-tcp-says = Ce réseau ne laisse rien passer d’autre. Cela marche, mais le son vient plus tard et peut hacher : prenez un câble ou un autre réseau, ou faites ouvrir UDP.
test-line-slow = La ligne est lente
test-line-slow-says = { $ms } ms jusqu’au serveur : on se coupera la parole. Prenez un câble, ou un autre réseau.
test-line-lossy = La ligne perd du son et de l’image
test-line-lossy-says = { $loss } % se perdent en chemin. Rapprochez-vous du routeur, ou prenez un câble.
test-line-blocked = L’image et le son sont bloqués
test-line-blocked-says = Le serveur répond, mais ce réseau ne laisse passer ni image ni son. Prenez un autre réseau, ou laissez le secrétariat vous aider.
test-line-none = Pas de ligne vers la réunion
test-line-none-says = Un mandataire ou un pare-feu de ce réseau la retient. Prenez un autre réseau, ou laissez le secrétariat vous aider.

test-browser-ok = Navigateur
test-browser-ok-says = Il a tout ce qu’il faut à la réunion.
test-browser-phone = Un téléphone
test-browser-phone-says = Il a tout ce qu’il faut à la réunion. Chargez-le, posez-le debout, et ne laissez passer aucun appel.
test-browser-old = Ce navigateur ne peut transmettre ni image ni son
test-browser-old-says = Ouvrez votre lien personnel dans un Firefox, Chrome, Edge ou Safari à jour.
test-browser-insecure = Cette page n’est pas sûre
test-browser-insecure-says = Ouvrez votre lien personnel tel qu’il vous a été envoyé, avec https.
test-browser-embedded = Cette page est ouverte dans une autre application
test-browser-embedded-says = Une telle fenêtre perd la caméra et le son. Ouvrez votre lien personnel dans Safari, Chrome ou Firefox même.

test-allow-firefox = Dans Firefox : touchez le signe de caméra à gauche de l’adresse, ôtez « Bloqué », puis redemandez.
test-allow-chrome = Dans Chrome : touchez le signe à gauche de l’adresse, autorisez caméra et micro, puis redemandez.
test-allow-edge = Dans Edge : touchez le cadenas à gauche de l’adresse, autorisez caméra et micro, puis redemandez.
test-allow-safari = Dans Safari : choisissez Safari, Réglages pour ce site web, autorisez caméra et micro, puis redemandez.
test-allow-ios = Sur iPhone et iPad : touchez le signe de la barre d’adresse, Réglages du site web, autorisez caméra et micro, puis redemandez.
test-allow-android = Sur Android : touchez le signe à gauche de l’adresse, Autorisations, autorisez caméra et micro, puis redemandez.

test-practice = Essayer la salle seul
test-practice-says = { $played ->
    [one] Une délégation est jouée.
   *[other] { $played } délégations sont jouées.
} Demandez la parole, parlez, et répondez quand un texte est mis. Quelques minutes ; rien n’est gardé.
test-practice-chair = { $played ->
    [one] Une délégation est jouée.
   *[other] { $played } délégations sont jouées.
} Vous présidez : ouvrez, donnez la parole, mettez un texte. Quelques minutes ; rien n’est gardé.
test-practice-try = Essayer la salle
test-practice-running = Votre salle est ouverte, ici ou sur un autre appareil. Y revenir la transfère ici.
test-practice-back = Y revenir
test-practice-end = La fermer
