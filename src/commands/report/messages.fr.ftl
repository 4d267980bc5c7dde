# Les messages de vademecum : un pour chaque code de `src/ground/code.rs`, et tout ce que les commandes disent d’autre.
#
# Un message dit ce qui ne va pas. `.label` se place sous l’endroit, `.related` sous un second endroit, `.help` dit que faire.
# Ils sont lus par des juristes, des policiers et des membres d’ONG : pas de jargon.

did-you-mean = vouliez-vous dire `{ $suggestion }` ?

more = … et { $count } de plus. Corrigez d’abord ceux-ci ; `--format json` les donne tous.
no-faults = Aucun défaut trouvé.
count-errors = { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
count-warnings = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
count-notes = { $count ->
    [one] { $count } remarque
   *[other] { $count } remarques
}
between-counts = {", "}
between-words = {", "}
summary = { $counts }.
accepted = { $count ->
    [one] { $count } constat est accepté, avec sa raison.
   *[other] { $count } constats sont acceptés, avec leurs raisons.
}
mended = { $count ->
    [one] { $count } défaut a été corrigé.
   *[other] { $count } défauts ont été corrigés.
}
not-shown = { $count ->
    [one] { $count } fiche est marquée « { $term } » et n’est pas montrée : { $entries }
   *[other] { $count } fiches sont marquées « { $term } » et ne sont pas montrées : { $entries }
}
mended-line = corrigé[{ $code }] : { $place } : { $kind ->
    [remove] `{ $from }` retiré
    [add] `{ $to }` ajouté
   *[change] `{ $from }` est maintenant `{ $to }`
}
mend-with = Écrire `{ $to }` au lieu de `{ $from }`
file-changed = `{ $file }` a changé depuis sa lecture et a été laissé tel quel ; relancez la commande.
explain-hint = `vademecum explain { $code }` en dit plus.
nothing-published = Rien n’a été publié ; le site publié auparavant, s’il existe, est intact.

## Mots de la mise en page

heading-page = { $code } ({ $level }) : { $title }
error = erreur
warning = avertissement
note = remarque
help = aide
annotations-more = { $count ->
    [one] GitHub n’en montre qu’un certain nombre à côté des lignes ; { $count } autre constat figure dans le résumé de cette étape.
   *[other] GitHub n’en montre qu’un certain nombre à côté des lignes ; { $count } autres constats figurent dans le résumé de cette étape.
}
summary-more = { $count ->
    [one] { $count } autre constat ne tient pas dans ce résumé ; `vademecum check` le montre.
   *[other] { $count } autres constats ne tiennent pas dans ce résumé ; `vademecum check` les montre.
}
column-fault = Code
column-place = Endroit
column-message = Ce qui ne va pas
column-help = Que faire

## V0 : fichiers

not-utf8 = ce fichier n’est pas du texte simple en UTF-8
    .title = Un fichier qui n’est pas du texte simple en UTF-8
    .label = le premier caractère illisible
    .help = enregistrez le fichier à nouveau avec le codage « UTF-8 » ; dans la plupart des éditeurs, sous « Enregistrer sous »
file-too-large = ce fichier dépasse { $limit } Mio
    .title = Un fichier trop gros
    .help = répartissez le texte en plusieurs fiches, ou réduisez l’image
symbolic-link = ceci est un lien symbolique, et les liens ne sont pas suivis
    .title = Un lien symbolique
    .help = placez ici le fichier lui-même ; un lien pourrait mener hors du site
name-not-portable = ce fichier ne peut pas porter ce nom sur tous les ordinateurs
    .title = Un nom de fichier que certains ordinateurs refusent
    .help = { $why ->
        [character] utilisez des lettres, des chiffres et des traits d’union ; les caractères < > : " \ | ? * ne sont pas permis partout
        [reserved] Windows réserve ce nom à un périphérique ; choisissez-en un autre
        [ending] Windows supprime un point ou une espace à la fin d’un nom ; retirez-le
        [length] utilisez un nom d’au plus 255 octets
       *[shape] utilisez des lettres, des chiffres et des traits d’union
    }
names-fold = ce nom et `{ $other }` sont identiques sur les ordinateurs qui ne distinguent pas les majuscules
    .title = Deux noms qui ne diffèrent que par les majuscules
    .help = renommez l’un des deux fichiers
unknown-file-kind = les fichiers de ce genre n’ont pas leur place dans `content/`
    .title = Un genre de fichier qui n’a pas sa place dans content
    .help = les fiches sont des fichiers `.md`, les déclarations `.toml`, les images `.jpg`, `.png` ou `.webp` ; déplacez tout le reste ailleurs
not-a-file = ceci n’est pas un fichier mais un périphérique, un tube ou un connecteur
    .title = Un périphérique, un tube ou un connecteur au lieu d’un fichier
    .help = retirez-le du site
not-a-picture = `{ $file }` n’est pas une image publiable
    .title = Une image qui ne peut pas être publiée
    .label = montrée ici
    .help = utilisez une image JPEG, PNG ou WebP ; si c’en est une, ouvrez-la et enregistrez-la à nouveau
picture-too-large = `{ $file }` a plus de { $limit } millions de pixels, ou prend plus de { $memory } Mio une fois décompressé
    .title = Une image trop grande
    .label = montrée ici
    .help = enregistrez une copie plus petite ; 2 000 pixels de large suffisent à toute page

## V1 : notation

yaml-syntax = { $slip ->
        [blank] il manque une espace après ce deux-points
        [wide-colon] ce deux-points n’est pas celui avec lequel s’écrit l’en-tête
        [colon] il y a un deux-points dans cette valeur
        [name] il n’y a pas, sur cette ligne, de nom suivi d’un deux-points
        [quote] ce guillemet n’est jamais refermé
        [apostrophe] le texte entre guillemets s’arrête à cette apostrophe
        [behind] il y a quelque chose derrière la fin de cette valeur
        [escape] cette barre oblique inverse ne peut pas se trouver entre guillemets doubles
        [bracket] ce crochet n’est jamais refermé
        [closing] ce crochet ne ferme rien
        [hash] ce qui suit ce `#` est un commentaire et coupe la valeur
        [mark] une valeur ne peut pas commencer par `{ $mark }`
        [control] il y a ici un caractère de commande
        [item] cet élément de liste n’est pas à sa place
        [item-line] un élément de liste ne peut pas commencer sur la ligne d’un nom
        [dash] il manque une espace après ce tiret
        [indent] cette ligne ne commence pas là où commencent ses voisines
        [tab] cette ligne est mise en retrait avec la touche de tabulation
       *[other] l’en-tête ne peut pas être lu ici
    }
    .title = Un en-tête illisible
    .label = { $slip ->
        [quote] il s’ouvre ici
        [bracket] il s’ouvre ici
        [other] illisible à partir d’ici
       *[here] ici
    }
    .help = { $slip ->
        [blank] écrivez le nom, le deux-points, une espace, puis la valeur, comme dans `title: A case`
        [wide-colon] après le nom, écrivez le deux-points `:` d’un clavier latin et une espace, comme dans `title: A case`
        [colon] mettez toute la valeur entre guillemets : un deux-points suivi d’une espace a une signification particulière
        [name] écrivez `nom: valeur` ; si la ligne appartient à la valeur du dessus, commencez-la par deux espaces
        [quote] écrivez le même signe `{ $mark }` à la fin du texte
        [apostrophe] mettez le texte entre guillemets doubles, ou écrivez l’apostrophe deux fois
        [behind] mettez toute la valeur entre guillemets ; si elle en contient, prenez ceux de l’autre sorte, `'` ou `"`
        [escape] mettez le texte entre guillemets simples, ou écrivez la barre oblique inverse deux fois
        [bracket] fermez la liste à sa fin ; si le crochet fait partie d’un texte, mettez toute la valeur entre guillemets
        [closing] retirez-le ; s’il fait partie d’un texte, mettez toute la valeur entre guillemets
        [hash] mettez le texte entre guillemets ; une remarque s’écrit sur une ligne à elle
        [mark] mettez toute la valeur entre guillemets : ce signe a une signification particulière
        [control] effacez-le et tapez le texte à nouveau ; personne ne le voit, et il vient souvent avec un texte copié
        [item] faites commencer tous les éléments à la même distance du bord, sous un nom sans valeur ; si le tiret fait partie d’un texte, mettez le texte entre guillemets
        [item-line] écrivez l’élément sur une ligne à lui, sous le nom ; si le tiret fait partie d’un texte, mettez le texte entre guillemets
        [dash] écrivez le tiret, une espace, puis l’élément
        [indent] faites-la commencer exactement à la même distance du bord que les lignes auxquelles elle appartient
        [tab] faites le retrait avec des espaces, pas avec la touche de tabulation
       *[other] vérifiez guillemets, crochets et deux-points sur cette ligne et sur celle d’avant
    }
toml-syntax = ceci ne peut pas être lu comme du TOML
    .title = Un fichier TOML illisible
    .label = { $reason }
    .help = vérifiez guillemets, crochets et `=` sur cette ligne et sur celle d’avant
yaml-feature = { $feature ->
        [anchor] ceci nomme une valeur par `&`
        [alias] ceci répète une valeur par `*`
        [tag] ceci donne un type à une valeur par `!`
        [merge] ceci fusionne des valeurs par `<<`
        [document] un second document commence ici
       *[key] ce nom n’est pas du texte simple
    }, ce que l’en-tête ne permet pas
    .title = Une partie de YAML qui n’est pas utilisée ici
    .label = pas permis ici
    .help = écrivez la valeur en entier ; si le texte lui-même commence par ce signe, mettez-le entre guillemets
duplicate-key = `{ $key }` est donné deux fois
    .title = Un nom utilisé deux fois
    .label = la seconde fois
    .related = la première fois
    .help = gardez l’un des deux ; plusieurs valeurs d’un champ s’écrivent en liste
front-matter-missing = ce fichier n’a pas d’en-tête
    .title = Une fiche sans en-tête
    .label = `---` était attendu à la première ligne
    .help = commencez le fichier par une ligne `---`, puis les champs, puis une autre ligne `---`
front-matter-unclosed = l’en-tête ne se termine pas
    .title = Un en-tête sans fin
    .label = il commence ici
    .help = placez une ligne `{ $fence }` entre le dernier champ et le texte
front-matter-too-large = l’en-tête dépasse { $limit } Kio
    .title = Un en-tête trop long
    .label = il commence ici
    .help = déplacez les longs textes sous l’en-tête
too-deep = listes et tables sont imbriquées sur plus de { $limit } niveaux
    .title = Des listes imbriquées trop profondément
    .label = ici
    .help = écrivez cela avec moins de niveaux
lost-text = `{ $lost }` ne fait pas partie de la valeur : derrière une espace, `#` commence un commentaire
    .title = Du texte qu’un `#` retire d’une valeur
    .label = ceci ne serait pas publié
    .help = mettez toute la valeur entre guillemets ; si c’est une remarque, écrivez-la sur une ligne à elle
comment-behind-value = cette remarque ne fait pas partie de la valeur `{ $value }`
    .title = Une remarque sur la ligne d’une valeur
    .label = ceci n’est pas publié
    .help = si elle appartient à la valeur, mettez toute la valeur entre guillemets ; si c’est une remarque, écrivez-la sur une ligne à elle

## V2 : configuration

site-file-missing = il n’y a pas de `site.toml` ici, ou il est vide
    .title = Un dossier sans site.toml
    .help = lancez vademecum dans le dossier d’un site, ou nommez le dossier avec --root
unknown-key = `{ $key }` n’est pas connu ici
    .title = Un réglage inconnu
    .label = inconnu
    .help = connus ici : { $known }
missing-key = `{ $key }` manque
    .title = Un réglage qui manque
    .label = dans cette table
    .help = ajoutez `{ $key }`
wrong-shape = { $expected ->
        [text] un texte
        [list] une liste
        [table] une table
        [flag] `true` ou `false`
        [count] un nombre entier
        [number] un nombre
       *[other] une valeur d’un autre genre
    } était attendu ; trouvé : { $found ->
        [scalar] une valeur seule
        [list] une liste
       *[table] une table
    }
    .title = Une valeur du mauvais genre dans une déclaration
    .label = ici
    .help = { $expected ->
        [text] écrivez un texte entre guillemets droits : `"texte"`
        [list] mettez des crochets, même autour d’une seule valeur : `["un", "deux"]`
        [table] écrivez des valeurs nommées : `{"{"} nom = "valeur" {"}"}` en TOML, `{"{"}nom: valeur{"}"}` en tête d’une fiche
        [flag] écrivez `true` ou `false`
        [count] n’écrivez que des chiffres : `12`
        [number] écrivez des chiffres, avec un point pour les décimales : `0.5`
       *[other] regardez comment s’écrivent les lignes voisines
    }
unknown-language = `{ $tag }` n’est pas une langue de ce site
    .title = Une langue que ce site n’a pas
    .label = pas une langue de ce site
    .help = langues de ce site : `{ $known }` ; elles figurent sous `languages` dans site.toml
unknown-collection = il n’y a pas de collection `{ $collection }`
    .title = Une collection qui n’existe pas
    .label = cette collection n’existe pas
    .help = une collection est un dossier de `content/` qui contient un `_collection.toml`
unknown-vocabulary = il n’y a pas de vocabulaire `{ $vocabulary }`
    .title = Un vocabulaire qui n’existe pas
    .label = ce vocabulaire n’existe pas
    .help = un vocabulaire est un fichier de `content/vocabularies/`
unknown-field-name = il n’y a pas de champ `{ $field }` auquel se référer
    .title = Un champ qui n’est pas déclaré
    .label = ce champ n’existe pas
    .help = les champs se déclarent sous `[fields]` dans `_collection.toml`
not-one-of = `{ $word }` n’est pas possible ici
    .title = Un mot qui n’est pas possible ici
    .label = pas possible
    .help = possibles : { $known }
invalid-name = `{ $name }` ne peut pas faire partie d’une adresse
    .title = Un nom qui ne peut pas faire partie d’une adresse
    .label = pas un nom
    .help = utilisez des lettres minuscules de a à z, des chiffres et des traits d’union simples
duplicate-name = `{ $name }` est utilisé deux fois
    .title = Un nom donné deux fois
    .label = la seconde fois
    .related = la première fois
    .help = choisissez un autre nom pour l’un des deux
label-missing = il n’y a pas de texte dans la langue principale, `{ $language }`
    .title = Un libellé sans texte dans la langue principale
    .label = il faut ici un texte pour `{ $language }`
    .help = ajoutez-le : les lecteurs des autres langues le voient là où le leur manque
setting-misplaced = `{ $setting }` ne peut pas utiliser le champ `{ $field }`
    .title = Un réglage qui ne convient pas au type de son champ
    .label = pas avec un champ de ce type
    .help = { $setting ->
        [facets] les facettes sont des champs de type choice, country, region ou reference, ou des champs calculés
        [matrix] lignes et colonnes sont des champs de type choice, country ou region, des champs calculés, ou des références à une seule collection
        [trace] une trace suit des références
        [start] les fiches se choisissent par un champ de type choice, country, region ou reference, ou par un champ calculé
        [definition] une définition est un champ de type text ou markdown
        [question] une question est un champ de type text ou markdown
        [only] les fiches se choisissent par un champ de type choice, country ou region, ou par un champ calculé
        [marks] les marques sont des champs de type choice, country ou region, ou des champs calculés
        [each] une liste de contrôle distincte se fait à partir d’un groupe avec une `key`, pour que ses éléments se distinguent ; une comparaison distincte, pour chaque fiche d’une même collection à laquelle mène un champ de type reference
        [items] les éléments d’une fiche de travail viennent d’un groupe avec une `key`, pour qu’ils se distinguent ; ceux d’un graphique, de n’importe quel groupe
        [across] les colonnes sont un champ des éléments, de type choice, country ou region
        [up] les lignes sont un champ des éléments ou de leur fiche, de type choice, country ou region, ou un champ calculé
        [label] les éléments sont désignés par un champ de type text ou markdown
        [rows] les sources, les citations et les images ne se comparent pas
        [group-by] les intertitres viennent de champs de type choice, country, region ou reference, ou de champs calculés
        [along] nommez un champ de type reference qui mène de l’une des deux collections à l’autre
        [check] `each` nomme un groupe, dont les éléments sont regardés un à un
        [review] le jour d’une relecture figure dans un champ de type date
        [referred-by] les fiches sont nommées par des champs de type reference
        [is] `is` compare des termes ; pour les nombres, utilisez `minimum` et `maximum`, pour les dates `older-than-months`
       *[other] la condition ne convient pas au type du champ
    }
url-pattern = `{ $pattern }` n’est pas un modèle d’adresse
    .title = Un modèle d’adresse inutilisable
    .label = pas un modèle
    .help = utilisez des mots en minuscules joints par `/` et une seule fois `{"{"}slug{"}"}`, comme `practices/{"{"}slug{"}"}`
unknown-theme = il n’y a pas de thème `{ $theme }`
    .title = Un thème qui n’existe pas
    .help = un thème est un dossier de `themes/` ; celui qui est intégré s’appelle `default`
base-url = `{ $url }` ne peut pas être l’adresse d’un site
    .title = Une adresse qui ne peut pas être celle d’un site
    .label = pas une adresse de base
    .help = écrivez l’adresse complète, avec `https://` au début et `/` à la fin
unknown-axis-value = `{ $value }` n’y est ni une ligne ni une colonne
    .title = Une ligne ou une colonne que la matrice n’a pas
    .label = { $axis ->
        [row] la matrice n’a pas cette ligne
       *[other] la matrice n’a pas cette colonne
    }
    .help = { $axis ->
        [row] nommez les lignes comme l’en-tête des fiches les nomme
       *[other] nommez les colonnes comme l’en-tête des fiches les nomme
    }
unknown-rule = il n’y a pas de code `{ $rule }`
    .title = Un code qui n’existe pas
    .label = pas un code
    .help = `vademecum explain` donne la liste de tous les codes
level-fixed = `{ $rule }` est une erreur ; son niveau ne peut pas être abaissé
    .title = Une erreur dont le niveau ne peut pas être abaissé
    .label = pas possible
    .help = avec ce défaut, le site serait défectueux ou inexact ; il faut donc le corriger ; seuls les avertissements et les remarques ont un niveau au choix

## V3 : champs des fiches

unknown-field = { $why ->
        [computed] `{ $field }` est calculé et ne peut pas être écrit
       *[unknown] ce genre de fiche n’a pas de champ `{ $field }`
    }
    .title = Un champ que ce genre de fiche n’a pas
    .label = { $why ->
        [computed] retirez ceci
       *[unknown] pas un champ
    }
    .related = calculé par cette déclaration
    .help = { $why ->
        [computed] sa valeur résulte des autres champs ; changez ceux-ci
       *[unknown] vérifiez l’orthographe, ou retirez la ligne
    }
missing-field = le champ `{ $field }` manque
    .title = Un champ qui manque
    .label = sa place est ici
    .related = exigé par cette déclaration
    .help = { $why ->
        [alone] le nom seul ne suffit pas ; écrivez par exemple `{ $shape }`
       *[absent] ajoutez-le, par exemple `{ $shape }`
    }
wrong-kind = `{ $field }` prend { $expected ->
        [single] une seule valeur, pas une liste
        [table] plusieurs valeurs nommées
       *[value] une valeur seule
    }
    .title = Une liste là où une seule valeur est attendue, ou l’inverse
    .label = ici
    .related = déclaré ici
    .help = { $expected ->
        [single] gardez une seule valeur, par exemple `{ $shape }`
        [table] nommez chacune de ses parties, par exemple `{ $shape }`
       *[value] écrivez une valeur sans parties, par exemple `{ $shape }`
    }
unknown-term = `{ $term }` n’est pas dans le vocabulaire `{ $vocabulary }`
    .title = Un terme qui n’est pas dans le vocabulaire
    .label = pas un terme de ce vocabulaire
    .related = le vocabulaire
    .help = { $known ->
        [none] les termes s’écrivent comme dans `content/vocabularies/{ $vocabulary }.toml`
       *[other] possibles : `{ $known }`, comme dans `content/vocabularies/{ $vocabulary }.toml`
    }
malformed-date = `{ $date }` n’est pas une date
    .title = Quelque chose qui n’est pas une date
    .label = pas une date
    .help = { $why ->
        [ambiguous] le jour et le mois pourraient être intervertis : écrivez `{ $one }` ou `{ $other }`
        [no-day] le jour manque ; écrivez l’année, le mois et le jour : `2024-03-31`
        [impossible] ce jour n’existe pas ; écrivez l’année, le mois et le jour : `2024-03-31`
       *[form] écrivez l’année, le mois et le jour : `2024-03-31`
    }
malformed-period = `{ $period }` n’est pas une période
    .title = Quelque chose qui n’est pas une période
    .label = pas une période
    .help = écrivez `2016`, `2016-2024` ou `2010-present` ; avec les mois, `2016-05/2018-07`
not-a-number = `{ $word }` n’est pas un { $kind ->
        [whole] nombre entier
       *[decimal] nombre
    }
    .title = Quelque chose qui n’est pas un nombre
    .label = pas un nombre
    .help = écrivez seulement des chiffres, avec un point pour les décimales et rien entre les milliers : `12500.5`
out-of-range = `{ $number }` est hors des limites
    .title = Un nombre trop petit ou trop grand
    .label = hors des limites
    .help = possible : de { $minimum } à { $maximum }
not-yes-or-no = `{ $word }` n’est ni oui ni non
    .title = Quelque chose qui n’est ni oui ni non
    .label = ni oui ni non
    .help = écrivez `yes` (oui) ou `no` (non)
unknown-country = `{ $term }` n’est pas un code de pays
    .title = Quelque chose qui n’est pas un code de pays
    .label = pas un code de pays
    .help = écrivez le code à deux lettres majuscules d’ISO 3166-1, comme `KE` pour le Kenya
unknown-region = `{ $term }` n’est pas un code de région
    .title = Quelque chose qui n’est pas un code de région
    .label = pas un code de région
    .help = écrivez entre guillemets le code à trois chiffres de la liste M49 de l’ONU, comme `"014"` pour l’Afrique orientale ou `"001"` pour le monde
malformed-language = `{ $tag }` n’est pas un code de langue
    .title = Quelque chose qui n’est pas un code de langue
    .label = pas un code de langue
    .help = écrivez le code de la langue, comme `en`, `fr` ou `pt-BR`
address-refused = `{ $address }` ne peut pas être un lien ici
    .title = Une adresse qui ne peut pas être un lien
    .label = refusé
    .help = { $reason ->
        [empty] écrivez une adresse entre les parenthèses
        [control] elle contient un caractère invisible ; tapez-la à nouveau à la main
        [share] deux barres obliques au début nomment un ordinateur du réseau du lecteur ; écrivez `https://` en entier
        [rooted] commencez par `./` ou `../` et nommez un fichier, pour que le lien fonctionne depuis tout dossier
        [scheme] seuls `https:`, `http:`, `mailto:` et `tel:` mènent hors du site
        [login] retirez de l’adresse le nom d’utilisateur et le mot de passe
        [outside-picture] une image doit se trouver dans le site ; enregistrez-la à côté de ce fichier
        [not-web] ce champ prend une adresse web qui commence par `https://` ou `http://`
       *[malformed] vérifiez l’orthographe de l’adresse
    }
too-long = ce texte a { $length } { $unit ->
        [words] mots
       *[characters] caractères
    } ; { $limit } au plus sont permis
    .title = Un texte trop long
    .label = trop long
    .help = raccourcissez-le, et mettez le reste dans le texte principal
too-few = `{ $field }` demande au moins { $limit ->
        [one] { $limit } valeur
       *[other] { $limit } valeurs
    } ; trouvé : { $found }
    .title = Trop peu de valeurs
    .label = trop peu
    .related = déclaré ici
too-many = `{ $field }` prend au plus { $limit ->
        [one] { $limit } valeur
       *[other] { $limit } valeurs
    } ; trouvé : { $found }
    .title = Trop de valeurs
    .label = trop
    .related = déclaré ici
repeated = cette valeur de `{ $field }` est utilisée deux fois
    .title = Une valeur utilisée deux fois
    .label = la seconde fois
    .related = la première fois
    .help = retirez l’une des deux, ou corrigez-la
not-translatable = `{ $field }` est hérité de l’original et ne peut pas être indiqué ici
    .title = Un champ qu’une traduction ne peut pas indiquer
    .label = retirez ceci
    .related = déclaré non traduisible
    .help = une traduction n’indique que des textes ; changez tout le reste dans l’original
translation-without-original = il n’y a pas d’original pour cette traduction
    .title = Une traduction sans original
    .help = l’original manque : `{ $original }` ; créez-le, ou corrigez le nom de ce fichier
translation-item = { $why ->
        [number] l’original a { $wanted } éléments dans `{ $field }`, cette traduction { $found }
        [key] cet élément de `{ $field }` ne dit pas quel élément de l’original il traduit
       *[unknown] l’original n’a pas cet élément dans `{ $field }`
    }
    .title = Un élément traduit qui ne correspond à aucun de l’original
    .label = ici
    .help = traduisez les éléments de l’original un à un, chacun avec sa clé telle qu’elle y figure
invalid-slug = `{ $slug }` ne peut pas faire partie d’une adresse
    .title = Un nom de fichier qui ne peut pas faire partie d’une adresse
    .help = nommez le fichier avec des lettres minuscules de a à z, des chiffres et des traits d’union simples
missing-section = { $why ->
        [anchor] l’intertitre « { $label } » ne dit pas qu’il est la section `{ $section }`
       *[absent] la section « { $label } » manque
    }
    .title = Une section qui manque
    .label = { $why ->
        [anchor] son ancre manque
       *[absent] le texte commence ici
    }
    .help = { $why ->
        [anchor] ce qui est entre accolades dit de quelle section il s’agit, quels que soient les mots et la langue
       *[absent] ajoutez un intertitre `## { $label } {"{"}#{ $section }{"}"}` et ce qui va dessous
    }
empty-value = `{ $field }` n’a pas de valeur
    .title = Un champ sans valeur
    .label = vide
    .related = déclaré ici
    .help = { $need ->
        [required] écrivez une valeur, par exemple `{ $shape }`
       *[optional] écrivez une valeur, par exemple `{ $shape }`, ou retirez la ligne
    }
unknown-citation = il n’y a pas de source `{ $citation }` dans cette fiche
    .title = Une citation sans source
    .label = cette source n’existe pas
    .help = { $known ->
        [none] cette fiche n’a pas de sources ; ajoutez-en une sous cet identifiant
       *[other] sources de cette fiche : `{ $known }` ; citez l’une d’elles, ou ajoutez celle qui est voulue
    }
require-any = l’un des champs `{ $fields }` est nécessaire
    .title = Aucun de plusieurs champs dont un est nécessaire
    .label = { $found ->
        [empty] vide
       *[absent] ici
    }
    .help = écrivez l’un d’eux : `{ $shapes }`
file-language = { $known ->
        [main] `{ $tag }` est la langue principale et ne figure donc pas dans le nom du fichier
       *[other] `{ $tag }` dans le nom du fichier n’est pas une langue de ce site
    }
    .title = Dans un nom de fichier, une langue qui ne peut pas y être
    .help = { $known ->
        [main] retirez `.{ $tag }` du nom : l’original est `name.md`, une traduction `name.fr.md`
       *[other] langues de ce site : { $known } ; un point dans un nom ne sert qu’à la langue
    }
malformed-year = `{ $year }` n’est pas une année
    .title = Quelque chose qui n’est pas une année
    .label = pas une année
    .help = écrivez quatre chiffres : `2024`
no-collection = { $folder ->
        [none] cette fiche n’est dans aucun dossier, elle n’a donc pas de genre
       *[other] `{ $folder }` n’est pas une collection, cette fiche n’a donc pas de genre
    }
    .title = Une fiche qui n’est dans aucune collection
    .help = déplacez le fichier dans le dossier d’une collection : un dossier de `content/` qui contient un `_collection.toml`
acceptance-unused = cette acceptation n’accepte rien
    .title = Une acceptation qui n’accepte rien
    .label = ce constat n’existe plus dans ce fichier
    .help = retirez-la, pour qu’elle ne cache pas un futur constat
cannot-be-accepted = `{ $rule }` est une erreur et ne peut pas être accepté
    .title = Une erreur qui ne peut pas être acceptée
    .label = pas possible
    .help = corrigez le défaut lui-même ; seuls les avertissements et les remarques peuvent être acceptés avec une raison
picture-without-rights = cette image de `{ $field }` ne dit pas qui l’a faite
    .title = Une image qui ne dit pas qui l’a faite
    .label = ici
    .help = ajoutez `credit:` avec le nom de l’auteur

## V4 : textes

raw-html = le HTML est montré comme texte, pas exécuté
    .title = Du HTML dans un texte
    .label = HTML
    .help = écrivez-le en Markdown ; `**gras**`, `[texte](adresse)` et les tableaux s’y trouvent tous
too-many-links = plus de { $limit } liens dans un seul texte
    .title = Un texte avec trop de liens
    .label = ici
    .help = répartissez le texte en plusieurs fiches
markdown-too-deep = listes et citations sont imbriquées sur plus de { $limit } niveaux
    .title = Des citations et des listes imbriquées trop profondément
    .label = ici
    .help = écrivez cela avec moins de niveaux
markdown-too-large = ce texte atteindrait plus de { $limit } fois sa taille
    .title = Un texte qui deviendrait trop grand
    .label = ici
    .help = écrivez les parties répétées en entier, ou laissez-les de côté
duplicate-anchor = deux intertitres ont l’ancre `{ $anchor }`
    .title = Deux intertitres avec une même ancre
    .label = le second
    .help = donnez à chaque intertitre sa propre ancre
heading-too-high = un seul `#` est réservé au titre de la page, qui vient du champ `title`
    .title = Un intertitre aussi haut que le titre
    .label = traité comme `##`
    .help = commencez les intertitres du texte par `##`
picture-without-text = cette image n’est pas décrite pour les lecteurs qui ne la voient pas
    .title = Une image sans description pour ceux qui ne la voient pas
    .label = pas de texte de remplacement
    .help = dites entre les crochets ce qu’elle montre : `![Deux agents ouvrent un conteneur](harbour.jpg)`
hidden-character = il y a ici un caractère que personne ne voit : { $kind ->
        [direction] il inverse le sens de l’écriture
        [zero-width] il n’a pas de largeur
        [tag] c’est une lettre cachée
       *[control] c’est un caractère de commande
    } (U+{ $number })
    .title = Un caractère que personne ne voit
    .label = { $kind ->
        [zero-width] juste avant ceci
        [tag] juste avant ceci
       *[other] ici
    }
    .help = { $kind ->
        [direction] les lecteurs pourraient voir un autre texte que celui qui est enregistré ; retirez-le
        [tag] des lettres cachées peuvent faire passer un message à l’insu de la relecture ; retirez-le
       *[other] retirez-le ; il vient souvent avec un texte copié d’une page web ou d’un traitement de texte
    }
mixed-scripts = `{ $word }` a des lettres de deux écritures : { $scripts }
    .title = Un mot avec des lettres de deux écritures
    .label = ressemble à un mot d’une seule écriture
    .help = écrivez le mot à nouveau sur un seul clavier ; une lettre qui n’a que l’apparence d’une autre n’est pas trouvée par la recherche, et peut tromper
space-at-line-end = il y a des espaces à la fin de cette ligne
    .title = Des espaces à la fin d’une ligne
    .label = espaces
    .help = retirez-les ; `vademecum check --fix` le fait
no-final-newline = la dernière ligne de ce fichier ne se termine pas
    .title = Un fichier dont la dernière ligne ne se termine pas
    .label = ici
    .help = appuyez sur Entrée à sa fin ; `vademecum check --fix` le fait

## V5 : liens

dangling-reference = { $why ->
        [ambiguous] `{ $target }` pourrait être une fiche de plusieurs collections
       *[missing] il n’y a pas de fiche `{ $target }` dans `{ $collections }`
    }
    .title = Une référence à une fiche qui n’existe pas
    .label = { $why ->
        [ambiguous] laquelle ?
       *[missing] cette fiche n’existe pas
    }
    .help = { $why ->
        [ambiguous] écrivez la collection devant : `collection/{ $target }`
       *[missing] une fiche se désigne par le nom de son fichier, sans dossier ni extension{ $known ->
            [none] {""}
           *[other] {" "}; possibles : `{ $known }`
        }
    }
unknown-sub-target = « { $entry } » n’a pas de partie `{ $part }`
    .title = Une référence à une partie qui n’existe pas
    .label = cette partie n’existe pas
    .help = ses parties : { $known }
cycle = ceci ramène à son début : { $way }
    .title = Une relation qui tourne en rond
    .label = ferme le cercle
    .help = retirez l’une de ces références
broken-link = il n’y a pas de fichier `{ $address }`
    .title = Un lien qui ne mène nulle part
    .label = ne mène nulle part
    .help = écrivez le chemin de ce fichier à l’autre, comme `../folder/file.md`
broken-anchor = il n’y a pas d’intertitre `#{ $anchor }`{ $file ->
        [none] {" "}dans ce texte
       *[other] {" "}dans `{ $file }`
    }
    .title = Un lien vers un intertitre qui n’existe pas
    .label = ne mène nulle part
    .help = { $known ->
        [none] ce texte n’a pas d’intertitres
       *[other] ses intertitres : { $known }
    }
self-reference = `{ $target }` est cette fiche elle-même
    .title = Une fiche qui se réfère à elle-même
    .label = se réfère à elle-même
    .help = nommez une autre fiche, ou retirez la ligne
link-to-hidden = `{ $target }` n’est pas publiée
    .title = Un lien vers une fiche qui n’est pas publiée
    .label = son statut la tient cachée
    .help = retirez le lien, ou publiez la fiche
translation-outdated = l’original a changé depuis cette traduction
    .title = Une traduction plus ancienne que son original
    .label = faite d’après cette version
    .help = mettez la traduction à jour, puis écrivez `translated-from: { $hash }`
translation-undated = cette traduction ne dit pas quelle version de l’original elle traduit
    .title = Une traduction qui ne dit pas d’après quoi elle a été faite
    .label = ici
    .help = si elle correspond à l’original actuel, ajoutez `translated-from: { $hash }`
link-language = langue de ce texte : { $own ->
        [en] anglais
        [fr] français
        [es] espagnol
        [ru] russe
        [ar] arabe
        [zh] chinois
       *[other] { $own-name }
    } ; le lien mène à un texte dans une autre langue : { $other ->
        [en] anglais
        [fr] français
        [es] espagnol
        [ru] russe
        [ar] arabe
        [zh] chinois
       *[other] { $other-name }
    }
    .title = Un lien vers une autre langue
    .label = autre langue
    .help = faites le lien vers `{ $better }` ; les lecteurs sont alors menés au texte dans leur langue, s’il existe

## V6 : pages

path-collision = deux fichiers veulent l’adresse `{ $path }`
    .title = Deux fichiers qui veulent une même adresse
    .label = celui-ci
    .related = et celui-ci
    .help = renommez l’un des deux
gap-filled = cette raison explique une lacune qui n’en est plus une
    .title = La raison d’une lacune qui est comblée
    .label = chaque case qu’elle nomme a des fiches
    .help = retirez la raison, ou nommez d’autres lignes et colonnes
trace-hole = aucune fiche de la trace `{ $trace }` ne mène ici
    .title = Une fiche qu’une trace complète n’atteint pas
    .label = pas atteinte
    .help = nommez cette fiche dans `{ $fields }` d’une fiche de `{ $collection }`
several-places = `{ $setting }` ne peut pas employer le champ `{ $field }`, qui peut contenir plusieurs valeurs
    .title = Un champ qui donne plusieurs places à une marque
    .label = peut contenir plusieurs valeurs
    .help = un graphique donne une seule place à chaque élément ; nommez un champ sans `many`
comparison-size = `{ $most }` fiches ne peuvent pas être mises côte à côte
    .title = Une comparaison de trop de fiches, ou de trop peu
    .label = pas ce nombre
    .help = indiquez un nombre de { $from } à { $to }
part-unclear = cette partie ne dit pas clairement ce qu’elle montre
    .title = Une partie d’une page de départ qui ne dit pas ce qu’elle montre
    .label = { $count ->
        [0] ni `entries`, ni `collection`, ni `pages`
       *[other] plus d’un parmi `entries`, `collection` et `pages`
    }
    .help = donnez exactement l’un des trois
unknown-entry = il n’y a pas de fiche `{ $entry }`
    .title = Une fiche nommée qui n’existe pas
    .label = ne nomme aucune fiche
    .help = nommez-la comme son fichier, avec son dossier : `collection/nom`
unknown-page = il n’y a pas de page `{ $page }`
    .title = Une page nommée qui n’existe pas
    .label = cette page n’existe pas
    .help = nommez le dossier où elle est publiée, sans `index.html`
nothing-selected = cette partie ne montre rien
    .title = Une partie d’une page de départ qui ne montre rien
    .label = aucune fiche n’est choisie
    .help = posez moins de conditions, ou retirez cette partie
nothing-defined = rien dans `{ $name }` n’a de définition
    .title = Une partie du glossaire qui ne définit rien
    .label = n’ajoute rien au glossaire
    .help = écrivez des définitions, ou retirez-la
index-refused = l’index de recherche n’a pas pu être créé
    .title = Un index de recherche qui n’a pas pu être créé
    .label = { $reason }
    .help = c’est un défaut de vademecum ; merci de le signaler

## V7 : thèmes

template-missing = il n’y a pas de gabarit `{ $template }`
    .title = Un gabarit qui n’existe pas
    .help = les gabarits se trouvent dans `templates/` du thème
template-syntax = ce gabarit ne peut pas être lu
    .title = Un gabarit illisible
    .label = { $reason }
template-render = ce gabarit a échoué pendant la création d’une page
    .title = Un gabarit qui a échoué
    .label = { $reason }
message-syntax = ce message ne peut pas être lu
    .title = Un message du thème illisible
    .label = { $reason }
    .help = les messages s’écrivent `name = text` ; un texte de plusieurs lignes est en retrait
script-syntax = ce script ne peut pas être lu
    .title = Un script du thème illisible
    .label = { $reason }

## V8 : ce qu’un site demande à ses propres fiches

check-failed = { $message }
    .title = Un contrôle de ce site auquel une fiche ne satisfait pas
    .label = ici
    .related = demandé par cette déclaration
    .help = { $need ->
        [none] corrigez ce que dit le message, ou acceptez-le avec une raison
       *[other] indiquez { $need }
    }
one-sided = `{ $target }` ne nomme pas cette fiche en retour
    .title = Une relation qu’un seul côté indique
    .label = nommé ici
    .related = déclaré mutuel
    .help = ajoutez `{ $own }` à `{ $field }` de `{ $target }`, ou retirez cette ligne
not-referred-to = aucune fiche ne se réfère à celle-ci
    .title = Une fiche à laquelle rien ne se réfère
    .label = sans référence
    .related = demandé par cette déclaration
    .help = nommez-la dans l’un des champs : { $fields }
review-overdue = la dernière relecture date du { $date }, il y a plus de { $months ->
        [one] { $months } mois
       *[other] { $months } mois
    }
    .title = Une relecture en retard
    .label = relu alors
    .related = demandé par cette déclaration
    .help = relisez la fiche, corrigez ce qui a changé, et écrivez la nouvelle date
sensitive-wording = « { $word } »{ $near ->
        [none] {" "}peut nuire
       *[other] {" "}près de « { $near } » peut nuire
    } : { $reason }
    .title = Une formulation qui peut nuire
    .label = envisagez un autre mot
    .related = mentionné ici
    .help = dites ce qui est su et par qui, sans jugement sur la personne

## V9 : ce qui a été commencé et n’est pas terminé

empty-section = il n’y a rien sous le titre « { $label } »
    .title = Une section vide
    .label = cette section est vide
    .help = écrivez la section sous son titre ; ce qui est entre `<!--` et `-->` n’est pas publié

## Ce qu’un éditeur de texte propose

fix-near-miss = Remplacer par `{ $suggestion }`
fix-current = Marquer comme à jour : quelqu’un l’a comparée à l’original actuel
fix-mend = Corriger ce qui ne peut se comprendre que d’une façon
fix-section = Ajouter la section « { $label } »
rename-not-a-name = Le nom d’une fiche n’a que des minuscules de a à z, des chiffres et des traits d’union simples{ $suggestion ->
        [none] {""}
       *[other] , comme `{ $suggestion }`
    }
rename-taken = Il y a déjà un fichier `{ $path }`.
rename-unsupported = Cet éditeur ne sait pas renommer des fichiers quand on le lui demande. Renommez le fichier, et `vademecum check` trouvera ce qui doit encore changer.

## Ce qu’une commande dit d’elle-même

published = { $count ->
        [one] { $count } fichier publié
       *[other] { $count } fichiers publiés
    } dans { $folder } en { $seconds } s : { $written } écrits, { $reused } inchangés, { $removed } supprimés.
progress-checking = vérification
progress-making = pages et index
progress-publishing = publication
site-begun = Un site de { $count } fichiers est dans { $folder }. Pour le voir : vademecum serve --root { $argument }
heading-unknown = n’est pas une question de ce formulaire, conservé à la fin du texte : « { $heading } »
serve-listens = À l’écoute sur { $address } (terminer avec Ctrl+C)
serve-no-browser = Aucun navigateur n’a pu être ouvert ; ouvrez vous-même { $address }.
serve-looks-itself = { $why }. Les changements sont donc cherchés chaque seconde.
serve-stands = { $count ->
    [one] { $count } page prête
   *[other] { $count } pages prêtes
} en { $seconds } s.
serve-searches = La recherche est à jour après { $seconds } s.
search-also = `{ $word }` a aussi été cherché sous la forme : { $forms }.
search-cut = La requête était plus longue que ce qui est lu ; la fin a été laissée de côté.
search-nothing = Aucun résultat.
search-nothing-in = Aucun résultat parmi ce qui est écrit en `{ $language }`. Cherchez partout avec --lang all.
search-results = { $count ->
    [one] { $count } résultat.
   *[other] { $count } résultats, dont { $shown } affichés.
}
search-no-field = Il n’y a pas de champ `{ $field }` par lequel filtrer ; il a donc été cherché comme un mot. Champs : { $known }
search-no-value = Rien n’a `{ $value }` dans `{ $field }`. Il y a : { $known }

## Ce qui change entre deux éditions

diff-heading = Ce qui change pour les lecteurs
diff-nothing = Aucune fiche et aucun chiffre ne diffère.
diff-added = Ajoutées : { $count }
diff-changed = Modifiées : { $count }
diff-removed = Supprimées : { $count }
diff-outdated = Traductions dépassées : { $count }
diff-more = … et { $count } de plus
diff-text = texte
diff-translations = traductions : { $languages }
diff-new-translations = nouvelles traductions : { $languages }
diff-lost-translations = traductions disparues : { $languages }
diff-coverage = Couverture : { $title }
diff-cells = Cases avec au moins une fiche : { $before } avant, { $after } après, sur { $cells }.
diff-row = ligne
diff-column = colonne
diff-before = avant
diff-after = après
diff-filled = lacune comblée
diff-gap = désormais une lacune
diff-faults = `{ $name }` a des défauts :
diff-not-compared = Rien n’a été comparé, car `{ $name }` a des défauts.

## Pourquoi une commande n’est pas exécutée

disk-refuses = impossible { $action ->
        [create] de créer
        [find] de trouver
        [lock] de verrouiller
        [open] d’ouvrir
        [publish-to] de publier dans
        [put-back] de remettre en place
        [read] de lire
        [remove] de supprimer
        [replace] de remplacer
        [run] de lancer
        [watch] de surveiller
       *[write] d’écrire
    } `{ $path }` : { $why ->
        [full] il n’y a plus de place sur le disque. Le site publié auparavant est intact. Faites de la place et recommencez
        [permission] vous n’en avez pas le droit. Le site publié auparavant est intact
        [read-only] ce disque peut seulement être lu
        [missing] cela n’existe pas
       *[other] { $said }
    }
folder-foreign = `{ $path }` n’est pas vide et n’a pas été fait par vademecum : il reste tel quel. Choisissez un autre dossier avec --out, ou videz celui-ci vous-même.
files-foreign = `{ $path }` contient des fichiers que vademecum n’a pas faits : { $files }. La prochaine édition les perdrait. Déplacez-les dans `static/` de votre thème, pour que chaque édition les emporte, ou supprimez-les.
folder-precious = `{ $path }` ne peut pas être le dossier de sortie : c’est { $what ->
        [root] la racine du disque
        [site] le dossier du site, ou un dossier qui le contient
        [sources] l’endroit où sont les sources du site
        [home] votre dossier personnel, ou un dossier qui le contient
        [link] un lien vers un autre endroit
       *[file] autre chose qu’un dossier
    }. Choisissez un autre dossier avec --out.
file-exists = `{ $path }` existe déjà et n’est pas écrasé. Choisissez un autre nom, ou modifiez ce fichier vous-même.
file-not-text = `{ $path }` ne peut pas être lu comme du texte : il dépasse 2 Mio, ou n’est pas enregistré en UTF-8. Enregistrez-le à nouveau en texte brut.
edition-unknown = `{ $name }` n’est ni le dossier d’un site publié avec ses données, ni une révision de Git
edition-unreadable = `{ $name }` contient des données illisibles : { $said }
git-refuses = git : { $said }
git-missing = `git` ne peut pas être lancé ({ $said }). Installez-le, ou nommez les fichiers à vérifier.
repository-missing = `{ $path }` n’est pas dans un dépôt git : il n’y a aucune révision à comparer. Nommez les fichiers à vérifier.
revision-elsewhere = les fichiers présents ici ne sont pas ceux de `{ $revision }`, et seuls les fichiers présents peuvent être vérifiés. Faites d’abord : git switch --detach { $revision }
revision-unknown = git ne connaît pas la révision `{ $revision }` : { $said }
folder-busy = un autre vademecum{ $owner ->
        [unknown] {""}
       *[other] {" "}(processus { $owner })
    } publie dans `{ $path }`. Attendez qu’il ait fini, ou choisissez un autre dossier avec --out.
folder-not-empty = `{ $path }` n’est pas vide : il reste tel quel. Choisissez un autre dossier
index-missing = il n’y a pas d’index de recherche dans `{ $path }`. Construisez d’abord le site avec `vademecum build`, ou nommez son dossier avec --site.
index-damaged = l’index est endommagé ({ $said }). Copiez le site à nouveau, ou reconstruisez-le avec `vademecum build`.
index-unreadable = l’index ne peut pas être lu : { $said }
index-of-another-version = l’index a été fait par une autre version de vademecum ; reconstruisez le site avec celle-ci
index-language-unknown = il n’y a pas d’index pour la langue `{ $tag }` ; il y en a pour { $known }
queries-unreadable = les requêtes ne peuvent pas être lues : { $said }
answer-unreadable = la réponse ne peut pas être lue : { $said }
output-unwritable = la réponse ne peut pas être écrite : { $said }
messages-missing = il n’y a pas de messages en `{ $tag }` ; il y en a en { $known }
site-speaks-not = ce site ne parle pas `{ $tag }` ; il parle { $known }
language-not-of-translations = rien n’est traduit en `{ $tag }` ; le site a { $known }
path-outside = `{ $path }` n’est pas dans le site `{ $root }`
file-unknown = il n’y a pas de fichier `{ $path }` dans ce site
collection-unknown = il n’y a pas de collection `{ $name }`. Ce site a : { $known }
code-unknown = il n’y a pas de code `{ $code }`. `vademecum explain` les énumère tous.
slug-malformed = `{ $slug }` ne peut pas être le nom d’une fiche : utilisez des minuscules de a à z, des chiffres et des traits d’union simples
entry-exists = la fiche `{ $slug }` existe déjà et n’est pas écrasée
nothing-to-translate = il n’y a pas de fiche `{ $slug }` à traduire dans `{ $collection }`
no-name-from-title = aucun nom ne peut être tiré du titre ; donnez-en un avec --slug
tag-malformed = `{ $tag }` n’est pas le code d’une langue, comme `en` ou `pt-BR`
owner-malformed = `{ $owner }` n’est pas un responsable : écrivez @personne, @organisation/équipe ou une adresse
preview-refused = l’aperçu ne peut pas démarrer : { $said }
preview-stopped = l’aperçu s’est arrêté : { $said }
port-refused = impossible d’écouter sur { $address } : { $said }. Un autre aperçu est-il en marche ? Choisissez un autre port avec --port.
slug-not-portable = `{ $slug }` ne peut pas être le nom d’une fiche : { $why ->
        [length] un nom de fichier a au plus 255 octets ; choisissez-en un plus court
       *[reserved] Windows réserve ce nom à un périphérique ; choisissez-en un autre
    }
search-limit-zero = --limit 0 ne montrerait rien ; demandez 1 ou plus
