<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name></name>
    <message numerus="yes">
        <source>A feed with %Ln entries</source>
        <translation>
            <numerusform>Ein Feed mit %Ln Eintrag</numerusform>
            <numerusform>Ein Feed mit %Ln Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds</source>
        <translation>
            <numerusform>%Ln Feed</numerusform>
            <numerusform>%Ln Feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases</source>
        <translation>
            <numerusform>%Ln Fall</numerusform>
            <numerusform>%Ln Fällen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new in {case}</source>
        <translation>
            <numerusform>%Ln neue Meldung in {case}</numerusform>
            <numerusform>%Ln neue Meldungen in {case}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{words}” in %Ln new stories</source>
        <translation>
            <numerusform>„{words}“ in %Ln neuen Meldung</numerusform>
            <numerusform>„{words}“ in %Ln neuen Meldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln Meldung</numerusform>
            <numerusform>%Ln Meldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times: {what}</source>
        <translation>
            <numerusform>%Ln-mal: {what}</numerusform>
            <numerusform>%Ln-mal: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No change for %Ln hours</source>
        <translation>
            <numerusform>Seit %Ln Stunde unverändert</numerusform>
            <numerusform>Seit %Ln Stunden unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln sentences differ.</source>
        <translation>
            <numerusform>{name}: %Ln Satz ist anders.</numerusform>
            <numerusform>{name}: %Ln Sätze sind anders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} passed its threshold, %Ln days before the deadline.</source>
        <translation>
            <numerusform>{name} hat die Schwelle erreicht, %Ln Tag vor Ablauf der Frist.</numerusform>
            <numerusform>{name} hat die Schwelle erreicht, %Ln Tage vor Ablauf der Frist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources need you</source>
        <translation>
            <numerusform>%Ln Quelle braucht Aufmerksamkeit</numerusform>
            <numerusform>%Ln Quellen brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>noch %Ln Tag</numerusform>
            <numerusform>noch %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older readings found.</source>
        <translation>
            <numerusform>%Ln ältere Ablesung gefunden.</numerusform>
            <numerusform>%Ln ältere Ablesungen gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files need a look.</source>
        <translation>
            <numerusform>%Ln Datei muss angesehen werden.</numerusform>
            <numerusform>%Ln Dateien müssen angesehen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln examples read</source>
        <translation>
            <numerusform>%Ln Beispiel gelesen</numerusform>
            <numerusform>%Ln Beispiele gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories were published shortly before.</source>
        <translation>
            <numerusform>%Ln Beitrag erschien kurz davor.</numerusform>
            <numerusform>%Ln Beiträge erschienen kurz davor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new stories</source>
        <translation>
            <numerusform>%Ln neue Meldung</numerusform>
            <numerusform>%Ln neue Meldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln petitions</source>
        <translation>
            <numerusform>%Ln Petition</numerusform>
            <numerusform>%Ln Petitionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Undersigned</source>
        <translation>Über Undersigned</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>A case&apos;s news, its petitions&apos; counters and your own notes.</source>
        <translation>Die Nachrichten eines Falls, die Zähler seiner Petitionen und eigene Notizen.</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Einzelheiten &amp;kopieren</translation>
    </message>
    <message>
        <source>Licences of this program and of its parts</source>
        <translation>Lizenzen dieses Programms und seiner Teile</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>A petition, a feed, a web page that has feeds, or a list of feeds. Nothing is followed before you press Add.</source>
        <translation>Eine Petition, ein Feed, eine Webseite mit Feeds oder eine Liste von Feeds. Verfolgt wird erst nach einem Klick auf „Hinzufügen“.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Wird angesehen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Keep a counter by hand…</source>
        <translation>&amp;Zähler von Hand führen…</translation>
    </message>
    <message>
        <source>For example 18,904</source>
        <translation>Zum Beispiel 18.904</translation>
    </message>
    <message>
        <source>You type each count yourself; nothing is fetched.</source>
        <translation>Jeder Stand wird von Hand eingegeben; abgerufen wird nichts.</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Cou&amp;nt now</source>
        <translation>Stand &amp;jetzt</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Paste an&amp;ything</source>
        <translation>Etwas ein&amp;fügen</translation>
    </message>
    <message>
        <source>Looking at {what}…</source>
        <translation>{what} wird angesehen…</translation>
    </message>
    <message>
        <source>See {address}</source>
        <translation>Siehe {address}</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The program did not end properly. Its data were checked: they are whole.</source>
        <translation>Das Programm wurde nicht ordentlich beendet. Seine Daten wurden geprüft: sie sind vollständig.</translation>
    </message>
    <message>
        <source>No backup could be made today. {why}</source>
        <translation>Heute konnte keine Sicherung angelegt werden. {why}</translation>
    </message>
</context>
<context>
    <name>ArticleFoot</name>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Zitieren</translation>
    </message>
    <message>
        <source>Bring the selected words into a note (Ctrl+Shift+Q)</source>
        <translation>Die markierten Worte in eine Notiz übernehmen (Strg+Umschalt+Q)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Stern setzen</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>&amp;Im Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Compare with what it said before</source>
        <translation>Mit dem vergleichen, was dort vorher stand</translation>
    </message>
    <message>
        <source>&amp;Unstar</source>
        <translation>&amp;Stern entfernen</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Choose a story</source>
        <translation>Meldung auswählen</translation>
    </message>
    <message>
        <source>N brings the next unread one, S stars it, M marks it unread.</source>
        <translation>N zeigt die nächste ungelesene, S setzt einen Stern, M markiert sie als ungelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others tell it</source>
        <translation>
            <numerusform>%Ln weiterer berichtet es</numerusform>
            <numerusform>%Ln weitere berichten es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images not loaded</source>
        <translation>
            <numerusform>%Ln Bild nicht geladen</numerusform>
            <numerusform>%Ln Bilder nicht geladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the summary is stored.</source>
        <translation>Nur die Zusammenfassung ist gespeichert.</translation>
    </message>
    <message>
        <source>Nothing but the headline is stored. Open the page in the browser to read it.</source>
        <translation>Gespeichert ist nur die Überschrift. Zum Lesen die Seite im Browser öffnen.</translation>
    </message>
    <message>
        <source>&amp;Fetch the full page</source>
        <translation>Ganze Seite h&amp;olen</translation>
    </message>
    <message>
        <source>Fetching the page…</source>
        <translation>Seite wird geholt …</translation>
    </message>
    <message>
        <source>&amp;Load once</source>
        <translation>Ein&amp;mal laden</translation>
    </message>
    <message>
        <source>Al&amp;ways for this source</source>
        <translation>Bei dieser &amp;Quelle immer</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Enter a count</source>
        <translation>Stand eingeben</translation>
    </message>
    <message>
        <source>Add a past reading</source>
        <translation>Frühere Ablesung hinzufügen</translation>
    </message>
    <message>
        <source>Signatures you hope for (0: what the site hopes for)</source>
        <translation>Erhoffte Unterschriften (0: was die Seite erhofft)</translation>
    </message>
    <message>
        <source>My own target</source>
        <translation>Mein eigenes Ziel</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Name der Quelle</translation>
    </message>
    <message>
        <source>Address of the feed; a private one with its key goes to the keyring</source>
        <translation>Adresse des Feeds; der Schlüssel einer privaten kommt in den Schlüsselbund</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Left and right go from event to event, with Shift they select a stretch. Plus and minus zoom. T shows a table.</source>
        <translation>Links und rechts gehen von Ereignis zu Ereignis, mit Umschalt wählen sie einen Abschnitt. Plus und Minus vergrößern und verkleinern. T zeigt eine Tabelle.</translation>
    </message>
    <message>
        <source>No readings yet. Add a petition, and its line starts at the next refresh. Older numbers from the press go in with Petition &gt; Add a past reading…</source>
        <translation>Noch keine Ablesungen. Füge eine Petition hinzu, und ihre Linie beginnt mit der nächsten Aktualisierung. Ältere Zahlen aus der Presse kommen mit Petition &gt; Frühere Ablesung hinzufügen… dazu.</translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <source>Start my own case</source>
        <translation>Eigenen Fall anlegen</translation>
    </message>
    <message>
        <source>What you follow, for example a person&apos;s name</source>
        <translation>Was verfolgt wird, zum Beispiel der Name einer Person</translation>
    </message>
    <message>
        <source>Names and words, with commas between them</source>
        <translation>Namen und Wörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Petitions, feeds, sites: one address a line. You can also add them later.</source>
        <translation>Petitionen, Feeds, Websites: eine Adresse je Zeile. Sie lassen sich auch später hinzufügen.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;People and words to watch for</source>
        <translation>&amp;Personen und Wörter, auf die zu achten ist</translation>
    </message>
    <message>
        <source>Paste &amp;anything</source>
        <translation>Etwas ein&amp;fügen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird angesehen…</translation>
    </message>
</context>
<context>
    <name>CaseFiles</name>
    <message>
        <source>Case files (*.casefile)</source>
        <translation>Falldateien (*.casefile)</translation>
    </message>
    <message>
        <source>Save the case as a file</source>
        <translation>Fall als Datei sichern</translation>
    </message>
    <message>
        <source>Are your notes to be in it?</source>
        <translation>Sollen Ihre Notizen darin stehen?</translation>
    </message>
    <message>
        <source>{name} could not be written: {why}</source>
        <translation>{name} konnte nicht geschrieben werden: {why}</translation>
    </message>
    <message>
        <source>Saved in {name}: {what}.</source>
        <translation>In {name} gesichert: {what}.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases saved in {name}.</source>
        <translation>
            <numerusform>%Ln Fall in {name} gesichert.</numerusform>
            <numerusform>%Ln Fälle in {name} gesichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Falldatei öffnen</translation>
    </message>
    <message>
        <source>{name}, saved {day}, has {what}. It becomes a case of its own; nothing of it is asked before you press Refresh.</source>
        <translation>{name}, gesichert am {day}, enthält {what}. Daraus wird ein eigener Fall; nichts davon wird abgefragt, bevor Sie „Aktualisieren“ drücken.</translation>
    </message>
    <message>
        <source>&amp;Open as a new case</source>
        <translation>Als neuen Fall ö&amp;ffnen</translation>
    </message>
    <message>
        <source>{name} is open. Refresh asks its sources.</source>
        <translation>{name} ist offen. „Aktualisieren“ fragt seine Quellen ab.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Chart of the count</source>
        <translation>Verlauf des Stands</translation>
    </message>
    <message>
        <source>Left and right go from reading to reading. T shows them as a table.</source>
        <translation>Links und rechts gehen von Ablesung zu Ablesung. T zeigt sie als Tabelle.</translation>
    </message>
    <message>
        <source>No readings yet. The line starts with the first.</source>
        <translation>Noch keine Ablesungen. Die Linie beginnt mit der ersten.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Keep watching when the window is closed?</source>
        <translation>Weiter beobachten, wenn das Fenster geschlossen ist?</translation>
    </message>
    <message>
        <source>&amp;Keep watching</source>
        <translation>&amp;Weiter beobachten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>News and counts are still fetched. The icon in the tray brings it back.</source>
        <translation>Meldungen und Stände werden weiter abgerufen. Das Symbol im Infobereich holt das Fenster zurück.</translation>
    </message>
    <message>
        <source>This desktop shows no tray. Start the program again to see its window, or quit: then nothing is fetched until you start it.</source>
        <translation>Dieser Desktop zeigt keinen Infobereich. Ein neuer Start des Programms zeigt das Fenster wieder; nach dem Beenden wird bis zum nächsten Start nichts abgerufen.</translation>
    </message>
    <message>
        <source>You can change this under Edit, Notifications.</source>
        <translation>Das lässt sich unter Bearbeiten, Benachrichtigungen ändern.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Fall</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>&amp;Petition</source>
        <translation>&amp;Petition</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Follow a &amp;search or a docket…</source>
        <translation>Eine S&amp;uche oder Akte verfolgen …</translation>
    </message>
    <message>
        <source>Save the list of &amp;feeds…</source>
        <translation>Liste der &amp;Feeds speichern …</translation>
    </message>
    <message>
        <source>Start my own &amp;case…</source>
        <translation>&amp;Eigenen Fall anlegen…</translation>
    </message>
    <message>
        <source>&amp;Go live with this case…</source>
        <translation>Diesen Fall &amp;live verfolgen…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the case as a file…</source>
        <translation>Fall als Datei si&amp;chern…</translation>
    </message>
    <message>
        <source>&amp;Open a case file…</source>
        <translation>Falldatei öff&amp;nen…</translation>
    </message>
    <message>
        <source>Forge&amp;t all secrets…</source>
        <translation>Alle &amp;Geheimnisse vergessen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Paste an address</source>
        <translation>&amp;Adresse einfügen</translation>
    </message>
    <message>
        <source>&amp;Search the case</source>
        <translation>Fall &amp;durchsuchen</translation>
    </message>
    <message>
        <source>Na&amp;rrow the search…</source>
        <translation>Suche e&amp;ingrenzen …</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>&amp;Benachrichtigungen…</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>S&amp;tories</source>
        <translation>&amp;Meldungen</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>Ze&amp;itachse</translation>
    </message>
    <message>
        <source>&amp;Petitions</source>
        <translation>&amp;Petitionen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Fold the petitions</source>
        <translation>Petitionen einklappen</translation>
    </message>
    <message>
        <source>Sho&amp;w the timeline</source>
        <translation>Zeitachse anz&amp;eigen</translation>
    </message>
    <message>
        <source>&amp;Fastest rise</source>
        <translation>Steilster &amp;Anstieg</translation>
    </message>
    <message>
        <source>Timeline as a ta&amp;ble</source>
        <translation>Zeitachse als Ta&amp;belle</translation>
    </message>
    <message>
        <source>Networ&amp;k…</source>
        <translation>Netz&amp;werk …</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation>N&amp;ormale Schrift</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;As on the desktop</source>
        <translation>&amp;Wie auf dem Desktop</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Refresh this &amp;source</source>
        <translation>Diese &amp;Quelle aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Cancel refreshing</source>
        <translation>Aktualisieren a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Copy to&amp;day&apos;s digest</source>
        <translation>Tagesüberblick &amp;kopieren</translation>
    </message>
    <message>
        <source>Watc&amp;h words…</source>
        <translation>&amp;Merkwörter …</translation>
    </message>
    <message>
        <source>&amp;Next case</source>
        <translation>&amp;Nächster Fall</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Remo&amp;ve this case…</source>
        <translation>Diesen Fall &amp;entfernen…</translation>
    </message>
    <message>
        <source>&amp;Next story</source>
        <translation>&amp;Nächste Meldung</translation>
    </message>
    <message>
        <source>&amp;Previous story</source>
        <translation>&amp;Vorherige Meldung</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>Nächste &amp;ungelesene</translation>
    </message>
    <message>
        <source>Mark as &amp;read or unread</source>
        <translation>Als &amp;gelesen oder ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark a&amp;ll as read</source>
        <translation>&amp;Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Stern setzen oder entfernen</translation>
    </message>
    <message>
        <source>H&amp;ide</source>
        <translation>Ausb&amp;lenden</translation>
    </message>
    <message>
        <source>S&amp;how who else tells it, or hide them</source>
        <translation>Zeigen, &amp;wer es noch berichtet, oder verbergen</translation>
    </message>
    <message>
        <source>N&amp;ot the same story</source>
        <translation>Nicht &amp;dieselbe Geschichte</translation>
    </message>
    <message>
        <source>Same story &amp;as…</source>
        <translation>Dieselbe Geschichte w&amp;ie …</translation>
    </message>
    <message>
        <source>&amp;Call its outlet local, or no longer</source>
        <translation>&amp;Medium als örtlich ansehen, oder nicht mehr</translation>
    </message>
    <message>
        <source>Fin&amp;d in the article</source>
        <translation>Im Artikel suc&amp;hen</translation>
    </message>
    <message>
        <source>Sav&amp;e as PDF…</source>
        <translation>Als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>&amp;Fetch the full page</source>
        <translation>Ganze Seite h&amp;olen</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Quote in a note</source>
        <translation>In Notiz &amp;zitieren</translation>
    </message>
    <message>
        <source>&amp;Add a petition…</source>
        <translation>Petition &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Read now</source>
        <translation>&amp;Jetzt ablesen</translation>
    </message>
    <message>
        <source>&amp;Copy the count</source>
        <translation>Stand &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Enter a count…</source>
        <translation>Stand &amp;eingeben…</translation>
    </message>
    <message>
        <source>&amp;Look for older readings</source>
        <translation>Ä&amp;ltere Ablesungen suchen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>C&amp;heck the petition sites…</source>
        <translation>Petitionsseiten p&amp;rüfen…</translation>
    </message>
    <message>
        <source>&amp;Show the petition page</source>
        <translation>&amp;Seite der Petition zeigen</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Set my own tar&amp;get…</source>
        <translation>Eigenes Ziel se&amp;tzen…</translation>
    </message>
    <message>
        <source>Add a pas&amp;t reading…</source>
        <translation>&amp;Frühere Ablesung hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Import counts from a file…</source>
        <translation>Stände aus einer Datei &amp;importieren…</translation>
    </message>
    <message>
        <source>Save the cou&amp;nts as CSV…</source>
        <translation>Stände als &amp;CSV speichern…</translation>
    </message>
    <message>
        <source>&amp;New note</source>
        <translation>&amp;Neue Notiz</translation>
    </message>
    <message>
        <source>&amp;Remove this note</source>
        <translation>Diese Notiz &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Recorded week</source>
        <translation>&amp;Aufgezeichnete Woche</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Undersigned</source>
        <translation>Ü&amp;ber Undersigned</translation>
    </message>
</context>
<context>
    <name>CountDialog</name>
    <message>
        <source>Enter a count</source>
        <translation>Stand eingeben</translation>
    </message>
    <message>
        <source>For example 18,904</source>
        <translation>Zum Beispiel 18.904</translation>
    </message>
    <message>
        <source>&amp;Exact</source>
        <translation>&amp;Genau</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Ungefähr</translation>
    </message>
    <message>
        <source>For example TIME (may stay empty)</source>
        <translation>Zum Beispiel TIME (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Where you read it: an address (may stay empty)</source>
        <translation>Wo er zu lesen war: eine Adresse (darf leer bleiben)</translation>
    </message>
    <message>
        <source>A&amp;dd the reading</source>
        <translation>Ablesung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Wie genau</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Medium</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Digits only, like 18,904 or 18.904.</source>
        <translation>Nur Ziffern, wie 18.904 oder 18,904.</translation>
    </message>
</context>
<context>
    <name>CounterView</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What stands beside it</source>
        <translation>Was daneben steht</translation>
    </message>
    <message>
        <source>Numbers of the page</source>
        <translation>Zahlen der Seite</translation>
    </message>
    <message>
        <source>No platform knows this page. Which of its numbers counts the signatures?</source>
        <translation>Diese Seite kennt keine Plattform. Welche ihrer Zahlen zählt die Unterschriften?</translation>
    </message>
    <message>
        <source>{title}: {count} now. Read from {site} again every half hour at most.</source>
        <translation>{title}: jetzt {count}. Von {site} wird höchstens halbstündlich wieder gelesen.</translation>
    </message>
</context>
<context>
    <name>Digesting</name>
    <message>
        <source>Today&apos;s digest is on the clipboard.</source>
        <translation>Der Tagesüberblick ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Newest stories</source>
        <translation>Neueste Meldungen</translation>
    </message>
    <message>
        <source>no count yet</source>
        <translation>noch kein Stand</translation>
    </message>
    <message>
        <source>{count} at {moment}</source>
        <translation>{count} um {moment}</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something happened that this program did not expect. Your notes and counts are stored as before, and you can go on. If it comes back, copy the details and send them to whoever looks after the program.</source>
        <translation>Es ist etwas geschehen, womit das Programm nicht gerechnet hat. Notizen und Stände sind gespeichert wie zuvor, und die Arbeit kann weitergehen. Falls es wiederkommt: die Einzelheiten kopieren und an die Betreuer des Programms senden.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Einzelheiten &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Narrow the search</source>
        <translation>Suche eingrenzen</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Medium</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until (left out)</source>
        <translation>&amp;Bis (ausgenommen)</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;Ungelesen</translation>
    </message>
    <message>
        <source>S&amp;tarred</source>
        <translation>Mit &amp;Stern</translation>
    </message>
    <message>
        <source>With &amp;notes</source>
        <translation>Mit &amp;Notizen</translation>
    </message>
    <message>
        <source>The search takes AND, OR, NOT, (brackets), “whole phrases” and beginn* too.</source>
        <translation>Die Suche versteht auch AND, OR, NOT, (Klammern), „ganze Wendungen“ und Anfäng*.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Nicht in diesem Artikel</translation>
    </message>
</context>
<context>
    <name>FollowDialog</name>
    <message>
        <source>Follow a search, a community or a docket</source>
        <translation>Eine Suche, eine Gemeinschaft oder Gerichtsakte verfolgen</translation>
    </message>
    <message>
        <source>Google News</source>
        <translation>Google News</translation>
    </message>
    <message>
        <source>&quot;Steven Avery&quot; OR &quot;Brendan Dassey&quot;</source>
        <translation>&quot;Steven Avery&quot; OR &quot;Brendan Dassey&quot;</translation>
    </message>
    <message>
        <source>Bing News</source>
        <translation>Bing News</translation>
    </message>
    <message>
        <source>GDELT (now and then busy)</source>
        <translation>GDELT (gelegentlich überlastet)</translation>
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
        <translation>r/MakingaMurderer, u/name oder Wörter</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <source>A channel&apos;s id (UC…) or a playlist&apos;s (PL…)</source>
        <translation>Kennung eines Kanals (UC…) oder einer Playlist (PL…)</translation>
    </message>
    <message>
        <source>Wikipedia, edits of an article</source>
        <translation>Wikipedia, Änderungen eines Artikels</translation>
    </message>
    <message>
        <source>Steven Avery</source>
        <translation>Steven Avery</translation>
    </message>
    <message>
        <source>Court docket</source>
        <translation>Gerichtsakte</translation>
    </message>
    <message>
        <source>A Wisconsin appeal (2023AP1556) or a CourtListener docket&apos;s number</source>
        <translation>Eine Berufung in Wisconsin (2023AP1556) oder die Nummer einer Akte bei CourtListener</translation>
    </message>
    <message>
        <source>Mastodon or Bluesky</source>
        <translation>Mastodon oder Bluesky</translation>
    </message>
    <message>
        <source>@name@server, or name.server</source>
        <translation>@name@server oder name.server</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Wo</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>Wa&amp;s</translation>
    </message>
    <message>
        <source>Nothing is asked before you press Add.</source>
        <translation>Vor „Hinzufügen“ wird nichts abgefragt.</translation>
    </message>
</context>
<context>
    <name>FoundBar</name>
    <message>
        <source>Also found</source>
        <translation>Auch gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundView</name>
    <message>
        <source>This case follows it already.</source>
        <translation>Dieser Fall verfolgt das bereits.</translation>
    </message>
    <message>
        <source>The password in the address is of no use here; it is not kept.</source>
        <translation>Das Passwort in der Adresse nützt hier nichts; es wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The password is taken out of the address, for your password manager to keep.</source>
        <translation>Das Passwort wird aus der Adresse genommen; der Passwortspeicher bewahrt es auf.</translation>
    </message>
    <message>
        <source>Feeds to add</source>
        <translation>Feeds zum Hinzufügen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Grou&amp;p</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>Newest: {words}</source>
        <translation>Neueste: {words}</translation>
    </message>
    <message>
        <source>See {words}</source>
        <translation>Siehe {words}</translation>
    </message>
    <message>
        <source>As in the list, or a new name</source>
        <translation>Wie in der Liste oder ein neuer Name</translation>
    </message>
    <message>
        <source>None, or a new name</source>
        <translation>Keine oder ein neuer Name</translation>
    </message>
    <message>
        <source>{title} (followed already)</source>
        <translation>{title} (wird bereits verfolgt)</translation>
    </message>
</context>
<context>
    <name>Founding</name>
    <message>
        <source>Name of the case</source>
        <translation>Name des Falls</translation>
    </message>
    <message numerus="yes">
        <source>This case comes from a file, and none of its sites was asked yet. From now on %Ln of them are, each with its own pauses.</source>
        <translation>
            <numerusform>Dieser Fall stammt aus einer Datei, und noch keine seiner Seiten wurde abgefragt. Von jetzt an wird %Ln Seite abgefragt, mit eigenen Pausen.</numerusform>
            <numerusform>Dieser Fall stammt aus einer Datei, und noch keine seiner Seiten wurde abgefragt. Von jetzt an werden %Ln Seiten abgefragt, jede mit eigenen Pausen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Live gehen</translation>
    </message>
</context>
<context>
    <name>GoLiveDialog</name>
    <message>
        <source>Go live</source>
        <translation>Live verfolgen</translation>
    </message>
    <message>
        <source>These sites will be asked for news, about once an hour each. None of them has been contacted yet.</source>
        <translation>Diese Websites werden nach Meldungen gefragt, jede etwa einmal in der Stunde. Bisher wurde noch keine von ihnen kontaktiert.</translation>
    </message>
    <message>
        <source>Sites that will be contacted</source>
        <translation>Websites, die kontaktiert werden</translation>
    </message>
    <message>
        <source>Add a &amp;live petition…</source>
        <translation>&amp;Laufende Petition hinzufügen…</translation>
    </message>
    <message>
        <source>The two petitions of 2016 are closed. To see a live counter now, add any petition of petition.parliament.uk.</source>
        <translation>Die beiden Petitionen von 2016 sind geschlossen. Ein laufender Zähler zeigt sich mit jeder Petition von petition.parliament.uk.</translation>
    </message>
    <message>
        <source>{ticked} of {all} sources ticked</source>
        <translation>{ticked} von {all} Quellen ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sites are contacted</source>
        <translation>
            <numerusform>%Ln Website wird kontaktiert</numerusform>
            <numerusform>%Ln Websites werden kontaktiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go live with %Ln sources</source>
        <translation>
            <numerusform>%Ln &amp;Quelle live verfolgen</numerusform>
            <numerusform>%Ln &amp;Quellen live verfolgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>A command, a source, a petition or a note</source>
        <translation>Ein Befehl, eine Quelle, eine Petition oder eine Notiz</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>Petition</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back to the article (Esc)</source>
        <translation>Zurück zum Artikel (Esc)</translation>
    </message>
    <message>
        <source>no count yet</source>
        <translation>noch kein Stand</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Noch nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>as of {time} ({age}), {exactness}; {how}</source>
        <translation>Stand {time} ({age}), {exactness}; {how}</translation>
    </message>
    <message>
        <source>{count} of them verified</source>
        <translation>davon {count} geprüft</translation>
    </message>
    <message>
        <source>The site shows one number and gives another as verified. Both are kept; the shown one is what the press quotes, and what is counted here.</source>
        <translation>Die Seite zeigt eine Zahl und nennt eine andere als geprüft. Beide werden behalten; die gezeigte ist die, die die Presse zitiert und die hier zählt.</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Read no&amp;w</source>
        <translation>&amp;Jetzt ablesen</translation>
    </message>
    <message>
        <source>Enter a coun&amp;t…</source>
        <translation>Stand &amp;eingeben…</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import counts</source>
        <translation>Stände importieren</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>4/1 is the 4th of January</source>
        <translation>4/1 ist der 4. Januar</translation>
    </message>
    <message>
        <source>4/1 is the 1st of April</source>
        <translation>4/1 ist der 1. April</translation>
    </message>
    <message>
        <source>How are &amp;days written in this file?</source>
        <translation>Wie sind &amp;Tage in dieser Datei geschrieben?</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln readings</source>
        <translation>
            <numerusform>%Ln Ablesung &amp;hinzufügen</numerusform>
            <numerusform>%Ln Ablesungen &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>The days can be read in two ways. Say which is meant.</source>
        <translation>Die Tage lassen sich auf zwei Arten lesen. Sag, welche gemeint ist.</translation>
    </message>
    <message>
        <source>There is no line with a time and a count in this file.</source>
        <translation>In dieser Datei steht keine Zeile mit einer Zeit und einem Stand.</translation>
    </message>
    <message>
        <source>{added} of {lines} lines become readings. What is here already stays.</source>
        <translation>{added} von {lines} Zeilen werden Ablesungen. Was schon da ist, bleibt.</translation>
    </message>
    <message>
        <source>is added, {exactness}</source>
        <translation>kommt dazu, {exactness}</translation>
    </message>
    <message>
        <source>left out: that moment has a reading</source>
        <translation>ausgelassen: zu dieser Zeit gibt es schon eine Ablesung</translation>
    </message>
    <message>
        <source>left out: still to come</source>
        <translation>ausgelassen: liegt noch in der Zukunft</translation>
    </message>
    <message>
        <source>left out: no time in “{text}”</source>
        <translation>ausgelassen: keine Zeit in „{text}“</translation>
    </message>
    <message>
        <source>left out: no count in “{text}”</source>
        <translation>ausgelassen: kein Stand in „{text}“</translation>
    </message>
    <message>
        <source>left out: too few columns in “{text}”</source>
        <translation>ausgelassen: zu wenige Spalten in „{text}“</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Was daraus wird</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Einen Befehl oder eine Taste suchen</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>&amp;Übliche Taste</translation>
    </message>
    <message>
        <source>&amp;All usual keys</source>
        <translation>&amp;Alle üblichen Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Single letters act in lists and on cards, and stay as they are.</source>
        <translation>Einzelne Buchstaben wirken in Listen und auf Karten und bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Your last words in the notes cannot be stored.</source>
        <translation>Die letzten Worte in den Notizen lassen sich nicht speichern.</translation>
    </message>
    <message>
        <source>They are still on the screen: copy them, or make some room on the disk.</source>
        <translation>Sie stehen noch auf dem Bildschirm: kopieren oder Platz auf dem Datenträger schaffen.</translation>
    </message>
    <message>
        <source>&amp;Close without them</source>
        <translation>&amp;Ohne sie schließen</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>O&amp;ffen lassen</translation>
    </message>
</context>
<context>
    <name>LoggingIn</name>
    <message>
        <source>There are no passwords to forget.</source>
        <translation>Es sind keine Passwörter zu vergessen.</translation>
    </message>
    <message>
        <source>Forget all secrets</source>
        <translation>Alle Passwörter vergessen</translation>
    </message>
    <message>
        <source>Forget every password and token?</source>
        <translation>Jedes Passwort und jedes Token vergessen?</translation>
    </message>
    <message>
        <source>They are removed from your password manager too, and cannot be brought back. Sources that want one ask for it again.</source>
        <translation>Sie werden auch aus dem Passwortspeicher entfernt und lassen sich nicht zurückholen. Quellen, die eines verlangen, fragen erneut danach.</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>The password is in your password manager.</source>
        <translation>Das Passwort liegt im Passwortspeicher.</translation>
    </message>
    <message>
        <source>There is no password manager here: the password is kept until the program ends.</source>
        <translation>Hier gibt es keinen Passwortspeicher: Das Passwort bleibt, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The password manager is locked: the password is kept until the program ends.</source>
        <translation>Der Passwortspeicher ist gesperrt: Das Passwort bleibt, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The password manager did not take it: the password is kept until the program ends.</source>
        <translation>Der Passwortspeicher hat es nicht angenommen: Das Passwort bleibt, bis das Programm endet.</translation>
    </message>
    <message>
        <source>All passwords are forgotten.</source>
        <translation>Alle Passwörter sind vergessen.</translation>
    </message>
    <message>
        <source>Some passwords are still in your password manager, which did not let them go. Unlock it, and forget them again.</source>
        <translation>Einige Passwörter liegen noch im Passwortspeicher, der sie nicht hergab. Nach dem Entsperren lassen sie sich erneut vergessen.</translation>
    </message>
</context>
<context>
    <name>LoginDialog</name>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Stays empty for a token</source>
        <translation>Bleibt bei einem Token leer</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>Passwort an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Keep it in your password manager</source>
        <translation>Im Passwortspeicher auf&amp;bewahren</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Sent to {site} and to nobody else.</source>
        <translation>Wird an {site} gesendet und an niemanden sonst.</translation>
    </message>
    <message>
        <source>The way there is not encrypted: others may read along.</source>
        <translation>Der Weg dorthin ist nicht verschlüsselt: Andere können mitlesen.</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Sites that are asked</source>
        <translation>Seiten, die gefragt werden</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Verfolgt</translation>
    </message>
    <message>
        <source>Answered last</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Nächstes Mal</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>Warum dann</translation>
    </message>
    <message>
        <source>No site is asked: the recorded week needs none.</source>
        <translation>Keine Seite wird gefragt: Die aufgezeichnete Woche braucht keine.</translation>
    </message>
    <message>
        <source>These sites are asked, and no others. One request at a time each.</source>
        <translation>Diese Seiten werden gefragt und keine anderen. Jede nur eine Anfrage auf einmal.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation>nicht von selbst</translation>
    </message>
    <message>
        <source>It asked to be left alone until then.</source>
        <translation>Sie bat, bis dahin in Ruhe gelassen zu werden.</translation>
    </message>
    <message>
        <source>It is gone, or shut down.</source>
        <translation>Es gibt sie nicht mehr.</translation>
    </message>
    <message>
        <source>It had a problem: it is asked ever less.</source>
        <translation>Sie hatte ein Problem: Sie wird immer seltener gefragt.</translation>
    </message>
    <message>
        <source>The usual time between two looks.</source>
        <translation>Die übliche Zeit zwischen zwei Blicken.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>The first line is the note&apos;s title.</source>
        <translation>Die erste Zeile ist der Titel der Notiz.</translation>
    </message>
</context>
<context>
    <name>NoteFinder</name>
    <message>
        <source>Find in notes</source>
        <translation>In Notizen suchen</translation>
    </message>
    <message>
        <source>Find in notes (Ctrl+Shift+F)</source>
        <translation>In Notizen suchen (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>Ne&amp;u</translation>
    </message>
    <message>
        <source>New note (Ctrl+N)</source>
        <translation>Neue Notiz (Strg+N)</translation>
    </message>
    <message>
        <source>Write anything</source>
        <translation>Einfach schreiben</translation>
    </message>
    <message>
        <source>Select a passage in an article and press Ctrl+Shift+Q to bring it here with its source.</source>
        <translation>Eine Stelle in einem Artikel markieren und mit Strg+Umschalt+Q samt Quelle hierher holen.</translation>
    </message>
    <message>
        <source>No note has these words</source>
        <translation>Keine Notiz enthält diese Worte</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>State of the note</source>
        <translation>Zustand der Notiz</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Diese Notiz entfernen</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved: disk is full. Trying again.</source>
        <translation>Nicht gespeichert: Datenträger voll. Neuer Versuch folgt.</translation>
    </message>
    <message>
        <source>Not saved: the data cannot be written now. Trying again.</source>
        <translation>Nicht gespeichert: Schreiben derzeit nicht möglich. Neuer Versuch folgt.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>&amp;New stories, once for each refresh</source>
        <translation>&amp;Neue Meldungen, einmal je Aktualisierung</translation>
    </message>
    <message>
        <source>Watch words that as&amp;k to be told</source>
        <translation>Mer&amp;kwörter, die gemeldet werden sollen</translation>
    </message>
    <message>
        <source>&amp;Milestones passed</source>
        <translation>Erreichte &amp;Marken</translation>
    </message>
    <message>
        <source>&amp;Thresholds passed</source>
        <translation>Erreichte &amp;Schwellen</translation>
    </message>
    <message>
        <source>Three days &amp;left before a deadline</source>
        <translation>Drei Ta&amp;ge vor einer Frist</translation>
    </message>
    <message>
        <source>A s&amp;urge of signatures</source>
        <translation>Ein Anst&amp;urm von Unterschriften</translation>
    </message>
    <message>
        <source>A count that &amp;fell</source>
        <translation>Ein gefallener Stan&amp;d</translation>
    </message>
    <message>
        <source>A count that stands st&amp;ill</source>
        <translation>Ein Stand, der st&amp;ill steht</translation>
    </message>
    <message>
        <source>A changed &amp;wording</source>
        <translation>Ein geänderter Wort&amp;laut</translation>
    </message>
    <message>
        <source>An &amp;answer, a debate, an end</source>
        <translation>Eine Antw&amp;ort, eine Debatte, ein Ende</translation>
    </message>
    <message>
        <source>A source that needs &amp;you</source>
        <translation>Eine &amp;Quelle, die Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>The &amp;day in one line, at</source>
        <translation>Der Tag in einer &amp;Zeile, um</translation>
    </message>
    <message>
        <source>When the day is told</source>
        <translation>Wann der Tag erzählt wird</translation>
    </message>
    <message>
        <source>With a s&amp;ound, where the desktop has one</source>
        <translation>Mit &amp;einem Ton, wo der Desktop einen hat</translation>
    </message>
    <message>
        <source>&amp;Quiet every day from</source>
        <translation>Täglich &amp;Ruhe von</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Round numbers; or your own: 150,000; 250,000</source>
        <translation>Runde Zahlen; oder eigene: 150.000; 250.000</translation>
    </message>
    <message>
        <source>Milestones of your own</source>
        <translation>Eigene Marken</translation>
    </message>
    <message>
        <source>&amp;Keep watching when the window is closed</source>
        <translation>&amp;Weiter beobachten, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>Tell me about</source>
        <translation>Benachrichtigen über</translation>
    </message>
    <message>
        <source>unti&amp;l</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>What happens to a petition in quiet hours is told when they are over.</source>
        <translation>Was in der Ruhezeit mit einer Petition geschieht, wird danach gemeldet.</translation>
    </message>
    <message>
        <source>This desktop shows no tray: start the program again to see its window.</source>
        <translation>Dieser Desktop zeigt keinen Infobereich: Ein neuer Start des Programms zeigt das Fenster wieder.</translation>
    </message>
    <message>
        <source>&amp;Send a test</source>
        <translation>&amp;Test senden</translation>
    </message>
</context>
<context>
    <name>Older</name>
    <message>
        <source>The recorded week asks nobody. Go live first.</source>
        <translation>Die aufgezeichnete Woche fragt niemanden. Geh zuerst live.</translation>
    </message>
    <message>
        <source>Stopped. What was read stays; look again to go on.</source>
        <translation>Angehalten. Was gelesen wurde, bleibt; such noch einmal, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The archive asks to be left alone until {time}. Look again then.</source>
        <translation>Das Archiv bittet um Ruhe bis {time}. Such dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message numerus="yes">
        <source>Notes (%Ln)</source>
        <translation>
            <numerusform>Notizen (%Ln)</numerusform>
            <numerusform>Notizen (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
</context>
<context>
    <name>PetitionCard</name>
    <message>
        <source>What can be done with this petition</source>
        <translation>Was sich mit dieser Petition tun lässt</translation>
    </message>
    <message>
        <source>no count yet</source>
        <translation>noch kein Stand</translation>
    </message>
    <message>
        <source>kept by hand</source>
        <translation>von Hand geführt</translation>
    </message>
    <message>
        <source>&amp;Show the petition page</source>
        <translation>&amp;Seite der Petition zeigen</translation>
    </message>
    <message>
        <source>&amp;Read now</source>
        <translation>&amp;Jetzt ablesen</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy the count</source>
        <translation>Stand &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Enter a count…</source>
        <translation>Stand &amp;eingeben…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>E&amp;ntfernen</translation>
    </message>
</context>
<context>
    <name>PetitionStrip</name>
    <message>
        <source>Petitions</source>
        <translation>Petitionen</translation>
    </message>
    <message>
        <source>No petition yet. Paste the address of one, and its count is followed.</source>
        <translation>Noch keine Petition. Nach dem Einfügen einer Adresse wird ihr Stand verfolgt.</translation>
    </message>
    <message>
        <source>Add a &amp;petition…</source>
        <translation>Petiti&amp;on hinzufügen…</translation>
    </message>
</context>
<context>
    <name>PetitionView</name>
    <message>
        <source>Decision-maker and rules</source>
        <translation>Wer entscheidet, und die Regeln</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Parts of the petition&apos;s page</source>
        <translation>Teile der Seite der Petition</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>Rea&amp;dings</source>
        <translation>&amp;Ablesungen</translation>
    </message>
    <message>
        <source>Word&amp;ing</source>
        <translation>&amp;Wortlaut</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>&amp;Regeln</translation>
    </message>
    <message>
        <source>Answe&amp;rs</source>
        <translation>A&amp;ntworten</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
</context>
<context>
    <name>PlacesView</name>
    <message>
        <source>Kind of place</source>
        <translation>Art des Ortes</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>No breakdown</source>
        <translation>Keine Aufteilung</translation>
    </message>
    <message>
        <source>This site does not say where the signatures come from.</source>
        <translation>Diese Seite sagt nicht, woher die Unterschriften kommen.</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>Na&amp;ch</translation>
    </message>
    <message>
        <source>Together {sum}, which is not the count of {count}: such lists leave out some.</source>
        <translation>Zusammen {sum}, nicht der Stand von {count}: Solche Listen lassen manche aus.</translation>
    </message>
    <message>
        <source>Together {sum}, as many as the count.</source>
        <translation>Zusammen {sum}, so viele wie der Stand.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places have passed their minimum; {needed} must.</source>
        <translation>
            <numerusform>%Ln Ort hat seine Mindestzahl erreicht; {needed} müssen es.</numerusform>
            <numerusform>%Ln Orte haben ihre Mindestzahl erreicht; {needed} müssen es.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, passed</source>
        <translation>{count}, erreicht</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>constituency</source>
        <translation>Wahlkreis</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mindestzahl</translation>
    </message>
</context>
<context>
    <name>PlatformsDialog</name>
    <message>
        <source>Petition sites</source>
        <translation>Petitionsseiten</translation>
    </message>
    <message>
        <source>Every example is being read…</source>
        <translation>Jedes Beispiel wird gelesen…</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Every example is read as its file says.</source>
        <translation>Jedes Beispiel wird gelesen, wie es in seiner Datei steht.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht benutzt</translation>
    </message>
    <message>
        <source>official</source>
        <translation>offiziell</translation>
    </message>
    <message>
        <source>unofficial</source>
        <translation>inoffiziell</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>your own file</source>
        <translation>deine eigene Datei</translation>
    </message>
    <message>
        <source>in place of the program&apos;s</source>
        <translation>an Stelle der des Programms</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date {clock}</source>
        <translation>aktuell {clock}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>a source needs you</source>
        <translation>eine Quelle braucht Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>PressDialog</name>
    <message>
        <source>Change a key</source>
        <translation>Taste ändern</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>Die neue Taste</translation>
    </message>
    <message>
        <source>&amp;Swap the keys</source>
        <translation>Tasten &amp;tauschen</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>Press the new key of “{command}”.</source>
        <translation>Drück die neue Taste für „{command}“.</translation>
    </message>
    <message>
        <source>This key is needed while typing. Hold Ctrl with it, or take an F key.</source>
        <translation>Diese Taste wird beim Tippen gebraucht. Halt Strg dazu, oder nimm eine F-Taste.</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu. Hold Ctrl with it, or take an F key.</source>
        <translation>Alt mit einem Buchstaben öffnet ein Menü. Halt Strg dazu, oder nimm eine F-Taste.</translation>
    </message>
    <message>
        <source>This key belongs to “{command}” and cannot be changed.</source>
        <translation>Diese Taste gehört zu „{command}“ und lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”. Swap their keys, or press another one.</source>
        <translation>{key} gehört zu „{command}“. Tausch die Tasten, oder drück eine andere.</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Since {time}</source>
        <translation>Seit {time}</translation>
    </message>
    <message>
        <source>It answered last {time}.</source>
        <translation>Die letzte Antwort kam {time}.</translation>
    </message>
    <message>
        <source>It has never answered.</source>
        <translation>Noch nie kam eine Antwort.</translation>
    </message>
    <message>
        <source>It says: “{words}”</source>
        <translation>Dort steht: „{words}“</translation>
    </message>
    <message>
        <source>&amp;Log in…</source>
        <translation>Anmel&amp;den…</translation>
    </message>
    <message>
        <source>&amp;Proxy…</source>
        <translation>Pro&amp;xy…</translation>
    </message>
    <message>
        <source>&amp;New address…</source>
        <translation>&amp;Neue Adresse …</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Im Br&amp;owser öffnen</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>Einzelheiten &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Störungen</translation>
    </message>
    <message>
        <source>Every source answers.</source>
        <translation>Jede Quelle antwortet.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %Ln more</source>
        <translation>
            <numerusform>%Ln weitere an&amp;zeigen</numerusform>
            <numerusform>%Ln weitere an&amp;zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Threshold {count}: {name}, passed {day}</source>
        <translation>Schwelle {count}: {name}, erreicht am {day}</translation>
    </message>
    <message>
        <source>Threshold {count}: {name}, passed</source>
        <translation>Schwelle {count}: {name}, erreicht</translation>
    </message>
    <message>
        <source>Threshold {count}: {name}, {percent}% reached, {left} to go</source>
        <translation>Schwelle {count}: {name}, {percent} % erreicht, {left} fehlen</translation>
    </message>
    <message>
        <source>Goal {count}, {percent}% reached; the site moves it</source>
        <translation>Ziel {count}, {percent} % erreicht; die Seite verschiebt es</translation>
    </message>
    <message>
        <source>Goal {count}, {percent}% reached</source>
        <translation>Ziel {count}, {percent} % erreicht</translation>
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
        <translation>Wie auf dem Desktop</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>For example proxy.example.org</source>
        <translation>Zum Beispiel proxy.example.org</translation>
    </message>
    <message>
        <source>Stays empty where none is asked for</source>
        <translation>Bleibt leer, wo keiner verlangt wird</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie bisher</translation>
    </message>
    <message>
        <source>&amp;Keep it in your password manager</source>
        <translation>In deinem Passwortmanager be&amp;halten</translation>
    </message>
    <message>
        <source>P&amp;roxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Rechner</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>It counts for the next request. The password goes to the proxy only.</source>
        <translation>Er gilt ab der nächsten Anfrage. Das Passwort geht nur an den Proxy.</translation>
    </message>
</context>
<context>
    <name>ReadingsView</name>
    <message>
        <source>Readings</source>
        <translation>Ablesungen</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>Noch keine Ablesungen</translation>
    </message>
    <message>
        <source>The first comes with the next refresh. Older numbers, from the press or from a file, can be added below.</source>
        <translation>Die erste kommt mit der nächsten Aktualisierung. Ältere Zahlen, aus der Presse oder aus einer Datei, lassen sich unten hinzufügen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Read {time}</source>
        <translation>Gelesen {time}</translation>
    </message>
    <message>
        <source>the source&apos;s own time: {time}</source>
        <translation>Zeit der Quelle selbst: {time}</translation>
    </message>
    <message>
        <source>{count} of them verified</source>
        <translation>davon {count} geprüft</translation>
    </message>
    <message>
        <source>Typed in, or from a file: there is no answer of a server to prove it.</source>
        <translation>Eingetippt oder aus einer Datei: Keine Antwort eines Servers belegt es.</translation>
    </message>
    <message>
        <source>SHA-256 of the answer that this count was read from: {hash}</source>
        <translation>SHA-256 der Antwort, aus der dieser Stand gelesen wurde: {hash}</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Add a past reading</source>
        <translation>Frühere Ablesung hinzufügen</translation>
    </message>
    <message>
        <source>Copy the chosen readings, or all (Ctrl+C)</source>
        <translation>Die gewählten Ablesungen kopieren, oder alle (Strg+C)</translation>
    </message>
    <message>
        <source>Remove the chosen reading</source>
        <translation>Die gewählte Ablesung entfernen</translation>
    </message>
    <message>
        <source>More that can be done with the readings</source>
        <translation>Was sich mit den Ablesungen noch tun lässt</translation>
    </message>
    <message>
        <source>&amp;Import counts from a file…</source>
        <translation>Stände aus einer Datei &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>Als CSV &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Look for older readings…</source>
        <translation>Ä&amp;ltere Ablesungen suchen…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;proof</source>
        <translation>&amp;Beleg kopieren</translation>
    </message>
    <message>
        <source>&amp;Open the source</source>
        <translation>Quelle ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings</source>
        <translation>
            <numerusform>%Ln Ablesung</numerusform>
            <numerusform>%Ln Ablesungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordedBar</name>
    <message>
        <source>You are looking at a recorded week, {first} to {last}. Nothing has been fetched from the internet.</source>
        <translation>Dies ist eine aufgezeichnete Woche, {first} bis {last}. Aus dem Internet wurde nichts abgerufen.</translation>
    </message>
    <message>
        <source>P&amp;lay the week</source>
        <translation>&amp;Woche abspielen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>An hour back (,)</source>
        <translation>Eine Stunde zurück (,)</translation>
    </message>
    <message>
        <source>An hour forward (.)</source>
        <translation>Eine Stunde vor (.)</translation>
    </message>
    <message>
        <source>Moment of the recording</source>
        <translation>Zeitpunkt der Aufzeichnung</translation>
    </message>
    <message>
        <source>&amp;Go live with this case…</source>
        <translation>Diesen Fall &amp;live verfolgen…</translation>
    </message>
    <message>
        <source>&amp;Start my own case…</source>
        <translation>&amp;Eigenen Fall anlegen…</translation>
    </message>
    <message>
        <source>Close this bar</source>
        <translation>Diese Leiste schließen</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
</context>
<context>
    <name>RemoveCaseDialog</name>
    <message>
        <source>Remove this case</source>
        <translation>Diesen Fall entfernen</translation>
    </message>
    <message>
        <source>“{name}” goes with its sources, stories, petitions and notes, and nothing of it is asked any more. Undo brings it back.</source>
        <translation>„{name}“ verschwindet mit Quellen, Meldungen, Petitionen und Notizen, und nichts davon wird mehr abgefragt. Rückgängig bringt ihn zurück.</translation>
    </message>
    <message>
        <source>&amp;Type its name to remove it</source>
        <translation>&amp;Zum Entfernen den Namen eingeben</translation>
    </message>
    <message>
        <source>&amp;Save as a file first…</source>
        <translation>Zuerst als Datei &amp;sichern…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>RevisionsDialog</name>
    <message>
        <source>What it said before</source>
        <translation>Was dort vorher stand</translation>
    </message>
</context>
<context>
    <name>SameStoryDialog</name>
    <message>
        <source>Same story as</source>
        <translation>Dieselbe Geschichte wie</translation>
    </message>
    <message>
        <source>Words of its headline</source>
        <translation>Wörter aus der Überschrift</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Beiträge</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the list of feeds</source>
        <translation>Liste der Feeds speichern</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml)</source>
        <translation>Listen von Feeds (*.opml)</translation>
    </message>
    <message>
        <source>Save the article</source>
        <translation>Artikel speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved in {name}.</source>
        <translation>In {name} gespeichert.</translation>
    </message>
    <message>
        <source>{name} could not be written: {why}</source>
        <translation>{name} konnte nicht geschrieben werden: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds saved in {name}.</source>
        <translation>
            <numerusform>%Ln Feed in {name} gespeichert.</numerusform>
            <numerusform>%Ln Feeds in {name} gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretsBar</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Wait for it no more</source>
        <translation>Nicht länger darauf warten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Warten auf den Passwortspeicher…</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>This computer runs on its battery: F5 refreshes, nothing does by itself.</source>
        <translation>Dieser Computer läuft im Akkubetrieb: F5 aktualisiert, von selbst geschieht nichts.</translation>
    </message>
    <message>
        <source>This network is paid by volume: F5 refreshes, nothing does by itself.</source>
        <translation>Dieses Netz wird nach Menge bezahlt: F5 aktualisiert, von selbst geschieht nichts.</translation>
    </message>
    <message>
        <source>The window speaks it from the next start on.</source>
        <translation>Die Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <source>The backup was made and checked.</source>
        <translation>Die Sicherung wurde angelegt und geprüft.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>Die Datenbank ist unversehrt.</translation>
    </message>
    <message>
        <source>The database is damaged:</source>
        <translation>Die Datenbank ist beschädigt:</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>Wie auf dem Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Single &amp;letters act in lists and on cards</source>
        <translation>Einzelne &amp;Buchstaben wirken in Listen und auf Karten</translation>
    </message>
    <message>
        <source>&amp;Refresh by itself, as often as each site allows</source>
        <translation>Von selbst ak&amp;tualisieren, so oft jede Seite es erlaubt</translation>
    </message>
    <message>
        <source>Not on a network that is paid by &amp;volume</source>
        <translation>Nicht in einem Netz, das nach &amp;Menge bezahlt wird</translation>
    </message>
    <message>
        <source>Not on batter&amp;y</source>
        <translation>Nicht im A&amp;kkubetrieb</translation>
    </message>
    <message>
        <source>Articles with seri&amp;fs</source>
        <translation>Artikel mit Seri&amp;fen</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln seconds</source>
        <translation>
            <numerusform>nach %Ln Sekunde</numerusform>
            <numerusform>nach %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>only by my command</source>
        <translation>nur auf meinen Befehl</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>&amp;Start with the session, as an icon in the tray</source>
        <translation>Mit der Sitzung starte&amp;n, als Symbol in der Leiste</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>The last good backup is of {moment}.</source>
        <translation>Die letzte gute Sicherung: {moment}.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Fa&amp;rben</translation>
    </message>
    <message>
        <source>Lan&amp;guage, from the next start on</source>
        <translation>&amp;Sprache, ab dem nächsten Start</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Fee&amp;ds, from their next answer on</source>
        <translation>Feeds, ab ihrer nächsten Ant&amp;wort</translation>
    </message>
    <message>
        <source>Pe&amp;titions, likewise</source>
        <translation>Pet&amp;itionen, ebenso</translation>
    </message>
    <message>
        <source>A story that is open counts as &amp;read</source>
        <translation>Eine offene Meldung gilt als ge&amp;lesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>Benachri&amp;chtigungen…</translation>
    </message>
    <message>
        <source>What is told, milestones, quiet hours, the day&apos;s digest, what closing means</source>
        <translation>Was gemeldet wird, Marken, Ruhezeiten, der Tag in einer Zeile, was Schließen bedeutet</translation>
    </message>
    <message>
        <source>every half hour at most</source>
        <translation>höchstens alle halbe Stunde</translation>
    </message>
    <message>
        <source>every hour at most</source>
        <translation>höchstens jede Stunde</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours at most</source>
        <translation>
            <numerusform>höchstens alle %Ln Stunde</numerusform>
            <numerusform>höchstens alle %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>once a day at most</source>
        <translation>höchstens einmal am Tag</translation>
    </message>
    <message>
        <source>as sites allow</source>
        <translation>wie Seiten es erlauben</translation>
    </message>
    <message>
        <source>as their pace asks</source>
        <translation>wie ihr Tempo es verlangt</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>D&amp;ense lists</source>
        <translation>Dic&amp;hte Listen</translation>
    </message>
    <message>
        <source>&amp;Proxy…</source>
        <translation>Pro&amp;xy…</translation>
    </message>
    <message>
        <source>Sites are asked by {name}.</source>
        <translation>Seiten werden von {name} gefragt.</translation>
    </message>
    <message>
        <source>No account, no telemetry, no cookies</source>
        <translation>Kein Konto, keine Telemetrie, keine Cookies</translation>
    </message>
    <message>
        <source>Privacy and network</source>
        <translation>Privatsphäre und Netz</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>&amp;All keys…</source>
        <translation>&amp;Alle Tasten…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>C&amp;heck the database</source>
        <translation>&amp;Datenbank prüfen</translation>
    </message>
    <message>
        <source>E&amp;xport everything…</source>
        <translation>Alles exp&amp;ortieren…</translation>
    </message>
    <message>
        <source>&amp;Keep stories without a star or a note</source>
        <translation>Meldungen ohne Stern und Notiz b&amp;ehalten</translation>
    </message>
    <message>
        <source>of each sour&amp;ce, so many</source>
        <translation>von jeder Quelle so &amp;viele</translation>
    </message>
    <message>
        <source>Each case as a file, with your notes</source>
        <translation>Jeder Fall als Datei, mit Ihren Notizen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Recorded: {day}</source>
        <translation>Aufzeichnung: {day}</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Alle Meldungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Watch words</source>
        <translation>Merkwörter</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>{name}, has a problem</source>
        <translation>{name}, hat eine Störung</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Answered {age}.</source>
        <translation>Antwort {age}.</translation>
    </message>
    <message>
        <source>Next try: {time}.</source>
        <translation>Nächster Versuch: {time}.</translation>
    </message>
    <message>
        <source>&amp;Refresh this source</source>
        <translation>Diese Quelle &amp;aktualisieren</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Only what matches the case</source>
        <translation>&amp;Nur was zum Fall passt</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %Ln held back</source>
        <translation>
            <numerusform>%Ln &amp;zurückgehaltene zeigen</numerusform>
            <numerusform>%Ln &amp;zurückgehaltene zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Show the problems</source>
        <translation>Störungen zeigen</translation>
    </message>
    <message>
        <source>Sources that have answered</source>
        <translation>Quellen, die geantwortet haben</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Cancel refreshing</source>
        <translation>Aktualisieren abbrechen</translation>
    </message>
    <message>
        <source>Next {time}</source>
        <translation>Nächstes Mal {time}</translation>
    </message>
    <message>
        <source>Refreshing {done} of {total}…</source>
        <translation>Wird aktualisiert: {done} von {total}…</translation>
    </message>
    <message>
        <source>Reading archived copies: {done} of {total}…</source>
        <translation>Archivierte Kopien werden gelesen: {done} von {total}…</translation>
    </message>
    <message>
        <source>Reading the case file: {done} of {total}…</source>
        <translation>Falldatei wird gelesen: {done} von {total}…</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Noch keine Quellen</translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation>Noch nicht aktualisiert</translation>
    </message>
    <message>
        <source>Up to date {age}</source>
        <translation>Aktualisiert {age}</translation>
    </message>
    <message>
        <source>Last answer {age}</source>
        <translation>Letzte Antwort {age}</translation>
    </message>
    <message>
        <source>{answered} of {asked} sources answered</source>
        <translation>{answered} von {asked} Quellen haben geantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln Störung</numerusform>
            <numerusform>%Ln Störungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryDelegate</name>
    <message>
        <source>via {engine}</source>
        <translation>über {engine}</translation>
    </message>
    <message>
        <source>local</source>
        <translation>örtlich</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>first</source>
        <translation>zuerst</translation>
    </message>
</context>
<context>
    <name>StoryList</name>
    <message>
        <source>Stories</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others tell it</source>
        <translation>
            <numerusform>%Ln weiterer berichtet es</numerusform>
            <numerusform>%Ln weitere berichten es</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StretchBar</name>
    <message>
        <source>Show e&amp;verything</source>
        <translation>Alles &amp;zeigen</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Pace and chance</source>
        <translation>Tempo und Chance</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Left and right go from reading to reading, T shows them as a table.</source>
        <translation>Links und rechts gehen von Ablesung zu Ablesung, T zeigt sie als Tabelle.</translation>
    </message>
    <message>
        <source>In the chart, half of such petitions stay in the darker band, four of five in the wider one: that is how 636 earlier petitions did from the same position.</source>
        <translation>Im Verlauf bleibt die Hälfte solcher Petitionen im dunkleren Band, vier von fünf im breiteren: So erging es 636 früheren Petitionen aus derselben Lage.</translation>
    </message>
    <message>
        <source>&amp;24 hours</source>
        <translation>&amp;24 Stunden</translation>
    </message>
    <message>
        <source>&amp;7 days</source>
        <translation>&amp;7 Tage</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>Surveying</name>
    <message>
        <source>Add a &amp;note here</source>
        <translation>&amp;Notiz hier hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Mark a milestone here…</source>
        <translation>Hier eine &amp;Marke setzen…</translation>
    </message>
    <message>
        <source>Show as a &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Save the &amp;picture…</source>
        <translation>&amp;Bild speichern…</translation>
    </message>
    <message>
        <source>&amp;Save the numbers…</source>
        <translation>&amp;Zahlen speichern…</translation>
    </message>
    <message>
        <source>Mark a milestone</source>
        <translation>Marke setzen</translation>
    </message>
    <message>
        <source>What happened then?</source>
        <translation>Was geschah da?</translation>
    </message>
    <message>
        <source>Milestone marked.</source>
        <translation>Marke gesetzt.</translation>
    </message>
    <message>
        <source>Drawings (*.svg);;Pictures (*.png)</source>
        <translation>Zeichnungen (*.svg);;Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Could not be stored: {why}</source>
        <translation>Konnte nicht gespeichert werden: {why}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.json)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>Import counts</source>
        <translation>Stände importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings imported.</source>
        <translation>
            <numerusform>%Ln Ablesung importiert.</numerusform>
            <numerusform>%Ln Ablesungen importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the readings</source>
        <translation>Ablesungen speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Could not be stored: {why}</source>
        <translation>Konnte nicht gespeichert werden: {why}</translation>
    </message>
    <message>
        <source>The readings are saved.</source>
        <translation>Die Ablesungen sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Gericht</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Fastest &amp;rise</source>
        <translation>Steilster &amp;Anstieg</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <source>Timeline as a table</source>
        <translation>Zeitachse als Tabelle</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>S&amp;witch to</source>
        <translation>&amp;Wechseln zu</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Search the case</source>
        <translation>Fall durchsuchen</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Weitere Befehle</translation>
    </message>
    <message>
        <source>{name} (recorded)</source>
        <translation>{name} (aufgezeichnet)</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>No case yet</source>
        <translation>Noch kein Fall</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>&amp;Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Pause refreshing</source>
        <translation>Aktualisieren &amp;pausieren</translation>
    </message>
    <message>
        <source>Resume re&amp;freshing</source>
        <translation>Aktualisieren &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Quiet notifications</source>
        <translation>Benachrichtigungen &amp;stummschalten</translation>
    </message>
    <message>
        <source>Allow &amp;notifications again</source>
        <translation>Benachrichtigungen &amp;wieder zulassen</translation>
    </message>
    <message>
        <source>Switch &amp;case</source>
        <translation>F&amp;all wechseln</translation>
    </message>
    <message>
        <source>&amp;Open {name}</source>
        <translation>{name} öff&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new stories</source>
        <translation>
            <numerusform>%Ln neue Meldung</numerusform>
            <numerusform>%Ln neue Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 &amp;hour</source>
        <translation>1 Stun&amp;de</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Bis &amp;morgen</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Bis auf We&amp;iteres</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>It is not asked again by itself.</source>
        <translation>Es wird nicht von selbst wieder gefragt.</translation>
    </message>
    <message>
        <source>What is here stays; the next try is at {next}.</source>
        <translation>Was hier ist, bleibt; nächster Versuch: {next}.</translation>
    </message>
    <message>
        <source>This computer seems to be offline.</source>
        <translation>Dieser Rechner scheint offline zu sein.</translation>
    </message>
    <message>
        <source>{name} is asked again at {next}.</source>
        <translation>{name} wird wieder gefragt: {next}.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Bitte die Netzwerkverbindung prüfen.</translation>
    </message>
    <message>
        <source>{name} cannot be reached.</source>
        <translation>{name} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>If the address opens in your browser, check the proxy.</source>
        <translation>Falls die Adresse im Browser aufgeht, bitte den Proxy prüfen.</translation>
    </message>
    <message>
        <source>{name} was not asked: the proxy cannot be reached.</source>
        <translation>{name} wurde nicht gefragt: Der Proxy ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Look at the proxy in the settings.</source>
        <translation>Sieh dir den Proxy in den Einstellungen an.</translation>
    </message>
    <message>
        <source>{name} was not asked: the proxy wants a password.</source>
        <translation>{name} wurde nicht gefragt: Der Proxy will ein Passwort.</translation>
    </message>
    <message>
        <source>Enter its name and password in the settings.</source>
        <translation>Gib seinen Namen und sein Passwort in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>{name} took too long to answer.</source>
        <translation>{name} hat zu lange für eine Antwort gebraucht.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; the site may be busy.</source>
        <translation>Nichts zu tun; die Website ist vielleicht überlastet.</translation>
    </message>
    <message>
        <source>{name} has no valid certificate.</source>
        <translation>{name} hat kein gültiges Zertifikat.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, or tell the site&apos;s owner.</source>
        <translation>Bitte das Datum dieses Rechners prüfen oder dem Betreiber der Website Bescheid geben.</translation>
    </message>
    <message>
        <source>This is not an address that can be asked: {name}</source>
        <translation>Das ist keine Adresse, die sich abfragen lässt: {name}</translation>
    </message>
    <message>
        <source>Paste the address of a web page, a feed or a petition.</source>
        <translation>Bitte die Adresse einer Webseite, eines Feeds oder einer Petition einfügen.</translation>
    </message>
    <message>
        <source>{name} leads to an address inside a private network.</source>
        <translation>{name} führt zu einer Adresse in einem privaten Netz.</translation>
    </message>
    <message>
        <source>If that is meant, add the private address itself.</source>
        <translation>Falls das gewollt ist, bitte die private Adresse selbst hinzufügen.</translation>
    </message>
    <message>
        <source>{name} leads on to a place that is not safe to follow.</source>
        <translation>{name} leitet zu einer Stelle weiter, der zu folgen nicht sicher ist.</translation>
    </message>
    <message>
        <source>Look in your browser where it leads, and add that.</source>
        <translation>Bitte im Browser nachsehen, wohin es führt, und das hinzufügen.</translation>
    </message>
    <message>
        <source>{name} leads from address to address without an end.</source>
        <translation>{name} führt endlos von Adresse zu Adresse.</translation>
    </message>
    <message>
        <source>{name} sends more than can be read safely.</source>
        <translation>{name} sendet mehr, als sich sicher lesen lässt.</translation>
    </message>
    <message>
        <source>The site may offer a shorter feed.</source>
        <translation>Vielleicht bietet die Website einen kürzeren Feed an.</translation>
    </message>
    <message>
        <source>{name} answers something broken.</source>
        <translation>{name} antwortet etwas Fehlerhaftes.</translation>
    </message>
    <message>
        <source>Nothing needs to be done unless it lasts.</source>
        <translation>Nichts zu tun, solange es nicht anhält.</translation>
    </message>
    <message>
        <source>{name} says “not found”. This comes and goes.</source>
        <translation>{name} meldet „nicht gefunden“. Das kommt und geht.</translation>
    </message>
    <message>
        <source>If it lasts, look for its new address and add that.</source>
        <translation>Falls es anhält, bitte die neue Adresse suchen und hinzufügen.</translation>
    </message>
    <message>
        <source>{name} says that it is gone for good.</source>
        <translation>{name} meldet, dass es endgültig fort ist.</translation>
    </message>
    <message>
        <source>What came from it stays. You can remove it.</source>
        <translation>Was von dort kam, bleibt. Es lässt sich entfernen.</translation>
    </message>
    <message>
        <source>{name} refuses to answer this program.</source>
        <translation>{name} verweigert diesem Programm die Antwort.</translation>
    </message>
    <message>
        <source>Open it in your browser, or use a news search instead.</source>
        <translation>Bitte im Browser öffnen oder stattdessen eine Nachrichtensuche verwenden.</translation>
    </message>
    <message>
        <source>{name} wants a name and a password.</source>
        <translation>{name} verlangt Namen und Passwort.</translation>
    </message>
    <message>
        <source>Log in, or look whether the site offers a private address.</source>
        <translation>Anmelden, oder nachsehen, ob die Website eine private Adresse anbietet.</translation>
    </message>
    <message>
        <source>{name} was not asked: its password was kept for one session only.</source>
        <translation>{name} wurde nicht abgefragt: Das Passwort galt nur für eine Sitzung.</translation>
    </message>
    <message>
        <source>There is no password manager here. Log in again.</source>
        <translation>Hier gibt es keinen Passwortspeicher. Bitte erneut anmelden.</translation>
    </message>
    <message>
        <source>{name} was not asked: the password manager is locked.</source>
        <translation>{name} wurde nicht abgefragt: Der Passwortspeicher ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock the password manager, and try again.</source>
        <translation>Den Passwortspeicher entsperren und erneut versuchen.</translation>
    </message>
    <message>
        <source>{name} was not asked: the password manager gave no answer.</source>
        <translation>{name} wurde nicht abgefragt: Der Passwortspeicher hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Try again, and answer the password manager.</source>
        <translation>Erneut versuchen und dem Passwortspeicher antworten.</translation>
    </message>
    <message>
        <source>{name} was not asked: the password manager has no password for it.</source>
        <translation>{name} wurde nicht abgefragt: Der Passwortspeicher hat kein Passwort dafür.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Bitte erneut anmelden.</translation>
    </message>
    <message>
        <source>{name} answers “too many requests”.</source>
        <translation>{name} antwortet „zu viele Anfragen“.</translation>
    </message>
    <message>
        <source>It is left alone until {next}, as it asks.</source>
        <translation>Bis {next} wird nicht gefragt, wie verlangt.</translation>
    </message>
    <message>
        <source>Some sites give members a feed address of their own.</source>
        <translation>Manche Websites geben Mitgliedern eine eigene Feed-Adresse.</translation>
    </message>
    <message>
        <source>{name} has an error of its own.</source>
        <translation>{name} hat selbst einen Fehler.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; it is theirs to repair.</source>
        <translation>Nichts zu tun; die Behebung liegt beim Betreiber.</translation>
    </message>
    <message>
        <source>{name} asks programs not to read this page.</source>
        <translation>{name} bittet Programme, diese Seite nicht zu lesen.</translation>
    </message>
    <message>
        <source>That is respected. Its wish is looked up again at {next}.</source>
        <translation>Das wird geachtet. Der Wunsch wird wieder nachgesehen: {next}.</translation>
    </message>
    <message>
        <source>Keep the counter by hand: type what you read there.</source>
        <translation>Der Zähler lässt sich von Hand führen: den dort gelesenen Stand eingeben.</translation>
    </message>
    <message>
        <source>{name} wants proof that a person is asking.</source>
        <translation>{name} verlangt einen Nachweis, dass ein Mensch fragt.</translation>
    </message>
    <message>
        <source>That is not got round. The next try is at {next}.</source>
        <translation>Das wird nicht umgangen. Nächster Versuch: {next}.</translation>
    </message>
    <message>
        <source>Open it in your browser. A count that you see there can be typed in.</source>
        <translation>Öffnen Sie sie im Browser. Eine Zahl, die Sie dort sehen, können Sie eintippen.</translation>
    </message>
    <message>
        <source>The site of {name} has been shut down.</source>
        <translation>Die Website von {name} wurde abgeschaltet.</translation>
    </message>
    <message>
        <source>Its archive may still have the page.</source>
        <translation>Ihr Archiv hat die Seite vielleicht noch.</translation>
    </message>
    <message>
        <source>{name} answers, but not with a feed or a petition.</source>
        <translation>{name} antwortet, aber nicht mit einem Feed oder einer Petition.</translation>
    </message>
    <message>
        <source>A log-in page of the network may be in between.</source>
        <translation>Vielleicht liegt eine Anmeldeseite des Netzes dazwischen.</translation>
    </message>
    <message>
        <source>The page of {name} is built in a new way.</source>
        <translation>Die Seite von {name} ist neu aufgebaut.</translation>
    </message>
    <message>
        <source>Type in the count you see until the program is updated.</source>
        <translation>Bis zu einer Aktualisierung des Programms den angezeigten Stand eingeben.</translation>
    </message>
    <message>
        <source>{name} shows no number where its count should stand.</source>
        <translation>{name} zeigt keine Zahl, wo der Stand stehen sollte.</translation>
    </message>
    <message>
        <source>Type in the count you see until it is back.</source>
        <translation>Den angezeigten Stand eingeben, bis sie wieder da ist.</translation>
    </message>
    <message>
        <source>The count of {name} fell by more than half, or to 0.</source>
        <translation>Der Stand von {name} fiel um mehr als die Hälfte oder auf 0.</translation>
    </message>
    <message>
        <source>It is believed when a second look at {next} agrees.</source>
        <translation>Er gilt, wenn ein zweiter Blick ihn bestätigt: {next}.</translation>
    </message>
    <message>
        <source>Open the petition to see what it shows.</source>
        <translation>Die Petition öffnen, um zu sehen, was sie zeigt.</translation>
    </message>
    <message>
        <source>{name} answers with an old count.</source>
        <translation>{name} antwortet mit einem alten Stand.</translation>
    </message>
    <message>
        <source>Reading {name} took too long, and was stopped.</source>
        <translation>Das Lesen von {name} dauerte zu lange und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>If it lasts, tell the site&apos;s owner: the page is harmful.</source>
        <translation>Falls es anhält, bitte dem Betreiber Bescheid geben: Die Seite ist schädlich.</translation>
    </message>
    <message>
        <source>{name} is a page without a feed.</source>
        <translation>{name} ist eine Seite ohne Feed.</translation>
    </message>
    <message>
        <source>Look on the site for “RSS”, or use a news search.</source>
        <translation>Auf der Website nach „RSS“ suchen oder eine Nachrichtensuche verwenden.</translation>
    </message>
    <message>
        <source>The file cannot be read: {name}</source>
        <translation>Die Datei kann nicht gelesen werden: {name}</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Bitte prüfen, ob sie da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>{name} is no case file, or it is damaged.</source>
        <translation>{name} ist keine Falldatei oder beschädigt.</translation>
    </message>
    <message>
        <source>Ask for it again where it came from.</source>
        <translation>Bitten Sie dort noch einmal darum, woher sie kam.</translation>
    </message>
    <message>
        <source>The disk is full; the last change is not stored.</source>
        <translation>Der Datenträger ist voll; die letzte Änderung ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>It is tried again at {next}.</source>
        <translation>Neuer Versuch: {next}.</translation>
    </message>
    <message>
        <source>Make some room, and leave this window open until then.</source>
        <translation>Bitte Platz schaffen und dieses Fenster bis dahin offen lassen.</translation>
    </message>
    <message>
        <source>The data were written by a newer version.</source>
        <translation>Die Daten stammen von einer neueren Version.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version.</source>
        <translation>Es wurde nichts geändert. Bitte die neuere Version installieren.</translation>
    </message>
    <message>
        <source>The data are damaged.</source>
        <translation>Die Daten sind beschädigt.</translation>
    </message>
    <message>
        <source>Backups lie beside them, in the folder “backups”.</source>
        <translation>Sicherungen liegen daneben, im Ordner „backups“.</translation>
    </message>
    <message>
        <source>Another program is using the data.</source>
        <translation>Ein anderes Programm benutzt die Daten.</translation>
    </message>
    <message>
        <source>Close the other window of this program.</source>
        <translation>Bitte das andere Fenster dieses Programms schließen.</translation>
    </message>
    <message>
        <source>The data in {name} cannot be read or written.</source>
        <translation>Die Daten in {name} lassen sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Check that it is a folder in which you may write.</source>
        <translation>Bitte prüfen, ob es ein Ordner mit Schreibrecht ist.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Rückgän&amp;gig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Uniting</name>
    <message>
        <source>It is a story of its own now.</source>
        <translation>Es ist jetzt eine eigene Geschichte.</translation>
    </message>
    <message>
        <source>{outlet} is a local outlet of this case now.</source>
        <translation>{outlet} gilt in diesem Fall jetzt als örtlich.</translation>
    </message>
    <message>
        <source>{outlet} is no local outlet of this case any more.</source>
        <translation>{outlet} gilt in diesem Fall nicht mehr als örtlich.</translation>
    </message>
    <message>
        <source>It is one story now.</source>
        <translation>Es ist jetzt eine Geschichte.</translation>
    </message>
</context>
<context>
    <name>Visiting</name>
    <message>
        <source>Reading removed.</source>
        <translation>Ablesung entfernt.</translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Watch words</source>
        <translation>Merkwörter</translation>
    </message>
    <message>
        <source>mark the words</source>
        <translation>Wörter hervorheben</translation>
    </message>
    <message>
        <source>mark them, with a badge</source>
        <translation>hervorheben, mit Marke</translation>
    </message>
    <message>
        <source>mark them, and tell me</source>
        <translation>hervorheben und melden</translation>
    </message>
    <message>
        <source>&amp;Longer forms too</source>
        <translation>Auch &amp;längere Formen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Finds {matching} of {unread} unread stories.</source>
        <translation>Findet {matching} von {unread} ungelesenen Meldungen.</translation>
    </message>
    <message>
        <source>Often in headlines:</source>
        <translation>Oft in Überschriften:</translation>
    </message>
    <message>
        <source>Watch this name</source>
        <translation>Auf diesen Namen achten</translation>
    </message>
    <message>
        <source>What a match does</source>
        <translation>Was ein Treffer bewirkt</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>dassey AND (clemency OR pardon) NOT podcast</source>
        <translation>dassey AND (gnade OR begnadigung) NOT podcast</translation>
    </message>
    <message>
        <source>&amp;Word, “phrase”, or query</source>
        <translation>&amp;Wort, „Wendung“ oder Abfrage</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Watch word removed.</source>
        <translation>Merkwort entfernt.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Story hidden.</source>
        <translation>Meldung ausgeblendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories marked as read.</source>
        <translation>
            <numerusform>%Ln Meldung als gelesen markiert.</numerusform>
            <numerusform>%Ln Meldungen als gelesen markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case removed.</source>
        <translation>Fall entfernt.</translation>
    </message>
    <message>
        <source>Images of this source are loaded from now on.</source>
        <translation>Bilder dieser Quelle werden von jetzt an geladen.</translation>
    </message>
    <message>
        <source>Source removed.</source>
        <translation>Quelle entfernt.</translation>
    </message>
    <message>
        <source>Petition removed.</source>
        <translation>Petition entfernt.</translation>
    </message>
    <message>
        <source>Could not be stored: {why}</source>
        <translation>Konnte nicht gespeichert werden: {why}</translation>
    </message>
    <message>
        <source>Note removed.</source>
        <translation>Notiz entfernt.</translation>
    </message>
</context>
<context>
    <name>WordingView</name>
    <message>
        <source>Title and text</source>
        <translation>Titel und Text</translation>
    </message>
    <message>
        <source>No text is kept</source>
        <translation>Kein Text vorhanden</translation>
    </message>
    <message>
        <source>Where a site gives the text of a petition, each version of it is kept here.</source>
        <translation>Wo eine Seite den Text einer Petition nennt, bleibt hier jede Fassung.</translation>
    </message>
    <message>
        <source>From the &amp;version of</source>
        <translation>Von der &amp;Fassung vom</translation>
    </message>
    <message>
        <source>to that o&amp;f</source>
        <translation>&amp;zu der vom</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Frühere Fassung</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Spätere Fassung</translation>
    </message>
    <message>
        <source>The only version so far, read {time}. No change of the wording yet.</source>
        <translation>Bisher die einzige Fassung, gelesen {time}. Der Wortlaut hat sich noch nicht geändert.</translation>
    </message>
    <message>
        <source>These two say the same.</source>
        <translation>Diese beiden sagen dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences differ. Words that went are struck out, words that came are underlined.</source>
        <translation>
            <numerusform>%Ln Satz ist anders. Weggefallene Wörter sind durchgestrichen, neue unterstrichen.</numerusform>
            <numerusform>%Ln Sätze sind anders. Weggefallene Wörter sind durchgestrichen, neue unterstrichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the title is known; the text was not read.</source>
        <translation>Nur der Titel ist bekannt; der Text wurde nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>chance</name>
    <message>
        <source>early estimate: {chance}</source>
        <translation>frühe Schätzung: {chance}</translation>
    </message>
    <message>
        <source>Most petitions slow down in proportion to what they already have.</source>
        <translation>Die meisten Petitionen werden langsamer, je mehr sie schon haben.</translation>
    </message>
    <message>
        <source>Of 100 petitions in this position about {number} get there.</source>
        <translation>Von 100 Petitionen in dieser Lage schaffen es etwa {number}.</translation>
    </message>
    <message>
        <source>An article or a celebrity can change this within hours.</source>
        <translation>Ein Artikel oder eine bekannte Person kann das in Stunden ändern.</translation>
    </message>
    <message>
        <source>The counter may be delayed.</source>
        <translation>Der Zähler hinkt vielleicht nach.</translation>
    </message>
    <message>
        <source>virtually certain</source>
        <translation>so gut wie sicher</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>sehr wahrscheinlich</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>about as likely as not</source>
        <translation>etwa so wahrscheinlich wie nicht</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>unwahrscheinlich</translation>
    </message>
    <message>
        <source>very unlikely</source>
        <translation>sehr unwahrscheinlich</translation>
    </message>
    <message>
        <source>exceptionally unlikely</source>
        <translation>äußerst unwahrscheinlich</translation>
    </message>
    <message>
        <source>less than 1 in 100</source>
        <translation>weniger als 1 von 100</translation>
    </message>
    <message>
        <source>more than 99 in 100</source>
        <translation>mehr als 99 von 100</translation>
    </message>
    <message>
        <source>{number} in 100</source>
        <translation>{number} von 100</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>zwischen {first} und {last}</translation>
    </message>
    <message>
        <source>{chance} twelve hours ago</source>
        <translation>vor zwölf Stunden {chance}</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>goal, moves</source>
        <translation>Ziel, beweglich</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>Goal raised from {before} to {after}</source>
        <translation>Ziel von {before} auf {after} erhöht</translation>
    </message>
    <message>
        <source>Goal lowered from {before} to {after}</source>
        <translation>Ziel von {before} auf {after} gesenkt</translation>
    </message>
    <message>
        <source>Count fell by {fallen}: {before} → {after}</source>
        <translation>Stand um {fallen} gefallen: {before} → {after}</translation>
    </message>
    <message>
        <source>No change, still {after}; the site may be stuck</source>
        <translation>Unverändert {after}; die Seite hängt vielleicht</translation>
    </message>
    <message>
        <source>{after} passed: {name}</source>
        <translation>{after} erreicht: {name}</translation>
    </message>
    <message>
        <source>{after} signatures passed</source>
        <translation>{after} Unterschriften erreicht</translation>
    </message>
    <message>
        <source>An official answer was published</source>
        <translation>Eine offizielle Antwort wurde veröffentlicht</translation>
    </message>
    <message>
        <source>It was debated</source>
        <translation>Es wurde debattiert</translation>
    </message>
    <message>
        <source>Closed with {after} signatures</source>
        <translation>Mit {after} Unterschriften geschlossen</translation>
    </message>
    <message>
        <source>Can be signed again, at {after}</source>
        <translation>Kann wieder unterschrieben werden, bei {after}</translation>
    </message>
    <message>
        <source>The site was shut down; last count {after}</source>
        <translation>Die Seite wurde abgeschaltet; letzter Stand {after}</translation>
    </message>
    <message>
        <source>Not found for two days; last count {after}</source>
        <translation>Seit zwei Tagen nicht gefunden; letzter Stand {after}</translation>
    </message>
    <message>
        <source>Wording changed; sentences that differ: {after}</source>
        <translation>Wortlaut geändert; andere Sätze: {after}</translation>
    </message>
    <message>
        <source>Three days left: {before} of {after} signatures</source>
        <translation>Noch drei Tage: {before} von {after} Unterschriften</translation>
    </message>
    <message>
        <source>Signing rose: {after} in three hours, {before} were to be expected</source>
        <translation>Ansturm: {after} in drei Stunden, {before} waren zu erwarten</translation>
    </message>
    <message>
        <source>Count went down</source>
        <translation>Stand gefallen</translation>
    </message>
    <message>
        <source>Count stands still</source>
        <translation>Stand steht still</translation>
    </message>
    <message>
        <source>Goal moved</source>
        <translation>Ziel verschoben</translation>
    </message>
    <message>
        <source>Threshold passed</source>
        <translation>Schwelle erreicht</translation>
    </message>
    <message>
        <source>Milestone passed</source>
        <translation>Marke erreicht</translation>
    </message>
    <message>
        <source>Official answer</source>
        <translation>Offizielle Antwort</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Debatte</translation>
    </message>
    <message>
        <source>Petition closed</source>
        <translation>Petition geschlossen</translation>
    </message>
    <message>
        <source>Petition open again</source>
        <translation>Petition wieder offen</translation>
    </message>
    <message>
        <source>Site shut down</source>
        <translation>Seite abgeschaltet</translation>
    </message>
    <message>
        <source>Petition gone</source>
        <translation>Petition verschwunden</translation>
    </message>
    <message>
        <source>Wording changed</source>
        <translation>Wortlaut geändert</translation>
    </message>
    <message>
        <source>Deadline near</source>
        <translation>Frist nahe</translation>
    </message>
    <message>
        <source>Surge</source>
        <translation>Ansturm</translation>
    </message>
    <message>
        <source>Milestone of your own</source>
        <translation>Eigene Marke</translation>
    </message>
    <message>
        <source>Wayback Machine, captured {day}</source>
        <translation>Wayback Machine, festgehalten am {day}</translation>
    </message>
    <message>
        <source>the platform&apos;s own time</source>
        <translation>Zeit der Plattform selbst</translation>
    </message>
    <message>
        <source>added by me</source>
        <translation>von mir hinzugefügt</translation>
    </message>
    <message>
        <source>{outlet}, added by me</source>
        <translation>{outlet}, von mir hinzugefügt</translation>
    </message>
    <message>
        <source>It rose by {number} after it was closed: sites count late.</source>
        <translation>Nach dem Ende kamen {number} dazu: Seiten zählen nach.</translation>
    </message>
</context>
<context>
    <name>found</name>
    <message>
        <source>about {count} now</source>
        <translation>jetzt etwa {count}</translation>
    </message>
    <message>
        <source>{count} now</source>
        <translation>jetzt {count}</translation>
    </message>
    <message>
        <source>about {count}</source>
        <translation>etwa {count}</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation>ddd d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
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
        <translation>Aufgezeichnet, {time}.</translation>
    </message>
    <message>
        <source>This is a test</source>
        <translation>Das ist ein Test</translation>
    </message>
    <message>
        <source>News of your cases will look like this.</source>
        <translation>So werden Meldungen zu den Fällen aussehen.</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Quiet for an hour</source>
        <translation>Eine Stunde Ruhe</translation>
    </message>
    <message>
        <source>{number} signatures</source>
        <translation>{number} Unterschriften</translation>
    </message>
    <message>
        <source>{stories}, {signatures}.</source>
        <translation>{stories}, {signatures}.</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Seit gestern</translation>
    </message>
    <message>
        <source>{after} signatures</source>
        <translation>{after} Unterschriften</translation>
    </message>
    <message>
        <source>{name} passed its threshold.</source>
        <translation>{name} hat die Schwelle erreicht.</translation>
    </message>
    <message>
        <source>{name} stands at {count}.</source>
        <translation>{name} steht bei {count}.</translation>
    </message>
    <message>
        <source>Count went down</source>
        <translation>Der Stand ist gefallen</translation>
    </message>
    <message>
        <source>{name}: {before} → {after} since {clock}.</source>
        <translation>{name}: {before} → {after} seit {clock}.</translation>
    </message>
    <message>
        <source>{name} still shows {after}. The site may be stuck.</source>
        <translation>{name} zeigt immer noch {after}. Die Website hängt möglicherweise.</translation>
    </message>
    <message>
        <source>Official answer published</source>
        <translation>Offizielle Antwort veröffentlicht</translation>
    </message>
    <message>
        <source>{name} was answered.</source>
        <translation>{name} wurde beantwortet.</translation>
    </message>
    <message>
        <source>Petition closed</source>
        <translation>Petition geschlossen</translation>
    </message>
    <message>
        <source>{name} ended with {after} signatures.</source>
        <translation>{name} endete mit {after} Unterschriften.</translation>
    </message>
    <message>
        <source>Petition debated</source>
        <translation>Petition debattiert</translation>
    </message>
    <message>
        <source>{name} was debated.</source>
        <translation>{name} wurde debattiert.</translation>
    </message>
    <message>
        <source>Petition open again</source>
        <translation>Petition wieder offen</translation>
    </message>
    <message>
        <source>{name} can be signed again, at {after}.</source>
        <translation>{name} kann wieder unterschrieben werden, bei {after}.</translation>
    </message>
    <message>
        <source>Petition site shut down</source>
        <translation>Petitionsseite abgeschaltet</translation>
    </message>
    <message>
        <source>{name} stands at {count} for good.</source>
        <translation>{name} steht für immer bei {count}.</translation>
    </message>
    <message>
        <source>Petition gone</source>
        <translation>Petition verschwunden</translation>
    </message>
    <message>
        <source>{name} was not found for two days. What was read stays.</source>
        <translation>{name} wurde zwei Tage lang nicht gefunden. Was gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Petition wording changed</source>
        <translation>Wortlaut der Petition geändert</translation>
    </message>
    <message>
        <source>{count} of {after}.</source>
        <translation>{count} von {after}.</translation>
    </message>
    <message>
        <source>{needed} an hour needed, now {pace}.</source>
        <translation>{needed} pro Stunde nötig, jetzt {pace}.</translation>
    </message>
    <message>
        <source>{name} passed its threshold just before the deadline.</source>
        <translation>{name} hat die Schwelle kurz vor Ablauf der Frist erreicht.</translation>
    </message>
    <message>
        <source>{name} needs you</source>
        <translation>{name} braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Nothing else is affected.</source>
        <translation>Sonst ist nichts betroffen.</translation>
    </message>
    <message>
        <source>Show readings</source>
        <translation>Ablesungen zeigen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>What is promised</source>
        <translation>Was versprochen ist</translation>
    </message>
    <message>
        <source>No rules are known for this site.</source>
        <translation>Für diese Seite sind keine Regeln bekannt.</translation>
    </message>
    <message>
        <source>At {count}: {name}</source>
        <translation>Bei {count}: {name}</translation>
    </message>
    <message>
        <source>Passed on {day}</source>
        <translation>Erreicht am {day}</translation>
    </message>
    <message>
        <source>Threshold and goal</source>
        <translation>Schwelle und Ziel</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>The site does not say whom the petition asks.</source>
        <translation>Die Seite sagt nicht, an wen sich die Petition richtet.</translation>
    </message>
    <message>
        <source>No official answer yet</source>
        <translation>Noch keine offizielle Antwort</translation>
    </message>
    <message>
        <source>Official answer</source>
        <translation>Offizielle Antwort</translation>
    </message>
    <message>
        <source>The site gives no summary of it.</source>
        <translation>Die Seite fasst sie nicht zusammen.</translation>
    </message>
    <message>
        <source>Read the whole answer</source>
        <translation>Die ganze Antwort lesen</translation>
    </message>
    <message>
        <source>A threshold is a promise: at that count something is due, and it does not move.</source>
        <translation>Eine Schwelle ist ein Versprechen: Bei diesem Stand ist etwas fällig, und sie bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>A goal is only the site&apos;s own aim; nothing has to follow when it is reached.</source>
        <translation>Ein Ziel ist nur, was die Seite anstrebt; nichts muss folgen, wenn es erreicht ist.</translation>
    </message>
    <message>
        <source>This site moves its goal up as it is neared.</source>
        <translation>Diese Seite schiebt ihr Ziel hinaus, je näher es kommt.</translation>
    </message>
    <message>
        <source>This petition has no threshold: no count obliges anybody.</source>
        <translation>Diese Petition hat keine Schwelle: Kein Stand verpflichtet jemanden.</translation>
    </message>
    <message>
        <source>No last day is known.</source>
        <translation>Ein letzter Tag ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It can be signed until {day}.</source>
        <translation>Sie kann bis {day} unterschrieben werden.</translation>
    </message>
    <message>
        <source>It could be signed until {day}.</source>
        <translation>Sie konnte bis {day} unterschrieben werden.</translation>
    </message>
    <message>
        <source>The site belongs to the body that has to answer.</source>
        <translation>Die Seite gehört der Stelle, die antworten muss.</translation>
    </message>
    <message>
        <source>The site belongs to nobody who decides: it hands signatures on, and whoever is asked may answer or not.</source>
        <translation>Die Seite gehört niemandem, der entscheidet: Sie reicht Unterschriften weiter, und wer gefragt ist, kann antworten oder nicht.</translation>
    </message>
    <message>
        <source>The threshold was passed, and the answer is due.</source>
        <translation>Die Schwelle ist erreicht, die Antwort steht aus.</translation>
    </message>
    <message>
        <source>When one is published, its date, its link and its words follow.</source>
        <translation>Wenn eine erscheint, folgen ihr Datum, ihr Link und ihre Worte.</translation>
    </message>
    <message>
        <source>One is due from {count} signatures on ({name}).</source>
        <translation>Ab {count} Unterschriften ist eine fällig ({name}).</translation>
    </message>
    <message>
        <source>the site says “{state}”</source>
        <translation>die Seite sagt „{state}“</translation>
    </message>
    <message>
        <source>not open for signatures yet</source>
        <translation>noch nicht offen für Unterschriften</translation>
    </message>
    <message>
        <source>open for signatures</source>
        <translation>offen für Unterschriften</translation>
    </message>
    <message>
        <source>closed for signatures</source>
        <translation>geschlossen für Unterschriften</translation>
    </message>
    <message>
        <source>waiting for the official answer</source>
        <translation>wartet auf die offizielle Antwort</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>declared a victory</source>
        <translation>zum Erfolg erklärt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>taken down</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>kept in an archive</source>
        <translation>in einem Archiv aufbewahrt</translation>
    </message>
    <message>
        <source>started by {who}</source>
        <translation>gestartet von {who}</translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation>eröffnet am {day}</translation>
    </message>
    <message>
        <source>closes {day}</source>
        <translation>endet am {day}</translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation>endete am {day}</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>gerundet</translation>
    </message>
    <message>
        <source>about</source>
        <translation>ungefähr</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>kept by hand</source>
        <translation>von Hand geführt</translation>
    </message>
    <message>
        <source>{site} (official)</source>
        <translation>{site} (offiziell)</translation>
    </message>
    <message>
        <source>{site} (unofficial)</source>
        <translation>{site} (inoffiziell)</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>petition</name>
    <message>
        <source>about {number}</source>
        <translation>etwa {number}</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht abgelesen</translation>
    </message>
    <message>
        <source>{count} at {clock}, {day}</source>
        <translation>{count} um {clock}, {day}</translation>
    </message>
    <message>
        <source>{percent}% of {target} by {day}</source>
        <translation>{percent}&#xa0;% von {target} bis {day}</translation>
    </message>
    <message>
        <source>{percent}% of {target} (goal moves)</source>
        <translation>{percent}&#xa0;% von {target} (Ziel wandert)</translation>
    </message>
    <message>
        <source>{percent}% of {target}</source>
        <translation>{percent}&#xa0;% von {target}</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht abgelesen werden</translation>
    </message>
    <message>
        <source>Not enough readings for a pace yet</source>
        <translation>Noch zu wenige Ablesungen für ein Tempo</translation>
    </message>
    <message>
        <source>in the last 24 h</source>
        <translation>in den letzten 24 Std.</translation>
    </message>
    <message>
        <source>no count yet</source>
        <translation>noch kein Stand</translation>
    </message>
    <message>
        <source>less than two days left</source>
        <translation>weniger als zwei Tage übrig</translation>
    </message>
    <message>
        <source>Since {time}; the count is the last good one.</source>
        <translation>Seit {time}; der Stand ist der letzte gültige.</translation>
    </message>
    <message>
        <source>{pace} needed</source>
        <translation>{pace} nötig</translation>
    </message>
    <message>
        <source>{number} an hour</source>
        <translation>{number} je Stunde</translation>
    </message>
    <message>
        <source>{number} a day</source>
        <translation>{number} am Tag</translation>
    </message>
    <message>
        <source>{number} a week</source>
        <translation>{number} in der Woche</translation>
    </message>
    <message>
        <source>about {pace}</source>
        <translation>etwa {pace}</translation>
    </message>
</context>
<context>
    <name>rescue</name>
    <message>
        <source>There is a checked backup of {moment}. What was stored after it stays in the damaged file, which is set aside in the same folder and not deleted.</source>
        <translation>Es gibt eine geprüfte Sicherung: {moment}. Was danach gespeichert wurde, bleibt in der beschädigten Datei; sie wird im selben Ordner beiseitegelegt und nicht gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Put the backup back</source>
        <translation>&amp;Sicherung zurückholen</translation>
    </message>
</context>
<context>
    <name>stories</name>
    <message>
        <source>The same page as “{near}”.</source>
        <translation>Dieselbe Seite wie „{near}“.</translation>
    </message>
    <message>
        <source>A copy of “{near}” (likeness {score} %).</source>
        <translation>Eine Kopie von „{near}“ (Ähnlichkeit {score} %).</translation>
    </message>
    <message>
        <source>With “{near}”, for its headline is close in words and time ({score} %).</source>
        <translation>Mit „{near}“, denn die Überschrift ist ihr in Wort und Zeit nah ({score} %).</translation>
    </message>
    <message>
        <source>You put it with “{near}”.</source>
        <translation>Von Ihnen zu „{near}“ gestellt.</translation>
    </message>
    <message>
        <source>No story has “{words}”</source>
        <translation>Keine Meldung enthält „{words}“</translation>
    </message>
    <message>
        <source>New stories appear here by themselves.</source>
        <translation>Neue Meldungen erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Fewer words find more; Esc shows all again.</source>
        <translation>Weniger Worte finden mehr; Esc zeigt wieder alle.</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Noch keine Meldungen</translation>
    </message>
    <message>
        <source>Press Ctrl+L and paste an address.</source>
        <translation>Strg+L drücken und eine Adresse einfügen.</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nichts Ungelesenes</translation>
    </message>
    <message>
        <source>No starred stories</source>
        <translation>Keine Meldungen mit Stern</translation>
    </message>
    <message>
        <source>Press S on a story to keep it here.</source>
        <translation>S auf einer Meldung hält sie hier fest.</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Nichts wird zurückgehalten</translation>
    </message>
    <message>
        <source>All of this source matches the case.</source>
        <translation>Alles aus dieser Quelle passt zum Fall.</translation>
    </message>
    <message>
        <source>Nothing in the last 24 hours</source>
        <translation>Nichts in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Older stories are under All stories.</source>
        <translation>Ältere stehen unter „Alle Meldungen“.</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>my own target</source>
        <translation>mein eigenes Ziel</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Gericht</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Note without words</source>
        <translation>Notiz ohne Worte</translation>
    </message>
    <message>
        <source>Signing rose to {level} times its usual level from about {clock}. {stories}</source>
        <translation>Ab etwa {clock} stieg das Unterzeichnen auf das {level}-Fache des Üblichen. {stories}</translation>
    </message>
    <message>
        <source>Shown because of the times only; the rise may have other causes, and coverage is often a result of growth.</source>
        <translation>Gezeigt nur wegen der Zeiten; der Anstieg kann andere Ursachen haben, und Berichte sind oft eine Folge des Wachstums.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
</TS>
