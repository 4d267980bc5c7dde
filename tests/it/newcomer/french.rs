//! The newcomer whose computer speaks French.

use insta::assert_snapshot;

use super::walk::{Newcomer, transcript};

#[test]
fn eleven_mistakes_are_mended_by_what_the_terminal_says_in_french() {
    let newcomer = Newcomer {
        language: "fr",
        locale: "fr_FR.UTF-8",
        title: "Un puits pour l’école",
        summary: "Le village a creusé un puits près de son école.",
        guide: "Premier guide",
        source: "Rapport du conseil",
        words: "Le village a creusé un puits :",
        picture: "Des élèves près d’un puits",
    };
    assert_snapshot!(transcript(&newcomer), @r#"
    $ vademecum init site --languages fr
    Un site de N fichiers est dans site. Pour le voir : vademecum serve --root site

    $ vademecum new examples a-school
    ./content/examples/a-school.md

    $ vademecum check
    erreur[V302]: le champ `summary` manque
      --> content/examples/a-school.md:1:1
       |
     1 | ---
       | ^^^ sa place est ici
       |
      ::: content/examples/_collection.toml:32:9
       |
    32 | [fields.summary]
       |         ------- exigé par cette déclaration
       |
       = aide: ajoutez-le, par exemple `summary: …`

    erreur[V314]: ce texte a 109 caractères ; 90 au plus sont permis
     --> content/examples/a-school.md:6:8
      |
    6 | title: Un puits pour l’école Un puits pour l’école Un puits pour l’école Un puits pour l’école Un puits pour l’école
      |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ trop long
      |
      = aide: raccourcissez-le, et mettez le reste dans le texte principal

    erreur[V304]: `schols` n’est pas dans le vocabulaire `topics`
      --> content/examples/a-school.md:11:17
       |
    11 | topics: [water, schols]
       |                 ^^^^^^ pas un terme de ce vocabulaire
       |
       = aide: vouliez-vous dire `schools` ?
       = aide: possibles : `water`, `schools`, comme dans `content/vocabularies/topics.toml`

    erreur[V301]: ce genre de fiche n’a pas de champ `contries`
      --> content/examples/a-school.md:15:1
       |
    15 | contries: [KE]
       | ^^^^^^^^ pas un champ
       |
       = aide: vouliez-vous dire `countries` ?
       = aide: vérifiez l’orthographe, ou retirez la ligne

    erreur[V501]: il n’y a pas de fiche `Premier guide` dans `guides`
      --> content/examples/a-school.md:21:10
       |
    21 | guides: [Premier guide]
       |          ^^^^^^^^^^^^^ cette fiche n’existe pas
       |
       = aide: vouliez-vous dire `a-first-guide` ?
       = aide: une fiche se désigne par le nom de son fichier, sans dossier ni extension

    erreur[V305]: `31.12.2024` n’est pas une date
      --> content/examples/a-school.md:34:15
       |
    34 |     accessed: 31.12.2024
       |               ^^^^^^^^^^ pas une date
       |
       = aide: vouliez-vous dire `2024-12-31` ?
       = aide: écrivez l’année, le mois et le jour : `2024-03-31`

    erreur[V324]: il n’y a pas de source `2` dans cette fiche
      --> content/examples/a-school.md:43:32
       |
    43 | Le village a creusé un puits : [@2]
       |                                ^^^^ cette source n’existe pas
       |
       = aide: sources de cette fiche : `1` ; citez l’une d’elles, ou ajoutez celle qui est voulue

    erreur[V504]: il n’y a pas de fichier `../guides/a-frist-guide.md`
      --> content/examples/a-school.md:44:32
       |
    44 | Le village a creusé un puits : [Premier guide](../guides/a-frist-guide.md)
       |                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ne mène nulle part
       |
       = aide: vouliez-vous dire `../guides/a-first-guide.md` ?
       = aide: écrivez le chemin de ce fichier à l’autre, comme `../folder/file.md`

    erreur[V505]: il n’y a pas d’intertitre `#outcom` dans ce texte
      --> content/examples/a-school.md:45:32
       |
    45 | Le village a creusé un puits : [Rapport du conseil](#outcom)
       |                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ne mène nulle part
       |
       = aide: vouliez-vous dire `#outcome` ?
       = aide: ses intertitres : #outcome, #what-was-done

    erreur[V407]: cette image n’est pas décrite pour les lecteurs qui ne la voient pas
      --> content/examples/a-school.md:51:32
       |
    51 | Le village a creusé un puits : ![](school.png)
       |                                ^^^^^^^^^^^^^^^ pas de texte de remplacement
       |
       = aide: dites entre les crochets ce qu’elle montre : `![Deux agents ouvrent un conteneur](harbour.jpg)`

    avertissement[V408]: il y a ici un caractère que personne ne voit : il n’a pas de largeur (U+200B)
      --> content/examples/a-school.md:52:31
       |
    52 | Le village a creusé un puits :\u{200b} Le village a creusé un puits :
       |                               ^ juste avant ceci
       |
       = aide: retirez-le ; il vient souvent avec un texte copié d’une page web ou d’un traitement de texte

    10 erreurs, 1 avertissement.
    `vademecum explain V302` en dit plus.

    $ vademecum check --fix
    corrigé[V304] : content/examples/a-school.md:11:17 : `schols` est maintenant `schools`
    corrigé[V301] : content/examples/a-school.md:15:1 : `contries` est maintenant `countries`
    corrigé[V305] : content/examples/a-school.md:34:15 : `31.12.2024` est maintenant `2024-12-31`
    corrigé[V408] : content/examples/a-school.md:52:31 : `U+200B` retiré

    erreur[V302]: le champ `summary` manque
      (as above)

    erreur[V314]: ce texte a 109 caractères ; 90 au plus sont permis
      (as above)

    erreur[V501]: il n’y a pas de fiche `Premier guide` dans `guides`
      (as above)

    erreur[V324]: il n’y a pas de source `2` dans cette fiche
      (as above)

    erreur[V504]: il n’y a pas de fichier `../guides/a-frist-guide.md`
      (as above)

    erreur[V505]: il n’y a pas d’intertitre `#outcom` dans ce texte
      (as above)

    erreur[V407]: cette image n’est pas décrite pour les lecteurs qui ne la voient pas
      (as above)

    7 erreurs. 4 défauts ont été corrigés.
    `vademecum explain V302` en dit plus.

    $ vademecum check
    Aucun défaut trouvé.

    $ vademecum build
    N fichiers publiés dans /site/public en N.N s : N écrits, N inchangés, N supprimés.
    "#);
}
