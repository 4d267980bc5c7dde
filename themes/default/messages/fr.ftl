# Words of the interface, in French.

## Dates and periods. $month is 1 to 12.

date = { $day ->
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
    } { $year }
month = { $month ->
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
    } { $year }
period = { $start }–{ $end }
period-open = depuis { $start }

## Everywhere

comma = {", "}
home = Accueil
search = Rechercher
menu = Menu
languages = Langues
contents = Sur cette page
skip = Aller au contenu
not-found = Page introuvable
not-found-text = Il n’y a pas de page à cette adresse. Elle a peut-être été déplacée, ou le lien est ancien. Repartez de l’accueil, ou cherchez-la parmi tous les titres.
breadcrumb = Vous êtes ici
yes = Oui
no = Non
note = Note
tip = Conseil
important = Important
warning = Attention
caution = Mise en garde
footnote-back = Retour au texte
sources = Sources
source-number = Source { $number }
accessed = consulté le { $date }
cite = Citer cette fiche
cite-title = « { $text } »
plain-text = Texte brut
entries = { $count ->
        [0] Aucune fiche
        [one] { $count } fiche
       *[other] { $count } fiches
    }
page-of = Page { $number } sur { $count }
previous = Précédente
next = Suivante
pages = Pages
show-all = Tout : { $label }
narrow = Filtrer
browse = Parcourir
latest = Nouveautés
coverage = Couverture
fallback = Cette page n’est pas encore traduite. Elle est affichée en { $language }.
body-fallback = Le texte ci-dessous n’est pas encore traduit. Il est affiché en { $language }.
# The name of a language as it stands in the sentence above; another one is called as its speakers call it.
language-in-sentence = { $tag ->
    [en] anglais
    [fr] français
    [es] espagnol
    [ru] russe
    [ar] arabe
    [zh] chinois
   *[other] { $name }
}
machine = Cette traduction n’a pas été révisée. Personne ne l’a encore comparée à l’original.
outdated = L’original a changé depuis cette traduction.
original = Voir l’original
as-list = Sous forme de liste
gap = lacune
gap-cell = { $row } × { $column } : lacune, aucune fiche pour l’instant
filled-cell = { $row } × { $column } : { $count ->
        [one] { $count } fiche
       *[other] { $count } fiches
    }
gaps = Lacunes, et pourquoi
gap-unexplained = Aucune raison n’est indiquée.
led-to = A conduit à
led-to-nothing = Aucune fiche propre
gap-text = Rien n’est encore consigné ici. C’est une lacune de ce recueil ; cela ne veut pas dire que rien n’est fait.
gaps-of-entry = Rien n’est encore consigné là où cette fiche croise ce qui suit. C’est une lacune de ce recueil ; cela ne veut pas dire que rien n’est fait.
add-one = En ajouter une
entries-recorded = Les chiffres comptent les fiches consignées ici. Ils ne mesurent pas la criminalité.
counted = Comptées : { $labels }
legend = Légende
legend-some = à partir de 1
legend-from = à partir de { $count }
edition = Édition du { $date }
terms = Termes
about = À propos
search-intro = Un plan de tout le site : choisissez une liste, ou appuyez sur Ctrl+F (⌘F sur Mac) et laissez le navigateur trouver un mot dans les titres ci-dessous.
too-many-titles = Ce recueil a trop de titres pour une seule page ; utilisez sa liste.
outside = mène à un autre site
table-scroll = Tableau défilant
kind = Type de fiche

## Start pages, what’s new, the glossary, the translations

starts = Par où commencer
news = Nouveautés
feed = Suivre par flux (Atom)
glossary = Glossaire
glossary-text = Les termes employés ici et ce qu’ils veulent dire ici. Chacun mène aux fiches qui le portent.
letters = Lettres
translations = Traductions
translations-text = Ce qui est traduit, ce que personne n’a encore relu et ce qui reste à faire.
originals-in = Langue des originaux : { $language }.
translate-help = Comment aider
translate-help-text = Relisez une traduction et corrigez-la, mettez à jour celle qui est périmée ou écrivez celle qui manque. Il n’est pas nécessaire de savoir programmer.
state-current = Relue
state-machine = Automatique, non relue
state-partly = Titre et résumé seulement
state-outdated = Périmée
state-missing = Manquante
entries-current = { $count ->
        [0] Aucune n’est entière et relue
        [one] { $count } est entière et relue
       *[other] { $count } sont entières et relues
    }
entries-machine = { $count ->
        [0] Aucune n’est une traduction automatique
        [one] { $count } est entière, traduite automatiquement et non relue
       *[other] { $count } sont entières, traduites automatiquement et non relues
    }
entries-partly = { $count ->
        [0] Aucune n’a que le titre et le résumé
        [one] { $count } n’a que le titre et le résumé
       *[other] { $count } n’ont que le titre et le résumé
    }
entries-outdated = { $count ->
        [0] Aucune n’est périmée
        [one] { $count } est plus ancienne que son original
       *[other] { $count } sont plus anciennes que leurs originaux
    }
entries-missing = { $count ->
        [0] Aucune ne manque
        [one] { $count } manque
       *[other] { $count } manquent
    }
entries-more = { $count ->
        [one] Et { $count } de plus. La commande « vademecum translations » les énumère toutes.
       *[other] Et { $count } de plus. La commande « vademecum translations » les énumère toutes.
    }

## Recherche

suggestions = Suggestions
searching = Recherche en cours…
search-failed = La recherche n’a pas pu être chargée. Les listes restent utilisables.
search-damaged = Des fichiers de la recherche manquent ou sont endommagés. Les résultats affichés sont peut-être incomplets :
nothing-found = Aucun résultat pour « { $query } ».
results = { $count ->
        [0] Aucun résultat
        [one] { $count } résultat
       *[other] { $count } résultats
    }
all-results = { $count ->
        [one] L’afficher sur la page de recherche
       *[other] Afficher les { $count } résultats
    }
show-more = { $count ->
        [one] En afficher { $count } de plus
       *[other] En afficher { $count } de plus
    }
all-languages = Toutes les langues
all-in-language = Tous les résultats : { $language }
also-searched = Également recherché : { $words }
query-cut = La question est très longue ; seul son début a été recherché.
drop-filter = Retirer le filtre : { $label }
drop-filters = Retirer tous les filtres
search-tip-phrase = Mettez des mots entre guillemets pour les trouver ensemble : « enquêtes conjointes ».
search-tip-exclude = Mettez un tiret devant un mot pour écarter ce qui le contient : trafic -drogues.
search-tip-typos = Les terminaisons et les petites fautes ne comptent pas : les débuts de mots et les graphies proches sont trouvés aussi.
try-spelling = Vérifiez l’orthographe.
try-words = Essayez avec moins de mots, ou des mots plus généraux.
try-filters = Les filtres sont peut-être trop étroits.
try-languages = Chercher dans toutes les langues
try-lists = Parcourir les listes

## Worksheets and checklists

sheets = Fiches de travail et listes de contrôle
sheets-short = Fiches de travail
checklists = Liste de contrôle
sheet-private = Ce que vous écrivez ici reste sur cet ordinateur. Rien n’est conservé si vous ne l’enregistrez pas dans un fichier à vous.
partly = En partie
answer = Réponse
your-note = Note
save-file = Enregistrer dans un fichier
open-file = Ouvrir un fichier
print-sheet = Imprimer
clear-sheet = Effacer
clear-sure = Quelque chose n’a pas été enregistré. Continuer quand même ?
sheet-cleared = Tout a été effacé.
sheet-saved = Enregistré sous { $file }.
sheet-opened = Ouvert : { $file }.
sheet-exported = Écrit : { $file }.
answered = Réponses : { $count } sur { $total }
file-damaged = Ce fichier ne peut être lu : il est endommagé, ou n’a pas été enregistré ici.
file-too-large = Ce fichier est trop volumineux pour avoir été enregistré ici.
file-foreign = Ce fichier n’a pas été enregistré ici.
file-other = Ce fichier appartient à une autre fiche ou à une autre liste.
file-newer = Ce fichier a été enregistré par une édition plus récente, que celle-ci ne sait pas lire.
gone = n’est plus dans cette édition
remove-line = Retirer
add-line = Ajouter une ligne à vous
own-words = Avec vos mots
read-more = Lire dans un nouvel onglet
nothing-chosen = Rien n’est encore choisi.
also-chosen = Aussi dans votre projet
draft-title = Titre de votre projet
draft-coverage = Ce que couvre le projet
coverage-note = Est couvert ce que vous avez choisi, et ce qui y est lié ici. Cela ne dit pas à quel point.
export-as = Exporter
exporting = Écriture du document…
export-failed = Le document n’a pas pu être écrit. Les autres formats fonctionnent toujours.
covered = { $count ->
        [0] Rien n’est couvert
        [one] { $count } couvert
       *[other] { $count } couverts
    }
left-out = { $count ->
        [0] Rien n’est laissé de côté
        [one] { $count } laissé de côté
       *[other] { $count } laissés de côté
    }

## Graphiques

plot-mark = Chaque marque est une donnée d’une fiche ; son numéro est celui de sa ligne dans le tableau ci-dessous.
plot-lines = La même chose en tableau
plot-number = N°
not-stated = Non indiqué

## Comparaisons

compare = Comparer
compare-with-others = Comparer avec d’autres
compare-here = Comparer ce qui s’y réfère
compare-ready = Comparaisons toutes prêtes
compare-ready-text = Des fiches qui se réfèrent à la même chose, côte à côte. Le nombre dit combien s’y réfèrent.
compare-shown = Affichées : { $shown } sur { $total }.
compare-order = Classées par : { $fields }.
compare-highest = { $field } (du plus haut au plus bas)
compare-sources = Les numéros entre crochets sont des sources ; elles figurent sur la page de la fiche.
compare-change = Choisir d’autres fiches à comparer
compare-rest = Non affichées ci-dessus
compare-fields = Champ
compare-ungrouped = Autres
compare-choose = Choisissez jusqu’à { $count } fiches
compare-chosen = Choisies : { $count } sur { $most }
compare-full = On ne peut comparer plus de { $count } fiches à la fois, sinon le tableau devient illisible. Décochez d’abord l’une des autres.
compare-over = Il n’y avait pas de place pour : { $names }.
compare-unknown = Absent de cette édition et laissé de côté : { $names }.
compare-few = Choisissez-en au moins deux pour les voir côte à côte.
compare-filter = Filtrer la liste
compare-none = Rien dans la liste ne contient ces mots.
compare-drop = Retirer
compare-address = L’adresse de cette comparaison, à copier et à partager
compare-private = Le choix ne figure que dans l’adresse. Rien n’est enregistré.
compare-table = Côte à côte
compare-see = Les voir côte à côte

## Ce que demandent les champs : nouveaux fichiers, formulaires sur papier et en ligne

form-needed = Obligatoire.
form-optional = Facultatif.
form-any-of = Au moins un de ces champs est nécessaire : { $fields }.
form-text = Une ligne de texte.
form-markdown = Quelques phrases.
form-integer = Un nombre entier.
form-number = Un nombre.
form-date = Un jour, sous la forme année, mois, jour : 2024-03-31.
form-year = Une année, par exemple 2019.
form-period = Une année, ou d’une année à une autre : 2016, 2016-2024, 2010-present.
form-boolean = yes (oui) ou no (non).
form-country = Le code de deux lettres majuscules (ISO 3166-1), par exemple KE pour le Kenya.
form-region = Le code de trois chiffres (ONU M49), par exemple "014" pour l’Afrique orientale ou "001" pour le monde.
form-language = Le code d’une langue, par exemple fr.
form-url = Une adresse web qui commence par https://.
form-source = Une publication : son titre, qui l’a publiée, quand, et son adresse web. Numérotez-les à partir de 1.
form-citation = Le numéro d’une des sources.
form-image = Une image : le nom de son fichier, ce qu’elle montre, qui l’a faite et sous quelle licence.
form-many = Plusieurs sont possibles.
form-least = { $count ->
       *[other] Au moins { $count }.
    }
form-most = { $count ->
       *[other] Au plus { $count }.
    }
form-characters = { $count ->
        [one] Au plus { $count } caractère.
       *[other] Au plus { $count } caractères.
    }
form-words = { $count ->
        [one] Au plus { $count } mot.
       *[other] Au plus { $count } mots.
    }
form-between = De { $minimum } à { $maximum }.
form-from = { $minimum } ou plus.
form-up-to = { $maximum } ou moins.
form-one-of = Un parmi : { $terms }.
form-some-of = Un ou plusieurs parmi : { $terms }.
form-whole-list = La liste entière : { $place }
form-from = À choisir parmi :
form-entry-of = Parmi : { $collections }.
form-such-as = Noms : { $names }.
form-title = { $kind } : formulaire vierge
form-lead = Pour le papier, ou pour préparer ce que vous saisirez. Les champs obligatoires sont signalés.
form-print = Imprimez-le, remplissez-le et remettez-le à quelqu’un qui peut le saisir.
form-part-text = Le texte
form-further = Au verso ou sur une autre feuille, il y a de la place pour la suite.
forms = Formulaires vierges
new-intro = Écrivez après les deux-points. Les lignes qui commencent par # sont des explications et ne sont pas publiées. Pour utiliser un champ facultatif, supprimez le # devant son nom.
new-text = Écrivez le texte ici.
new-translation-intro = Sous chaque texte de l’original se trouve la place de sa traduction. Ce qui n’est pas ici est repris de l’original.
new-translation-state = machine : personne ne l’a encore comparée avec l’original. reviewed : quelqu’un l’a fait.

## Questions de l’entretien

ask-intro = Répondez ligne par ligne. Entrée seule : laisser vide. < revenir à la question précédente. ? tout ce que l’on peut choisir. ! arrêter et conserver vos réponses.
ask-long = Écrivez autant de lignes que vous voulez ; terminez par une ligne qui ne contient qu’un point. < retire la dernière ligne.
ask-fill-in = Entrée seule : laisser vide. Toute autre chose : remplir.
ask-another = Un autre ? Entrée seule : non. Toute autre chose : oui. < retirer le dernier.
ask-which = Lequel ? Son nom ou son titre.
ask-meant = Vouliez-vous dire l’un de ceux-ci ?
ask-no-list = Il n’y a pas de liste pour cette question.
ask-title = Titre
ask-publisher = Qui l’a publié
ask-issued = Quand : une année, ou un jour comme 2024-03-31
ask-url = Adresse web
ask-file = Nom du fichier de l’image
ask-alternative = Ce que montre l’image, pour ceux qui ne la voient pas
ask-credit = Qui l’a faite
ask-licence = Sous quelle licence
ask-done = C’est écrit. Lancez maintenant : vademecum check
ask-unreadable = Cette ligne est illisible : elle n’est pas en UTF-8. Tapez-la encore une fois.
ask-line-back = La dernière ligne est retirée.
ask-keep = Écrivez-le encore une fois ; Entrée seule le garde tel quel, et la vérification dira ce qui ne va pas.
ask-nothing = Rien n’a été répondu : aucun fichier n’a été écrit.
ask-not-written = Le fichier n’a pas pu être écrit. Voici ce qu’il contiendrait :

## Formulaires de proposition

issue-name = Proposer : { $kind }
issue-description = Aucun fichier n’est nécessaire. Un rédacteur poursuivra à partir de ce que vous aurez écrit.
issue-intro = Tout ce qui est écrit ici est public et ne peut plus être retiré. Ne nommez personne à qui cela pourrait nuire, et n’écrivez rien de confidentiel. Laissez de côté ce que vous ne savez pas.
issue-parts = Un par ligne, ses parties séparées par des barres verticales : { $parts }
issue-unplaced = Issu du formulaire, pas encore placé
