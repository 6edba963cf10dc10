### Interprétation : le pupitre d’un interprète, le canal de l’auditeur, et ce qui parvient à l’orateur.

## Refus
refusal-already-in-booth = Vous êtes déjà dans cette cabine.
refusal-already-offered = Le micro est déjà proposé.
refusal-already-on-air = Vous êtes déjà à l’antenne.
refusal-boothmate-live = { $participant } est à l’antenne. Le micro se passe, pour qu’une seule voix s’entende.
refusal-channel-taken = Une autre cabine alimente ce canal.
refusal-interpreters-only = Seuls les interprètes peuvent le faire.
refusal-no-boothmate = Aucun collègue de cabine n’est présent pour prendre le relais.
refusal-no-such-booth = Il n’y a pas ici de cabine de cette langue ({ $language }).
refusal-no-such-channel = Il n’y a pas ici de canal de cette langue ({ $language }).
refusal-not-in-booth = Vous n’êtes dans aucune cabine. Choisissez-en une.
refusal-not-offered = Le micro n’est pas proposé.
refusal-not-on-air = Vous n’êtes pas à l’antenne.
