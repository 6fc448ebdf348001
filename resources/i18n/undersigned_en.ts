<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name></name>
    <message numerus="yes">
        <source>A feed with %Ln entries</source>
        <translation>
            <numerusform>A feed with %Ln entry</numerusform>
            <numerusform>A feed with %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds</source>
        <translation>
            <numerusform>%Ln feed</numerusform>
            <numerusform>%Ln feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new in {case}</source>
        <translation>
            <numerusform>%Ln new in {case}</numerusform>
            <numerusform>%Ln new in {case}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{words}” in %Ln new stories</source>
        <translation>
            <numerusform>“{words}” in %Ln new story</numerusform>
            <numerusform>“{words}” in %Ln new stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln story</numerusform>
            <numerusform>%Ln stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times: {what}</source>
        <translation>
            <numerusform>%Ln time: {what}</numerusform>
            <numerusform>%Ln times: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No change for %Ln hours</source>
        <translation>
            <numerusform>No change for %Ln hour</numerusform>
            <numerusform>No change for %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln sentences differ.</source>
        <translation>
            <numerusform>{name}: %Ln sentence differs.</numerusform>
            <numerusform>{name}: %Ln sentences differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} passed its threshold, %Ln days before the deadline.</source>
        <translation>
            <numerusform>{name} passed its threshold, %Ln day before the deadline.</numerusform>
            <numerusform>{name} passed its threshold, %Ln days before the deadline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources need you</source>
        <translation>
            <numerusform>%Ln source needs you</numerusform>
            <numerusform>%Ln sources need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older readings found.</source>
        <translation>
            <numerusform>%Ln older reading found.</numerusform>
            <numerusform>%Ln older readings found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files need a look.</source>
        <translation>
            <numerusform>%Ln file needs a look.</numerusform>
            <numerusform>%Ln files need a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln examples read</source>
        <translation>
            <numerusform>%Ln example read</numerusform>
            <numerusform>%Ln examples read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories were published shortly before.</source>
        <translation>
            <numerusform>%Ln story was published shortly before.</numerusform>
            <numerusform>%Ln stories were published shortly before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new stories</source>
        <translation>
            <numerusform>%Ln new story</numerusform>
            <numerusform>%Ln new stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln petitions</source>
        <translation>
            <numerusform>%Ln petition</numerusform>
            <numerusform>%Ln petitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message numerus="yes">
        <source>%Ln others tell it</source>
        <translation>
            <numerusform>%Ln other tells it</numerusform>
            <numerusform>%Ln others tell it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images not loaded</source>
        <translation>
            <numerusform>%Ln image not loaded</numerusform>
            <numerusform>%Ln images not loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseFiles</name>
    <message numerus="yes">
        <source>%Ln cases saved in {name}.</source>
        <translation>
            <numerusform>%Ln case saved in {name}.</numerusform>
            <numerusform>%Ln cases saved in {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundBar</name>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Founding</name>
    <message numerus="yes">
        <source>This case comes from a file, and none of its sites was asked yet. From now on %Ln of them are, each with its own pauses.</source>
        <translation>
            <numerusform>This case comes from a file, and none of its sites was asked yet. From now on %Ln of them is, with its own pauses.</numerusform>
            <numerusform>This case comes from a file, and none of its sites was asked yet. From now on %Ln of them are, each with its own pauses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoLiveDialog</name>
    <message numerus="yes">
        <source>%Ln sites are contacted</source>
        <translation>
            <numerusform>%Ln site is contacted</numerusform>
            <numerusform>%Ln sites are contacted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go live with %Ln sources</source>
        <translation>
            <numerusform>&amp;Go live with %Ln source</numerusform>
            <numerusform>&amp;Go live with %Ln sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Add %Ln readings</source>
        <translation>
            <numerusform>&amp;Add %Ln reading</numerusform>
            <numerusform>&amp;Add %Ln readings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message numerus="yes">
        <source>Notes (%Ln)</source>
        <translation>
            <numerusform>Notes (%Ln)</numerusform>
            <numerusform>Notes (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesView</name>
    <message numerus="yes">
        <source>%Ln places have passed their minimum; {needed} must.</source>
        <translation>
            <numerusform>%Ln place has passed its minimum; {needed} must.</numerusform>
            <numerusform>%Ln places have passed their minimum; {needed} must.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message numerus="yes">
        <source>&amp;Show %Ln more</source>
        <translation>
            <numerusform>&amp;Show %Ln more</numerusform>
            <numerusform>&amp;Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingsView</name>
    <message numerus="yes">
        <source>%Ln readings</source>
        <translation>
            <numerusform>%Ln reading</numerusform>
            <numerusform>%Ln readings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message numerus="yes">
        <source>%Ln feeds saved in {name}.</source>
        <translation>
            <numerusform>%Ln feed saved in {name}.</numerusform>
            <numerusform>%Ln feeds saved in {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>after %Ln seconds</source>
        <translation>
            <numerusform>after %Ln second</numerusform>
            <numerusform>after %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours at most</source>
        <translation>
            <numerusform>every %Ln hour at most</numerusform>
            <numerusform>every %Ln hours at most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>&amp;Show %Ln held back</source>
        <translation>
            <numerusform>&amp;Show %Ln held back</numerusform>
            <numerusform>&amp;Show %Ln held back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryList</name>
    <message numerus="yes">
        <source>%Ln others tell it</source>
        <translation>
            <numerusform>%Ln other tells it</numerusform>
            <numerusform>%Ln others tell it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message numerus="yes">
        <source>%Ln readings imported.</source>
        <translation>
            <numerusform>%Ln reading imported.</numerusform>
            <numerusform>%Ln readings imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message numerus="yes">
        <source>%Ln new stories</source>
        <translation>
            <numerusform>%Ln new story</numerusform>
            <numerusform>%Ln new stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message numerus="yes">
        <source>%Ln stories marked as read.</source>
        <translation>
            <numerusform>%Ln story marked as read.</numerusform>
            <numerusform>%Ln stories marked as read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordingView</name>
    <message numerus="yes">
        <source>%Ln sentences differ. Words that went are struck out, words that came are underlined.</source>
        <translation>
            <numerusform>%Ln sentence differs. Words that went are struck out, words that came are underlined.</numerusform>
            <numerusform>%Ln sentences differ. Words that went are struck out, words that came are underlined.</numerusform>
        </translation>
    </message>
</context>
</TS>
