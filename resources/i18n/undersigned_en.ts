<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AddDialog</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A petition, a feed, a web page that has feeds, or a list of feeds. Nothing is followed before you press Add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep a counter by hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 18,904</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You type each count yourself; nothing is fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cou&amp;nt now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an&amp;ything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at {what}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See {address}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>No backup could be made today. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N brings the next unread one, S stars it, M marks it unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 image not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n images not loaded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Unstar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but the headline is stored. Open the page in the browser to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the selected words into a note (Ctrl+Shift+Q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Al&amp;ways for this source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Name of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <source>Start my own case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you follow, for example a person&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petitions, feeds, sites: one address a line. You can also add them later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste &amp;anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep watching when the window is closed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News and counts are still fetched. The icon in the tray brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop shows no tray. Start the program again to see its window, or quit: then nothing is fetched until you start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change this under Edit, Notifications.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Petition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start my own &amp;case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go live with this case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget all secrets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Petitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the petitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh this &amp;source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel refreshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve this case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;read or unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a&amp;ll as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quote in a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a petition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter a count…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recorded week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Undersigned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountDialog</name>
    <message>
        <source>Enter a count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 18,904</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you read it: an address (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd the reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits only, like 18,904 or 18.904.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something happened that this program did not expect. Your notes and counts are stored as before, and you can go on. If it comes back, copy the details and send them to whoever looks after the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundView</name>
    <message>
        <source>This case follows it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password in the address is of no use here; it is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is taken out of the address, for your password manager to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grou&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the list, or a new name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, or a new name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (followed already)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoLiveDialog</name>
    <message>
        <source>Go live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These sites will be asked for news, about once an hour each. None of them has been contacted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites that will be contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;live petition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two petitions of 2016 are closed. To see a live counter now, add any petition of petition.parliament.uk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticked} of {all} sources ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sites are contacted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 site is contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go live with %n sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go live with 1 source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command, a source, a petition or a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Your last words in the notes cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are still on the screen: copy them, or make some room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoggingIn</name>
    <message>
        <source>There are no passwords to forget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget every password and token?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are removed from your password manager too, and cannot be brought back. Sources that want one ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is in your password manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no password manager here: the password is kept until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password manager is locked: the password is kept until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password manager did not take it: the password is kept until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All passwords are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some passwords are still in your password manager, which did not let them go. Unlock it, and forget them again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoginDialog</name>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays empty for a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it in your password manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to {site} and to nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way there is not encrypted: others may read along.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line is the note&apos;s title.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteFinder</name>
    <message>
        <source>Find in notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in notes (Ctrl+Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a passage in an article and press Ctrl+Shift+Q to bring it here with its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note has these words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>State of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: disk is full. Trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the data cannot be written now. Trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New stories, once for each refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Thresholds and round numbers passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count that &amp;fell or stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An &amp;answer, an end, a changed wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source that needs &amp;you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quiet every day from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep watching when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unti&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to a petition in quiet hours is told when they are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop shows no tray: start the program again to see its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send a test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message numerus="yes">
        <source>Notes (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PetitionCard</name>
    <message>
        <source>kept by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no count yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with this petition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter a count…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PetitionStrip</name>
    <message>
        <source>Petitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No petition yet. Paste the address of one, and its count is followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;petition…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>up to date {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a source needs you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every source answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordedBar</name>
    <message>
        <source>You are looking at a recorded week, {first} to {last}. Nothing has been fetched from the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lay the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour back (,)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour forward (.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go live with this case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start my own case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretsBar</name>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, has a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try: {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Show the problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources that have answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel refreshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing {done} of {total}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {asked} sources answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryList</name>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story has “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer words find more; Esc shows all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Ctrl+L and paste an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New stories appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No starred stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press S on a story to keep it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older stories are under All stories.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;witch to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (recorded)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>No case yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause refreshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume re&amp;freshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quiet notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow &amp;notifications again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch &amp;case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new story</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new stories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 &amp;hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>It is not asked again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here stays; the next try is at {next}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer seems to be offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is asked again at {next}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the address opens in your browser, check the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done; the site may be busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no valid certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, or tell the site&apos;s owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address that can be asked: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address of a web page, a feed or a petition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} leads to an address inside a private network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that is meant, add the private address itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} leads on to a place that is not safe to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in your browser where it leads, and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} leads from address to address without an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sends more than can be read safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site may offer a shorter feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} answers something broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done unless it lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} says “not found”. This comes and goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it lasts, look for its new address and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} says that it is gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came from it stays. You can remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} refuses to answer this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in your browser, or use a news search instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wants a name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in, or look whether the site offers a private address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not asked: its password was kept for one session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no password manager here. Log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not asked: the password manager is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the password manager, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not asked: the password manager gave no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, and answer the password manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not asked: the password manager has no password for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} answers “too many requests”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left alone until {next}, as it asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some sites give members a feed address of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has an error of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done; it is theirs to repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asks programs not to read this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is respected. Its wish is looked up again at {next}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the counter by hand: type what you read there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wants proof that a person is asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not got round. The next try is at {next}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in your browser, and type in the count you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site of {name} has been shut down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its archive may still have the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} answers, but not with a feed or a petition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log-in page of the network may be in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of {name} is built in a new way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in the count you see until the program is updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} shows no number where its count should stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in the count you see until it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count of {name} fell by more than half, or to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is believed when a second look at {next} agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the petition to see what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} answers with an old count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name} took too long, and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it lasts, tell the site&apos;s owner: the page is harmful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a page without a feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look on the site for “RSS”, or use a news search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; the last change is not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again at {next}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room, and leave this window open until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data were written by a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups lie beside them, in the folder “backups”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other window of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data in {name} cannot be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is a folder in which you may write.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Recorded: {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>1 story marked as read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stories marked as read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Case removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of this source are loaded from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petition removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be stored: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>found</name>
    <message>
        <source>1 feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {count} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feed with %n entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feed with 1 entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n minutes ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n hours ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>This is a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News of your cases will look like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n new in {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new in {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet for an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{after} signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} passed its threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stands at {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count went down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: from {before} to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change for {hours} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} still shows {after}. The site may be stuck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official answer published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petition closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ended with {after} signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petition wording changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} reads differently now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} passed its threshold just before the deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} passed its threshold, %n days before the deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else is affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>petition</name>
    <message>
        <source>about {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} at {clock}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}% of {target} by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}% of {target} (goal moves)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}% of {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough readings for a pace yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no count yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than two days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {time}; the count is the last good one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pace} needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {pace}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rescue</name>
    <message>
        <source>There is a checked backup of {moment}. What was stored after it stays in the damaged file, which is set aside in the same folder and not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put the backup back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
