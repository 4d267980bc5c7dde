# Los mensajes de vademecum: uno por cada código de `src/ground/code.rs`, y todo lo demás que dicen los comandos.
#
# Un mensaje dice qué está mal. `.label` va bajo el lugar, `.related` bajo un segundo lugar, `.help` dice qué hacer. Los leen
# juristas, policías y personal de ONG: sin jerga.

did-you-mean = ¿quiso decir `{ $suggestion }`?

more = … y { $count } más. Corrija primero estos; `--format json` los muestra todos.
no-faults = No se encontraron fallos.
count-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errores
}
count-warnings = { $count ->
    [one] { $count } advertencia
   *[other] { $count } advertencias
}
count-notes = { $count ->
    [one] { $count } nota
   *[other] { $count } notas
}
between-counts = {", "}
between-words = {", "}
summary = { $counts }.
accepted = { $count ->
    [one] { $count } hallazgo está aceptado, con su razón.
   *[other] { $count } hallazgos están aceptados, con sus razones.
}
mended = { $count ->
    [one] Se corrigió { $count } fallo.
   *[other] Se corrigieron { $count } fallos.
}
not-shown = { $count ->
    [one] { $count } ficha está marcada «{ $term }» y no se muestra: { $entries }
   *[other] { $count } fichas están marcadas «{ $term }» y no se muestran: { $entries }
}
mended-line = corregido[{ $code }]: { $place }: { $kind ->
    [remove] se quitó `{ $from }`
    [add] se añadió `{ $to }`
   *[change] `{ $from }` ahora es `{ $to }`
}
mend-with = Escribir `{ $to }` en lugar de `{ $from }`
file-changed = `{ $file }` ha cambiado desde que se leyó y se dejó como está; ejecute la orden de nuevo.
explain-hint = `vademecum explain { $code }` dice más.
nothing-published = No se publicó nada; el sitio publicado antes, si lo hay, sigue intacto.

## Palabras del diseño

heading-page = { $code } ({ $level }): { $title }
error = error
warning = advertencia
note = nota
help = ayuda
annotations-more = { $count ->
    [one] GitHub muestra solo algunos junto a las líneas; { $count } hallazgo más está en el resumen de este paso.
   *[other] GitHub muestra solo algunos junto a las líneas; { $count } hallazgos más están en el resumen de este paso.
}
summary-more = { $count ->
    [one] { $count } hallazgo más no cabe en este resumen; `vademecum check` lo muestra.
   *[other] { $count } hallazgos más no caben en este resumen; `vademecum check` los muestra.
}
column-fault = Código
column-place = Lugar
column-message = Qué está mal
column-help = Qué hacer

## V0: archivos

not-utf8 = este archivo no es texto simple en UTF-8
    .title = Un archivo que no es texto simple en UTF-8
    .label = el primer carácter que no se puede leer
    .help = guarde de nuevo el archivo con la codificación «UTF-8»; en la mayoría de los editores, en «Guardar como»
file-too-large = este archivo ocupa más de { $limit } MiB
    .title = Un archivo demasiado grande
    .help = reparta el texto en varias fichas, o reduzca la imagen
symbolic-link = esto es un enlace simbólico, y los enlaces no se siguen
    .title = Un enlace simbólico
    .help = ponga aquí el archivo mismo; un enlace podría llevar fuera del sitio
name-not-portable = este archivo no puede llamarse así en todas las computadoras
    .title = Un nombre de archivo que algunas computadoras rechazan
    .help = { $why ->
        [character] use letras, cifras y guiones; los caracteres < > : " \ | ? * no se permiten en todas partes
        [reserved] Windows reserva este nombre para un dispositivo; elija otro
        [ending] Windows suprime un punto o un espacio al final de un nombre; quítelo
        [length] use un nombre de 255 bytes como máximo
       *[shape] use letras, cifras y guiones
    }
names-fold = este nombre y `{ $other }` son el mismo en las computadoras que no distinguen las mayúsculas
    .title = Dos nombres que solo difieren en las mayúsculas
    .help = cambie el nombre de uno de los dos archivos
unknown-file-kind = los archivos de este tipo no tienen lugar en `content/`
    .title = Un tipo de archivo que no tiene lugar en content
    .help = las fichas son archivos `.md`, las declaraciones `.toml`, las imágenes `.jpg`, `.png` o `.webp`; lleve lo demás a otra parte
not-a-file = esto no es un archivo, sino un dispositivo, una tubería o un conector
    .title = Un dispositivo, una tubería o un conector en lugar de un archivo
    .help = quítelo del sitio
not-a-picture = `{ $file }` no es una imagen que se pueda publicar
    .title = Una imagen que no se puede publicar
    .label = mostrada aquí
    .help = use una imagen JPEG, PNG o WebP; si lo es, ábrala y guárdela de nuevo
picture-too-large = `{ $file }` tiene más de { $limit } millones de píxeles, u ocupa más de { $memory } MiB al descomprimirse
    .title = Una imagen demasiado grande
    .label = mostrada aquí
    .help = guarde una copia más pequeña; 2000 píxeles de ancho bastan para cualquier página

## V1: notación

yaml-syntax = { $slip ->
        [blank] falta un espacio después de estos dos puntos
        [wide-colon] estos dos puntos no son los que se usan en el encabezado
        [colon] hay dos puntos dentro de este valor
        [name] en esta línea no hay un nombre seguido de dos puntos
        [quote] esta comilla no se cierra nunca
        [apostrophe] el texto entre comillas termina en este apóstrofo
        [behind] hay algo detrás del final de este valor
        [escape] esta barra invertida no puede estar entre comillas dobles
        [bracket] este corchete no se cierra nunca
        [closing] este corchete no cierra nada
        [hash] lo que sigue a este `#` es un comentario y corta el valor
        [mark] un valor no puede empezar con `{ $mark }`
        [control] aquí hay un carácter de control
        [item] este elemento de lista no está en su sitio
        [item-line] un elemento de lista no puede empezar en la línea de un nombre
        [dash] falta un espacio después de este guion
        [indent] esta línea no empieza donde empiezan sus vecinas
        [tab] esta línea está sangrada con el tabulador
       *[other] el encabezado no se puede leer aquí
    }
    .title = Un encabezado que no se puede leer
    .label = { $slip ->
        [quote] se abre aquí
        [bracket] se abre aquí
        [other] ilegible a partir de aquí
       *[here] aquí
    }
    .help = { $slip ->
        [blank] escriba el nombre, los dos puntos, un espacio y luego el valor, como en `title: A case`
        [wide-colon] después del nombre, escriba los dos puntos `:` de un teclado latino y un espacio, como en `title: A case`
        [colon] ponga todo el valor entre comillas: dos puntos seguidos de un espacio tienen un significado propio
        [name] escriba `nombre: valor`; si la línea pertenece al valor de arriba, empiécela con dos espacios
        [quote] escriba el mismo signo `{ $mark }` al final del texto
        [apostrophe] ponga el texto entre comillas dobles, o escriba el apóstrofo dos veces
        [behind] ponga todo el valor entre comillas; si ya las contiene, use las de la otra clase, `'` o `"`
        [escape] ponga el texto entre comillas simples, o escriba la barra invertida dos veces
        [bracket] cierre la lista al final; si el corchete es parte de un texto, ponga todo el valor entre comillas
        [closing] quítelo; si es parte de un texto, ponga todo el valor entre comillas
        [hash] ponga el texto entre comillas; una observación va en una línea propia
        [mark] ponga todo el valor entre comillas: este signo tiene un significado propio
        [control] bórrelo y vuelva a escribir el texto; nadie lo ve, y suele venir con texto copiado
        [item] haga que todos los elementos empiecen igual de lejos del borde, debajo de un nombre sin valor; si el guion es parte de un texto, ponga el texto entre comillas
        [item-line] escriba el elemento en una línea propia debajo del nombre; si el guion es parte de un texto, ponga el texto entre comillas
        [dash] escriba el guion, un espacio y luego el elemento
        [indent] haga que empiece exactamente tan lejos del borde como las líneas a las que pertenece
        [tab] haga la sangría con espacios, no con el tabulador
       *[other] compruebe las comillas, los corchetes y los dos puntos en esta línea y en la anterior
    }
toml-syntax = esto no se puede leer como TOML
    .title = Un archivo TOML que no se puede leer
    .label = { $reason }
    .help = compruebe las comillas, los corchetes y el `=` en esta línea y en la anterior
yaml-feature = { $feature ->
        [anchor] esto marca un valor con `&`
        [alias] esto repite un valor con `*`
        [tag] esto da un tipo a un valor con `!`
        [merge] esto mezcla valores con `<<`
        [document] aquí empieza un segundo documento
       *[key] este nombre no es texto simple
    }, y eso no se permite en el encabezado
    .title = Una parte de YAML que aquí no se usa
    .label = aquí no se permite
    .help = escriba el valor completo; si el texto mismo empieza con este signo, póngalo entre comillas
duplicate-key = `{ $key }` aparece dos veces
    .title = Un nombre usado dos veces
    .label = la segunda vez
    .related = la primera vez
    .help = conserve uno de los dos; varios valores de un campo se escriben como lista
front-matter-missing = este archivo no tiene encabezado
    .title = Una ficha sin encabezado
    .label = se esperaba `---` en la primera línea
    .help = empiece el archivo con una línea `---`, luego los campos y luego otra línea `---`
front-matter-unclosed = el encabezado no termina
    .title = Un encabezado sin final
    .label = empieza aquí
    .help = ponga una línea `{ $fence }` entre el último campo y el texto
front-matter-too-large = el encabezado ocupa más de { $limit } KiB
    .title = Un encabezado demasiado largo
    .label = empieza aquí
    .help = lleve los textos largos debajo del encabezado
too-deep = hay listas y tablas unas dentro de otras en más de { $limit } niveles
    .title = Listas dentro de listas, a demasiada profundidad
    .label = aquí
    .help = escríbalo con menos niveles
lost-text = `{ $lost }` no es parte del valor: detrás de un espacio, `#` empieza un comentario
    .title = Texto que un `#` quita de un valor
    .label = esto no se publicaría
    .help = ponga todo el valor entre comillas; si es una observación, póngala en una línea propia
comment-behind-value = esta observación no es parte del valor `{ $value }`
    .title = Una observación en la línea de un valor
    .label = esto no se publica
    .help = si pertenece al valor, ponga todo el valor entre comillas; si es una observación, póngala en una línea propia

## V2: configuración

site-file-missing = aquí no hay `site.toml`, o está vacío
    .title = Una carpeta sin site.toml
    .help = ejecute vademecum en la carpeta de un sitio, o indique la carpeta con --root
unknown-key = `{ $key }` no se conoce aquí
    .title = Un ajuste que no se conoce
    .label = no se conoce
    .help = se conocen aquí: { $known }
missing-key = falta `{ $key }`
    .title = Un ajuste que falta
    .label = en esta tabla
    .help = añada `{ $key }`
wrong-shape = se esperaba { $expected ->
        [text] un texto
        [list] una lista
        [table] una tabla
        [flag] `true` o `false`
        [count] un número entero
        [number] un número
       *[other] un valor de otro tipo
    }; se encontró { $found ->
        [scalar] un solo valor
        [list] una lista
       *[table] una tabla
    }
    .title = Un valor del tipo equivocado en una declaración
    .label = aquí
    .help = { $expected ->
        [text] escriba un texto entre comillas rectas: `"texto"`
        [list] ponga corchetes, incluso con un solo valor: `["uno", "dos"]`
        [table] escriba valores con nombre: `{"{"} nombre = "valor" {"}"}` en TOML, `{"{"}nombre: valor{"}"}` en la cabecera de una ficha
        [flag] escriba `true` o `false`
        [count] escriba solo cifras: `12`
        [number] escriba cifras, con un punto para los decimales: `0.5`
       *[other] mire cómo están escritas las líneas vecinas
    }
unknown-language = `{ $tag }` no es un idioma de este sitio
    .title = Un idioma que este sitio no tiene
    .label = no es un idioma de este sitio
    .help = idiomas de este sitio: `{ $known }`; figuran en `languages` en site.toml
unknown-collection = no hay ninguna colección `{ $collection }`
    .title = Una colección que no existe
    .label = no existe
    .help = una colección es una carpeta de `content/` con un `_collection.toml`
unknown-vocabulary = no hay ningún vocabulario `{ $vocabulary }`
    .title = Un vocabulario que no existe
    .label = no existe
    .help = un vocabulario es un archivo de `content/vocabularies/`
unknown-field-name = no hay ningún campo `{ $field }` al que referirse
    .title = Un campo que no está declarado
    .label = no existe
    .help = los campos se declaran en `[fields]` en `_collection.toml`
not-one-of = `{ $word }` no es posible aquí
    .title = Una palabra que aquí no es posible
    .label = no es posible
    .help = posibles: { $known }
invalid-name = `{ $name }` no puede formar parte de una dirección
    .title = Un nombre que no puede formar parte de una dirección
    .label = no es un nombre
    .help = use letras minúsculas de la a a la z, cifras y guiones simples
duplicate-name = `{ $name }` se usa dos veces
    .title = Un nombre dado dos veces
    .label = la segunda vez
    .related = la primera vez
    .help = elija otro nombre para uno de los dos
label-missing = no hay texto en el idioma principal, `{ $language }`
    .title = Una etiqueta sin texto en el idioma principal
    .label = aquí hace falta un texto para `{ $language }`
    .help = añádalo: los lectores de los demás idiomas lo ven donde falta el suyo
setting-misplaced = `{ $setting }` no puede usar el campo `{ $field }`
    .title = Un ajuste que no corresponde al tipo de su campo
    .label = no con un campo de este tipo
    .help = { $setting ->
        [facets] las facetas son campos de los tipos choice, country, region o reference, o campos calculados
        [matrix] las filas y columnas son campos de los tipos choice, country o region, campos calculados, o referencias a una sola colección
        [trace] una traza sigue referencias
        [start] las fichas se eligen por un campo de los tipos choice, country, region o reference, o por un campo calculado
        [definition] una definición es un campo del tipo text o markdown
        [question] una pregunta es un campo del tipo text o markdown
        [only] las fichas se eligen por un campo de los tipos choice, country o region, o por un campo calculado
        [marks] las marcas son campos de los tipos choice, country o region, o campos calculados
        [each] una lista de verificación aparte se hace a partir de un grupo con `key`, para que sus elementos se distingan; una comparación aparte, para cada ficha de una misma colección a la que lleve un campo del tipo reference
        [items] los elementos de una hoja de trabajo vienen de un grupo con `key`, para que se distingan; los de un gráfico, de cualquier grupo
        [across] las columnas son un campo de los elementos, de los tipos choice, country o region
        [up] las filas son un campo de los elementos o de su ficha, de los tipos choice, country o region, o un campo calculado
        [label] los elementos se designan con un campo del tipo text o markdown
        [rows] las fuentes, las citas y las imágenes no se comparan
        [group-by] los títulos vienen de campos de los tipos choice, country, region o reference, o de campos calculados
        [along] indique un campo del tipo reference que lleve de una de las dos colecciones a la otra
        [check] `each` nombra un grupo, cuyos elementos se miran uno a uno
        [review] el día de una revisión figura en un campo del tipo date
        [referred-by] a las fichas se refieren campos del tipo reference
        [is] `is` compara términos; para números use `minimum` y `maximum`, para fechas `older-than-months`
       *[other] la condición no corresponde al tipo del campo
    }
url-pattern = `{ $pattern }` no es un modelo de dirección
    .title = Un modelo de dirección que no se puede usar
    .label = no es un modelo
    .help = use palabras en minúsculas unidas por `/` y una sola vez `{"{"}slug{"}"}`, como `practices/{"{"}slug{"}"}`
unknown-theme = no hay ningún tema `{ $theme }`
    .title = Un tema que no existe
    .help = un tema es una carpeta de `themes/`; el incorporado se llama `default`
base-url = `{ $url }` no puede ser la dirección de un sitio
    .title = Una dirección que no puede ser la de un sitio
    .label = no es una dirección de base
    .help = escriba la dirección completa, con `https://` al principio y `/` al final
unknown-axis-value = `{ $value }` no es allí ni fila ni columna
    .title = Una fila o columna que la matriz no tiene
    .label = { $axis ->
        [row] la matriz no tiene esa fila
       *[other] la matriz no tiene esa columna
    }
    .help = { $axis ->
        [row] nombre las filas como las nombra el encabezado de las fichas
       *[other] nombre las columnas como las nombra el encabezado de las fichas
    }
unknown-rule = no hay ningún código `{ $rule }`
    .title = Un código que no existe
    .label = no es un código
    .help = `vademecum explain` muestra todos los códigos
level-fixed = `{ $rule }` es un error; su nivel no se puede rebajar
    .title = Un error cuyo nivel no se puede rebajar
    .label = no es posible
    .help = con este fallo el sitio sería defectuoso o inexacto, así que hay que corregirlo; solo las advertencias y las notas tienen un nivel que se elige

## V3: campos de las fichas

unknown-field = { $why ->
        [computed] `{ $field }` se calcula y no se puede escribir
       *[unknown] este tipo de ficha no tiene ningún campo `{ $field }`
    }
    .title = Un campo que este tipo de ficha no tiene
    .label = { $why ->
        [computed] quite esto
       *[unknown] no es un campo
    }
    .related = lo calcula esta declaración
    .help = { $why ->
        [computed] su valor resulta de los demás campos; cambie esos
       *[unknown] revise la ortografía, o quite la línea
    }
missing-field = falta el campo `{ $field }`
    .title = Un campo que falta
    .label = su lugar es aquí
    .related = lo exige esta declaración
    .help = { $why ->
        [alone] no basta con el nombre; escriba por ejemplo `{ $shape }`
       *[absent] añádalo, por ejemplo `{ $shape }`
    }
wrong-kind = `{ $field }` toma { $expected ->
        [single] un solo valor, no una lista
        [table] varios valores con nombre
       *[value] un valor solo
    }
    .title = Una lista donde se espera un solo valor, o al revés
    .label = aquí
    .related = declarado aquí
    .help = { $expected ->
        [single] deje un solo valor, por ejemplo `{ $shape }`
        [table] escriba sus partes por su nombre, por ejemplo `{ $shape }`
       *[value] escriba un valor sin partes, por ejemplo `{ $shape }`
    }
unknown-term = `{ $term }` no está en el vocabulario `{ $vocabulary }`
    .title = Un término que no está en el vocabulario
    .label = no es un término de este vocabulario
    .related = el vocabulario
    .help = { $known ->
        [none] los términos se escriben como en `content/vocabularies/{ $vocabulary }.toml`
       *[other] posibles: `{ $known }`, como en `content/vocabularies/{ $vocabulary }.toml`
    }
malformed-date = `{ $date }` no es una fecha
    .title = Algo que no es una fecha
    .label = no es una fecha
    .help = { $why ->
        [ambiguous] el día y el mes podrían cambiarse: escriba `{ $one }` o `{ $other }`
        [no-day] falta el día; escriba año, mes y día: `2024-03-31`
        [impossible] ese día no existe; escriba año, mes y día: `2024-03-31`
       *[form] escriba año, mes y día: `2024-03-31`
    }
malformed-period = `{ $period }` no es un período
    .title = Algo que no es un período
    .label = no es un período
    .help = escriba `2016`, `2016-2024` o `2010-present`; con meses, `2016-05/2018-07`
not-a-number = `{ $word }` no es un { $kind ->
        [whole] número entero
       *[decimal] número
    }
    .title = Algo que no es un número
    .label = no es un número
    .help = escriba solo cifras, con punto para los decimales y nada entre los millares: `12500.5`
out-of-range = `{ $number }` está fuera de los límites
    .title = Un número demasiado pequeño o demasiado grande
    .label = fuera de los límites
    .help = posible: de { $minimum } a { $maximum }
not-yes-or-no = `{ $word }` no es ni sí ni no
    .title = Algo que no es ni sí ni no
    .label = ni sí ni no
    .help = escriba `yes` (sí) o `no` (no)
unknown-country = `{ $term }` no es un código de país
    .title = Algo que no es un código de país
    .label = no es un código de país
    .help = escriba el código de dos letras mayúsculas de ISO 3166-1, como `KE` para Kenya
unknown-region = `{ $term }` no es un código de región
    .title = Algo que no es un código de región
    .label = no es un código de región
    .help = escriba entre comillas el código de tres cifras de la lista M49 de las Naciones Unidas, como `"014"` para África oriental o `"001"` para el mundo
malformed-language = `{ $tag }` no es una etiqueta de idioma
    .title = Algo que no es una etiqueta de idioma
    .label = no es una etiqueta de idioma
    .help = escriba la etiqueta del idioma, como `en`, `fr` o `pt-BR`
address-refused = `{ $address }` no puede ser un enlace aquí
    .title = Una dirección que no puede ser un enlace
    .label = rechazada
    .help = { $reason ->
        [empty] escriba una dirección entre los paréntesis
        [control] contiene un carácter que no se ve; escríbala de nuevo a mano
        [share] dos barras al principio nombran una computadora de la red del lector; escriba `https://` completo
        [rooted] empiece con `./` o `../` y nombre un archivo, para que el enlace funcione desde cualquier carpeta
        [scheme] solo `https:`, `http:`, `mailto:` y `tel:` llevan fuera del sitio
        [login] quite de la dirección el nombre de usuario y la contraseña
        [outside-picture] una imagen tiene que estar en el sitio; guárdela junto a este archivo
        [not-web] este campo toma una dirección web que empieza con `https://` o `http://`
       *[malformed] revise la ortografía de la dirección
    }
too-long = esto tiene { $length } { $unit ->
        [words] palabras
       *[characters] caracteres
    }; se permiten { $limit } como máximo
    .title = Un texto demasiado largo
    .label = demasiado largo
    .help = acórtelo, y lleve el resto al texto principal
too-few = `{ $field }` necesita al menos { $limit ->
        [one] { $limit } valor
       *[other] { $limit } valores
    }; se encontró: { $found }
    .title = Demasiado pocos valores
    .label = demasiado pocos
    .related = declarado aquí
too-many = `{ $field }` toma como máximo { $limit ->
        [one] { $limit } valor
       *[other] { $limit } valores
    }; se encontró: { $found }
    .title = Demasiados valores
    .label = demasiados
    .related = declarado aquí
repeated = este valor de `{ $field }` se usa dos veces
    .title = Un valor usado dos veces
    .label = la segunda vez
    .related = la primera vez
    .help = quite uno de los dos, o corríjalo
not-translatable = `{ $field }` se hereda del original y no se puede indicar aquí
    .title = Un campo que una traducción no puede indicar
    .label = quite esto
    .related = declarado no traducible
    .help = una traducción solo indica textos; cambie todo lo demás en el original
translation-without-original = esta traducción no tiene original
    .title = Una traducción sin original
    .help = falta el original: `{ $original }`; créelo, o corrija el nombre de este archivo
translation-item = { $why ->
        [number] el original tiene { $wanted } elementos en `{ $field }`, esta traducción { $found }
        [key] este elemento de `{ $field }` no dice qué elemento del original traduce
       *[unknown] el original no tiene ese elemento en `{ $field }`
    }
    .title = Un elemento traducido que no corresponde a ninguno del original
    .label = aquí
    .help = traduzca los elementos del original uno a uno, cada uno con su clave tal como allí figura
invalid-slug = `{ $slug }` no puede formar parte de una dirección
    .title = Un nombre de archivo que no puede formar parte de una dirección
    .help = nombre el archivo con letras minúsculas de la a a la z, cifras y guiones simples
missing-section = { $why ->
        [anchor] el título «{ $label }» no dice que es la sección `{ $section }`
       *[absent] falta la sección «{ $label }»
    }
    .title = Una sección que falta
    .label = { $why ->
        [anchor] falta su ancla
       *[absent] el texto empieza aquí
    }
    .help = { $why ->
        [anchor] lo que está entre llaves dice qué sección es, con cualquier palabra y en cualquier idioma
       *[absent] añada un título `## { $label } {"{"}#{ $section }{"}"}` y lo que va debajo
    }
empty-value = `{ $field }` no tiene valor
    .title = Un campo sin valor
    .label = vacío
    .related = declarado aquí
    .help = { $need ->
        [required] escriba un valor, por ejemplo `{ $shape }`
       *[optional] escriba un valor, por ejemplo `{ $shape }`, o quite la línea
    }
unknown-citation = esta ficha no tiene ninguna fuente `{ $citation }`
    .title = Una cita sin fuente
    .label = no existe tal fuente
    .help = { $known ->
        [none] esta ficha no tiene fuentes; añada una con este identificador
       *[other] fuentes de esta ficha: `{ $known }`; cite una de ellas, o añada la que se quiere citar
    }
require-any = hace falta uno de los campos `{ $fields }`
    .title = Ninguno de varios campos de los que hace falta uno
    .label = { $found ->
        [empty] vacío
       *[absent] aquí
    }
    .help = escriba uno de ellos: `{ $shapes }`
file-language = { $known ->
        [main] `{ $tag }` es el idioma principal, así que no figura en el nombre del archivo
       *[other] `{ $tag }` en el nombre del archivo no es un idioma de este sitio
    }
    .title = En un nombre de archivo, un idioma que no puede estar ahí
    .help = { $known ->
        [main] quite `.{ $tag }` del nombre: el original es `name.md`, una traducción `name.fr.md`
       *[other] idiomas de este sitio: { $known }; un punto en un nombre es solo para el idioma
    }
malformed-year = `{ $year }` no es un año
    .title = Algo que no es un año
    .label = no es un año
    .help = escriba cuatro cifras: `2024`
no-collection = { $folder ->
        [none] esta ficha no está en ninguna carpeta, así que no tiene tipo
       *[other] `{ $folder }` no es una colección, así que esta ficha no tiene tipo
    }
    .title = Una ficha que no está en ninguna colección
    .help = lleve el archivo a la carpeta de una colección: una carpeta de `content/` con un `_collection.toml`
acceptance-unused = esta aceptación no acepta nada
    .title = Una aceptación que no acepta nada
    .label = en este archivo ya no hay tal hallazgo
    .help = quítela, para que no oculte un hallazgo futuro
cannot-be-accepted = `{ $rule }` es un error y no se puede aceptar
    .title = Un error que no se puede aceptar
    .label = no es posible
    .help = corrija el fallo mismo; solo las advertencias y las notas se pueden aceptar con una razón
picture-without-rights = esta imagen de `{ $field }` no dice quién la hizo
    .title = Una imagen que no dice quién la hizo
    .label = aquí
    .help = añada `credit:` con el nombre del autor

## V4: textos

raw-html = el HTML se muestra como texto, no se ejecuta
    .title = HTML en un texto
    .label = HTML
    .help = escríbalo en Markdown; ahí están `**negrita**`, `[texto](dirección)` y las tablas
too-many-links = más de { $limit } enlaces en un solo texto
    .title = Un texto con demasiados enlaces
    .label = aquí
    .help = reparta el texto en varias fichas
markdown-too-deep = hay listas y citas unas dentro de otras en más de { $limit } niveles
    .title = Citas y listas unas dentro de otras, a demasiada profundidad
    .label = aquí
    .help = escríbalo con menos niveles
markdown-too-large = este texto llegaría a más de { $limit } veces su tamaño
    .title = Un texto que llegaría a ser demasiado grande
    .label = aquí
    .help = escriba completas las partes repetidas, o déjelas fuera
duplicate-anchor = dos títulos tienen el ancla `{ $anchor }`
    .title = Dos títulos con una misma ancla
    .label = el segundo
    .help = dé a cada título un ancla propia
heading-too-high = un solo `#` es para el título de la página, que viene del campo `title`
    .title = Un título tan alto como el de la página
    .label = se usa como `##`
    .help = empiece los títulos del texto con `##`
picture-without-text = esta imagen no tiene descripción para los lectores que no pueden verla
    .title = Una imagen sin descripción para quienes no pueden verla
    .label = sin texto alternativo
    .help = diga entre los corchetes lo que muestra: `![Dos agentes abren un contenedor](harbour.jpg)`
hidden-character = aquí hay un carácter que nadie ve: { $kind ->
        [direction] cambia el sentido de la escritura
        [zero-width] no tiene ancho
        [tag] es una letra oculta
       *[control] es un carácter de control
    } (U+{ $number })
    .title = Un carácter que nadie ve
    .label = { $kind ->
        [zero-width] justo antes de esto
        [tag] justo antes de esto
       *[other] aquí
    }
    .help = { $kind ->
        [direction] los lectores podrían ver otro texto que el guardado; quítelo
        [tag] las letras ocultas pueden llevar un mensaje sin que lo note quien revisa; quítelo
       *[other] quítelo; suele venir con texto copiado de una página web o de un procesador de textos
    }
mixed-scripts = `{ $word }` tiene letras de dos escrituras: { $scripts }
    .title = Una palabra con letras de dos escrituras
    .label = parece una palabra de una sola escritura
    .help = escriba la palabra de nuevo en un solo teclado; la búsqueda no encuentra una letra que solo se parece a otra, y puede engañar
space-at-line-end = hay espacios al final de esta línea
    .title = Espacios al final de una línea
    .label = espacios
    .help = quítelos; `vademecum check --fix` lo hace
no-final-newline = la última línea de este archivo no termina
    .title = Un archivo cuya última línea no termina
    .label = aquí
    .help = pulse Intro al final; `vademecum check --fix` lo hace

## V5: enlaces

dangling-reference = { $why ->
        [ambiguous] `{ $target }` podría ser una ficha de más de una colección
       *[missing] no hay ninguna ficha `{ $target }` en `{ $collections }`
    }
    .title = Una referencia a una ficha que no existe
    .label = { $why ->
        [ambiguous] ¿cuál de ellas?
       *[missing] no existe tal ficha
    }
    .help = { $why ->
        [ambiguous] escriba antes la colección: `collection/{ $target }`
       *[missing] una ficha se designa con el nombre de su archivo, sin carpeta ni extensión{ $known ->
            [none] {""}
           *[other] ; posibles: `{ $known }`
        }
    }
unknown-sub-target = «{ $entry }» no tiene ninguna parte `{ $part }`
    .title = Una referencia a una parte que no existe
    .label = no existe tal parte
    .help = sus partes: { $known }
cycle = esto vuelve a su principio: { $way }
    .title = Una relación que da vueltas en círculo
    .label = cierra el círculo
    .help = quite una de estas referencias
broken-link = no hay ningún archivo `{ $address }`
    .title = Un enlace que no lleva a ninguna parte
    .label = no lleva a ninguna parte
    .help = escriba el camino de este archivo al otro, como `../folder/file.md`
broken-anchor = no hay ningún título `#{ $anchor }`{ $file ->
        [none] {" "}en este texto
       *[other] {" "}en `{ $file }`
    }
    .title = Un enlace a un título que no existe
    .label = no lleva a ninguna parte
    .help = { $known ->
        [none] ese texto no tiene títulos
       *[other] sus títulos: { $known }
    }
self-reference = `{ $target }` es esta misma ficha
    .title = Una ficha que se refiere a sí misma
    .label = se refiere a sí misma
    .help = nombre otra ficha, o quite la línea
link-to-hidden = `{ $target }` no está publicada
    .title = Un enlace a una ficha que no está publicada
    .label = su situación la mantiene oculta
    .help = quite el enlace, o publique la ficha
translation-outdated = el original ha cambiado desde que se hizo esta traducción
    .title = Una traducción más antigua que su original
    .label = hecha a partir de esta versión
    .help = actualice la traducción y luego escriba `translated-from: { $hash }`
translation-undated = esta traducción no dice qué versión del original traduce
    .title = Una traducción que no dice de qué versión se hizo
    .label = aquí
    .help = si coincide con el original actual, añada `translated-from: { $hash }`
link-language = idioma de este texto: { $own ->
        [en] inglés
        [fr] francés
        [es] español
        [ru] ruso
        [ar] árabe
        [zh] chino
       *[other] { $own-name }
    }; el enlace lleva a un texto en otro idioma: { $other ->
        [en] inglés
        [fr] francés
        [es] español
        [ru] ruso
        [ar] árabe
        [zh] chino
       *[other] { $other-name }
    }
    .title = Un enlace a otro idioma
    .label = otro idioma
    .help = enlace a `{ $better }`; así se lleva a los lectores al texto en su propio idioma, si lo hay

## V6: páginas

path-collision = dos archivos quieren la dirección `{ $path }`
    .title = Dos archivos que quieren una misma dirección
    .label = este
    .related = y este
    .help = cambie el nombre de uno de los dos
gap-filled = esta razón explica una laguna que ya no lo es
    .title = La razón de una laguna que ya está cubierta
    .label = todas las casillas que nombra tienen fichas
    .help = quite la razón, o nombre otras filas y columnas
trace-hole = ninguna ficha de la traza `{ $trace }` lleva hasta aquí
    .title = Una ficha a la que no llega una traza completa
    .label = no se llega
    .help = nombre esta ficha en `{ $fields }` de una ficha de `{ $collection }`
several-places = `{ $setting }` no puede usar el campo `{ $field }`, que puede contener varios valores
    .title = Un campo que da varios lugares a una marca
    .label = puede contener varios valores
    .help = un gráfico da un solo lugar a cada elemento; nombre un campo sin `many`
comparison-size = no se pueden poner `{ $most }` fichas una al lado de otra
    .title = Una comparación de demasiadas fichas, o de muy pocas
    .label = no ese número
    .help = indique un número de { $from } a { $to }
part-unclear = esta parte no dice con claridad qué muestra
    .title = Una parte de una página de inicio que no dice qué muestra
    .label = { $count ->
        [0] ni `entries`, ni `collection`, ni `pages`
       *[other] más de uno entre `entries`, `collection` y `pages`
    }
    .help = dé exactamente uno de los tres
unknown-entry = no hay ninguna ficha `{ $entry }`
    .title = Una ficha nombrada que no existe
    .label = no nombra ninguna ficha
    .help = nómbrela como su archivo, con su carpeta: `colección/nombre`
unknown-page = no hay ninguna página `{ $page }`
    .title = Una página nombrada que no existe
    .label = no existe esa página
    .help = nombre la carpeta en que se publica, sin `index.html`
nothing-selected = esta parte no muestra nada
    .title = Una parte de una página de inicio que no muestra nada
    .label = no se selecciona ninguna ficha
    .help = ponga menos condiciones, o quite la parte
nothing-defined = nada en `{ $name }` tiene definición
    .title = Una parte del glosario que no define nada
    .label = no añade nada al glosario
    .help = escriba definiciones, o quítela
index-refused = no se pudo crear el índice de búsqueda
    .title = Un índice de búsqueda que no se pudo crear
    .label = { $reason }
    .help = es un fallo de vademecum; comuníquelo, por favor

## V7: temas

template-missing = no hay ninguna plantilla `{ $template }`
    .title = Una plantilla que no existe
    .help = las plantillas están en `templates/` en el tema
template-syntax = esta plantilla no se puede leer
    .title = Una plantilla que no se puede leer
    .label = { $reason }
template-render = esta plantilla falló al crear una página
    .title = Una plantilla que falló
    .label = { $reason }
message-syntax = este mensaje no se puede leer
    .title = Un mensaje del tema que no se puede leer
    .label = { $reason }
    .help = los mensajes se escriben `name = text`; un texto de varias líneas lleva sangría
script-syntax = este script no se puede leer
    .title = Un script del tema que no se puede leer
    .label = { $reason }

## V8: lo que un sitio pide a sus propias fichas

check-failed = { $message }
    .title = Una comprobación de este sitio que una ficha no pasa
    .label = aquí
    .related = lo pide esta declaración
    .help = { $need ->
        [none] corrija lo que dice el mensaje, o acéptelo con una razón
       *[other] indique { $need }
    }
one-sided = `{ $target }` no nombra a su vez esta ficha
    .title = Una relación que solo indica un lado
    .label = nombrado aquí
    .related = declarado mutuo
    .help = añada `{ $own }` a `{ $field }` de `{ $target }`, o quite esta línea
not-referred-to = ninguna ficha se refiere a esta
    .title = Una ficha a la que nada se refiere
    .label = sin referencias
    .related = lo pide esta declaración
    .help = nómbrela en uno de los campos: { $fields }
review-overdue = la última revisión fue el { $date }, hace más de { $months ->
        [one] { $months } mes
       *[other] { $months } meses
    }
    .title = Una revisión atrasada
    .label = revisado entonces
    .related = lo pide esta declaración
    .help = lea la ficha, corrija lo que haya cambiado y escriba la nueva fecha
sensitive-wording = «{ $word }»{ $near ->
        [none] {" "}puede hacer daño
       *[other] {" "}junto a «{ $near }» puede hacer daño
    }: { $reason }
    .title = Una expresión que puede hacer daño
    .label = considere otra palabra
    .related = figura aquí
    .help = diga lo que se sabe y quién lo sabe, sin juzgar a la persona

## V9: lo que se empezó y no está terminado

empty-section = no hay nada bajo el título «{ $label }»
    .title = Una sección vacía
    .label = esta sección está vacía
    .help = escriba la sección debajo de su título; lo que está entre `<!--` y `-->` no se publica

## Lo que ofrece un editor

fix-near-miss = Cambiar a `{ $suggestion }`
fix-current = Marcar como actualizada: alguien la ha comparado con el original actual
fix-mend = Corregir lo que solo puede entenderse de una manera
fix-section = Añadir la sección «{ $label }»
rename-not-a-name = El nombre de una ficha solo tiene minúsculas de la a a la z, cifras y guiones simples{ $suggestion ->
        [none] {""}
       *[other] , como `{ $suggestion }`
    }
rename-taken = Ya hay un archivo `{ $path }`.
rename-unsupported = Este editor no sabe cambiar el nombre de archivos cuando se le pide. Cambie el nombre del archivo y deje que `vademecum check` encuentre qué más debe cambiar.

## Lo que una orden dice de sí misma

published = { $count ->
        [one] { $count } archivo publicado
       *[other] { $count } archivos publicados
    } en { $folder } en { $seconds } s: { $written } escritos, { $reused } sin cambios, { $removed } eliminados.
progress-checking = comprobación
progress-making = páginas e índices
progress-publishing = publicación
site-begun = Hay un sitio de { $count } archivos en { $folder }. Para verlo: vademecum serve --root { $argument }
heading-unknown = no es una pregunta de este formulario; se conserva al final del texto: «{ $heading }»
serve-listens = A la escucha en { $address } (terminar con Ctrl+C)
serve-no-browser = No se pudo abrir ningún navegador; abra usted { $address }.
serve-looks-itself = { $why }. Por eso se buscan cambios cada segundo.
serve-stands = { $count ->
    [one] { $count } página lista
   *[other] { $count } páginas listas
} en { $seconds } s.
serve-searches = La búsqueda está al día tras { $seconds } s.
search-also = `{ $word }` se buscó también como: { $forms }.
search-cut = La consulta era más larga de lo que se lee; se dejó fuera el final.
search-nothing = Ningún resultado.
search-nothing-in = Ningún resultado entre lo escrito en `{ $language }`. Busque en todo con --lang all.
search-results = { $count ->
    [one] { $count } resultado.
   *[other] { $count } resultados, { $shown } mostrados.
}
search-no-field = No hay ningún campo `{ $field }` por el que filtrar, así que se buscó como palabra. Campos: { $known }
search-no-value = Nada tiene `{ $value }` en `{ $field }`. Hay: { $known }

## Lo que cambia entre dos ediciones

diff-heading = Lo que cambia para los lectores
diff-nothing = Ninguna ficha y ninguna cifra es distinta.
diff-added = Añadidas: { $count }
diff-changed = Modificadas: { $count }
diff-removed = Eliminadas: { $count }
diff-outdated = Traducciones que quedaron atrás: { $count }
diff-more = … y { $count } más
diff-text = texto
diff-translations = traducciones: { $languages }
diff-new-translations = traducciones nuevas: { $languages }
diff-lost-translations = traducciones desaparecidas: { $languages }
diff-coverage = Cobertura: { $title }
diff-cells = Casillas con alguna ficha: { $before } antes, { $after } después, de { $cells }.
diff-row = fila
diff-column = columna
diff-before = antes
diff-after = después
diff-filled = laguna cubierta
diff-gap = ahora una laguna
diff-faults = `{ $name }` tiene fallos:
diff-not-compared = No se comparó nada, porque `{ $name }` tiene fallos.

## Por qué una orden no se ejecuta

disk-refuses = no se puede { $action ->
        [create] crear
        [find] encontrar
        [lock] bloquear
        [open] abrir
        [publish-to] publicar en
        [put-back] reponer
        [read] leer
        [remove] eliminar
        [replace] sustituir
        [run] ejecutar
        [watch] vigilar
       *[write] escribir
    } `{ $path }`: { $why ->
        [full] no queda espacio en el disco. El sitio publicado antes sigue intacto. Haga sitio y constrúyalo de nuevo
        [permission] usted no tiene permiso para eso. El sitio publicado antes sigue intacto
        [read-only] el disco solo se puede leer, no escribir
        [missing] no existe
       *[other] { $said }
    }
folder-foreign = `{ $path }` no está vacía y no la hizo vademecum, así que se deja como está. Elija otra carpeta con --out, o vacíe usted esta.
files-foreign = `{ $path }` contiene archivos que vademecum no hizo: { $files }. La próxima edición los perdería. Muévalos a `static/` en su tema, para que cada edición los lleve, o elimínelos.
folder-precious = `{ $path }` no puede ser la carpeta de salida: es { $what ->
        [root] la raíz del disco
        [site] la carpeta del propio sitio, o una que la contiene
        [sources] donde están las fuentes del sitio
        [home] su carpeta personal, o una que la contiene
        [link] un enlace a otro lugar
       *[file] algo que no es una carpeta
    }. Elija otra carpeta con --out.
file-exists = `{ $path }` ya existe y no se sobrescribe. Elija otro nombre, o cambie usted el archivo.
file-not-text = `{ $path }` no se puede leer como texto: ocupa más de 2 MiB, o no está guardado en UTF-8. Guárdelo de nuevo como texto sin formato.
edition-unknown = `{ $name }` no es la carpeta de un sitio publicado con datos ni una revisión de Git
edition-unreadable = `{ $name }` contiene datos que no se pueden leer: { $said }
git-refuses = git: { $said }
git-missing = no se puede iniciar `git` ({ $said }). Instálelo, o nombre los archivos que comprobar.
repository-missing = `{ $path }` no está en un repositorio de git, así que no hay revisión con la que comparar. Nombre los archivos que comprobar.
revision-elsewhere = los archivos que hay aquí no son los de `{ $revision }`, y solo se pueden revisar los que hay aquí. Haga primero: git switch --detach { $revision }
revision-unknown = git no conoce la revisión `{ $revision }`: { $said }
folder-busy = otro vademecum{ $owner ->
        [unknown] {""}
       *[other] {" "}(proceso { $owner })
    } está publicando en `{ $path }`. Espere a que termine, o elija otra carpeta con --out.
folder-not-empty = `{ $path }` no está vacía, así que se deja como está. Elija otra carpeta
index-missing = no hay índice de búsqueda en `{ $path }`. Construya primero el sitio con `vademecum build`, o nombre su carpeta con --site.
index-damaged = el índice está dañado ({ $said }). Copie el sitio de nuevo, o constrúyalo otra vez con `vademecum build`.
index-unreadable = no se puede leer el índice: { $said }
index-of-another-version = el índice lo hizo otra versión de vademecum; construya el sitio de nuevo con esta
index-language-unknown = no hay índice para la lengua `{ $tag }`; lo hay para { $known }
queries-unreadable = no se pueden leer las consultas: { $said }
answer-unreadable = no se puede leer la respuesta: { $said }
output-unwritable = no se puede escribir la respuesta: { $said }
messages-missing = no hay mensajes en `{ $tag }`; los hay en { $known }
site-speaks-not = este sitio no habla `{ $tag }`; habla { $known }
language-not-of-translations = nada se traduce a `{ $tag }`; el sitio tiene { $known }
path-outside = `{ $path }` no está en el sitio `{ $root }`
file-unknown = no hay ningún archivo `{ $path }` en este sitio
collection-unknown = no hay ninguna colección `{ $name }`. Este sitio tiene: { $known }
code-unknown = no hay ningún código `{ $code }`. `vademecum explain` los enumera todos.
slug-malformed = `{ $slug }` no puede ser el nombre de una ficha: use minúsculas de la a a la z, cifras y guiones sencillos
entry-exists = la ficha `{ $slug }` ya existe y no se sobrescribe
nothing-to-translate = no hay ninguna ficha `{ $slug }` que traducir en `{ $collection }`
no-name-from-title = del título no se puede formar un nombre; dé uno con --slug
tag-malformed = `{ $tag }` no es el código de una lengua, como `en` o `pt-BR`
owner-malformed = `{ $owner }` no es un responsable: escriba @persona, @organización/equipo o una dirección
preview-refused = la vista previa no puede empezar: { $said }
preview-stopped = la vista previa se detuvo: { $said }
port-refused = no se puede escuchar en { $address }: { $said }. ¿Hay otra vista previa en marcha? Elija otro puerto con --port.
slug-not-portable = `{ $slug }` no puede ser el nombre de una ficha: { $why ->
        [length] un nombre de archivo tiene como máximo 255 bytes; elija uno más corto
       *[reserved] Windows reserva este nombre para un dispositivo; elija otro
    }
search-limit-zero = --limit 0 no mostraría nada; pida 1 o más
