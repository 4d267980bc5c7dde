# Words of the interface, in Spanish.

## Dates and periods. $month is 1 to 12.

date = { $day } de { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    } de { $year }
month = { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    } de { $year }
period = { $start }-{ $end }
period-open = desde { $start }

## Everywhere

comma = {", "}
home = Inicio
search = Buscar
menu = Menú
languages = Idiomas
contents = En esta página
skip = Ir al contenido
not-found = Página no encontrada
not-found-text = No hay ninguna página en esta dirección. Puede haberse movido, o el enlace puede ser antiguo. Vuelva a empezar desde el inicio, o búsquela entre todos los títulos.
breadcrumb = Está aquí
yes = Sí
no = No
note = Nota
tip = Consejo
important = Importante
warning = Advertencia
caution = Precaución
footnote-back = Volver al texto
sources = Fuentes
source-number = Fuente { $number }
accessed = consultado el { $date }
cite = Citar esta ficha
cite-title = «{ $text }»
plain-text = Texto sin formato
entries = { $count ->
        [0] Ninguna ficha
        [one] { $count } ficha
       *[other] { $count } fichas
    }
page-of = Página { $number } de { $count }
previous = Anterior
next = Siguiente
pages = Páginas
show-all = Todo: { $label }
narrow = Filtrar
browse = Explorar
latest = Novedades
coverage = Cobertura
fallback = Esta página aún no está traducida. Se muestra en { $language }.
body-fallback = El texto siguiente aún no está traducido. Se muestra en { $language }.
# The name of a language as it stands in the sentence above; another one is called as its speakers call it.
language-in-sentence = { $tag ->
    [en] inglés
    [fr] francés
    [es] español
    [ru] ruso
    [ar] árabe
    [zh] chino
   *[other] { $name }
}
machine = Esta traducción no ha sido revisada. Nadie la ha comparado todavía con el original.
outdated = El original ha cambiado desde que se hizo esta traducción.
original = Ver el original
as-list = En forma de lista
gap = laguna
gap-cell = { $row } × { $column }: laguna, todavía sin fichas
filled-cell = { $row } × { $column }: { $count ->
        [one] { $count } ficha
       *[other] { $count } fichas
    }
gaps = Lagunas, y por qué
gap-unexplained = No se indica ninguna razón.
led-to = Dio lugar a
led-to-nothing = Ninguna ficha propia
gap-text = Aquí todavía no hay nada registrado. Es una laguna de esta colección; no significa que no se haga nada.
gaps-of-entry = Aún no hay nada registrado donde esta ficha se cruza con lo siguiente. Es una laguna de esta colección; no significa que no se haga nada.
add-one = Añadir una
entries-recorded = Las cifras cuentan las fichas registradas aquí. No miden la delincuencia.
counted = Se cuentan: { $labels }
legend = Leyenda
legend-some = desde 1
legend-from = desde { $count }
edition = Edición del { $date }
terms = Términos
about = Acerca de
search-intro = Un mapa de todo: elija una lista, o pulse Ctrl+F (⌘F en Mac) y deje que el navegador busque una palabra en los títulos.
too-many-titles = Esta colección tiene demasiados títulos para una página; use su lista.
outside = lleva a otro sitio
table-scroll = Tabla desplazable
kind = Tipo de ficha

## Start pages, what’s new, the glossary, the translations

starts = Por dónde empezar
news = Novedades
feed = Seguir por canal (Atom)
glossary = Glosario
glossary-text = Los términos que se usan aquí y lo que significan aquí. Cada uno lleva a las fichas que lo tienen.
letters = Letras
translations = Traducciones
translations-text = Qué está traducido, qué no ha revisado nadie todavía y qué queda por hacer.
originals-in = Idioma de los originales: { $language }.
translate-help = Cómo ayudar
translate-help-text = Lea una traducción y corríjala, actualice la que haya quedado desactualizada o escriba la que falte. No hace falta saber programar.
state-current = Revisada
state-machine = Automática, sin revisar
state-partly = Solo título y resumen
state-outdated = Desactualizada
state-missing = Falta
entries-current = { $count ->
        [0] Ninguna está completa y revisada
        [one] { $count } está completa y revisada
       *[other] { $count } están completas y revisadas
    }
entries-machine = { $count ->
        [0] Ninguna es una traducción automática
        [one] { $count } está completa, traducida automáticamente y sin revisar
       *[other] { $count } están completas, traducidas automáticamente y sin revisar
    }
entries-partly = { $count ->
        [0] Ninguna carece de su texto
        [one] { $count } solo tiene título y resumen
       *[other] { $count } solo tienen título y resumen
    }
entries-outdated = { $count ->
        [0] Ninguna está desactualizada
        [one] { $count } es más antigua que su original
       *[other] { $count } son más antiguas que sus originales
    }
entries-missing = { $count ->
        [0] No falta ninguna
        [one] Falta { $count }
       *[other] Faltan { $count }
    }
entries-more = { $count ->
        [one] Y { $count } más. La orden «vademecum translations» las enumera todas.
       *[other] Y { $count } más. La orden «vademecum translations» las enumera todas.
    }

## Búsqueda

suggestions = Sugerencias
searching = Buscando…
search-failed = No se pudo cargar la búsqueda. Las listas siguen disponibles.
search-damaged = Faltan archivos de la búsqueda o están dañados. Es posible que no se muestre todo:
nothing-found = No se encontró nada para «{ $query }».
results = { $count ->
        [0] Sin resultados
        [one] { $count } resultado
       *[other] { $count } resultados
    }
all-results = { $count ->
        [one] Mostrarlo en la página de búsqueda
       *[other] Mostrar los { $count } resultados
    }
show-more = { $count ->
        [one] Mostrar { $count } más
       *[other] Mostrar { $count } más
    }
all-languages = Todos los idiomas
all-in-language = Todos los resultados: { $language }
also-searched = También se buscó: { $words }
query-cut = La consulta era muy larga; solo se buscó el comienzo.
drop-filter = Quitar el filtro: { $label }
drop-filters = Quitar todos los filtros
search-tip-phrase = Ponga palabras entre comillas para encontrarlas juntas: «investigaciones conjuntas».
search-tip-exclude = Ponga un guion delante de una palabra para excluir lo que la contiene: tráfico -drogas.
search-tip-typos = Las terminaciones y los pequeños errores no importan: también se encuentran comienzos de palabras y grafías parecidas.
try-spelling = Compruebe la ortografía.
try-words = Pruebe con menos palabras o con otras más generales.
try-filters = Puede que los filtros sean demasiado estrechos.
try-languages = Buscar en todos los idiomas
try-lists = Explorar las listas

## Worksheets and checklists

sheets = Hojas de trabajo y listas de verificación
sheets-short = Hojas de trabajo
checklists = Lista de verificación
sheet-private = Lo que escriba aquí se queda en este ordenador. No se conserva nada si no lo guarda en un archivo propio.
partly = En parte
answer = Respuesta
your-note = Nota
save-file = Guardar en un archivo
open-file = Abrir un archivo
print-sheet = Imprimir
clear-sheet = Borrar
clear-sure = Hay algo sin guardar. ¿Continuar de todos modos?
sheet-cleared = Se borró todo.
sheet-saved = Guardado como { $file }.
sheet-opened = Abierto: { $file }.
sheet-exported = Escrito: { $file }.
answered = Respondidas: { $count } de { $total }
file-damaged = Este archivo no se puede leer: está dañado o no se guardó aquí.
file-too-large = Este archivo es demasiado grande para haberse guardado aquí.
file-foreign = Este archivo no se guardó aquí.
file-other = Este archivo pertenece a otra hoja o a otra lista.
file-newer = Este archivo lo guardó una edición más reciente, que esta no puede leer.
gone = ya no está en esta edición
remove-line = Quitar
add-line = Añadir una línea propia
own-words = Con sus palabras
read-more = Leer en una pestaña nueva
nothing-chosen = Todavía no hay nada elegido.
also-chosen = También en su borrador
draft-title = Título de su borrador
draft-coverage = Lo que abarca el borrador
coverage-note = Está cubierto lo que eligió y lo que aquí se vincula con ello. No dice en qué medida.
export-as = Exportar
exporting = Escribiendo el documento…
export-failed = No se pudo escribir el documento. Los demás formatos siguen funcionando.
covered = { $count ->
        [0] Nada está cubierto
        [one] { $count } cubierto
       *[other] { $count } cubiertos
    }
left-out = { $count ->
        [0] No queda nada fuera
        [one] { $count } queda fuera
       *[other] { $count } quedan fuera
    }

## Gráficos

plot-mark = Cada marca es un dato de una ficha; su número es el de su línea en la tabla de abajo.
plot-lines = Lo mismo en una tabla
plot-number = N.º
not-stated = No se indica

## Comparaciones

compare = Comparar
compare-with-others = Comparar con otras
compare-here = Comparar lo que se refiere a esto
compare-ready = Comparaciones ya hechas
compare-ready-text = Fichas que se refieren a lo mismo, una al lado de la otra. El número dice cuántas se refieren a ello.
compare-shown = Se muestran: { $shown } de { $total }.
compare-order = Ordenadas por: { $fields }.
compare-highest = { $field } (de mayor a menor)
compare-sources = Los números entre corchetes son fuentes; figuran en la página de la ficha.
compare-change = Elegir otras para comparar
compare-rest = No se muestran arriba
compare-fields = Campo
compare-ungrouped = Otras
compare-choose = Elija hasta { $count } fichas
compare-chosen = Elegidas: { $count } de { $most }
compare-full = No se pueden comparar más de { $count } fichas a la vez, o la tabla no se podría leer. Desmarque antes una de las otras.
compare-over = No hubo sitio para: { $names }.
compare-unknown = No está en esta edición y se dejó fuera: { $names }.
compare-few = Elija al menos dos para verlas una al lado de la otra.
compare-filter = Filtrar la lista
compare-none = Nada en la lista contiene estas palabras.
compare-drop = Quitar
compare-address = La dirección de esta comparación, para copiar y compartir
compare-private = La elección figura solo en la dirección. No se guarda nada.
compare-table = Una al lado de la otra
compare-see = Verlas una al lado de la otra

## Lo que piden los campos: archivos nuevos, formularios en papel y en la web

form-needed = Obligatorio.
form-optional = Opcional.
form-any-of = Hace falta al menos uno de estos campos: { $fields }.
form-text = Una línea de texto.
form-markdown = Unas frases.
form-integer = Un número entero.
form-number = Un número.
form-date = Un día, como año, mes y día: 2024-03-31.
form-year = Un año, por ejemplo 2019.
form-period = Un año, o de un año a otro: 2016, 2016-2024, 2010-present.
form-boolean = yes (sí) o no.
form-country = El código de dos letras mayúsculas (ISO 3166-1), por ejemplo KE para Kenya.
form-region = El código de tres cifras (ONU M49), por ejemplo "014" para África oriental o "001" para el mundo.
form-language = El código de un idioma, por ejemplo fr.
form-url = Una dirección web que empieza por https://.
form-source = Una publicación: su título, quién la publicó, cuándo, y su dirección web. Numérelas desde 1.
form-citation = El número de una de las fuentes.
form-image = Una imagen: el nombre de su archivo, qué muestra, quién la hizo y con qué licencia.
form-many = Puede haber varios.
form-least = { $count ->
       *[other] Al menos { $count }.
    }
form-most = { $count ->
       *[other] Como máximo { $count }.
    }
form-characters = { $count ->
        [one] Como máximo { $count } carácter.
       *[other] Como máximo { $count } caracteres.
    }
form-words = { $count ->
        [one] Como máximo { $count } palabra.
       *[other] Como máximo { $count } palabras.
    }
form-between = De { $minimum } a { $maximum }.
form-from = { $minimum } o más.
form-up-to = { $maximum } o menos.
form-one-of = Uno de: { $terms }.
form-some-of = Uno o más de: { $terms }.
form-whole-list = La lista completa: { $place }
form-from = Se elige de:
form-entry-of = De: { $collections }.
form-such-as = Nombres: { $names }.
form-title = { $kind }: formulario en blanco
form-lead = Para papel, o para preparar lo que escribirá. Los campos obligatorios están señalados.
form-print = Imprímalo, rellénelo y entréguelo a alguien que pueda escribirlo.
form-part-text = El texto
form-further = Al dorso o en otra hoja hay sitio para más.
forms = Formularios en blanco
new-intro = Escriba después de los dos puntos. Las líneas que empiezan por # son explicaciones y no se publican. Para usar un campo opcional, quite el # que precede a su nombre.
new-text = Escriba aquí el texto.
new-translation-intro = Debajo de cada texto del original está el sitio de su traducción. Lo que no está aquí se toma del original.
new-translation-state = machine: nadie la ha comparado todavía con el original. reviewed: alguien lo ha hecho.

## Preguntas de la entrevista

ask-intro = Responda línea por línea. Solo Intro: dejar en blanco. < volver a la pregunta anterior. ? todo lo que se puede elegir. ! parar y guardar sus respuestas.
ask-long = Escriba tantas líneas como quiera; termine con una línea que solo tenga un punto. < quita la última línea.
ask-fill-in = Solo Intro: dejar en blanco. Cualquier otra cosa: rellenar.
ask-another = ¿Otro más? Solo Intro: no. Cualquier otra cosa: sí. < quitar el último.
ask-which = ¿Cuál? Su nombre o su título.
ask-meant = ¿Quiso decir uno de estos?
ask-no-list = No hay lista para esta pregunta.
ask-title = Título
ask-publisher = Quién lo publicó
ask-issued = Cuándo: un año, o un día como 2024-03-31
ask-url = Dirección web
ask-file = Nombre del archivo de la imagen
ask-alternative = Qué muestra la imagen, para quienes no la ven
ask-credit = Quién la hizo
ask-licence = Con qué licencia
ask-done = Escrito. Ahora ejecute: vademecum check
ask-unreadable = Esta línea no se puede leer: no está en UTF-8. Escríbala otra vez.
ask-line-back = Se ha quitado la última línea.
ask-keep = Escríbalo otra vez; solo Intro lo deja como está, y la comprobación dirá qué está mal.
ask-nothing = No se ha respondido nada, así que no se ha escrito ningún archivo.
ask-not-written = No se ha podido escribir el archivo. Esto es lo que contendría:

## Formularios de propuesta

issue-name = Proponer: { $kind }
issue-description = No hace falta ningún archivo. Un editor continuará a partir de lo que usted escriba.
issue-intro = Todo lo que se escribe aquí es público y no se puede retirar. No nombre a nadie a quien pueda perjudicar, ni escriba nada confidencial. Lo que no sepa, déjelo en blanco.
issue-parts = Uno por línea, con sus partes entre barras verticales: { $parts }
issue-unplaced = Del formulario, aún sin colocar
