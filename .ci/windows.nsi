; The installer for Windows, for one user and without an administrator, from the bundle:
;   makensis -DVERSION=0.1.0 .ci/windows.nsi -> dist/undersigned-0.1.0-setup.exe
; What the reader keeps, in %LOCALAPPDATA%\undersigned, outlives the program.
Unicode true
!include MUI2.nsh

!ifndef FOLDER
  !define FOLDER "..\dist\undersigned"
!endif
!define CLASSES "Software\Classes"
!define ABOUT "Software\Undersigned\Capabilities"
!define REMOVE "Software\Microsoft\Windows\CurrentVersion\Uninstall\Undersigned"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define PROGRAM "$INSTDIR\undersigned.exe"

Name "Undersigned"
OutFile "..\dist\undersigned-${VERSION}-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\Undersigned"
InstallDirRegKey HKCU "${REMOVE}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Undersigned"
VIAddVersionKey "FileDescription" "Undersigned setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT"

!ifdef ICON
  !define MUI_ICON "${ICON}"
  !define MUI_UNICON "${ICON}"
!endif
!define MUI_FINISHPAGE_RUN "${PROGRAM}"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"

; What opens with the program: a class of its own for each, offered to Windows by name.
!macro Opens CLASS WORDS
  WriteRegStr HKCU "${CLASSES}\${CLASS}" "" "${WORDS}"
  WriteRegStr HKCU "${CLASSES}\${CLASS}\DefaultIcon" "" "${PROGRAM},0"
  WriteRegStr HKCU "${CLASSES}\${CLASS}\shell\open\command" "" '"${PROGRAM}" open "%1"'
!macroend

Section "Undersigned"
  SectionIn RO
  ; one that runs holds its files; it stores what it has and goes
  IfFileExists "${PROGRAM}" 0 +2
    ExecWait '"${PROGRAM}" open --do quit'
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  SetOutPath "$DOCUMENTS" ; where the program is started, and asks for files
  CreateShortcut "$SMPROGRAMS\Undersigned.lnk" "${PROGRAM}"

  !insertmacro Opens "Undersigned.Feed" "Feed"
  WriteRegStr HKCU "${CLASSES}\Undersigned.Feed" "URL Protocol" ""
  !insertmacro Opens "Undersigned.List" "List of feeds"
  !insertmacro Opens "Undersigned.CaseFile" "Case file"
  WriteRegStr HKCU "${CLASSES}\.opml\OpenWithProgids" "Undersigned.List" ""
  WriteRegStr HKCU "${CLASSES}\.casefile" "" "Undersigned.CaseFile"
  ; feed: only where no other program has it
  ReadRegStr $0 HKCR "feed\shell\open\command" ""
  StrCmp $0 "" 0 taken
    !insertmacro Opens "feed" "URL:Feed"
    WriteRegStr HKCU "${CLASSES}\feed" "URL Protocol" ""
  taken:
  WriteRegStr HKCU "${ABOUT}" "ApplicationName" "Undersigned"
  WriteRegStr HKCU "${ABOUT}" "ApplicationDescription" "A case's news, its petitions' counters and your own notes"
  WriteRegStr HKCU "${ABOUT}\URLAssociations" "feed" "Undersigned.Feed"
  WriteRegStr HKCU "${ABOUT}\FileAssociations" ".opml" "Undersigned.List"
  WriteRegStr HKCU "${ABOUT}\FileAssociations" ".casefile" "Undersigned.CaseFile"
  WriteRegStr HKCU "Software\RegisteredApplications" "Undersigned" "${ABOUT}"

  WriteRegStr HKCU "${REMOVE}" "DisplayName" "Undersigned"
  WriteRegStr HKCU "${REMOVE}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${REMOVE}" "DisplayIcon" "${PROGRAM}"
  WriteRegStr HKCU "${REMOVE}" "Publisher" "Undersigned maintainers"
  WriteRegStr HKCU "${REMOVE}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${REMOVE}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${REMOVE}" "NoModify" 1
  WriteRegDWORD HKCU "${REMOVE}" "NoRepair" 1
SectionEnd

; the same value as the switch in the program's settings
Section /o "Start with the session"
  WriteRegStr HKCU "${RUN}" "Undersigned" '"${PROGRAM}" open --hidden'
SectionEnd

Section "Uninstall"
  IfFileExists "${PROGRAM}" 0 +2
    ExecWait '"${PROGRAM}" open --do quit'
  Delete "$SMPROGRAMS\Undersigned.lnk"
  Delete "${PROGRAM}"
  Delete "$INSTDIR\undersigned-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir /r "$INSTDIR\_internal"
  RMDir "$INSTDIR" ; data of a portable installation keep it
  DeleteRegKey HKCU "${CLASSES}\Undersigned.Feed"
  DeleteRegKey HKCU "${CLASSES}\Undersigned.List"
  DeleteRegKey HKCU "${CLASSES}\Undersigned.CaseFile"
  DeleteRegValue HKCU "${CLASSES}\.opml\OpenWithProgids" "Undersigned.List"
  DeleteRegKey HKCU "${CLASSES}\.casefile"
  ReadRegStr $0 HKCU "${CLASSES}\feed\shell\open\command" ""
  StrCmp $0 '"${PROGRAM}" open "%1"' 0 +2
    DeleteRegKey HKCU "${CLASSES}\feed"
  DeleteRegKey HKCU "Software\Undersigned"
  DeleteRegValue HKCU "Software\RegisteredApplications" "Undersigned"
  DeleteRegKey HKCU "${REMOVE}"
  DeleteRegValue HKCU "${RUN}" "Undersigned"
SectionEnd
