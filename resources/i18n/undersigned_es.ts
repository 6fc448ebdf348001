<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name></name>
    <message numerus="yes">
        <source>A feed with %Ln entries</source>
        <translation>
            <numerusform>Un canal con %Ln entrada</numerusform>
            <numerusform>Un canal con %Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds</source>
        <translation>
            <numerusform>%Ln canal</numerusform>
            <numerusform>%Ln canales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>hace %Ln hora</numerusform>
            <numerusform>hace %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases</source>
        <translation>
            <numerusform>%Ln caso</numerusform>
            <numerusform>%Ln casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new in {case}</source>
        <translation>
            <numerusform>%Ln noticia nueva en {case}</numerusform>
            <numerusform>%Ln noticias nuevas en {case}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{words}” in %Ln new stories</source>
        <translation>
            <numerusform>«{words}» en %Ln noticia nueva</numerusform>
            <numerusform>«{words}» en %Ln noticias nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln noticia</numerusform>
            <numerusform>%Ln noticias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times: {what}</source>
        <translation>
            <numerusform>%Ln vez: {what}</numerusform>
            <numerusform>%Ln veces: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No change for %Ln hours</source>
        <translation>
            <numerusform>Sin cambios desde hace %Ln hora</numerusform>
            <numerusform>Sin cambios desde hace %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln sentences differ.</source>
        <translation>
            <numerusform>{name}: cambia %Ln frase.</numerusform>
            <numerusform>{name}: cambian %Ln frases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} passed its threshold, %Ln days before the deadline.</source>
        <translation>
            <numerusform>{name} superó su umbral %Ln día antes del plazo.</numerusform>
            <numerusform>{name} superó su umbral %Ln días antes del plazo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources need you</source>
        <translation>
            <numerusform>%Ln fuente requiere atención</numerusform>
            <numerusform>%Ln fuentes requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>queda %Ln día</numerusform>
            <numerusform>quedan %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older readings found.</source>
        <translation>
            <numerusform>%Ln lectura anterior encontrada.</numerusform>
            <numerusform>%Ln lecturas anteriores encontradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files need a look.</source>
        <translation>
            <numerusform>%Ln archivo necesita atención.</numerusform>
            <numerusform>%Ln archivos necesitan atención.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln examples read</source>
        <translation>
            <numerusform>%Ln ejemplo leído</numerusform>
            <numerusform>%Ln ejemplos leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories were published shortly before.</source>
        <translation>
            <numerusform>%Ln artículo se publicó poco antes.</numerusform>
            <numerusform>%Ln artículos se publicaron poco antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new stories</source>
        <translation>
            <numerusform>%Ln noticia nueva</numerusform>
            <numerusform>%Ln noticias nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln fuente</numerusform>
            <numerusform>%Ln fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln petitions</source>
        <translation>
            <numerusform>%Ln petición</numerusform>
            <numerusform>%Ln peticiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Undersigned</source>
        <translation>Acerca de Undersigned</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>A case&apos;s news, its petitions&apos; counters and your own notes.</source>
        <translation>Las noticias de un caso, los contadores de sus peticiones y sus propias notas.</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar los detalles</translation>
    </message>
    <message>
        <source>Licences of this program and of its parts</source>
        <translation>Licencias de este programa y de sus partes</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>A petition, a feed, a web page that has feeds, or a list of feeds. Nothing is followed before you press Add.</source>
        <translation>Una petición, un canal, una página web con canales o una lista de canales. No se sigue nada hasta pulsar «Añadir».</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Examinando</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Keep a counter by hand…</source>
        <translation>&amp;Llevar un contador a mano…</translation>
    </message>
    <message>
        <source>For example 18,904</source>
        <translation>Por ejemplo, 18.904</translation>
    </message>
    <message>
        <source>You type each count yourself; nothing is fetched.</source>
        <translation>Cada recuento se escribe a mano; no se descarga nada.</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Cou&amp;nt now</source>
        <translation>Recuento a&amp;hora</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Paste an&amp;ything</source>
        <translation>&amp;Pegar cualquier cosa</translation>
    </message>
    <message>
        <source>Looking at {what}…</source>
        <translation>Examinando {what}…</translation>
    </message>
    <message>
        <source>See {address}</source>
        <translation>Ver {address}</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The program did not end properly. Its data were checked: they are whole.</source>
        <translation>El programa no terminó bien. Sus datos se comprobaron: están completos.</translation>
    </message>
    <message>
        <source>No backup could be made today. {why}</source>
        <translation>Hoy no se pudo hacer la copia de seguridad. {why}</translation>
    </message>
</context>
<context>
    <name>ArticleFoot</name>
    <message>
        <source>&amp;Quote</source>
        <translation>C&amp;itar</translation>
    </message>
    <message>
        <source>Bring the selected words into a note (Ctrl+Shift+Q)</source>
        <translation>Llevar las palabras seleccionadas a una nota (Control+Mayúsculas+Q)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Destacar</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>A&amp;brir en el navegador</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Compare with what it said before</source>
        <translation>Comparar con lo que decía antes</translation>
    </message>
    <message>
        <source>&amp;Unstar</source>
        <translation>No &amp;destacar</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Choose a story</source>
        <translation>Elija una noticia</translation>
    </message>
    <message>
        <source>N brings the next unread one, S stars it, M marks it unread.</source>
        <translation>N muestra la siguiente no leída, S la destaca, M la marca como no leída.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others tell it</source>
        <translation>
            <numerusform>%Ln más lo cuenta</numerusform>
            <numerusform>%Ln más lo cuentan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images not loaded</source>
        <translation>
            <numerusform>%Ln imagen sin cargar</numerusform>
            <numerusform>%Ln imágenes sin cargar</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the summary is stored.</source>
        <translation>Solo está guardado el resumen.</translation>
    </message>
    <message>
        <source>Nothing but the headline is stored. Open the page in the browser to read it.</source>
        <translation>Solo está guardado el titular. Para leerla, abra la página en el navegador.</translation>
    </message>
    <message>
        <source>&amp;Fetch the full page</source>
        <translation>Traer la &amp;página entera</translation>
    </message>
    <message>
        <source>Fetching the page…</source>
        <translation>Trayendo la página…</translation>
    </message>
    <message>
        <source>&amp;Load once</source>
        <translation>Cargar una ve&amp;z</translation>
    </message>
    <message>
        <source>Al&amp;ways for this source</source>
        <translation>&amp;Siempre para esta fuente</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Enter a count</source>
        <translation>Introducir un recuento</translation>
    </message>
    <message>
        <source>Add a past reading</source>
        <translation>Añadir una lectura pasada</translation>
    </message>
    <message>
        <source>Signatures you hope for (0: what the site hopes for)</source>
        <translation>Firmas que esperas (0: las que espera el sitio)</translation>
    </message>
    <message>
        <source>My own target</source>
        <translation>Mi propio objetivo</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nombre de la fuente</translation>
    </message>
    <message>
        <source>Address of the feed; a private one with its key goes to the keyring</source>
        <translation>Dirección de la fuente; la clave de una privada va al llavero</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nueva dirección</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Left and right go from event to event, with Shift they select a stretch. Plus and minus zoom. T shows a table.</source>
        <translation>Izquierda y derecha van de suceso en suceso; con Mayús seleccionan un tramo. Más y menos acercan y alejan. T muestra una tabla.</translation>
    </message>
    <message>
        <source>No readings yet. Add a petition, and its line starts at the next refresh. Older numbers from the press go in with Petition &gt; Add a past reading…</source>
        <translation>Aún no hay lecturas. Añade una petición y su línea empieza con la próxima actualización. Las cifras anteriores de la prensa se añaden con Petición &gt; Añadir una lectura pasada…</translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <source>Start my own case</source>
        <translation>Crear un caso propio</translation>
    </message>
    <message>
        <source>What you follow, for example a person&apos;s name</source>
        <translation>Lo que se sigue, por ejemplo el nombre de una persona</translation>
    </message>
    <message>
        <source>Names and words, with commas between them</source>
        <translation>Nombres y palabras, separados por comas</translation>
    </message>
    <message>
        <source>Petitions, feeds, sites: one address a line. You can also add them later.</source>
        <translation>Peticiones, canales, sitios: una dirección por línea. También se pueden añadir más tarde.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;People and words to watch for</source>
        <translation>&amp;Personas y palabras que vigilar</translation>
    </message>
    <message>
        <source>Paste &amp;anything</source>
        <translation>&amp;Pegar cualquier cosa</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
</context>
<context>
    <name>CaseFiles</name>
    <message>
        <source>Case files (*.casefile)</source>
        <translation>Archivos de caso (*.casefile)</translation>
    </message>
    <message>
        <source>Save the case as a file</source>
        <translation>Guardar el caso en un archivo</translation>
    </message>
    <message>
        <source>Are your notes to be in it?</source>
        <translation>¿Incluir sus notas?</translation>
    </message>
    <message>
        <source>{name} could not be written: {why}</source>
        <translation>No se pudo escribir {name}: {why}</translation>
    </message>
    <message>
        <source>Saved in {name}: {what}.</source>
        <translation>Guardado en {name}: {what}.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases saved in {name}.</source>
        <translation>
            <numerusform>%Ln caso guardado en {name}.</numerusform>
            <numerusform>%Ln casos guardados en {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Abrir un archivo de caso</translation>
    </message>
    <message>
        <source>{name}, saved {day}, has {what}. It becomes a case of its own; nothing of it is asked before you press Refresh.</source>
        <translation>{name}, guardado el {day}, contiene {what}. Será un caso aparte; no se consulta nada antes de que pulse Actualizar.</translation>
    </message>
    <message>
        <source>&amp;Open as a new case</source>
        <translation>&amp;Abrir como caso nuevo</translation>
    </message>
    <message>
        <source>{name} is open. Refresh asks its sources.</source>
        <translation>{name} está abierto. Actualizar consulta sus fuentes.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Chart of the count</source>
        <translation>Gráfico del recuento</translation>
    </message>
    <message>
        <source>Left and right go from reading to reading. T shows them as a table.</source>
        <translation>Izquierda y derecha van de lectura en lectura. T las muestra como tabla.</translation>
    </message>
    <message>
        <source>No readings yet. The line starts with the first.</source>
        <translation>Aún no hay lecturas. La línea empieza con la primera.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Keep watching when the window is closed?</source>
        <translation>¿Seguir observando con la ventana cerrada?</translation>
    </message>
    <message>
        <source>&amp;Keep watching</source>
        <translation>Seguir &amp;observando</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>News and counts are still fetched. The icon in the tray brings it back.</source>
        <translation>Las noticias y los recuentos se siguen descargando. El icono de la bandeja recupera la ventana.</translation>
    </message>
    <message>
        <source>This desktop shows no tray. Start the program again to see its window, or quit: then nothing is fetched until you start it.</source>
        <translation>Este escritorio no muestra bandeja. Inicie de nuevo el programa para ver su ventana, o salga: entonces no se descarga nada hasta el próximo inicio.</translation>
    </message>
    <message>
        <source>You can change this under Edit, Notifications.</source>
        <translation>Se puede cambiar en Edición, Notificaciones.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Caso</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>Ar&amp;tículo</translation>
    </message>
    <message>
        <source>&amp;Petition</source>
        <translation>&amp;Petición</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Follow a &amp;search or a docket…</source>
        <translation>Se&amp;guir una búsqueda o un expediente…</translation>
    </message>
    <message>
        <source>Save the list of &amp;feeds…</source>
        <translation>Guardar la &amp;lista de fuentes…</translation>
    </message>
    <message>
        <source>Start my own &amp;case…</source>
        <translation>&amp;Crear un caso propio…</translation>
    </message>
    <message>
        <source>&amp;Go live with this case…</source>
        <translation>Seguir este caso en &amp;vivo…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the case as a file…</source>
        <translation>Guardar el caso en un arch&amp;ivo…</translation>
    </message>
    <message>
        <source>&amp;Open a case file…</source>
        <translation>A&amp;brir un archivo de caso…</translation>
    </message>
    <message>
        <source>Forge&amp;t all secrets…</source>
        <translation>&amp;Olvidar todos los secretos…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Paste an address</source>
        <translation>&amp;Pegar una dirección</translation>
    </message>
    <message>
        <source>&amp;Search the case</source>
        <translation>&amp;Buscar en el caso</translation>
    </message>
    <message>
        <source>Na&amp;rrow the search…</source>
        <translation>&amp;Acotar la búsqueda…</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>&amp;Notificaciones…</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>S&amp;tories</source>
        <translation>N&amp;oticias</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>Línea d&amp;e tiempo</translation>
    </message>
    <message>
        <source>&amp;Petitions</source>
        <translation>&amp;Peticiones</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Fold the petitions</source>
        <translation>Plegar las peticiones</translation>
    </message>
    <message>
        <source>Sho&amp;w the timeline</source>
        <translation>Mo&amp;strar la línea de tiempo</translation>
    </message>
    <message>
        <source>&amp;Fastest rise</source>
        <translation>Subida más rápi&amp;da</translation>
    </message>
    <message>
        <source>Timeline as a ta&amp;ble</source>
        <translation>Línea de tiempo como t&amp;abla</translation>
    </message>
    <message>
        <source>Networ&amp;k…</source>
        <translation>&amp;Uso de la red…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation>Texto nor&amp;mal</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
        <source>&amp;As on the desktop</source>
        <translation>&amp;Como en el escritorio</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Refresh this &amp;source</source>
        <translation>Actualizar esta &amp;fuente</translation>
    </message>
    <message>
        <source>&amp;Cancel refreshing</source>
        <translation>&amp;Cancelar la actualización</translation>
    </message>
    <message>
        <source>Copy to&amp;day&apos;s digest</source>
        <translation>Copiar el resumen del &amp;día</translation>
    </message>
    <message>
        <source>Watc&amp;h words…</source>
        <translation>Pa&amp;labras vigiladas…</translation>
    </message>
    <message>
        <source>&amp;Next case</source>
        <translation>Caso &amp;siguiente</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Cambiar el &amp;nombre…</translation>
    </message>
    <message>
        <source>Remo&amp;ve this case…</source>
        <translation>&amp;Quitar este caso…</translation>
    </message>
    <message>
        <source>&amp;Next story</source>
        <translation>Noticia &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous story</source>
        <translation>Noticia &amp;anterior</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>Siguiente no &amp;leída</translation>
    </message>
    <message>
        <source>Mark as &amp;read or unread</source>
        <translation>Marcar como leída o &amp;no leída</translation>
    </message>
    <message>
        <source>Mark a&amp;ll as read</source>
        <translation>Marcar &amp;todas como leídas</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Destacar o no destacar</translation>
    </message>
    <message>
        <source>H&amp;ide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>S&amp;how who else tells it, or hide them</source>
        <translation>&amp;Mostrar u ocultar quién más lo cuenta</translation>
    </message>
    <message>
        <source>N&amp;ot the same story</source>
        <translation>No &amp;es la misma noticia</translation>
    </message>
    <message>
        <source>Same story &amp;as…</source>
        <translation>La misma noticia q&amp;ue…</translation>
    </message>
    <message>
        <source>&amp;Call its outlet local, or no longer</source>
        <translation>Llamar local a su medio, o &amp;ya no</translation>
    </message>
    <message>
        <source>Fin&amp;d in the article</source>
        <translation>&amp;Buscar en el artículo</translation>
    </message>
    <message>
        <source>Sav&amp;e as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>&amp;Fetch the full page</source>
        <translation>Traer la &amp;página entera</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Abrir en el na&amp;vegador</translation>
    </message>
    <message>
        <source>&amp;Quote in a note</source>
        <translation>&amp;Citar en una nota</translation>
    </message>
    <message>
        <source>&amp;Add a petition…</source>
        <translation>&amp;Añadir una petición…</translation>
    </message>
    <message>
        <source>&amp;Read now</source>
        <translation>&amp;Leer ahora</translation>
    </message>
    <message>
        <source>&amp;Copy the count</source>
        <translation>&amp;Copiar el recuento</translation>
    </message>
    <message>
        <source>&amp;Enter a count…</source>
        <translation>&amp;Introducir un recuento…</translation>
    </message>
    <message>
        <source>&amp;Look for older readings</source>
        <translation>Buscar lecturas an&amp;teriores</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>C&amp;heck the petition sites…</source>
        <translation>Comp&amp;robar los sitios de peticiones…</translation>
    </message>
    <message>
        <source>&amp;Show the petition page</source>
        <translation>Mo&amp;strar la página de la petición</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Volver al artículo &amp;o a la lista</translation>
    </message>
    <message>
        <source>Set my own tar&amp;get…</source>
        <translation>Fijar mi propio o&amp;bjetivo…</translation>
    </message>
    <message>
        <source>Add a pas&amp;t reading…</source>
        <translation>Añadir una lectura &amp;pasada…</translation>
    </message>
    <message>
        <source>&amp;Import counts from a file…</source>
        <translation>I&amp;mportar recuentos de un archivo…</translation>
    </message>
    <message>
        <source>Save the cou&amp;nts as CSV…</source>
        <translation>&amp;Guardar los recuentos como CSV…</translation>
    </message>
    <message>
        <source>&amp;New note</source>
        <translation>&amp;Nueva nota</translation>
    </message>
    <message>
        <source>&amp;Remove this note</source>
        <translation>&amp;Quitar esta nota</translation>
    </message>
    <message>
        <source>&amp;Recorded week</source>
        <translation>&amp;Semana grabada</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About Undersigned</source>
        <translation>&amp;Acerca de Undersigned</translation>
    </message>
</context>
<context>
    <name>CountDialog</name>
    <message>
        <source>Enter a count</source>
        <translation>Introducir un recuento</translation>
    </message>
    <message>
        <source>For example 18,904</source>
        <translation>Por ejemplo, 18.904</translation>
    </message>
    <message>
        <source>&amp;Exact</source>
        <translation>&amp;Exacto</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>A&amp;proximado</translation>
    </message>
    <message>
        <source>For example TIME (may stay empty)</source>
        <translation>Por ejemplo TIME (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Where you read it: an address (may stay empty)</source>
        <translation>Dónde se leyó: una dirección (puede quedar vacía)</translation>
    </message>
    <message>
        <source>A&amp;dd the reading</source>
        <translation>&amp;Añadir la lectura</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>&amp;Recuento</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>C&amp;uándo</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Qué exactitud</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Medio</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>Digits only, like 18,904 or 18.904.</source>
        <translation>Solo cifras, como 18.904 o 18,904.</translation>
    </message>
</context>
<context>
    <name>CounterView</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>What stands beside it</source>
        <translation>Qué hay al lado</translation>
    </message>
    <message>
        <source>Numbers of the page</source>
        <translation>Números de la página</translation>
    </message>
    <message>
        <source>No platform knows this page. Which of its numbers counts the signatures?</source>
        <translation>Ninguna plataforma conoce esta página. ¿Cuál de sus números cuenta las firmas?</translation>
    </message>
    <message>
        <source>{title}: {count} now. Read from {site} again every half hour at most.</source>
        <translation>{title}: {count} ahora. Se vuelve a leer de {site} cada media hora como mucho.</translation>
    </message>
</context>
<context>
    <name>Digesting</name>
    <message>
        <source>Today&apos;s digest is on the clipboard.</source>
        <translation>El resumen del día está en el portapapeles.</translation>
    </message>
    <message>
        <source>Newest stories</source>
        <translation>Noticias más recientes</translation>
    </message>
    <message>
        <source>no count yet</source>
        <translation>sin recuento todavía</translation>
    </message>
    <message>
        <source>{count} at {moment}</source>
        <translation>{count} a las {moment}</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Something happened that this program did not expect. Your notes and counts are stored as before, and you can go on. If it comes back, copy the details and send them to whoever looks after the program.</source>
        <translation>Ha ocurrido algo que el programa no esperaba. Las notas y los recuentos siguen guardados como antes y se puede continuar. Si se repite, copie los detalles y envíelos a quien mantiene el programa.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar los detalles</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Narrow the search</source>
        <translation>Acotar la búsqueda</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Medio</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Until (left out)</source>
        <translation>&amp;Hasta (sin incluir)</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>Sin &amp;leer</translation>
    </message>
    <message>
        <source>S&amp;tarred</source>
        <translation>Con &amp;estrella</translation>
    </message>
    <message>
        <source>With &amp;notes</source>
        <translation>Con &amp;notas</translation>
    </message>
    <message>
        <source>The search takes AND, OR, NOT, (brackets), “whole phrases” and beginn* too.</source>
        <translation>La búsqueda entiende también AND, OR, NOT, (paréntesis), «frases enteras» y comienz*.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>No está en este artículo</translation>
    </message>
</context>
<context>
    <name>FollowDialog</name>
    <message>
        <source>Follow a search, a community or a docket</source>
        <translation>Seguir una búsqueda, una comunidad o un expediente</translation>
    </message>
    <message>
        <source>Google News</source>
        <translation>Google Noticias</translation>
    </message>
    <message>
        <source>&quot;Steven Avery&quot; OR &quot;Brendan Dassey&quot;</source>
        <translation>&quot;Steven Avery&quot; OR &quot;Brendan Dassey&quot;</translation>
    </message>
    <message>
        <source>Bing News</source>
        <translation>Bing Noticias</translation>
    </message>
    <message>
        <source>GDELT (now and then busy)</source>
        <translation>GDELT (a veces saturado)</translation>
    </message>
    <message>
        <source>&quot;steven avery&quot;</source>
        <translation>&quot;steven avery&quot;</translation>
    </message>
    <message>
        <source>Reddit</source>
        <translation>Reddit</translation>
    </message>
    <message>
        <source>r/MakingaMurderer, u/name, or words</source>
        <translation>r/MakingaMurderer, u/nombre o palabras</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <source>A channel&apos;s id (UC…) or a playlist&apos;s (PL…)</source>
        <translation>El identificador de un canal (UC…) o de una lista (PL…)</translation>
    </message>
    <message>
        <source>Wikipedia, edits of an article</source>
        <translation>Wikipedia, ediciones de un artículo</translation>
    </message>
    <message>
        <source>Steven Avery</source>
        <translation>Steven Avery</translation>
    </message>
    <message>
        <source>Court docket</source>
        <translation>Expediente judicial</translation>
    </message>
    <message>
        <source>A Wisconsin appeal (2023AP1556) or a CourtListener docket&apos;s number</source>
        <translation>Una apelación de Wisconsin (2023AP1556) o el número de un expediente de CourtListener</translation>
    </message>
    <message>
        <source>Mastodon or Bluesky</source>
        <translation>Mastodon o Bluesky</translation>
    </message>
    <message>
        <source>@name@server, or name.server</source>
        <translation>@nombre@servidor o nombre.servidor</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Dónde</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>Nothing is asked before you press Add.</source>
        <translation>Nada se consulta antes de pulsar Añadir.</translation>
    </message>
</context>
<context>
    <name>FoundBar</name>
    <message>
        <source>Also found</source>
        <translation>También hallado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundView</name>
    <message>
        <source>This case follows it already.</source>
        <translation>Este caso ya la sigue.</translation>
    </message>
    <message>
        <source>The password in the address is of no use here; it is not kept.</source>
        <translation>La contraseña de la dirección no sirve aquí; no se guarda.</translation>
    </message>
    <message>
        <source>The password is taken out of the address, for your password manager to keep.</source>
        <translation>La contraseña se retira de la dirección; la guarda su gestor de contraseñas.</translation>
    </message>
    <message>
        <source>Feeds to add</source>
        <translation>Canales para añadir</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Grou&amp;p</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>Newest: {words}</source>
        <translation>Lo más reciente: {words}</translation>
    </message>
    <message>
        <source>See {words}</source>
        <translation>Ver {words}</translation>
    </message>
    <message>
        <source>As in the list, or a new name</source>
        <translation>Como en la lista, o un nombre nuevo</translation>
    </message>
    <message>
        <source>None, or a new name</source>
        <translation>Ninguno, o un nombre nuevo</translation>
    </message>
    <message>
        <source>{title} (followed already)</source>
        <translation>{title} (ya se sigue)</translation>
    </message>
</context>
<context>
    <name>Founding</name>
    <message>
        <source>Name of the case</source>
        <translation>Nombre del caso</translation>
    </message>
    <message numerus="yes">
        <source>This case comes from a file, and none of its sites was asked yet. From now on %Ln of them are, each with its own pauses.</source>
        <translation>
            <numerusform>Este caso viene de un archivo y todavía no se ha consultado ninguno de sus sitios. Desde ahora se consulta %Ln sitio, con sus pausas.</numerusform>
            <numerusform>Este caso viene de un archivo y todavía no se ha consultado ninguno de sus sitios. Desde ahora se consultan %Ln sitios, cada uno con sus pausas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Pasar a directo</translation>
    </message>
</context>
<context>
    <name>GoLiveDialog</name>
    <message>
        <source>Go live</source>
        <translation>Seguir en vivo</translation>
    </message>
    <message>
        <source>These sites will be asked for news, about once an hour each. None of them has been contacted yet.</source>
        <translation>A estos sitios se les pedirán noticias, a cada uno más o menos una vez por hora. Todavía no se ha contactado con ninguno.</translation>
    </message>
    <message>
        <source>Sites that will be contacted</source>
        <translation>Sitios con los que se contactará</translation>
    </message>
    <message>
        <source>Add a &amp;live petition…</source>
        <translation>&amp;Añadir una petición abierta…</translation>
    </message>
    <message>
        <source>The two petitions of 2016 are closed. To see a live counter now, add any petition of petition.parliament.uk.</source>
        <translation>Las dos peticiones de 2016 están cerradas. Para ver ahora un contador en vivo, añada cualquier petición de petition.parliament.uk.</translation>
    </message>
    <message>
        <source>{ticked} of {all} sources ticked</source>
        <translation>{ticked} de {all} fuentes marcadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sites are contacted</source>
        <translation>
            <numerusform>se contacta con %Ln sitio</numerusform>
            <numerusform>se contacta con %Ln sitios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go live with %Ln sources</source>
        <translation>
            <numerusform>&amp;Seguir en vivo %Ln fuente</numerusform>
            <numerusform>&amp;Seguir en vivo %Ln fuentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>A command, a source, a petition or a note</source>
        <translation>Una orden, una fuente, una petición o una nota</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back to the article (Esc)</source>
        <translation>Volver al artículo (Esc)</translation>
    </message>
    <message>
        <source>no count yet</source>
        <translation>sin recuento todavía</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Aún no se ha leído nada.</translation>
    </message>
    <message>
        <source>as of {time} ({age}), {exactness}; {how}</source>
        <translation>a las {time} ({age}), {exactness}; {how}</translation>
    </message>
    <message>
        <source>{count} of them verified</source>
        <translation>{count} de ellas verificadas</translation>
    </message>
    <message>
        <source>The site shows one number and gives another as verified. Both are kept; the shown one is what the press quotes, and what is counted here.</source>
        <translation>El sitio muestra un número y da otro como verificado. Se guardan ambos; el mostrado es el que cita la prensa y el que aquí cuenta.</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Abrir en el na&amp;vegador</translation>
    </message>
    <message>
        <source>Read no&amp;w</source>
        <translation>&amp;Leer ahora</translation>
    </message>
    <message>
        <source>Enter a coun&amp;t…</source>
        <translation>&amp;Introducir un recuento…</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import counts</source>
        <translation>Importar recuentos</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Líneas del archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>4/1 is the 4th of January</source>
        <translation>4/1 es el 4 de enero</translation>
    </message>
    <message>
        <source>4/1 is the 1st of April</source>
        <translation>4/1 es el 1 de abril</translation>
    </message>
    <message>
        <source>How are &amp;days written in this file?</source>
        <translation>¿Cómo están escritos los &amp;días en este archivo?</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln readings</source>
        <translation>
            <numerusform>&amp;Añadir %Ln lectura</numerusform>
            <numerusform>&amp;Añadir %Ln lecturas</numerusform>
        </translation>
    </message>
    <message>
        <source>The days can be read in two ways. Say which is meant.</source>
        <translation>Los días pueden leerse de dos maneras. Di cuál vale.</translation>
    </message>
    <message>
        <source>There is no line with a time and a count in this file.</source>
        <translation>En este archivo no hay ninguna línea con una hora y un recuento.</translation>
    </message>
    <message>
        <source>{added} of {lines} lines become readings. What is here already stays.</source>
        <translation>{added} de {lines} líneas pasan a ser lecturas. Lo que ya está se queda.</translation>
    </message>
    <message>
        <source>is added, {exactness}</source>
        <translation>se añade, {exactness}</translation>
    </message>
    <message>
        <source>left out: that moment has a reading</source>
        <translation>omitida: ese momento ya tiene una lectura</translation>
    </message>
    <message>
        <source>left out: still to come</source>
        <translation>omitida: aún está por llegar</translation>
    </message>
    <message>
        <source>left out: no time in “{text}”</source>
        <translation>omitida: sin hora en «{text}»</translation>
    </message>
    <message>
        <source>left out: no count in “{text}”</source>
        <translation>omitida: sin recuento en «{text}»</translation>
    </message>
    <message>
        <source>left out: too few columns in “{text}”</source>
        <translation>omitida: faltan columnas en «{text}»</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>En qué se convierte</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar una orden o una tecla</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>Tecla &amp;habitual</translation>
    </message>
    <message>
        <source>&amp;All usual keys</source>
        <translation>&amp;Todas las teclas habituales</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Single letters act in lists and on cards, and stay as they are.</source>
        <translation>Las letras sueltas actúan en listas y tarjetas y se quedan como están.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Your last words in the notes cannot be stored.</source>
        <translation>Las últimas palabras de las notas no se pueden guardar.</translation>
    </message>
    <message>
        <source>They are still on the screen: copy them, or make some room on the disk.</source>
        <translation>Siguen en la pantalla: cópielas o libere espacio en el disco.</translation>
    </message>
    <message>
        <source>&amp;Close without them</source>
        <translation>&amp;Cerrar sin ellas</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Mantener abierta</translation>
    </message>
</context>
<context>
    <name>LoggingIn</name>
    <message>
        <source>There are no passwords to forget.</source>
        <translation>No hay contraseñas que olvidar.</translation>
    </message>
    <message>
        <source>Forget all secrets</source>
        <translation>Olvidar todas las contraseñas</translation>
    </message>
    <message>
        <source>Forget every password and token?</source>
        <translation>¿Olvidar todas las contraseñas y los tokens?</translation>
    </message>
    <message>
        <source>They are removed from your password manager too, and cannot be brought back. Sources that want one ask for it again.</source>
        <translation>También se quitan de su gestor de contraseñas y no se pueden recuperar. Las fuentes que pidan una la volverán a solicitar.</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>&amp;Olvidarlas</translation>
    </message>
    <message>
        <source>The password is in your password manager.</source>
        <translation>La contraseña está en su gestor de contraseñas.</translation>
    </message>
    <message>
        <source>There is no password manager here: the password is kept until the program ends.</source>
        <translation>Aquí no hay gestor de contraseñas: la contraseña se conserva hasta que termine el programa.</translation>
    </message>
    <message>
        <source>The password manager is locked: the password is kept until the program ends.</source>
        <translation>El gestor de contraseñas está bloqueado: la contraseña se conserva hasta que termine el programa.</translation>
    </message>
    <message>
        <source>The password manager did not take it: the password is kept until the program ends.</source>
        <translation>El gestor de contraseñas no la aceptó: la contraseña se conserva hasta que termine el programa.</translation>
    </message>
    <message>
        <source>All passwords are forgotten.</source>
        <translation>Todas las contraseñas se han olvidado.</translation>
    </message>
    <message>
        <source>Some passwords are still in your password manager, which did not let them go. Unlock it, and forget them again.</source>
        <translation>Algunas contraseñas siguen en su gestor, que no las soltó. Desbloquéelo y vuelva a olvidarlas.</translation>
    </message>
</context>
<context>
    <name>LoginDialog</name>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Stays empty for a token</source>
        <translation>Queda vacío para un token</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>&amp;Mostrar la contraseña</translation>
    </message>
    <message>
        <source>&amp;Keep it in your password manager</source>
        <translation>&amp;Guardarla en su gestor de contraseñas</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Sent to {site} and to nobody else.</source>
        <translation>Se envía a {site} y a nadie más.</translation>
    </message>
    <message>
        <source>The way there is not encrypted: others may read along.</source>
        <translation>El camino no está cifrado: otros pueden leerlo.</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Sites that are asked</source>
        <translation>Sitios consultados</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Seguidos</translation>
    </message>
    <message>
        <source>Answered last</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Próxima vez</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>Por qué entonces</translation>
    </message>
    <message>
        <source>No site is asked: the recorded week needs none.</source>
        <translation>No se consulta ningún sitio: la semana grabada no lo necesita.</translation>
    </message>
    <message>
        <source>These sites are asked, and no others. One request at a time each.</source>
        <translation>Se consultan estos sitios y ningún otro. Una sola petición a la vez a cada uno.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation>no por sí solo</translation>
    </message>
    <message>
        <source>It asked to be left alone until then.</source>
        <translation>Pidió que se le dejara en paz hasta entonces.</translation>
    </message>
    <message>
        <source>It is gone, or shut down.</source>
        <translation>Ya no existe.</translation>
    </message>
    <message>
        <source>It had a problem: it is asked ever less.</source>
        <translation>Tuvo un problema: se le consulta cada vez menos.</translation>
    </message>
    <message>
        <source>The usual time between two looks.</source>
        <translation>El tiempo habitual entre dos consultas.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>The first line is the note&apos;s title.</source>
        <translation>La primera línea es el título de la nota.</translation>
    </message>
</context>
<context>
    <name>NoteFinder</name>
    <message>
        <source>Find in notes</source>
        <translation>Buscar en las notas</translation>
    </message>
    <message>
        <source>Find in notes (Ctrl+Shift+F)</source>
        <translation>Buscar en las notas (Control+Mayúsculas+F)</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>N&amp;ueva</translation>
    </message>
    <message>
        <source>New note (Ctrl+N)</source>
        <translation>Nueva nota (Control+N)</translation>
    </message>
    <message>
        <source>Write anything</source>
        <translation>Escriba lo que quiera</translation>
    </message>
    <message>
        <source>Select a passage in an article and press Ctrl+Shift+Q to bring it here with its source.</source>
        <translation>Seleccione un pasaje de un artículo y pulse Control+Mayúsculas+Q para traerlo aquí con su fuente.</translation>
    </message>
    <message>
        <source>No note has these words</source>
        <translation>Ninguna nota contiene estas palabras</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>State of the note</source>
        <translation>Estado de la nota</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Quitar esta nota</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved: disk is full. Trying again.</source>
        <translation>Sin guardar: el disco está lleno. Se vuelve a intentar.</translation>
    </message>
    <message>
        <source>Not saved: the data cannot be written now. Trying again.</source>
        <translation>Sin guardar: ahora no se pueden escribir los datos. Se vuelve a intentar.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>&amp;New stories, once for each refresh</source>
        <translation>&amp;Noticias nuevas, una vez por actualización</translation>
    </message>
    <message>
        <source>Watch words that as&amp;k to be told</source>
        <translation>Palabras vi&amp;giladas que piden aviso</translation>
    </message>
    <message>
        <source>&amp;Milestones passed</source>
        <translation>&amp;Hitos alcanzados</translation>
    </message>
    <message>
        <source>&amp;Thresholds passed</source>
        <translation>&amp;Umbrales alcanzados</translation>
    </message>
    <message>
        <source>Three days &amp;left before a deadline</source>
        <translation>&amp;Tres días antes de un plazo</translation>
    </message>
    <message>
        <source>A s&amp;urge of signatures</source>
        <translation>Una a&amp;valancha de firmas</translation>
    </message>
    <message>
        <source>A count that &amp;fell</source>
        <translation>Un &amp;recuento que bajó</translation>
    </message>
    <message>
        <source>A count that stands st&amp;ill</source>
        <translation>Un recuento que no se &amp;mueve</translation>
    </message>
    <message>
        <source>A changed &amp;wording</source>
        <translation>Un te&amp;xto cambiado</translation>
    </message>
    <message>
        <source>An &amp;answer, a debate, an end</source>
        <translation>Una res&amp;puesta, un debate, un final</translation>
    </message>
    <message>
        <source>A source that needs &amp;you</source>
        <translation>Una &amp;fuente que requiere atención</translation>
    </message>
    <message>
        <source>The &amp;day in one line, at</source>
        <translation>El &amp;día en una línea, a las</translation>
    </message>
    <message>
        <source>When the day is told</source>
        <translation>Cuándo se cuenta el día</translation>
    </message>
    <message>
        <source>With a s&amp;ound, where the desktop has one</source>
        <translation>&amp;Con un sonido, donde el escritorio lo tenga</translation>
    </message>
    <message>
        <source>&amp;Quiet every day from</source>
        <translation>&amp;Silencio cada día de</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Round numbers; or your own: 150,000; 250,000</source>
        <translation>Números redondos; o los tuyos: 150.000; 250.000</translation>
    </message>
    <message>
        <source>Milestones of your own</source>
        <translation>Hitos propios</translation>
    </message>
    <message>
        <source>&amp;Keep watching when the window is closed</source>
        <translation>Seguir &amp;observando con la ventana cerrada</translation>
    </message>
    <message>
        <source>Tell me about</source>
        <translation>Avisar de</translation>
    </message>
    <message>
        <source>unti&amp;l</source>
        <translation>&amp;a</translation>
    </message>
    <message>
        <source>What happens to a petition in quiet hours is told when they are over.</source>
        <translation>Lo que ocurra con una petición en las horas de silencio se avisa cuando terminan.</translation>
    </message>
    <message>
        <source>This desktop shows no tray: start the program again to see its window.</source>
        <translation>Este escritorio no muestra bandeja: inicie de nuevo el programa para ver su ventana.</translation>
    </message>
    <message>
        <source>&amp;Send a test</source>
        <translation>&amp;Enviar una prueba</translation>
    </message>
</context>
<context>
    <name>Older</name>
    <message>
        <source>The recorded week asks nobody. Go live first.</source>
        <translation>La semana grabada no pregunta a nadie. Primero sigue el caso en vivo.</translation>
    </message>
    <message>
        <source>Stopped. What was read stays; look again to go on.</source>
        <translation>Detenido. Lo leído se queda; busca otra vez para continuar.</translation>
    </message>
    <message>
        <source>The archive asks to be left alone until {time}. Look again then.</source>
        <translation>El archivo pide calma hasta las {time}. Busca entonces otra vez.</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message numerus="yes">
        <source>Notes (%Ln)</source>
        <translation>
            <numerusform>Notas (%Ln)</numerusform>
            <numerusform>Notas (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Noticias</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
</context>
<context>
    <name>PetitionCard</name>
    <message>
        <source>What can be done with this petition</source>
        <translation>Lo que se puede hacer con esta petición</translation>
    </message>
    <message>
        <source>no count yet</source>
        <translation>aún sin recuento</translation>
    </message>
    <message>
        <source>kept by hand</source>
        <translation>llevada a mano</translation>
    </message>
    <message>
        <source>&amp;Show the petition page</source>
        <translation>Mo&amp;strar la página de la petición</translation>
    </message>
    <message>
        <source>&amp;Read now</source>
        <translation>&amp;Leer ahora</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Abrir en el na&amp;vegador</translation>
    </message>
    <message>
        <source>&amp;Copy the count</source>
        <translation>&amp;Copiar el recuento</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>Copiar la &amp;dirección</translation>
    </message>
    <message>
        <source>&amp;Enter a count…</source>
        <translation>&amp;Introducir un recuento…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>PetitionStrip</name>
    <message>
        <source>Petitions</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>No petition yet. Paste the address of one, and its count is followed.</source>
        <translation>Aún no hay ninguna petición. Pegue la dirección de una y se seguirá su recuento.</translation>
    </message>
    <message>
        <source>Add a &amp;petition…</source>
        <translation>Aña&amp;dir una petición…</translation>
    </message>
</context>
<context>
    <name>PetitionView</name>
    <message>
        <source>Decision-maker and rules</source>
        <translation>Quién decide y reglas</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Parts of the petition&apos;s page</source>
        <translation>Partes de la página de la petición</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation>Resu&amp;men</translation>
    </message>
    <message>
        <source>Rea&amp;dings</source>
        <translation>&amp;Lecturas</translation>
    </message>
    <message>
        <source>Word&amp;ing</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>Re&amp;glas</translation>
    </message>
    <message>
        <source>Answe&amp;rs</source>
        <translation>Respues&amp;tas</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>De dónde</translation>
    </message>
</context>
<context>
    <name>PlacesView</name>
    <message>
        <source>Kind of place</source>
        <translation>Tipo de lugar</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>De dónde</translation>
    </message>
    <message>
        <source>No breakdown</source>
        <translation>Sin desglose</translation>
    </message>
    <message>
        <source>This site does not say where the signatures come from.</source>
        <translation>Este sitio no dice de dónde vienen las firmas.</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Por</translation>
    </message>
    <message>
        <source>Together {sum}, which is not the count of {count}: such lists leave out some.</source>
        <translation>Juntos {sum}, que no es el recuento de {count}: tales listas omiten algunas.</translation>
    </message>
    <message>
        <source>Together {sum}, as many as the count.</source>
        <translation>Juntos {sum}, tantas como el recuento.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places have passed their minimum; {needed} must.</source>
        <translation>
            <numerusform>%Ln lugar ha superado su mínimo; deben hacerlo {needed}.</numerusform>
            <numerusform>%Ln lugares han superado su mínimo; deben hacerlo {needed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, passed</source>
        <translation>{count}, superado</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>constituency</source>
        <translation>circunscripción</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
</context>
<context>
    <name>PlatformsDialog</name>
    <message>
        <source>Petition sites</source>
        <translation>Sitios de peticiones</translation>
    </message>
    <message>
        <source>Every example is being read…</source>
        <translation>Se lee cada ejemplo…</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Every example is read as its file says.</source>
        <translation>Cada ejemplo se lee como dice su archivo.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no se usa</translation>
    </message>
    <message>
        <source>official</source>
        <translation>oficial</translation>
    </message>
    <message>
        <source>unofficial</source>
        <translation>no oficial</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>your own file</source>
        <translation>tu propio archivo</translation>
    </message>
    <message>
        <source>in place of the program&apos;s</source>
        <translation>en lugar del del programa</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date {clock}</source>
        <translation>al día {clock}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>a source needs you</source>
        <translation>una fuente requiere atención</translation>
    </message>
</context>
<context>
    <name>PressDialog</name>
    <message>
        <source>Change a key</source>
        <translation>Cambiar una tecla</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>La nueva tecla</translation>
    </message>
    <message>
        <source>&amp;Swap the keys</source>
        <translation>&amp;Intercambiar las teclas</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sin tecla</translation>
    </message>
    <message>
        <source>Press the new key of “{command}”.</source>
        <translation>Pulsa la nueva tecla de «{command}».</translation>
    </message>
    <message>
        <source>This key is needed while typing. Hold Ctrl with it, or take an F key.</source>
        <translation>Esta tecla hace falta al escribir. Mantén Ctrl con ella, o usa una tecla F.</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu. Hold Ctrl with it, or take an F key.</source>
        <translation>Alt con una letra abre un menú. Mantén Ctrl con ella, o usa una tecla F.</translation>
    </message>
    <message>
        <source>This key belongs to “{command}” and cannot be changed.</source>
        <translation>Esta tecla es de «{command}» y no se puede cambiar.</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”. Swap their keys, or press another one.</source>
        <translation>{key} es de «{command}». Intercambia las teclas, o pulsa otra.</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Since {time}</source>
        <translation>Desde {time}</translation>
    </message>
    <message>
        <source>It answered last {time}.</source>
        <translation>Respondió por última vez {time}.</translation>
    </message>
    <message>
        <source>It has never answered.</source>
        <translation>Nunca ha respondido.</translation>
    </message>
    <message>
        <source>It says: “{words}”</source>
        <translation>Dice: «{words}»</translation>
    </message>
    <message>
        <source>&amp;Log in…</source>
        <translation>Iniciar &amp;sesión…</translation>
    </message>
    <message>
        <source>&amp;Proxy…</source>
        <translation>&amp;Proxy…</translation>
    </message>
    <message>
        <source>&amp;New address…</source>
        <translation>&amp;Nueva dirección…</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Intentar ahora</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>A&amp;brir en el navegador</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>Copiar los &amp;detalles</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Ningún problema</translation>
    </message>
    <message>
        <source>Every source answers.</source>
        <translation>Todas las fuentes responden.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %Ln more</source>
        <translation>
            <numerusform>&amp;Mostrar %Ln más</numerusform>
            <numerusform>&amp;Mostrar %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Threshold {count}: {name}, passed {day}</source>
        <translation>Umbral {count}: {name}, alcanzado el {day}</translation>
    </message>
    <message>
        <source>Threshold {count}: {name}, passed</source>
        <translation>Umbral {count}: {name}, alcanzado</translation>
    </message>
    <message>
        <source>Threshold {count}: {name}, {percent}% reached, {left} to go</source>
        <translation>Umbral {count}: {name}, {percent} % alcanzado, faltan {left}</translation>
    </message>
    <message>
        <source>Goal {count}, {percent}% reached; the site moves it</source>
        <translation>Meta {count}, {percent} % alcanzado; el sitio la mueve</translation>
    </message>
    <message>
        <source>Goal {count}, {percent}% reached</source>
        <translation>Meta {count}, {percent} % alcanzado</translation>
    </message>
</context>
<context>
    <name>ProxyDialog</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>Como en el escritorio</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Este:</translation>
    </message>
    <message>
        <source>For example proxy.example.org</source>
        <translation>Por ejemplo proxy.example.org</translation>
    </message>
    <message>
        <source>Stays empty where none is asked for</source>
        <translation>Queda vacío si no se pide</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>&amp;Keep it in your password manager</source>
        <translation>&amp;Guardarla en tu gestor de contraseñas</translation>
    </message>
    <message>
        <source>P&amp;roxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;uerto</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>It counts for the next request. The password goes to the proxy only.</source>
        <translation>Vale desde la próxima petición. La contraseña va solo al proxy.</translation>
    </message>
</context>
<context>
    <name>ReadingsView</name>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>Aún no hay lecturas</translation>
    </message>
    <message>
        <source>The first comes with the next refresh. Older numbers, from the press or from a file, can be added below.</source>
        <translation>La primera llega con la próxima actualización. Las cifras anteriores, de la prensa o de un archivo, se añaden abajo.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacta</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Read {time}</source>
        <translation>Leída {time}</translation>
    </message>
    <message>
        <source>the source&apos;s own time: {time}</source>
        <translation>hora de la propia fuente: {time}</translation>
    </message>
    <message>
        <source>{count} of them verified</source>
        <translation>{count} de ellas verificadas</translation>
    </message>
    <message>
        <source>Typed in, or from a file: there is no answer of a server to prove it.</source>
        <translation>Tecleada, o de un archivo: ninguna respuesta de un servidor la prueba.</translation>
    </message>
    <message>
        <source>SHA-256 of the answer that this count was read from: {hash}</source>
        <translation>SHA-256 de la respuesta de la que se leyó este recuento: {hash}</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add a past reading</source>
        <translation>Añadir una lectura pasada</translation>
    </message>
    <message>
        <source>Copy the chosen readings, or all (Ctrl+C)</source>
        <translation>Copiar las lecturas elegidas, o todas (Ctrl+C)</translation>
    </message>
    <message>
        <source>Remove the chosen reading</source>
        <translation>Quitar la lectura elegida</translation>
    </message>
    <message>
        <source>More that can be done with the readings</source>
        <translation>Más que se puede hacer con las lecturas</translation>
    </message>
    <message>
        <source>&amp;Import counts from a file…</source>
        <translation>I&amp;mportar recuentos de un archivo…</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Guardar como CSV…</translation>
    </message>
    <message>
        <source>&amp;Look for older readings…</source>
        <translation>Buscar lecturas an&amp;teriores…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the &amp;proof</source>
        <translation>Copiar la &amp;prueba</translation>
    </message>
    <message>
        <source>&amp;Open the source</source>
        <translation>&amp;Abrir la fuente</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings</source>
        <translation>
            <numerusform>%Ln lectura</numerusform>
            <numerusform>%Ln lecturas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordedBar</name>
    <message>
        <source>You are looking at a recorded week, {first} to {last}. Nothing has been fetched from the internet.</source>
        <translation>Esto es una semana grabada, del {first} al {last}. No se ha descargado nada de internet.</translation>
    </message>
    <message>
        <source>P&amp;lay the week</source>
        <translation>&amp;Reproducir la semana</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>An hour back (,)</source>
        <translation>Una hora atrás (,)</translation>
    </message>
    <message>
        <source>An hour forward (.)</source>
        <translation>Una hora adelante (.)</translation>
    </message>
    <message>
        <source>Moment of the recording</source>
        <translation>Momento de la grabación</translation>
    </message>
    <message>
        <source>&amp;Go live with this case…</source>
        <translation>Se&amp;guir este caso en vivo…</translation>
    </message>
    <message>
        <source>&amp;Start my own case…</source>
        <translation>Crear un caso pr&amp;opio…</translation>
    </message>
    <message>
        <source>Close this bar</source>
        <translation>Cerrar esta barra</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausa (Espacio)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
</context>
<context>
    <name>RemoveCaseDialog</name>
    <message>
        <source>Remove this case</source>
        <translation>Quitar este caso</translation>
    </message>
    <message>
        <source>“{name}” goes with its sources, stories, petitions and notes, and nothing of it is asked any more. Undo brings it back.</source>
        <translation>«{name}» desaparece con sus fuentes, noticias, peticiones y notas, y nada suyo se consulta más. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>&amp;Type its name to remove it</source>
        <translation>&amp;Escriba su nombre para quitarlo</translation>
    </message>
    <message>
        <source>&amp;Save as a file first…</source>
        <translation>&amp;Guardar antes en un archivo…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>RevisionsDialog</name>
    <message>
        <source>What it said before</source>
        <translation>Lo que decía antes</translation>
    </message>
</context>
<context>
    <name>SameStoryDialog</name>
    <message>
        <source>Same story as</source>
        <translation>La misma noticia que</translation>
    </message>
    <message>
        <source>Words of its headline</source>
        <translation>Palabras de su titular</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Artículos</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the list of feeds</source>
        <translation>Guardar la lista de fuentes</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml)</source>
        <translation>Listas de fuentes (*.opml)</translation>
    </message>
    <message>
        <source>Save the article</source>
        <translation>Guardar el artículo</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved in {name}.</source>
        <translation>Guardado en {name}.</translation>
    </message>
    <message>
        <source>{name} could not be written: {why}</source>
        <translation>No se pudo escribir {name}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds saved in {name}.</source>
        <translation>
            <numerusform>%Ln fuente guardada en {name}.</numerusform>
            <numerusform>%Ln fuentes guardadas en {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretsBar</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Wait for it no more</source>
        <translation>No esperar más</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Esperando al gestor de contraseñas…</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>This computer runs on its battery: F5 refreshes, nothing does by itself.</source>
        <translation>Este equipo funciona con batería: F5 actualiza, nada lo hace solo.</translation>
    </message>
    <message>
        <source>This network is paid by volume: F5 refreshes, nothing does by itself.</source>
        <translation>Esta red se paga por volumen: F5 actualiza, nada lo hace solo.</translation>
    </message>
    <message>
        <source>The window speaks it from the next start on.</source>
        <translation>El idioma se aplica desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia de seguridad…</translation>
    </message>
    <message>
        <source>The backup was made and checked.</source>
        <translation>La copia de seguridad está hecha y comprobada.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>La base de datos está intacta.</translation>
    </message>
    <message>
        <source>The database is damaged:</source>
        <translation>La base de datos está dañada:</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>Como en el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>Single &amp;letters act in lists and on cards</source>
        <translation>Las &amp;letras sueltas actúan en listas y tarjetas</translation>
    </message>
    <message>
        <source>&amp;Refresh by itself, as often as each site allows</source>
        <translation>Act&amp;ualizar solo, tan a menudo como permita cada sitio</translation>
    </message>
    <message>
        <source>Not on a network that is paid by &amp;volume</source>
        <translation>No en una red que se paga por &amp;volumen</translation>
    </message>
    <message>
        <source>Not on batter&amp;y</source>
        <translation>No si el e&amp;quipo va con batería</translation>
    </message>
    <message>
        <source>Articles with seri&amp;fs</source>
        <translation>Artículos con seri&amp;fas</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>enseguida</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln seconds</source>
        <translation>
            <numerusform>tras %Ln segundo</numerusform>
            <numerusform>tras %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>only by my command</source>
        <translation>solo por orden mía</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>un año</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>&amp;Start with the session, as an icon in the tray</source>
        <translation>Iniciar con la &amp;sesión, como icono en la bandeja</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Todavía no hay copia de seguridad.</translation>
    </message>
    <message>
        <source>The last good backup is of {moment}.</source>
        <translation>La última copia de seguridad válida: {moment}.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Lan&amp;guage, from the next start on</source>
        <translation>&amp;Idioma, desde el próximo inicio</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Fee&amp;ds, from their next answer on</source>
        <translation>Fu&amp;entes, desde su próxima respuesta</translation>
    </message>
    <message>
        <source>Pe&amp;titions, likewise</source>
        <translation>Peticiones, igual&amp;mente</translation>
    </message>
    <message>
        <source>A story that is open counts as &amp;read</source>
        <translation>Una noticia abierta cuenta como leí&amp;da</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>&amp;Notificaciones…</translation>
    </message>
    <message>
        <source>What is told, milestones, quiet hours, the day&apos;s digest, what closing means</source>
        <translation>Qué se avisa, hitos, horas de silencio, el resumen del día, qué significa cerrar</translation>
    </message>
    <message>
        <source>every half hour at most</source>
        <translation>cada media hora como mucho</translation>
    </message>
    <message>
        <source>every hour at most</source>
        <translation>cada hora como mucho</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours at most</source>
        <translation>
            <numerusform>cada %Ln hora como mucho</numerusform>
            <numerusform>cada %Ln horas como mucho</numerusform>
        </translation>
    </message>
    <message>
        <source>once a day at most</source>
        <translation>una vez al día como mucho</translation>
    </message>
    <message>
        <source>as sites allow</source>
        <translation>según permitan los sitios</translation>
    </message>
    <message>
        <source>as their pace asks</source>
        <translation>según pida su ritmo</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>D&amp;ense lists</source>
        <translation>&amp;Ocupar menos espacio en las listas</translation>
    </message>
    <message>
        <source>&amp;Proxy…</source>
        <translation>&amp;Proxy…</translation>
    </message>
    <message>
        <source>Sites are asked by {name}.</source>
        <translation>Los sitios son consultados por {name}.</translation>
    </message>
    <message>
        <source>No account, no telemetry, no cookies</source>
        <translation>Sin cuenta, sin telemetría, sin cookies</translation>
    </message>
    <message>
        <source>Privacy and network</source>
        <translation>Privacidad y red</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>&amp;All keys…</source>
        <translation>&amp;Todas las teclas…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation>Copiar la &amp;ruta</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer una copia ahora</translation>
    </message>
    <message>
        <source>C&amp;heck the database</source>
        <translation>Comprobar la &amp;base de datos</translation>
    </message>
    <message>
        <source>E&amp;xport everything…</source>
        <translation>E&amp;xportar todo…</translation>
    </message>
    <message>
        <source>&amp;Keep stories without a star or a note</source>
        <translation>&amp;Guardar las noticias sin estrella ni nota</translation>
    </message>
    <message>
        <source>of each sour&amp;ce, so many</source>
        <translation>de c&amp;ada fuente, tantas</translation>
    </message>
    <message>
        <source>Each case as a file, with your notes</source>
        <translation>Cada caso como archivo, con sus notas</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Recorded: {day}</source>
        <translation>Grabación: {day}</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De un archivo</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leídas</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacadas</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Todas las noticias</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Watch words</source>
        <translation>Palabras vigiladas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>{name}, has a problem</source>
        <translation>{name}, tiene un problema</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Aún sin consultar.</translation>
    </message>
    <message>
        <source>Answered {age}.</source>
        <translation>Respondió {age}.</translation>
    </message>
    <message>
        <source>Next try: {time}.</source>
        <translation>Próximo intento: {time}.</translation>
    </message>
    <message>
        <source>&amp;Refresh this source</source>
        <translation>&amp;Actualizar esta fuente</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar el &amp;nombre…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Only what matches the case</source>
        <translation>&amp;Solo lo que corresponde al caso</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %Ln held back</source>
        <translation>
            <numerusform>&amp;Mostrar %Ln retenida</numerusform>
            <numerusform>&amp;Mostrar %Ln retenidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Show the problems</source>
        <translation>Mostrar los problemas</translation>
    </message>
    <message>
        <source>Sources that have answered</source>
        <translation>Fuentes que han respondido</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Cancel refreshing</source>
        <translation>Cancelar la actualización</translation>
    </message>
    <message>
        <source>Next {time}</source>
        <translation>Próxima vez {time}</translation>
    </message>
    <message>
        <source>Refreshing {done} of {total}…</source>
        <translation>Actualizando {done} de {total}…</translation>
    </message>
    <message>
        <source>Reading archived copies: {done} of {total}…</source>
        <translation>Leyendo copias archivadas: {done} de {total}…</translation>
    </message>
    <message>
        <source>Reading the case file: {done} of {total}…</source>
        <translation>Leyendo el archivo de caso: {done} de {total}…</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Aún sin fuentes</translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation>Aún sin actualizar</translation>
    </message>
    <message>
        <source>Up to date {age}</source>
        <translation>Al día {age}</translation>
    </message>
    <message>
        <source>Last answer {age}</source>
        <translation>Última respuesta: {age}</translation>
    </message>
    <message>
        <source>{answered} of {asked} sources answered</source>
        <translation>{answered} de {asked} fuentes respondieron</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryDelegate</name>
    <message>
        <source>via {engine}</source>
        <translation>vía {engine}</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primero</translation>
    </message>
</context>
<context>
    <name>StoryList</name>
    <message>
        <source>Stories</source>
        <translation>Noticias</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>no leída</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>destacada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others tell it</source>
        <translation>
            <numerusform>%Ln más lo cuenta</numerusform>
            <numerusform>%Ln más lo cuentan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StretchBar</name>
    <message>
        <source>Show e&amp;verything</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Pace and chance</source>
        <translation>Ritmo y probabilidad</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Left and right go from reading to reading, T shows them as a table.</source>
        <translation>Izquierda y derecha van de lectura en lectura, T las muestra como tabla.</translation>
    </message>
    <message>
        <source>In the chart, half of such petitions stay in the darker band, four of five in the wider one: that is how 636 earlier petitions did from the same position.</source>
        <translation>En el gráfico, la mitad de tales peticiones queda en la banda oscura y cuatro de cinco en la ancha: así les fue a 636 peticiones anteriores desde la misma posición.</translation>
    </message>
    <message>
        <source>&amp;24 hours</source>
        <translation>&amp;24 horas</translation>
    </message>
    <message>
        <source>&amp;7 days</source>
        <translation>&amp;7 días</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>Surveying</name>
    <message>
        <source>Add a &amp;note here</source>
        <translation>Añadir una &amp;nota aquí</translation>
    </message>
    <message>
        <source>&amp;Mark a milestone here…</source>
        <translation>&amp;Marcar un hito aquí…</translation>
    </message>
    <message>
        <source>Show as a &amp;table</source>
        <translation>Mostrar como &amp;tabla</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>&amp;Copiar la imagen</translation>
    </message>
    <message>
        <source>Save the &amp;picture…</source>
        <translation>Guardar la &amp;imagen…</translation>
    </message>
    <message>
        <source>&amp;Save the numbers…</source>
        <translation>&amp;Guardar los números…</translation>
    </message>
    <message>
        <source>Mark a milestone</source>
        <translation>Marcar un hito</translation>
    </message>
    <message>
        <source>What happened then?</source>
        <translation>¿Qué pasó entonces?</translation>
    </message>
    <message>
        <source>Milestone marked.</source>
        <translation>Hito marcado.</translation>
    </message>
    <message>
        <source>Drawings (*.svg);;Pictures (*.png)</source>
        <translation>Dibujos (*.svg);;Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Guardar los números</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Could not be stored: {why}</source>
        <translation>No se pudo guardar: {why}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.json)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>Import counts</source>
        <translation>Importar recuentos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings imported.</source>
        <translation>
            <numerusform>%Ln lectura importada.</numerusform>
            <numerusform>%Ln lecturas importadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the readings</source>
        <translation>Guardar las lecturas</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Could not be stored: {why}</source>
        <translation>No se pudo guardar: {why}</translation>
    </message>
    <message>
        <source>The readings are saved.</source>
        <translation>Las lecturas están guardadas.</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Fastest &amp;rise</source>
        <translation>Subida más &amp;rápida</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <source>Timeline as a table</source>
        <translation>Línea de tiempo como tabla</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>S&amp;witch to</source>
        <translation>Cam&amp;biar a</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Search the case</source>
        <translation>Buscar en el caso</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Más órdenes</translation>
    </message>
    <message>
        <source>{name} (recorded)</source>
        <translation>{name} (grabado)</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>No case yet</source>
        <translation>Aún no hay casos</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>&amp;Actualizar ahora</translation>
    </message>
    <message>
        <source>&amp;Pause refreshing</source>
        <translation>&amp;Pausar la actualización</translation>
    </message>
    <message>
        <source>Resume re&amp;freshing</source>
        <translation>&amp;Reanudar la actualización</translation>
    </message>
    <message>
        <source>&amp;Quiet notifications</source>
        <translation>&amp;Silenciar las notificaciones</translation>
    </message>
    <message>
        <source>Allow &amp;notifications again</source>
        <translation>Permitir de nuevo las &amp;notificaciones</translation>
    </message>
    <message>
        <source>Switch &amp;case</source>
        <translation>Cambiar de &amp;caso</translation>
    </message>
    <message>
        <source>&amp;Open {name}</source>
        <translation>A&amp;brir {name}</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>C&amp;onfiguración…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new stories</source>
        <translation>
            <numerusform>%Ln noticia nueva</numerusform>
            <numerusform>%Ln noticias nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 &amp;hour</source>
        <translation>&amp;1 hora</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Hasta &amp;mañana</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Hasta q&amp;ue se reanude</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>It is not asked again by itself.</source>
        <translation>No se vuelve a consultar por sí solo.</translation>
    </message>
    <message>
        <source>What is here stays; the next try is at {next}.</source>
        <translation>Lo que hay aquí se conserva; próximo intento: {next}.</translation>
    </message>
    <message>
        <source>This computer seems to be offline.</source>
        <translation>Este equipo parece estar sin conexión.</translation>
    </message>
    <message>
        <source>{name} is asked again at {next}.</source>
        <translation>{name} se consultará de nuevo: {next}.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Compruebe la conexión de red.</translation>
    </message>
    <message>
        <source>{name} cannot be reached.</source>
        <translation>No se puede acceder a {name}.</translation>
    </message>
    <message>
        <source>If the address opens in your browser, check the proxy.</source>
        <translation>Si la dirección se abre en el navegador, compruebe el proxy.</translation>
    </message>
    <message>
        <source>{name} was not asked: the proxy cannot be reached.</source>
        <translation>{name} no fue consultado: no se alcanza el proxy.</translation>
    </message>
    <message>
        <source>Look at the proxy in the settings.</source>
        <translation>Mira el proxy en la configuración.</translation>
    </message>
    <message>
        <source>{name} was not asked: the proxy wants a password.</source>
        <translation>{name} no fue consultado: el proxy pide una contraseña.</translation>
    </message>
    <message>
        <source>Enter its name and password in the settings.</source>
        <translation>Introduce su nombre y contraseña en la configuración.</translation>
    </message>
    <message>
        <source>{name} took too long to answer.</source>
        <translation>{name} tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; the site may be busy.</source>
        <translation>No hay que hacer nada; puede que el sitio esté saturado.</translation>
    </message>
    <message>
        <source>{name} has no valid certificate.</source>
        <translation>{name} no tiene un certificado válido.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, or tell the site&apos;s owner.</source>
        <translation>Compruebe la fecha de este equipo o avise al responsable del sitio.</translation>
    </message>
    <message>
        <source>This is not an address that can be asked: {name}</source>
        <translation>Esta no es una dirección que se pueda consultar: {name}</translation>
    </message>
    <message>
        <source>Paste the address of a web page, a feed or a petition.</source>
        <translation>Pegue la dirección de una página web, un canal o una petición.</translation>
    </message>
    <message>
        <source>{name} leads to an address inside a private network.</source>
        <translation>{name} lleva a una dirección dentro de una red privada.</translation>
    </message>
    <message>
        <source>If that is meant, add the private address itself.</source>
        <translation>Si es lo que se quiere, añada la dirección privada misma.</translation>
    </message>
    <message>
        <source>{name} leads on to a place that is not safe to follow.</source>
        <translation>{name} lleva a un lugar al que no es seguro ir.</translation>
    </message>
    <message>
        <source>Look in your browser where it leads, and add that.</source>
        <translation>Vea en el navegador adónde lleva y añada eso.</translation>
    </message>
    <message>
        <source>{name} leads from address to address without an end.</source>
        <translation>{name} lleva de dirección en dirección sin fin.</translation>
    </message>
    <message>
        <source>{name} sends more than can be read safely.</source>
        <translation>{name} envía más de lo que se puede leer con seguridad.</translation>
    </message>
    <message>
        <source>The site may offer a shorter feed.</source>
        <translation>Puede que el sitio ofrezca un canal más corto.</translation>
    </message>
    <message>
        <source>{name} answers something broken.</source>
        <translation>{name} responde algo defectuoso.</translation>
    </message>
    <message>
        <source>Nothing needs to be done unless it lasts.</source>
        <translation>No hay que hacer nada, salvo que persista.</translation>
    </message>
    <message>
        <source>{name} says “not found”. This comes and goes.</source>
        <translation>{name} dice «no encontrado». Esto va y viene.</translation>
    </message>
    <message>
        <source>If it lasts, look for its new address and add that.</source>
        <translation>Si persiste, busque la nueva dirección y añádala.</translation>
    </message>
    <message>
        <source>{name} says that it is gone for good.</source>
        <translation>{name} dice que ha desaparecido para siempre.</translation>
    </message>
    <message>
        <source>What came from it stays. You can remove it.</source>
        <translation>Lo que vino de allí se conserva. Se puede quitar.</translation>
    </message>
    <message>
        <source>{name} refuses to answer this program.</source>
        <translation>{name} se niega a responder a este programa.</translation>
    </message>
    <message>
        <source>Open it in your browser, or use a news search instead.</source>
        <translation>Ábralo en el navegador o use en su lugar una búsqueda de noticias.</translation>
    </message>
    <message>
        <source>{name} wants a name and a password.</source>
        <translation>{name} pide un nombre y una contraseña.</translation>
    </message>
    <message>
        <source>Log in, or look whether the site offers a private address.</source>
        <translation>Inicie sesión, o mire si el sitio ofrece una dirección privada.</translation>
    </message>
    <message>
        <source>{name} was not asked: its password was kept for one session only.</source>
        <translation>No se consultó {name}: su contraseña se guardó solo para una sesión.</translation>
    </message>
    <message>
        <source>There is no password manager here. Log in again.</source>
        <translation>Aquí no hay gestor de contraseñas. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>{name} was not asked: the password manager is locked.</source>
        <translation>No se consultó {name}: el gestor de contraseñas está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock the password manager, and try again.</source>
        <translation>Desbloquee el gestor de contraseñas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} was not asked: the password manager gave no answer.</source>
        <translation>No se consultó {name}: el gestor de contraseñas no respondió.</translation>
    </message>
    <message>
        <source>Try again, and answer the password manager.</source>
        <translation>Inténtelo de nuevo y responda al gestor de contraseñas.</translation>
    </message>
    <message>
        <source>{name} was not asked: the password manager has no password for it.</source>
        <translation>No se consultó {name}: el gestor no tiene contraseña para ella.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>{name} answers “too many requests”.</source>
        <translation>{name} responde «demasiadas peticiones».</translation>
    </message>
    <message>
        <source>It is left alone until {next}, as it asks.</source>
        <translation>No se le consulta hasta {next}, como pide.</translation>
    </message>
    <message>
        <source>Some sites give members a feed address of their own.</source>
        <translation>Algunos sitios dan a sus miembros una dirección de canal propia.</translation>
    </message>
    <message>
        <source>{name} has an error of its own.</source>
        <translation>{name} tiene un error propio.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; it is theirs to repair.</source>
        <translation>No hay que hacer nada; les toca a ellos arreglarlo.</translation>
    </message>
    <message>
        <source>{name} asks programs not to read this page.</source>
        <translation>{name} pide a los programas que no lean esta página.</translation>
    </message>
    <message>
        <source>That is respected. Its wish is looked up again at {next}.</source>
        <translation>Se respeta. Su deseo se consultará de nuevo: {next}.</translation>
    </message>
    <message>
        <source>Keep the counter by hand: type what you read there.</source>
        <translation>Lleve el contador a mano: escriba lo que lea allí.</translation>
    </message>
    <message>
        <source>{name} wants proof that a person is asking.</source>
        <translation>{name} quiere pruebas de que pregunta una persona.</translation>
    </message>
    <message>
        <source>That is not got round. The next try is at {next}.</source>
        <translation>Eso no se elude. Próximo intento: {next}.</translation>
    </message>
    <message>
        <source>Open it in your browser. A count that you see there can be typed in.</source>
        <translation>Ábralo en el navegador. Una cifra que vea allí puede escribirse a mano.</translation>
    </message>
    <message>
        <source>The site of {name} has been shut down.</source>
        <translation>El sitio de {name} se ha cerrado.</translation>
    </message>
    <message>
        <source>Its archive may still have the page.</source>
        <translation>Puede que su archivo aún conserve la página.</translation>
    </message>
    <message>
        <source>{name} answers, but not with a feed or a petition.</source>
        <translation>{name} responde, pero no con un canal ni una petición.</translation>
    </message>
    <message>
        <source>A log-in page of the network may be in between.</source>
        <translation>Puede que haya de por medio una página de acceso de la red.</translation>
    </message>
    <message>
        <source>The page of {name} is built in a new way.</source>
        <translation>La página de {name} está construida de otra manera.</translation>
    </message>
    <message>
        <source>Type in the count you see until the program is updated.</source>
        <translation>Escriba el recuento que vea hasta que se actualice el programa.</translation>
    </message>
    <message>
        <source>{name} shows no number where its count should stand.</source>
        <translation>{name} no muestra ningún número donde debería estar el recuento.</translation>
    </message>
    <message>
        <source>Type in the count you see until it is back.</source>
        <translation>Escriba el recuento que vea hasta que vuelva.</translation>
    </message>
    <message>
        <source>The count of {name} fell by more than half, or to 0.</source>
        <translation>El recuento de {name} cayó más de la mitad, o a 0.</translation>
    </message>
    <message>
        <source>It is believed when a second look at {next} agrees.</source>
        <translation>Se da por bueno si una segunda consulta coincide: {next}.</translation>
    </message>
    <message>
        <source>Open the petition to see what it shows.</source>
        <translation>Abra la petición para ver qué muestra.</translation>
    </message>
    <message>
        <source>{name} answers with an old count.</source>
        <translation>{name} responde con un recuento antiguo.</translation>
    </message>
    <message>
        <source>Reading {name} took too long, and was stopped.</source>
        <translation>La lectura de {name} tardó demasiado y se detuvo.</translation>
    </message>
    <message>
        <source>If it lasts, tell the site&apos;s owner: the page is harmful.</source>
        <translation>Si persiste, avise al responsable del sitio: la página es dañina.</translation>
    </message>
    <message>
        <source>{name} is a page without a feed.</source>
        <translation>{name} es una página sin canal.</translation>
    </message>
    <message>
        <source>Look on the site for “RSS”, or use a news search.</source>
        <translation>Busque «RSS» en el sitio o use una búsqueda de noticias.</translation>
    </message>
    <message>
        <source>The file cannot be read: {name}</source>
        <translation>No se puede leer el archivo: {name}</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Compruebe que existe y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>{name} is no case file, or it is damaged.</source>
        <translation>{name} no es un archivo de caso o está dañado.</translation>
    </message>
    <message>
        <source>Ask for it again where it came from.</source>
        <translation>Pídalo otra vez donde lo obtuvo.</translation>
    </message>
    <message>
        <source>The disk is full; the last change is not stored.</source>
        <translation>El disco está lleno; el último cambio no se ha guardado.</translation>
    </message>
    <message>
        <source>It is tried again at {next}.</source>
        <translation>Nuevo intento: {next}.</translation>
    </message>
    <message>
        <source>Make some room, and leave this window open until then.</source>
        <translation>Libere espacio y deje esta ventana abierta hasta entonces.</translation>
    </message>
    <message>
        <source>The data were written by a newer version.</source>
        <translation>Los datos los escribió una versión más reciente.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version.</source>
        <translation>No se ha cambiado nada. Instale la versión más reciente.</translation>
    </message>
    <message>
        <source>The data are damaged.</source>
        <translation>Los datos están dañados.</translation>
    </message>
    <message>
        <source>Backups lie beside them, in the folder “backups”.</source>
        <translation>Las copias de seguridad están al lado, en la carpeta «backups».</translation>
    </message>
    <message>
        <source>Another program is using the data.</source>
        <translation>Otro programa está usando los datos.</translation>
    </message>
    <message>
        <source>Close the other window of this program.</source>
        <translation>Cierre la otra ventana de este programa.</translation>
    </message>
    <message>
        <source>The data in {name} cannot be read or written.</source>
        <translation>Los datos de {name} no se pueden leer ni escribir.</translation>
    </message>
    <message>
        <source>Check that it is a folder in which you may write.</source>
        <translation>Compruebe que es una carpeta en la que puede escribir.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Uniting</name>
    <message>
        <source>It is a story of its own now.</source>
        <translation>Ahora es una noticia propia.</translation>
    </message>
    <message>
        <source>{outlet} is a local outlet of this case now.</source>
        <translation>{outlet} es ahora un medio local de este caso.</translation>
    </message>
    <message>
        <source>{outlet} is no local outlet of this case any more.</source>
        <translation>{outlet} ya no es un medio local de este caso.</translation>
    </message>
    <message>
        <source>It is one story now.</source>
        <translation>Ahora es una sola noticia.</translation>
    </message>
</context>
<context>
    <name>Visiting</name>
    <message>
        <source>Reading removed.</source>
        <translation>Lectura quitada.</translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Watch words</source>
        <translation>Palabras vigiladas</translation>
    </message>
    <message>
        <source>mark the words</source>
        <translation>resaltar las palabras</translation>
    </message>
    <message>
        <source>mark them, with a badge</source>
        <translation>resaltar, con etiqueta</translation>
    </message>
    <message>
        <source>mark them, and tell me</source>
        <translation>resaltar y avisarme</translation>
    </message>
    <message>
        <source>&amp;Longer forms too</source>
        <translation>También formas &amp;más largas</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Finds {matching} of {unread} unread stories.</source>
        <translation>Encuentra {matching} de {unread} noticias sin leer.</translation>
    </message>
    <message>
        <source>Often in headlines:</source>
        <translation>Frecuente en titulares:</translation>
    </message>
    <message>
        <source>Watch this name</source>
        <translation>Vigilar este nombre</translation>
    </message>
    <message>
        <source>What a match does</source>
        <translation>Qué hace una coincidencia</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>dassey AND (clemency OR pardon) NOT podcast</source>
        <translation>dassey AND (clemencia OR indulto) NOT podcast</translation>
    </message>
    <message>
        <source>&amp;Word, “phrase”, or query</source>
        <translation>&amp;Palabra, «frase» o consulta</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Watch word removed.</source>
        <translation>Palabra vigilada quitada.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Story hidden.</source>
        <translation>Noticia oculta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories marked as read.</source>
        <translation>
            <numerusform>%Ln noticia marcada como leída.</numerusform>
            <numerusform>%Ln noticias marcadas como leídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case removed.</source>
        <translation>Caso quitado.</translation>
    </message>
    <message>
        <source>Images of this source are loaded from now on.</source>
        <translation>Las imágenes de esta fuente se cargan a partir de ahora.</translation>
    </message>
    <message>
        <source>Source removed.</source>
        <translation>Fuente quitada.</translation>
    </message>
    <message>
        <source>Petition removed.</source>
        <translation>Petición quitada.</translation>
    </message>
    <message>
        <source>Could not be stored: {why}</source>
        <translation>No se pudo guardar: {why}</translation>
    </message>
    <message>
        <source>Note removed.</source>
        <translation>Nota quitada.</translation>
    </message>
</context>
<context>
    <name>WordingView</name>
    <message>
        <source>Title and text</source>
        <translation>Título y texto</translation>
    </message>
    <message>
        <source>No text is kept</source>
        <translation>No hay texto guardado</translation>
    </message>
    <message>
        <source>Where a site gives the text of a petition, each version of it is kept here.</source>
        <translation>Cuando un sitio da el texto de una petición, aquí queda cada versión.</translation>
    </message>
    <message>
        <source>From the &amp;version of</source>
        <translation>De la &amp;versión del</translation>
    </message>
    <message>
        <source>to that o&amp;f</source>
        <translation>a la &amp;del</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Versión posterior</translation>
    </message>
    <message>
        <source>The only version so far, read {time}. No change of the wording yet.</source>
        <translation>La única versión hasta ahora, leída {time}. El texto aún no ha cambiado.</translation>
    </message>
    <message>
        <source>These two say the same.</source>
        <translation>Estas dos dicen lo mismo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences differ. Words that went are struck out, words that came are underlined.</source>
        <translation>
            <numerusform>Cambia %Ln frase. Las palabras que se fueron están tachadas; las nuevas, subrayadas.</numerusform>
            <numerusform>Cambian %Ln frases. Las palabras que se fueron están tachadas; las nuevas, subrayadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the title is known; the text was not read.</source>
        <translation>Solo se conoce el título; el texto no se leyó.</translation>
    </message>
</context>
<context>
    <name>chance</name>
    <message>
        <source>early estimate: {chance}</source>
        <translation>estimación temprana: {chance}</translation>
    </message>
    <message>
        <source>Most petitions slow down in proportion to what they already have.</source>
        <translation>La mayoría de las peticiones se frenan en proporción a lo que ya tienen.</translation>
    </message>
    <message>
        <source>Of 100 petitions in this position about {number} get there.</source>
        <translation>De 100 peticiones en esta posición llegan unas {number}.</translation>
    </message>
    <message>
        <source>An article or a celebrity can change this within hours.</source>
        <translation>Un artículo o una persona famosa puede cambiarlo en horas.</translation>
    </message>
    <message>
        <source>The counter may be delayed.</source>
        <translation>El contador puede ir con retraso.</translation>
    </message>
    <message>
        <source>virtually certain</source>
        <translation>prácticamente seguro</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>muy probable</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>about as likely as not</source>
        <translation>tan probable como improbable</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>improbable</translation>
    </message>
    <message>
        <source>very unlikely</source>
        <translation>muy improbable</translation>
    </message>
    <message>
        <source>exceptionally unlikely</source>
        <translation>sumamente improbable</translation>
    </message>
    <message>
        <source>less than 1 in 100</source>
        <translation>menos de 1 de cada 100</translation>
    </message>
    <message>
        <source>more than 99 in 100</source>
        <translation>más de 99 de cada 100</translation>
    </message>
    <message>
        <source>{number} in 100</source>
        <translation>{number} de cada 100</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>entre {first} y {last}</translation>
    </message>
    <message>
        <source>{chance} twelve hours ago</source>
        <translation>hace doce horas {chance}</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>plazo</translation>
    </message>
    <message>
        <source>goal, moves</source>
        <translation>meta, se mueve</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>meta</translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>Goal raised from {before} to {after}</source>
        <translation>Meta elevada de {before} a {after}</translation>
    </message>
    <message>
        <source>Goal lowered from {before} to {after}</source>
        <translation>Meta rebajada de {before} a {after}</translation>
    </message>
    <message>
        <source>Count fell by {fallen}: {before} → {after}</source>
        <translation>El recuento bajó {fallen}: {before} → {after}</translation>
    </message>
    <message>
        <source>No change, still {after}; the site may be stuck</source>
        <translation>Sin cambios, sigue en {after}; quizá el sitio esté atascado</translation>
    </message>
    <message>
        <source>{after} passed: {name}</source>
        <translation>{after} alcanzado: {name}</translation>
    </message>
    <message>
        <source>{after} signatures passed</source>
        <translation>{after} firmas alcanzadas</translation>
    </message>
    <message>
        <source>An official answer was published</source>
        <translation>Se publicó una respuesta oficial</translation>
    </message>
    <message>
        <source>It was debated</source>
        <translation>Se debatió</translation>
    </message>
    <message>
        <source>Closed with {after} signatures</source>
        <translation>Cerrada con {after} firmas</translation>
    </message>
    <message>
        <source>Can be signed again, at {after}</source>
        <translation>Se puede firmar de nuevo, con {after}</translation>
    </message>
    <message>
        <source>The site was shut down; last count {after}</source>
        <translation>El sitio se cerró; último recuento {after}</translation>
    </message>
    <message>
        <source>Not found for two days; last count {after}</source>
        <translation>No se encuentra desde hace dos días; último recuento {after}</translation>
    </message>
    <message>
        <source>Wording changed; sentences that differ: {after}</source>
        <translation>Texto cambiado; frases distintas: {after}</translation>
    </message>
    <message>
        <source>Three days left: {before} of {after} signatures</source>
        <translation>Quedan tres días: {before} de {after} firmas</translation>
    </message>
    <message>
        <source>Signing rose: {after} in three hours, {before} were to be expected</source>
        <translation>Las firmas subieron: {after} en tres horas, se esperaban {before}</translation>
    </message>
    <message>
        <source>Count went down</source>
        <translation>El recuento bajó</translation>
    </message>
    <message>
        <source>Count stands still</source>
        <translation>El recuento no se mueve</translation>
    </message>
    <message>
        <source>Goal moved</source>
        <translation>Meta movida</translation>
    </message>
    <message>
        <source>Threshold passed</source>
        <translation>Umbral alcanzado</translation>
    </message>
    <message>
        <source>Milestone passed</source>
        <translation>Hito alcanzado</translation>
    </message>
    <message>
        <source>Official answer</source>
        <translation>Respuesta oficial</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Debate</translation>
    </message>
    <message>
        <source>Petition closed</source>
        <translation>Petición cerrada</translation>
    </message>
    <message>
        <source>Petition open again</source>
        <translation>Petición abierta de nuevo</translation>
    </message>
    <message>
        <source>Site shut down</source>
        <translation>Sitio cerrado</translation>
    </message>
    <message>
        <source>Petition gone</source>
        <translation>Petición desaparecida</translation>
    </message>
    <message>
        <source>Wording changed</source>
        <translation>Texto cambiado</translation>
    </message>
    <message>
        <source>Deadline near</source>
        <translation>Plazo cercano</translation>
    </message>
    <message>
        <source>Surge</source>
        <translation>Avalancha</translation>
    </message>
    <message>
        <source>Milestone of your own</source>
        <translation>Hito propio</translation>
    </message>
    <message>
        <source>Wayback Machine, captured {day}</source>
        <translation>Wayback Machine, captura del {day}</translation>
    </message>
    <message>
        <source>the platform&apos;s own time</source>
        <translation>hora de la propia plataforma</translation>
    </message>
    <message>
        <source>added by me</source>
        <translation>añadida por mí</translation>
    </message>
    <message>
        <source>{outlet}, added by me</source>
        <translation>{outlet}, añadida por mí</translation>
    </message>
    <message>
        <source>It rose by {number} after it was closed: sites count late.</source>
        <translation>Subió {number} tras el cierre: los sitios cuentan tarde.</translation>
    </message>
</context>
<context>
    <name>found</name>
    <message>
        <source>about {count} now</source>
        <translation>ahora unas {count}</translation>
    </message>
    <message>
        <source>{count} now</source>
        <translation>ahora {count}</translation>
    </message>
    <message>
        <source>about {count}</source>
        <translation>unas {count}</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation>ddd d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>Recorded, {time}.</source>
        <translation>Grabado, {time}.</translation>
    </message>
    <message>
        <source>This is a test</source>
        <translation>Esto es una prueba</translation>
    </message>
    <message>
        <source>News of your cases will look like this.</source>
        <translation>Así se verán los avisos de los casos.</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Marcar todas como leídas</translation>
    </message>
    <message>
        <source>Quiet for an hour</source>
        <translation>Silencio durante una hora</translation>
    </message>
    <message>
        <source>{number} signatures</source>
        <translation>{number} firmas</translation>
    </message>
    <message>
        <source>{stories}, {signatures}.</source>
        <translation>{stories}, {signatures}.</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Desde ayer</translation>
    </message>
    <message>
        <source>{after} signatures</source>
        <translation>{after} firmas</translation>
    </message>
    <message>
        <source>{name} passed its threshold.</source>
        <translation>{name} superó su umbral.</translation>
    </message>
    <message>
        <source>{name} stands at {count}.</source>
        <translation>{name} está en {count}.</translation>
    </message>
    <message>
        <source>Count went down</source>
        <translation>El recuento bajó</translation>
    </message>
    <message>
        <source>{name}: {before} → {after} since {clock}.</source>
        <translation>{name}: {before} → {after} desde las {clock}.</translation>
    </message>
    <message>
        <source>{name} still shows {after}. The site may be stuck.</source>
        <translation>{name} sigue mostrando {after}. Puede que el sitio esté atascado.</translation>
    </message>
    <message>
        <source>Official answer published</source>
        <translation>Respuesta oficial publicada</translation>
    </message>
    <message>
        <source>{name} was answered.</source>
        <translation>{name} recibió respuesta.</translation>
    </message>
    <message>
        <source>Petition closed</source>
        <translation>Petición cerrada</translation>
    </message>
    <message>
        <source>{name} ended with {after} signatures.</source>
        <translation>{name} terminó con {after} firmas.</translation>
    </message>
    <message>
        <source>Petition debated</source>
        <translation>Petición debatida</translation>
    </message>
    <message>
        <source>{name} was debated.</source>
        <translation>{name} se debatió.</translation>
    </message>
    <message>
        <source>Petition open again</source>
        <translation>Petición abierta de nuevo</translation>
    </message>
    <message>
        <source>{name} can be signed again, at {after}.</source>
        <translation>{name} se puede firmar de nuevo, con {after}.</translation>
    </message>
    <message>
        <source>Petition site shut down</source>
        <translation>Sitio de peticiones cerrado</translation>
    </message>
    <message>
        <source>{name} stands at {count} for good.</source>
        <translation>{name} se queda en {count} para siempre.</translation>
    </message>
    <message>
        <source>Petition gone</source>
        <translation>Petición desaparecida</translation>
    </message>
    <message>
        <source>{name} was not found for two days. What was read stays.</source>
        <translation>{name} no se encontró durante dos días. Lo leído se queda.</translation>
    </message>
    <message>
        <source>Petition wording changed</source>
        <translation>Cambió la redacción de la petición</translation>
    </message>
    <message>
        <source>{count} of {after}.</source>
        <translation>{count} de {after}.</translation>
    </message>
    <message>
        <source>{needed} an hour needed, now {pace}.</source>
        <translation>Hacen falta {needed} por hora, ahora {pace}.</translation>
    </message>
    <message>
        <source>{name} passed its threshold just before the deadline.</source>
        <translation>{name} superó su umbral justo antes del plazo.</translation>
    </message>
    <message>
        <source>{name} needs you</source>
        <translation>{name} requiere atención</translation>
    </message>
    <message>
        <source>Nothing else is affected.</source>
        <translation>Nada más está afectado.</translation>
    </message>
    <message>
        <source>Show readings</source>
        <translation>Mostrar lecturas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>What is promised</source>
        <translation>Qué se promete</translation>
    </message>
    <message>
        <source>No rules are known for this site.</source>
        <translation>No se conocen reglas de este sitio.</translation>
    </message>
    <message>
        <source>At {count}: {name}</source>
        <translation>A las {count}: {name}</translation>
    </message>
    <message>
        <source>Passed on {day}</source>
        <translation>Alcanzado el {day}</translation>
    </message>
    <message>
        <source>Threshold and goal</source>
        <translation>Umbral y meta</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>The site does not say whom the petition asks.</source>
        <translation>El sitio no dice a quién se dirige la petición.</translation>
    </message>
    <message>
        <source>No official answer yet</source>
        <translation>Aún sin respuesta oficial</translation>
    </message>
    <message>
        <source>Official answer</source>
        <translation>Respuesta oficial</translation>
    </message>
    <message>
        <source>The site gives no summary of it.</source>
        <translation>El sitio no da un resumen.</translation>
    </message>
    <message>
        <source>Read the whole answer</source>
        <translation>Leer la respuesta completa</translation>
    </message>
    <message>
        <source>A threshold is a promise: at that count something is due, and it does not move.</source>
        <translation>Un umbral es una promesa: con ese recuento algo es debido, y no se mueve.</translation>
    </message>
    <message>
        <source>A goal is only the site&apos;s own aim; nothing has to follow when it is reached.</source>
        <translation>Una meta es solo lo que el sitio se propone; nada tiene que seguir cuando se alcanza.</translation>
    </message>
    <message>
        <source>This site moves its goal up as it is neared.</source>
        <translation>Este sitio sube su meta a medida que se acerca.</translation>
    </message>
    <message>
        <source>This petition has no threshold: no count obliges anybody.</source>
        <translation>Esta petición no tiene umbral: ningún recuento obliga a nadie.</translation>
    </message>
    <message>
        <source>No last day is known.</source>
        <translation>No se conoce un último día.</translation>
    </message>
    <message>
        <source>It can be signed until {day}.</source>
        <translation>Se puede firmar hasta el {day}.</translation>
    </message>
    <message>
        <source>It could be signed until {day}.</source>
        <translation>Se pudo firmar hasta el {day}.</translation>
    </message>
    <message>
        <source>The site belongs to the body that has to answer.</source>
        <translation>El sitio pertenece al órgano que debe responder.</translation>
    </message>
    <message>
        <source>The site belongs to nobody who decides: it hands signatures on, and whoever is asked may answer or not.</source>
        <translation>El sitio no es de quien decide: entrega las firmas, y el preguntado puede responder o no.</translation>
    </message>
    <message>
        <source>The threshold was passed, and the answer is due.</source>
        <translation>Se alcanzó el umbral y la respuesta es debida.</translation>
    </message>
    <message>
        <source>When one is published, its date, its link and its words follow.</source>
        <translation>Cuando se publique una, siguen su fecha, su enlace y sus palabras.</translation>
    </message>
    <message>
        <source>One is due from {count} signatures on ({name}).</source>
        <translation>Se debe una desde las {count} firmas ({name}).</translation>
    </message>
    <message>
        <source>the site says “{state}”</source>
        <translation>el sitio dice «{state}»</translation>
    </message>
    <message>
        <source>not open for signatures yet</source>
        <translation>aún no abierta a firmas</translation>
    </message>
    <message>
        <source>open for signatures</source>
        <translation>abierta a firmas</translation>
    </message>
    <message>
        <source>closed for signatures</source>
        <translation>cerrada a firmas</translation>
    </message>
    <message>
        <source>waiting for the official answer</source>
        <translation>espera la respuesta oficial</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>declared a victory</source>
        <translation>declarada victoria</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>taken down</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>kept in an archive</source>
        <translation>guardada en un archivo</translation>
    </message>
    <message>
        <source>started by {who}</source>
        <translation>iniciada por {who}</translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation>abierta el {day}</translation>
    </message>
    <message>
        <source>closes {day}</source>
        <translation>cierra el {day}</translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation>cerró el {day}</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>redondeado</translation>
    </message>
    <message>
        <source>about</source>
        <translation>aproximado</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>kept by hand</source>
        <translation>llevado a mano</translation>
    </message>
    <message>
        <source>{site} (official)</source>
        <translation>{site} (oficial)</translation>
    </message>
    <message>
        <source>{site} (unofficial)</source>
        <translation>{site} (no oficial)</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
</context>
<context>
    <name>petition</name>
    <message>
        <source>about {number}</source>
        <translation>unas {number}</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>{count} at {clock}, {day}</source>
        <translation>{count} a las {clock}, {day}</translation>
    </message>
    <message>
        <source>{percent}% of {target} by {day}</source>
        <translation>{percent}&#xa0;% de {target} hasta el {day}</translation>
    </message>
    <message>
        <source>{percent}% of {target} (goal moves)</source>
        <translation>{percent}&#xa0;% de {target} (meta móvil)</translation>
    </message>
    <message>
        <source>{percent}% of {target}</source>
        <translation>{percent}&#xa0;% de {target}</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>Not enough readings for a pace yet</source>
        <translation>Aún faltan lecturas para un ritmo</translation>
    </message>
    <message>
        <source>in the last 24 h</source>
        <translation>en las últimas 24 h</translation>
    </message>
    <message>
        <source>no count yet</source>
        <translation>aún sin recuento</translation>
    </message>
    <message>
        <source>less than two days left</source>
        <translation>quedan menos de dos días</translation>
    </message>
    <message>
        <source>Since {time}; the count is the last good one.</source>
        <translation>Desde {time}; el recuento es el último válido.</translation>
    </message>
    <message>
        <source>{pace} needed</source>
        <translation>hacen falta {pace}</translation>
    </message>
    <message>
        <source>{number} an hour</source>
        <translation>{number} por hora</translation>
    </message>
    <message>
        <source>{number} a day</source>
        <translation>{number} al día</translation>
    </message>
    <message>
        <source>{number} a week</source>
        <translation>{number} por semana</translation>
    </message>
    <message>
        <source>about {pace}</source>
        <translation>unas {pace}</translation>
    </message>
</context>
<context>
    <name>rescue</name>
    <message>
        <source>There is a checked backup of {moment}. What was stored after it stays in the damaged file, which is set aside in the same folder and not deleted.</source>
        <translation>Hay una copia de seguridad comprobada: {moment}. Lo que se guardó después queda en el archivo dañado, que se aparta en la misma carpeta y no se borra.</translation>
    </message>
    <message>
        <source>&amp;Put the backup back</source>
        <translation>&amp;Restaurar la copia</translation>
    </message>
</context>
<context>
    <name>stories</name>
    <message>
        <source>The same page as “{near}”.</source>
        <translation>La misma página que «{near}».</translation>
    </message>
    <message>
        <source>A copy of “{near}” (likeness {score} %).</source>
        <translation>Una copia de «{near}» (parecido {score} %).</translation>
    </message>
    <message>
        <source>With “{near}”, for its headline is close in words and time ({score} %).</source>
        <translation>Junto a «{near}», porque su titular es cercano en palabras y en tiempo ({score} %).</translation>
    </message>
    <message>
        <source>You put it with “{near}”.</source>
        <translation>Usted lo puso con «{near}».</translation>
    </message>
    <message>
        <source>No story has “{words}”</source>
        <translation>Ninguna noticia contiene «{words}»</translation>
    </message>
    <message>
        <source>New stories appear here by themselves.</source>
        <translation>Las noticias nuevas aparecen aquí por sí solas.</translation>
    </message>
    <message>
        <source>Fewer words find more; Esc shows all again.</source>
        <translation>Con menos palabras se encuentra más; Esc muestra todas de nuevo.</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Aún no hay noticias</translation>
    </message>
    <message>
        <source>Press Ctrl+L and paste an address.</source>
        <translation>Pulse Control+L y pegue una dirección.</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nada sin leer</translation>
    </message>
    <message>
        <source>No starred stories</source>
        <translation>Ninguna noticia destacada</translation>
    </message>
    <message>
        <source>Press S on a story to keep it here.</source>
        <translation>Pulse S en una noticia para conservarla aquí.</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>No se retiene nada</translation>
    </message>
    <message>
        <source>All of this source matches the case.</source>
        <translation>Todo lo de esta fuente corresponde al caso.</translation>
    </message>
    <message>
        <source>Nothing in the last 24 hours</source>
        <translation>Nada en las últimas 24 horas</translation>
    </message>
    <message>
        <source>Older stories are under All stories.</source>
        <translation>Las anteriores están en «Todas las noticias».</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>my own target</source>
        <translation>mi propio objetivo</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>plazo</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Noticias</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Note without words</source>
        <translation>Nota sin palabras</translation>
    </message>
    <message>
        <source>Signing rose to {level} times its usual level from about {clock}. {stories}</source>
        <translation>Desde las {clock} aproximadamente se firmó {level} veces más de lo habitual. {stories}</translation>
    </message>
    <message>
        <source>Shown because of the times only; the rise may have other causes, and coverage is often a result of growth.</source>
        <translation>Se muestra solo por las horas; la subida puede tener otras causas, y la cobertura suele ser consecuencia del crecimiento.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
</context>
</TS>
