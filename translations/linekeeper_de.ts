<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
    <context>
        <name>Account</name>
        <message>
            <source>"%1" is not a URL. Nothing was saved. Give the carrier's base URL, such as https://thingspace.verizon.com/api.</source>
            <translation>„%1“ ist keine URL. Es wurde nichts gespeichert. Geben Sie die Basis-URL des Netzbetreibers an, etwa https://thingspace.verizon.com/api.</translation>
        </message>
        <message>
            <source>"%1" is not a pin. Nothing was saved. A pin is the SHA-256 of the carrier's public key: sha256/ and 44 characters of Base64, or 64 hexadecimal digits.</source>
            <translation>„%1“ ist kein Pin. Es wurde nichts gespeichert. Ein Pin ist der SHA-256 des öffentlichen Schlüssels des Netzbetreibers: sha256/ und 44 Zeichen Base64 oder 64 Hexadezimalziffern.</translation>
        </message>
        <message>
            <source>"%1" is not a proxy. Nothing was saved. Give none, system, http://HOST:PORT or socks5://HOST:PORT.</source>
            <translation>„%1“ ist kein Proxy. Es wurde nichts gespeichert. Geben Sie none, system, http://HOST:PORT oder socks5://HOST:PORT an.</translation>
        </message>
        <message>
            <source>"%1" is not one of the times that can be set, or not a number of milliseconds. Nothing was saved.</source>
            <translation>„%1“ ist keine der einstellbaren Zeiten oder keine Anzahl Millisekunden. Es wurde nichts gespeichert.</translation>
        </message>
        <message>
            <source>%1 may be %2 to %3 seconds at a real carrier, not %4. Nothing was saved.</source>
            <translation>%1 darf bei einem echten Netzbetreiber %2 bis %3 Sekunden betragen, nicht %4. Es wurde nichts gespeichert.</translation>
        </message>
        <message>
            <source>A ThingSpace account name has ten digits, a dash and five digits (0000123456-00001), not "%1". Nothing was saved.</source>
            <translation>Ein ThingSpace-Kontoname hat zehn Ziffern, einen Bindestrich und fünf Ziffern (0000123456-00001), nicht „%1“. Es wurde nichts gespeichert.</translation>
        </message>
        <message>
            <source>A base URL has no user name, query or fragment. Nothing was saved. Credentials go into the credential fields.</source>
            <translation>Eine Basis-URL enthält keinen Benutzernamen, keine Abfrage und kein Fragment. Es wurde nichts gespeichert. Zugangsdaten gehören in die Felder für Zugangsdaten.</translation>
        </message>
        <message>
            <source>A pin is checked on https only, and the base URL is plain http. Nothing was saved. Take the pins away or use https.</source>
            <translation>Ein Pin wird nur bei https geprüft, und die Basis-URL ist reines http. Es wurde nichts gespeichert. Entfernen Sie die Pins oder verwenden Sie https.</translation>
        </message>
        <message>
            <source>A proxy's address has no user name or password. Nothing was saved. They go with the credentials, as proxy_user and proxy_password.</source>
            <translation>Eine Proxy-Adresse enthält weder Benutzernamen noch Passwort. Es wurde nichts gespeichert. Beide gehören zu den Zugangsdaten, als proxy_user und proxy_password.</translation>
        </message>
        <message>
            <source>Control Center takes one call at a time and at most five a second per account, REST and SOAP together. Nothing was saved. Give 1 call in flight and at most 5 calls per second.</source>
            <translation>Control Center nimmt je Konto nur einen Aufruf gleichzeitig und höchstens fünf pro Sekunde an, REST und SOAP zusammen. Es wurde nichts gespeichert. Geben Sie 1 gleichzeitigen Aufruf und höchstens 5 Aufrufe pro Sekunde an.</translation>
        </message>
        <message>
            <source>One call can name between 1 and %1 lines, not %2. Nothing was saved.</source>
            <translation>Ein Aufruf kann 1 bis %1 Anschlüsse nennen, nicht %2. Es wurde nichts gespeichert.</translation>
        </message>
        <message>
            <source>Only https is used for carriers (plain http only to this machine itself). Nothing was saved.</source>
            <translation>Für Netzbetreiber wird nur https verwendet (reines http nur zu diesem Rechner selbst). Es wurde nichts gespeichert.</translation>
        </message>
        <message>
            <source>The account needs a name. Nothing was saved.</source>
            <translation>Das Konto braucht einen Namen. Es wurde nichts gespeichert.</translation>
        </message>
        <message>
            <source>The credentials are not one JSON object. Nothing was saved.</source>
            <translation>Die Zugangsdaten sind kein einzelnes JSON-Objekt. Es wurde nichts gespeichert.</translation>
        </message>
        <message>
            <source>The credentials have a member "%1" that is not known or not a text. Nothing was saved.</source>
            <translation>Die Zugangsdaten enthalten ein Element „%1“, das nicht bekannt oder kein Text ist. Es wurde nichts gespeichert.</translation>
        </message>
        <message>
            <source>The credentials lack "%1", which %2 needs. Nothing was saved.</source>
            <translation>In den Zugangsdaten fehlt „%1“, das %2 benötigt. Es wurde nichts gespeichert.</translation>
        </message>
        <message>
            <source>The rate and the number of calls in flight must be above zero. Nothing was saved.</source>
            <translation>Die Rate und die Zahl gleichzeitiger Aufrufe müssen über null liegen. Es wurde nichts gespeichert.</translation>
        </message>
        <message>
            <source>With a write deadline of %1 seconds the quarantine must be at least %2 seconds, not %3: until then a request may still reach the carrier. Nothing was saved.</source>
            <translation>Bei einer Schreibfrist von %1 Sekunden muss die Quarantäne mindestens %2 Sekunden betragen, nicht %3: Bis dahin kann eine Anfrage den Netzbetreiber noch erreichen. Es wurde nichts gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>AccountRoute</name>
        <message>
            <source>The server shows the key %1, which is not pinned for this account. Nothing was sent. If the carrier has announced a new key, add its pin in Settings; if not, somebody may be listening.</source>
            <translation>Der Server zeigt den Schlüssel %1, der für dieses Konto nicht gepinnt ist. Es wurde nichts gesendet. Hat der Netzbetreiber einen neuen Schlüssel angekündigt, tragen Sie dessen Pin in den Einstellungen ein; wenn nicht, hört womöglich jemand mit.</translation>
        </message>
        <message>
            <source>of an unknown kind</source>
            <translation>unbekannter Art</translation>
        </message>
    </context>
    <context>
        <name>AccountTable</name>
        <message>
            <source>"%1" is not an ICCID prefix (digits only); the table was not changed.</source>
            <translation>„%1“ ist kein ICCID-Präfix (nur Ziffern); die Tabelle wurde nicht geändert.</translation>
        </message>
        <message>
            <source>An account named "%1" exists already; nothing was added. Choose another name.</source>
            <translation>Ein Konto namens „%1“ gibt es schon; es wurde nichts hinzugefügt. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>An account uses between 1 and 100 percent of its budget. Nothing was changed.</source>
            <translation>Ein Konto nutzt zwischen 1 und 100 Prozent seines Budgets. Nichts wurde geändert.</translation>
        </message>
        <message numerus="yes">
            <source>The account still has %n open line(s) in running changes, so it was not removed. Let them finish or cancel them first.</source>
            <translation>
                <numerusform>Das Konto hat noch %n offenen Anschluss in laufenden Änderungen und wurde deshalb nicht entfernt. Warten Sie zuerst das Ende der Änderungen ab oder brechen Sie sie ab.</numerusform>
                <numerusform>Das Konto hat noch %n offene Anschlüsse in laufenden Änderungen und wurde deshalb nicht entfernt. Warten Sie zuerst das Ende der Änderungen ab oder brechen Sie sie ab.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no such carrier account; nothing was changed.</source>
            <translation>Ein solches Konto beim Netzbetreiber gibt es nicht; es wurde nichts geändert.</translation>
        </message>
    </context>
    <context>
        <name>ActorWords</name>
        <message>
            <source>Default</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Bediener</translation>
        </message>
        <message>
            <source>Worker</source>
            <translation>Dienst</translation>
        </message>
    </context>
    <context>
        <name>Alert</name>
        <message numerus="yes">
            <source>%1 of %Ln call(s) to %2 failed in 15 min</source>
            <translation>
                <numerusform>%1 von %Ln Aufruf an %2 in 15 min fehlgeschlagen</numerusform>
                <numerusform>%1 von %Ln Aufrufen an %2 in 15 min fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 refused the credentials of %Ln call(s) since %2 UTC; check the account's credentials.</source>
            <translation>
                <numerusform>%1 hat seit %2 UTC die Zugangsdaten von %Ln Aufruf abgelehnt; prüfen Sie die Zugangsdaten des Kontos.</numerusform>
                <numerusform>%1 hat seit %2 UTC die Zugangsdaten von %Ln Aufrufen abgelehnt; prüfen Sie die Zugangsdaten des Kontos.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 takes long to answer: 5 of 100 calls took %2 s or more in 15 min (limit %3 s).</source>
            <translation>%1 antwortet langsam: 5 von 100 Aufrufen dauerten in 15 min mindestens %2 s (Grenze %3 s).</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them: %1 since %2 UTC.</source>
            <translation>
                <numerusform>%Ln davon: %1 seit %2 UTC.</numerusform>
                <numerusform>%Ln davon: %1 seit %2 UTC.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No result after %2 min for %Ln line(s) sent to %1; the oldest was sent at %3 UTC.</source>
            <translation>
                <numerusform>Nach %2 min kein Ergebnis für %Ln an %1 gesendeten Anschluss; der älteste wurde um %3 UTC gesendet.</numerusform>
                <numerusform>Nach %2 min kein Ergebnis für %Ln an %1 gesendete Anschlüsse; der älteste wurde um %3 UTC gesendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The queue of %1 holds %Ln line(s), more than %2</source>
            <translation>
                <numerusform>Die Warteschlange von %1 enthält %Ln Anschluss, mehr als %2</numerusform>
                <numerusform>Die Warteschlange von %1 enthält %Ln Anschlüsse, mehr als %2</numerusform>
            </translation>
        </message>
        <message>
            <source>answer lost</source>
            <translation>Antwort verloren</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>nicht erreicht</translation>
        </message>
        <message>
            <source>the first has waited for %1 min</source>
            <translation>der erste wartet seit %1 min</translation>
        </message>
    </context>
    <context>
        <name>Audit</name>
        <message>
            <source>Account %1</source>
            <translation>Konto %1</translation>
        </message>
        <message>
            <source>Account added</source>
            <translation>Konto hinzugefügt</translation>
        </message>
        <message>
            <source>Account changed</source>
            <translation>Konto geändert</translation>
        </message>
        <message>
            <source>Account paused</source>
            <translation>Konto pausiert</translation>
        </message>
        <message>
            <source>Account removed</source>
            <translation>Konto entfernt</translation>
        </message>
        <message>
            <source>Account resumed</source>
            <translation>Konto fortgesetzt</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>Callbacks given up</source>
            <translation>Callbacks aufgegeben</translation>
        </message>
        <message>
            <source>Callbacks registered</source>
            <translation>Callbacks registriert</translation>
        </message>
        <message>
            <source>Change #%1</source>
            <translation>Änderung #%1</translation>
        </message>
        <message>
            <source>Change created</source>
            <translation>Änderung angelegt</translation>
        </message>
        <message>
            <source>Change finished</source>
            <translation>Änderung beendet</translation>
        </message>
        <message>
            <source>Change open again</source>
            <translation>Änderung wieder offen</translation>
        </message>
        <message>
            <source>Change paused</source>
            <translation>Änderung pausiert</translation>
        </message>
        <message>
            <source>Change resumed</source>
            <translation>Änderung fortgesetzt</translation>
        </message>
        <message>
            <source>Change started</source>
            <translation>Änderung gestartet</translation>
        </message>
        <message>
            <source>Changes switched off</source>
            <translation>Änderungen ausgeschaltet</translation>
        </message>
        <message>
            <source>Changes switched on</source>
            <translation>Änderungen eingeschaltet</translation>
        </message>
        <message>
            <source>Customer plans imported</source>
            <translation>Kundentarife importiert</translation>
        </message>
        <message>
            <source>Freezes and caps changed</source>
            <translation>Sperrzeiten, Grenzen geändert</translation>
        </message>
        <message>
            <source>Inventory</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Issuer prefixes changed</source>
            <translation>Herausgeber-Präfixe geändert</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>Anschluss %1</translation>
        </message>
        <message>
            <source>Lines imported</source>
            <translation>Anschlüsse importiert</translation>
        </message>
        <message>
            <source>Priority of the change set</source>
            <translation>Priorität der Änderung gesetzt</translation>
        </message>
        <message>
            <source>Rate plans imported</source>
            <translation>Tarife importiert</translation>
        </message>
        <message>
            <source>Rest of the change cancelled</source>
            <translation>Rest der Änderung abgebrochen</translation>
        </message>
        <message>
            <source>Resumed after an interruption</source>
            <translation>Nach einer Unterbrechung fortgesetzt</translation>
        </message>
        <message>
            <source>Rule %1</source>
            <translation>Regel %1</translation>
        </message>
        <message>
            <source>Rule adjusted</source>
            <translation>Regel angepasst</translation>
        </message>
        <message>
            <source>Stage begun</source>
            <translation>Stufe begonnen</translation>
        </message>
        <message>
            <source>Stage done</source>
            <translation>Stufe erledigt</translation>
        </message>
        <message>
            <source>Start of the change missed</source>
            <translation>Start der Änderung verpasst</translation>
        </message>
        <message>
            <source>Start of the change moved</source>
            <translation>Start der Änderung verlegt</translation>
        </message>
        <message>
            <source>Stopped by guard</source>
            <translation>Vom Wächter gestoppt</translation>
        </message>
        <message>
            <source>Warning accepted</source>
            <translation>Warnung akzeptiert</translation>
        </message>
    </context>
    <context>
        <name>AuditExport</name>
        <message>
            <source>%1 cannot be read; nothing was verified.</source>
            <translation>%1 kann nicht gelesen werden; es wurde nichts nachgeprüft.</translation>
        </message>
        <message>
            <source>%1 is not an exported audit file (JSON Lines). Nothing was verified.</source>
            <translation>%1 ist keine exportierte Prüfprotokoll-Datei (JSON Lines). Es wurde nichts nachgeprüft.</translation>
        </message>
        <message>
            <source>The export could not be written to %1, so there is no new file. Check the folder and the free space.</source>
            <translation>Der Export konnte nicht nach %1 geschrieben werden, es gibt also keine neue Datei. Prüfen Sie den Ordner und den freien Speicherplatz.</translation>
        </message>
        <message>
            <source>This line of the file cannot be read as an audit row.</source>
            <translation>Diese Zeile der Datei kann nicht als Zeile des Prüfprotokolls gelesen werden.</translation>
        </message>
    </context>
    <context>
        <name>BulkChange</name>
        <message numerus="yes">
            <source>Activate %Ln line(s)</source>
            <translation>
                <numerusform>%Ln Anschluss aktivieren</numerusform>
                <numerusform>%Ln Anschlüsse aktivieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %n line(s) as listed</source>
            <translation>
                <numerusform>%n Anschluss laut Liste ändern</numerusform>
                <numerusform>%n Anschlüsse laut Liste ändern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change ICCID/IMEI of %Ln line(s)</source>
            <translation>
                <numerusform>ICCID/IMEI von %Ln Anschluss ändern</numerusform>
                <numerusform>ICCID/IMEI von %Ln Anschlüssen ändern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change the customer plan of %Ln line(s)</source>
            <translation>
                <numerusform>Kundentarif von %Ln Anschluss ändern</numerusform>
                <numerusform>Kundentarif von %Ln Anschlüssen ändern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deactivate %Ln line(s)</source>
            <translation>
                <numerusform>%Ln Anschluss deaktivieren</numerusform>
                <numerusform>%Ln Anschlüsse deaktivieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln line(s) to rate plan %1</source>
            <translation>
                <numerusform>%Ln Anschluss auf Tarif %1 umstellen</numerusform>
                <numerusform>%Ln Anschlüsse auf Tarif %1 umstellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Restore %Ln line(s)</source>
            <translation>
                <numerusform>%Ln Anschluss entsperren</numerusform>
                <numerusform>%Ln Anschlüsse entsperren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Suspend %Ln line(s)</source>
            <translation>
                <numerusform>%Ln Anschluss sperren</numerusform>
                <numerusform>%Ln Anschlüsse sperren</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarTable</name>
        <message>
            <source>%1 a day (%2): %3</source>
            <translation>%1 pro Tag (%2): %3</translation>
        </message>
        <message>
            <source>The freeze windows and caps cannot be read from the database, so nothing is sent. Save them anew in Settings.</source>
            <translation>Die Sperrzeiten und Obergrenzen können nicht aus der Datenbank gelesen werden, deshalb wird nichts gesendet. Speichern Sie sie in den Einstellungen neu.</translation>
        </message>
        <message>
            <source>Was: %1. Is: %2.</source>
            <translation>Vorher: %1. Jetzt: %2.</translation>
        </message>
    </context>
    <context>
        <name>CallReading</name>
        <message>
            <source>The carrier refused the credentials or token (HTTP %1) before processing.</source>
            <translation>Der Netzbetreiber hat die Zugangsdaten oder das Token vor der Verarbeitung abgelehnt (HTTP %1).</translation>
        </message>
        <message>
            <source>The carrier refused the credentials or token (HTTP %1).</source>
            <translation>Der Netzbetreiber hat die Zugangsdaten oder das Token abgelehnt (HTTP %1).</translation>
        </message>
        <message>
            <source>The request's status could not be asked for.</source>
            <translation>Der Status der Anfrage konnte nicht abgefragt werden.</translation>
        </message>
    </context>
    <context>
        <name>Callbacks</name>
        <message>
            <source>The stored secrets of a callback cannot be understood. Nothing was changed; set the callback's password anew.</source>
            <translation>Die gespeicherten Geheimnisse eines Callbacks sind nicht lesbar. Es wurde nichts geändert; setzen Sie das Passwort des Callbacks neu.</translation>
        </message>
    </context>
    <context>
        <name>Carriers</name>
        <message>
            <source>"%1" needs a name. Nothing was sent.</source>
            <translation>„%1“ braucht einen Namen. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>"%1" takes at most %2 characters and no commas, asterisks or control characters. Nothing was sent.</source>
            <translation>„%1“ darf höchstens %2 Zeichen und keine Kommas, Sternchen oder Steuerzeichen enthalten. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>"%1" takes no commas, asterisks or control characters. Nothing was sent.</source>
            <translation>„%1“ darf keine Kommas, Sternchen oder Steuerzeichen enthalten. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>%1 The carrier says: %2</source>
            <translation>%1 Der Netzbetreiber meldet: %2</translation>
        </message>
        <message>
            <source>%1 The reason codes that come with the program are used instead.</source>
            <translation>%1 Stattdessen werden die mitgelieferten Begründungscodes verwendet.</translation>
        </message>
        <message>
            <source>%1 is not possible at %2. Nothing was sent.</source>
            <translation>%1 ist bei %2 nicht möglich. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>A name in the list of fields is not one. Nothing was asked.</source>
            <translation>Ein Name in der Feldliste ist kein Feldname. Es wurde nichts abgefragt.</translation>
        </message>
        <message>
            <source>A search that has an end begins at most a year before it. Nothing was asked.</source>
            <translation>Eine Suche mit Endzeitpunkt beginnt höchstens ein Jahr davor. Es wurde nichts abgefragt.</translation>
        </message>
        <message>
            <source>AT&amp;T refused this pair of SIM and device. Its text ("not found", /service/) misleads: the line exists. It means that the device needs an eSIM and cannot use a plastic SIM. Nothing was changed. Use an eSIM for this device, or a device that takes a plastic SIM.</source>
            <translation>AT&amp;T hat diese Kombination aus SIM und Gerät abgelehnt. Der Text („not found“, /service/) führt in die Irre: Den Anschluss gibt es. Gemeint ist, dass das Gerät eine eSIM braucht und keine Plastik-SIM nutzen kann. Es wurde nichts geändert. Verwenden Sie für dieses Gerät eine eSIM oder ein Gerät, das eine Plastik-SIM aufnimmt.</translation>
        </message>
        <message>
            <source>An activation orders a new line, and this one has the number %1 already. It was not sent, because a second activation is billed a second time. Restore the line if it is suspended.</source>
            <translation>Eine Aktivierung bestellt einen neuen Anschluss, und dieser hat bereits die Nummer %1. Nicht gesendet, weil eine zweite Aktivierung ein zweites Mal berechnet wird. Entsperren Sie den Anschluss, falls er gesperrt ist.</translation>
        </message>
        <message>
            <source>At Control Center an IMEI cannot be set: the network reports which device a SIM is in. Nothing was sent. Put the SIM into the other device; to record a name for it, set the label "deviceID".</source>
            <translation>Bei Control Center kann keine IMEI gesetzt werden: Das Netz meldet, in welchem Gerät eine SIM steckt. Es wurde nichts gesendet. Setzen Sie die SIM in das andere Gerät ein; um einen Namen dafür festzuhalten, setzen Sie das Label „deviceID“.</translation>
        </message>
        <message>
            <source>Control Center cannot search for "%1". Nothing was asked.</source>
            <translation>Control Center kann nicht nach „%1“ suchen. Es wurde nichts abgefragt.</translation>
        </message>
        <message>
            <source>Control Center does not take "%1" as %2. Its words are in capitals. Nothing was sent.</source>
            <translation>Control Center nimmt „%1“ nicht als %2 an. Seine Wörter stehen in Großbuchstaben. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Control Center finds a line by its ICCID or its number, and neither is known. Nothing was asked.</source>
            <translation>Control Center findet einen Anschluss über seine ICCID oder seine Nummer, und keine von beiden ist bekannt. Es wurde nichts abgefragt.</translation>
        </message>
        <message>
            <source>Control Center has no attribute "%1" that can be set. Nothing was sent.</source>
            <translation>Control Center hat kein Attribut „%1“, das gesetzt werden kann. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Control Center has no login step. Nothing was sent.</source>
            <translation>Control Center hat keinen Anmeldeschritt. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Control Center is changed one attribute at a time: activate without a rate plan, and change the plan in a change of its own. It was not sent.</source>
            <translation>Control Center ändert jeweils nur ein Attribut: Aktivieren Sie ohne Tarif und ändern Sie den Tarif in einer eigenen Änderung. Nicht gesendet.</translation>
        </message>
        <message>
            <source>Control Center knows no SIM with this number in this account. Check the number, and whether the line belongs to another account or pod.</source>
            <translation>Control Center kennt in diesem Konto keine SIM mit dieser Nummer. Prüfen Sie die Nummer und ob der Anschluss zu einem anderen Konto oder Pod gehört.</translation>
        </message>
        <message>
            <source>Control Center knows no status "%1". Its words are in capitals. Nothing was asked.</source>
            <translation>Control Center kennt keinen Status „%1“. Seine Wörter stehen in Großbuchstaben. Es wurde nichts abgefragt.</translation>
        </message>
        <message>
            <source>Control Center lists 1 to 50 devices a page, from page 1 on. Nothing was asked.</source>
            <translation>Control Center listet 1 bis 50 Geräte pro Seite, ab Seite 1. Es wurde nichts abgefragt.</translation>
        </message>
        <message>
            <source>Control Center swaps a SIM and finds a line by its number only through its SOAP interface, and the account has no SOAP password or no license key. Nothing was sent. Add both to the account's credentials.</source>
            <translation>Control Center tauscht eine SIM und findet einen Anschluss über seine Nummer nur über die SOAP-Schnittstelle, und dem Konto fehlt das SOAP-Passwort oder der Lizenzschlüssel. Es wurde nichts gesendet. Ergänzen Sie beides in den Zugangsdaten des Kontos.</translation>
        </message>
        <message>
            <source>Control Center tells the details of 1 to 50 ICCIDs at a time. Nothing was sent.</source>
            <translation>Control Center nennt die Details von 1 bis 50 ICCIDs auf einmal. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Control Center took the SIM swap (RMA %1); the line is read by its number to confirm.</source>
            <translation>Control Center hat den SIM-Tausch angenommen (RMA %1); zur Bestätigung wird der Anschluss über seine Nummer gelesen.</translation>
        </message>
        <message>
            <source>Control Center's SOAP answer (HTTP %1) is damaged, incomplete or not the answer to this request.</source>
            <translation>Die SOAP-Antwort von Control Center (HTTP %1) ist beschädigt, unvollständig oder nicht die Antwort auf diese Anfrage.</translation>
        </message>
        <message>
            <source>Control Center's SOAP answer is about another line or incomplete.</source>
            <translation>Die SOAP-Antwort von Control Center betrifft einen anderen Anschluss oder ist unvollständig.</translation>
        </message>
        <message>
            <source>Control Center's SOAP interface cannot set "%1"; REST can. Nothing was sent.</source>
            <translation>Die SOAP-Schnittstelle von Control Center kann „%1“ nicht setzen, REST schon. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Control Center's answer (HTTP %1) does not name this line.</source>
            <translation>Die Antwort von Control Center (HTTP %1) nennt diesen Anschluss nicht.</translation>
        </message>
        <message>
            <source>Control Center's answer is about another line or incomplete.</source>
            <translation>Die Antwort von Control Center betrifft einen anderen Anschluss oder ist unvollständig.</translation>
        </message>
        <message>
            <source>Control Center's audit trail goes 1 to 365 days back. Nothing was sent.</source>
            <translation>Das Änderungsprotokoll (Audit Trail) von Control Center reicht 1 bis 365 Tage zurück. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Control Center's audit trail is incomplete.</source>
            <translation>Das Änderungsprotokoll (Audit Trail) von Control Center ist unvollständig.</translation>
        </message>
        <message>
            <source>Control Center's list of lines is incomplete.</source>
            <translation>Die Anschlussliste von Control Center ist unvollständig.</translation>
        </message>
        <message>
            <source>Control Center's list of rate plans is incomplete.</source>
            <translation>Die Tarifliste von Control Center ist unvollständig.</translation>
        </message>
        <message>
            <source>ICCID %1</source>
            <translation>ICCID %1</translation>
        </message>
        <message>
            <source>IMEI %1</source>
            <translation>IMEI %1</translation>
        </message>
        <message>
            <source>One request activates between 1 and %1 lines. Nothing was sent.</source>
            <translation>Eine Anfrage aktiviert 1 bis %1 Anschlüsse. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Something answers at this address, but not as Control Center does.</source>
            <translation>Unter dieser Adresse antwortet etwas, aber nicht wie Control Center.</translation>
        </message>
        <message>
            <source>Telegence activates a line only for a billing account of 12 digits, and none is set for this account. It was not sent. Enter it in Settings.</source>
            <translation>Telegence aktiviert einen Anschluss nur für ein Rechnungskonto mit 12 Ziffern, und für dieses Konto ist keines eingetragen. Nicht gesendet. Tragen Sie es in den Einstellungen ein.</translation>
        </message>
        <message>
            <source>Telegence activates a line only with a ZIP code of five digits, where it is mainly used. It was not sent.</source>
            <translation>Telegence aktiviert einen Anschluss nur mit einer fünfstelligen Postleitzahl (ZIP) des Orts, an dem er hauptsächlich genutzt wird. Nicht gesendet.</translation>
        </message>
        <message>
            <source>Telegence activates a line only with a rate plan (single user code). It was not sent.</source>
            <translation>Telegence aktiviert einen Anschluss nur mit einem Tarif (Single User Code). Nicht gesendet.</translation>
        </message>
        <message>
            <source>Telegence activates a line only with an ICCID of 20 digits, and this row has none. It was not sent.</source>
            <translation>Telegence aktiviert einen Anschluss nur mit einer 20-stelligen ICCID, und diese Zeile hat keine. Nicht gesendet.</translation>
        </message>
        <message>
            <source>Telegence activates a line only with an IMEI of 15 digits with a right check digit, and this row has none. It was not sent.</source>
            <translation>Telegence aktiviert einen Anschluss nur mit einer 15-stelligen IMEI mit richtiger Prüfziffer, und diese Zeile hat keine. Nicht gesendet.</translation>
        </message>
        <message>
            <source>Telegence addresses a line by its number of ten digits, and "%1" is none. It was not sent. Correct the number, or leave it out so that it is looked up by the ICCID or IMEI.</source>
            <translation>Telegence adressiert einen Anschluss über seine zehnstellige Nummer, und „%1“ ist keine. Nicht gesendet. Korrigieren Sie die Nummer oder lassen Sie sie weg, damit sie über ICCID oder IMEI nachgeschlagen wird.</translation>
        </message>
        <message>
            <source>Telegence addresses a line by its number, and the inventory knows none for %1. It was not sent. Give the number in the row, or import a list that has the number beside the ICCID or IMEI (linekeeperctl lines import), and check again.</source>
            <translation>Telegence adressiert einen Anschluss über seine Nummer, und der Bestand kennt für %1 keine. Nicht gesendet. Geben Sie die Nummer in der Zeile an oder importieren Sie eine Liste, in der die Nummer neben ICCID oder IMEI steht (linekeeperctl lines import), und prüfen Sie erneut.</translation>
        </message>
        <message>
            <source>Telegence addresses a line by its number, and the row names neither a number nor an ICCID or IMEI to look it up by. It was not sent.</source>
            <translation>Telegence adressiert einen Anschluss über seine Nummer, und die Zeile nennt weder eine Nummer noch eine ICCID oder IMEI, über die sie sich nachschlagen lässt. Nicht gesendet.</translation>
        </message>
        <message>
            <source>Telegence does not know the billing account %1. Nothing was ordered. Check it in Settings.</source>
            <translation>Telegence kennt das Rechnungskonto %1 nicht. Es wurde nichts bestellt. Prüfen Sie es in den Einstellungen.</translation>
        </message>
        <message>
            <source>Telegence has no call that lists rate plans.</source>
            <translation>Telegence hat keinen Aufruf, der Tarife auflistet.</translation>
        </message>
        <message>
            <source>Telegence has no login step. Nothing was sent.</source>
            <translation>Telegence hat keinen Anmeldeschritt. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Telegence lets a change take effect from %1 (the start of the bill cycle) to %2, not on "%3". It was not sent.</source>
            <translation>Bei Telegence kann eine Änderung von %1 (Beginn des Abrechnungszeitraums) bis %2 wirksam werden, nicht am „%3“. Nicht gesendet.</translation>
        </message>
        <message>
            <source>Telegence reads a line only by its number, and this one's number is not known. Nothing is sent again by itself, because a second activation would be billed a second time. Look for a new number with this SIM at AT&amp;T before you decide.</source>
            <translation>Telegence liest einen Anschluss nur über seine Nummer, und die Nummer dieses Anschlusses ist nicht bekannt. Nichts wird von selbst erneut gesendet, weil eine zweite Aktivierung ein zweites Mal berechnet würde. Suchen Sie bei AT&amp;T nach einer neuen Nummer mit dieser SIM, bevor Sie entscheiden.</translation>
        </message>
        <message>
            <source>Telegence refused the activation with "not found" (HTTP 404). Nothing was ordered. Check that AT&amp;T has opened the activation of new lines to this application, and the base URL.</source>
            <translation>Telegence hat die Aktivierung mit „not found“ (HTTP 404) abgelehnt. Es wurde nichts bestellt. Prüfen Sie, ob AT&amp;T die Aktivierung neuer Anschlüsse für diese Anwendung freigeschaltet hat, und prüfen Sie die Basis-URL.</translation>
        </message>
        <message>
            <source>Telegence refused the change with "not found" and the text /service/. The line itself can be read, so this text misleads: it is known from devices that need an eSIM. Nothing was changed. Ask AT&amp;T what this line allows.</source>
            <translation>Telegence hat die Änderung mit „not found“ und dem Text /service/ abgelehnt. Der Anschluss selbst ist lesbar, der Text führt also in die Irre: Er ist von Geräten bekannt, die eine eSIM brauchen. Es wurde nichts geändert. Fragen Sie AT&amp;T, was für diesen Anschluss zulässig ist.</translation>
        </message>
        <message>
            <source>Telegence rejected the activation of this line.</source>
            <translation>Telegence hat die Aktivierung dieses Anschlusses abgelehnt.</translation>
        </message>
        <message>
            <source>Telegence takes ICCIDs of 20 digits, and the new ICCID "%1" has not. It was not sent.</source>
            <translation>Telegence nimmt nur 20-stellige ICCIDs an, und die neue ICCID „%1“ ist nicht 20-stellig. Nicht gesendet.</translation>
        </message>
        <message>
            <source>Telegence takes no reason code with "%1"; the code %2 is not sent.</source>
            <translation>Telegence nimmt bei „%1“ keinen Begründungscode an; der Code %2 wird nicht gesendet.</translation>
        </message>
        <message>
            <source>Telegence wants %1 with every change of a SIM or device, and its own record of this line has none. It was not sent. Ask AT&amp;T to complete the line's record.</source>
            <translation>Telegence verlangt %1 bei jeder Änderung einer SIM oder eines Geräts, und im eigenen Datensatz von Telegence für diesen Anschluss fehlt diese Angabe. Nicht gesendet. Bitten Sie AT&amp;T, den Datensatz des Anschlusses zu vervollständigen.</translation>
        </message>
        <message>
            <source>Telegence wants a reason code with "%1", and there is none. It was not sent.</source>
            <translation>Telegence verlangt bei „%1“ einen Begründungscode, und es gibt keinen. Nicht gesendet.</translation>
        </message>
        <message>
            <source>Telegence's answer is about another billing account or incomplete.</source>
            <translation>Die Antwort von Telegence betrifft ein anderes Rechnungskonto oder ist unvollständig.</translation>
        </message>
        <message>
            <source>Telegence's answer is about another line or incomplete.</source>
            <translation>Die Antwort von Telegence betrifft einen anderen Anschluss oder ist unvollständig.</translation>
        </message>
        <message>
            <source>Telegence's answer to the activation does not name this SIM.</source>
            <translation>Die Antwort von Telegence auf die Aktivierung nennt diese SIM nicht.</translation>
        </message>
        <message>
            <source>Telegence's answer to the activation names no request to ask for.</source>
            <translation>Die Antwort von Telegence auf die Aktivierung nennt keine Anfrage, deren Stand sich abfragen ließe.</translation>
        </message>
        <message>
            <source>Telegence's list does not say how many pages it has.</source>
            <translation>Die Liste von Telegence gibt nicht an, wie viele Seiten sie hat.</translation>
        </message>
        <message>
            <source>Telegence's list of lines is incomplete.</source>
            <translation>Die Anschlussliste von Telegence ist unvollständig.</translation>
        </message>
        <message>
            <source>The Telegence reason codes in %1 cannot be used (%2). None of them is offered.</source>
            <translation>Die Telegence-Begründungscodes in %1 können nicht verwendet werden (%2). Keiner davon wird angeboten.</translation>
        </message>
        <message>
            <source>The account's SOAP address is not an https address, and a password is never sent in the clear. Nothing was sent. Correct the address.</source>
            <translation>Die SOAP-Adresse des Kontos ist keine https-Adresse, und ein Passwort wird nie im Klartext gesendet. Es wurde nichts gesendet. Korrigieren Sie die Adresse.</translation>
        </message>
        <message>
            <source>The answer (HTTP %1) is a web page, not the carrier's data. A proxy or a wrong host may have answered.</source>
            <translation>Die Antwort (HTTP %1) ist eine Webseite, nicht die Daten des Netzbetreibers. Womöglich hat ein Proxy oder ein falscher Host geantwortet.</translation>
        </message>
        <message>
            <source>The answer (HTTP %1) is damaged or cut off.</source>
            <translation>Die Antwort (HTTP %1) ist beschädigt oder abgeschnitten.</translation>
        </message>
        <message>
            <source>The answer (HTTP %1) is empty.</source>
            <translation>Die Antwort (HTTP %1) ist leer.</translation>
        </message>
        <message>
            <source>The answer (HTTP %1) is none that can be explained.</source>
            <translation>Die Antwort (HTTP %1) lässt sich nicht deuten.</translation>
        </message>
        <message>
            <source>The answer (HTTP %1) is not JSON.</source>
            <translation>Die Antwort (HTTP %1) ist kein JSON.</translation>
        </message>
        <message>
            <source>The answer (HTTP %1) lacks what it must contain.</source>
            <translation>In der Antwort (HTTP %1) fehlen Pflichtangaben.</translation>
        </message>
        <message>
            <source>The billing account %1 is not active but "%2". Nothing was ordered. Ask AT&amp;T, or choose another account.</source>
            <translation>Das Rechnungskonto %1 ist nicht aktiv, sondern „%2“. Es wurde nichts bestellt. Fragen Sie AT&amp;T oder wählen Sie ein anderes Konto.</translation>
        </message>
        <message>
            <source>The carrier addresses a line by its ICCID, and this row has none of %1 to %2 digits. It was not sent.</source>
            <translation>Der Netzbetreiber adressiert einen Anschluss über seine ICCID, und diese Zeile hat keine mit %1 bis %2 Ziffern. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The carrier refused the change, although it answered with success. Nothing was changed.</source>
            <translation>Der Netzbetreiber hat die Änderung abgelehnt, obwohl er mit Erfolg geantwortet hat. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The change names no feature to add or remove, or an empty one. It was not sent.</source>
            <translation>Die Änderung nennt kein hinzuzufügendes oder zu entfernendes Merkmal oder ein leeres. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The error texts in %1 cannot be used (%2). None of them is shown.</source>
            <translation>Die Fehlertexte in %1 können nicht verwendet werden (%2). Keiner davon wird angezeigt.</translation>
        </message>
        <message>
            <source>The line belongs to the ThingSpace account %1, not to %2. Nothing was changed. Choose the account it belongs to.</source>
            <translation>Der Anschluss gehört zum ThingSpace-Konto %1, nicht zu %2. Es wurde nichts geändert. Wählen Sie das Konto, zu dem er gehört.</translation>
        </message>
        <message>
            <source>The line belongs to the billing account %1, not to %2. Nothing was changed. Choose the account it belongs to.</source>
            <translation>Der Anschluss gehört zum Rechnungskonto %1, nicht zu %2. Es wurde nichts geändert. Wählen Sie das Konto, zu dem er gehört.</translation>
        </message>
        <message>
            <source>The line has no number at Control Center yet, and after a SIM swap it could be found by its number only. It was not sent.</source>
            <translation>Der Anschluss hat bei Control Center noch keine Nummer und wäre nach einem SIM-Tausch nur über seine Nummer auffindbar. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The line is suspended, and it is not known whether Telegence changes the plan of such a line. It may refuse.</source>
            <translation>Der Anschluss ist gesperrt, und es ist nicht bekannt, ob Telegence den Tarif eines solchen Anschlusses ändert. Telegence lehnt die Änderung möglicherweise ab.</translation>
        </message>
        <message>
            <source>The login to ThingSpace gave no session (HTTP %1). Nothing was sent.</source>
            <translation>Die Anmeldung bei ThingSpace ergab keine Sitzung (HTTP %1). Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The new ICCID "%1" does not have 19 or 20 digits. It was not sent.</source>
            <translation>Die neue ICCID „%1“ hat nicht 19 oder 20 Ziffern. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The new IMEI "%1" does not have 15 digits with a right check digit. It was not sent.</source>
            <translation>Die neue IMEI „%1“ hat nicht 15 Ziffern mit richtiger Prüfziffer. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The new identifier is the one the row gives as the present one. It was not sent.</source>
            <translation>Die neue Kennung ist dieselbe, die die Zeile als bisherige angibt. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The number %1 is on the SIM %2, not on %3 as known here. Nothing was changed, because the number may have gone to another line. Correct the row, or read the line anew and check again.</source>
            <translation>Die Nummer %1 liegt auf der SIM %2, nicht auf %3 wie hier bekannt. Es wurde nichts geändert, weil die Nummer auf einen anderen Anschluss übergegangen sein kann. Korrigieren Sie die Zeile oder lesen Sie den Anschluss neu ein und prüfen Sie erneut.</translation>
        </message>
        <message>
            <source>The reason code %1 is not in the list for "%2", so AT&amp;T may refuse the change. The codes differ per customer: verify it with AT&amp;T.</source>
            <translation>Der Begründungscode %1 steht nicht in der Liste für „%2“, AT&amp;T lehnt die Änderung deshalb möglicherweise ab. Die Codes sind je Kunde verschieden: Klären Sie ihn mit AT&amp;T.</translation>
        </message>
        <message>
            <source>The row names neither a new ICCID nor a new IMEI. It was not sent.</source>
            <translation>Die Zeile nennt weder eine neue ICCID noch eine neue IMEI. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The row names no new rate plan. It was not sent.</source>
            <translation>Die Zeile nennt keinen neuen Tarif. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The same feature is to be added and removed. It was not sent.</source>
            <translation>Dasselbe Merkmal soll hinzugefügt und entfernt werden. Nicht gesendet.</translation>
        </message>
        <message>
            <source>ThingSpace activates a line only with ICCID and IMEI, and this row has no IMEI of 15 or 16 digits. It was not sent.</source>
            <translation>ThingSpace aktiviert einen Anschluss nur mit ICCID und IMEI, und diese Zeile hat keine 15- oder 16-stellige IMEI. Nicht gesendet.</translation>
        </message>
        <message>
            <source>ThingSpace activates a line only with a ZIP code of five digits, which decides the number's area. It was not sent.</source>
            <translation>ThingSpace aktiviert einen Anschluss nur mit einer fünfstelligen Postleitzahl (ZIP), die das Vorwahlgebiet der Nummer bestimmt. Nicht gesendet.</translation>
        </message>
        <message>
            <source>ThingSpace activates a line only with a service plan. It was not sent.</source>
            <translation>ThingSpace aktiviert einen Anschluss nur mit einem Tarif. Nicht gesendet.</translation>
        </message>
        <message>
            <source>ThingSpace changes the SIM or device only of a line that has a number, by which it is found afterwards, and this one has none yet. It was not sent.</source>
            <translation>ThingSpace ändert SIM oder Gerät nur bei einem Anschluss mit Nummer, über die er danach gefunden wird, und dieser hat noch keine. Nicht gesendet.</translation>
        </message>
        <message>
            <source>ThingSpace could not be made to end an access token that it refuses (HTTP %1). Nothing was sent.</source>
            <translation>ThingSpace ließ sich nicht dazu bringen, ein von ihm abgelehntes Zugriffstoken zu beenden (HTTP %1). Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>ThingSpace finds a line by its ICCID, its number or its IMEI, and none of them is known. Nothing was asked.</source>
            <translation>ThingSpace findet einen Anschluss über ICCID, Nummer oder IMEI, und keine davon ist bekannt. Es wurde nichts abgefragt.</translation>
        </message>
        <message>
            <source>ThingSpace gave no access token (HTTP %1). Nothing was sent; it is asked for again.</source>
            <translation>ThingSpace hat kein Zugriffstoken ausgestellt (HTTP %1). Es wurde nichts gesendet; das Token wird erneut angefordert.</translation>
        </message>
        <message>
            <source>ThingSpace knows only the reason code FF for deactivation, not %1. It was not sent.</source>
            <translation>ThingSpace kennt für die Deaktivierung nur den Begründungscode FF, nicht %1. Nicht gesendet.</translation>
        </message>
        <message>
            <source>ThingSpace lists no line with this ICCID. Nothing was changed. Check the ICCID and the account.</source>
            <translation>ThingSpace führt keinen Anschluss mit dieser ICCID. Es wurde nichts geändert. Prüfen Sie die ICCID und das Konto.</translation>
        </message>
        <message>
            <source>ThingSpace named several lines for one ICCID.</source>
            <translation>ThingSpace hat zu einer ICCID mehrere Anschlüsse genannt.</translation>
        </message>
        <message>
            <source>ThingSpace no longer takes the access token at login. Nothing was sent; a fresh one is fetched.</source>
            <translation>ThingSpace nimmt das Zugriffstoken bei der Anmeldung nicht mehr an. Es wurde nichts gesendet; ein neues wird geholt.</translation>
        </message>
        <message>
            <source>ThingSpace refuses the application key or secret. Nothing was sent. Check the account's client id and client secret.</source>
            <translation>ThingSpace lehnt Anwendungsschlüssel oder Geheimnis ab. Es wurde nichts gesendet. Prüfen Sie Client-ID und Client-Secret des Kontos.</translation>
        </message>
        <message>
            <source>ThingSpace refuses the characters ' " &lt; and \ in any value. It was not sent.</source>
            <translation>ThingSpace lehnt die Zeichen ' " &lt; und \ in jedem Wert ab. Nicht gesendet.</translation>
        </message>
        <message>
            <source>ThingSpace refuses the user name or password. Nothing was sent. Correct them before trying again: five refused logins lock the user, and only Verizon can unlock it.</source>
            <translation>ThingSpace lehnt Benutzernamen oder Passwort ab. Es wurde nichts gesendet. Korrigieren Sie beides vor dem nächsten Versuch: Fünf abgelehnte Anmeldungen sperren den Benutzer, und nur Verizon kann ihn entsperren.</translation>
        </message>
        <message>
            <source>ThingSpace reports that the request failed. Its status gives no reason; the reason comes only by callback or from Verizon's support.</source>
            <translation>ThingSpace meldet, dass die Anfrage fehlgeschlagen ist. Der Status nennt keinen Grund; der Grund kommt nur per Callback oder vom Support von Verizon.</translation>
        </message>
        <message>
            <source>ThingSpace takes a place of use only with first and last name, street address (no PO box), city, state, ZIP code and country. It was not sent.</source>
            <translation>ThingSpace nimmt einen Nutzungsort nur mit Vor- und Nachname, Straßenanschrift (kein Postfach), Ort, Bundesstaat, Postleitzahl (ZIP) und Land an. Nicht gesendet.</translation>
        </message>
        <message>
            <source>ThingSpace's answer is about another line or incomplete.</source>
            <translation>Die Antwort von ThingSpace betrifft einen anderen Anschluss oder ist unvollständig.</translation>
        </message>
        <message>
            <source>ThingSpace's list does not advance; the rest of it cannot be fetched.</source>
            <translation>Die Liste von ThingSpace kommt nicht weiter; der Rest kann nicht abgerufen werden.</translation>
        </message>
        <message>
            <source>ThingSpace's list is incomplete.</source>
            <translation>Die Liste von ThingSpace ist unvollständig.</translation>
        </message>
        <message>
            <source>ThingSpace's plan list is incomplete.</source>
            <translation>Die Tarifliste von ThingSpace ist unvollständig.</translation>
        </message>
        <message>
            <source>ThingSpace's status is about another request or incomplete.</source>
            <translation>Der Status von ThingSpace betrifft eine andere Anfrage oder ist unvollständig.</translation>
        </message>
        <message>
            <source>the ICCID of the SIM</source>
            <translation>die ICCID der SIM</translation>
        </message>
        <message>
            <source>the IMEI of the device (BLIMEI)</source>
            <translation>die IMEI des Geräts (BLIMEI)</translation>
        </message>
        <message>
            <source>the service ZIP code</source>
            <translation>die Service-Postleitzahl (ZIP)</translation>
        </message>
        <message>
            <source>the technology type of the device (such as LTE)</source>
            <translation>die Technologieart des Geräts (etwa LTE)</translation>
        </message>
    </context>
    <context>
        <name>CauseText</name>
        <message>
            <source>A value of the row is wrong: the carrier does not know the line, the plan or a field.</source>
            <translation>Ein Wert der Zeile ist falsch: Der Netzbetreiber kennt den Anschluss, den Tarif oder ein Feld nicht.</translation>
        </message>
        <message>
            <source>After the account is corrected, yes. Until then every line fails alike.</source>
            <translation>Nach Korrektur des Kontos ja. Bis dahin schlägt jeder Anschluss gleich fehl.</translation>
        </message>
        <message>
            <source>Check that the carrier answers again, then retry.</source>
            <translation>Prüfen Sie, ob der Netzbetreiber wieder antwortet, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>Check the network and the account's address, then send again.</source>
            <translation>Prüfen Sie das Netz und die Adresse des Kontos und senden Sie dann erneut.</translation>
        </message>
        <message>
            <source>Compare what it is now with what you expected, and plan those lines anew.</source>
            <translation>Vergleichen Sie den jetzigen Stand mit dem erwarteten und planen Sie diese Anschlüsse neu.</translation>
        </message>
        <message>
            <source>Correct the carrier account under Settings and test the connection.</source>
            <translation>Korrigieren Sie das Konto beim Netzbetreiber in den Einstellungen und testen Sie die Verbindung.</translation>
        </message>
        <message>
            <source>Correct the list and start a new change with the corrected rows.</source>
            <translation>Korrigieren Sie die Liste und beginnen Sie mit den korrigierten Zeilen eine neue Änderung.</translation>
        </message>
        <message>
            <source>Decide first whether our change took effect.</source>
            <translation>Entscheiden Sie zuerst, ob unsere Änderung wirksam wurde.</translation>
        </message>
        <message>
            <source>Find out who else changes this line, then record what is true.</source>
            <translation>Klären Sie, wer diesen Anschluss noch ändert, und tragen Sie dann ein, was zutrifft.</translation>
        </message>
        <message>
            <source>Find out why the carrier could not be used at that time. Then send again, or give up.</source>
            <translation>Klären Sie, warum der Netzbetreiber zu dieser Zeit nicht nutzbar war. Senden Sie dann erneut oder geben Sie auf.</translation>
        </message>
        <message>
            <source>It cannot be told. Try one line before all of them.</source>
            <translation>Das lässt sich nicht sagen. Versuchen Sie es mit einem Anschluss, bevor Sie alle nehmen.</translation>
        </message>
        <message>
            <source>Linekeeper read the line just before sending and did not send.</source>
            <translation>Linekeeper hat den Anschluss unmittelbar vor dem Senden gelesen und nicht gesendet.</translation>
        </message>
        <message>
            <source>Linekeeper tried as often as it may and stopped, so that it does not go on for ever.</source>
            <translation>Linekeeper hat es so oft wie zulässig versucht und dann aufgehört, um nicht endlos weiterzumachen.</translation>
        </message>
        <message>
            <source>Look the lines up in the carrier's portal or ask the carrier, then record here what is true.</source>
            <translation>Sehen Sie die Anschlüsse im Portal des Netzbetreibers nach oder fragen Sie ihn, und tragen Sie dann hier ein, was zutrifft.</translation>
        </message>
        <message>
            <source>Lower the account's rate under Settings, then retry.</source>
            <translation>Senken Sie die Rate des Kontos in den Einstellungen und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>Most likely it was not applied. Make sure at the carrier's portal, then record what is true.</source>
            <translation>Sehr wahrscheinlich wurde es nicht angewendet. Vergewissern Sie sich im Portal des Netzbetreibers, und halten Sie dann fest, was zutrifft.</translation>
        </message>
        <message>
            <source>No. A new plan takes the line as it is now.</source>
            <translation>Nein. Ein neuer Änderungsplan nimmt den Anschluss, wie er jetzt ist.</translation>
        </message>
        <message>
            <source>No. The same value will be refused again.</source>
            <translation>Nein. Derselbe Wert wird wieder abgelehnt.</translation>
        </message>
        <message>
            <source>Not by itself: asking sends nothing. You decide.</source>
            <translation>Nicht von selbst: Eine Abfrage sendet nichts. Sie entscheiden.</translation>
        </message>
        <message>
            <source>Not by itself: it is never sent again unread, since that could do it twice. You decide.</source>
            <translation>Nicht von selbst: Ohne vorheriges Lesen wird nie erneut gesendet, denn das könnte doppelt wirken. Sie entscheiden.</translation>
        </message>
        <message>
            <source>Only after the access works. Before that, repeated refusals can lock the account.</source>
            <translation>Erst wenn der Zugang funktioniert. Vorher können wiederholte Ablehnungen das Konto sperren.</translation>
        </message>
        <message>
            <source>Only if the line's status has changed since.</source>
            <translation>Nur wenn sich der Status des Anschlusses seitdem geändert hat.</translation>
        </message>
        <message>
            <source>Only if what was found has changed since: the same check runs again.</source>
            <translation>Nur wenn sich der Befund seitdem geändert hat: Dieselbe Prüfung läuft erneut.</translation>
        </message>
        <message>
            <source>Read back, the line is neither as it was nor as it should be.</source>
            <translation>Laut Rücklesung ist der Anschluss weder wie vorher noch wie gewünscht.</translation>
        </message>
        <message>
            <source>Read the carrier's text below. Often the line must be brought into another status first.</source>
            <translation>Lesen Sie unten den Text des Netzbetreibers. Oft muss der Anschluss zuerst in einen anderen Status gebracht werden.</translation>
        </message>
        <message>
            <source>Read the raw text below and report the code, so that it can be explained here.</source>
            <translation>Lesen Sie unten den Rohtext und melden Sie den Code, damit er hier erklärt werden kann.</translation>
        </message>
        <message>
            <source>See what the line is now. If the change is still wanted, plan it anew.</source>
            <translation>Sehen Sie nach, wie der Anschluss jetzt ist. Wird die Änderung noch gewünscht, planen Sie sie neu.</translation>
        </message>
        <message>
            <source>Test the connection under Settings. Renew the credentials, or have the carrier grant the permission.</source>
            <translation>Testen Sie die Verbindung in den Einstellungen. Erneuern Sie die Zugangsdaten oder lassen Sie sich die Berechtigung vom Netzbetreiber erteilen.</translation>
        </message>
        <message>
            <source>The account's address, name or subscription does not fit what was asked for.</source>
            <translation>Adresse, Name oder Abonnement des Kontos passt nicht zu dem, was angefragt wurde.</translation>
        </message>
        <message>
            <source>The carrier could not be reached; it is proved that no request arrived.</source>
            <translation>Der Netzbetreiber war nicht erreichbar; es ist belegt, dass keine Anfrage angekommen ist.</translation>
        </message>
        <message>
            <source>The carrier or the way to it was not usable for a while. The line is as it was.</source>
            <translation>Der Netzbetreiber oder der Weg zu ihm war eine Zeit lang nicht nutzbar. Der Anschluss ist unverändert.</translation>
        </message>
        <message>
            <source>The carrier refused our credentials or what they are allowed to do.</source>
            <translation>Der Netzbetreiber hat unsere Zugangsdaten oder deren Berechtigungen abgelehnt.</translation>
        </message>
        <message>
            <source>The carrier took fewer requests than we sent, and did not process these.</source>
            <translation>Der Netzbetreiber nahm weniger Anfragen an, als wir sendeten, und hat diese nicht verarbeitet.</translation>
        </message>
        <message>
            <source>The carrier understood the request and its rules forbid it for this line now.</source>
            <translation>Der Netzbetreiber hat die Anfrage verstanden, und seine Regeln verbieten sie für diesen Anschluss zurzeit.</translation>
        </message>
        <message>
            <source>The carrier was asked again, and the line still shows the old state after the time for a late effect.</source>
            <translation>Der Netzbetreiber wurde noch einmal abgefragt, und der Anschluss zeigt auch nach der Zeit für eine späte Wirkung den alten Zustand.</translation>
        </message>
        <message>
            <source>The carrier's answer is not one we know. The line was not changed.</source>
            <translation>Die Antwort des Netzbetreibers ist uns nicht bekannt. Der Anschluss wurde nicht geändert.</translation>
        </message>
        <message>
            <source>The line is not any more what it was when the plan was made: somebody changed it in between.</source>
            <translation>Der Anschluss ist nicht mehr so wie bei der Erstellung des Änderungsplans: Jemand hat ihn zwischendurch geändert.</translation>
        </message>
        <message>
            <source>The line was still open in another change, so this one did not touch it.</source>
            <translation>Der Anschluss war noch in einer anderen Änderung offen, deshalb hat diese ihn nicht angefasst.</translation>
        </message>
        <message>
            <source>The request may have reached the carrier, and reading the line did not settle whether it took effect.</source>
            <translation>Die Anfrage hat den Netzbetreiber möglicherweise erreicht, und das Lesen des Anschlusses hat nicht geklärt, ob sie wirksam wurde.</translation>
        </message>
        <message>
            <source>Wait for the other change to finish, or cancel it.</source>
            <translation>Warten Sie das Ende der anderen Änderung ab oder brechen Sie sie ab.</translation>
        </message>
        <message>
            <source>Yes, at a lower rate.</source>
            <translation>Ja, mit niedrigerer Rate.</translation>
        </message>
        <message>
            <source>Yes, if what was in the way is gone. The counters begin anew.</source>
            <translation>Ja, wenn das Hindernis beseitigt ist. Die Zähler beginnen von vorn.</translation>
        </message>
        <message>
            <source>Yes, once the carrier answers again.</source>
            <translation>Ja, sobald der Netzbetreiber wieder antwortet.</translation>
        </message>
        <message>
            <source>Yes, when the other change is done with the line.</source>
            <translation>Ja, wenn die andere Änderung mit dem Anschluss fertig ist.</translation>
        </message>
        <message>
            <source>Yes. Nothing was sent, so nothing can happen twice.</source>
            <translation>Ja. Es wurde nichts gesendet, also kann nichts doppelt geschehen.</translation>
        </message>
    </context>
    <context>
        <name>ChainVerifier</name>
        <message>
            <source>A row is missing before this one, or rows were reordered.</source>
            <translation>Vor dieser Zeile fehlt eine Zeile, oder Zeilen wurden umgeordnet.</translation>
        </message>
        <message>
            <source>The recorded exchange of this row was altered.</source>
            <translation>Der aufgezeichnete Datenaustausch dieser Zeile wurde verändert.</translation>
        </message>
        <message>
            <source>This row does not follow the row before it.</source>
            <translation>Diese Zeile schließt nicht an die vorige an.</translation>
        </message>
        <message>
            <source>This row was altered after it was written.</source>
            <translation>Diese Zeile wurde nach dem Schreiben verändert.</translation>
        </message>
    </context>
    <context>
        <name>ChangeCalendar</name>
        <message>
            <source>A daily cap needs a number from 0 on and a time zone. Nothing was saved.</source>
            <translation>Eine Tagesobergrenze braucht eine Zahl ab 0 und eine Zeitzone. Es wurde nichts gespeichert.</translation>
        </message>
        <message>
            <source>A freeze window has no name, or one of more than 80 characters. Nothing was saved.</source>
            <translation>Eine Sperrzeit hat keinen Namen oder einen mit mehr als 80 Zeichen. Es wurde nichts gespeichert.</translation>
        </message>
        <message>
            <source>The times of the freeze window "%1" cannot be used. Nothing was saved. Give a time zone, a begin and an end that differ, and at least one day.</source>
            <translation>Die Zeiten der Sperrzeit „%1“ können nicht verwendet werden. Es wurde nichts gespeichert. Geben Sie eine Zeitzone, verschiedene Zeiten für Beginn und Ende und mindestens einen Tag an.</translation>
        </message>
    </context>
    <context>
        <name>ChangeKind</name>
        <message>
            <source>Activate</source>
            <translation>Aktivieren</translation>
        </message>
        <message>
            <source>Change ICCID/IMEI</source>
            <translation>ICCID/IMEI ändern</translation>
        </message>
        <message>
            <source>Change customer plan</source>
            <translation>Kundentarif ändern</translation>
        </message>
        <message>
            <source>Change rate plan</source>
            <translation>Tarif ändern</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>Deaktivieren</translation>
        </message>
        <message>
            <source>ICCID %1</source>
            <translation>ICCID %1</translation>
        </message>
        <message>
            <source>IMEI %1</source>
            <translation>IMEI %1</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>plan %1, then %2</source>
            <translation>Tarif %1, dann %2</translation>
        </message>
    </context>
    <context>
        <name>ChangeLinesModel</name>
        <message>
            <source>Row %1, %2, %3</source>
            <translation>Zeile %1, %2, %3</translation>
        </message>
    </context>
    <context>
        <name>ChangeScope</name>
        <message>
            <source>%1 at %2</source>
            <translation>%1 bei %2</translation>
        </message>
        <message>
            <source>Every change</source>
            <translation>Jede Änderung</translation>
        </message>
    </context>
    <context>
        <name>ChangeTable</name>
        <message numerus="yes">
            <source>%1, %n line(s): %2</source>
            <translation>
                <numerusform>%1, %n Anschluss: %2</numerusform>
                <numerusform>%1, %n Anschlüsse: %2</numerusform>
            </translation>
        </message>
        <message>
            <source>%1; plan %2; reason: %3</source>
            <translation>%1; Änderungsplan %2; Grund: %3</translation>
        </message>
        <message>
            <source>Already so when the plan was made; nothing is sent.</source>
            <translation>Bei der Erstellung des Änderungsplans schon so; es wird nichts gesendet.</translation>
        </message>
        <message>
            <source>Change %1 does not wait for a start time (any more). Nothing was changed.</source>
            <translation>Änderung %1 wartet nicht (mehr) auf eine Startzeit. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Change %1 is not open. Nothing was changed.</source>
            <translation>Änderung %1 ist nicht offen. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Its first step, the other rate plan, had been done and stays.</source>
            <translation>Ihr erster Schritt, der andere Tarif, war ausgeführt und bleibt bestehen.</translation>
        </message>
        <message>
            <source>Recorded here, effective %1. No carrier was called.</source>
            <translation>Hier eingetragen, wirksam ab %1. Kein Netzbetreiber wurde aufgerufen.</translation>
        </message>
        <message>
            <source>That was the first step, the other rate plan. The second one was not sent; a retry sends it.</source>
            <translation>Das war der erste Schritt, der andere Tarif. Der zweite wurde nicht gesendet; ein erneuter Versuch sendet ihn.</translation>
        </message>
        <message>
            <source>The customer plan was changed after the plan was made (it is: %1). Nothing was recorded. Make a new plan.</source>
            <translation>Der Kundentarif wurde nach der Erstellung des Änderungsplans geändert (jetzt: %1). Es wurde nichts eingetragen. Erstellen Sie einen neuen Änderungsplan.</translation>
        </message>
        <message>
            <source>The line is not in the inventory any more, so nothing was recorded. Read the inventory and make a new plan.</source>
            <translation>Der Anschluss ist nicht mehr im Bestand, deshalb wurde nichts eingetragen. Lesen Sie den Bestand ein und erstellen Sie einen neuen Änderungsplan.</translation>
        </message>
        <message>
            <source>The line is still open in change %1. It was not touched by this one; retry it when that change is done.</source>
            <translation>Der Anschluss ist noch in Änderung %1 offen. Von dieser wurde er nicht angefasst; versuchen Sie ihn erneut, wenn jene Änderung fertig ist.</translation>
        </message>
        <message>
            <source>The plan does not say from which day the customer plan holds. Nothing was started. Make a new plan.</source>
            <translation>Der Änderungsplan gibt nicht an, ab welchem Tag der Kundentarif gilt. Es wurde nichts gestartet. Erstellen Sie einen neuen Änderungsplan.</translation>
        </message>
        <message>
            <source>This plan (%1) was run already, as change %2. Nothing was started. To do it again, make a new plan.</source>
            <translation>Dieser Änderungsplan (%1) wurde bereits als Änderung %2 ausgeführt. Es wurde nichts gestartet. Erstellen Sie für eine Wiederholung einen neuen Änderungsplan.</translation>
        </message>
        <message>
            <source>Waits until change %1 has finished with this line.</source>
            <translation>Wartet, bis Änderung %1 mit diesem Anschluss fertig ist.</translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>  Started now, it is finished about %1.</source>
            <translation>  Jetzt gestartet, voraussichtlich fertig: %1.</translation>
        </message>
        <message>
            <source>  accepted: %1</source>
            <translation>  akzeptiert: %1</translation>
        </message>
        <message>
            <source>"%1" are no hours; nothing was done. Write 22:00-06:00 or "fri,sat 22:00-06:00".</source>
            <translation>„%1“ ist keine Zeitangabe; es wurde nichts getan. Schreiben Sie 22:00-06:00 oder "fri,sat 22:00-06:00".</translation>
        </message>
        <message>
            <source>"%1" are no hours; nothing was done. Write them as 22:00-06:00.</source>
            <translation>„%1“ ist keine Zeitspanne; es wurde nichts getan. Schreiben Sie 22:00-06:00.</translation>
        </message>
        <message>
            <source>"%1" does not say which warning is accepted and why; nothing was done. Write --accept-warning RULE=REASON.</source>
            <translation>„%1“ sagt nicht, welche Warnung warum akzeptiert wird; es wurde nichts getan. Schreiben Sie --accept-warning RULE=REASON.</translation>
        </message>
        <message>
            <source>"%1" is no carrier; nothing was done.</source>
            <translation>„%1“ ist kein Netzbetreiber; es wurde nichts getan.</translation>
        </message>
        <message>
            <source>"%1" is no change type; nothing was done. Use --type with one of: %2.</source>
            <translation>„%1“ ist keine Änderungsart; es wurde nichts getan. Verwenden Sie --type mit einem von: %2.</translation>
        </message>
        <message>
            <source>"%1" is no date that can be read without doubt; nothing was done. Write it as year-month-day: 2026-12-01.</source>
            <translation>„%1“ ist kein zweifelsfrei lesbares Datum; es wurde nichts getan. Schreiben Sie Jahr-Monat-Tag: 2026-12-01.</translation>
        </message>
        <message>
            <source>"%1" is no duration; nothing was done. Write 90s, 5m or 2h.</source>
            <translation>„%1“ ist keine Dauer; es wurde nichts getan. Schreiben Sie 90s, 5m oder 2h.</translation>
        </message>
        <message>
            <source>"%1" is no kind of repair; nothing was done. Use one or more of: %2.</source>
            <translation>„%1“ ist keine Reparaturart; es wurde nichts getan. Verwenden Sie eine oder mehrere von: %2.</translation>
        </message>
        <message>
            <source>"%1" is no number of lines; nothing was done. Write one from 0 on.</source>
            <translation>„%1“ ist keine Anzahl von Anschlüssen; es wurde nichts getan. Schreiben Sie eine Zahl ab 0.</translation>
        </message>
        <message>
            <source>"%1" is no preset; nothing was done. Use one of: %2.</source>
            <translation>„%1“ ist keine Voreinstellung; es wurde nichts getan. Verwenden Sie eine von: %2.</translation>
        </message>
        <message>
            <source>"%1" is no time zone; nothing was done. Write one such as America/New_York or UTC.</source>
            <translation>„%1“ ist keine Zeitzone; es wurde nichts getan. Schreiben Sie etwa America/New_York oder UTC.</translation>
        </message>
        <message>
            <source>"%1" is no time. Use ISO 8601, such as 2026-05-01T00:00:00Z. Nothing was exported.</source>
            <translation>„%1“ ist keine Zeitangabe. Verwenden Sie ISO 8601, etwa 2026-05-01T00:00:00Z. Es wurde nichts exportiert.</translation>
        </message>
        <message>
            <source>"%1" is no time; nothing was done. Write now, 02:00 (the next one here), 2026-12-01T02:00, or 2026-12-01T02:00Z.</source>
            <translation>„%1“ ist keine Zeitangabe; es wurde nichts getan. Schreiben Sie now, 02:00 (das nächste hiesige), 2026-12-01T02:00 oder 2026-12-01T02:00Z.</translation>
        </message>
        <message>
            <source>"%1" is no type of change; nothing was done.</source>
            <translation>„%1“ ist keine Änderungsart; es wurde nichts getan.</translation>
        </message>
        <message>
            <source>"%1" is no verdict. Use change, already-so, warning or blocked.</source>
            <translation>„%1“ ist kein Befund. Verwenden Sie change, already-so, warning oder blocked.</translation>
        </message>
        <message>
            <source>%1 a day</source>
            <translation>%1 am Tag</translation>
        </message>
        <message>
            <source>%1 audit rows written to %2.</source>
            <translation>%1 Zeilen des Prüfprotokolls nach %2 geschrieben.</translation>
        </message>
        <message>
            <source>%1 days ago</source>
            <translation>vor %1 Tagen</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>vor %1 h</translation>
        </message>
        <message>
            <source>%1 is not in the inventory.</source>
            <translation>%1 ist nicht im Bestand.</translation>
        </message>
        <message>
            <source>%1 is not in the inventory; nothing was written.</source>
            <translation>%1 ist nicht im Bestand; es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>%1 is over already; nothing was done.</source>
            <translation>%1 ist schon vorbei; es wurde nichts getan.</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>vor %1 min</translation>
        </message>
        <message>
            <source>%1 sent today, %2 waiting</source>
            <translation>heute %1 gesendet, %2 warten</translation>
        </message>
        <message>
            <source>%1/s, %2 in flight</source>
            <translation>%1/s, %2 gleichzeitig</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 von %3</translation>
        </message>
        <message>
            <source>%1: %2 × %3</source>
            <translation>%1: %2 × %3</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n line(s) read.</source>
            <translation>
                <numerusform>%1: %n Anschluss gelesen.</numerusform>
                <numerusform>%1: %n Anschlüsse gelesen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n rate plan(s) read.</source>
            <translation>
                <numerusform>%1: %n Tarif gelesen.</numerusform>
                <numerusform>%1: %n Tarife gelesen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) can be repaired with --accept %2: %1</source>
            <translation>
                <numerusform>%n Zelle ist mit --accept %2 reparierbar: %1</numerusform>
                <numerusform>%n Zellen sind mit --accept %2 reparierbar: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s): %1</source>
            <translation>
                <numerusform>%n Zelle: %1</numerusform>
                <numerusform>%n Zellen: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) of the sheet do not show; they were read like the rest.</source>
            <translation>
                <numerusform>%n Spalte des Tabellenblatts ist ausgeblendet; sie wurde wie der Rest gelesen.</numerusform>
                <numerusform>%n Spalten des Tabellenblatts sind ausgeblendet; sie wurden wie der Rest gelesen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) are in the inventory now.</source>
            <translation>
                <numerusform>%n Anschluss ist jetzt im Bestand.</numerusform>
                <numerusform>%n Anschlüsse sind jetzt im Bestand.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) are left waiting and nothing was lost.</source>
            <translation>
                <numerusform>%n Anschluss wartet noch, nichts ging verloren.</numerusform>
                <numerusform>%n Anschlüsse warten noch, nichts ging verloren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) are waiting again.</source>
            <translation>
                <numerusform>%n Anschluss wartet wieder.</numerusform>
                <numerusform>%n Anschlüsse warten wieder.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) cancelled. What was on its way is still verified.</source>
            <translation>
                <numerusform>%n Anschluss abgebrochen. Was unterwegs war, wird noch nachgeprüft.</numerusform>
                <numerusform>%n Anschlüsse abgebrochen. Was unterwegs war, wird noch nachgeprüft.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) decided.</source>
            <translation>
                <numerusform>%n Anschluss entschieden.</numerusform>
                <numerusform>%n Anschlüsse entschieden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s): %1</source>
            <translation>
                <numerusform>%n Anschluss: %1</numerusform>
                <numerusform>%n Anschlüsse: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) kept</source>
            <translation>
                <numerusform>%n Meldung aufbewahrt</numerusform>
                <numerusform>%n Meldungen aufbewahrt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rate plan(s) are in the catalogue of %1 now.</source>
            <translation>
                <numerusform>%n Tarif ist jetzt im Katalog von %1.</numerusform>
                <numerusform>%n Tarife sind jetzt im Katalog von %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of the sheet do not show, by a filter or by hand; they were read like the rest.</source>
            <translation>
                <numerusform>%n Zeile des Tabellenblatts ist durch Filter oder von Hand ausgeblendet; sie wurde wie der Rest gelesen.</numerusform>
                <numerusform>%n Zeilen des Tabellenblatts sind durch Filter oder von Hand ausgeblendet; sie wurden wie der Rest gelesen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s), %1 examples, %2 of them failed.</source>
            <translation>
                <numerusform>%n Regel, %1 Beispiele, davon %2 fehlgeschlagen.</numerusform>
                <numerusform>%n Regeln, %1 Beispiele, davon %2 fehlgeschlagen.</numerusform>
            </translation>
        </message>
        <message>
            <source>, %1 about no line of ours; the last one: %2</source>
            <translation>, %1 zu keinem unserer Anschlüsse; die letzte: %2</translation>
        </message>
        <message>
            <source>--carrier takes thingspace, jasper or telegence. Nothing was added.</source>
            <translation>--carrier nimmt thingspace, jasper oder telegence. Es wurde nichts hinzugefügt.</translation>
        </message>
        <message>
            <source>--confirm %1 does not match: the plan makes %2 changes. Nothing was started.</source>
            <translation>--confirm %1 passt nicht: Der Änderungsplan enthält %2 Änderungen. Es wurde nichts gestartet.</translation>
        </message>
        <message>
            <source>--customer-plan and --customer-pool go with --type customer-plan, --effective with that or with --type rate-plan; nothing was done.</source>
            <translation>--customer-plan und --customer-pool gehören zu --type customer-plan, --effective dazu oder zu --type rate-plan; es wurde nichts getan.</translation>
        </message>
        <message>
            <source>--ip-pool goes with --type activate or --type rate-plan; nothing was done.</source>
            <translation>--ip-pool gehört zu --type activate oder --type rate-plan; es wurde nichts getan.</translation>
        </message>
        <message>
            <source>--map and --remembered exclude each other; nothing was imported.</source>
            <translation>--map und --remembered schließen einander aus; es wurde nichts importiert.</translation>
        </message>
        <message>
            <source>--metrics-port "%1" is no port (0 to 65535; 0 takes a free one). Nothing was started.</source>
            <translation>--metrics-port „%1“ ist kein Port (0 bis 65535; 0 nimmt einen freien). Es wurde nichts gestartet.</translation>
        </message>
        <message>
            <source>--on and --off exclude each other. Nothing was changed.</source>
            <translation>--on und --off schließen einander aus. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>--on-collision is skip or wait, not "%1"; nothing was done.</source>
            <translation>--on-collision ist skip oder wait, nicht „%1“; es wurde nichts getan.</translation>
        </message>
        <message>
            <source>--order is as-listed or by-carrier, not "%1"; nothing was done.</source>
            <translation>--order ist as-listed oder by-carrier, nicht „%1“; es wurde nichts getan.</translation>
        </message>
        <message>
            <source>--place-of-use goes with --type activate; nothing was done.</source>
            <translation>--place-of-use gehört zu --type activate; es wurde nichts getan.</translation>
        </message>
        <message>
            <source>--place-of-use is one JSON object with addressLine, city, state, zip and country, and firstName and lastName if they are known; nothing was done.</source>
            <translation>--place-of-use ist ein JSON-Objekt mit addressLine, city, state, zip und country sowie firstName und lastName, falls bekannt; es wurde nichts getan.</translation>
        </message>
        <message>
            <source>--plan-first goes with --type suspend or --type deactivate; nothing was done.</source>
            <translation>--plan-first gehört zu --type suspend oder --type deactivate; es wurde nichts getan.</translation>
        </message>
        <message>
            <source>--port takes a number from 1 to 65535. Nothing was changed.</source>
            <translation>--port nimmt eine Zahl von 1 bis 65535. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>--port, --seed and --devices take whole numbers; nothing was started.</source>
            <translation>--port, --seed und --devices nehmen ganze Zahlen; es wurde nichts gestartet.</translation>
        </message>
        <message>
            <source>--practice-timing is only for stand-in carriers on this machine (plain http to 127.0.0.1); real carriers keep the safe times. Nothing was added.</source>
            <translation>--practice-timing ist nur für Übungs-Netzbetreiber auf diesem Rechner (reines http zu 127.0.0.1); echte Netzbetreiber behalten die sicheren Zeiten. Es wurde nichts hinzugefügt.</translation>
        </message>
        <message>
            <source>--practice-timing takes a JSON object of milliseconds, such as {"quarantine":400}.</source>
            <translation>--practice-timing nimmt ein JSON-Objekt mit Millisekunden, etwa {"quarantine":400}.</translation>
        </message>
        <message>
            <source>--priority takes a number from -9 to 9; nothing was changed.</source>
            <translation>--priority nimmt eine Zahl von -9 bis 9; es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>--priority takes a number from -9 to 9; nothing was done.</source>
            <translation>--priority nimmt eine Zahl von -9 bis 9; es wurde nichts getan.</translation>
        </message>
        <message>
            <source>--rate, --in-flight, --writes-per-minute and --lines-per-call take numbers.</source>
            <translation>--rate, --in-flight, --writes-per-minute und --lines-per-call nehmen Zahlen.</translation>
        </message>
        <message>
            <source>--timing takes a JSON object of milliseconds, such as {"pollEvery":30000}; {} goes back to the shipped times.</source>
            <translation>--timing nimmt ein JSON-Objekt mit Millisekunden, etwa {"pollEvery":30000}; {} stellt die mitgelieferten Zeiten wieder her.</translation>
        </message>
        <message>
            <source>--writes takes on or off.</source>
            <translation>--writes nimmt on oder off.</translation>
        </message>
        <message>
            <source>A rate plan change needs --rate-plan CODE, or a list with a column "Rate plan"; nothing was done.</source>
            <translation>Eine Tarifänderung braucht --rate-plan CODE oder eine Liste mit einer Spalte „Rate plan“; es wurde nichts getan.</translation>
        </message>
        <message>
            <source>A rule is changed with a reason only: --reason TEXT. Nothing was done.</source>
            <translation>Eine Regel wird nur mit Grund geändert: --reason TEXT. Es wurde nichts getan.</translation>
        </message>
        <message>
            <source>Accepted and recorded: the fault at row %1. The queue starts again; "audit verify" goes on naming it.</source>
            <translation>Hingenommen und festgehalten: der Fehler bei Zeile %1. Die Warteschlange startet wieder; „audit verify“ nennt ihn weiterhin.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Account "%1" and its credentials were removed.</source>
            <translation>Das Konto „%1“ und seine Zugangsdaten wurden entfernt.</translation>
        </message>
        <message>
            <source>Account "%1" is on again.</source>
            <translation>Das Konto „%1“ ist wieder an.</translation>
        </message>
        <message>
            <source>Account "%1" receives no callbacks any more.</source>
            <translation>Das Konto „%1“ empfängt keine Callbacks mehr.</translation>
        </message>
        <message>
            <source>Account "%1" receives no callbacks yet; nothing was registered. Begin with: linekeeperctl callbacks hook "%1"</source>
            <translation>Das Konto „%1“ empfängt noch keine Callbacks; es wurde nichts registriert. Beginnen Sie mit: linekeeperctl callbacks hook "%1"</translation>
        </message>
        <message>
            <source>Account "%1" was added. Test it with: linekeeperctl accounts test "%1"</source>
            <translation>Das Konto „%1“ wurde hinzugefügt. Testen Sie es mit: linekeeperctl accounts test "%1"</translation>
        </message>
        <message>
            <source>Account "%1" was changed; its write switch is %2.</source>
            <translation>Das Konto „%1“ wurde geändert; sein Schreibschalter ist %2.</translation>
        </message>
        <message>
            <source>Account "%1" was removed; its credentials could not be: %2</source>
            <translation>Das Konto „%1“ wurde entfernt; seine Zugangsdaten konnten nicht entfernt werden: %2</translation>
        </message>
        <message>
            <source>An account's carrier cannot be changed: what was sent under one API cannot be asked about under another. Add a new account.</source>
            <translation>Der Netzbetreiber eines Kontos kann nicht geändert werden: Was über die eine API gesendet wurde, kann über eine andere nicht abgefragt werden. Fügen Sie ein neues Konto hinzu.</translation>
        </message>
        <message>
            <source>Base URL</source>
            <translation>Basis-URL</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Callbacks are not received yet. No line was concerned by the test.</source>
            <translation>Callbacks werden noch nicht empfangen. Vom Test war kein Anschluss betroffen.</translation>
        </message>
        <message>
            <source>Callbacks are received and kept.</source>
            <translation>Callbacks werden empfangen und aufbewahrt.</translation>
        </message>
        <message>
            <source>Callbacks are received on port %1 of %2, %3, by whoever runs the queue (console or worker).</source>
            <translation>Callbacks werden auf Port %1 von %2 empfangen, %3, und zwar von dem Programm, das die Warteschlange abarbeitet (Konsole oder Worker).</translation>
        </message>
        <message>
            <source>Callbacks are switched off. Switch them on with: linekeeperctl callbacks set --on</source>
            <translation>Callbacks sind abgeschaltet. Schalten Sie sie ein mit: linekeeperctl callbacks set --on</translation>
        </message>
        <message>
            <source>Callbacks are switched off; nothing was tested. Switch them on with: linekeeperctl callbacks set --on</source>
            <translation>Callbacks sind abgeschaltet; es wurde nichts getestet. Schalten Sie sie ein mit: linekeeperctl callbacks set --on</translation>
        </message>
        <message>
            <source>Cancelled by the operator.</source>
            <translation>Vom Bediener abgebrochen.</translation>
        </message>
        <message>
            <source>Cap</source>
            <translation>Obergrenze</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Netzbetreiber</translation>
        </message>
        <message>
            <source>Carriers</source>
            <translation>Netzbetreiber</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Change %1 has priority %2.</source>
            <translation>Änderung %1 hat Priorität %2.</translation>
        </message>
        <message>
            <source>Change %1 is finished. %2</source>
            <translation>Änderung %1 ist beendet. %2</translation>
        </message>
        <message>
            <source>Change %1 is scheduled: %2</source>
            <translation>Änderung %1 ist eingeplant: %2</translation>
        </message>
        <message>
            <source>Change %1 started: %2</source>
            <translation>Änderung %1 gestartet: %2</translation>
        </message>
        <message>
            <source>Change %1 starts at %2.</source>
            <translation>Änderung %1 startet: %2.</translation>
        </message>
        <message>
            <source>Change %1 starts now.</source>
            <translation>Änderung %1 startet jetzt.</translation>
        </message>
        <message>
            <source>Change %1 · %2</source>
            <translation>Änderung %1 · %2</translation>
        </message>
        <message>
            <source>Change %1 · %2 · %3</source>
            <translation>Änderung %1 · %2 · %3</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Everything is settled.</source>
            <translation>Alles ist abgeschlossen.</translation>
        </message>
        <message>
            <source>Exit codes: 0 all done, 1 usage or input, 2 finished with failures, 3 stopped by the guard, 4 some results unknown, 5 paused, 6 credentials refused or carrier down, 7 audit chain broken.</source>
            <translation>Exit-Codes: 0 alles erledigt, 1 Verwendung oder Eingabe, 2 mit Fehlern beendet, 3 vom Wächter gestoppt, 4 einige Ergebnisse ungeklärt, 5 pausiert, 6 Zugangsdaten abgelehnt oder Netzbetreiber gestört, 7 Prüfkette gebrochen.</translation>
        </message>
        <message>
            <source>Figures: http://127.0.0.1:%1/metrics</source>
            <translation>Kennzahlen: http://127.0.0.1:%1/metrics</translation>
        </message>
        <message>
            <source>File (0600) with the passphrase of the credential vault, where no keychain answers.</source>
            <translation>Datei (0600) mit der Passphrase des Zugangsdaten-Tresors, wo kein Schlüsselbund antwortet.</translation>
        </message>
        <message>
            <source>File to write.</source>
            <translation>Zu schreibende Datei.</translation>
        </message>
        <message>
            <source>Folder that holds everything this program keeps.</source>
            <translation>Ordner, in dem dieses Programm alles ablegt.</translation>
        </message>
        <message>
            <source>Freeze</source>
            <translation>Sperrzeit</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <source>Give the credentials on standard input: --credentials - (never as an argument, where others can see them). Nothing was added.</source>
            <translation>Geben Sie die Zugangsdaten über die Standardeingabe an: --credentials - (nie als Argument, das andere sehen können). Es wurde nichts hinzugefügt.</translation>
        </message>
        <message>
            <source>Give the password on standard input: --password - (never as an argument, where others can see it). Nothing was changed.</source>
            <translation>Geben Sie das Passwort über die Standardeingabe an: --password - (nie als Argument, das andere sehen können). Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>How the columns of a list are read, by their titles: a file that --save-map wrote. Without it the columns are recognized anew each time.</source>
            <translation>Wie die Spalten einer Liste anhand ihrer Titel gelesen werden: eine von --save-map geschriebene Datei. Ohne sie werden die Spalten jedes Mal neu erkannt.</translation>
        </message>
        <message>
            <source>ICCID</source>
            <translation>ICCID</translation>
        </message>
        <message>
            <source>IMEI</source>
            <translation>IMEI</translation>
        </message>
        <message>
            <source>It counts from the next check on.</source>
            <translation>Gilt ab der nächsten Prüfung.</translation>
        </message>
        <message>
            <source>It is queued. The console or "linekeeperctl worker" works it off.</source>
            <translation>Sie ist in der Warteschlange. Die Konsole oder „linekeeperctl worker“ arbeitet sie ab.</translation>
        </message>
        <message>
            <source>It runs this change; following it here.</source>
            <translation>Er führt diese Änderung aus; hier wird sie verfolgt.</translation>
        </message>
        <message>
            <source>Kept. A console or worker that runs already takes it up when it starts again.</source>
            <translation>Gespeichert. Eine laufende Konsole oder ein laufender Worker übernimmt es beim nächsten Start.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Wirkung</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Anschluss</translation>
        </message>
        <message>
            <source>Linekeeper on the command line: bulk changes on cellular IoT lines.
Commands:</source>
            <translation>Linekeeper auf der Befehlszeile: Massenänderungen an Mobilfunk-IoT-Anschlüssen.
Befehle:</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Anschlüsse</translation>
        </message>
        <message>
            <source>Look at the failures with: linekeeperctl change %1 --lines. Then resume %1 or cancel %1.</source>
            <translation>Fehler ansehen mit: linekeeperctl change %1 --lines. Danach resume %1 oder cancel %1.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name what to set: --%1.</source>
            <translation>Geben Sie an, was gesetzt werden soll: --%1.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Als Nächstes</translation>
        </message>
        <message>
            <source>No account receives any. Choose one with: linekeeperctl callbacks hook ACCOUNT</source>
            <translation>Kein Konto empfängt welche. Wählen Sie eines mit: linekeeperctl callbacks hook ACCOUNT</translation>
        </message>
        <message>
            <source>No columns were remembered for lists with these titles.</source>
            <translation>Für Listen mit diesen Titeln waren keine Spalten gemerkt.</translation>
        </message>
        <message>
            <source>No customer plan is known yet, so any code is taken. Import them: linekeeperctl customer-plans import FILE</source>
            <translation>Noch ist kein Kundentarif bekannt, deshalb wird jeder Code angenommen. Importieren Sie die Kundentarife: linekeeperctl customer-plans import FILE</translation>
        </message>
        <message>
            <source>No freeze window and no cap: changes are sent at any time and in any number.</source>
            <translation>Keine Sperrzeit und keine Obergrenze: Änderungen werden jederzeit und in beliebiger Zahl gesendet.</translation>
        </message>
        <message>
            <source>No password or secret is stored yet.</source>
            <translation>Noch ist kein Passwort oder Geheimnis gespeichert.</translation>
        </message>
        <message>
            <source>No rate plan is known yet. Read them: linekeeperctl plans sync</source>
            <translation>Noch ist kein Tarif bekannt. Lesen Sie die Tarife ein: linekeeperctl plans sync</translation>
        </message>
        <message>
            <source>No such account receives callbacks; nothing was tested. Choose one with: linekeeperctl callbacks hook ACCOUNT</source>
            <translation>Kein solches Konto empfängt Callbacks; es wurde nichts getestet. Wählen Sie eines mit: linekeeperctl callbacks hook ACCOUNT</translation>
        </message>
        <message>
            <source>No worker offers its figures on port %1 of this machine, so there are none. Start one with: linekeeperctl worker --metrics-port %1</source>
            <translation>Auf Port %1 dieses Rechners bietet kein Worker seine Kennzahlen an, es gibt also keine. Starten Sie einen mit: linekeeperctl worker --metrics-port %1</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Not confirmed; nothing was started.</source>
            <translation>Nicht bestätigt; es wurde nichts gestartet.</translation>
        </message>
        <message>
            <source>Nothing is changed with it until you turn its write switch on: linekeeperctl accounts set "%1" --writes on</source>
            <translation>Damit wird nichts geändert, bis Sie seinen Schreibschalter einschalten: linekeeperctl accounts set "%1" --writes on</translation>
        </message>
        <message>
            <source>Nothing was saved.</source>
            <translation>Es wurde nichts gespeichert.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Now → then</source>
            <translation>Jetzt → danach</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Only one may run the queue; nothing was done here.</source>
            <translation>Nur einer darf die Warteschlange abarbeiten; hier wurde nichts getan.</translation>
        </message>
        <message>
            <source>Password (shown this once): %1</source>
            <translation>Passwort (wird nur dieses Mal angezeigt): %1</translation>
        </message>
        <message>
            <source>Paused by the operator.</source>
            <translation>Vom Bediener pausiert.</translation>
        </message>
        <message numerus="yes">
            <source>Paused; %n line(s) are open.</source>
            <translation>
                <numerusform>Pausiert; %n Anschluss ist offen.</numerusform>
                <numerusform>Pausiert; %n Anschlüsse sind offen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Plan %1 in %2</source>
            <translation>Änderungsplan %1 in %2</translation>
        </message>
        <message>
            <source>Pool</source>
            <translation>Pool</translation>
        </message>
        <message>
            <source>Print JSON.</source>
            <translation>JSON ausgeben.</translation>
        </message>
        <message>
            <source>Rate plan</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Gelesen</translation>
        </message>
        <message>
            <source>Read from the carrier</source>
            <translation>Vom Netzbetreiber gelesen</translation>
        </message>
        <message>
            <source>Reading lines: %1 of %2</source>
            <translation>Anschlüsse werden gelesen: %1 von %2</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message numerus="yes">
            <source>Resumed; %n line(s) are open.</source>
            <translation>
                <numerusform>Fortgesetzt; %n Anschluss ist offen.</numerusform>
                <numerusform>Fortgesetzt; %n Anschlüsse sind offen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Row %1 was not imported: %2</source>
            <translation>Zeile %1 wurde nicht importiert: %2</translation>
        </message>
        <message>
            <source>Row %1, %2: the carrier's message says: %3</source>
            <translation>Zeile %1, %2: Die Meldung des Netzbetreibers lautet: %3</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Say what the rule shall do: --as block, warn, info, off or written. Nothing was done.</source>
            <translation>Geben Sie an, was die Regel tun soll: --as block, warn, info, off oder written. Es wurde nichts getan.</translation>
        </message>
        <message>
            <source>Say why with --reason TEXT; it is recorded. Nothing was accepted.</source>
            <translation>Geben Sie mit --reason TEXT einen Grund an; er wird festgehalten. Es wurde nichts hingenommen.</translation>
        </message>
        <message>
            <source>See the blocked rows with: linekeeperctl show %1 --verdict blocked</source>
            <translation>Blockierte Zeilen ansehen mit: linekeeperctl show %1 --verdict blocked</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>Sheet “%1” of: %2</source>
            <translation>Tabellenblatt „%1“ aus: %2</translation>
        </message>
        <message>
            <source>Standard input cannot be read; nothing was added.</source>
            <translation>Die Standardeingabe kann nicht gelesen werden; es wurde nichts hinzugefügt.</translation>
        </message>
        <message>
            <source>Standard input cannot be read; nothing was changed.</source>
            <translation>Die Standardeingabe kann nicht gelesen werden; es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Started (UTC)</source>
            <translation>Gestartet (UTC)</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Stopped. What was in flight is recorded; nothing is lost. Go on with: linekeeperctl worker --until-quiet</source>
            <translation>Gestoppt. Was unterwegs war, ist aufgezeichnet; nichts ist verloren. Weiter mit: linekeeperctl worker --until-quiet</translation>
        </message>
        <message>
            <source>Telegence sends no callbacks; nothing was changed.</source>
            <translation>Telegence sendet keine Callbacks; es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>The account cannot be used yet. Nothing was changed at the carrier.</source>
            <translation>Das Konto kann noch nicht verwendet werden. Beim Netzbetreiber wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The account works.</source>
            <translation>Das Konto funktioniert.</translation>
        </message>
        <message>
            <source>The audit chain is broken at row %1: %2 Rows up to %3 are intact.</source>
            <translation>Die Prüfkette ist bei Zeile %1 gebrochen: %2 Die Zeilen bis %3 sind intakt.</translation>
        </message>
        <message>
            <source>The audit chain is intact: %1 rows, head %2. Rows cut off at the end can only be noticed against a head that was kept elsewhere.</source>
            <translation>Die Prüfkette ist intakt: %1 Zeilen, Kopf %2. Am Ende abgeschnittene Zeilen sind nur gegen einen anderswo aufbewahrten Kopf erkennbar.</translation>
        </message>
        <message>
            <source>The calendar has no entry %1; nothing was done. "calendar list" numbers them.</source>
            <translation>Der Kalender hat keinen Eintrag %1; es wurde nichts getan. „calendar list“ nummeriert sie.</translation>
        </message>
        <message>
            <source>The carrier calls nobody back for this account.</source>
            <translation>Der Netzbetreiber sendet für dieses Konto an niemanden Callbacks.</translation>
        </message>
        <message>
            <source>The carrier has confirmed it.</source>
            <translation>Der Netzbetreiber hat es bestätigt.</translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has %n customer pool(s) now.</source>
            <translation>
                <numerusform>Der Katalog enthält jetzt %n Kundenpool.</numerusform>
                <numerusform>Der Katalog enthält jetzt %n Kundenpools.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has %n customer rate plan(s) now.</source>
            <translation>
                <numerusform>Der Katalog enthält jetzt %n Kundentarif.</numerusform>
                <numerusform>Der Katalog enthält jetzt %n Kundentarife.</numerusform>
            </translation>
        </message>
        <message>
            <source>The column map could not be written to “%1”; the list itself was read. Check the folder and the free space.</source>
            <translation>Die Spaltenzuordnung konnte nicht nach „%1“ geschrieben werden; die Liste selbst wurde gelesen. Prüfen Sie den Ordner und den freien Speicherplatz.</translation>
        </message>
        <message>
            <source>The column map “%1” cannot be read; nothing was imported: check its name.</source>
            <translation>Die Spaltenzuordnung „%1“ kann nicht gelesen werden; es wurde nichts importiert: Prüfen Sie den Namen.</translation>
        </message>
        <message>
            <source>The columns are read as remembered from “%1”, %2.</source>
            <translation>Die Spalten werden so gelesen, wie von „%1“ gemerkt, %2.</translation>
        </message>
        <message>
            <source>The console remembers columns for lists with these titles (from “%1”, %2), which were not used here: --remembered uses them, --forget-layout forgets them.</source>
            <translation>Die Konsole hat Spalten für Listen mit diesen Titeln gemerkt (von „%1“, %2), die hier nicht verwendet wurden: --remembered verwendet sie, --forget-layout vergisst sie.</translation>
        </message>
        <message>
            <source>The credentials are not one JSON object. Nothing was saved.</source>
            <translation>Die Zugangsdaten sind kein einzelnes JSON-Objekt. Es wurde nichts gespeichert.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read; nothing was imported.</source>
            <translation>Die Datei %1 kann nicht gelesen werden; es wurde nichts importiert.</translation>
        </message>
        <message>
            <source>The file %1 is too large for a list of codes.</source>
            <translation>Die Datei %1 ist für eine Codeliste zu groß.</translation>
        </message>
        <message>
            <source>The file %1 names no code; nothing was imported. The first column is the code, the second the name.</source>
            <translation>Die Datei %1 nennt keinen Code; es wurde nichts importiert. Die erste Spalte ist der Code, die zweite der Name.</translation>
        </message>
        <message>
            <source>The name carriers know this machine by is not set; nothing was registered. Set it with "callbacks set --public-host NAME", or give the whole --url.</source>
            <translation>Der Name, unter dem Netzbetreiber diesen Rechner kennen, ist nicht gesetzt; es wurde nichts registriert. Setzen Sie ihn mit „callbacks set --public-host NAME“ oder geben Sie die ganze --url an.</translation>
        </message>
        <message>
            <source>The password needs at least 8 characters. Nothing was changed.</source>
            <translation>Das Passwort braucht mindestens 8 Zeichen. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The plan changes nothing (%1), so nothing was started.</source>
            <translation>Der Änderungsplan ändert nichts (%1), deshalb wurde nichts gestartet.</translation>
        </message>
        <message>
            <source>The plan makes %1 changes. Nothing was started. Confirm with --confirm %1.</source>
            <translation>Der Änderungsplan enthält %1 Änderungen. Es wurde nichts gestartet. Bestätigen Sie mit --confirm %1.</translation>
        </message>
        <message>
            <source>The practice carriers are listening on 127.0.0.1:%1 (end with Ctrl+C).</source>
            <translation>Die Übungs-Netzbetreiber warten auf 127.0.0.1:%1 (beenden mit Strg+C).</translation>
        </message>
        <message>
            <source>The settings file cannot be written; nothing was changed. Check the permissions of the settings folder.</source>
            <translation>Die Einstellungsdatei kann nicht geschrieben werden; es wurde nichts geändert. Prüfen Sie die Berechtigungen des Einstellungsordners.</translation>
        </message>
        <message>
            <source>The time of the freeze cannot be used (%1); nothing was done. Give --hours "fri,sat 22:00-06:00", or --from 2026-12-23T18:00 --to 2026-12-27T06:00.</source>
            <translation>Die Zeit der Sperrzeit ist nicht verwendbar (%1); es wurde nichts getan. Geben Sie --hours "fri,sat 22:00-06:00" oder --from 2026-12-23T18:00 --to 2026-12-27T06:00 an.</translation>
        </message>
        <message>
            <source>Their change or account is paused; resume it.</source>
            <translation>Ihre Änderung oder ihr Konto ist pausiert; setzen Sie es fort.</translation>
        </message>
        <message>
            <source>There is no account to read from; nothing was done.</source>
            <translation>Es gibt kein Konto, aus dem gelesen werden kann; es wurde nichts getan.</translation>
        </message>
        <message>
            <source>There is no carrier account yet. Add one with: linekeeperctl accounts add</source>
            <translation>Es gibt noch kein Konto beim Netzbetreiber. Fügen Sie eines hinzu mit: linekeeperctl accounts add</translation>
        </message>
        <message>
            <source>There is no change %1; nothing was done. See: linekeeperctl changes</source>
            <translation>Es gibt keine Änderung %1; es wurde nichts getan. Siehe: linekeeperctl changes</translation>
        </message>
        <message>
            <source>There is no change yet.</source>
            <translation>Es gibt noch keine Änderung.</translation>
        </message>
        <message>
            <source>There is no such command; nothing was done. See: linekeeperctl --help</source>
            <translation>Einen solchen Befehl gibt es nicht; es wurde nichts getan. Siehe: linekeeperctl --help</translation>
        </message>
        <message>
            <source>There is nothing to accept: the newest rows are intact.</source>
            <translation>Es gibt nichts hinzunehmen: Die neuesten Zeilen sind unversehrt.</translation>
        </message>
        <message>
            <source>Timing</source>
            <translation>Zeiten</translation>
        </message>
        <message>
            <source>To run it, accept each warning: linekeeperctl run PLAN --accept-warning %1=REASON …</source>
            <translation>Akzeptieren Sie zum Ausführen jede Warnung: linekeeperctl run PLAN --accept-warning %1=REASON …</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Versuche</translation>
        </message>
        <message>
            <source>Type the number of changes (%1) to start, anything else to leave:</source>
            <translation>Zum Starten die Zahl der Änderungen (%1) eingeben, zum Verlassen etwas anderes:</translation>
        </message>
        <message>
            <source>URL</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>Usable %1 · With a warning %2 · Blocked %3 · Rows %4</source>
            <translation>Verwendbar %1 · Mit Warnung %2 · Blockiert %3 · Zeilen %4</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl %1</source>
            <translation>Verwendung: linekeeperctl %1</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl accounts add|list|set NAME|test NAME|remove NAME|resume NAME</source>
            <translation>Verwendung: linekeeperctl accounts add|list|set NAME|test NAME|remove NAME|resume NAME</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl audit export -o FILE [--format csv|jsonl] [--from TIME] [--to TIME]</source>
            <translation>Verwendung: linekeeperctl audit export -o FILE [--format csv|jsonl] [--from TIME] [--to TIME]</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl audit export|verify|accept-fault</source>
            <translation>Verwendung: linekeeperctl audit export|verify|accept-fault</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl calendar list | freeze NAME --hours HOURS | freeze NAME --from TIME --to TIME | cap N | remove NUMBER; nothing was done.</source>
            <translation>Aufruf: linekeeperctl calendar list | freeze NAME --hours HOURS | freeze NAME --from TIME --to TIME | cap N | remove NUMBER; es wurde nichts getan.</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl callbacks status | set [--on|--off] [--address A] [--port N] [--certificate FILE --key FILE | --no-tls] [--public-host NAME] [--sources A,B] | hook ACCOUNT [--user NAME] [--password -] [--new-password] [--new-path] [--show] [--drop] | test [ACCOUNT] | register ACCOUNT [--url URL] | list ACCOUNT | remove ACCOUNT [--service NAME]</source>
            <translation>Verwendung: linekeeperctl callbacks status | set [--on|--off] [--address A] [--port N] [--certificate FILE --key FILE | --no-tls] [--public-host NAME] [--sources A,B] | hook ACCOUNT [--user NAME] [--password -] [--new-password] [--new-path] [--show] [--drop] | test [ACCOUNT] | register ACCOUNT [--url URL] | list ACCOUNT | remove ACCOUNT [--service NAME]</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl customer-plans list | import FILE [--pools]; nothing was done.</source>
            <translation>Verwendung: linekeeperctl customer-plans list | import FILE [--pools]; es wurde nichts getan.</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl decide ID --as applied|not-applied|give-up --reason "why". Nothing was decided.</source>
            <translation>Verwendung: linekeeperctl decide ID --as applied|not-applied|give-up --reason "why". Es wurde nichts entschieden.</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl import FILE [--sheet NAME] [--accept REPAIR,…] [--refuse REPAIR,…] [--map FILE | --remembered] [--save-map FILE] [--forget-layout]</source>
            <translation>Verwendung: linekeeperctl import FILE [--sheet NAME] [--accept REPAIR,…] [--refuse REPAIR,…] [--map FILE | --remembered] [--save-map FILE] [--forget-layout]</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl lines import FILE [--account NAME] | sync [--account NAME] [--all] | find ID… | read ID… | show ID…</source>
            <translation>Verwendung: linekeeperctl lines import FILE [--account NAME] | sync [--account NAME] [--all] | find ID… | read ID… | show ID…</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl plan FILE --type TYPE -o PLAN.lkplan</source>
            <translation>Verwendung: linekeeperctl plan FILE --type TYPE -o PLAN.lkplan</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl plans import FILE --account NAME</source>
            <translation>Verwendung: linekeeperctl plans import FILE --account NAME</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl plans sync|list [--account NAME] | import FILE --account NAME</source>
            <translation>Verwendung: linekeeperctl plans sync|list [--account NAME] | import FILE --account NAME</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl rules list | check [FILE] | set RULE --as LEVEL --reason TEXT; nothing was done.</source>
            <translation>Verwendung: linekeeperctl rules list | check [FILE] | set RULE --as LEVEL --reason TEXT; es wurde nichts getan.</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl run PLAN.lkplan [--accept-warning RULE=REASON …] [--wait] [--confirm N]</source>
            <translation>Verwendung: linekeeperctl run PLAN.lkplan [--accept-warning RULE=REASON …] [--wait] [--confirm N]</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl show PLAN.lkplan [--verdict change|already-so|warning|blocked]</source>
            <translation>Verwendung: linekeeperctl show PLAN.lkplan [--verdict change|already-so|warning|blocked]</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl ticket-pack ID… -o PACK.zip [--change N] [--reason TEXT]; at most %1 lines. Nothing was written.</source>
            <translation>Verwendung: linekeeperctl ticket-pack ID… -o PACK.zip [--change N] [--reason TEXT]; höchstens %1 Anschlüsse. Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl undo ID -o PLAN.lkplan</source>
            <translation>Verwendung: linekeeperctl undo ID -o PLAN.lkplan</translation>
        </message>
        <message>
            <source>Use --accept-warning RULE=REASON.</source>
            <translation>Verwenden Sie --accept-warning RULE=REASON.</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>User name: %1</source>
            <translation>Benutzername: %1</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Befund</translation>
        </message>
        <message>
            <source>Warning %1: %2 × %3</source>
            <translation>Warnung %1: %2 × %3</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>What was remembered about the columns of lists with these titles is forgotten.</source>
            <translation>Was über die Spalten von Listen mit diesen Titeln gemerkt war, ist vergessen.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Will change %1 · Warnings %2 · Already so %3 · Blocked %4 · Rows %5</source>
            <translation>Wird geändert %1 · Warnungen %2 · Schon so %3 · Blockiert %4 · Zeilen %5</translation>
        </message>
        <message numerus="yes">
            <source>Written to %1: %n exchange(s). The pack holds no credentials.</source>
            <translation>
                <numerusform>Nach %1 geschrieben: %n Datenaustausch. Das Paket enthält keine Zugangsdaten.</numerusform>
                <numerusform>Nach %1 geschrieben: %n Datenaustausche. Das Paket enthält keine Zugangsdaten.</numerusform>
            </translation>
        </message>
        <message>
            <source>accounts add|list|set NAME|test NAME|remove NAME|resume NAME</source>
            <translation>accounts add|list|set NAME|test NAME|remove NAME|resume NAME</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>already so</source>
            <translation>schon so</translation>
        </message>
        <message>
            <source>audit export -o FILE | audit verify [FILE] | audit accept-fault --reason TEXT</source>
            <translation>audit export -o FILE | audit verify [FILE] | audit accept-fault --reason TEXT</translation>
        </message>
        <message>
            <source>awaiting carrier</source>
            <translation>beim Netzbetreiber</translation>
        </message>
        <message>
            <source>being checked</source>
            <translation>wird geprüft</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>blockiert</translation>
        </message>
        <message>
            <source>built in</source>
            <translation>eingebaut</translation>
        </message>
        <message>
            <source>calendar list | freeze NAME --hours "fri,sat 22:00-06:00" | freeze NAME --from TIME --to TIME | cap N | remove NUMBER [--zone ZONE] [--carrier C,…] [--type TYPE,…]</source>
            <translation>calendar list | freeze NAME --hours "fri,sat 22:00-06:00" | freeze NAME --from TIME --to TIME | cap N | remove NUMBER [--zone ZONE] [--carrier C,…] [--type TYPE,…]</translation>
        </message>
        <message>
            <source>callbacks status|set|hook ACCOUNT|test [ACCOUNT]|register ACCOUNT|list ACCOUNT|remove ACCOUNT</source>
            <translation>callbacks status|set|hook ACCOUNT|test [ACCOUNT]|register ACCOUNT|list ACCOUNT|remove ACCOUNT</translation>
        </message>
        <message>
            <source>cancel ID</source>
            <translation>cancel ID</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <source>change ID [--follow] [--lines]</source>
            <translation>change ID [--follow] [--lines]</translation>
        </message>
        <message>
            <source>changes</source>
            <translation>changes</translation>
        </message>
        <message>
            <source>customer-plans list | import FILE [--pools]</source>
            <translation>customer-plans list | import FILE [--pools]</translation>
        </message>
        <message>
            <source>decide ID --as applied|not-applied|give-up --reason TEXT</source>
            <translation>decide ID --as applied|not-applied|give-up --reason TEXT</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>frozen now</source>
            <translation>jetzt gesperrt</translation>
        </message>
        <message>
            <source>held</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>import FILE [--sheet NAME] [--accept REPAIR,…] [--refuse REPAIR,…] [--map FILE | --remembered] [--save-map FILE] [--forget-layout]</source>
            <translation>import FILE [--sheet NAME] [--accept REPAIR,…] [--refuse REPAIR,…] [--map FILE | --remembered] [--save-map FILE] [--forget-layout]</translation>
        </message>
        <message>
            <source>it has no ICCID.</source>
            <translation>sie hat keine ICCID.</translation>
        </message>
        <message>
            <source>lines import FILE [--account NAME] | sync [--account NAME] [--all] | find ID… | read ID… | show ID…</source>
            <translation>lines import FILE [--account NAME] | sync [--account NAME] [--all] | find ID… | read ID… | show ID…</translation>
        </message>
        <message>
            <source>metrics [--metrics-port N]</source>
            <translation>metrics [--metrics-port N]</translation>
        </message>
        <message>
            <source>need a person</source>
            <translation>Eingriff nötig</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>on</source>
            <translation>ein</translation>
        </message>
        <message>
            <source>on, at %1 % of its budget</source>
            <translation>an, mit %1 % seines Budgets</translation>
        </message>
        <message>
            <source>pause ID</source>
            <translation>pause ID</translation>
        </message>
        <message>
            <source>paused: %1</source>
            <translation>pausiert: %1</translation>
        </message>
        <message>
            <source>plan FILE --type TYPE [--rate-plan CODE] [--reason TEXT] [--sheet NAME] [--preset careful|normal|all-at-once] [--stages 10,10%,rest] [--hold 5m] [--stop-at 5%/20|off] [--at TIME] [--hours 22:00-06:00] [--order as-listed|by-carrier] [--on-collision skip|wait] [--priority N] [--accept REPAIR,…] [--accept-warning RULE=REASON …] [--read-anew] [--map FILE | --remembered] -o PLAN.lkplan</source>
            <translation>plan FILE --type TYPE [--rate-plan CODE] [--reason TEXT] [--sheet NAME] [--preset careful|normal|all-at-once] [--stages 10,10%,rest] [--hold 5m] [--stop-at 5%/20|off] [--at TIME] [--hours 22:00-06:00] [--order as-listed|by-carrier] [--on-collision skip|wait] [--priority N] [--accept REPAIR,…] [--accept-warning RULE=REASON …] [--read-anew] [--map FILE | --remembered] -o PLAN.lkplan</translation>
        </message>
        <message>
            <source>plans sync|list [--account NAME] | import FILE --account NAME</source>
            <translation>plans sync|list [--account NAME] | import FILE --account NAME</translation>
        </message>
        <message>
            <source>practice</source>
            <translation>Übung</translation>
        </message>
        <message>
            <source>practice-carriers --port N --ledger FILE --seed S --devices N [--scenario F]</source>
            <translation>practice-carriers --port N --ledger FILE --seed S --devices N [--scenario F]</translation>
        </message>
        <message>
            <source>priority ID --priority N</source>
            <translation>priority ID --priority N</translation>
        </message>
        <message>
            <source>production</source>
            <translation>Produktion</translation>
        </message>
        <message>
            <source>reads only</source>
            <translation>nur lesend</translation>
        </message>
        <message>
            <source>resume ID</source>
            <translation>resume ID</translation>
        </message>
        <message>
            <source>retry ID [--failed] [--not-reached]</source>
            <translation>retry ID [--failed] [--not-reached]</translation>
        </message>
        <message>
            <source>rules list | check [FILE] | set RULE --as block|warn|info|off|written --reason TEXT</source>
            <translation>rules list | check [FILE] | set RULE --as block|warn|info|off|written --reason TEXT</translation>
        </message>
        <message>
            <source>run PLAN.lkplan [--accept-warning RULE=REASON …] [--wait] [--confirm N] [--at TIME]</source>
            <translation>run PLAN.lkplan [--accept-warning RULE=REASON …] [--wait] [--confirm N] [--at TIME]</translation>
        </message>
        <message>
            <source>sending</source>
            <translation>wird gesendet</translation>
        </message>
        <message>
            <source>show PLAN.lkplan [--verdict V]</source>
            <translation>show PLAN.lkplan [--verdict V]</translation>
        </message>
        <message>
            <source>start ID [--at TIME]</source>
            <translation>start ID [--at TIME]</translation>
        </message>
        <message>
            <source>ticket-pack ID… -o PACK.zip [--change N] [--reason TEXT]</source>
            <translation>ticket-pack ID… -o PACK.zip [--change N] [--reason TEXT]</translation>
        </message>
        <message>
            <source>undo ID -o PLAN.lkplan</source>
            <translation>undo ID -o PLAN.lkplan</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>ungeklärt</translation>
        </message>
        <message>
            <source>usable</source>
            <translation>verwendbar</translation>
        </message>
        <message>
            <source>verifying</source>
            <translation>wird nachgeprüft</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>with TLS</source>
            <translation>mit TLS</translation>
        </message>
        <message>
            <source>without TLS</source>
            <translation>ohne TLS</translation>
        </message>
        <message>
            <source>worker [--until-quiet] [--metrics-port N]</source>
            <translation>worker [--until-quiet] [--metrics-port N]</translation>
        </message>
        <message>
            <source>“%1” → %2: %3.</source>
            <translation>„%1“ → %2: %3.</translation>
        </message>
        <message>
            <source>… and more; see them all with --json.</source>
            <translation>… und weitere; alle ansehen mit --json.</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>&amp;Keep open</source>
            <translation>&amp;Offen lassen</translation>
        </message>
        <message>
            <source>&amp;Stop and close</source>
            <translation>&amp;Anhalten und schließen</translation>
        </message>
        <message>
            <source>Close Linekeeper?</source>
            <translation>Linekeeper schließen?</translation>
        </message>
        <message>
            <source>Closing stops the work cleanly: calls that are under way end first, nothing is lost, and the rest goes on by itself at the next start.</source>
            <translation>Beim Schließen hält die Arbeit sauber an: Laufende Aufrufe enden zuerst, nichts geht verloren, und der Rest läuft beim nächsten Start von selbst weiter.</translation>
        </message>
        <message>
            <source>Keep running in the &amp;tray</source>
            <translation>Im &amp;Infobereich weiterlaufen</translation>
        </message>
        <message numerus="yes">
            <source>Still running: %Ln change(s).</source>
            <translation>
                <numerusform>Läuft noch: %Ln Änderung.</numerusform>
                <numerusform>Laufen noch: %Ln Änderungen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ColumnRole</name>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Customer rate plan</source>
            <translation>Kundentarif</translation>
        </message>
        <message>
            <source>Data pool</source>
            <translation>Datenpool</translation>
        </message>
        <message>
            <source>Each value by its shape</source>
            <translation>Jeder Wert nach seiner Form</translation>
        </message>
        <message>
            <source>Effective date</source>
            <translation>Wirksam ab</translation>
        </message>
        <message>
            <source>ICCID</source>
            <translation>ICCID</translation>
        </message>
        <message>
            <source>IMEI</source>
            <translation>IMEI</translation>
        </message>
        <message>
            <source>New ICCID</source>
            <translation>Neue ICCID</translation>
        </message>
        <message>
            <source>New IMEI</source>
            <translation>Neue IMEI</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>Nicht gelesen</translation>
        </message>
        <message>
            <source>Number (MSISDN)</source>
            <translation>Nummer (MSISDN)</translation>
        </message>
        <message>
            <source>Rate plan</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Reason code</source>
            <translation>Begründungscode</translation>
        </message>
        <message>
            <source>ZIP code</source>
            <translation>Postleitzahl</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Anschlüsse</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Pasted</source>
            <translation>Eingefügt</translation>
        </message>
    </context>
    <context>
        <name>ConsoleCommands</name>
        <message>
            <source>&amp;About Linekeeper</source>
            <translation>Ü&amp;ber Linekeeper</translation>
        </message>
        <message>
            <source>&amp;Audit</source>
            <translation>&amp;Prüfprotokoll</translation>
        </message>
        <message>
            <source>&amp;Changes</source>
            <translation>Än&amp;derungen</translation>
        </message>
        <message>
            <source>&amp;Failures</source>
            <translation>&amp;Fehler</translation>
        </message>
        <message>
            <source>&amp;Find on this page</source>
            <translation>Auf dieser Seite &amp;suchen</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <source>&amp;Lines</source>
            <translation>&amp;Anschlüsse</translation>
        </message>
        <message>
            <source>&amp;New change</source>
            <translation>&amp;Neue Änderung</translation>
        </message>
        <message>
            <source>&amp;Open list into new change…</source>
            <translation>&amp;Liste in neuer Änderung öffnen…</translation>
        </message>
        <message>
            <source>&amp;Pause all carriers</source>
            <translation>Alle Netzbetreiber &amp;pausieren</translation>
        </message>
        <message>
            <source>&amp;Previous pane</source>
            <translation>&amp;Voriger Bereich</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Resume all carriers</source>
            <translation>Alle Netzbetreiber &amp;fortsetzen</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>&amp;Einstellungen</translation>
        </message>
        <message>
            <source>&amp;Today</source>
            <translation>&amp;Heute</translation>
        </message>
        <message>
            <source>Find or &amp;run anything…</source>
            <translation>Suchen oder ausfüh&amp;ren…</translation>
        </message>
        <message>
            <source>Light or &amp;dark</source>
            <translation>Hell oder dun&amp;kel</translation>
        </message>
        <message>
            <source>Ne&amp;xt pane</source>
            <translation>Nä&amp;chster Bereich</translation>
        </message>
        <message>
            <source>Sche&amp;dule</source>
            <translation>&amp;Zeitplan</translation>
        </message>
    </context>
    <context>
        <name>CustomerPlan</name>
        <message>
            <source>%1, pool %2</source>
            <translation>%1, Pool %2</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>ab %1</translation>
        </message>
        <message>
            <source>no customer plan</source>
            <translation>kein Kundentarif</translation>
        </message>
        <message>
            <source>no plan</source>
            <translation>kein Tarif</translation>
        </message>
        <message>
            <source>nothing changes</source>
            <translation>nichts ändert sich</translation>
        </message>
        <message>
            <source>plan %1</source>
            <translation>Tarif %1</translation>
        </message>
        <message>
            <source>plan removed</source>
            <translation>Tarif entfernt</translation>
        </message>
        <message>
            <source>pool %1</source>
            <translation>Pool %1</translation>
        </message>
        <message>
            <source>pool removed</source>
            <translation>Pool entfernt</translation>
        </message>
    </context>
    <context>
        <name>DataFolder</name>
        <message>
            <source>%1 cannot be written; no work was started. Free some space or correct the folder's permissions.</source>
            <translation>%1 kann nicht geschrieben werden; es wurde keine Arbeit begonnen. Schaffen Sie Speicherplatz oder korrigieren Sie die Berechtigungen des Ordners.</translation>
        </message>
        <message>
            <source>The data folder has no name; nothing was started. Give a folder after --data-dir.</source>
            <translation>Der Datenordner hat keinen Namen; es wurde nichts gestartet. Geben Sie nach --data-dir einen Ordner an.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read or is damaged; no work was started. Restore it from a backup, or remove it and enter all credentials again.</source>
            <translation>Die Datei %1 kann nicht gelesen werden oder ist beschädigt; es wurde keine Arbeit begonnen. Stellen Sie sie aus einer Sicherung wieder her oder entfernen Sie sie und geben Sie alle Zugangsdaten neu ein.</translation>
        </message>
        <message>
            <source>The folder %1 is open to others and already holds other files; nothing was changed or stored there. Name a new or empty folder.</source>
            <translation>Der Ordner %1 ist für andere offen und enthält bereits andere Dateien; dort wurde nichts geändert oder abgelegt. Geben Sie einen neuen oder leeren Ordner an.</translation>
        </message>
        <message>
            <source>The folder %1 is read-only for you; nothing was stored and no work was started. Make it writable or name another folder with --data-dir.</source>
            <translation>Der Ordner %1 ist für Sie schreibgeschützt; es wurde nichts abgelegt und keine Arbeit begonnen. Machen Sie ihn beschreibbar oder geben Sie mit --data-dir einen anderen Ordner an.</translation>
        </message>
    </context>
    <context>
        <name>Decide</name>
        <message>
            <source>Asked again: the line shows the old state. Nothing is sent by asking; a person decides.</source>
            <translation>Erneut abgefragt: Der Anschluss zeigt den alten Zustand. Eine Abfrage sendet nichts; ein Mensch entscheidet.</translation>
        </message>
        <message>
            <source>It is not known whether the carrier acted; the line is read, nothing is sent again before.</source>
            <translation>Es ist nicht bekannt, ob der Netzbetreiber gehandelt hat; der Anschluss wird gelesen, vorher wird nichts erneut gesendet.</translation>
        </message>
        <message>
            <source>Neither the old nor the new state (%1); looking again.</source>
            <translation>Weder der alte noch der neue Zustand (%1); es wird erneut nachgesehen.</translation>
        </message>
        <message>
            <source>No news from the carrier in time; the line is read.</source>
            <translation>Keine rechtzeitige Nachricht vom Netzbetreiber; der Anschluss wird gelesen.</translation>
        </message>
        <message>
            <source>Not applied after all permitted sends. Nothing more is sent by itself; a person decides.</source>
            <translation>Nach allen zulässigen Sendeversuchen nicht angewendet. Von selbst wird nichts mehr gesendet; ein Mensch entscheidet.</translation>
        </message>
        <message>
            <source>Not visible yet; looking again.</source>
            <translation>Noch nicht sichtbar; es wird erneut nachgesehen.</translation>
        </message>
        <message>
            <source>Read back: not applied, and the quarantine is over. It is sent again.</source>
            <translation>Zurückgelesen: nicht angewendet, und die Quarantäne ist vorbei. Es wird erneut gesendet.</translation>
        </message>
        <message>
            <source>Read back: the line shows the change.</source>
            <translation>Zurückgelesen: Der Anschluss zeigt die Änderung.</translation>
        </message>
        <message>
            <source>Shows the old state; read once more before anything is concluded.</source>
            <translation>Zeigt den alten Zustand; vor jedem Schluss wird noch einmal gelesen.</translation>
        </message>
        <message>
            <source>The carrier answered; the line is read to confirm.</source>
            <translation>Der Netzbetreiber hat geantwortet; zur Bestätigung wird der Anschluss gelesen.</translation>
        </message>
        <message>
            <source>The carrier asked to slow down and did not process the request.</source>
            <translation>Der Netzbetreiber bat um langsameres Senden und hat die Anfrage nicht verarbeitet.</translation>
        </message>
        <message>
            <source>The carrier could not be asked for the request's status; asking again later.</source>
            <translation>Der Status der Anfrage konnte beim Netzbetreiber nicht abgefragt werden; später wird erneut gefragt.</translation>
        </message>
        <message>
            <source>The carrier could not be reached; no byte of the request left.</source>
            <translation>Der Netzbetreiber war nicht erreichbar; kein Byte der Anfrage ging hinaus.</translation>
        </message>
        <message>
            <source>The carrier is still working on another change of this line; looking again later.</source>
            <translation>Der Netzbetreiber arbeitet noch an einer anderen Änderung dieses Anschlusses; später wird erneut nachgesehen.</translation>
        </message>
        <message>
            <source>The carrier is still working on it (%1).</source>
            <translation>Der Netzbetreiber arbeitet noch daran (%1).</translation>
        </message>
        <message>
            <source>The carrier is still working on it.</source>
            <translation>Der Netzbetreiber arbeitet noch daran.</translation>
        </message>
        <message>
            <source>The carrier refused a call that named several lines, which says nothing about this one; it is read and sent alone.</source>
            <translation>Der Netzbetreiber hat einen Aufruf mit mehreren Anschlüssen abgelehnt, was über diesen nichts aussagt; er wird gelesen und einzeln gesendet.</translation>
        </message>
        <message>
            <source>The carrier refused the account, not the line; the line waits until somebody has looked at the account.</source>
            <translation>Der Netzbetreiber hat das Konto abgelehnt, nicht den Anschluss; der Anschluss wartet, bis jemand das Konto angesehen hat.</translation>
        </message>
        <message>
            <source>The carrier refused the token before processing; it is renewed.</source>
            <translation>Der Netzbetreiber hat das Token vor der Verarbeitung abgelehnt; es wird erneuert.</translation>
        </message>
        <message>
            <source>The carrier reported a failure for our request, and the line is unchanged.</source>
            <translation>Der Netzbetreiber hat für unsere Anfrage einen Fehler gemeldet, und der Anschluss ist unverändert.</translation>
        </message>
        <message>
            <source>The carrier reported a failure for our request.</source>
            <translation>Der Netzbetreiber hat für unsere Anfrage einen Fehler gemeldet.</translation>
        </message>
        <message>
            <source>The carrier reports a failure; the line is read to be sure.</source>
            <translation>Der Netzbetreiber meldet einen Fehler; zur Sicherheit wird der Anschluss gelesen.</translation>
        </message>
        <message>
            <source>The carrier reports success; the line is read to confirm.</source>
            <translation>Der Netzbetreiber meldet Erfolg; zur Bestätigung wird der Anschluss gelesen.</translation>
        </message>
        <message>
            <source>The carrier took the change; its effect is awaited.</source>
            <translation>Der Netzbetreiber hat die Änderung angenommen; ihre Wirkung wird abgewartet.</translation>
        </message>
        <message>
            <source>The carrier took the change; the line is read to confirm.</source>
            <translation>Der Netzbetreiber hat die Änderung angenommen; zur Bestätigung wird der Anschluss gelesen.</translation>
        </message>
        <message>
            <source>The carrier's history could not prove that nothing happened; a person decides.</source>
            <translation>Der Verlauf beim Netzbetreiber konnte nicht belegen, dass nichts geschehen ist; ein Mensch entscheidet.</translation>
        </message>
        <message>
            <source>The line could not be read back, so it cannot be told whether the change was applied; a person decides.</source>
            <translation>Der Anschluss konnte nicht zurückgelesen werden, deshalb lässt sich nicht sagen, ob die Änderung angewendet wurde; ein Mensch entscheidet.</translation>
        </message>
        <message>
            <source>The line could not be read before sending; nothing was sent.</source>
            <translation>Der Anschluss konnte vor dem Senden nicht gelesen werden; es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The line has changed since the plan was made (now %1, planned from %2). It was not touched.</source>
            <translation>Der Anschluss hat sich seit der Erstellung des Änderungsplans geändert (jetzt %1, im Änderungsplan %2). Er wurde nicht angefasst.</translation>
        </message>
        <message>
            <source>The line shows neither the old nor the new state; a person decides.</source>
            <translation>Der Anschluss zeigt weder den alten noch den neuen Zustand; ein Mensch entscheidet.</translation>
        </message>
        <message>
            <source>The line shows the change: an earlier send took effect after all.</source>
            <translation>Der Anschluss zeigt die Änderung: Ein früheres Senden wurde doch wirksam.</translation>
        </message>
        <message>
            <source>The line was already so; nothing was sent.</source>
            <translation>Der Anschluss war schon so; es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The read-back failed; reading again later. Nothing is sent meanwhile.</source>
            <translation>Die Rücklesung ist fehlgeschlagen; später wird erneut gelesen. Bis dahin wird nichts gesendet.</translation>
        </message>
        <message>
            <source>Whether the carrier acted cannot be read, so nothing is sent again by itself; a person decides.</source>
            <translation>Ob der Netzbetreiber gehandelt hat, lässt sich nicht ablesen, deshalb wird von selbst nichts erneut gesendet; ein Mensch entscheidet.</translation>
        </message>
    </context>
    <context>
        <name>DeviceStatus</name>
        <message>
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>In Änderung</translation>
        </message>
        <message>
            <source>Inactive</source>
            <translation>Inaktiv</translation>
        </message>
        <message>
            <source>Inventory</source>
            <translation>Vorrätig</translation>
        </message>
        <message>
            <source>Pending activation</source>
            <translation>Aktivierung ausstehend</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
    </context>
    <context>
        <name>DraftFile</name>
        <message>
            <source>What was entered could not be kept in %1; it is lost when the program ends. Check the folder and the free space.</source>
            <translation>Die Eingaben konnten nicht in %1 aufbewahrt werden; sie gehen mit dem Programmende verloren. Prüfen Sie den Ordner und den freien Speicherplatz.</translation>
        </message>
    </context>
    <context>
        <name>Duration</name>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <translation>
                <numerusform>%Ln d</numerusform>
                <numerusform>%Ln d</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>A SIM that was activated once cannot go back to a status before activation. Nothing was changed.</source>
            <translation>Eine einmal aktivierte SIM kann nicht in einen Status vor der Aktivierung zurück. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>A check before sending found that the change cannot be made. Nothing was sent.</source>
            <translation>Eine Prüfung vor dem Senden ergab, dass die Änderung nicht möglich ist. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>A device group of this name exists already. Nothing was changed.</source>
            <translation>Eine Gerätegruppe dieses Namens gibt es schon. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>A fresh token is fetched and the request sent once more, all by itself. If it comes back, check the client id and the client secret in Settings.</source>
            <translation>Ein neues Token wird geholt und die Anfrage von selbst noch einmal gesendet. Tritt es wieder auf, prüfen Sie Client-ID und Client-Secret in den Einstellungen.</translation>
        </message>
        <message>
            <source>A proxy or a wrong host may have answered: check the base URL and the proxy of the account in Settings.</source>
            <translation>Womöglich hat ein Proxy oder ein falscher Host geantwortet: Prüfen Sie Basis-URL und Proxy des Kontos in den Einstellungen.</translation>
        </message>
        <message>
            <source>A system behind Control Center did not answer in time; it cannot be told whether it acted.</source>
            <translation>Ein System hinter Control Center hat nicht rechtzeitig geantwortet; es lässt sich nicht sagen, ob es gehandelt hat.</translation>
        </message>
        <message>
            <source>A system behind Telegence is not available at the moment (HTTP %1).</source>
            <translation>Ein System hinter Telegence ist zurzeit nicht verfügbar (HTTP %1).</translation>
        </message>
        <message>
            <source>A transfer of this Global SIM is pending already. Nothing was changed.</source>
            <translation>Für diese Global SIM steht bereits eine Übertragung aus. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>A value contains a character the carrier refuses. It was not sent.</source>
            <translation>Ein Wert enthält ein Zeichen, das der Netzbetreiber ablehnt. Nicht gesendet.</translation>
        </message>
        <message>
            <source>AT&amp;T refused this pair of SIM and device: its text ("not found", /service/) misleads, and means that the device needs an eSIM. Nothing was changed.</source>
            <translation>AT&amp;T hat diese Kombination aus SIM und Gerät abgelehnt: Der Text („not found“, /service/) führt in die Irre und bedeutet, dass das Gerät eine eSIM braucht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Activate or restore the line first.</source>
            <translation>Aktivieren oder entsperren Sie zuerst den Anschluss.</translation>
        </message>
        <message>
            <source>Activate the line first.</source>
            <translation>Aktivieren Sie zuerst den Anschluss.</translation>
        </message>
        <message>
            <source>Add one of them to the row.</source>
            <translation>Ergänzen Sie eine davon in der Zeile.</translation>
        </message>
        <message>
            <source>Add the ICCID to the row.</source>
            <translation>Ergänzen Sie die ICCID in der Zeile.</translation>
        </message>
        <message>
            <source>Add the IMEI to the row.</source>
            <translation>Ergänzen Sie die IMEI in der Zeile.</translation>
        </message>
        <message>
            <source>Add the ZIP code of the place where the line is mainly used.</source>
            <translation>Ergänzen Sie die Postleitzahl (ZIP) des Orts, an dem der Anschluss hauptsächlich genutzt wird.</translation>
        </message>
        <message>
            <source>Add the new identifier to the row.</source>
            <translation>Ergänzen Sie die neue Kennung in der Zeile.</translation>
        </message>
        <message>
            <source>Add the number to the row, or read the account's lines so that it can be looked up.</source>
            <translation>Ergänzen Sie die Nummer in der Zeile oder lesen Sie die Anschlüsse des Kontos ein, damit sie nachgeschlagen werden kann.</translation>
        </message>
        <message>
            <source>Add the plan to the row.</source>
            <translation>Ergänzen Sie den Tarif in der Zeile.</translation>
        </message>
        <message>
            <source>After a correction</source>
            <translation>Nach Korrektur</translation>
        </message>
        <message>
            <source>An activation orders a new line, and this one has a number already. It was not sent.</source>
            <translation>Eine Aktivierung bestellt einen neuen Anschluss, und dieser hat bereits eine Nummer. Nicht gesendet.</translation>
        </message>
        <message>
            <source>An administrator of the Control Center account must grant it.</source>
            <translation>Ein Administrator des Control-Center-Kontos muss es erlauben.</translation>
        </message>
        <message>
            <source>An administrator of the Control Center account, or the operator, must allow it.</source>
            <translation>Ein Administrator des Control-Center-Kontos oder der Betreiber muss es erlauben.</translation>
        </message>
        <message>
            <source>Ask AT&amp;T what this line allows.</source>
            <translation>Fragen Sie AT&amp;T, was für diesen Anschluss zulässig ist.</translation>
        </message>
        <message>
            <source>Ask Verizon to which accounts the user belongs, and check the account name in Settings.</source>
            <translation>Fragen Sie Verizon, zu welchen Konten der Benutzer gehört, und prüfen Sie den Kontonamen in den Einstellungen.</translation>
        </message>
        <message>
            <source>Ask the carrier for the reason.</source>
            <translation>Fragen Sie den Netzbetreiber nach dem Grund.</translation>
        </message>
        <message>
            <source>Ask the carrier to enable it first.</source>
            <translation>Lassen Sie es zuerst vom Netzbetreiber freischalten.</translation>
        </message>
        <message>
            <source>Ask the carrier what this SIM allows.</source>
            <translation>Fragen Sie den Netzbetreiber, was für diese SIM zulässig ist.</translation>
        </message>
        <message>
            <source>Bring the SIM into another status first, or ask the carrier.</source>
            <translation>Bringen Sie die SIM zuerst in einen anderen Status oder fragen Sie den Netzbetreiber.</translation>
        </message>
        <message>
            <source>Check its name against the list of plans of this account: letter case and blanks count.</source>
            <translation>Vergleichen Sie den Namen mit der Tarifliste dieses Kontos: Groß-/Kleinschreibung und Leerzeichen zählen.</translation>
        </message>
        <message>
            <source>Check the APN against the communication plan.</source>
            <translation>Vergleichen Sie den APN mit dem Kommunikationsplan.</translation>
        </message>
        <message>
            <source>Check the ICCID or number, and whether the line belongs to another account or pod.</source>
            <translation>Prüfen Sie ICCID oder Nummer und ob der Anschluss zu einem anderen Konto oder Pod gehört.</translation>
        </message>
        <message>
            <source>Check the ICCID, and whether the line belongs to another account or pod.</source>
            <translation>Prüfen Sie die ICCID und ob der Anschluss zu einem anderen Konto oder Pod gehört.</translation>
        </message>
        <message>
            <source>Check the account in Settings: base URL, proxy and account name.</source>
            <translation>Prüfen Sie das Konto in den Einstellungen: Basis-URL, Proxy und Kontoname.</translation>
        </message>
        <message>
            <source>Check the account it shall go to.</source>
            <translation>Prüfen Sie das Zielkonto.</translation>
        </message>
        <message>
            <source>Check the account name in Settings: ten digits, a dash and five digits, leading zeros included.</source>
            <translation>Prüfen Sie den Kontonamen in den Einstellungen: zehn Ziffern, ein Bindestrich und fünf Ziffern, mit führenden Nullen.</translation>
        </message>
        <message>
            <source>Check the address, and whether the plan allows a fixed one.</source>
            <translation>Prüfen Sie die Adresse und ob der Tarif eine feste zulässt.</translation>
        </message>
        <message>
            <source>Check the base URL of the account and the proxy in Settings.</source>
            <translation>Prüfen Sie Basis-URL und Proxy des Kontos in den Einstellungen.</translation>
        </message>
        <message>
            <source>Check the base URL of the account in Settings.</source>
            <translation>Prüfen Sie die Basis-URL des Kontos in den Einstellungen.</translation>
        </message>
        <message>
            <source>Check the base URL of the account in Settings. If it is right, report the code.</source>
            <translation>Prüfen Sie die Basis-URL des Kontos in den Einstellungen. Ist sie richtig, melden Sie den Code.</translation>
        </message>
        <message>
            <source>Check the base URL of the account, and that AT&amp;T has opened this function to the application.</source>
            <translation>Prüfen Sie die Basis-URL des Kontos und ob AT&amp;T diese Funktion für die Anwendung freigeschaltet hat.</translation>
        </message>
        <message>
            <source>Check the base URL of the account, and what the application is subscribed to in the ThingSpace console.</source>
            <translation>Prüfen Sie die Basis-URL des Kontos und was die Anwendung in der ThingSpace-Konsole abonniert hat.</translation>
        </message>
        <message>
            <source>Check the billing account in Settings, or ask AT&amp;T.</source>
            <translation>Prüfen Sie das Rechnungskonto in den Einstellungen oder fragen Sie AT&amp;T.</translation>
        </message>
        <message>
            <source>Check the client id and the client secret of the account in Settings.</source>
            <translation>Prüfen Sie Client-ID und Client-Secret des Kontos in den Einstellungen.</translation>
        </message>
        <message>
            <source>Check the communication plan of the row.</source>
            <translation>Prüfen Sie den Kommunikationsplan der Zeile.</translation>
        </message>
        <message>
            <source>Check the identifier and the account.</source>
            <translation>Prüfen Sie die Kennung und das Konto.</translation>
        </message>
        <message>
            <source>Check the identifier, and whether the line belongs to another account.</source>
            <translation>Prüfen Sie die Kennung und ob der Anschluss zu einem anderen Konto gehört.</translation>
        </message>
        <message>
            <source>Check the name of the group.</source>
            <translation>Prüfen Sie den Namen der Gruppe.</translation>
        </message>
        <message>
            <source>Check the name, and leave out commas and asterisks.</source>
            <translation>Prüfen Sie den Namen und lassen Sie Kommas und Sternchen weg.</translation>
        </message>
        <message>
            <source>Check the number and the account.</source>
            <translation>Prüfen Sie die Nummer und das Konto.</translation>
        </message>
        <message>
            <source>Check the number, and whether the line belongs to another account.</source>
            <translation>Prüfen Sie die Nummer und ob der Anschluss zu einem anderen Konto gehört.</translation>
        </message>
        <message>
            <source>Check the pair of old and new identifier in the row.</source>
            <translation>Prüfen Sie das Paar aus alter und neuer Kennung in der Zeile.</translation>
        </message>
        <message>
            <source>Check the plan's code against the list of plans of this account.</source>
            <translation>Vergleichen Sie den Tarifcode mit der Tarifliste dieses Kontos.</translation>
        </message>
        <message>
            <source>Check the row, or choose the account the line belongs to.</source>
            <translation>Prüfen Sie die Zeile oder wählen Sie das Konto, zu dem der Anschluss gehört.</translation>
        </message>
        <message>
            <source>Check the user's role and the addresses it may come from.</source>
            <translation>Prüfen Sie die Rolle des Benutzers und die für ihn zugelassenen Adressen.</translation>
        </message>
        <message>
            <source>Check the values of the row; if they are right, report the code.</source>
            <translation>Prüfen Sie die Werte der Zeile; sind sie richtig, melden Sie den Code.</translation>
        </message>
        <message>
            <source>Choose a plan that fits the line.</source>
            <translation>Wählen Sie einen Tarif, der zum Anschluss passt.</translation>
        </message>
        <message>
            <source>Choose a reason.</source>
            <translation>Wählen Sie einen Grund.</translation>
        </message>
        <message>
            <source>Choose a status the SIM can still take, such as deactivated.</source>
            <translation>Wählen Sie einen Status, den die SIM noch annehmen kann, etwa deaktiviert.</translation>
        </message>
        <message>
            <source>Choose a status the SIM can take from its present one, or ask the carrier.</source>
            <translation>Wählen Sie einen Status, den die SIM vom jetzigen aus annehmen kann, oder fragen Sie den Netzbetreiber.</translation>
        </message>
        <message>
            <source>Choose another reason.</source>
            <translation>Wählen Sie einen anderen Grund.</translation>
        </message>
        <message>
            <source>Choose another renewal mode.</source>
            <translation>Wählen Sie einen anderen Verlängerungsmodus.</translation>
        </message>
        <message>
            <source>Choose the account it belongs to.</source>
            <translation>Wählen Sie das Konto, zu dem er gehört.</translation>
        </message>
        <message>
            <source>Control Center cannot read the request. Nothing was changed.</source>
            <translation>Control Center kann die Anfrage nicht lesen. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center could not hand over the text message; it cannot be told whether it acted.</source>
            <translation>Control Center konnte die SMS nicht übergeben; es lässt sich nicht sagen, ob es gehandelt hat.</translation>
        </message>
        <message>
            <source>Control Center could not reach a system behind it; it cannot be told whether it acted.</source>
            <translation>Control Center konnte ein dahinterliegendes System nicht erreichen; es lässt sich nicht sagen, ob es gehandelt hat.</translation>
        </message>
        <message>
            <source>Control Center does not accept a value of this row. Nothing was changed.</source>
            <translation>Control Center akzeptiert einen Wert dieser Zeile nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center does not accept the APN. Nothing was changed.</source>
            <translation>Control Center akzeptiert den APN nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center does not accept the ICCID. Nothing was changed.</source>
            <translation>Control Center akzeptiert die ICCID nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center does not accept the IP address. Nothing was changed.</source>
            <translation>Control Center akzeptiert die IP-Adresse nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center does not accept the change of the network configuration. Nothing was changed.</source>
            <translation>Control Center akzeptiert die Änderung der Netzkonfiguration nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center does not accept the coding of the text message. Nothing was changed.</source>
            <translation>Control Center akzeptiert das Codierungsschema (coding) der SMS nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center does not accept the communication plan. Nothing was changed.</source>
            <translation>Control Center akzeptiert den Kommunikationsplan nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center does not accept the customer or a custom field. Nothing was changed.</source>
            <translation>Control Center akzeptiert den Kunden oder ein benutzerdefiniertes Feld nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center does not accept the device id. Nothing was changed.</source>
            <translation>Control Center akzeptiert die Geräte-ID nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center does not accept the effective date. Nothing was changed.</source>
            <translation>Control Center akzeptiert das Wirksamkeitsdatum nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center does not accept the encoding of the text message. Nothing was changed.</source>
            <translation>Control Center akzeptiert die Zeichencodierung (encoding) der SMS nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center does not accept the length of the text message. Nothing was changed.</source>
            <translation>Control Center akzeptiert die Länge der SMS nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center does not accept the modem id. Nothing was changed.</source>
            <translation>Control Center akzeptiert die Modem-ID nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center does not accept the overage limit override. Nothing was changed.</source>
            <translation>Control Center akzeptiert die Abweichung vom Mehrverbrauchslimit (overage limit override) nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center does not accept the status asked for. Nothing was changed.</source>
            <translation>Control Center akzeptiert den angeforderten Status nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center does not accept the validity of the text message. Nothing was changed.</source>
            <translation>Control Center akzeptiert die Gültigkeitsdauer der SMS nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center does not allow this change from the SIM's present status. Nothing was changed.</source>
            <translation>Control Center lässt diese Änderung vom jetzigen Status der SIM aus nicht zu. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center does not know a parameter of the request. Nothing was changed.</source>
            <translation>Control Center kennt einen Parameter der Anfrage nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center does not know the network configuration. Nothing was changed.</source>
            <translation>Control Center kennt die Netzkonfiguration nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center does not know the offer. Nothing was changed.</source>
            <translation>Control Center kennt das Angebot (offer) nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center does not know the plan for this account. Nothing was changed.</source>
            <translation>Control Center kennt den Tarif für dieses Konto nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center does not know the zone. Nothing was changed.</source>
            <translation>Control Center kennt die Zone nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center does not know this ICCID. Nothing was changed.</source>
            <translation>Control Center kennt diese ICCID nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center does not know this kind of edit. Nothing was changed.</source>
            <translation>Control Center kennt diese Art der Bearbeitung nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center does not know this line. Nothing was changed.</source>
            <translation>Control Center kennt diesen Anschluss nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center does not offer this API version at this address. Nothing was changed.</source>
            <translation>Control Center bietet diese API-Version unter dieser Adresse nicht an. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center forbids this request to the API user. Nothing was changed.</source>
            <translation>Control Center verbietet dem API-Benutzer diese Anfrage. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center has locked the user after too many failed logins. Nothing was changed.</source>
            <translation>Control Center hat den Benutzer nach zu vielen fehlgeschlagenen Anmeldungen gesperrt. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center has no invoice for this yet. Nothing was changed.</source>
            <translation>Control Center hat dafür noch keine Rechnung. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center has no status for this SIM, so it cannot be changed. Nothing was changed.</source>
            <translation>Control Center hat keinen Status für diese SIM, deshalb kann sie nicht geändert werden. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center has no usage for this yet. Nothing was changed.</source>
            <translation>Control Center hat dafür noch keine Nutzungsdaten. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center has seen a message of this id already and did not carry out this one.</source>
            <translation>Control Center hat bereits eine Nachricht mit dieser ID gesehen und diese nicht ausgeführt.</translation>
        </message>
        <message>
            <source>Control Center met an error of its own; it cannot be told whether it acted.</source>
            <translation>Bei Control Center trat ein eigener Fehler auf; es lässt sich nicht sagen, ob es gehandelt hat.</translation>
        </message>
        <message>
            <source>Control Center met an unknown error; it cannot be told whether it acted. A value in the wrong letter case is answered like this too.</source>
            <translation>Bei Control Center trat ein unbekannter Fehler auf; es lässt sich nicht sagen, ob es gehandelt hat. Auch ein Wert mit falscher Groß-/Kleinschreibung wird so beantwortet.</translation>
        </message>
        <message>
            <source>Control Center refuses the SOAP access: the user name, the console password or the license key is wrong, or the user is locked. Nothing was changed.</source>
            <translation>Control Center lehnt den SOAP-Zugang ab: Benutzername, Konsolenpasswort oder Lizenzschlüssel ist falsch, oder der Benutzer ist gesperrt. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center refuses the access: the user name or API key is wrong, or this machine's address is not allowed for the user. Nothing was changed.</source>
            <translation>Control Center lehnt den Zugang ab: Benutzername oder API-Schlüssel ist falsch, oder die Adresse dieses Rechners ist für den Benutzer nicht zugelassen. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center refuses the change of the rate plan. Nothing was changed.</source>
            <translation>Control Center lehnt die Tarifänderung ab. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center refuses the license key of the SOAP access. Nothing was changed.</source>
            <translation>Control Center lehnt den Lizenzschlüssel des SOAP-Zugangs ab. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center refuses the transfer of this Global SIM. Nothing was changed.</source>
            <translation>Control Center lehnt die Übertragung dieser Global SIM ab. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center refuses the user name or the console password of the SOAP access. Nothing was changed.</source>
            <translation>Control Center lehnt den Benutzernamen oder das Konsolenpasswort des SOAP-Zugangs ab. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Control Center says the request names too much at once. Nothing was changed.</source>
            <translation>Laut Control Center nennt die Anfrage zu viel auf einmal. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Correct app-id and app-secret in Settings, or ask AT&amp;T to allow this address; a proxy changes the address AT&amp;T sees.</source>
            <translation>Korrigieren Sie app-id und app-secret in den Einstellungen oder bitten Sie AT&amp;T, diese Adresse zuzulassen; ein Proxy ändert die Adresse, die AT&amp;T sieht.</translation>
        </message>
        <message>
            <source>Correct it in Settings.</source>
            <translation>Korrigieren Sie es in den Einstellungen.</translation>
        </message>
        <message>
            <source>Correct the ICCID in the row: digits may be missing, or spoiled by a spreadsheet.</source>
            <translation>Korrigieren Sie die ICCID in der Zeile: Ziffern können fehlen oder durch eine Tabellenkalkulation verfälscht sein.</translation>
        </message>
        <message>
            <source>Correct the date in the row, or leave it out to change at once.</source>
            <translation>Korrigieren Sie das Datum in der Zeile oder lassen Sie es weg, um sofort zu ändern.</translation>
        </message>
        <message>
            <source>Correct the identifier in the row: digits may be missing, or spoiled by a spreadsheet.</source>
            <translation>Korrigieren Sie die Kennung in der Zeile: Ziffern können fehlen oder durch eine Tabellenkalkulation verfälscht sein.</translation>
        </message>
        <message>
            <source>Correct the message.</source>
            <translation>Korrigieren Sie die Nachricht.</translation>
        </message>
        <message>
            <source>Correct the number, or remove it so that it is looked up by the ICCID or IMEI.</source>
            <translation>Korrigieren Sie die Nummer oder entfernen Sie sie, damit sie über ICCID oder IMEI nachgeschlagen wird.</translation>
        </message>
        <message>
            <source>Correct the row as the carrier says.</source>
            <translation>Korrigieren Sie die Zeile nach den Angaben des Netzbetreibers.</translation>
        </message>
        <message>
            <source>Correct the row, or read the line anew and check again.</source>
            <translation>Korrigieren Sie die Zeile oder lesen Sie den Anschluss neu ein und prüfen Sie erneut.</translation>
        </message>
        <message>
            <source>Correct the row.</source>
            <translation>Korrigieren Sie die Zeile.</translation>
        </message>
        <message>
            <source>Correct the row: digits may be missing, or spoiled by a spreadsheet.</source>
            <translation>Korrigieren Sie die Zeile: Ziffern können fehlen oder durch eine Tabellenkalkulation verfälscht sein.</translation>
        </message>
        <message>
            <source>Correct them in Settings before trying again: five refused logins lock the user, and only Verizon can unlock it.</source>
            <translation>Korrigieren Sie beides in den Einstellungen vor dem nächsten Versuch: Fünf abgelehnte Anmeldungen sperren den Benutzer, und nur Verizon kann ihn entsperren.</translation>
        </message>
        <message>
            <source>Correct this in Settings or in Control Center before trying again: repeated refusals can lock the user.</source>
            <translation>Korrigieren Sie dies in den Einstellungen oder in Control Center vor dem nächsten Versuch: Wiederholte Ablehnungen können den Benutzer sperren.</translation>
        </message>
        <message>
            <source>Do not send it again: it is followed until the carrier decides. If it takes long, ask Verizon; a credit check may be pending.</source>
            <translation>Senden Sie nicht erneut: Die Anfrage wird verfolgt, bis der Netzbetreiber entscheidet. Dauert es lange, fragen Sie Verizon; womöglich steht eine Bonitätsprüfung aus.</translation>
        </message>
        <message>
            <source>Enter the SOAP address, the console password and the license key in Settings.</source>
            <translation>Tragen Sie SOAP-Adresse, Konsolenpasswort und Lizenzschlüssel in den Einstellungen ein.</translation>
        </message>
        <message>
            <source>Enter the billing account in Settings.</source>
            <translation>Tragen Sie das Rechnungskonto in den Einstellungen ein.</translation>
        </message>
        <message>
            <source>Enter them in Settings.</source>
            <translation>Tragen Sie sie in den Einstellungen ein.</translation>
        </message>
        <message>
            <source>Give the line's ICCID, IMEI or number in the row.</source>
            <translation>Geben Sie in der Zeile ICCID, IMEI oder Nummer des Anschlusses an.</translation>
        </message>
        <message>
            <source>Give the number in the row, or import a list that has the number beside the ICCID or IMEI, and check again.</source>
            <translation>Geben Sie die Nummer in der Zeile an oder importieren Sie eine Liste, in der die Nummer neben ICCID oder IMEI steht, und prüfen Sie erneut.</translation>
        </message>
        <message>
            <source>Give the plan in the row.</source>
            <translation>Geben Sie den Tarif in der Zeile an.</translation>
        </message>
        <message>
            <source>Give the whole place of use, with a street address, or leave all of it out.</source>
            <translation>Geben Sie den ganzen Nutzungsort mit Straßenanschrift an oder lassen Sie ihn ganz weg.</translation>
        </message>
        <message>
            <source>Have an administrator of the Control Center account unlock the user, and correct the credentials in Settings before trying again.</source>
            <translation>Lassen Sie den Benutzer von einem Administrator des Control-Center-Kontos entsperren und korrigieren Sie die Zugangsdaten in den Einstellungen vor dem nächsten Versuch.</translation>
        </message>
        <message>
            <source>Have the fixed address removed first.</source>
            <translation>Lassen Sie zuerst die feste Adresse entfernen.</translation>
        </message>
        <message>
            <source>It cannot be told what the carrier did.</source>
            <translation>Es lässt sich nicht sagen, was der Netzbetreiber getan hat.</translation>
        </message>
        <message>
            <source>It is looked at again by itself.</source>
            <translation>Es wird von selbst erneut nachgesehen.</translation>
        </message>
        <message>
            <source>It is tried again by itself. If it goes on, check the network, the proxy and the base URL of the account.</source>
            <translation>Es wird von selbst erneut versucht. Hält es an, prüfen Sie das Netz, den Proxy und die Basis-URL des Kontos.</translation>
        </message>
        <message>
            <source>It is tried again by itself. If it goes on, test the connection of the account in Settings.</source>
            <translation>Es wird von selbst erneut versucht. Hält es an, testen Sie die Verbindung des Kontos in den Einstellungen.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Leave the row out, or make the change in the carrier's own console.</source>
            <translation>Lassen Sie die Zeile weg oder nehmen Sie die Änderung in der Konsole des Netzbetreibers vor.</translation>
        </message>
        <message>
            <source>Linekeeper logs in again and sends the request once more, all by itself. If it comes back, check the user name and the password in Settings.</source>
            <translation>Linekeeper meldet sich neu an und sendet die Anfrage von selbst noch einmal. Tritt es wieder auf, prüfen Sie Benutzernamen und Passwort in den Einstellungen.</translation>
        </message>
        <message>
            <source>Look at the line in the carrier's own console, then decide whether the change is still needed.</source>
            <translation>Sehen Sie sich den Anschluss in der Konsole des Netzbetreibers an und entscheiden Sie dann, ob die Änderung noch nötig ist.</translation>
        </message>
        <message>
            <source>Look at the line in the carrier's own console.</source>
            <translation>Sehen Sie sich den Anschluss in der Konsole des Netzbetreibers an.</translation>
        </message>
        <message>
            <source>Look at the line, and choose a change its status allows.</source>
            <translation>Sehen Sie sich den Anschluss an und wählen Sie eine Änderung, die sein Status zulässt.</translation>
        </message>
        <message>
            <source>Look at the line, and plan the change anew if it is still wanted.</source>
            <translation>Sehen Sie sich den Anschluss an und planen Sie die Änderung neu, wenn sie noch gewünscht ist.</translation>
        </message>
        <message>
            <source>Look at the queue of the line in Control Center.</source>
            <translation>Sehen Sie sich die Warteschlange des Anschlusses in Control Center an.</translation>
        </message>
        <message>
            <source>Lower the lines per request of the account in Settings.</source>
            <translation>Senken Sie in den Einstellungen die Zahl der Anschlüsse pro Anfrage für das Konto.</translation>
        </message>
        <message>
            <source>Make two changes of it.</source>
            <translation>Machen Sie zwei Änderungen daraus.</translation>
        </message>
        <message>
            <source>Name an IP pool in the change, or ask Verizon to set up a default one.</source>
            <translation>Nennen Sie in der Änderung einen IP-Pool oder bitten Sie Verizon, einen Standardpool einzurichten.</translation>
        </message>
        <message>
            <source>Name another group.</source>
            <translation>Nennen Sie eine andere Gruppe.</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Nothing at this address answers like the carrier's API (HTTP %1).</source>
            <translation>Unter dieser Adresse antwortet nichts wie die API des Netzbetreibers (HTTP %1).</translation>
        </message>
        <message>
            <source>Private 5G is not enabled for this line. Nothing was changed.</source>
            <translation>Private 5G ist für diesen Anschluss nicht freigeschaltet. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Put the SIM into the other device: the IMEI then follows by itself.</source>
            <translation>Setzen Sie die SIM in das andere Gerät ein: Die IMEI folgt dann von selbst.</translation>
        </message>
        <message>
            <source>Read the account's lines, or add the number to the row.</source>
            <translation>Lesen Sie die Anschlüsse des Kontos ein oder ergänzen Sie die Nummer in der Zeile.</translation>
        </message>
        <message>
            <source>Read the carrier's own text, and correct the row or the line.</source>
            <translation>Lesen Sie den Text des Netzbetreibers und korrigieren Sie die Zeile oder den Anschluss.</translation>
        </message>
        <message>
            <source>Read the carrier's own text, and correct the row.</source>
            <translation>Lesen Sie den Text des Netzbetreibers und korrigieren Sie die Zeile.</translation>
        </message>
        <message>
            <source>Read the carrier's own text, and the line, before trying again.</source>
            <translation>Lesen Sie vor dem nächsten Versuch den Text des Netzbetreibers und den Anschluss.</translation>
        </message>
        <message>
            <source>Read the carrier's own text. Trying once more may help; if the code comes back, it stays so: send it to Verizon's support.</source>
            <translation>Lesen Sie den Text des Netzbetreibers. Ein weiterer Versuch kann helfen; kommt der Code wieder, bleibt es so: Senden Sie ihn an den Support von Verizon.</translation>
        </message>
        <message>
            <source>Read the line anew, and bring it into the status the change needs first; a suspended line must be restored before most changes.</source>
            <translation>Lesen Sie den Anschluss neu ein und bringen Sie ihn zuerst in den Status, den die Änderung braucht; ein gesperrter Anschluss muss vor den meisten Änderungen entsperrt werden.</translation>
        </message>
        <message>
            <source>Read the line anew, and choose a status it can take from its present one.</source>
            <translation>Lesen Sie den Anschluss neu ein und wählen Sie einen Status, den er vom jetzigen aus annehmen kann.</translation>
        </message>
        <message>
            <source>Read the line before anything is ordered again.</source>
            <translation>Lesen Sie den Anschluss, bevor etwas erneut bestellt wird.</translation>
        </message>
        <message>
            <source>Read the line before anything is sent again.</source>
            <translation>Lesen Sie den Anschluss, bevor etwas erneut gesendet wird.</translation>
        </message>
        <message>
            <source>Read the text of the row, and add what is missing.</source>
            <translation>Lesen Sie den Text der Zeile und ergänzen Sie, was fehlt.</translation>
        </message>
        <message>
            <source>Read the text of the row, and correct it.</source>
            <translation>Lesen Sie den Text der Zeile und korrigieren Sie sie.</translation>
        </message>
        <message>
            <source>Report the line to the carrier.</source>
            <translation>Melden Sie den Anschluss dem Netzbetreiber.</translation>
        </message>
        <message>
            <source>Restore the line first.</source>
            <translation>Entsperren Sie zuerst den Anschluss.</translation>
        </message>
        <message>
            <source>Restore the line if it is suspended.</source>
            <translation>Entsperren Sie den Anschluss, falls er gesperrt ist.</translation>
        </message>
        <message>
            <source>Shorten the value to 50 characters.</source>
            <translation>Kürzen Sie den Wert auf 50 Zeichen.</translation>
        </message>
        <message>
            <source>Take ', &lt; and \ out of the values of the row.</source>
            <translation>Entfernen Sie ', &lt; und \ aus den Werten der Zeile.</translation>
        </message>
        <message>
            <source>Telegence refused the change with "not found" and the text /service/, although the line can be read: this is known from devices that need an eSIM. Nothing was changed.</source>
            <translation>Telegence hat die Änderung mit „not found“ und dem Text /service/ abgelehnt, obwohl der Anschluss lesbar ist: Das ist von Geräten bekannt, die eine eSIM brauchen. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Telegence refused the request with "not found". Nothing was changed.</source>
            <translation>Telegence hat die Anfrage mit „not found“ abgelehnt. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Telegence refuses the access: the app-id or app-secret is wrong, or this machine's address is not on AT&amp;T's allow-list. Nothing was changed.</source>
            <translation>Telegence lehnt den Zugang ab: app-id oder app-secret ist falsch, oder die Adresse dieses Rechners steht nicht auf der Zulassungsliste von AT&amp;T. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Telegence rejected the activation of this line.</source>
            <translation>Telegence hat die Aktivierung dieses Anschlusses abgelehnt.</translation>
        </message>
        <message>
            <source>Test the connection of the account in Settings, and correct the credentials before trying again.</source>
            <translation>Testen Sie die Verbindung des Kontos in den Einstellungen und korrigieren Sie die Zugangsdaten vor dem nächsten Versuch.</translation>
        </message>
        <message>
            <source>Test the connection of the account in Settings, then try again.</source>
            <translation>Testen Sie die Verbindung des Kontos in den Einstellungen und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>The API user's role does not allow this function. Nothing was changed.</source>
            <translation>Die Rolle des API-Benutzers erlaubt diese Funktion nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The Global SIM is in a status that does not allow the transfer. Nothing was changed.</source>
            <translation>Der Status der Global SIM lässt die Übertragung nicht zu. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The SIM is purged and cannot be used again. Nothing was changed.</source>
            <translation>Die SIM ist gelöscht (purged) und nicht wieder verwendbar. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The SIM would first have to be returned to inventory, which the carrier refuses because it is not purged. Nothing was changed.</source>
            <translation>Die SIM müsste zuerst in den Bestand des Netzbetreibers zurück, was er ablehnt, weil sie nicht gelöscht (purged) ist. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The SIM would first have to be returned to inventory, which the carrier refuses for the status asked for. Nothing was changed.</source>
            <translation>Die SIM müsste zuerst in den Bestand des Netzbetreibers zurück, was er für den angeforderten Status ablehnt. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The SOAP address of the account cannot be used. It was not sent.</source>
            <translation>Die SOAP-Adresse des Kontos ist nicht verwendbar. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The ThingSpace session has ended; nothing was done with the request.</source>
            <translation>Die ThingSpace-Sitzung ist beendet; mit der Anfrage wurde nichts getan.</translation>
        </message>
        <message>
            <source>The account could not be read, so its lines were left out.</source>
            <translation>Das Konto konnte nicht gelesen werden, deshalb wurden seine Anschlüsse ausgelassen.</translation>
        </message>
        <message>
            <source>The account has no SOAP access, which this change needs. It was not sent.</source>
            <translation>Das Konto hat keinen SOAP-Zugang, den diese Änderung braucht. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The account has no billing account to order for. It was not sent.</source>
            <translation>Das Konto hat kein Rechnungskonto, für das bestellt werden kann. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The account has no credentials that can be used. Nothing was sent.</source>
            <translation>Das Konto hat keine verwendbaren Zugangsdaten. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The account has no default IP pool, so nothing can be activated. Nothing was changed.</source>
            <translation>Das Konto hat keinen Standard-IP-Pool, deshalb kann nichts aktiviert werden. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The account is not set up as the carrier needs it.</source>
            <translation>Das Konto ist nicht so eingerichtet, wie der Netzbetreiber es braucht.</translation>
        </message>
        <message>
            <source>The account pauses by itself and the change is sent again. If this happens often, lower the requests per second of the account in Settings.</source>
            <translation>Das Konto pausiert von selbst, und die Änderung wird erneut gesendet. Geschieht das oft, senken Sie in den Einstellungen die Anfragen pro Sekunde des Kontos.</translation>
        </message>
        <message>
            <source>The account pauses by itself and the change is sent again. REST and SOAP of all users of the account count together: look for other programs that use it.</source>
            <translation>Das Konto pausiert von selbst, und die Änderung wird erneut gesendet. REST und SOAP aller Benutzer des Kontos zählen zusammen: Suchen Sie nach anderen Programmen, die es nutzen.</translation>
        </message>
        <message>
            <source>The activation lies in the past. Nothing was changed.</source>
            <translation>Die Aktivierung liegt in der Vergangenheit. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The answer is a refusal (HTTP %1) but not one in the carrier's own words.</source>
            <translation>Die Antwort ist eine Ablehnung (HTTP %1), aber nicht mit den Worten des Netzbetreibers.</translation>
        </message>
        <message>
            <source>The billing account is not known to Telegence or not active. Nothing was ordered.</source>
            <translation>Das Rechnungskonto ist Telegence nicht bekannt oder nicht aktiv. Es wurde nichts bestellt.</translation>
        </message>
        <message>
            <source>The carrier addresses a line by its number, and the inventory knows no number for the ICCID or IMEI of the row. It was not sent.</source>
            <translation>Der Netzbetreiber adressiert einen Anschluss über seine Nummer, und der Bestand kennt zur ICCID oder IMEI der Zeile keine. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The carrier addresses a line by its number, and the row names none, nor an ICCID or IMEI to look it up by. It was not sent.</source>
            <translation>Der Netzbetreiber adressiert einen Anschluss über seine Nummer, und die Zeile nennt keine, auch keine ICCID oder IMEI zum Nachschlagen. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The carrier answered with success (HTTP %1), but with nothing that can be used; it cannot be told whether it acted.</source>
            <translation>Der Netzbetreiber hat mit Erfolg geantwortet (HTTP %1), aber mit nichts Verwertbarem; es lässt sich nicht sagen, ob er gehandelt hat.</translation>
        </message>
        <message>
            <source>The carrier asks for fewer requests and did not process this one.</source>
            <translation>Der Netzbetreiber bittet um weniger Anfragen und hat diese nicht verarbeitet.</translation>
        </message>
        <message>
            <source>The carrier calls the request invalid. Nothing was changed.</source>
            <translation>Der Netzbetreiber nennt die Anfrage ungültig. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The carrier cancelled the request. Nothing was changed.</source>
            <translation>Der Netzbetreiber hat die Anfrage abgebrochen. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The carrier cannot read the request. Nothing was changed.</source>
            <translation>Der Netzbetreiber kann die Anfrage nicht lesen. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The carrier changes one thing at a time, and the row asks for two. It was not sent.</source>
            <translation>Der Netzbetreiber ändert nur eine Sache auf einmal, und die Zeile verlangt zwei. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The carrier could not be reached; no byte of the request left.</source>
            <translation>Der Netzbetreiber war nicht erreichbar; kein Byte der Anfrage ging hinaus.</translation>
        </message>
        <message>
            <source>The carrier does not accept a character of the request. Nothing was changed.</source>
            <translation>Der Netzbetreiber akzeptiert ein Zeichen der Anfrage nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The carrier does not accept a custom field of this row. Nothing was changed.</source>
            <translation>Der Netzbetreiber akzeptiert ein benutzerdefiniertes Feld dieser Zeile nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The carrier does not accept the account name. Nothing was changed.</source>
            <translation>Der Netzbetreiber akzeptiert den Kontonamen nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The carrier does not accept the credentials, or they do not allow this.</source>
            <translation>Der Netzbetreiber akzeptiert die Zugangsdaten nicht, oder sie erlauben dies nicht.</translation>
        </message>
        <message>
            <source>The carrier does not accept the device group of this row. Nothing was changed.</source>
            <translation>Der Netzbetreiber akzeptiert die Gerätegruppe dieser Zeile nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The carrier does not accept the identifier. Nothing was changed.</source>
            <translation>Der Netzbetreiber akzeptiert die Kennung nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The carrier does not accept this kind of identifier for the line. Nothing was changed.</source>
            <translation>Der Netzbetreiber akzeptiert diese Art von Kennung für den Anschluss nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The carrier does not accept what the row says.</source>
            <translation>Der Netzbetreiber akzeptiert die Angaben der Zeile nicht.</translation>
        </message>
        <message>
            <source>The carrier does not allow this change in the line's present status. Nothing was changed.</source>
            <translation>Der Netzbetreiber lässt diese Änderung im jetzigen Status des Anschlusses nicht zu. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The carrier does not know the account. Nothing was changed.</source>
            <translation>Der Netzbetreiber kennt das Konto nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The carrier does not know the device group. Nothing was changed.</source>
            <translation>Der Netzbetreiber kennt die Gerätegruppe nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The carrier does not know the rate plan for this account. Nothing was changed.</source>
            <translation>Der Netzbetreiber kennt den Tarif für dieses Konto nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The carrier does not know the reason code. It was not sent.</source>
            <translation>Der Netzbetreiber kennt den Begründungscode nicht. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The carrier does not know this custom field. Nothing was changed.</source>
            <translation>Der Netzbetreiber kennt dieses benutzerdefinierte Feld nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The carrier does not know this line. Nothing was changed.</source>
            <translation>Der Netzbetreiber kennt diesen Anschluss nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The carrier does not list this line. Nothing was changed.</source>
            <translation>Der Netzbetreiber führt diesen Anschluss nicht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The carrier finds no account for these credentials. Nothing was changed.</source>
            <translation>Der Netzbetreiber findet kein Konto zu diesen Zugangsdaten. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The carrier finds several accounts where it needs one. Nothing was changed.</source>
            <translation>Der Netzbetreiber findet mehrere Konten, wo er eines braucht. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The carrier had an error of its own (HTTP %1); it cannot be told whether it acted.</source>
            <translation>Beim Netzbetreiber trat ein eigener Fehler auf (HTTP %1); es lässt sich nicht sagen, ob er gehandelt hat.</translation>
        </message>
        <message>
            <source>The carrier has put the request on hold on its side and has not carried it out yet.</source>
            <translation>Der Netzbetreiber hat die Anfrage auf seiner Seite zurückgestellt und noch nicht ausgeführt.</translation>
        </message>
        <message>
            <source>The carrier is still working on another change of this line. Nothing was sent.</source>
            <translation>Der Netzbetreiber arbeitet noch an einer anderen Änderung dieses Anschlusses. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The carrier itself has suspended this SIM, so its status cannot be changed. Nothing was changed.</source>
            <translation>Der Netzbetreiber selbst hat diese SIM gesperrt, deshalb kann ihr Status nicht geändert werden. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The carrier knows no line of this number. Nothing was changed.</source>
            <translation>Der Netzbetreiber kennt keinen Anschluss mit dieser Nummer. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The carrier met an unexpected error; it cannot be told whether it acted.</source>
            <translation>Beim Netzbetreiber trat ein unerwarteter Fehler auf; es lässt sich nicht sagen, ob er gehandelt hat.</translation>
        </message>
        <message>
            <source>The carrier observes the IMEI in the network; it cannot be set. Nothing was sent.</source>
            <translation>Der Netzbetreiber beobachtet die IMEI im Netz; sie kann nicht gesetzt werden. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The carrier or the way to it had a passing trouble.</source>
            <translation>Beim Netzbetreiber oder auf dem Weg zu ihm gab es eine vorübergehende Störung.</translation>
        </message>
        <message>
            <source>The carrier refused the change, although it answered with success (HTTP %1). Nothing was changed.</source>
            <translation>Der Netzbetreiber hat die Änderung abgelehnt, obwohl er mit Erfolg geantwortet hat (HTTP %1). Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The carrier refused the change. Nothing was changed.</source>
            <translation>Der Netzbetreiber hat die Änderung abgelehnt. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The carrier reports a status that is not known here, so nothing is changed on the line.</source>
            <translation>Der Netzbetreiber meldet einen Status, der hier nicht bekannt ist, deshalb wird am Anschluss nichts geändert.</translation>
        </message>
        <message>
            <source>The carrier says the line is active already; the line is read to confirm.</source>
            <translation>Laut Netzbetreiber ist der Anschluss bereits aktiv; zur Bestätigung wird der Anschluss gelesen.</translation>
        </message>
        <message>
            <source>The carrier says the request names too many lines: more than 10,000. Nothing was changed.</source>
            <translation>Laut Netzbetreiber nennt die Anfrage zu viele Anschlüsse: mehr als 10.000. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The carrier says the request names too many lines: more than 200. Nothing was changed.</source>
            <translation>Laut Netzbetreiber nennt die Anfrage zu viele Anschlüsse: mehr als 200. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The carrier's address answers with a redirection (HTTP %1), which is not followed.</source>
            <translation>Die Adresse des Netzbetreibers antwortet mit einer Weiterleitung (HTTP %1), der nicht gefolgt wird.</translation>
        </message>
        <message>
            <source>The carrier's answer is complete but cannot be used.</source>
            <translation>Die Antwort des Netzbetreibers ist vollständig, aber nicht verwertbar.</translation>
        </message>
        <message>
            <source>The carrier's rules do not allow this change.</source>
            <translation>Die Regeln des Netzbetreibers lassen diese Änderung nicht zu.</translation>
        </message>
        <message>
            <source>The change needs a ZIP code, and neither the row nor the line has one. It was not sent.</source>
            <translation>Die Änderung braucht eine Postleitzahl (ZIP), und weder die Zeile noch der Anschluss hat eine. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The change needs a rate plan, and the row names none. It was not sent.</source>
            <translation>Die Änderung braucht einen Tarif, und die Zeile nennt keinen. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The change needs a reason code. It was not sent.</source>
            <translation>Die Änderung braucht einen Begründungscode. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The change needs something that the row or the line does not have. It was not sent.</source>
            <translation>Die Änderung braucht etwas, das die Zeile oder der Anschluss nicht hat. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The change needs the device's IMEI, and neither the row nor the line has one that fits. It was not sent.</source>
            <translation>Die Änderung braucht die IMEI des Geräts, und weder die Zeile noch der Anschluss hat eine passende. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The change needs the line's ICCID, and the row has none that fits. It was not sent.</source>
            <translation>Die Änderung braucht die ICCID des Anschlusses, und die Zeile hat keine passende. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The default device group cannot be deleted. Nothing was changed.</source>
            <translation>Die Standard-Gerätegruppe kann nicht gelöscht werden. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The effective date lies outside of what the carrier accepts. It was not sent.</source>
            <translation>Das Wirksamkeitsdatum liegt außerhalb dessen, was der Netzbetreiber akzeptiert. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The line belongs to another account or operator. Nothing was changed.</source>
            <translation>Der Anschluss gehört zu einem anderen Konto oder Betreiber. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The line belongs to another account. Nothing was changed.</source>
            <translation>Der Anschluss gehört zu einem anderen Konto. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The line cannot be transferred because of its place in the inventory. Nothing was changed.</source>
            <translation>Der Anschluss kann wegen seiner Einordnung im Bestand nicht übertragen werden. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The line cannot be transferred to this account. Nothing was changed.</source>
            <translation>Der Anschluss kann nicht auf dieses Konto übertragen werden. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The line could not be read.</source>
            <translation>Der Anschluss konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The line does not belong to this account. Nothing was changed.</source>
            <translation>Der Anschluss gehört nicht zu diesem Konto. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The line has a fixed IP address, which does not allow the transfer. Nothing was changed.</source>
            <translation>Der Anschluss hat eine feste IP-Adresse, die die Übertragung nicht zulässt. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The line has neither an ICCID nor a number to find it by. It was not sent.</source>
            <translation>Der Anschluss hat weder eine ICCID noch eine Nummer, über die er gefunden werden kann. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The line has no number at the carrier yet, and after the change it could be found by its number only. It was not sent.</source>
            <translation>Der Anschluss hat beim Netzbetreiber noch keine Nummer und wäre nach der Änderung nur über seine Nummer auffindbar. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The line has no session at the moment. Nothing was changed.</source>
            <translation>Der Anschluss hat zurzeit keine Sitzung. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The line is in this account already, so it cannot be transferred to it. Nothing was changed.</source>
            <translation>Der Anschluss ist bereits in diesem Konto und kann deshalb nicht dorthin übertragen werden. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The line is no longer as it was when the change was planned. Nothing was sent.</source>
            <translation>Der Anschluss ist nicht mehr so wie bei der Planung der Änderung. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The line is not active, and this needs an active one. Nothing was changed.</source>
            <translation>Der Anschluss ist nicht aktiv, und hierfür muss er aktiv sein. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The line is read again by itself. If it goes on, report the text.</source>
            <translation>Der Anschluss wird von selbst erneut gelesen. Hält es an, melden Sie den Text.</translation>
        </message>
        <message>
            <source>The line is read before anything is sent again. Do not order the change anew meanwhile.</source>
            <translation>Der Anschluss wird gelesen, bevor etwas erneut gesendet wird. Bestellen Sie die Änderung inzwischen nicht neu.</translation>
        </message>
        <message>
            <source>The line is read before anything is sent again. If it goes on, ask the carrier about the state of its service.</source>
            <translation>Der Anschluss wird gelesen, bevor etwas erneut gesendet wird. Hält es an, fragen Sie den Netzbetreiber nach dem Zustand seines Dienstes.</translation>
        </message>
        <message>
            <source>The line is read before anything is sent again. If it goes on, check the base URL and the proxy of the account in Settings.</source>
            <translation>Der Anschluss wird gelesen, bevor etwas erneut gesendet wird. Hält es an, prüfen Sie Basis-URL und Proxy des Kontos in den Einstellungen.</translation>
        </message>
        <message>
            <source>The line is read before anything is sent again. If the code comes back, compare the letter case of the row's values with Control Center's.</source>
            <translation>Der Anschluss wird gelesen, bevor etwas erneut gesendet wird. Kommt der Code wieder, vergleichen Sie die Groß-/Kleinschreibung der Werte der Zeile mit der von Control Center.</translation>
        </message>
        <message>
            <source>The line is read before anything is sent again; this passes by itself.</source>
            <translation>Der Anschluss wird gelesen, bevor etwas erneut gesendet wird; das geht von selbst vorüber.</translation>
        </message>
        <message>
            <source>The line is read first. Check the values of the row, then try once more; if the code comes back, send it to Verizon's support.</source>
            <translation>Der Anschluss wird zuerst gelesen. Prüfen Sie die Werte der Zeile und versuchen Sie es noch einmal; kommt der Code wieder, senden Sie ihn an den Support von Verizon.</translation>
        </message>
        <message>
            <source>The line is still open in another change. Nothing was changed.</source>
            <translation>Der Anschluss ist noch in einer anderen Änderung offen. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The line shows neither the old nor the new state.</source>
            <translation>Der Anschluss zeigt weder den alten noch den neuen Zustand.</translation>
        </message>
        <message>
            <source>The line's number is not known yet, so it cannot be read.</source>
            <translation>Die Nummer des Anschlusses ist noch nicht bekannt, deshalb kann er nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The new ICCID does not have the right number of digits. It was not sent.</source>
            <translation>Die neue ICCID hat nicht die richtige Anzahl Ziffern. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The new IMEI does not have 15 digits with a right check digit. It was not sent.</source>
            <translation>Die neue IMEI hat nicht 15 Ziffern mit richtiger Prüfziffer. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The new identifier is the one the line has already. It was not sent.</source>
            <translation>Die neue Kennung ist dieselbe, die der Anschluss schon hat. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The number is on another SIM than the one known here. Nothing was changed, because the number may have gone to another line.</source>
            <translation>Die Nummer liegt auf einer anderen SIM als der hier bekannten. Es wurde nichts geändert, weil die Nummer auf einen anderen Anschluss übergegangen sein kann.</translation>
        </message>
        <message>
            <source>The number of the row is none of ten digits, as the carrier's numbers are. It was not sent.</source>
            <translation>Die Nummer der Zeile ist nicht zehnstellig wie die Nummern des Netzbetreibers. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The place of use is incomplete or a PO box. It was not sent.</source>
            <translation>Der Nutzungsort ist unvollständig oder ein Postfach. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The rate plan could not be taken out of the line's queue. Nothing was changed.</source>
            <translation>Der Tarif konnte nicht aus der Warteschlange des Anschlusses genommen werden. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The rate plan is not valid for this line. Nothing was changed.</source>
            <translation>Der Tarif ist für diesen Anschluss nicht gültig. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The renewal mode is not accepted. Nothing was changed.</source>
            <translation>Der Verlängerungsmodus wird nicht akzeptiert. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The request names no rate plan. Nothing was changed.</source>
            <translation>Die Anfrage nennt keinen Tarif. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The request was on hold, and that ended without approval. Ask Verizon for the reason before ordering it again.</source>
            <translation>Die Anfrage war zurückgestellt, und das endete ohne Genehmigung. Fragen Sie Verizon nach dem Grund, bevor Sie sie neu bestellen.</translation>
        </message>
        <message>
            <source>The request was sent, but its outcome is not known.</source>
            <translation>Die Anfrage wurde gesendet, aber ihr Ergebnis ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The row adds and removes the same feature. It was not sent.</source>
            <translation>Die Zeile fügt dasselbe Merkmal hinzu und entfernt es. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The row names neither a new ICCID nor a new IMEI. It was not sent.</source>
            <translation>Die Zeile nennt weder eine neue ICCID noch eine neue IMEI. Nicht gesendet.</translation>
        </message>
        <message>
            <source>The user may not make this change of status. Nothing was changed.</source>
            <translation>Der Benutzer darf diese Statusänderung nicht vornehmen. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The value of a custom field is too long for the carrier. Nothing was changed.</source>
            <translation>Der Wert eines benutzerdefinierten Felds ist für den Netzbetreiber zu lang. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>There is nothing to do if the line is where it shall be.</source>
            <translation>Nichts zu tun, wenn der Anschluss ist, wo er sein soll.</translation>
        </message>
        <message>
            <source>There is nothing to do if the line then has the status and the plan that were asked for; otherwise order what is missing as a change of its own.</source>
            <translation>Nichts zu tun, wenn der Anschluss dann den gewünschten Status und Tarif hat; bestellen Sie sonst das Fehlende als eigene Änderung.</translation>
        </message>
        <message>
            <source>There is nothing to do: it means that there is none.</source>
            <translation>Nichts zu tun: Es bedeutet, dass es keine gibt.</translation>
        </message>
        <message>
            <source>ThingSpace does not deactivate a suspended line. Nothing was sent.</source>
            <translation>ThingSpace deaktiviert keinen gesperrten Anschluss. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>ThingSpace does not know the session; nothing was done with the request.</source>
            <translation>ThingSpace kennt die Sitzung nicht; mit der Anfrage wurde nichts getan.</translation>
        </message>
        <message>
            <source>ThingSpace misses the session in the request; nothing was done with it.</source>
            <translation>ThingSpace vermisst die Sitzung in der Anfrage; mit ihr wurde nichts getan.</translation>
        </message>
        <message>
            <source>ThingSpace refused the access token before doing anything.</source>
            <translation>ThingSpace hat das Zugriffstoken abgelehnt, bevor etwas getan wurde.</translation>
        </message>
        <message>
            <source>ThingSpace refuses the application key or secret. Nothing was sent.</source>
            <translation>ThingSpace lehnt Anwendungsschlüssel oder Geheimnis ab. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>ThingSpace refuses the form in which the access token was asked for. Nothing was sent.</source>
            <translation>ThingSpace lehnt die Form ab, in der das Zugriffstoken angefordert wurde. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>ThingSpace refuses the password. Nothing was sent.</source>
            <translation>ThingSpace lehnt das Passwort ab. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>ThingSpace refuses the user name or password. Nothing was sent.</source>
            <translation>ThingSpace lehnt Benutzernamen oder Passwort ab. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>ThingSpace says that the access token is missing; it did nothing.</source>
            <translation>Laut ThingSpace fehlt das Zugriffstoken; ThingSpace hat nichts getan.</translation>
        </message>
        <message>
            <source>ThingSpace's gateway does not let this request through. Nothing was changed.</source>
            <translation>Das Gateway von ThingSpace lässt diese Anfrage nicht durch. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>ThingSpace's gateway forbids this request. Nothing was changed.</source>
            <translation>Das Gateway von ThingSpace verbietet diese Anfrage. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>ThingSpace's gateway has no such resource. Nothing was changed.</source>
            <translation>Das Gateway von ThingSpace hat keine solche Ressource. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>This change is not possible from the line's present status. Nothing was sent.</source>
            <translation>Diese Änderung ist vom jetzigen Status des Anschlusses aus nicht möglich. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>This change is possible only while the line is active. Nothing was sent.</source>
            <translation>Diese Änderung ist nur möglich, solange der Anschluss aktiv ist. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>This kind of change is not possible at this carrier. Nothing was sent.</source>
            <translation>Diese Art von Änderung ist bei diesem Netzbetreiber nicht möglich. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <source>Try again when it is done.</source>
            <translation>Versuchen Sie es erneut, wenn sie fertig ist.</translation>
        </message>
        <message>
            <source>Try again while the device is online.</source>
            <translation>Versuchen Sie es erneut, während das Gerät online ist.</translation>
        </message>
        <message>
            <source>Trying again does not help. Report the code.</source>
            <translation>Ein weiterer Versuch hilft nicht. Melden Sie den Code.</translation>
        </message>
        <message>
            <source>Use CustomField1 to CustomField5.</source>
            <translation>Verwenden Sie CustomField1 bis CustomField5.</translation>
        </message>
        <message>
            <source>Use an eSIM for this device, or a device that takes a plastic SIM.</source>
            <translation>Verwenden Sie für dieses Gerät eine eSIM oder ein Gerät, das eine Plastik-SIM aufnimmt.</translation>
        </message>
        <message>
            <source>Use another SIM, or ask the carrier to return this one to inventory.</source>
            <translation>Verwenden Sie eine andere SIM oder bitten Sie den Netzbetreiber, diese in seinen Bestand zurückzunehmen.</translation>
        </message>
        <message>
            <source>Use at most 40 characters without commas and asterisks.</source>
            <translation>Verwenden Sie höchstens 40 Zeichen ohne Kommas und Sternchen.</translation>
        </message>
        <message>
            <source>Use at most 50 characters without commas and asterisks.</source>
            <translation>Verwenden Sie höchstens 50 Zeichen ohne Kommas und Sternchen.</translation>
        </message>
        <message>
            <source>Use fewer lines or values in one request.</source>
            <translation>Verwenden Sie weniger Anschlüsse oder Werte pro Anfrage.</translation>
        </message>
        <message>
            <source>Use one of the three values Control Center knows.</source>
            <translation>Verwenden Sie einen der drei Werte, die Control Center kennt.</translation>
        </message>
        <message>
            <source>Use the group that exists, or another name.</source>
            <translation>Verwenden Sie die vorhandene Gruppe oder einen anderen Namen.</translation>
        </message>
        <message>
            <source>Wait until it is done, then read the line.</source>
            <translation>Warten Sie, bis sie fertig ist, und lesen Sie dann den Anschluss.</translation>
        </message>
        <message>
            <source>Wait until that change is done, or end it.</source>
            <translation>Warten Sie, bis jene Änderung fertig ist, oder beenden Sie sie.</translation>
        </message>
        <message>
            <source>Wait until the carrier gives the line a number, then check again.</source>
            <translation>Warten Sie, bis der Netzbetreiber dem Anschluss eine Nummer gibt, und prüfen Sie dann erneut.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message>
            <source>No answer came: %1</source>
            <translation>Keine Antwort kam: %1</translation>
        </message>
        <message>
            <source>Not sent: %1</source>
            <translation>Nicht gesendet: %1</translation>
        </message>
        <message>
            <source>no answer recorded</source>
            <translation>keine Antwort aufgezeichnet</translation>
        </message>
    </context>
    <context>
        <name>ExchangeText</name>
        <message>
            <source>The request was written down before it was sent; no answer is recorded.</source>
            <translation>Die Anfrage wurde vor dem Senden aufgezeichnet; es ist keine Antwort aufgezeichnet.</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Show the &amp;inspector</source>
            <translation>&amp;Inspektor zeigen</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>+ or +1 in front of the number removed</source>
            <translation>+ oder +1 vor der Nummer entfernt</translation>
        </message>
        <message>
            <source>A cell of this row is longer than 32 KiB.</source>
            <translation>Eine Zelle dieser Zeile ist länger als 32 KiB.</translation>
        </message>
        <message>
            <source>A quotation mark opens in this row and is not closed properly.</source>
            <translation>Ein Anführungszeichen öffnet in dieser Zeile und wird nicht richtig geschlossen.</translation>
        </message>
        <message>
            <source>Accept this kind of repair for the list, or correct the value.</source>
            <translation>Akzeptieren Sie diese Reparaturart für die Liste oder korrigieren Sie den Wert.</translation>
        </message>
        <message>
            <source>Accept this kind of repair for the list, or format the column as text.</source>
            <translation>Akzeptieren Sie diese Reparaturart für die Liste oder formatieren Sie die Spalte als Text.</translation>
        </message>
        <message>
            <source>Check both rows; if they are right, the SIM must be free before it can be used again.</source>
            <translation>Prüfen Sie beide Zeilen; sind sie richtig, muss die SIM frei sein, bevor sie wieder verwendet werden kann.</translation>
        </message>
        <message>
            <source>Check in which device each SIM sits.</source>
            <translation>Prüfen Sie, in welchem Gerät welche SIM steckt.</translation>
        </message>
        <message>
            <source>Check the number; a foreign one needs its country code.</source>
            <translation>Prüfen Sie die Nummer; eine ausländische braucht ihre Landesvorwahl.</translation>
        </message>
        <message>
            <source>Check whether digits are missing, or map the column as “Any identifier”.</source>
            <translation>Prüfen Sie, ob Ziffern fehlen, oder ordnen Sie die Spalte als „Jeder Wert nach seiner Form“ zu.</translation>
        </message>
        <message>
            <source>Check whether digits are missing.</source>
            <translation>Prüfen Sie, ob Ziffern fehlen.</translation>
        </message>
        <message>
            <source>Check which SIM carries the number.</source>
            <translation>Prüfen Sie, welche SIM die Nummer trägt.</translation>
        </message>
        <message>
            <source>Check which of the two rows is right before you go on.</source>
            <translation>Prüfen Sie, welche der beiden Zeilen richtig ist, bevor Sie weitermachen.</translation>
        </message>
        <message>
            <source>Check which row is right, and correct or remove the others.</source>
            <translation>Prüfen Sie, welche Zeile richtig ist, und korrigieren oder entfernen Sie die anderen.</translation>
        </message>
        <message>
            <source>Compare it with the original, and format the column as text.</source>
            <translation>Vergleichen Sie mit dem Original und formatieren Sie die Spalte als Text.</translation>
        </message>
        <message>
            <source>Compare the 15 digits with the label of the device.</source>
            <translation>Vergleichen Sie die 15 Ziffern mit dem Etikett des Geräts.</translation>
        </message>
        <message>
            <source>Compare the ICCID with the SIM or the carrier's portal.</source>
            <translation>Vergleichen Sie die ICCID mit der SIM oder dem Portal des Netzbetreibers.</translation>
        </message>
        <message>
            <source>Compare the IMEI with the label of the device.</source>
            <translation>Vergleichen Sie die IMEI mit dem Etikett des Geräts.</translation>
        </message>
        <message>
            <source>Compare the digits with the original.</source>
            <translation>Vergleichen Sie die Ziffern mit dem Original.</translation>
        </message>
        <message>
            <source>Copy the ICCID from the SIM or the carrier's portal.</source>
            <translation>Übernehmen Sie die ICCID von der SIM oder aus dem Portal des Netzbetreibers.</translation>
        </message>
        <message>
            <source>Correct the formula in the spreadsheet and save the list again.</source>
            <translation>Korrigieren Sie die Formel in der Tabellenkalkulation und speichern Sie die Liste neu.</translation>
        </message>
        <message>
            <source>Correct the new value, or leave it empty if it shall stay.</source>
            <translation>Korrigieren Sie den neuen Wert oder lassen Sie ihn leer, wenn der alte bleiben soll.</translation>
        </message>
        <message>
            <source>Correct the value, or choose another column.</source>
            <translation>Korrigieren Sie den Wert oder wählen Sie eine andere Spalte.</translation>
        </message>
        <message>
            <source>Fill in at least one identifier or remove the row.</source>
            <translation>Tragen Sie mindestens eine Kennung ein oder entfernen Sie die Zeile.</translation>
        </message>
        <message>
            <source>Give all 15 digits, and format the column as text.</source>
            <translation>Geben Sie alle 15 Ziffern an und formatieren Sie die Spalte als Text.</translation>
        </message>
        <message>
            <source>Give the whole number, or map the column as “Any identifier”.</source>
            <translation>Geben Sie die ganze Nummer an oder ordnen Sie die Spalte als „Jeder Wert nach seiner Form“ zu.</translation>
        </message>
        <message>
            <source>Go back to the original, format the column as text and save the list again.</source>
            <translation>Gehen Sie zurück zum Original, formatieren Sie die Spalte als Text und speichern Sie die Liste neu.</translation>
        </message>
        <message>
            <source>Keep one of the two rows and remove the other.</source>
            <translation>Behalten Sie eine der beiden Zeilen und entfernen Sie die andere.</translation>
        </message>
        <message>
            <source>Keep only one of the two columns.</source>
            <translation>Behalten Sie nur eine der beiden Spalten.</translation>
        </message>
        <message>
            <source>Keep the row that is right and remove the other.</source>
            <translation>Behalten Sie die richtige Zeile und entfernen Sie die andere.</translation>
        </message>
        <message>
            <source>Look for a text with an unquoted delimiter in this row.</source>
            <translation>Suchen Sie in dieser Zeile nach Text mit einem Trennzeichen ohne Anführungszeichen.</translation>
        </message>
        <message>
            <source>Map only one of the two columns, or put each line in a row of its own.</source>
            <translation>Ordnen Sie nur eine der beiden Spalten zu oder setzen Sie jeden Anschluss in eine eigene Zeile.</translation>
        </message>
        <message>
            <source>More than one column holds an %1, and no title says which is the line's present one.</source>
            <translation>Mehr als eine Spalte enthält eine %1, und kein Titel sagt, welche die jetzige des Anschlusses ist.</translation>
        </message>
        <message>
            <source>No column of “%1” holds ICCIDs, IMEIs or numbers; nothing was imported: choose another file, or say which column holds them.</source>
            <translation>Keine Spalte von „%1“ enthält ICCIDs, IMEIs oder Nummern; es wurde nichts importiert: Wählen Sie eine andere Datei oder geben Sie an, welche Spalte sie enthält.</translation>
        </message>
        <message>
            <source>Put one line in each row.</source>
            <translation>Setzen Sie in jede Zeile nur einen Anschluss.</translation>
        </message>
        <message>
            <source>Put “New ICCID” or “New IMEI” above the column of the new ones, or choose which columns are read.</source>
            <translation>Setzen Sie „New ICCID“ oder „New IMEI“ über die Spalte mit den neuen Werten oder wählen Sie, welche Spalten gelesen werden.</translation>
        </message>
        <message>
            <source>Reading “%1” was cancelled; nothing was imported: start the import again when you want the list.</source>
            <translation>Das Lesen von „%1“ wurde abgebrochen; es wurde nichts importiert: Starten Sie den Import erneut, wenn Sie die Liste brauchen.</translation>
        </message>
        <message>
            <source>Remove the quotation mark or add the closing one.</source>
            <translation>Entfernen Sie das Anführungszeichen oder ergänzen Sie das schließende.</translation>
        </message>
        <message>
            <source>Row %1 already names this line.</source>
            <translation>Zeile %1 nennt diesen Anschluss schon.</translation>
        </message>
        <message>
            <source>Row %1 asks for the same new ICCID, and one SIM can serve only one line.</source>
            <translation>Zeile %1 verlangt dieselbe neue ICCID, und eine SIM kann nur einen Anschluss bedienen.</translation>
        </message>
        <message>
            <source>Row %1 asks for the same new IMEI, and one device can serve only one line.</source>
            <translation>Zeile %1 verlangt dieselbe neue IMEI, und ein Gerät kann nur einen Anschluss bedienen.</translation>
        </message>
        <message>
            <source>Row %1 asks something else of the same line.</source>
            <translation>Zeile %1 verlangt für denselben Anschluss etwas anderes.</translation>
        </message>
        <message>
            <source>Row %1 has the same IMEI with another ICCID.</source>
            <translation>Zeile %1 hat dieselbe IMEI mit einer anderen ICCID.</translation>
        </message>
        <message>
            <source>Row %1 has the same number with another ICCID.</source>
            <translation>Zeile %1 hat dieselbe Nummer mit einer anderen ICCID.</translation>
        </message>
        <message>
            <source>Row %1 names the same line with other values, so one of the two is wrong.</source>
            <translation>Zeile %1 nennt denselben Anschluss mit anderen Werten, eine der beiden ist also falsch.</translation>
        </message>
        <message>
            <source>Shorten the cell, or leave the column out of the file.</source>
            <translation>Kürzen Sie die Zelle oder lassen Sie die Spalte in der Datei weg.</translation>
        </message>
        <message>
            <source>The ICCID ends in zeros from the 16th digit on, as if a spreadsheet had rounded it.</source>
            <translation>Die ICCID endet ab der 16. Ziffer mit Nullen, als hätte eine Tabellenkalkulation sie gerundet.</translation>
        </message>
        <message>
            <source>The IMEI carried a software version (IMEISV); it was replaced by the check digit.</source>
            <translation>Die IMEI enthielt eine Softwareversion (IMEISV); sie wurde durch die Prüfziffer ersetzt.</translation>
        </message>
        <message>
            <source>The IMEI had 14 digits; its check digit was added.</source>
            <translation>Die IMEI hatte 14 Ziffern; ihre Prüfziffer wurde ergänzt.</translation>
        </message>
        <message>
            <source>The ZIP code “%1” may have lost its leading zeros: it would be %2.</source>
            <translation>Die Postleitzahl „%1“ hat womöglich ihre führenden Nullen verloren: Sie wäre %2.</translation>
        </message>
        <message>
            <source>The check digit of the ICCID does not fit, so a digit may be mistyped or missing.</source>
            <translation>Die Prüfziffer der ICCID passt nicht, eine Ziffer kann also vertippt sein oder fehlen.</translation>
        </message>
        <message>
            <source>The check digit of the IMEI does not fit, so a digit may be mistyped.</source>
            <translation>Die Prüfziffer der IMEI passt nicht, eine Ziffer kann also vertippt sein.</translation>
        </message>
        <message>
            <source>The check digit of the new ICCID does not fit, so a digit may be mistyped or missing.</source>
            <translation>Die Prüfziffer der neuen ICCID passt nicht, eine Ziffer kann also vertippt sein oder fehlen.</translation>
        </message>
        <message>
            <source>The check digit of the new IMEI does not fit, so a digit may be mistyped.</source>
            <translation>Die Prüfziffer der neuen IMEI passt nicht, eine Ziffer kann also vertippt sein.</translation>
        </message>
        <message>
            <source>The chosen columns or delimiter cannot be used for “%1”; nothing was imported: choose a column and a delimiter such as a comma.</source>
            <translation>Die gewählten Spalten oder das Trennzeichen sind für „%1“ nicht verwendbar; es wurde nichts importiert: Wählen Sie eine Spalte und ein Trennzeichen, etwa ein Komma.</translation>
        </message>
        <message>
            <source>The new %1 is the one this row already gives as the present one.</source>
            <translation>Die neue %1 ist dieselbe, die diese Zeile bereits als jetzige angibt.</translation>
        </message>
        <message>
            <source>The new ICCID ends in zeros from the 16th digit on, as if a spreadsheet had rounded it.</source>
            <translation>Die neue ICCID endet ab der 16. Ziffer mit Nullen, als hätte eine Tabellenkalkulation sie gerundet.</translation>
        </message>
        <message>
            <source>The new ICCID of row %1 is the present ICCID of row %2.</source>
            <translation>Die neue ICCID von Zeile %1 ist die jetzige ICCID von Zeile %2.</translation>
        </message>
        <message>
            <source>The new ICCID “%1” contains an invisible character.</source>
            <translation>Die neue ICCID „%1“ enthält ein unsichtbares Zeichen.</translation>
        </message>
        <message>
            <source>The new ICCID “%1” holds more than digits.</source>
            <translation>Die neue ICCID „%1“ enthält mehr als Ziffern.</translation>
        </message>
        <message>
            <source>The new ICCID “%1” is none: an ICCID begins with 89.</source>
            <translation>Die neue ICCID „%1“ ist keine: Eine ICCID beginnt mit 89.</translation>
        </message>
        <message>
            <source>The new ICCID “%1” is none: an ICCID has 18 to 22 digits.</source>
            <translation>Die neue ICCID „%1“ ist keine: Eine ICCID hat 18 bis 22 Ziffern.</translation>
        </message>
        <message>
            <source>The new ICCID “%1” was shortened by a spreadsheet: digits are lost and cannot be recovered.</source>
            <translation>Die neue ICCID „%1“ wurde von einer Tabellenkalkulation gekürzt: Ziffern sind verloren und nicht wiederherstellbar.</translation>
        </message>
        <message>
            <source>The new IMEI carried a software version (IMEISV); it was replaced by the check digit.</source>
            <translation>Die neue IMEI enthielt eine Softwareversion (IMEISV); sie wurde durch die Prüfziffer ersetzt.</translation>
        </message>
        <message>
            <source>The new IMEI had 14 digits; its check digit was added.</source>
            <translation>Die neue IMEI hatte 14 Ziffern; ihre Prüfziffer wurde ergänzt.</translation>
        </message>
        <message>
            <source>The new IMEI “%1” contains an invisible character.</source>
            <translation>Die neue IMEI „%1“ enthält ein unsichtbares Zeichen.</translation>
        </message>
        <message>
            <source>The new IMEI “%1” holds more than digits.</source>
            <translation>Die neue IMEI „%1“ enthält mehr als Ziffern.</translation>
        </message>
        <message>
            <source>The new IMEI “%1” is none: an IMEI has 15 digits.</source>
            <translation>Die neue IMEI „%1“ ist keine: Eine IMEI hat 15 Ziffern.</translation>
        </message>
        <message>
            <source>The new IMEI “%1” lacks a digit: either a leading zero or the check digit.</source>
            <translation>Der neuen IMEI „%1“ fehlt eine Ziffer: entweder eine führende Null oder die Prüfziffer.</translation>
        </message>
        <message>
            <source>The new IMEI “%1” was shortened by a spreadsheet: digits are lost and cannot be recovered.</source>
            <translation>Die neue IMEI „%1“ wurde von einer Tabellenkalkulation gekürzt: Ziffern sind verloren und nicht wiederherstellbar.</translation>
        </message>
        <message>
            <source>The number has ten digits but no North American area code.</source>
            <translation>Die Nummer hat zehn Ziffern, aber keine nordamerikanische Vorwahl.</translation>
        </message>
        <message>
            <source>This is no column map that can be used; nothing was imported: %1. Let the program write one with --save-map and change that.</source>
            <translation>Dies ist keine verwendbare Spaltenzuordnung; es wurde nichts importiert: %1. Lassen Sie das Programm mit --save-map eine schreiben und ändern Sie diese.</translation>
        </message>
        <message>
            <source>This row has more cells than the title row, so its values may have shifted.</source>
            <translation>Diese Zeile hat mehr Zellen als die Titelzeile, ihre Werte können also verschoben sein.</translation>
        </message>
        <message>
            <source>This row has more cells than the title row, so what it asks for may stand in the wrong column.</source>
            <translation>Diese Zeile hat mehr Zellen als die Titelzeile, was sie verlangt, kann also in der falschen Spalte stehen.</translation>
        </message>
        <message>
            <source>This row has more than 4,096 cells.</source>
            <translation>Diese Zeile hat mehr als 4.096 Zellen.</translation>
        </message>
        <message>
            <source>This row holds no ICCID, IMEI or number.</source>
            <translation>Diese Zeile enthält keine ICCID, IMEI oder Nummer.</translation>
        </message>
        <message>
            <source>This row holds two different identifiers of the same kind.</source>
            <translation>Diese Zeile enthält zwei verschiedene Kennungen derselben Art.</translation>
        </message>
        <message>
            <source>This row holds two different new ICCIDs.</source>
            <translation>Diese Zeile enthält zwei verschiedene neue ICCIDs.</translation>
        </message>
        <message>
            <source>This row holds two different new IMEIs.</source>
            <translation>Diese Zeile enthält zwei verschiedene neue IMEIs.</translation>
        </message>
        <message>
            <source>Two columns of this row ask for different values of the same thing.</source>
            <translation>Zwei Spalten dieser Zeile verlangen verschiedene Werte für dasselbe.</translation>
        </message>
        <message>
            <source>Type the ICCID anew instead of pasting it.</source>
            <translation>Tippen Sie die ICCID neu, statt sie einzufügen.</translation>
        </message>
        <message>
            <source>Type the IMEI anew instead of pasting it.</source>
            <translation>Tippen Sie die IMEI neu, statt sie einzufügen.</translation>
        </message>
        <message>
            <source>Type the identifier anew instead of pasting it.</source>
            <translation>Tippen Sie die Kennung neu, statt sie einzufügen.</translation>
        </message>
        <message>
            <source>Type the value anew instead of pasting it.</source>
            <translation>Tippen Sie den Wert neu, statt ihn einzufügen.</translation>
        </message>
        <message>
            <source>Use one of these words: %1.</source>
            <translation>Verwenden Sie eines dieser Wörter: %1.</translation>
        </message>
        <message>
            <source>apostrophe in front removed</source>
            <translation>vorangestellter Apostroph entfernt</translation>
        </message>
        <message>
            <source>blanks removed</source>
            <translation>Leerzeichen entfernt</translation>
        </message>
        <message>
            <source>columns are not read as “%1”, but as one of %2</source>
            <translation>Spalten werden nicht als „%1“ gelesen, sondern als eines von %2</translation>
        </message>
        <message>
            <source>dashes, brackets or dots removed</source>
            <translation>Bindestriche, Klammern oder Punkte entfernt</translation>
        </message>
        <message>
            <source>extra last digit of the ICCID dropped (20 to 19 digits)</source>
            <translation>überzählige letzte Ziffer der ICCID entfernt (20 auf 19 Ziffern)</translation>
        </message>
        <message>
            <source>it is no JSON object with "format": "%1"</source>
            <translation>es ist kein JSON-Objekt mit "format": "%1"</translation>
        </message>
        <message>
            <source>it names no columns, or more than %1</source>
            <translation>sie nennt keine Spalten oder mehr als %1</translation>
        </message>
        <message>
            <source>lost leading zero of the IMEI restored</source>
            <translation>verlorene führende Null der IMEI wiederhergestellt</translation>
        </message>
        <message>
            <source>lost leading zeros of the ZIP code restored</source>
            <translation>verlorene führende Nullen der Postleitzahl wiederhergestellt</translation>
        </message>
        <message>
            <source>missing check digit of the ICCID added (19 to 20 digits)</source>
            <translation>fehlende Prüfziffer der ICCID ergänzt (19 auf 20 Ziffern)</translation>
        </message>
        <message>
            <source>missing check digit of the IMEI added (14 to 15 digits)</source>
            <translation>fehlende Prüfziffer der IMEI ergänzt (14 auf 15 Ziffern)</translation>
        </message>
        <message>
            <source>quotation marks removed</source>
            <translation>Anführungszeichen entfernt</translation>
        </message>
        <message>
            <source>software version of the IMEI replaced by the check digit</source>
            <translation>Softwareversion der IMEI durch die Prüfziffer ersetzt</translation>
        </message>
        <message>
            <source>text taken out of ="…"</source>
            <translation>Text aus ="…" herausgenommen</translation>
        </message>
        <message>
            <source>trailing F removed</source>
            <translation>abschließendes F entfernt</translation>
        </message>
        <message>
            <source>zero-width characters removed</source>
            <translation>Zeichen ohne Breite entfernt</translation>
        </message>
        <message>
            <source>“%1” can be read as %2, but only by a repair that nobody has accepted.</source>
            <translation>„%1“ lässt sich als %2 lesen, aber nur durch eine Reparatur, die niemand akzeptiert hat.</translation>
        </message>
        <message>
            <source>“%1” cannot be opened; nothing was imported: check that you may read it and that no other program keeps it locked.</source>
            <translation>„%1“ kann nicht geöffnet werden; es wurde nichts importiert: Prüfen Sie, ob Sie die Datei lesen dürfen und ob kein anderes Programm sie gesperrt hält.</translation>
        </message>
        <message>
            <source>“%1” contains an invisible character or a line break.</source>
            <translation>„%1“ enthält ein unsichtbares Zeichen oder einen Zeilenumbruch.</translation>
        </message>
        <message>
            <source>“%1” contains an invisible character.</source>
            <translation>„%1“ enthält ein unsichtbares Zeichen.</translation>
        </message>
        <message>
            <source>“%1” could not be read to its end; nothing was imported: check the drive or network share and try again.</source>
            <translation>„%1“ konnte nicht bis zum Ende gelesen werden; es wurde nichts importiert: Prüfen Sie das Laufwerk oder die Netzwerkfreigabe und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>“%1” could not be unpacked to the folder for temporary files; nothing was imported: make room there and try again.</source>
            <translation>„%1“ konnte nicht in den Ordner für temporäre Dateien entpackt werden; es wurde nichts importiert: Schaffen Sie dort Platz und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>“%1” does not exist; nothing was imported: check the name and whether the file was moved.</source>
            <translation>„%1“ gibt es nicht; es wurde nichts importiert: Prüfen Sie den Namen und ob die Datei verschoben wurde.</translation>
        </message>
        <message>
            <source>“%1” has more than %L2 rows; nothing was imported: split the list into smaller files and import them one after the other.</source>
            <translation>„%1“ hat mehr als %L2 Zeilen; es wurde nichts importiert: Teilen Sie die Liste in kleinere Dateien und importieren Sie sie nacheinander.</translation>
        </message>
        <message>
            <source>“%1” has no column “%2”, which the column map names; nothing was imported: choose the map made for this list, or correct its titles.</source>
            <translation>„%1“ hat keine Spalte „%2“, die die Spaltenzuordnung nennt; es wurde nichts importiert: Wählen Sie die für diese Liste erstellte Zuordnung oder korrigieren Sie deren Titel.</translation>
        </message>
        <message>
            <source>“%1” has no sheet “%2”; nothing was imported: choose one of: %3.</source>
            <translation>„%1“ hat kein Tabellenblatt „%2“; es wurde nichts importiert: Wählen Sie eines von: %3.</translation>
        </message>
        <message>
            <source>“%1” has the shape of no ICCID, IMEI or number.</source>
            <translation>„%1“ hat nicht die Form einer ICCID, IMEI oder Nummer.</translation>
        </message>
        <message>
            <source>“%1” holds no row with a value; nothing was imported: choose a list with one line (ICCID, IMEI or number) per row.</source>
            <translation>„%1“ enthält keine Zeile mit einem Wert; es wurde nichts importiert: Wählen Sie eine Liste mit einem Anschluss (ICCID, IMEI oder Nummer) pro Zeile.</translation>
        </message>
        <message>
            <source>“%1” is a damaged or incomplete Excel workbook; nothing was imported: open it in a spreadsheet program, save it again as XLSX and import that.</source>
            <translation>„%1“ ist eine beschädigte oder unvollständige Excel-Arbeitsmappe; es wurde nichts importiert: Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie neu als XLSX und importieren Sie diese.</translation>
        </message>
        <message>
            <source>“%1” is a folder; nothing was imported: choose a workbook, CSV or text file in it.</source>
            <translation>„%1“ ist ein Ordner; es wurde nichts importiert: Wählen Sie eine Arbeitsmappe, CSV- oder Textdatei darin.</translation>
        </message>
        <message>
            <source>“%1” is a zip archive, but no Excel workbook that can be read; nothing was imported: save the list as XLSX or CSV and import that.</source>
            <translation>„%1“ ist ein ZIP-Archiv, aber keine lesbare Excel-Arbeitsmappe; es wurde nichts importiert: Speichern Sie die Liste als XLSX oder CSV und importieren Sie diese.</translation>
        </message>
        <message>
            <source>“%1” is an Excel workbook in the old format (.xls) or another Office file; nothing was imported: open it, save it as XLSX or CSV and import that.</source>
            <translation>„%1“ ist eine Excel-Arbeitsmappe im alten Format (.xls) oder eine andere Office-Datei; es wurde nichts importiert: Öffnen Sie sie, speichern Sie sie als XLSX oder CSV und importieren Sie diese.</translation>
        </message>
        <message>
            <source>“%1” is an Excel workbook protected with a password; nothing was imported: remove the password in the spreadsheet program, save the workbook and import it again.</source>
            <translation>„%1“ ist eine mit Passwort geschützte Excel-Arbeitsmappe; es wurde nichts importiert: Entfernen Sie das Passwort in der Tabellenkalkulation, speichern Sie die Arbeitsmappe und importieren Sie sie erneut.</translation>
        </message>
        <message>
            <source>“%1” is an Excel workbook with contents that no spreadsheet program writes (a document type, endless nesting or attributes); nothing was imported: ask its sender for a new one.</source>
            <translation>„%1“ ist eine Excel-Arbeitsmappe mit Inhalten, die keine Tabellenkalkulation schreibt (ein Dokumenttyp, endlose Verschachtelung oder Attribute); es wurde nichts importiert: Bitten Sie den Absender um eine neue.</translation>
        </message>
        <message>
            <source>“%1” is an error of a spreadsheet formula, not a value.</source>
            <translation>„%1“ ist ein Fehler einer Tabellenformel, kein Wert.</translation>
        </message>
        <message>
            <source>“%1” is empty; nothing was imported: choose a list with one line (ICCID, IMEI or number) per row.</source>
            <translation>„%1“ ist leer; es wurde nichts importiert: Wählen Sie eine Liste mit einem Anschluss (ICCID, IMEI oder Nummer) pro Zeile.</translation>
        </message>
        <message>
            <source>“%1” is larger than 200 MB; nothing was imported: split the list into smaller files and import them one after the other.</source>
            <translation>„%1“ ist größer als 200 MB; es wurde nichts importiert: Teilen Sie die Liste in kleinere Dateien und importieren Sie sie nacheinander.</translation>
        </message>
        <message>
            <source>“%1” is no ICCID: that begins with 89.</source>
            <translation>„%1“ ist keine ICCID: Eine ICCID beginnt mit 89.</translation>
        </message>
        <message>
            <source>“%1” is no ICCID: that has 18 to 22 digits.</source>
            <translation>„%1“ ist keine ICCID: Eine ICCID hat 18 bis 22 Ziffern.</translation>
        </message>
        <message>
            <source>“%1” is no IMEI: that has 15 digits.</source>
            <translation>„%1“ ist keine IMEI: Eine IMEI hat 15 Ziffern.</translation>
        </message>
        <message>
            <source>“%1” is no known action.</source>
            <translation>„%1“ ist keine bekannte Aktion.</translation>
        </message>
        <message>
            <source>“%1” is no number: that has 10 to 15 digits with its area or country code.</source>
            <translation>„%1“ ist keine Nummer: Eine Nummer hat mit Orts- oder Landesvorwahl 10 bis 15 Ziffern.</translation>
        </message>
        <message>
            <source>“%1” is not an identifier: it holds more than digits.</source>
            <translation>„%1“ ist keine Kennung: Es enthält mehr als Ziffern.</translation>
        </message>
        <message>
            <source>“%1” is read as %2, by a repair that was accepted for the list.</source>
            <translation>„%1“ wird als %2 gelesen, durch eine für die Liste akzeptierte Reparatur.</translation>
        </message>
        <message>
            <source>“%1” lacks a digit of the IMEI: either a leading zero or the check digit.</source>
            <translation>„%1“ fehlt eine Ziffer der IMEI: entweder eine führende Null oder die Prüfziffer.</translation>
        </message>
        <message>
            <source>“%1” looks like a binary file, not a list; nothing was imported: choose an XLSX workbook, a CSV or a text file.</source>
            <translation>„%1“ sieht wie eine Binärdatei aus, nicht wie eine Liste; es wurde nichts importiert: Wählen Sie eine XLSX-Arbeitsmappe, eine CSV- oder eine Textdatei.</translation>
        </message>
        <message>
            <source>“%1” unpacks to more than a device list may hold; nothing was imported: copy the columns with the identifiers to a new workbook, or save the sheet as CSV, and import that.</source>
            <translation>„%1“ ist entpackt größer, als eine Geräteliste sein darf; es wurde nichts importiert: Kopieren Sie die Spalten mit den Kennungen in eine neue Arbeitsmappe oder speichern Sie das Tabellenblatt als CSV und importieren Sie diese.</translation>
        </message>
        <message>
            <source>“%1” was shortened by a spreadsheet: digits are lost and cannot be recovered.</source>
            <translation>„%1“ wurde von einer Tabellenkalkulation gekürzt: Ziffern sind verloren und nicht wiederherstellbar.</translation>
        </message>
    </context>
    <context>
        <name>Inverse</name>
        <message>
            <source>A deactivated line does not come back: activating it again is a new service, with a new number. Plan an activation if that is wanted.</source>
            <translation>Ein deaktivierter Anschluss kommt nicht zurück: Ihn wieder zu aktivieren ist ein neuer Dienst mit neuer Nummer. Planen Sie eine Aktivierung, wenn das gewünscht ist.</translation>
        </message>
        <message>
            <source>An activation is not taken back: the line has been in service. Plan a deactivation if that is wanted.</source>
            <translation>Eine Aktivierung wird nicht zurückgenommen: Der Anschluss war in Betrieb. Planen Sie eine Deaktivierung, wenn das gewünscht ist.</translation>
        </message>
        <message>
            <source>Its rate plan was changed to %1 first and stays so; change the plan back in a change of its own.</source>
            <translation>Sein Tarif wurde zuerst auf %1 geändert und bleibt so; ändern Sie den Tarif in einer eigenen Änderung zurück.</translation>
        </message>
        <message>
            <source>There is no change that brings a line back to "%1".</source>
            <translation>Es gibt keine Änderung, die einen Anschluss auf „%1“ zurückbringt.</translation>
        </message>
        <message>
            <source>This kind of change cannot be put back.</source>
            <translation>Diese Art von Änderung lässt sich nicht zurücknehmen.</translation>
        </message>
        <message>
            <source>What the customer plan was before is not recorded.</source>
            <translation>Der vorherige Kundentarif ist nicht aufgezeichnet.</translation>
        </message>
        <message>
            <source>What the line was before the change is not recorded.</source>
            <translation>Der Stand des Anschlusses vor der Änderung ist nicht aufgezeichnet.</translation>
        </message>
        <message>
            <source>Which SIM or device the line had before was not known, so it cannot be given back.</source>
            <translation>Welche SIM oder welches Gerät der Anschluss vorher hatte, war nicht bekannt und kann deshalb nicht zurückgegeben werden.</translation>
        </message>
        <message>
            <source>Which rate plan the line had before is not recorded.</source>
            <translation>Welchen Tarif der Anschluss vorher hatte, ist nicht aufgezeichnet.</translation>
        </message>
    </context>
    <context>
        <name>JasperPresets</name>
        <message>
            <source>The Control Center presets in %1 cannot be used (%2). None of them is offered.</source>
            <translation>Die Control-Center-Voreinstellungen in %1 können nicht verwendet werden (%2). Keine davon wird angeboten.</translation>
        </message>
    </context>
    <context>
        <name>Judge</name>
        <message>
            <source>Check again when the carrier answers.</source>
            <translation>Prüfen Sie erneut, wenn der Netzbetreiber antwortet.</translation>
        </message>
        <message>
            <source>Check the identifier, and that the line belongs to this account.</source>
            <translation>Prüfen Sie die Kennung und ob der Anschluss zu diesem Konto gehört.</translation>
        </message>
        <message>
            <source>Choose a SIM that is in the account's stock.</source>
            <translation>Wählen Sie eine SIM aus dem Vorrat des Kontos.</translation>
        </message>
        <message>
            <source>Choose another SIM, or delete this one at the carrier once it is deactivated.</source>
            <translation>Wählen Sie eine andere SIM oder löschen Sie diese beim Netzbetreiber, sobald sie deaktiviert ist.</translation>
        </message>
        <message>
            <source>The carrier does not know the new SIM %1 in this account.</source>
            <translation>Der Netzbetreiber kennt die neue SIM %1 in diesem Konto nicht.</translation>
        </message>
        <message>
            <source>The line could not be read: %1</source>
            <translation>Der Anschluss konnte nicht gelesen werden: %1</translation>
        </message>
        <message>
            <source>The new SIM %1 is in the database of %3 already (%2), which takes only SIMs that it does not know yet.</source>
            <translation>Die neue SIM %1 ist bereits in der Datenbank von %3 (%2), die nur SIMs annimmt, die sie noch nicht kennt.</translation>
        </message>
        <message>
            <source>The new SIM %1 is not free: it is %2.</source>
            <translation>Die neue SIM %1 ist nicht frei: Sie ist %2.</translation>
        </message>
        <message>
            <source>The row has no carrier.</source>
            <translation>Die Zeile hat keinen Netzbetreiber.</translation>
        </message>
        <message>
            <source>Whether the new SIM %1 is free could not be read: %2</source>
            <translation>Ob die neue SIM %1 frei ist, konnte nicht gelesen werden: %2</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>en</source>
            <translation>de</translation>
        </message>
    </context>
    <context>
        <name>LineFacets</name>
        <message>
            <source>no plan known</source>
            <translation>kein Tarif bekannt</translation>
        </message>
    </context>
    <context>
        <name>LineGroup</name>
        <message>
            <source>Already so</source>
            <translation>Schon so</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>In flight</source>
            <translation>Unterwegs</translation>
        </message>
        <message>
            <source>Needs a person</source>
            <translation>Eingriff nötig</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Ungeklärt</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
    </context>
    <context>
        <name>LineHistory</name>
        <message>
            <source>What was asked of the line %1 earlier cannot be read from the database. Its rules were not checked.</source>
            <translation>Was von Anschluss %1 früher verlangt wurde, kann nicht aus der Datenbank gelesen werden. Seine Regeln wurden nicht geprüft.</translation>
        </message>
    </context>
    <context>
        <name>LineListExport</name>
        <message>
            <source>"%1" cannot be written; no file was made. Choose another folder, or make room.</source>
            <translation>„%1“ kann nicht geschrieben werden; es wurde keine Datei erstellt. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Netzbetreiber</translation>
        </message>
        <message>
            <source>Carrier's status</source>
            <translation>Status beim Netzbetreiber</translation>
        </message>
        <message>
            <source>Changed at (UTC)</source>
            <translation>Geändert um (UTC)</translation>
        </message>
        <message>
            <source>Customer plan</source>
            <translation>Kundentarif</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Letzte Änderung</translation>
        </message>
        <message>
            <source>Pool</source>
            <translation>Pool</translation>
        </message>
        <message>
            <source>Rate plan</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Read at (UTC)</source>
            <translation>Gelesen um (UTC)</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>The export was stopped; no file was made.</source>
            <translation>Der Export wurde gestoppt; es wurde keine Datei erstellt.</translation>
        </message>
    </context>
    <context>
        <name>LinePast</name>
        <message>
            <source>%1 has one word for suspended and deactivated lines. That this one is suspended and can be restored is known to our record only.</source>
            <translation>%1 hat für gesperrte und deaktivierte Anschlüsse nur ein Wort. Dass dieser gesperrt ist und entsperrt werden kann, ist nur aus unserer Aufzeichnung bekannt.</translation>
        </message>
        <message>
            <source>Attempt %1: %2</source>
            <translation>Versuch %1: %2</translation>
        </message>
        <message>
            <source>Change #%1 gave it the plan %2 on %3; since then somebody else has changed it.</source>
            <translation>Änderung #%1 gab ihm am %3 den Tarif %2; seitdem hat ihn jemand anders geändert.</translation>
        </message>
        <message>
            <source>Change #%1 left it %2 on %3; since then somebody else has changed it.</source>
            <translation>Nach Änderung #%1 war er am %3 %2; seitdem hat ihn jemand anders geändert.</translation>
        </message>
        <message>
            <source>Rate plan</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Taken into a change: %1</source>
            <translation>In eine Änderung aufgenommen: %1</translation>
        </message>
        <message>
            <source>The carrier's message came</source>
            <translation>Meldung des Netzbetreibers kam</translation>
        </message>
        <message>
            <source>about its request %1</source>
            <translation>zu seiner Anfrage %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>von %1</translation>
        </message>
        <message>
            <source>change #%1</source>
            <translation>Änderung #%1</translation>
        </message>
        <message>
            <source>request id %1</source>
            <translation>Anfrage-ID %1</translation>
        </message>
        <message>
            <source>was ICCID %1 until %2</source>
            <translation>war ICCID %1 bis %2</translation>
        </message>
        <message>
            <source>was IMEI %1 until %2</source>
            <translation>war IMEI %1 bis %2</translation>
        </message>
    </context>
    <context>
        <name>LineRouter</name>
        <message>
            <source>Add the account in Settings.</source>
            <translation>Fügen Sie das Konto in den Einstellungen hinzu.</translation>
        </message>
        <message>
            <source>Choose another SIM.</source>
            <translation>Wählen Sie eine andere SIM.</translation>
        </message>
        <message>
            <source>Give the ICCID, or choose the account for this change.</source>
            <translation>Geben Sie die ICCID an oder wählen Sie das Konto für diese Änderung.</translation>
        </message>
        <message>
            <source>Import the line (linekeeperctl lines import) or choose the account.</source>
            <translation>Importieren Sie den Anschluss (linekeeperctl lines import) oder wählen Sie das Konto.</translation>
        </message>
        <message>
            <source>Import the line (linekeeperctl lines import), add its prefix in Settings, or choose the account.</source>
            <translation>Importieren Sie den Anschluss (linekeeperctl lines import), ergänzen Sie sein Präfix in den Einstellungen oder wählen Sie das Konto.</translation>
        </message>
        <message>
            <source>It is not known which carrier account this line belongs to: it is not in the inventory and its issuer prefix is not in the table.</source>
            <translation>Es ist nicht bekannt, zu welchem Konto beim Netzbetreiber dieser Anschluss gehört: Er ist nicht im Bestand, und sein Ausgeber-Präfix steht nicht in der Tabelle.</translation>
        </message>
        <message>
            <source>The SIM was issued for %1, but there is no account of that carrier.</source>
            <translation>Die SIM wurde für %1 ausgegeben, aber es gibt kein Konto bei diesem Netzbetreiber.</translation>
        </message>
        <message>
            <source>The inventory has this identifier at more than one account.</source>
            <translation>Der Bestand führt diese Kennung in mehr als einem Konto.</translation>
        </message>
        <message>
            <source>The line is still open in change %1.</source>
            <translation>Der Anschluss ist noch in Änderung %1 offen.</translation>
        </message>
        <message>
            <source>The new SIM %1 is in use: by the inventory it is %2.</source>
            <translation>Die neue SIM %1 ist in Gebrauch: Laut Bestand ist sie %2.</translation>
        </message>
        <message>
            <source>There is more than one %1 account, and the inventory does not say which one has this line.</source>
            <translation>Es gibt mehr als ein %1-Konto, und der Bestand sagt nicht, welches diesen Anschluss hat.</translation>
        </message>
        <message>
            <source>Wait until that change is done, then check again.</source>
            <translation>Warten Sie, bis jene Änderung fertig ist, und prüfen Sie dann erneut.</translation>
        </message>
    </context>
    <context>
        <name>LineStory</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Accepted by the carrier</source>
            <translation>Vom Netzbetreiber angenommen</translation>
        </message>
        <message>
            <source>Answer lost</source>
            <translation>Antwort verloren</translation>
        </message>
        <message>
            <source>Answered: done</source>
            <translation>Beantwortet: erledigt</translation>
        </message>
        <message>
            <source>Asked the carrier again</source>
            <translation>Netzbetreiber erneut gefragt</translation>
        </message>
        <message>
            <source>Back in the queue</source>
            <translation>Zurück in der Warteschlange</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>Carrier asked again</source>
            <translation>Netzbetreiber erneut abgefragt</translation>
        </message>
        <message>
            <source>Decided: given up</source>
            <translation>Entschieden: aufgegeben</translation>
        </message>
        <message>
            <source>Decided: it was applied</source>
            <translation>Entschieden: wurde angewendet</translation>
        </message>
        <message>
            <source>Decided: not applied, send again</source>
            <translation>Entschieden: nicht angewendet, erneut senden</translation>
        </message>
        <message>
            <source>Decided: the first step was applied</source>
            <translation>Entschieden: erster Schritt wurde angewendet</translation>
        </message>
        <message>
            <source>First step done</source>
            <translation>Erster Schritt erledigt</translation>
        </message>
        <message>
            <source>Late answer, not used</source>
            <translation>Späte Antwort, nicht verwendet</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Nicht gesendet</translation>
        </message>
        <message>
            <source>Read back: cannot be told</source>
            <translation>Zurückgelesen: nicht zu sagen</translation>
        </message>
        <message>
            <source>Read back: done</source>
            <translation>Zurückgelesen: erledigt</translation>
        </message>
        <message>
            <source>Read back: failed</source>
            <translation>Zurückgelesen: fehlgeschlagen</translation>
        </message>
        <message>
            <source>Read back: not applied</source>
            <translation>Zurückgelesen: nicht angewendet</translation>
        </message>
        <message>
            <source>Refused by the carrier</source>
            <translation>Vom Netzbetreiber abgelehnt</translation>
        </message>
        <message>
            <source>Refused for now</source>
            <translation>Vorerst abgelehnt</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <source>Retries used up</source>
            <translation>Versuche aufgebraucht</translation>
        </message>
        <message>
            <source>Retry ordered</source>
            <translation>Neuer Versuch angeordnet</translation>
        </message>
        <message>
            <source>Stopped before sending</source>
            <translation>Vor dem Senden gestoppt</translation>
        </message>
        <message>
            <source>Taken from the queue</source>
            <translation>Aus der Warteschlange genommen</translation>
        </message>
        <message>
            <source>Taken into the change</source>
            <translation>In die Änderung aufgenommen</translation>
        </message>
        <message>
            <source>The carrier's message came</source>
            <translation>Meldung des Netzbetreibers kam</translation>
        </message>
        <message>
            <source>Time to read the line</source>
            <translation>Anschluss ist zu lesen</translation>
        </message>
        <message>
            <source>Was already so</source>
            <translation>War schon so</translation>
        </message>
        <message>
            <source>Written down, then sent</source>
            <translation>Aufgezeichnet, dann gesendet</translation>
        </message>
        <message>
            <source>on its way</source>
            <translation>unterwegs</translation>
        </message>
    </context>
    <context>
        <name>LocalRows</name>
        <message>
            <source>Check the code (linekeeperctl customer-plans list), or import the catalogue that has it.</source>
            <translation>Prüfen Sie den Code (linekeeperctl customer-plans list) oder importieren Sie den Katalog, der ihn enthält.</translation>
        </message>
        <message>
            <source>Make sure that this is meant.</source>
            <translation>Vergewissern Sie sich, dass das so gemeint ist.</translation>
        </message>
        <message>
            <source>Read the inventory (linekeeperctl lines sync) or import the line.</source>
            <translation>Lesen Sie den Bestand ein (linekeeperctl lines sync) oder importieren Sie den Anschluss.</translation>
        </message>
        <message>
            <source>The change is dated back to %1: bills already made may no longer agree with it.</source>
            <translation>Die Änderung ist auf den %1 zurückdatiert: Bereits erstellte Rechnungen stimmen dann womöglich nicht mehr damit überein.</translation>
        </message>
        <message>
            <source>The line is not in the inventory, so no customer plan can be recorded for it.</source>
            <translation>Der Anschluss ist nicht im Bestand, deshalb kann für ihn kein Kundentarif eingetragen werden.</translation>
        </message>
        <message>
            <source>There is no customer rate plan "%1".</source>
            <translation>Es gibt keinen Kundentarif „%1“.</translation>
        </message>
        <message>
            <source>There is no pool "%1".</source>
            <translation>Es gibt keinen Pool „%1“.</translation>
        </message>
    </context>
    <context>
        <name>LocalTime</name>
        <message>
            <source>%1 (%2, %3)</source>
            <translation>%1 (%2, %3)</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Device list to open in a new change.</source>
            <translation>Geräteliste, die in einer neuen Änderung geöffnet wird.</translation>
        </message>
        <message>
            <source>Folder that holds everything this program keeps.</source>
            <translation>Ordner, in dem dieses Programm alles ablegt.</translation>
        </message>
        <message>
            <source>Linekeeper is open already with this data folder, but it does not answer. Nothing was started. Close that window, or end that process, and start again.</source>
            <translation>Linekeeper ist mit diesem Datenordner schon geöffnet, antwortet aber nicht. Nichts wurde gestartet. Schließen Sie jenes Fenster oder beenden Sie jenen Prozess, und starten Sie erneut.</translation>
        </message>
        <message>
            <source>Operations console for bulk changes on cellular IoT lines.</source>
            <translation>Betriebskonsole für Massenänderungen an Mobilfunk-IoT-Anschlüssen.</translation>
        </message>
        <message>
            <source>Practice with the built-in carriers; nothing real is touched.</source>
            <translation>Mit den eingebauten Netzbetreibern üben; nichts Echtes wird angefasst.</translation>
        </message>
    </context>
    <context>
        <name>MetricsEndpoint</name>
        <message>
            <source>The figures cannot be offered on port %1 of this machine. Nothing was started; choose another port.</source>
            <translation>Die Kennzahlen können auf Port %1 dieses Rechners nicht angeboten werden. Es wurde nichts gestartet; wählen Sie einen anderen Port.</translation>
        </message>
    </context>
    <context>
        <name>NewChangePage</name>
        <message>
            <source>Let it wait behind that change, or check again when that is done.</source>
            <translation>Lassen Sie ihn hinter jener Änderung warten oder prüfen Sie erneut, wenn sie fertig ist.</translation>
        </message>
        <message>
            <source>The line is still open in change %1.</source>
            <translation>Der Anschluss ist noch in Änderung %1 offen.</translation>
        </message>
    </context>
    <context>
        <name>NextActions</name>
        <message>
            <source>The line is open in change #%1; another change has to wait for its end.</source>
            <translation>Der Anschluss ist in Änderung #%1 offen; eine andere Änderung muss deren Ende abwarten.</translation>
        </message>
        <message>
            <source>The line is so already.</source>
            <translation>Der Anschluss ist schon so.</translation>
        </message>
    </context>
    <context>
        <name>OrderQuestion</name>
        <message numerus="yes">
            <source>%Ln failed line(s) go back to the queue and are sent again as new attempts.</source>
            <translation>
                <numerusform>%Ln fehlgeschlagener Anschluss geht zurück in die Warteschlange und wird als neuer Versuch erneut gesendet.</numerusform>
                <numerusform>%Ln fehlgeschlagene Anschlüsse gehen zurück in die Warteschlange und werden als neue Versuche erneut gesendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are read at the carrier again. Nothing is sent.</source>
            <translation>
                <numerusform>%Ln Anschluss wird beim Netzbetreiber erneut gelesen. Es wird nichts gesendet.</numerusform>
                <numerusform>%Ln Anschlüsse werden beim Netzbetreiber erneut gelesen. Es wird nichts gesendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are recorded as done at the carrier. Nothing is sent.</source>
            <translation>
                <numerusform>%Ln Anschluss wird als beim Netzbetreiber erledigt eingetragen. Es wird nichts gesendet.</numerusform>
                <numerusform>%Ln Anschlüsse werden als beim Netzbetreiber erledigt eingetragen. Es wird nichts gesendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are recorded as failed. Nothing is sent.</source>
            <translation>
                <numerusform>%Ln Anschluss wird als fehlgeschlagen eingetragen. Es wird nichts gesendet.</numerusform>
                <numerusform>%Ln Anschlüsse werden als fehlgeschlagen eingetragen. Es wird nichts gesendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are sent in its stages.</source>
            <translation>
                <numerusform>%Ln Anschluss wird in ihren Stufen gesendet.</numerusform>
                <numerusform>%Ln Anschlüsse werden in ihren Stufen gesendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are with the carrier and are followed to their end.</source>
            <translation>
                <numerusform>%Ln Anschluss ist beim Netzbetreiber und wird bis zum Ende verfolgt.</numerusform>
                <numerusform>%Ln Anschlüsse sind beim Netzbetreiber und werden bis zum Ende verfolgt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) go back to the queue and are sent again.</source>
            <translation>
                <numerusform>%Ln Anschluss geht zurück in die Warteschlange und wird erneut gesendet.</numerusform>
                <numerusform>%Ln Anschlüsse gehen zurück in die Warteschlange und werden erneut gesendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) of change #%1 will not be sent.</source>
            <translation>
                <numerusform>%Ln Anschluss von Änderung #%1 wird nicht gesendet.</numerusform>
                <numerusform>%Ln Anschlüsse von Änderung #%1 werden nicht gesendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) that were taken back before anything was sent go back to the queue.</source>
            <translation>
                <numerusform>%Ln Anschluss, der zurückgenommen wurde, bevor etwas gesendet war, geht zurück in die Warteschlange.</numerusform>
                <numerusform>%Ln Anschlüsse, die zurückgenommen wurden, bevor etwas gesendet war, gehen zurück in die Warteschlange.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ask about %Ln line(s)</source>
            <translation>
                <numerusform>%Ln Anschluss abfragen</numerusform>
                <numerusform>%Ln Anschlüsse abfragen</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask the carrier</source>
            <translation>Netzbetreiber abfragen</translation>
        </message>
        <message numerus="yes">
            <source>Cancel %Ln line(s)</source>
            <translation>
                <numerusform>%Ln Anschluss abbrechen</numerusform>
                <numerusform>%Ln Anschlüsse abbrechen</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel what was not sent yet</source>
            <translation>Noch nicht Gesendetes abbrechen</translation>
        </message>
        <message>
            <source>Change #%1, “%2”, starts at once instead of at its time.</source>
            <translation>Änderung #%1, „%2“, startet sofort statt zu ihrer Zeit.</translation>
        </message>
        <message>
            <source>Each line is read before it is sent; what is already so is not sent.</source>
            <translation>Jeder Anschluss wird vor dem Senden gelesen; was schon so ist, wird nicht gesendet.</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Aufgeben</translation>
        </message>
        <message numerus="yes">
            <source>Give up %Ln line(s)</source>
            <translation>
                <numerusform>%Ln Anschluss aufgeben</numerusform>
                <numerusform>%Ln Anschlüsse aufgeben</numerusform>
            </translation>
        </message>
        <message>
            <source>If the carrier did act after all, the change happens a second time.</source>
            <translation>Hat der Netzbetreiber doch gehandelt, geschieht die Änderung ein zweites Mal.</translation>
        </message>
        <message>
            <source>It was applied</source>
            <translation>Wurde angewendet</translation>
        </message>
        <message>
            <source>It was not applied: send again</source>
            <translation>Nicht angewendet: erneut senden</translation>
        </message>
        <message numerus="yes">
            <source>Record %Ln line(s) as done</source>
            <translation>
                <numerusform>%Ln Anschluss als erledigt eintragen</numerusform>
                <numerusform>%Ln Anschlüsse als erledigt eintragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Retry %Ln line(s)</source>
            <translation>
                <numerusform>%Ln Anschluss erneut versuchen</numerusform>
                <numerusform>%Ln Anschlüsse erneut versuchen</numerusform>
            </translation>
        </message>
        <message>
            <source>Retry failed lines</source>
            <translation>Fehlgeschlagene erneut versuchen</translation>
        </message>
        <message>
            <source>Say where you saw it: the carrier's portal, a ticket, a call.</source>
            <translation>Geben Sie an, wo Sie es gesehen haben: Portal des Netzbetreibers, Ticket, Anruf.</translation>
        </message>
        <message numerus="yes">
            <source>Send %Ln line(s)</source>
            <translation>
                <numerusform>%Ln Anschluss senden</numerusform>
                <numerusform>%Ln Anschlüsse senden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send %Ln line(s) again</source>
            <translation>
                <numerusform>%Ln Anschluss erneut senden</numerusform>
                <numerusform>%Ln Anschlüsse erneut senden</numerusform>
            </translation>
        </message>
        <message>
            <source>Send cancelled lines after all</source>
            <translation>Abgebrochene doch senden</translation>
        </message>
        <message numerus="yes">
            <source>Start %Ln change(s) now</source>
            <translation>
                <numerusform>%Ln Änderung jetzt starten</numerusform>
                <numerusform>%Ln Änderungen jetzt starten</numerusform>
            </translation>
        </message>
        <message>
            <source>Start now</source>
            <translation>Jetzt starten</translation>
        </message>
        <message>
            <source>They can still be retried later.</source>
            <translation>Sie können später noch erneut versucht werden.</translation>
        </message>
        <message>
            <source>What is done already stays done.</source>
            <translation>Was schon erledigt ist, bleibt erledigt.</translation>
        </message>
        <message>
            <source>What shows the change is recorded as done. What still shows the old state when the time for a late effect is over comes back here for your decision.</source>
            <translation>Was die Änderung zeigt, wird als erledigt festgehalten. Was nach der Zeit für eine späte Wirkung noch den alten Zustand zeigt, kommt zu Ihrer Entscheidung hierher zurück.</translation>
        </message>
    </context>
    <context>
        <name>Passphrase</name>
        <message>
            <source>The file %1 does not hold exactly one line; the vault was not opened. Put the passphrase alone into it.</source>
            <translation>Die Datei %1 enthält nicht genau eine Zeile; der Tresor wurde nicht geöffnet. Legen Sie nur die Passphrase darin ab.</translation>
        </message>
        <message>
            <source>The service was given no systemd credential "linekeeper-passphrase"; the vault was not opened. Add LoadCredential= to its unit or use --passphrase-file.</source>
            <translation>Der Dienst hat kein systemd-Credential "linekeeper-passphrase" erhalten; der Tresor wurde nicht geöffnet. Ergänzen Sie LoadCredential= in seiner Unit oder verwenden Sie --passphrase-file.</translation>
        </message>
        <message>
            <source>The systemd credential %1 can be read by everybody or not at all; the vault was not opened. Check the unit's LoadCredential=.</source>
            <translation>Das systemd-Credential %1 ist für alle oder gar nicht lesbar; der Tresor wurde nicht geöffnet. Prüfen Sie LoadCredential= der Unit.</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>%1 at %2</source>
            <translation>%1 bei %2</translation>
        </message>
        <message numerus="yes">
            <source>%n already so.</source>
            <translation>
                <numerusform>%n schon so.</numerusform>
                <numerusform>%n schon so.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n blocked and left alone.</source>
            <translation>
                <numerusform>%n blockiert und nicht angefasst.</numerusform>
                <numerusform>%n blockiert und nicht angefasst.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanFile</name>
        <message>
            <source>The plan %1 cannot be read. Nothing was run.</source>
            <translation>Der Änderungsplan %1 kann nicht gelesen werden. Es wurde nichts ausgeführt.</translation>
        </message>
        <message>
            <source>The plan could not be saved to %1, so there is no plan file. Check the folder and the free space.</source>
            <translation>Der Änderungsplan konnte nicht nach %1 gespeichert werden, es gibt also keine Plandatei. Prüfen Sie den Ordner und den freien Speicherplatz.</translation>
        </message>
        <message>
            <source>This is not a Linekeeper plan (.lkplan), or one of a newer version. Nothing was run.</source>
            <translation>Dies ist kein Linekeeper-Änderungsplan (.lkplan) oder einer einer neueren Version. Es wurde nichts ausgeführt.</translation>
        </message>
        <message>
            <source>This plan was altered or cut off after it was made: its fingerprint does not match. Nothing was run. Make a new plan.</source>
            <translation>Dieser Änderungsplan wurde nach der Erstellung verändert oder abgeschnitten: Sein Fingerabdruck passt nicht. Es wurde nichts ausgeführt. Erstellen Sie einen neuen Änderungsplan.</translation>
        </message>
    </context>
    <context>
        <name>PlanGroups</name>
        <message>
            <source>A warning is accepted with a reason only; the one for the rule "%1" is missing. Nothing was accepted.</source>
            <translation>Eine Warnung wird nur mit Grund akzeptiert; der für die Regel „%1“ fehlt. Es wurde nichts akzeptiert.</translation>
        </message>
        <message>
            <source>No warning of the rule "%1" is left to be accepted in this plan. Nothing was accepted.</source>
            <translation>In diesem Änderungsplan ist keine Warnung der Regel „%1“ mehr zu akzeptieren. Es wurde nichts akzeptiert.</translation>
        </message>
        <message>
            <source>Warnings of this plan are not accepted yet: %1. Nothing was started. Accept each rule with a reason, or make another plan.</source>
            <translation>Warnungen dieses Änderungsplans sind noch nicht akzeptiert: %1. Es wurde nichts gestartet. Akzeptieren Sie jede Regel mit Grund oder erstellen Sie einen anderen Änderungsplan.</translation>
        </message>
    </context>
    <context>
        <name>PlanRules</name>
        <message>
            <source>At most %1 lines a day (%2): %3 were sent today, %4 wait, and rows before this one use what is left.</source>
            <translation>Höchstens %1 Anschlüsse pro Tag (%2): %3 wurden heute gesendet, %4 warten, und Zeilen vor dieser brauchen den Rest auf.</translation>
        </message>
        <message>
            <source>Correct the file (linekeeperctl rules check FILE) and check again.</source>
            <translation>Korrigieren Sie die Datei (linekeeperctl rules check FILE) und prüfen Sie erneut.</translation>
        </message>
        <message>
            <source>Freeze until %1: %2.</source>
            <translation>Sperrzeit bis %1: %2.</translation>
        </message>
        <message>
            <source>Plan this row again on another day.</source>
            <translation>Planen Sie diese Zeile an einem anderen Tag erneut.</translation>
        </message>
        <message>
            <source>Save the plan and run it then, or override the freeze with a reason.</source>
            <translation>Speichern Sie den Änderungsplan und führen Sie ihn dann aus, oder übergehen Sie die Sperrzeit mit Angabe eines Grunds.</translation>
        </message>
    </context>
    <context>
        <name>PlanStart</name>
        <message>
            <source>Freeze until %1: %2. Nothing was started. Save the plan and run it then, or override the freeze with a reason.</source>
            <translation>Sperrzeit bis %1: %2. Es wurde nichts gestartet. Speichern Sie den Änderungsplan und führen Sie ihn dann aus, oder übergehen Sie die Sperrzeit mit Angabe eines Grunds.</translation>
        </message>
        <message>
            <source>The plan was made for the account "%1" at %2, which is not here (any more). Nothing was started. Make the plan again.</source>
            <translation>Der Änderungsplan wurde für das Konto „%1“ bei %2 erstellt, das es hier nicht (mehr) gibt. Es wurde nichts gestartet. Erstellen Sie den Änderungsplan neu.</translation>
        </message>
    </context>
    <context>
        <name>Platform</name>
        <message>
            <source>%1 is a symbolic link; nothing was written there. Name the real folder.</source>
            <translation>%1 ist ein symbolischer Link; dort wurde nichts geschrieben. Geben Sie den echten Ordner an.</translation>
        </message>
        <message>
            <source>%1 is not a folder; nothing was written there.</source>
            <translation>%1 ist kein Ordner; dort wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Another Linekeeper (process %1) is working on this data folder.</source>
            <translation>Ein anderer Linekeeper (Prozess %1) arbeitet mit diesem Datenordner.</translation>
        </message>
        <message>
            <source>The file %1 can be read by others, so the secret in it was not used. Run: chmod 600 %1</source>
            <translation>Die Datei %1 ist für andere lesbar, deshalb wurde das Geheimnis darin nicht verwendet. Führen Sie aus: chmod 600 %1</translation>
        </message>
        <message>
            <source>The file %1 cannot be opened.</source>
            <translation>Die Datei %1 kann nicht geöffnet werden.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be created; nothing was written.</source>
            <translation>Der Ordner %1 kann nicht angelegt werden; es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>The lock file %1 cannot be opened; nothing was done.</source>
            <translation>Die Sperrdatei %1 kann nicht geöffnet werden; es wurde nichts getan.</translation>
        </message>
    </context>
    <context>
        <name>PracticeCarriers</name>
        <message>
            <source>The practice carriers cannot listen on port %1 of this machine. Practice was not started; choose another port.</source>
            <translation>Die Übungs-Netzbetreiber können auf Port %1 dieses Rechners keine Verbindungen annehmen. Die Übung wurde nicht gestartet; wählen Sie einen anderen Port.</translation>
        </message>
        <message>
            <source>The practice ledger %1 cannot be used. Nothing was changed at the practice carriers; choose another ledger file.</source>
            <translation>Das Übungsjournal %1 kann nicht verwendet werden. Bei den Übungs-Netzbetreibern wurde nichts geändert; wählen Sie eine andere Journaldatei.</translation>
        </message>
        <message>
            <source>The practice ledger names lines that this run does not have. Practice was not started; use the same number of devices, or another ledger file.</source>
            <translation>Das Übungsjournal nennt Anschlüsse, die dieser Lauf nicht hat. Die Übung wurde nicht gestartet; verwenden Sie dieselbe Gerätezahl oder eine andere Journaldatei.</translation>
        </message>
        <message>
            <source>The practice scenario %1 cannot be read. Practice was not started; choose another file.</source>
            <translation>Das Übungsszenario %1 kann nicht gelesen werden. Die Übung wurde nicht gestartet; wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>The practice scenario has something unknown: %1. Practice was not started; correct the file.</source>
            <translation>Das Übungsszenario enthält etwas Unbekanntes: %1. Die Übung wurde nicht gestartet; korrigieren Sie die Datei.</translation>
        </message>
    </context>
    <context>
        <name>PreparedPlan</name>
        <message>
            <source>%1 Save the plan and run it then.</source>
            <translation>%1 Speichern Sie den Änderungsplan und führen Sie ihn dann aus.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln kind(s) of warning must be accepted with a reason first.</source>
            <translation>
                <numerusform>%Ln Warnungsart muss zuerst mit Grund akzeptiert werden.</numerusform>
                <numerusform>%Ln Warnungsarten müssen zuerst mit Grund akzeptiert werden.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <translation>Strg</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Entf</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Ab</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Umschalt</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Auf</translation>
        </message>
    </context>
    <context>
        <name>QueueTable</name>
        <message>
            <source>A line without its change was found; it is left alone.</source>
            <translation>Ein Anschluss ohne seine Änderung wurde gefunden; er wird nicht angefasst.</translation>
        </message>
        <message>
            <source>A line's own request cannot be understood; the line is left alone.</source>
            <translation>Die eigene Anfrage eines Anschlusses ist nicht verständlich; der Anschluss wird nicht angefasst.</translation>
        </message>
        <message>
            <source>A result came after the line had been decided otherwise; nothing was changed by it.</source>
            <translation>Ein Ergebnis kam, nachdem über den Anschluss anders entschieden war; es hat nichts geändert.</translation>
        </message>
        <message>
            <source>Change %1 cannot be understood; its lines are left alone.</source>
            <translation>Änderung %1 ist nicht verständlich; ihre Anschlüsse werden nicht angefasst.</translation>
        </message>
        <message>
            <source>First step done, the next one waits. %1</source>
            <translation>Erster Schritt erledigt, der nächste wartet. %1</translation>
        </message>
        <message>
            <source>Line %1 cannot be understood; it is left alone.</source>
            <translation>Anschluss %1 ist nicht verständlich; er wird nicht angefasst.</translation>
        </message>
        <message numerus="yes">
            <source>Resumed %1 UTC: %n line(s) were in flight; the carrier is being asked about them. Everything else goes on.</source>
            <translation>
                <numerusform>Fortgesetzt %1 UTC: %n Anschluss war unterwegs; der Netzbetreiber wird danach gefragt. Alles andere läuft weiter.</numerusform>
                <numerusform>Fortgesetzt %1 UTC: %n Anschlüsse waren unterwegs; der Netzbetreiber wird danach gefragt. Alles andere läuft weiter.</numerusform>
            </translation>
        </message>
        <message>
            <source>The audit log was changed outside of Linekeeper, near row %1: %2 Nothing is sent. Restore the newest backup; or, if you know what happened, go on with: linekeeperctl audit accept-fault --reason TEXT</source>
            <translation>Das Prüfprotokoll wurde außerhalb von Linekeeper verändert, bei Zeile %1: %2 Es wird nichts gesendet. Stellen Sie die neueste Sicherung wieder her; oder, wenn Sie wissen, was geschehen ist, machen Sie weiter mit: linekeeperctl audit accept-fault --reason TEXT</translation>
        </message>
        <message>
            <source>The carrier's message came; nothing is decided by it, the line is read.</source>
            <translation>Die Meldung des Netzbetreibers kam; sie entscheidet nichts, der Anschluss wird gelesen.</translation>
        </message>
        <message>
            <source>The carrier's message says: %1. Nothing is decided by it, the line is read.</source>
            <translation>Die Meldung des Netzbetreibers lautet: %1. Sie entscheidet nichts, der Anschluss wird gelesen.</translation>
        </message>
        <message>
            <source>The program ended before anything was sent.</source>
            <translation>Das Programm endete, bevor etwas gesendet war.</translation>
        </message>
        <message>
            <source>The program ended while the request was in flight; the carrier is asked before anything is sent again.</source>
            <translation>Das Programm endete, während die Anfrage unterwegs war; der Netzbetreiber wird gefragt, bevor etwas erneut gesendet wird.</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>%1 UTC: %2</source>
            <translation>%1 UTC: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln cannot be told and needs a person</source>
            <translation>
                <numerusform>%Ln ist ungeklärt und braucht einen Menschen</numerusform>
                <numerusform>%Ln sind ungeklärt und brauchen einen Menschen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln had been changed</source>
            <translation>
                <numerusform>%Ln war geändert worden</numerusform>
                <numerusform>%Ln waren geändert worden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln had not been changed yet and goes on</source>
            <translation>
                <numerusform>%Ln war noch nicht geändert worden und geht weiter</numerusform>
                <numerusform>%Ln waren noch nicht geändert worden und gehen weiter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln is still being asked about</source>
            <translation>
                <numerusform>nach %Ln wird noch gefragt</numerusform>
                <numerusform>nach %Ln wird noch gefragt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln was cancelled</source>
            <translation>
                <numerusform>%Ln wurde abgebrochen</numerusform>
                <numerusform>%Ln wurden abgebrochen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln was refused by the carrier</source>
            <translation>
                <numerusform>%Ln hat der Netzbetreiber abgelehnt</numerusform>
                <numerusform>%Ln hat der Netzbetreiber abgelehnt</numerusform>
            </translation>
        </message>
        <message>
            <source>Each is read back from its carrier before anything is sent again.</source>
            <translation>Jeder wird beim Netzbetreiber zurückgelesen, bevor etwas erneut gesendet wird.</translation>
        </message>
        <message numerus="yes">
            <source>Resumed with %Ln line(s) in flight when the program ended</source>
            <translation>
                <numerusform>Fortgesetzt mit %Ln Anschluss, der unterwegs war, als das Programm endete</numerusform>
                <numerusform>Fortgesetzt mit %Ln Anschlüssen, die unterwegs waren, als das Programm endete</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RowSpec</name>
        <message>
            <source>"%1" is no date that can be read without doubt.</source>
            <translation>„%1“ ist kein zweifelsfrei lesbares Datum.</translation>
        </message>
        <message>
            <source>Fill in the action column: %1.</source>
            <translation>Füllen Sie die Aktionsspalte aus: %1.</translation>
        </message>
        <message>
            <source>Fill in the column "Customer rate plan" or "Pool".</source>
            <translation>Füllen Sie die Spalte „Customer rate plan“ oder „Pool“ aus.</translation>
        </message>
        <message>
            <source>Make sure that this is meant.</source>
            <translation>Vergewissern Sie sich, dass das so gemeint ist.</translation>
        </message>
        <message>
            <source>Neither the row nor the change names a customer plan.</source>
            <translation>Weder die Zeile noch die Änderung nennt einen Kundentarif.</translation>
        </message>
        <message>
            <source>Run it on that day, or take the date out of the list.</source>
            <translation>Führen Sie die Änderung an jenem Tag aus oder entfernen Sie das Datum aus der Liste.</translation>
        </message>
        <message>
            <source>Run this change on that day.</source>
            <translation>Führen Sie diese Änderung an jenem Tag aus.</translation>
        </message>
        <message>
            <source>Take the actions from the list, or put this row into a change of its own.</source>
            <translation>Nehmen Sie die Aktionen aus der Liste oder setzen Sie diese Zeile in eine eigene Änderung.</translation>
        </message>
        <message>
            <source>The plan is to change on %1. A change is proved by reading the line, and one that takes effect later cannot be read yet.</source>
            <translation>Der Tarif soll am %1 wechseln. Eine Änderung wird durch Lesen des Anschlusses belegt, und eine später wirksame lässt sich noch nicht lesen.</translation>
        </message>
        <message>
            <source>The row asks for "%1", but this change is "%2".</source>
            <translation>Die Zeile verlangt „%1“, aber diese Änderung ist „%2“.</translation>
        </message>
        <message>
            <source>The row does not say what is to be done with the line.</source>
            <translation>Die Zeile sagt nicht, was mit dem Anschluss geschehen soll.</translation>
        </message>
        <message>
            <source>The row is meant for %1, and this change takes effect at once.</source>
            <translation>Die Zeile ist für den %1 gedacht, und diese Änderung wirkt sofort.</translation>
        </message>
        <message>
            <source>The row names the rate plan %1, the change %2; the row's own counts.</source>
            <translation>Die Zeile nennt den Tarif %1, die Änderung %2; es gilt der Tarif der Zeile.</translation>
        </message>
        <message>
            <source>Whether "%1" takes the customer plan or pool away or leaves it as it is cannot be told.</source>
            <translation>Es lässt sich nicht sagen, ob „%1“ den Kundentarif oder Pool entfernt oder unverändert lässt.</translation>
        </message>
        <message>
            <source>Write -1 for no change or null to take it away.</source>
            <translation>Schreiben Sie -1 für keine Änderung oder null zum Entfernen.</translation>
        </message>
        <message>
            <source>Write it as year-month-day: 2026-12-01.</source>
            <translation>Schreiben Sie Jahr-Monat-Tag: 2026-12-01.</translation>
        </message>
    </context>
    <context>
        <name>RuleLevel</name>
        <message>
            <source>Blocks</source>
            <translation>Blockiert</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Weist hin</translation>
        </message>
        <message>
            <source>Warns</source>
            <translation>Warnt</translation>
        </message>
    </context>
    <context>
        <name>RuleTopic</name>
        <message>
            <source>Contract</source>
            <translation>Vertrag</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Gebühr</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>%1 could not be written; nothing was changed. Check the folder and the free space.</source>
            <translation>%1 konnte nicht geschrieben werden; es wurde nichts geändert. Prüfen Sie den Ordner und den freien Speicherplatz.</translation>
        </message>
        <message>
            <source>%1 holds rules of your own; nothing was changed. Move them to another file of that folder.</source>
            <translation>%1 enthält eigene Regeln von Ihnen; es wurde nichts geändert. Verschieben Sie sie in eine andere Datei dieses Ordners.</translation>
        </message>
        <message>
            <source>%1: example %2 of those that must fire does not fire.</source>
            <translation>%1: Beispiel %2 von denen, die auslösen müssen, löst nicht aus.</translation>
        </message>
        <message>
            <source>%1: example %2 of those that must not fire fires.</source>
            <translation>%1: Beispiel %2 von denen, die nicht auslösen dürfen, löst aus.</translation>
        </message>
        <message>
            <source>3GPP TS 23.003</source>
            <translation>3GPP TS 23.003</translation>
        </message>
        <message>
            <source>A canceled line cannot be resumed from here; it must be activated anew.</source>
            <translation>Ein gekündigter Anschluss kann von hier aus nicht entsperrt werden; er muss neu aktiviert werden.</translation>
        </message>
        <message>
            <source>A canceled line must be activated anew.</source>
            <translation>Ein gekündigter Anschluss muss neu aktiviert werden.</translation>
        </message>
        <message>
            <source>A line that is {status} cannot be activated at Telegence.</source>
            <translation>Ein Anschluss, der {status} ist, kann bei Telegence nicht aktiviert werden.</translation>
        </message>
        <message>
            <source>A line that is {status} cannot be canceled at Telegence.</source>
            <translation>Ein Anschluss, der {status} ist, kann bei Telegence nicht gekündigt werden.</translation>
        </message>
        <message>
            <source>A line that was deactivated gets a new number when it is activated again.</source>
            <translation>Ein deaktivierter Anschluss bekommt bei erneuter Aktivierung eine neue Nummer.</translation>
        </message>
        <message>
            <source>A plan change must not take effect before the first day of the current bill cycle.</source>
            <translation>Eine Tarifänderung darf nicht vor dem ersten Tag des laufenden Abrechnungszeitraums wirksam werden.</translation>
        </message>
        <message>
            <source>A plan change must take effect within 30 days; this one would in {daysUntilEffective} days.</source>
            <translation>Eine Tarifänderung muss innerhalb von 30 Tagen wirksam werden; diese würde es in {daysUntilEffective} Tagen.</translation>
        </message>
        <message>
            <source>A rule is changed with a reason only; nothing was changed. Say why.</source>
            <translation>Eine Regel wird nur mit Grund geändert; es wurde nichts geändert. Geben Sie den Grund an.</translation>
        </message>
        <message>
            <source>A suspension lasts 90 days in a row at most and extends the contract.</source>
            <translation>Eine Sperre dauert höchstens 90 Tage am Stück und verlängert den Vertrag.</translation>
        </message>
        <message>
            <source>AT&amp;T Telegence, effective date of a plan change as used by integrations</source>
            <translation>AT&amp;T Telegence, Wirksamkeitsdatum eines Tarifwechsels, wie es Integrationen verwenden</translation>
        </message>
        <message>
            <source>AT&amp;T Telegence, equipment change as used by integrations</source>
            <translation>AT&amp;T Telegence, Gerätewechsel, wie ihn Integrationen verwenden</translation>
        </message>
        <message>
            <source>AT&amp;T Telegence, states A, S and C as seen in integrations</source>
            <translation>AT&amp;T Telegence, Zustände A, S und C, wie sie Integrationen zeigen</translation>
        </message>
        <message>
            <source>AT&amp;T Telegence: not documented</source>
            <translation>AT&amp;T Telegence: nicht dokumentiert</translation>
        </message>
        <message>
            <source>AT&amp;T Telegence: resuming a canceled line was seen at resellers only</source>
            <translation>AT&amp;T Telegence: das Wiederaufnehmen eines gekündigten Anschlusses wurde nur bei Wiederverkäufern gesehen</translation>
        </message>
        <message>
            <source>AT&amp;T issues ICCIDs of 20 digits; the new one, {newIccid}, has another length.</source>
            <translation>AT&amp;T gibt 20-stellige ICCIDs aus; die neue, {newIccid}, hat eine andere Länge.</translation>
        </message>
        <message>
            <source>Activate a SIM that was never active.</source>
            <translation>Aktivieren Sie eine SIM, die nie aktiv war.</translation>
        </message>
        <message>
            <source>Activate the line if it was never active or was deactivated.</source>
            <translation>Aktivieren Sie den Anschluss, wenn er nie aktiv war oder deaktiviert wurde.</translation>
        </message>
        <message>
            <source>Activate the line with the new plan instead.</source>
            <translation>Aktivieren Sie den Anschluss stattdessen mit dem neuen Tarif.</translation>
        </message>
        <message>
            <source>After the change ThingSpace finds the history of the line by its number only, no longer by the old identifier.</source>
            <translation>Nach der Änderung findet ThingSpace den Verlauf des Anschlusses nur noch über seine Nummer, nicht mehr über die alte Kennung.</translation>
        </message>
        <message>
            <source>An active SIM needs a change of plan.</source>
            <translation>Eine aktive SIM braucht eine Tarifänderung.</translation>
        </message>
        <message>
            <source>An early-termination fee may fall due, and the number is kept for 50 days only.</source>
            <translation>Womöglich wird eine Gebühr für vorzeitige Kündigung fällig, und die Nummer wird nur 50 Tage aufbewahrt.</translation>
        </message>
        <message>
            <source>An identifier of this row has a character that is not seen or turns the direction of the text.</source>
            <translation>Eine Kennung dieser Zeile enthält ein Zeichen, das unsichtbar ist oder die Textrichtung umkehrt.</translation>
        </message>
        <message>
            <source>Ask the carrier what the status means before anything is changed.</source>
            <translation>Fragen Sie den Netzbetreiber, was der Status bedeutet, bevor etwas geändert wird.</translation>
        </message>
        <message>
            <source>Change the SIM only; the device is told by the network.</source>
            <translation>Ändern Sie nur die SIM; das Gerät meldet das Netz.</translation>
        </message>
        <message>
            <source>Check the columns: old and new may be mixed up.</source>
            <translation>Prüfen Sie die Spalten: Alt und neu können vertauscht sein.</translation>
        </message>
        <message>
            <source>Check the device; such a device needs an eSIM profile first.</source>
            <translation>Prüfen Sie das Gerät; ein solches Gerät braucht zuerst ein eSIM-Profil.</translation>
        </message>
        <message>
            <source>Choose a day before that.</source>
            <translation>Wählen Sie einen Tag davor.</translation>
        </message>
        <message>
            <source>Choose a day of the current bill cycle.</source>
            <translation>Wählen Sie einen Tag des laufenden Abrechnungszeitraums.</translation>
        </message>
        <message>
            <source>Choose the plan, or fill in the plan column.</source>
            <translation>Wählen Sie den Tarif oder füllen Sie die Tarifspalte aus.</translation>
        </message>
        <message>
            <source>Cisco IoT Control Center, REST and SOAP interfaces</source>
            <translation>Cisco IoT Control Center, REST- und SOAP-Schnittstellen</translation>
        </message>
        <message>
            <source>Cisco IoT Control Center, SIM states</source>
            <translation>Cisco IoT Control Center, SIM-Zustände</translation>
        </message>
        <message>
            <source>Cisco IoT Control Center, SIM states; a default, accounts may differ</source>
            <translation>Cisco IoT Control Center, SIM-Zustände; eine Voreinstellung, Konten können abweichen</translation>
        </message>
        <message>
            <source>Cisco IoT Control Center, SIM states; a default, accounts may differ (codes 1000512 and 1000559)</source>
            <translation>Cisco IoT Control Center, SIM-Zustände; eine Voreinstellung, Konten können abweichen (Codes 1000512 und 1000559)</translation>
        </message>
        <message>
            <source>Cisco IoT Control Center, code 10000029</source>
            <translation>Cisco IoT Control Center, Code 10000029</translation>
        </message>
        <message>
            <source>Cisco IoT Control Center, published WSDLs</source>
            <translation>Cisco IoT Control Center, veröffentlichte WSDL</translation>
        </message>
        <message>
            <source>Control Center cannot activate a SIM that is {status} ({rawStatus}).</source>
            <translation>Control Center kann eine SIM, die {status} ist ({rawStatus}), nicht aktivieren.</translation>
        </message>
        <message>
            <source>Control Center cannot restore a SIM that is {status} ({rawStatus}).</source>
            <translation>Control Center kann eine SIM, die {status} ist ({rawStatus}), nicht entsperren.</translation>
        </message>
        <message>
            <source>Control Center cannot suspend a SIM that is {status} ({rawStatus}).</source>
            <translation>Control Center kann eine SIM, die {status} ist ({rawStatus}), nicht sperren.</translation>
        </message>
        <message>
            <source>Control Center has no word for suspended: the SIM becomes DEACTIVATED and can be restored.</source>
            <translation>Control Center hat kein Wort für gesperrt: Die SIM wird DEACTIVATED und kann entsperrt werden.</translation>
        </message>
        <message>
            <source>Control Center offers no change of the device (IMEI).</source>
            <translation>Control Center bietet keine Änderung des Geräts (IMEI) an.</translation>
        </message>
        <message>
            <source>Control Center takes no reason code; {reasonCode} stays in the record here.</source>
            <translation>Control Center nimmt keinen Begründungscode an; {reasonCode} bleibt hier in der Aufzeichnung.</translation>
        </message>
        <message>
            <source>Correct the ICCID; a trailing letter F is left out.</source>
            <translation>Korrigieren Sie die ICCID; ein abschließender Buchstabe F wird weggelassen.</translation>
        </message>
        <message>
            <source>Correct the new ICCID.</source>
            <translation>Korrigieren Sie die neue ICCID.</translation>
        </message>
        <message>
            <source>Correct the new IMEI.</source>
            <translation>Korrigieren Sie die neue IMEI.</translation>
        </message>
        <message>
            <source>Deactivate the line if it is not needed any more.</source>
            <translation>Deaktivieren Sie den Anschluss, wenn er nicht mehr gebraucht wird.</translation>
        </message>
        <message>
            <source>Deactivate the line if it shall stay off.</source>
            <translation>Deaktivieren Sie den Anschluss, wenn er aus bleiben soll.</translation>
        </message>
        <message>
            <source>Divide the change, or set another number in a rule of your own.</source>
            <translation>Teilen Sie die Änderung auf oder setzen Sie in einer eigenen Regel eine andere Zahl.</translation>
        </message>
        <message>
            <source>Export what is needed of the history first.</source>
            <translation>Exportieren Sie zuerst, was vom Verlauf gebraucht wird.</translation>
        </message>
        <message>
            <source>Fill in the new identifier.</source>
            <translation>Tragen Sie die neue Kennung ein.</translation>
        </message>
        <message>
            <source>ITU-T E.118; Cisco IoT Control Center takes 18 to 22 digits</source>
            <translation>ITU-T E.118; Cisco IoT Control Center nimmt 18 bis 22 Ziffern</translation>
        </message>
        <message>
            <source>ITU-T E.118; carriers issue 19 or 20 digits</source>
            <translation>ITU-T E.118; Netzbetreiber vergeben 19 oder 20 Ziffern</translation>
        </message>
        <message>
            <source>If the new device works with an eSIM only, Telegence refuses it with the bare text "/service/".</source>
            <translation>Funktioniert das neue Gerät nur mit einer eSIM, lehnt Telegence es mit dem bloßen Text „/service/“ ab.</translation>
        </message>
        <message>
            <source>Leave the line out, or activate it anew.</source>
            <translation>Lassen Sie den Anschluss weg oder aktivieren Sie ihn neu.</translation>
        </message>
        <message>
            <source>Leave the line out, or activate it first.</source>
            <translation>Lassen Sie den Anschluss weg oder aktivieren Sie ihn zuerst.</translation>
        </message>
        <message>
            <source>Leave the line out.</source>
            <translation>Lassen Sie den Anschluss weg.</translation>
        </message>
        <message>
            <source>Leave the reason code empty, or write FF.</source>
            <translation>Lassen Sie den Begründungscode leer oder schreiben Sie FF.</translation>
        </message>
        <message>
            <source>Linekeeper</source>
            <translation>Linekeeper</translation>
        </message>
        <message>
            <source>Linekeeper: a limit for what cannot be undone</source>
            <translation>Linekeeper: eine Grenze für das, was nicht rückgängig zu machen ist</translation>
        </message>
        <message>
            <source>Linekeeper: nothing is changed on a line whose status cannot be told</source>
            <translation>Linekeeper: an einem Anschluss, dessen Status nicht festzustellen ist, wird nichts geändert</translation>
        </message>
        <message>
            <source>Linekeeper: two different lines would look alike</source>
            <translation>Linekeeper: zwei verschiedene Anschlüsse sähen gleich aus</translation>
        </message>
        <message>
            <source>Make sure that the SIM is wanted now.</source>
            <translation>Vergewissern Sie sich, dass die SIM jetzt gewünscht ist.</translation>
        </message>
        <message>
            <source>Make sure that this is meant.</source>
            <translation>Vergewissern Sie sich, dass das so gemeint ist.</translation>
        </message>
        <message>
            <source>Most ThingSpace accounts take 5 provisioning actions per line and day; this line has had {actionsLastDay} from here in the last 24 hours.</source>
            <translation>Die meisten ThingSpace-Konten nehmen 5 Bereitstellungsaktionen pro Anschluss und Tag an; dieser Anschluss hatte in den letzten 24 Stunden von hier aus {actionsLastDay}.</translation>
        </message>
        <message>
            <source>Nothing needs to be done if it shall be restored now.</source>
            <translation>Nichts zu tun, wenn er jetzt entsperrt werden soll.</translation>
        </message>
        <message>
            <source>Nothing needs to be done.</source>
            <translation>Nichts zu tun.</translation>
        </message>
        <message>
            <source>Once it leaves {rawStatus}, the SIM cannot go back to a status before activation.</source>
            <translation>Hat die SIM {rawStatus} einmal verlassen, kann sie nicht in einen Status vor der Aktivierung zurück.</translation>
        </message>
        <message>
            <source>Only a return to the inventory by the operator brings it back.</source>
            <translation>Nur eine Rückgabe in den Bestand durch den Betreiber bringt sie zurück.</translation>
        </message>
        <message>
            <source>Order it nearer to the day.</source>
            <translation>Bestellen Sie es näher am Termin.</translation>
        </message>
        <message>
            <source>Restore a suspended line; an active one needs a change of plan.</source>
            <translation>Entsperren Sie einen gesperrten Anschluss; ein aktiver braucht eine Tarifänderung.</translation>
        </message>
        <message>
            <source>Restore or activate the line first.</source>
            <translation>Entsperren oder aktivieren Sie zuerst den Anschluss.</translation>
        </message>
        <message>
            <source>Restore the line first, then deactivate it.</source>
            <translation>Entsperren Sie zuerst den Anschluss und deaktivieren Sie ihn dann.</translation>
        </message>
        <message>
            <source>Restore the line first.</source>
            <translation>Entsperren Sie zuerst den Anschluss.</translation>
        </message>
        <message>
            <source>Seen at AT&amp;T Telegence (404 with /service/)</source>
            <translation>Bei AT&amp;T Telegence gesehen (404 mit /service/)</translation>
        </message>
        <message>
            <source>Suspend it for the days that are left, or deactivate it.</source>
            <translation>Sperren Sie ihn für die verbleibenden Tage oder deaktivieren Sie ihn.</translation>
        </message>
        <message>
            <source>Suspend the line if it may be needed again.</source>
            <translation>Sperren Sie den Anschluss, wenn er noch einmal gebraucht werden könnte.</translation>
        </message>
        <message>
            <source>Take the SIM that replaced it.</source>
            <translation>Nehmen Sie die SIM, die sie ersetzt hat.</translation>
        </message>
        <message>
            <source>Telegence restores only suspended lines; this one is {status}.</source>
            <translation>Telegence entsperrt nur gesperrte Anschlüsse; dieser ist {status}.</translation>
        </message>
        <message>
            <source>Telegence suspends only active lines; this one is {status}.</source>
            <translation>Telegence sperrt nur aktive Anschlüsse; dieser ist {status}.</translation>
        </message>
        <message>
            <source>Tell whoever uses the number.</source>
            <translation>Informieren Sie, wer die Nummer nutzt.</translation>
        </message>
        <message>
            <source>The ICCID {iccid} does not have 18 to 22 digits.</source>
            <translation>Die ICCID {iccid} hat nicht 18 bis 22 Ziffern.</translation>
        </message>
        <message>
            <source>The SIM is out of service for good ({rawStatus}).</source>
            <translation>Die SIM ist endgültig außer Betrieb ({rawStatus}).</translation>
        </message>
        <message>
            <source>The SIM is purged: its numbers may be in use elsewhere by now.</source>
            <translation>Die SIM ist gelöscht (purged): Ihre Nummern können inzwischen anderswo in Gebrauch sein.</translation>
        </message>
        <message>
            <source>The SIM is retired: that is the end of its life at Control Center.</source>
            <translation>Die SIM ist ausgemustert (retired): Das ist bei Control Center ihr Lebensende.</translation>
        </message>
        <message>
            <source>The SIM or device of a line can be changed only while it is active; it is {status}.</source>
            <translation>SIM oder Gerät eines Anschlusses können nur geändert werden, solange er aktiv ist; er ist {status}.</translation>
        </message>
        <message>
            <source>The SIM was replaced by another one.</source>
            <translation>Die SIM wurde durch eine andere ersetzt.</translation>
        </message>
        <message>
            <source>The carrier is still working on another change of this line ({rawStatus}).</source>
            <translation>Der Netzbetreiber arbeitet noch an einer anderen Änderung dieses Anschlusses ({rawStatus}).</translation>
        </message>
        <message>
            <source>The carrier reports the status "{rawStatus}", which is not known here.</source>
            <translation>Der Netzbetreiber meldet den Status „{rawStatus}“, der hier nicht bekannt ist.</translation>
        </message>
        <message>
            <source>The change of status would take effect in {daysUntilEffective} days; how far ahead AT&amp;T takes one is not known.</source>
            <translation>Die Statusänderung würde in {daysUntilEffective} Tagen wirksam; wie weit im Voraus AT&amp;T eine annimmt, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made; nothing was changed.</source>
            <translation>Der Ordner %1 kann nicht angelegt werden; es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The line has been suspended for {daysSuspended} days; ThingSpace would bring it back after 90.</source>
            <translation>Der Anschluss ist seit {daysSuspended} Tagen gesperrt; nach 90 würde ThingSpace ihn entsperren.</translation>
        </message>
        <message>
            <source>The line has been suspended from here for {daysSuspendedLastYear} of the last 365 days; ThingSpace allows 180 and then brings it back by itself.</source>
            <translation>Der Anschluss war an {daysSuspendedLastYear} der letzten 365 Tage von hier aus gesperrt; ThingSpace erlaubt 180 und entsperrt ihn dann von selbst.</translation>
        </message>
        <message>
            <source>The line was suspended from here {daysSuspended} days ago and is active again: ThingSpace ends a suspension after 90 days by itself.</source>
            <translation>Der Anschluss wurde vor {daysSuspended} Tagen von hier aus gesperrt und ist wieder aktiv: ThingSpace beendet eine Sperre nach 90 Tagen von selbst.</translation>
        </message>
        <message>
            <source>The new ICCID {newIccid} does not have 19 or 20 digits.</source>
            <translation>Die neue ICCID {newIccid} hat nicht 19 oder 20 Ziffern.</translation>
        </message>
        <message>
            <source>The new IMEI {newImei} does not have 15 digits with a right check digit.</source>
            <translation>Die neue IMEI {newImei} hat nicht 15 Ziffern mit richtiger Prüfziffer.</translation>
        </message>
        <message>
            <source>The new identifier is the one the line has.</source>
            <translation>Die neue Kennung ist die, die der Anschluss hat.</translation>
        </message>
        <message>
            <source>The plan change takes effect in the past: AT&amp;T rates the days since then anew.</source>
            <translation>Die Tarifänderung wird in der Vergangenheit wirksam: AT&amp;T bewertet die Tage seitdem neu.</translation>
        </message>
        <message>
            <source>The plan of a canceled line cannot be changed.</source>
            <translation>Der Tarif eines gekündigten Anschlusses kann nicht geändert werden.</translation>
        </message>
        <message>
            <source>The reason code {reasonCode} is not known at ThingSpace; FF is the only one it documents.</source>
            <translation>Der Begründungscode {reasonCode} ist bei ThingSpace nicht bekannt; FF ist der einzige dokumentierte.</translation>
        </message>
        <message>
            <source>The row names neither a new ICCID nor a new IMEI.</source>
            <translation>Die Zeile nennt weder eine neue ICCID noch eine neue IMEI.</translation>
        </message>
        <message>
            <source>The rules in %1 cannot be used (%2). None of them is in force.</source>
            <translation>Die Regeln in %1 können nicht verwendet werden (%2). Keine davon ist in Kraft.</translation>
        </message>
        <message>
            <source>The rules in %1 cannot be used (line %2, %3). None of them is in force.</source>
            <translation>Die Regeln in %1 können nicht verwendet werden (Zeile %2, %3). Keine davon ist in Kraft.</translation>
        </message>
        <message>
            <source>The rules in %1 do not do what their examples say (%2). None of them is in force.</source>
            <translation>Die Regeln in %1 tun nicht, was ihre Beispiele sagen (%2). Keine davon ist in Kraft.</translation>
        </message>
        <message>
            <source>There is no rule "%1"; nothing was changed.</source>
            <translation>Es gibt keine Regel „%1“; es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>ThingSpace activates no line without a rate plan.</source>
            <translation>ThingSpace aktiviert keinen Anschluss ohne Tarif.</translation>
        </message>
        <message>
            <source>ThingSpace cannot activate a line that is {status}.</source>
            <translation>ThingSpace kann einen Anschluss, der {status} ist, nicht aktivieren.</translation>
        </message>
        <message>
            <source>ThingSpace changes no plan while a line is suspended.</source>
            <translation>ThingSpace ändert keinen Tarif, solange ein Anschluss gesperrt ist.</translation>
        </message>
        <message>
            <source>ThingSpace changes the SIM or device only of a line that has a number, and this one has none.</source>
            <translation>ThingSpace ändert SIM oder Gerät nur bei einem Anschluss mit Nummer, und dieser hat keine.</translation>
        </message>
        <message>
            <source>ThingSpace changes the plan of active lines only; this one is {status}.</source>
            <translation>ThingSpace ändert den Tarif nur bei aktiven Anschlüssen; dieser ist {status}.</translation>
        </message>
        <message>
            <source>ThingSpace deactivates only active lines; this one is {status}.</source>
            <translation>ThingSpace deaktiviert nur aktive Anschlüsse; dieser ist {status}.</translation>
        </message>
        <message>
            <source>ThingSpace does not deactivate a suspended line.</source>
            <translation>ThingSpace deaktiviert keinen gesperrten Anschluss.</translation>
        </message>
        <message>
            <source>ThingSpace restores only suspended lines; this one is {status}.</source>
            <translation>ThingSpace entsperrt nur gesperrte Anschlüsse; dieser ist {status}.</translation>
        </message>
        <message>
            <source>ThingSpace suspends only active lines; this one is {status}.</source>
            <translation>ThingSpace sperrt nur aktive Anschlüsse; dieser ist {status}.</translation>
        </message>
        <message>
            <source>ThingSpace takes 4 plan changes per line and month; this line has had {planChangesThisMonth} from here this month.</source>
            <translation>ThingSpace nimmt 4 Tarifänderungen pro Anschluss und Monat an; dieser Anschluss hatte diesen Monat von hier aus {planChangesThisMonth}.</translation>
        </message>
        <message>
            <source>ThingSpace takes no reason code for this; {reasonCode} stays in the record here.</source>
            <translation>ThingSpace nimmt hierfür keinen Begründungscode an; {reasonCode} bleibt hier in der Aufzeichnung.</translation>
        </message>
        <message>
            <source>This counts towards the 4 plan changes per line and month.</source>
            <translation>Das zählt zu den 4 Tarifänderungen pro Anschluss und Monat.</translation>
        </message>
        <message>
            <source>Try a few lines first.</source>
            <translation>Versuchen Sie es zuerst mit wenigen Anschlüssen.</translation>
        </message>
        <message>
            <source>Try again when it is done.</source>
            <translation>Versuchen Sie es erneut, wenn sie fertig ist.</translation>
        </message>
        <message>
            <source>Type the identifier anew instead of copying it.</source>
            <translation>Tippen Sie die Kennung neu, statt sie zu kopieren.</translation>
        </message>
        <message>
            <source>Use a fee waiver if the contract has one.</source>
            <translation>Nutzen Sie einen Gebührenerlass, wenn der Vertrag einen vorsieht.</translation>
        </message>
        <message>
            <source>Use another SIM, or have the operator take it back into service.</source>
            <translation>Verwenden Sie eine andere SIM oder lassen Sie sie vom Betreiber wieder in Betrieb nehmen.</translation>
        </message>
        <message>
            <source>Use another SIM.</source>
            <translation>Verwenden Sie eine andere SIM.</translation>
        </message>
        <message>
            <source>Verizon, About Device States</source>
            <translation>Verizon, „About Device States“</translation>
        </message>
        <message>
            <source>Verizon, About Device States, pending states</source>
            <translation>Verizon, „About Device States“, schwebende Zustände</translation>
        </message>
        <message>
            <source>Verizon, Activate service: servicePlan is required</source>
            <translation>Verizon, „Activate service“: servicePlan ist erforderlich</translation>
        </message>
        <message>
            <source>Verizon, Change device identifier</source>
            <translation>Verizon, „Change device identifier“</translation>
        </message>
        <message>
            <source>Verizon, Change device identifier: active with an MDN or MSISDN</source>
            <translation>Verizon, „Change device identifier“: aktiv mit einer MDN oder MSISDN</translation>
        </message>
        <message>
            <source>Verizon, Deactivate service, and its published SDK</source>
            <translation>Verizon, „Deactivate service“, und das veröffentlichte SDK</translation>
        </message>
        <message>
            <source>Verizon, Service Provisioning Rules</source>
            <translation>Verizon, „Service Provisioning Rules“</translation>
        </message>
        <message>
            <source>Verizon, Suspend service and Restore service</source>
            <translation>Verizon, „Suspend service“ und „Restore service“</translation>
        </message>
        <message>
            <source>Verizon, swap preconditions; Cisco SimRmaExchange: the old SIM must be active; assumed for AT&amp;T</source>
            <translation>Verizon, Voraussetzungen eines Tauschs; Cisco SimRmaExchange: Die alte SIM muss aktiv sein; für AT&amp;T angenommen</translation>
        </message>
        <message>
            <source>Wait until next month, or ask Verizon.</source>
            <translation>Warten Sie bis zum nächsten Monat oder fragen Sie Verizon.</translation>
        </message>
        <message>
            <source>Wait until the line has its number, or ask Verizon.</source>
            <translation>Warten Sie, bis der Anschluss seine Nummer hat, oder fragen Sie Verizon.</translation>
        </message>
        <message>
            <source>Wait until tomorrow, or set the number of your contract in a rule of your own (25 with the IoT Order Flow).</source>
            <translation>Warten Sie bis morgen oder setzen Sie die Zahl Ihres Vertrags in einer eigenen Regel (25 mit IoT Order Flow).</translation>
        </message>
        <message>
            <source>the folder cannot be read</source>
            <translation>der Ordner kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>{linesOfKind} lines would be deactivated at once; 500 is the most one change may do.</source>
            <translation>{linesOfKind} Anschlüsse würden auf einmal deaktiviert; eine Änderung darf höchstens 500 deaktivieren.</translation>
        </message>
        <message>
            <source>{linesOfKind} lines would get another SIM or device at once.</source>
            <translation>{linesOfKind} Anschlüsse würden auf einmal eine andere SIM oder ein anderes Gerät bekommen.</translation>
        </message>
    </context>
    <context>
        <name>RunEstimate</name>
        <message>
            <source>%1: %2, %3, %4</source>
            <translation>%1: %2, %3, %4</translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s)</source>
            <translation>
                <numerusform>%Ln Aufruf</numerusform>
                <numerusform>%Ln Aufrufe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln Anschluss</numerusform>
                <numerusform>%Ln Anschlüsse</numerusform>
            </translation>
        </message>
        <message>
            <source>about %1 h %2 min</source>
            <translation>etwa %1 h %2 min</translation>
        </message>
        <message>
            <source>about %1 min</source>
            <translation>etwa %1 min</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>weniger als eine Minute</translation>
        </message>
    </context>
    <context>
        <name>RunOrder</name>
        <message numerus="yes">
            <source> with %n minute(s) between</source>
            <translation>
                <numerusform> mit %n Minute dazwischen</numerusform>
                <numerusform> mit %n Minuten dazwischen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> with %n second(s) between</source>
            <translation>
                <numerusform> mit %n Sekunde dazwischen</numerusform>
                <numerusform> mit %n Sekunden dazwischen</numerusform>
            </translation>
        </message>
        <message>
            <source>"%1" is no guard. Write 5%/20 to stop above 5 % failed of at least 20 lines, or off.</source>
            <translation>„%1“ ist kein Wächter. Schreiben Sie 5%/20, um über 5 % Fehlern bei mindestens 20 Anschlüssen zu stoppen, oder off.</translation>
        </message>
        <message>
            <source>"%1" is no stage. Stages are written as 10,10%,rest: so many lines, a share of all, and what is left.</source>
            <translation>„%1“ ist keine Stufe. Stufen schreibt man als 10,10%,rest: eine Zahl Anschlüsse, ein Anteil an allen und was übrig ist.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 Nothing was planned and nothing was sent.</source>
            <translation>%1 Es wurde nichts geplant und nichts gesendet.</translation>
        </message>
        <message>
            <source>%1 of the last %2 lines went wrong (%3 %, it stops above %4 %)</source>
            <translation>%1 der letzten %2 Anschlüsse gingen schief (%3 %, gestoppt wird über %4 %)</translation>
        </message>
        <message>
            <source>, then </source>
            <translation>, dann </translation>
        </message>
        <message>
            <source>A change has at most %1 stages.</source>
            <translation>Eine Änderung hat höchstens %1 Stufen.</translation>
        </message>
        <message>
            <source>Each stage is a number of lines or a percentage up to 100, larger than the one before it.</source>
            <translation>Jede Stufe ist eine Zahl Anschlüsse oder ein Prozentsatz bis 100, größer als die vorige.</translation>
        </message>
        <message>
            <source>How to run has an unknown member "%1".</source>
            <translation>Die Ausführungsangaben enthalten ein unbekanntes Element „%1“.</translation>
        </message>
        <message>
            <source>Starts at %1</source>
            <translation>Start: %1</translation>
        </message>
        <message>
            <source>Starts at once</source>
            <translation>Startet sofort</translation>
        </message>
        <message>
            <source>The guard takes 0 to 100 percent, of at least one line, looking back over at most 10,000 results.</source>
            <translation>Der Wächter nimmt 0 bis 100 Prozent von mindestens einem Anschluss, mit Rückblick auf höchstens 10.000 Ergebnisse.</translation>
        </message>
        <message>
            <source>The pause between stages is between 0 seconds and 7 days.</source>
            <translation>Die Pause zwischen Stufen beträgt 0 Sekunden bis 7 Tage.</translation>
        </message>
        <message>
            <source>The priority is between -%1 and %1.</source>
            <translation>Die Priorität liegt zwischen -%1 und %1.</translation>
        </message>
        <message>
            <source>all lines in one go</source>
            <translation>alle Anschlüsse auf einmal</translation>
        </message>
        <message>
            <source>does not stop by itself</source>
            <translation>stoppt nicht von selbst</translation>
        </message>
        <message>
            <source>first %1, then the rest</source>
            <translation>zuerst %1, dann der Rest</translation>
        </message>
        <message>
            <source>sends only %1</source>
            <translation>sendet nur %1</translation>
        </message>
        <message>
            <source>stops above %1 % failed of at least %2</source>
            <translation>stoppt über %1 % Fehlern bei mindestens %2</translation>
        </message>
        <message>
            <source>the carrier refused the account %1 times in a row</source>
            <translation>der Netzbetreiber hat das Konto %1-mal in Folge abgelehnt</translation>
        </message>
    </context>
    <context>
        <name>RunTable</name>
        <message>
            <source>Its start at %1 passed while the queue was not running. Nothing was sent. Resume to start it now, or give it another time.</source>
            <translation>Ihre Startzeit %1 verstrich, während die Warteschlange nicht lief. Es wurde nichts gesendet. Setzen Sie sie fort, um sie jetzt zu starten, oder geben Sie ihr eine andere Zeit.</translation>
        </message>
        <message>
            <source>Stage %1 is done; the next one begins at %2.</source>
            <translation>Stufe %1 ist erledigt; Beginn der nächsten: %2.</translation>
        </message>
        <message>
            <source>Stage %1 of %2 began.</source>
            <translation>Stufe %1 von %2 begann.</translation>
        </message>
        <message>
            <source>Started as scheduled for %1.</source>
            <translation>Wie für %1 eingeplant gestartet.</translation>
        </message>
        <message numerus="yes">
            <source>Stopped by the guard at %1 of %2: %3. %n line(s) are untouched.</source>
            <translation>
                <numerusform>Vom Wächter gestoppt bei %1 von %2: %3. %n Anschluss ist unberührt.</numerusform>
                <numerusform>Vom Wächter gestoppt bei %1 von %2: %3. %n Anschlüsse sind unberührt.</numerusform>
            </translation>
        </message>
        <message>
            <source>The other change has finished with the line; it waits for its turn.</source>
            <translation>Die andere Änderung ist mit dem Anschluss fertig; er wartet, bis er an der Reihe ist.</translation>
        </message>
    </context>
    <context>
        <name>Segments</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s): %1</source>
            <translation>
                <numerusform>%n Anschluss: %1</numerusform>
                <numerusform>%n Anschlüsse: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>No lines</source>
            <translation>Keine Anschlüsse</translation>
        </message>
    </context>
    <context>
        <name>SendGate</name>
        <message>
            <source>"%1" waits for the hours it may send in.</source>
            <translation>„%1“ wartet auf die Stunden, in denen gesendet werden darf.</translation>
        </message>
        <message>
            <source>Frozen until %1: %2. Nothing is sent before.</source>
            <translation>Sperrzeit bis %1: %2. Vorher wird nichts gesendet.</translation>
        </message>
        <message>
            <source>So many requests got lost that those sent again wait: at most a tenth of what was sent in ten minutes. Nothing is lost; lines not sent yet go on.</source>
            <translation>So viele Anfragen gingen verloren, dass erneut zu sendende warten: höchstens ein Zehntel dessen, was in zehn Minuten gesendet wurde. Nichts geht verloren; noch nicht gesendete Anschlüsse laufen weiter.</translation>
        </message>
        <message>
            <source>Today's cap of %1 lines (%2) is used up; the rest goes on tomorrow.</source>
            <translation>Die heutige Obergrenze von %1 Anschlüssen (%2) ist ausgeschöpft; der Rest geht morgen weiter.</translation>
        </message>
    </context>
    <context>
        <name>StageText</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 ▶ %2 %</source>
            <translation>%1 ▶ %2 %</translation>
        </message>
        <message>
            <source>%1 ✔</source>
            <translation>%1 ✔</translation>
        </message>
        <message>
            <source>Errors %1 % of the last %2 (stops above %3 %)</source>
            <translation>Fehler %1 % der letzten %2 (stoppt über %3 %)</translation>
        </message>
        <message>
            <source>First %1</source>
            <translation>Zuerst %1</translation>
        </message>
        <message>
            <source>Guard: %1 of the %2 results it needs so far (stops above %3 %)</source>
            <translation>Wächter: bisher %1 von %2 nötigen Ergebnissen (stoppt über %3 %)</translation>
        </message>
        <message>
            <source>Next stage at %1, in %2:%3</source>
            <translation>Nächste Stufe um %1, in %2:%3</translation>
        </message>
        <message>
            <source>all at once</source>
            <translation>alle auf einmal</translation>
        </message>
        <message>
            <source>rest</source>
            <translation>Rest</translation>
        </message>
    </context>
    <context>
        <name>StateLook</name>
        <message>
            <source>Already so</source>
            <translation>Schon so</translation>
        </message>
        <message>
            <source>Automatic retries are used up. A person decides what happens next.</source>
            <translation>Die automatischen Versuche sind aufgebraucht. Ein Mensch entscheidet, wie es weitergeht.</translation>
        </message>
        <message>
            <source>Awaiting carrier</source>
            <translation>Beim Netzbetreiber</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>Changed, and read back from the carrier.</source>
            <translation>Geändert und vom Netzbetreiber zurückgelesen.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Done with failures</source>
            <translation>Mit Fehlern erledigt</translation>
        </message>
        <message>
            <source>Every line is as wanted.</source>
            <translation>Jeder Anschluss ist wie gewünscht.</translation>
        </message>
        <message>
            <source>Everything was sent; some answers are still outstanding.</source>
            <translation>Alles wurde gesendet; einige Antworten stehen noch aus.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Finished; some lines failed, are unknown or need a person.</source>
            <translation>Beendet; einige Anschlüsse sind fehlgeschlagen, ungeklärt oder brauchen einen Eingriff.</translation>
        </message>
        <message>
            <source>Finishing</source>
            <translation>Schließt ab</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>In the queue. Nothing was sent to the carrier yet.</source>
            <translation>In der Warteschlange. Es wurde noch nichts an den Netzbetreiber gesendet.</translation>
        </message>
        <message>
            <source>It cannot be told whether the carrier changed the line. It is not sent again until a person decides.</source>
            <translation>Es lässt sich nicht sagen, ob der Netzbetreiber den Anschluss geändert hat. Er wird nicht erneut gesendet, bis ein Mensch entscheidet.</translation>
        </message>
        <message>
            <source>Lines are being sent to the carriers.</source>
            <translation>Anschlüsse werden an die Netzbetreiber gesendet.</translation>
        </message>
        <message>
            <source>Needs a person</source>
            <translation>Eingriff nötig</translation>
        </message>
        <message>
            <source>Not released yet: waits behind another change, for approval or for its time.</source>
            <translation>Noch nicht freigegeben: wartet hinter einer anderen Änderung, auf Freigabe oder auf seine Zeit.</translation>
        </message>
        <message>
            <source>Nothing new is sent. What is with the carrier is still followed.</source>
            <translation>Nichts Neues wird gesendet. Was beim Netzbetreiber ist, wird weiter verfolgt.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Eingeplant</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>Starts by itself at its time.</source>
            <translation>Startet von selbst zu ihrer Zeit.</translation>
        </message>
        <message>
            <source>Stopped by guard</source>
            <translation>Vom Wächter gestoppt</translation>
        </message>
        <message>
            <source>Taken back before anything was sent.</source>
            <translation>Zurückgenommen, bevor etwas gesendet war.</translation>
        </message>
        <message>
            <source>Taken back; the lines that were not sent stay as they were.</source>
            <translation>Zurückgenommen; die nicht gesendeten Anschlüsse bleiben, wie sie waren.</translation>
        </message>
        <message>
            <source>The carrier did not change the line, and that is known.</source>
            <translation>Der Netzbetreiber hat den Anschluss nicht geändert, und das ist bekannt.</translation>
        </message>
        <message>
            <source>The carrier took the request and has not reported the result yet.</source>
            <translation>Der Netzbetreiber hat die Anfrage angenommen und das Ergebnis noch nicht gemeldet.</translation>
        </message>
        <message>
            <source>The line already was as wanted. Nothing was sent.</source>
            <translation>Der Anschluss war schon wie gewünscht. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The line is being read back from the carrier to learn what is true.</source>
            <translation>Der Anschluss wird vom Netzbetreiber zurückgelesen, um zu erfahren, was zutrifft.</translation>
        </message>
        <message>
            <source>The request is written down and may be on its way to the carrier.</source>
            <translation>Die Anfrage ist aufgezeichnet und möglicherweise auf dem Weg zum Netzbetreiber.</translation>
        </message>
        <message>
            <source>Too much went wrong, so it stopped by itself. Look at the failures, then resume it or cancel the rest.</source>
            <translation>Zu viel ging schief, deshalb hat die Änderung von selbst gestoppt. Sehen Sie sich die Fehler an und setzen Sie sie dann fort oder brechen Sie den Rest ab.</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Ungeklärt</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Wird nachgeprüft</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Waits for approval or its scheduled time.</source>
            <translation>Wartet auf Freigabe oder die eingeplante Zeit.</translation>
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <source>%1 is on a network file system, where the database cannot be locked safely. Nothing was done. Choose a folder on this machine (--data-dir).</source>
            <translation>%1 liegt auf einem Netzwerk-Dateisystem, auf dem die Datenbank nicht sicher gesperrt werden kann. Es wurde nichts getan. Wählen Sie einen Ordner auf diesem Rechner (--data-dir).</translation>
        </message>
        <message>
            <source>A part of this program (%1) is missing. Install it again.</source>
            <translation>Ein Teil dieses Programms (%1) fehlt. Installieren Sie es neu.</translation>
        </message>
        <message>
            <source>Qt's SQLite driver is not installed; nothing was done. Install the package libqt6sql6-sqlite.</source>
            <translation>Der SQLite-Treiber von Qt ist nicht installiert; es wurde nichts getan. Installieren Sie das Paket libqt6sql6-sqlite.</translation>
        </message>
        <message>
            <source>The database cannot be used safely here (write-ahead log or full synchronisation is refused); nothing was done. Keep the data folder on a local disk.</source>
            <translation>Die Datenbank kann hier nicht sicher verwendet werden (Write-Ahead-Log oder volle Synchronisation wird verweigert); es wurde nichts getan. Legen Sie den Datenordner auf ein lokales Laufwerk.</translation>
        </message>
        <message>
            <source>The database file is damaged, so it was not upgraded and nothing was changed. Restore the newest backup.</source>
            <translation>Die Datenbankdatei ist beschädigt, deshalb wurde sie nicht aktualisiert und nichts geändert. Stellen Sie die neueste Sicherung wieder her.</translation>
        </message>
        <message>
            <source>This data folder was written by a newer Linekeeper (schema %1, this program knows %2). Nothing was changed. Install the newer version.</source>
            <translation>Dieser Datenordner wurde von einem neueren Linekeeper geschrieben (Schema %1, dieses Programm kennt %2). Es wurde nichts geändert. Installieren Sie die neuere Version.</translation>
        </message>
    </context>
    <context>
        <name>ThingSpace</name>
        <message>
            <source>A cost center has at most 36 letters, digits, blanks, -, ! or #. Nothing was sent.</source>
            <translation>Eine Kostenstelle hat höchstens 36 Buchstaben, Ziffern, Leerzeichen, -, ! oder #. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>No field was named. Nothing was sent.</source>
            <translation>Es wurde kein Feld genannt. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>ThingSpace calls back only a public http or https URL on the ports 80, 443, 9001-9006, 28200-28220 or 50551-50559, not %1. Nothing was registered.</source>
            <translation>ThingSpace sendet Callbacks nur an eine öffentliche http- oder https-URL auf den Ports 80, 443, 9001-9006, 28200-28220 oder 50551-50559, nicht %1. Es wurde nichts registriert.</translation>
        </message>
        <message>
            <source>ThingSpace deletes 1 to 100 devices at a time. Nothing was sent.</source>
            <translation>ThingSpace löscht 1 bis 100 Geräte auf einmal. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>ThingSpace knows the fields CustomField1 to CustomField5 with at most 50 characters, not "%1". Nothing was sent.</source>
            <translation>ThingSpace kennt die Felder CustomField1 bis CustomField5 mit höchstens 50 Zeichen, nicht „%1“. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>ThingSpace refuses the characters ' " &lt; and \ in any value. Nothing was sent.</source>
            <translation>ThingSpace lehnt die Zeichen ' " &lt; und \ in jedem Wert ab. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>ThingSpace's answer is about another account or service; whether the callback was changed is not known. List the callbacks to see.</source>
            <translation>Die Antwort von ThingSpace betrifft ein anderes Konto oder einen anderen Dienst; ob der Callback geändert wurde, ist nicht bekannt. Listen Sie die Callbacks auf, um es zu sehen.</translation>
        </message>
    </context>
    <context>
        <name>TicketPack</name>
        <message numerus="yes">
            <source>%n exchange(s) with the carrier</source>
            <translation>
                <numerusform>%n Datenaustausch mit dem Netzbetreiber</numerusform>
                <numerusform>%n Datenaustausche mit dem Netzbetreiber</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n Anschluss</numerusform>
                <numerusform>%n Anschlüsse</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>All times are UTC. Credentials, tokens and everything not known to be free of them were withheld before anything was stored.</source>
            <translation>Alle Zeiten in UTC. Zugangsdaten, Tokens und alles, was nicht nachweislich frei davon ist, wurden vor dem Speichern entfernt.</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Netzbetreiber</translation>
        </message>
        <message>
            <source>Carrier ticket pack</source>
            <translation>Ticket-Paket für den Netzbetreiber</translation>
        </message>
        <message>
            <source>Carrier's request id</source>
            <translation>Anfrage-ID des Netzbetreibers</translation>
        </message>
        <message>
            <source>Carrier's status</source>
            <translation>Status beim Netzbetreiber</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>HTTP status</source>
            <translation>HTTP-Status</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Letzte Änderung</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Anschluss</translation>
        </message>
        <message>
            <source>Made %1 by %2 with Linekeeper %3.</source>
            <translation>Erstellt %1 von %2 mit Linekeeper %3.</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Methode</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Operation</translation>
        </message>
        <message>
            <source>Rate plan</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Read at (UTC)</source>
            <translation>Gelesen um (UTC)</translation>
        </message>
        <message>
            <source>Reason or ticket</source>
            <translation>Grund oder Ticket</translation>
        </message>
        <message>
            <source>Sent at (UTC)</source>
            <translation>Gesendet um (UTC)</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Took ms</source>
            <translation>Dauer ms</translation>
        </message>
        <message>
            <source>Trouble</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschehen ist</translation>
        </message>
        <message>
            <source>each request: when, where, how it was answered, its ids</source>
            <translation>jede Anfrage: wann, wohin, welche Antwort, ihre IDs</translation>
        </message>
        <message>
            <source>the lines, as we know them</source>
            <translation>die Anschlüsse, wie wir sie kennen</translation>
        </message>
        <message>
            <source>the same for tools that read HTTP Archives (HAR 1.2)</source>
            <translation>dasselbe für Werkzeuge, die HTTP-Archive lesen (HAR 1.2)</translation>
        </message>
        <message>
            <source>what was asked and answered, one file per request</source>
            <translation>was gefragt und geantwortet wurde, eine Datei je Anfrage</translation>
        </message>
    </context>
    <context>
        <name>TimeWindow</name>
        <message>
            <source>%1 %2 – %3 (%4)</source>
            <translation>%1 %2 – %3 (%4)</translation>
        </message>
        <message>
            <source>%1 – %2 (%3)</source>
            <translation>%1 – %2 (%3)</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Täglich</translation>
        </message>
    </context>
    <context>
        <name>TodayNeeds</name>
        <message>
            <source>%1 is paused; nothing is sent there.</source>
            <translation>%1 ist pausiert; dort wird nichts gesendet.</translation>
        </message>
        <message>
            <source>%1 is paused; nothing is sent there. %2</source>
            <translation>%1 ist pausiert; dort wird nichts gesendet. %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s)</source>
            <translation>
                <numerusform>%Ln Änderung</numerusform>
                <numerusform>%Ln Änderungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) failed or used up the retries and wait for somebody, in %1.</source>
            <translation>
                <numerusform>%Ln Anschluss ist fehlgeschlagen oder hat seine Versuche aufgebraucht und wartet auf jemanden, in %1.</numerusform>
                <numerusform>%Ln Anschlüsse sind fehlgeschlagen oder haben ihre Versuche aufgebraucht und warten auf jemanden, in %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) of %1 were sent and have no result yet, the oldest for %2; they are still asked about.</source>
            <translation>
                <numerusform>%Ln Anschluss von %1 wurde gesendet und hat noch kein Ergebnis, seit %2; er wird weiter abgefragt.</numerusform>
                <numerusform>%Ln Anschlüsse von %1 wurden gesendet und haben noch kein Ergebnis, der älteste seit %2; sie werden weiter abgefragt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Check account</source>
            <translation>Konto prüfen</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Entscheiden</translation>
        </message>
        <message>
            <source>Open change</source>
            <translation>Änderung öffnen</translation>
        </message>
        <message>
            <source>Open failures</source>
            <translation>Fehler öffnen</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Show figures</source>
            <translation>Zahlen zeigen</translation>
        </message>
        <message numerus="yes">
            <source>The guard stopped change #%1 (%2) at %3 of %4: %Ln line(s) untouched.</source>
            <translation>
                <numerusform>Der Wächter hat Änderung #%1 (%2) bei %3 von %4 gestoppt: %Ln Anschluss unberührt.</numerusform>
                <numerusform>Der Wächter hat Änderung #%1 (%2) bei %3 von %4 gestoppt: %Ln Anschlüsse unberührt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The result of %Ln line(s) of %1 has been unknown for %2; nothing is sent again until somebody decides.</source>
            <translation>
                <numerusform>Das Ergebnis von %Ln Anschluss von %1 ist seit %2 ungeklärt; es wird nichts erneut gesendet, bis jemand entscheidet.</numerusform>
                <numerusform>Das Ergebnis von %Ln Anschlüssen von %1 ist seit %2 ungeklärt; es wird nichts erneut gesendet, bis jemand entscheidet.</numerusform>
            </translation>
        </message>
        <message>
            <source>change #%1</source>
            <translation>Änderung #%1</translation>
        </message>
        <message>
            <source>change #%1 (%2)</source>
            <translation>Änderung #%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>TokenSource</name>
        <message numerus="yes">
            <source>%n login(s) in a row were refused, and one more could lock the user at the carrier. Nothing is sent until new credentials are entered.</source>
            <translation>
                <numerusform>%n Anmeldung wurde abgelehnt, und eine weitere könnte den Benutzer beim Netzbetreiber aussperren. Es wird nichts gesendet, bis neue Zugangsdaten eingegeben sind.</numerusform>
                <numerusform>%n Anmeldungen in Folge wurden abgelehnt, und eine weitere könnte den Benutzer beim Netzbetreiber aussperren. Es wird nichts gesendet, bis neue Zugangsdaten eingegeben sind.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TroubleCause</name>
        <message>
            <source>Access refused</source>
            <translation>Zugriff verweigert</translation>
        </message>
        <message>
            <source>Account set-up</source>
            <translation>Kontoeinrichtung</translation>
        </message>
        <message>
            <source>Carrier's rules</source>
            <translation>Regeln des Netzbetreibers</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Sonstiges</translation>
        </message>
        <message>
            <source>Outcome unknown</source>
            <translation>Ergebnis ungeklärt</translation>
        </message>
        <message>
            <source>Passing fault</source>
            <translation>Vorübergehende Störung</translation>
        </message>
        <message>
            <source>Retries used up</source>
            <translation>Versuche aufgebraucht</translation>
        </message>
        <message>
            <source>Stopped before sending</source>
            <translation>Vor dem Senden gestoppt</translation>
        </message>
        <message>
            <source>Too many requests</source>
            <translation>Zu viele Anfragen</translation>
        </message>
        <message>
            <source>Wrong values in the row</source>
            <translation>Falsche Werte in der Zeile</translation>
        </message>
    </context>
    <context>
        <name>UndoPlan</name>
        <message>
            <source>Change %1 has changed no line, so there is nothing to undo. Nothing was planned.</source>
            <translation>Änderung %1 hat keinen Anschluss geändert, es gibt also nichts rückgängig zu machen. Es wurde nichts geplant.</translation>
        </message>
        <message>
            <source>Decide about the line in that change first.</source>
            <translation>Entscheiden Sie zuerst in jener Änderung über den Anschluss.</translation>
        </message>
        <message>
            <source>Look at its history; plan a change of its own if needed.</source>
            <translation>Sehen Sie sich den Verlauf an; planen Sie bei Bedarf eine eigene Änderung.</translation>
        </message>
        <message>
            <source>The line has been changed since: it is now %1. It is left as it is.</source>
            <translation>Der Anschluss wurde seither geändert: Er ist jetzt %1. Er bleibt, wie er ist.</translation>
        </message>
        <message>
            <source>There is no change %1; nothing was planned.</source>
            <translation>Es gibt keine Änderung %1; es wurde nichts geplant.</translation>
        </message>
        <message>
            <source>Undo of change %1: %2</source>
            <translation>Änderung %1 rückgängig: %2</translation>
        </message>
        <message>
            <source>Whether change %1 was applied to this line is not known, so it cannot be undone.</source>
            <translation>Ob Änderung %1 auf diesen Anschluss angewendet wurde, ist nicht bekannt; sie kann daher nicht rückgängig gemacht werden.</translation>
        </message>
        <message>
            <source>change %1</source>
            <translation>Änderung %1</translation>
        </message>
    </context>
    <context>
        <name>UndoReading</name>
        <message>
            <source>What change %1 asked of a line cannot be read, so no undo was planned.</source>
            <translation>Was Änderung %1 von einem Anschluss verlangt hat, ist nicht lesbar; das Rückgängigmachen wurde daher nicht geplant.</translation>
        </message>
    </context>
    <context>
        <name>Vault</name>
        <message numerus="yes">
            <source>A vault passphrase needs at least %n characters; no vault was made. Choose a longer one.</source>
            <translation>
                <numerusform>Eine Tresor-Passphrase braucht mindestens %n Zeichen; es wurde kein Tresor angelegt. Wählen Sie eine längere.</numerusform>
                <numerusform>Eine Tresor-Passphrase braucht mindestens %n Zeichen; es wurde kein Tresor angelegt. Wählen Sie eine längere.</numerusform>
            </translation>
        </message>
        <message>
            <source>Encryption cannot be used here; the vault was not opened.</source>
            <translation>Verschlüsselung ist hier nicht möglich; der Tresor wurde nicht geöffnet.</translation>
        </message>
        <message>
            <source>One entry of the credential vault is damaged; it was not used. Enter these credentials again.</source>
            <translation>Ein Eintrag des Zugangsdaten-Tresors ist beschädigt; er wurde nicht verwendet. Geben Sie diese Zugangsdaten neu ein.</translation>
        </message>
        <message>
            <source>Others may read or write the credential vault %1; it was not opened. Run: chmod 600 %1</source>
            <translation>Andere dürfen den Zugangsdaten-Tresor %1 lesen oder schreiben; er wurde nicht geöffnet. Führen Sie aus: chmod 600 %1</translation>
        </message>
        <message>
            <source>The credential vault %1 cannot be read; nothing was opened. Correct its permissions.</source>
            <translation>Der Zugangsdaten-Tresor %1 ist nicht lesbar; es wurde nichts geöffnet. Korrigieren Sie seine Berechtigungen.</translation>
        </message>
        <message>
            <source>The credential vault %1 cannot be written; the change was not stored and the vault is as before. Free some space or correct the permissions, then try again.</source>
            <translation>Der Zugangsdaten-Tresor %1 ist nicht beschreibbar; die Änderung wurde nicht gespeichert, der Tresor ist wie zuvor. Schaffen Sie Speicherplatz oder korrigieren Sie die Berechtigungen und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The credential vault %1 is damaged; nothing in it was used or changed. Restore it from a backup, or move it away and enter the credentials again.</source>
            <translation>Der Zugangsdaten-Tresor %1 ist beschädigt; nichts darin wurde verwendet oder geändert. Stellen Sie ihn aus einer Sicherung wieder her, oder verschieben Sie ihn und geben Sie die Zugangsdaten neu ein.</translation>
        </message>
        <message>
            <source>The credential vault %1 is not a plain file; it was not opened. Put the vault itself there.</source>
            <translation>Der Zugangsdaten-Tresor %1 ist keine gewöhnliche Datei; er wurde nicht geöffnet. Legen Sie den Tresor selbst dorthin.</translation>
        </message>
        <message>
            <source>The credential vault %1 was altered without its passphrase; nothing in it was used. Restore it from a backup.</source>
            <translation>Der Zugangsdaten-Tresor %1 wurde ohne seine Passphrase verändert; nichts darin wurde verwendet. Stellen Sie ihn aus einer Sicherung wieder her.</translation>
        </message>
        <message>
            <source>The credential vault %1 was made by another version of Linekeeper; it was not opened. Use that version.</source>
            <translation>Der Zugangsdaten-Tresor %1 wurde mit einer anderen Version von Linekeeper angelegt; er wurde nicht geöffnet. Verwenden Sie jene Version.</translation>
        </message>
        <message>
            <source>The credential vault %1 was replaced by another one; nothing was read or changed. Open it again with its passphrase.</source>
            <translation>Der Zugangsdaten-Tresor %1 wurde durch einen anderen ersetzt; es wurde nichts gelesen oder geändert. Öffnen Sie ihn neu mit seiner Passphrase.</translation>
        </message>
        <message>
            <source>The credential vault holds no credentials for this account. Enter them.</source>
            <translation>Der Zugangsdaten-Tresor enthält keine Zugangsdaten für dieses Konto. Geben Sie sie ein.</translation>
        </message>
        <message>
            <source>The passphrase does not open the credential vault; nothing was read or changed. Check it and try again.</source>
            <translation>Die Passphrase öffnet den Zugangsdaten-Tresor nicht; es wurde nichts gelesen oder geändert. Prüfen Sie sie und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>There is a credential vault at %1 already; it was not replaced. Open it instead.</source>
            <translation>Unter %1 gibt es schon einen Zugangsdaten-Tresor; er wurde nicht ersetzt. Öffnen Sie stattdessen diesen.</translation>
        </message>
        <message>
            <source>There is no credential vault at %1 yet.</source>
            <translation>Unter %1 gibt es noch keinen Zugangsdaten-Tresor.</translation>
        </message>
        <message>
            <source>There is not enough memory (%1 MB) to open the credential vault; it was not opened. Close other programs and try again.</source>
            <translation>Der Arbeitsspeicher reicht nicht (%1 MB), um den Zugangsdaten-Tresor zu öffnen; er wurde nicht geöffnet. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Already so</source>
            <translation>Schon so</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Blockiert</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Will change</source>
            <translation>Wird geändert</translation>
        </message>
    </context>
    <context>
        <name>VerdictLook</name>
        <message>
            <source>Blocked</source>
            <translation>Blockiert</translation>
        </message>
        <message>
            <source>Cannot be used as it stands; the other rows go on.</source>
            <translation>So nicht verwendbar; die anderen Zeilen laufen weiter.</translation>
        </message>
        <message>
            <source>The line already is as wanted; nothing is sent.</source>
            <translation>Der Anschluss ist schon wie gewünscht; es wird nichts gesendet.</translation>
        </message>
        <message>
            <source>Usable</source>
            <translation>Verwendbar</translation>
        </message>
        <message>
            <source>Usable, but look at the reason.</source>
            <translation>Verwendbar, aber den Grund beachten.</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Will be sent to the carrier.</source>
            <translation>Wird an den Netzbetreiber gesendet.</translation>
        </message>
        <message>
            <source>Will be sent, but look at the reason first.</source>
            <translation>Wird gesendet, aber zuerst den Grund beachten.</translation>
        </message>
        <message>
            <source>Will not be sent. The other rows go on.</source>
            <translation>Wird nicht gesendet. Die anderen Zeilen laufen weiter.</translation>
        </message>
    </context>
    <context>
        <name>Verification</name>
        <message>
            <source>%1 does not deactivate a suspended line. Restore it first.</source>
            <translation>%1 deaktiviert keinen gesperrten Anschluss. Entsperren Sie ihn zuerst.</translation>
        </message>
        <message>
            <source>%1 is not possible from %2 at %3.</source>
            <translation>%1 ist bei %3 aus dem Status %2 nicht möglich.</translation>
        </message>
        <message>
            <source>The SIM or device of a line can be changed only while it is active; it is %1.</source>
            <translation>SIM oder Gerät eines Anschlusses können nur geändert werden, solange er aktiv ist; er ist %1.</translation>
        </message>
        <message>
            <source>The carrier is still working on another change of this line (%1). Try again when it is done.</source>
            <translation>Der Netzbetreiber arbeitet noch an einer anderen Änderung dieses Anschlusses (%1). Versuchen Sie es erneut, wenn sie fertig ist.</translation>
        </message>
        <message>
            <source>The carrier reports the status "%1", which is not known here. Nothing is changed on a line whose status cannot be told.</source>
            <translation>Der Netzbetreiber meldet den Status „%1“, der hier nicht bekannt ist. An einem Anschluss, dessen Status nicht bestimmbar ist, wird nichts geändert.</translation>
        </message>
        <message>
            <source>The rate plan cannot be changed while the line is %1.</source>
            <translation>Der Tarif kann nicht geändert werden, solange der Anschluss %1 ist.</translation>
        </message>
    </context>
    <context>
        <name>Webhook</name>
        <message>
            <source>"%1" is no address of this machine (such as 127.0.0.1 or 0.0.0.0). The callback listener was not started.</source>
            <translation>„%1“ ist keine Adresse dieses Rechners (wie 127.0.0.1 oder 0.0.0.0). Der Callback-Listener wurde nicht gestartet.</translation>
        </message>
        <message>
            <source>"%1" is no address or address range (3.87.163.45 or 10.0.0.0/8). The callback listener was not started; correct the allowed sources.</source>
            <translation>„%1“ ist keine Adresse und kein Adressbereich (3.87.163.45 oder 10.0.0.0/8). Der Callback-Listener wurde nicht gestartet; korrigieren Sie die erlaubten Absender.</translation>
        </message>
        <message>
            <source>%1 holds no certificate or key that can be used (PEM is expected). The callback listener was not started; choose another file.</source>
            <translation>%1 enthält kein verwendbares Zertifikat bzw. keinen verwendbaren Schlüssel (erwartet wird PEM). Der Callback-Listener wurde nicht gestartet; wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>&lt;public name of this machine or its proxy&gt;</source>
            <translation>&lt;öffentlicher Name dieses Rechners oder seines Proxys&gt;</translation>
        </message>
        <message>
            <source>A certificate and its key are needed, or neither of them. The callback listener was not started; choose both files.</source>
            <translation>Nötig sind ein Zertifikat und sein Schlüssel, oder keines von beiden. Der Callback-Listener wurde nicht gestartet; wählen Sie beide Dateien.</translation>
        </message>
        <message>
            <source>Callbacks carry a password, so without a certificate the listener may only use an address of this machine itself (127.0.0.1). It was not started. Choose a certificate and its key, or listen on 127.0.0.1 behind a proxy that has one.</source>
            <translation>Callbacks enthalten ein Passwort; ohne Zertifikat darf der Listener daher nur eine Adresse dieses Rechners selbst (127.0.0.1) verwenden. Er wurde nicht gestartet. Wählen Sie ein Zertifikat und seinen Schlüssel, oder lauschen Sie auf 127.0.0.1 hinter einem Proxy, der eines hat.</translation>
        </message>
        <message>
            <source>Control Center's push messages need the account's push secret (at least 8 characters); without it anybody could send some. The callback listener was not started.</source>
            <translation>Die Push-Meldungen von Control Center brauchen das Push-Geheimnis des Kontos (mindestens 8 Zeichen); ohne es könnte jeder welche senden. Der Callback-Listener wurde nicht gestartet.</translation>
        </message>
        <message>
            <source>Enter this URL in Control Center: automation rule, action "Push API". The secret is the one of the account's push settings.</source>
            <translation>Tragen Sie diese URL in Control Center ein: Automatisierungsregel, Aktion „Push API“. Das Geheimnis ist das der Push-Einstellungen des Kontos.</translation>
        </message>
        <message>
            <source>Give this URL to Verizon as the CarrierService callback, with the user name and password set here. Verizon sends to ports %1 only and wants a certificate of a public authority.</source>
            <translation>Geben Sie diese URL bei Verizon als CarrierService-Callback an, mit dem hier gesetzten Benutzernamen und Passwort. Verizon sendet nur an die Ports %1 und verlangt ein Zertifikat einer öffentlichen Zertifizierungsstelle.</translation>
        </message>
        <message>
            <source>No account is set to receive callbacks. The callback listener was not started.</source>
            <translation>Kein Konto ist für den Empfang von Callbacks eingerichtet. Der Callback-Listener wurde nicht gestartet.</translation>
        </message>
        <message>
            <source>Telegence sends no callbacks. The callback listener was not started; remove that account from it.</source>
            <translation>Telegence sendet keine Callbacks. Der Callback-Listener wurde nicht gestartet; entfernen Sie dieses Konto daraus.</translation>
        </message>
        <message>
            <source>The callback listener cannot use port %1 of %2. Callbacks are not received; choose another port or end the program that has it.</source>
            <translation>Der Callback-Listener kann Port %1 von %2 nicht verwenden. Callbacks werden nicht empfangen; wählen Sie einen anderen Port oder beenden Sie das Programm, das ihn belegt.</translation>
        </message>
        <message>
            <source>The certificate in %1 is not valid today; carriers would refuse it. The callback listener was not started; renew the certificate.</source>
            <translation>Das Zertifikat in %1 ist heute nicht gültig; Netzbetreiber würden es ablehnen. Der Callback-Listener wurde nicht gestartet; erneuern Sie das Zertifikat.</translation>
        </message>
        <message>
            <source>The listener itself is on port %1 of %2: let a proxy or router forward the URL's port (443 unless you add another) to it.</source>
            <translation>Der Listener selbst ist auf Port %1 von %2: Lassen Sie einen Proxy oder Router den Port der URL (443, sofern Sie keinen anderen anfügen) dorthin weiterleiten.</translation>
        </message>
        <message>
            <source>The path of a callback must begin with / and consist of letters, digits and - _ . / only. The callback listener was not started; change the path.</source>
            <translation>Der Pfad eines Callbacks muss mit / beginnen und darf nur aus Buchstaben, Ziffern und - _ . / bestehen. Der Callback-Listener wurde nicht gestartet; ändern Sie den Pfad.</translation>
        </message>
        <message>
            <source>The practice carriers reach it on this machine itself.</source>
            <translation>Die Übungs-Netzbetreiber erreichen ihn auf diesem Rechner selbst.</translation>
        </message>
        <message>
            <source>ThingSpace callbacks need a user name and a password of at least 8 characters; without them anybody could send some. The callback listener was not started.</source>
            <translation>ThingSpace-Callbacks brauchen einen Benutzernamen und ein Passwort mit mindestens 8 Zeichen; ohne sie könnte jeder welche senden. Der Callback-Listener wurde nicht gestartet.</translation>
        </message>
        <message>
            <source>Two accounts have the same callback path, so their messages could not be told apart. The callback listener was not started; change one of them.</source>
            <translation>Zwei Konten haben denselben Callback-Pfad, ihre Meldungen wären also nicht unterscheidbar. Der Callback-Listener wurde nicht gestartet; ändern Sie einen davon.</translation>
        </message>
    </context>
    <context>
        <name>ZipWriter</name>
        <message>
            <source>"%1" cannot be written; no file was made. Choose another folder, or make room.</source>
            <translation>„%1“ kann nicht geschrieben werden; es wurde keine Datei erstellt. Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
        </message>
    </context>
    <context>
        <name>lk::cli::ChangeFollower</name>
        <message>
            <source>There is no change %1.</source>
            <translation>Es gibt keine Änderung %1.</translation>
        </message>
    </context>
    <context>
        <name>lk::cli::CliSession</name>
        <message>
            <source>No keychain answers here, and the passphrase of the credential vault was not given. Nothing was done. Use --passphrase-file FILE (chmod 600).</source>
            <translation>Hier antwortet kein Schlüsselbund, und die Passphrase des Zugangsdaten-Tresors wurde nicht angegeben. Es wurde nichts getan. Verwenden Sie --passphrase-file FILE (chmod 600).</translation>
        </message>
        <message>
            <source>There is no account named "%1"; nothing was done. There are: %2</source>
            <translation>Es gibt kein Konto namens „%1“; es wurde nichts getan. Vorhanden sind: %2</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
    </context>
    <context>
        <name>lk::cli::MetricsOffer</name>
        <message>
            <source>Alert: %1</source>
            <translation>Alarm: %1</translation>
        </message>
        <message>
            <source>Over: %1</source>
            <translation>Vorbei: %1</translation>
        </message>
    </context>
    <context>
        <name>lk::cli::QueueRunner</name>
        <message>
            <source>Receiving callbacks on port %1 of %2.</source>
            <translation>Callbacks werden auf Port %1 von %2 empfangen.</translation>
        </message>
        <message numerus="yes">
            <source>Resumed: %n line(s) were in flight; the carrier is being asked about them.</source>
            <translation>
                <numerusform>Fortgesetzt: %n Anschluss war unterwegs; der Netzbetreiber wird danach gefragt.</numerusform>
                <numerusform>Fortgesetzt: %n Anschlüsse waren unterwegs; der Netzbetreiber wird danach gefragt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::engine::AccountLane</name>
        <message>
            <source>%1 cannot be reached: %2. Nothing is lost; it is tried again by itself.</source>
            <translation>%1 ist nicht erreichbar: %2. Nichts geht verloren; es wird von selbst erneut versucht.</translation>
        </message>
        <message>
            <source>%1 does not answer as it should: %2. Nothing is lost; it is tried again by itself.</source>
            <translation>%1 antwortet nicht, wie es soll: %2. Nichts geht verloren; es wird von selbst erneut versucht.</translation>
        </message>
        <message>
            <source>%1 lets this account read none of the lines that are to be changed: %2 Nothing was sent and no line has failed.</source>
            <translation>%1 lässt dieses Konto keinen der zu ändernden Anschlüsse lesen: %2 Es wurde nichts gesendet, und kein Anschluss ist fehlgeschlagen.</translation>
        </message>
        <message>
            <source>%1 of the last %2 calls to %3 failed, so nothing new is sent; after a pause one reading tries whether it works again. Nothing is lost.</source>
            <translation>%1 der letzten %2 Aufrufe bei %3 sind fehlgeschlagen, daher wird nichts Neues gesendet; nach einer Pause prüft eine Abfrage, ob es wieder geht. Nichts geht verloren.</translation>
        </message>
        <message>
            <source>%1 refuses what is asked of it with this account: %2 What was not sent stays waiting.</source>
            <translation>%1 lehnt ab, was mit diesem Konto verlangt wird: %2 Was nicht gesendet wurde, wartet weiter.</translation>
        </message>
        <message>
            <source>Nothing was sent: the change was paused, a freeze or a daily cap began, or too much was sent again.</source>
            <translation>Es wurde nichts gesendet: Die Änderung wurde pausiert, eine Sperrzeit oder eine tägliche Obergrenze begann, oder es wurde zu viel erneut gesendet.</translation>
        </message>
        <message>
            <source>Nothing was sent: the lane was stopped.</source>
            <translation>Es wurde nichts gesendet: Die Verarbeitung für dieses Konto wurde gestoppt.</translation>
        </message>
        <message>
            <source>The program is stopping.</source>
            <translation>Das Programm wird beendet.</translation>
        </message>
        <message>
            <source>The provisioning history could not be read.</source>
            <translation>Der Bereitstellungsverlauf (Provisioning) konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The write switch of the account "%1" is off, so nothing is sent for it. Turn it on under Settings, Carrier accounts, or with: linekeeperctl accounts set "%1" --writes on. Then resume the change.</source>
            <translation>Der Schreibschalter des Kontos „%1“ ist aus, daher wird dafür nichts gesendet. Schalten Sie ihn ein: Einstellungen, Netzbetreiberkonten, oder mit: linekeeperctl accounts set "%1" --writes on. Setzen Sie danach die Änderung fort.</translation>
        </message>
    </context>
    <context>
        <name>lk::engine::AccountSync</name>
        <message>
            <source>%1 has no call that lists rate plans; nothing was read. Import them: linekeeperctl plans import.</source>
            <translation>%1 hat keinen Aufruf, der Tarife auflistet; es wurde nichts gelesen. Importieren Sie sie: linekeeperctl plans import.</translation>
        </message>
        <message>
            <source>Reading stopped after %1 pages: %2 What was read is kept; the next reading goes on from there.</source>
            <translation>Das Lesen endete nach %1 Seiten: %2 Was gelesen wurde, bleibt erhalten; das nächste Lesen macht dort weiter.</translation>
        </message>
        <message>
            <source>Reading was stopped; what was read is kept, the next reading goes on from there.</source>
            <translation>Das Lesen wurde gestoppt; was gelesen wurde, bleibt erhalten, das nächste Lesen macht dort weiter.</translation>
        </message>
        <message>
            <source>The account is not set up; nothing was read.</source>
            <translation>Das Konto ist nicht eingerichtet; es wurde nichts gelesen.</translation>
        </message>
        <message>
            <source>The account was changed meanwhile; what was read is kept.</source>
            <translation>Das Konto wurde inzwischen geändert; was gelesen wurde, bleibt erhalten.</translation>
        </message>
    </context>
    <context>
        <name>lk::engine::AccountTester</name>
        <message>
            <source>%1 is %2</source>
            <translation>%1 ist %2</translation>
        </message>
        <message>
            <source>%1, %2; its key is %3, not pinned</source>
            <translation>%1, %2; der Schlüssel ist %3, nicht gepinnt</translation>
        </message>
        <message>
            <source>%1, %2; its key is pinned</source>
            <translation>%1, %2; der Schlüssel ist gepinnt</translation>
        </message>
        <message>
            <source>Control Center took the SOAP password and the license key</source>
            <translation>Control Center hat SOAP-Passwort und Lizenzschlüssel angenommen</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Zugangsdaten</translation>
        </message>
        <message>
            <source>DNS</source>
            <translation>DNS</translation>
        </message>
        <message>
            <source>Line %1 was read: %2</source>
            <translation>Anschluss %1 wurde gelesen: %2</translation>
        </message>
        <message>
            <source>No trusted TLS connection: %1. No credentials were sent. Check the base URL and the proxy, and that nothing on the way opens encrypted connections.</source>
            <translation>Keine vertrauenswürdige TLS-Verbindung: %1. Es wurden keine Zugangsdaten gesendet. Prüfen Sie die Basis-URL und den Proxy, und dass nichts auf dem Weg verschlüsselte Verbindungen aufbricht.</translation>
        </message>
        <message>
            <source>Not tested: without a license key and SOAP password SIMs cannot be exchanged with this account</source>
            <translation>Nicht getestet: Ohne Lizenzschlüssel und SOAP-Passwort können mit diesem Konto keine SIMs getauscht werden</translation>
        </message>
        <message numerus="yes">
            <source>Not tried: %n login(s) with this user and password were refused in a row, and one more could lock the user at the carrier. Change the password, or restart the program once it is known to be right.</source>
            <translation>
                <numerusform>Nicht versucht: %n Anmeldung mit diesem Benutzer und Passwort wurde abgelehnt, und eine weitere könnte den Benutzer beim Netzbetreiber aussperren. Ändern Sie das Passwort, oder starten Sie das Programm neu, sobald es sicher stimmt.</numerusform>
                <numerusform>Nicht versucht: %n Anmeldungen mit diesem Benutzer und Passwort wurden in Folge abgelehnt, und eine weitere könnte den Benutzer beim Netzbetreiber aussperren. Ändern Sie das Passwort, oder starten Sie das Programm neu, sobald es sicher stimmt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not used: %1 takes the credentials with every call</source>
            <translation>Nicht verwendet: %1 nimmt die Zugangsdaten bei jedem Aufruf</translation>
        </message>
        <message>
            <source>Not used: a stand-in carrier on this machine.</source>
            <translation>Nicht verwendet: ein Übungs-Netzbetreiber auf diesem Rechner.</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>SOAP</source>
            <translation>SOAP</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>TLS</translation>
        </message>
        <message>
            <source>The account may read, but has no line yet</source>
            <translation>Das Konto darf lesen, hat aber noch keinen Anschluss</translation>
        </message>
        <message>
            <source>The carrier did not answer: %1</source>
            <translation>Der Netzbetreiber hat nicht geantwortet: %1</translation>
        </message>
        <message>
            <source>The carrier refuses the credentials (HTTP %1). Check them, and that this machine's address is allowed.</source>
            <translation>Der Netzbetreiber lehnt die Zugangsdaten ab (HTTP %1). Prüfen Sie sie, und dass die Adresse dieses Rechners erlaubt ist.</translation>
        </message>
        <message>
            <source>The carrier took the application's key and gave a token</source>
            <translation>Der Netzbetreiber hat den Schlüssel der Anwendung angenommen und ein Token ausgegeben</translation>
        </message>
        <message>
            <source>The carrier took user name and password and opened a session</source>
            <translation>Der Netzbetreiber hat Benutzername und Passwort angenommen und eine Sitzung geöffnet</translation>
        </message>
        <message>
            <source>The name %1 cannot be found: %2. Check the base URL, the proxy and the network.</source>
            <translation>Der Name %1 ist nicht auffindbar: %2. Prüfen Sie Basis-URL, Proxy und Netzwerk.</translation>
        </message>
        <message>
            <source>The proxy %1 is %2</source>
            <translation>Der Proxy %1 ist %2</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>certificate until %1</source>
            <translation>Zertifikat bis %1</translation>
        </message>
        <message numerus="yes">
            <source>the certificate ends in %n day(s), on %1</source>
            <translation>
                <numerusform>das Zertifikat endet in %n Tag, am %1</numerusform>
                <numerusform>das Zertifikat endet in %n Tagen, am %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::engine::CallbackRegistrar</name>
        <message>
            <source>%1 for %2</source>
            <translation>%1 für %2</translation>
        </message>
        <message>
            <source>%1 has no request that registers callbacks; nothing was done. Enter the URL in the carrier's own console.</source>
            <translation>%1 hat keine Anfrage, die Callbacks registriert; es wurde nichts getan. Tragen Sie die URL in der Konsole des Netzbetreibers selbst ein.</translation>
        </message>
        <message>
            <source>No whole answer came, so it is not known whether the carrier acted. List the callbacks to see.</source>
            <translation>Es kam keine vollständige Antwort; ob der Netzbetreiber gehandelt hat, ist daher nicht bekannt. Listen Sie die Callbacks auf, um es zu sehen.</translation>
        </message>
        <message>
            <source>The account is not set up; nothing was done.</source>
            <translation>Das Konto ist nicht eingerichtet; es wurde nichts getan.</translation>
        </message>
        <message>
            <source>The carrier cannot be reached; nothing was done. Try again later.</source>
            <translation>Der Netzbetreiber ist nicht erreichbar; es wurde nichts getan. Versuchen Sie es später erneut.</translation>
        </message>
    </context>
    <context>
        <name>lk::engine::EngineHost</name>
        <message>
            <source>The account is not set up for use, so nothing was read. Test it under Settings.</source>
            <translation>Das Konto ist nicht betriebsbereit eingerichtet, daher wurde nichts gelesen. Testen Sie es unter Einstellungen.</translation>
        </message>
        <message>
            <source>The account is not set up; nothing was registered.</source>
            <translation>Das Konto ist nicht eingerichtet; es wurde nichts registriert.</translation>
        </message>
    </context>
    <context>
        <name>lk::engine::LineRefresh</name>
        <message>
            <source>The account of a line is not set up for use. Test it under Settings.</source>
            <translation>Das Konto eines Anschlusses ist nicht betriebsbereit eingerichtet. Testen Sie es unter Einstellungen.</translation>
        </message>
        <message>
            <source>The reading was stopped before this line.</source>
            <translation>Das Lesen wurde vor diesem Anschluss gestoppt.</translation>
        </message>
    </context>
    <context>
        <name>lk::engine::PlanBuilder::LineRouter::lk::engine::lk::engine</name>
        <message>
            <source>A rate plan before the change, as a step of its own, is for Control Center lines only.</source>
            <translation>Ein Tarif vor der Änderung, als eigener Schritt, ist nur für Control-Center-Anschlüsse.</translation>
        </message>
        <message>
            <source>At this carrier a rate plan changes at once; an effective date is for Telegence only.</source>
            <translation>Bei diesem Netzbetreiber wechselt ein Tarif sofort; ein Gültigkeitsdatum gibt es nur bei Telegence.</translation>
        </message>
        <message>
            <source>Leave the date out, and run the change on the day it is meant for.</source>
            <translation>Lassen Sie das Datum weg, und führen Sie die Änderung an dem Tag aus, für den sie gedacht ist.</translation>
        </message>
        <message>
            <source>Make sure that this is meant.</source>
            <translation>Vergewissern Sie sich, dass dies gewollt ist.</translation>
        </message>
        <message>
            <source>Open Settings and test the account.</source>
            <translation>Öffnen Sie die Einstellungen und testen Sie das Konto.</translation>
        </message>
        <message>
            <source>Put the lines of other carriers into a change of their own.</source>
            <translation>Nehmen Sie die Anschlüsse anderer Netzbetreiber in eine eigene Änderung.</translation>
        </message>
        <message>
            <source>The account of this line is not set up for use.</source>
            <translation>Das Konto dieses Anschlusses ist nicht betriebsbereit eingerichtet.</translation>
        </message>
        <message>
            <source>The check was cancelled; no plan was made and nothing was sent.</source>
            <translation>Die Prüfung wurde abgebrochen; es wurde kein Änderungsplan erstellt und nichts gesendet.</translation>
        </message>
    </context>
    <context>
        <name>lk::net::AccountConnection</name>
        <message>
            <source>The carrier refuses the credentials of %1 (HTTP %2). Check them and that this machine's address is allowed. What was not sent stays waiting.</source>
            <translation>Der Netzbetreiber lehnt die Zugangsdaten von %1 ab (HTTP %2). Prüfen Sie sie, und dass die Adresse dieses Rechners erlaubt ist. Was nicht gesendet wurde, wartet weiter.</translation>
        </message>
    </context>
    <context>
        <name>lk::net::CarrierCall</name>
        <message>
            <source>no complete answer within the deadline</source>
            <translation>keine vollständige Antwort innerhalb der Frist</translation>
        </message>
        <message>
            <source>the answer broke off after %1 of %2 bytes</source>
            <translation>die Antwort brach nach %1 von %2 Bytes ab</translation>
        </message>
        <message>
            <source>the answer is larger than 8 MiB</source>
            <translation>die Antwort ist größer als 8 MiB</translation>
        </message>
    </context>
    <context>
        <name>lk::net::TokenSource</name>
        <message>
            <source>The carrier's login could not be reached (%1). Nothing was sent.</source>
            <translation>Die Anmeldung des Netzbetreibers war nicht erreichbar (%1). Es wurde nichts gesendet.</translation>
        </message>
    </context>
    <context>
        <name>lk::sandbox::PracticeCarriers</name>
        <message>
            <source>Practice is running already. Nothing was started; stop the running practice first.</source>
            <translation>Die Übung läuft bereits. Es wurde nichts gestartet; stoppen Sie zuerst die laufende Übung.</translation>
        </message>
        <message>
            <source>Practice needs between 3 and %L1 devices. It was not started; choose another number.</source>
            <translation>Die Übung braucht zwischen 3 und %L1 Geräte. Sie wurde nicht gestartet; wählen Sie eine andere Anzahl.</translation>
        </message>
    </context>
    <context>
        <name>lk::sandbox::Switchboard</name>
        <message>
            <source>This practice ledger was made with seed %1. Practice was not started; use that seed, or another ledger file.</source>
            <translation>Dieses Übungsjournal wurde mit dem Startwert %1 erstellt. Die Übung wurde nicht gestartet; verwenden Sie diesen Startwert oder eine andere Journaldatei.</translation>
        </message>
    </context>
    <context>
        <name>lk::settings::CredentialStore</name>
        <message>
            <source>No credentials were entered for this account. Enter them.</source>
            <translation>Für dieses Konto wurden keine Zugangsdaten eingegeben. Geben Sie sie ein.</translation>
        </message>
        <message>
            <source>The credential store was not opened yet; nothing was read or stored. Try again.</source>
            <translation>Der Speicher für Zugangsdaten wurde noch nicht geöffnet; es wurde nichts gelesen oder gespeichert. Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The credential store was not opened yet; nothing was unlocked. Try again.</source>
            <translation>Der Speicher für Zugangsdaten wurde noch nicht geöffnet; es wurde nichts aufgeschlossen. Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The credential vault holds no credentials for this account, though they were stored once, perhaps in the keyring. Nothing was changed; enter them again.</source>
            <translation>Der Zugangsdaten-Tresor enthält keine Zugangsdaten für dieses Konto, obwohl sie einmal gespeichert wurden, vielleicht im Schlüsselbund. Es wurde nichts geändert; geben Sie sie neu ein.</translation>
        </message>
        <message>
            <source>The credential vault is locked; nothing was read or stored. Enter its passphrase.</source>
            <translation>Der Zugangsdaten-Tresor ist verschlossen; es wurde nichts gelesen oder gespeichert. Geben Sie seine Passphrase ein.</translation>
        </message>
    </context>
    <context>
        <name>lk::settings::Keychain</name>
        <message>
            <source>The keyring did not answer in time; %1. If it is asking for its password, enter it, then try again.</source>
            <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet; %1. Falls er nach seinem Passwort fragt, geben Sie es ein und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>The keyring holds no credentials for this account. Enter them.</source>
            <translation>Der Schlüsselbund enthält keine Zugangsdaten für dieses Konto. Geben Sie sie ein.</translation>
        </message>
        <message>
            <source>The keyring is locked; %1. Unlock it and try again.</source>
            <translation>Der Schlüsselbund ist verschlossen; %1. Schließen Sie ihn auf und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The keyring is not available; %1. Check that the keyring service runs, then try again.</source>
            <translation>Der Schlüsselbund ist nicht verfügbar; %1. Prüfen Sie, ob der Schlüsselbunddienst läuft, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>it is not known whether the credentials were stored</source>
            <translation>es ist nicht bekannt, ob die Zugangsdaten gespeichert wurden</translation>
        </message>
        <message>
            <source>it is not known whether the stored credentials were removed</source>
            <translation>es ist nicht bekannt, ob die gespeicherten Zugangsdaten entfernt wurden</translation>
        </message>
        <message>
            <source>the credentials were not stored</source>
            <translation>die Zugangsdaten wurden nicht gespeichert</translation>
        </message>
        <message>
            <source>the stored credentials were not read and not changed</source>
            <translation>die gespeicherten Zugangsdaten wurden nicht gelesen und nicht geändert</translation>
        </message>
        <message>
            <source>the stored credentials were not removed</source>
            <translation>die gespeicherten Zugangsdaten wurden nicht entfernt</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::AboutDialog</name>
        <message>
            <source>&amp;Copy versions</source>
            <translation>Versionen &amp;kopieren</translation>
        </message>
        <message>
            <source>About Linekeeper</source>
            <translation>Über Linekeeper</translation>
        </message>
        <message>
            <source>Bulk changes on cellular lines: checked before, sent once, proved after.</source>
            <translation>Massenänderungen an Mobilfunkanschlüssen: vorher geprüft, einmal gesendet, danach bewiesen.</translation>
        </message>
        <message>
            <source>Data folder: %1</source>
            <translation>Datenordner: %1</translation>
        </message>
        <message>
            <source>Icons: Lucide</source>
            <translation>Symbole: Lucide</translation>
        </message>
        <message>
            <source>License</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>License texts</source>
            <translation>Lizenztexte</translation>
        </message>
        <message>
            <source>Licenses</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <source>Linekeeper %1</source>
            <translation>Linekeeper %1</translation>
        </message>
        <message>
            <source>Operating system</source>
            <translation>Betriebssystem</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Bestandteil</translation>
        </message>
        <message>
            <source>Parts of this window</source>
            <translation>Teile dieses Fensters</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>public domain</source>
            <translation>gemeinfrei</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::AcceptPanel</name>
        <message numerus="yes">
            <source>Accept for %Ln line(s)</source>
            <translation>
                <numerusform>Für %Ln Anschluss akzeptieren</numerusform>
                <numerusform>Für %Ln Anschlüsse akzeptieren</numerusform>
            </translation>
        </message>
        <message>
            <source>For example: %1</source>
            <translation>Zum Beispiel: %1</translation>
        </message>
        <message numerus="yes">
            <source>Override the freeze for %Ln line(s)</source>
            <translation>
                <numerusform>Sperrzeit für %Ln Anschluss übergehen</numerusform>
                <numerusform>Sperrzeit für %Ln Anschlüsse übergehen</numerusform>
            </translation>
        </message>
        <message>
            <source>Reason for accepting %1</source>
            <translation>Grund für das Akzeptieren von %1</translation>
        </message>
        <message>
            <source>Reason, noted in the audit</source>
            <translation>Grund, im Prüfprotokoll vermerkt</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::AccountEditor</name>
        <message>
            <source>&amp;Keep</source>
            <translation>&amp;Behalten</translation>
        </message>
        <message>
            <source>&amp;Keep it off</source>
            <translation>Aus&amp;geschaltet lassen</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>&amp;Remove…</source>
            <translation>&amp;Entfernen…</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>&amp;Test connection</source>
            <translation>Verbindung &amp;testen</translation>
        </message>
        <message>
            <source>&amp;Turn changes on</source>
            <translation>Änderungen &amp;einschalten</translation>
        </message>
        <message>
            <source>&amp;Unlock the vault…</source>
            <translation>T&amp;resor aufschließen…</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Zugangsdaten</translation>
        </message>
        <message>
            <source>Fields of the account</source>
            <translation>Felder des Kontos</translation>
        </message>
        <message>
            <source>From now on changes may be sent with the account "%1" to %2.</source>
            <translation>Ab jetzt dürfen mit dem Konto „%1“ Änderungen an %2 gesendet werden.</translation>
        </message>
        <message>
            <source>Its history and audit trail stay. Nothing is changed at the carrier.</source>
            <translation>Verlauf und Prüfprotokoll bleiben erhalten. Beim Netzbetreiber wird nichts geändert.</translation>
        </message>
        <message>
            <source>Kept in an encrypted vault in the data folder, opened with a passphrase.</source>
            <translation>Liegen in einem verschlüsselten Tresor im Datenordner, der mit einer Passphrase geöffnet wird.</translation>
        </message>
        <message>
            <source>Kept in an encrypted vault in the data folder, which is locked. Credentials can be neither used nor saved until it is unlocked.</source>
            <translation>Liegen in einem verschlüsselten Tresor im Datenordner, der verschlossen ist. Bis er aufgeschlossen ist, können Zugangsdaten weder verwendet noch gespeichert werden.</translation>
        </message>
        <message>
            <source>Kept in memory only and forgotten when the console ends.</source>
            <translation>Liegen nur im Arbeitsspeicher und sind vergessen, wenn die Konsole endet.</translation>
        </message>
        <message>
            <source>Kept in this desktop's keyring, never in the database or a settings file.</source>
            <translation>Liegen im Schlüsselbund dieses Desktops, nie in der Datenbank oder einer Einstellungsdatei.</translation>
        </message>
        <message>
            <source>Let changes be sent?</source>
            <translation>Senden von Änderungen erlauben?</translation>
        </message>
        <message>
            <source>Nothing was tested: %1</source>
            <translation>Es wurde nichts getestet: %1</translation>
        </message>
        <message>
            <source>Remove the account "%1" and its credentials from this machine?</source>
            <translation>Das Konto „%1“ und seine Zugangsdaten von diesem Rechner entfernen?</translation>
        </message>
        <message>
            <source>Remove the account?</source>
            <translation>Konto entfernen?</translation>
        </message>
        <message>
            <source>The account "%1" was removed, but its credentials are still stored: %2</source>
            <translation>Das Konto „%1“ wurde entfernt, aber seine Zugangsdaten sind noch gespeichert: %2</translation>
        </message>
        <message>
            <source>The account was saved, but its credentials were not: %1</source>
            <translation>Das Konto wurde gespeichert, seine Zugangsdaten aber nicht: %1</translation>
        </message>
        <message>
            <source>They act on real lines. Changes that were paused because the switch was off go on when you resume them. Your name is kept with this in the audit trail.</source>
            <translation>Sie wirken auf echte Anschlüsse. Änderungen, die pausiert wurden, weil der Schalter aus war, laufen weiter, wenn sie fortgesetzt werden. Ihr Name wird dazu im Prüfprotokoll festgehalten.</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::AccountFields</name>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>0 = no limit of its own</source>
            <translation>0 = keine eigene Grenze</translation>
        </message>
        <message>
            <source>0000123456-00001</source>
            <translation>0000123456-00001</translation>
        </message>
        <message>
            <source>Account number</source>
            <translation>Kontonummer</translation>
        </message>
        <message>
            <source>Another one</source>
            <translation>Anderer</translation>
        </message>
        <message>
            <source>Base URL</source>
            <translation>Basis-URL</translation>
        </message>
        <message>
            <source>Billing account, if changes need it</source>
            <translation>Rechnungskonto, falls Änderungen es brauchen</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Calls at once</source>
            <translation>Aufrufe zugleich</translation>
        </message>
        <message>
            <source>Calls per second</source>
            <translation>Aufrufe pro Sekunde</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Netzbetreiber</translation>
        </message>
        <message>
            <source>Cha&amp;nges may be sent; off: only reads</source>
            <translation>Änder&amp;ungen dürfen gesendet werden; aus: nur lesen</translation>
        </message>
        <message>
            <source>Changes may be sent; off: only reads</source>
            <translation>Änderungen dürfen gesendet werden; aus: nur lesen</translation>
        </message>
        <message>
            <source>Changes per minute</source>
            <translation>Änderungen pro Minute</translation>
        </message>
        <message>
            <source>Control Center allows one on most pods</source>
            <translation>Control Center erlaubt auf den meisten Pods einen</translation>
        </message>
        <message>
            <source>For SIM swaps; empty: the host of the base URL</source>
            <translation>Für SIM-Tausche; leer: der Host der Basis-URL</translation>
        </message>
        <message>
            <source>How you call it, such as Verizon production</source>
            <translation>Wie Sie es nennen, etwa Verizon Produktion</translation>
        </message>
        <message>
            <source>Lines per call</source>
            <translation>Anschlüsse pro Aufruf</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Betreiber</translation>
        </message>
        <message>
            <source>Reads and writes together</source>
            <translation>Lesen und Schreiben zusammen</translation>
        </message>
        <message>
            <source>SOAP base URL</source>
            <translation>SOAP-Basis-URL</translation>
        </message>
        <message>
            <source>Suspend, restore and plan change; each line is still proved by a reading of its own</source>
            <translation>Sperren, Entsperren und Tarifwechsel; jeder Anschluss wird weiterhin durch eine eigene Abfrage nachgewiesen</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>keine Grenze</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::AccountListModel</name>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In Betrieb</translation>
        </message>
        <message>
            <source>Lines can be checked; nothing is changed.</source>
            <translation>Anschlüsse können geprüft werden; es wird nichts geändert.</translation>
        </message>
        <message>
            <source>No credentials</source>
            <translation>Keine Zugangsdaten</translation>
        </message>
        <message>
            <source>Nothing can be read or sent until the credentials are entered.</source>
            <translation>Bis die Zugangsdaten eingegeben sind, kann nichts gelesen oder gesendet werden.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Reads only</source>
            <translation>Nur lesend</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::AccountsPanel</name>
        <message>
            <source>&amp;Discard</source>
            <translation>&amp;Verwerfen</translation>
        </message>
        <message>
            <source>&amp;Keep editing</source>
            <translation>&amp;Weiter bearbeiten</translation>
        </message>
        <message>
            <source>A&amp;dd account</source>
            <translation>Konto hin&amp;zufügen</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Add the first account</source>
            <translation>Erstes Konto hinzufügen</translation>
        </message>
        <message>
            <source>An account says which carrier, where its API is, and how fast it may be called. Its credentials stay on this machine.</source>
            <translation>Ein Konto sagt, welcher Netzbetreiber es ist, wo seine API liegt und wie schnell sie aufgerufen werden darf. Die Zugangsdaten bleiben auf diesem Rechner.</translation>
        </message>
        <message>
            <source>Carrier accounts</source>
            <translation>Netzbetreiberkonten</translation>
        </message>
        <message>
            <source>Discard what was typed?</source>
            <translation>Eingaben verwerfen?</translation>
        </message>
        <message>
            <source>No account yet.</source>
            <translation>Noch kein Konto.</translation>
        </message>
        <message>
            <source>No carrier account yet</source>
            <translation>Noch kein Netzbetreiberkonto</translation>
        </message>
        <message>
            <source>The account at the right was changed and not saved.</source>
            <translation>Das Konto rechts wurde geändert und nicht gespeichert.</translation>
        </message>
        <message>
            <source>These accounts belong to the built-in practice carriers and cannot be changed. Start Linekeeper without --practice to add your own.</source>
            <translation>Diese Konten gehören zu den eingebauten Übungs-Netzbetreibern und können nicht geändert werden. Starten Sie Linekeeper ohne --practice, um eigene hinzuzufügen.</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ActionBar</name>
        <message>
            <source>More actions</source>
            <translation>Weitere Aktionen</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ActionsCard</name>
        <message>
            <source>Allowed</source>
            <translation>Erlaubt</translation>
        </message>
        <message>
            <source>Allowed next</source>
            <translation>Als Nächstes erlaubt</translation>
        </message>
        <message>
            <source>Allowed, with a warning</source>
            <translation>Erlaubt, mit Warnung</translation>
        </message>
        <message>
            <source>Already so</source>
            <translation>Schon so</translation>
        </message>
        <message>
            <source>No known rule forbids it.</source>
            <translation>Keine bekannte Regel verbietet es.</translation>
        </message>
        <message>
            <source>Not allowed</source>
            <translation>Nicht erlaubt</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::AdvancedFields</name>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source> s = %1</source>
            <translation> s = %1</translation>
        </message>
        <message>
            <source>A stand-in carrier on this machine has times of its own.</source>
            <translation>Ein Übungs-Netzbetreiber auf diesem Rechner hat eigene Zeiten.</translation>
        </message>
        <message>
            <source>Ad&amp;vanced: proxy, pinned keys, times</source>
            <translation>Er&amp;weitert: Proxy, gepinnte Schlüssel, Zeiten</translation>
        </message>
        <message>
            <source>After a lost answer nothing is sent again before this is over</source>
            <translation>Nach einer verlorenen Antwort wird nichts erneut gesendet, bevor sie vorbei ist</translation>
        </message>
        <message>
            <source>After the first, closer readings</source>
            <translation>Nach den ersten, dichteren Abfragen</translation>
        </message>
        <message>
            <source>As the desktop is set</source>
            <translation>Wie am Desktop eingestellt</translation>
        </message>
        <message>
            <source>By a check and before sending; 0: always read the line again</source>
            <translation>Bei einer Prüfung und vor dem Senden; 0: den Anschluss immer neu lesen</translation>
        </message>
        <message>
            <source>First question after</source>
            <translation>Erste Rückfrage nach</translation>
        </message>
        <message>
            <source>For an activation</source>
            <translation>Bei Aktivierung</translation>
        </message>
        <message>
            <source>HTTP proxy</source>
            <translation>HTTP-Proxy</translation>
        </message>
        <message>
            <source>Host and port</source>
            <translation>Host und Port</translation>
        </message>
        <message>
            <source>Longest reading</source>
            <translation>Lesen höchstens</translation>
        </message>
        <message>
            <source>Longest sending</source>
            <translation>Senden höchstens</translation>
        </message>
        <message>
            <source>No proxy</source>
            <translation>Kein Proxy</translation>
        </message>
        <message>
            <source>Nothing is sent to a server with another key. While the carrier changes its key, give the old and the new one. "Test connection" shows the key.</source>
            <translation>An einen Server mit einem anderen Schlüssel wird nichts gesendet. Während der Netzbetreiber seinen Schlüssel wechselt, geben Sie den alten und den neuen an. „Verbindung testen“ zeigt den Schlüssel.</translation>
        </message>
        <message>
            <source>Pinned keys</source>
            <translation>Gepinnte Schlüssel</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Proxy host</source>
            <translation>Proxy-Host</translation>
        </message>
        <message>
            <source>Proxy port</source>
            <translation>Proxy-Port</translation>
        </message>
        <message>
            <source>Quarantine</source>
            <translation>Quarantäne</translation>
        </message>
        <message>
            <source>Read back every</source>
            <translation>Zurücklesen alle</translation>
        </message>
        <message>
            <source>SOCKS 5 proxy</source>
            <translation>SOCKS-5-Proxy</translation>
        </message>
        <message>
            <source>The proxy needs a host. Nothing was saved.</source>
            <translation>Der Proxy braucht einen Host. Es wurde nichts gespeichert.</translation>
        </message>
        <message>
            <source>Then ask every</source>
            <translation>Dann fragen alle</translation>
        </message>
        <message>
            <source>Then the line is read</source>
            <translation>Danach wird der Anschluss gelesen</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Zeiten</translation>
        </message>
        <message>
            <source>Trust a reading for</source>
            <translation>Abfrage gilt für</translation>
        </message>
        <message>
            <source>Wait for news</source>
            <translation>Auf Nachricht warten</translation>
        </message>
        <message>
            <source>Wait for the effect</source>
            <translation>Auf Wirkung warten</translation>
        </message>
        <message>
            <source>What is not seen by then counts as not applied</source>
            <translation>Was bis dahin nicht zu sehen ist, gilt als nicht angewendet</translation>
        </message>
        <message>
            <source>What the carrier has taken is asked for this much later</source>
            <translation>So viel später wird nach dem gefragt, was der Netzbetreiber angenommen hat</translation>
        </message>
        <message>
            <source>proxy.example.com</source>
            <translation>proxy.example.com</translation>
        </message>
        <message>
            <source>sha256/… – one a line; empty: any trusted certificate</source>
            <translation>sha256/… – einer pro Zeile; leer: jedes vertrauenswürdige Zertifikat</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::AgendaModel</name>
        <message>
            <source>#%1</source>
            <translation>#%1</translation>
        </message>
        <message>
            <source>#%1 · %2</source>
            <translation>#%1 · %2</translation>
        </message>
        <message>
            <source>#%1 · frozen until %2: %3</source>
            <translation>#%1 · gesperrt bis %2: %3</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Freeze</source>
            <translation>Sperrzeit</translation>
        </message>
        <message>
            <source>From now</source>
            <translation>Ab jetzt</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Anschlüsse</translation>
        </message>
        <message>
            <source>Nothing of this is sent in this time; it waits until the freeze is over.</source>
            <translation>Davon wird in dieser Zeit nichts gesendet; es wartet, bis die Sperrzeit vorbei ist.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>due</source>
            <translation>fällig</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>in %1</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::AlertsPanel</name>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source> min</source>
            <translation> Min.</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>&amp;Failed calls, more than</source>
            <translation>&amp;Fehlgeschlagene Aufrufe, mehr als</translation>
        </message>
        <message>
            <source>&amp;No result after</source>
            <translation>Ohne &amp;Ergebnis nach</translation>
        </message>
        <message>
            <source>&amp;Open lines, more than</source>
            <translation>&amp;Offene Anschlüsse, mehr als</translation>
        </message>
        <message>
            <source>&amp;Slow answers, over</source>
            <translation>&amp;Langsame Antworten, über</translation>
        </message>
        <message>
            <source>&amp;Usual limits</source>
            <translation>&amp;Übliche Grenzen</translation>
        </message>
        <message>
            <source>95 of 100 answers come faster, or it is told</source>
            <translation>95 von 100 Antworten kommen schneller, sonst wird es gemeldet</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Alarme</translation>
        </message>
        <message>
            <source>An alert is raised for each carrier account at its limit, on Today and as a desktop notification. It goes away once the value has stayed clearly below the limit for three minutes, so that a value that hovers around it is told once.</source>
            <translation>Ein Alarm wird für jedes Netzbetreiberkonto an seiner Grenze ausgelöst, auf „Heute“ und als Benachrichtigung des Desktops. Er verschwindet, wenn der Wert drei Minuten lang deutlich unter der Grenze geblieben ist; ein Wert, der um sie schwankt, wird so nur einmal gemeldet.</translation>
        </message>
        <message>
            <source>Answers of the last 15 minutes</source>
            <translation>Antworten der letzten 15 Minuten</translation>
        </message>
        <message>
            <source>Fewer calls than this say nothing</source>
            <translation>Weniger Aufrufe besagen nichts</translation>
        </message>
        <message>
            <source>Of a line that was sent</source>
            <translation>Eines Anschlusses, der gesendet wurde</translation>
        </message>
        <message>
            <source>Out of at &amp;least</source>
            <translation>Von &amp;mindestens</translation>
        </message>
        <message>
            <source>Refused &amp;credentials</source>
            <translation>Abgelehnte &amp;Zugangsdaten</translation>
        </message>
        <message>
            <source>The queue</source>
            <translation>Die Warteschlange</translation>
        </message>
        <message>
            <source>This many of them</source>
            <translation>So viele davon</translation>
        </message>
        <message>
            <source>Waiting or under way at one account</source>
            <translation>Wartend oder in Arbeit bei einem Konto</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::AppearancePanel</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Wie der Desktop</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Colors</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Luftig</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Kompakt</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>On top of the desktop's own font size</source>
            <translation>Zusätzlich zur Schriftgröße des Desktops</translation>
        </message>
        <message>
            <source>Stands in the audit trail beside the system user; used from the next start on</source>
            <translation>Steht im Prüfprotokoll neben dem Systembenutzer; gilt ab dem nächsten Start</translation>
        </message>
        <message>
            <source>Table rows</source>
            <translation>Tabellenzeilen</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>The settings file cannot be written, so what is chosen here is forgotten when the console ends. Check the permissions of the settings folder.</source>
            <translation>Die Einstellungsdatei ist nicht beschreibbar, daher ist das hier Gewählte vergessen, wenn die Konsole endet. Prüfen Sie die Berechtigungen des Einstellungsordners.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::AuditInspector</name>
        <message>
            <source>Choose a row to see all of it.</source>
            <translation>Wählen Sie eine Zeile, um sie ganz zu sehen.</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Hash before</source>
            <translation>Hash davor</translation>
        </message>
        <message>
            <source>No event chosen</source>
            <translation>Kein Ereignis gewählt</translation>
        </message>
        <message>
            <source>No exchange with a carrier belongs to this event.</source>
            <translation>Zu diesem Ereignis gehört kein Datenaustausch mit einem Netzbetreiber.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>Payload hash</source>
            <translation>Payload-Hash</translation>
        </message>
        <message>
            <source>Reading the recorded exchange…</source>
            <translation>Aufgezeichneter Datenaustausch wird gelesen…</translation>
        </message>
        <message>
            <source>Recorded exchange</source>
            <translation>Aufgezeichneter Datenaustausch</translation>
        </message>
        <message>
            <source>Recorded exchange, secrets left out</source>
            <translation>Aufgezeichneter Datenaustausch, ohne Geheimnisse</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>Anfrage-ID</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Row hash</source>
            <translation>Zeilen-Hash</translation>
        </message>
        <message>
            <source>System user</source>
            <translation>Systembenutzer</translation>
        </message>
        <message>
            <source>Tenant</source>
            <translation>Mandant</translation>
        </message>
        <message>
            <source>Time (UTC)</source>
            <translation>Zeit (UTC)</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Nach</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::AuditModel</name>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>From → to</source>
            <translation>Von → nach</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>Time (UTC)</source>
            <translation>Zeit (UTC)</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::AuditPage</name>
        <message numerus="yes">
            <source>%Ln event(s)</source>
            <translation>
                <numerusform>%Ln Ereignis</numerusform>
                <numerusform>%Ln Ereignisse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) loaded, more as you scroll</source>
            <translation>
                <numerusform>%Ln Ereignis geladen, mehr beim Scrollen</numerusform>
                <numerusform>%Ln Ereignisse geladen, mehr beim Scrollen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln newer: F5</source>
            <translation>
                <numerusform>%Ln neueres: F5</numerusform>
                <numerusform>%Ln neuere: F5</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren…</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>A&amp;ktualisieren</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Prüfprotokoll</translation>
        </message>
        <message>
            <source>Broken at %1</source>
            <translation>Bruch bei %1</translation>
        </message>
        <message>
            <source>CSV, the period shown (*.csv);;JSON Lines, the whole chain, verifiable (*.jsonl)</source>
            <translation>CSV, der gezeigte Zeitraum (*.csv);;JSON Lines, die ganze Kette, nachprüfbar (*.jsonl)</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Every order and every step of every line, chained by hashes.</source>
            <translation>Jede Anweisung und jeder Schritt jedes Anschlusses, durch Hashes verkettet.</translation>
        </message>
        <message>
            <source>Export the audit trail</source>
            <translation>Prüfprotokoll exportieren</translation>
        </message>
        <message>
            <source>Intact to %1</source>
            <translation>Intakt bis %1</translation>
        </message>
        <message>
            <source>No event fits. Clear the search or choose another kind or period.</source>
            <translation>Kein Ereignis passt. Löschen Sie die Suche, oder wählen Sie eine andere Art oder einen anderen Zeitraum.</translation>
        </message>
        <message>
            <source>Not verified yet</source>
            <translation>Noch nicht nachgeprüft</translation>
        </message>
        <message>
            <source>Nothing is recorded yet. The first order given here will be the first event.</source>
            <translation>Noch ist nichts aufgezeichnet. Die erste hier gegebene Anweisung wird das erste Ereignis.</translation>
        </message>
        <message>
            <source>The audit trail is broken at event %1: %2 Keep this database as it is, export it, and find out who had access to the file.</source>
            <translation>Die Prüfkette ist bei Ereignis %1 gebrochen: %2 Belassen Sie diese Datenbank, wie sie ist, exportieren Sie sie, und klären Sie, wer Zugriff auf die Datei hatte.</translation>
        </message>
        <message>
            <source>Verif&amp;y now</source>
            <translation>&amp;Jetzt nachprüfen</translation>
        </message>
        <message>
            <source>Verified at %1 UTC. Chain head %2</source>
            <translation>Nachgeprüft um %1 UTC. Kettenkopf %2</translation>
        </message>
        <message>
            <source>Verify walks the whole trail and recomputes every hash.</source>
            <translation>Das Nachprüfen geht das ganze Protokoll durch und berechnet jeden Hash neu.</translation>
        </message>
        <message>
            <source>Verifying…</source>
            <translation>Wird nachgeprüft…</translation>
        </message>
        <message numerus="yes">
            <source>Written to %1: %Ln row(s).</source>
            <translation>
                <numerusform>Nach %1 geschrieben: %Ln Zeile.</numerusform>
                <numerusform>Nach %1 geschrieben: %Ln Zeilen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::AuditQueryBar</name>
        <message>
            <source>Any time</source>
            <translation>Gesamter Zeitraum</translation>
        </message>
        <message>
            <source>Between two days (UTC)</source>
            <translation>Zwischen zwei Tagen (UTC)</translation>
        </message>
        <message>
            <source>Carrier accounts</source>
            <translation>Netzbetreiberkonten</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Every kind</source>
            <translation>Alle Arten</translation>
        </message>
        <message>
            <source>Find who, line, change, request id, reason…</source>
            <translation>Wer, Anschluss, Änderung, Anfrage-ID, Grund…</translation>
        </message>
        <message>
            <source>From day (UTC)</source>
            <translation>Ab Tag (UTC)</translation>
        </message>
        <message>
            <source>Issuer prefixes</source>
            <translation>Herausgeber-Präfixe</translation>
        </message>
        <message>
            <source>Kind of event</source>
            <translation>Art des Ereignisses</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Letzte 24 Stunden</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>Letzte Stunde</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Anschlüsse</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>To day (UTC), included</source>
            <translation>Bis Tag (UTC), einschließlich</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::Banner</name>
        <message>
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Dismiss this message</source>
            <translation>Diese Meldung ausblenden</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CalendarForm</name>
        <message>
            <source>&amp;Name</source>
            <translation>Na&amp;me</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Begins on</source>
            <translation>Beginnt am</translation>
        </message>
        <message>
            <source>Carriers</source>
            <translation>Netzbetreiber</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Jede Woche</translation>
        </message>
        <message>
            <source>From and to</source>
            <translation>Von und bis</translation>
        </message>
        <message>
            <source>Lines a &amp;day</source>
            <translation>Anschlüsse pro &amp;Tag</translation>
        </message>
        <message>
            <source>None ticked: every carrier</source>
            <translation>Keiner angekreuzt: jeder Netzbetreiber</translation>
        </message>
        <message>
            <source>None ticked: every change a carrier is asked for</source>
            <translation>Keine angekreuzt: jede Änderung, die ein Netzbetreiber ausführen soll</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Einmal</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>Wiederholung</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>&amp;Zeitzone</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CalendarModel</name>
        <message>
            <source>At most %1 lines a day</source>
            <translation>Höchstens %1 Anschlüsse pro Tag</translation>
        </message>
        <message>
            <source>Cap</source>
            <translation>Obergrenze</translation>
        </message>
        <message>
            <source>Days of %1</source>
            <translation>Tage nach %1</translation>
        </message>
        <message>
            <source>Freeze</source>
            <translation>Sperrzeit</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Name or limit</source>
            <translation>Name oder Grenze</translation>
        </message>
        <message>
            <source>The times are not complete</source>
            <translation>Die Zeiten sind unvollständig</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>Was sie betrifft</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CalendarPanel</name>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>&amp;Save freezes and caps</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>Add ca&amp;p</source>
            <translation>Neue Ober&amp;grenze</translation>
        </message>
        <message>
            <source>Add freeze &amp;window</source>
            <translation>Neue S&amp;perrzeit</translation>
        </message>
        <message>
            <source>Freeze windows and caps</source>
            <translation>Sperrzeiten und Obergrenzen</translation>
        </message>
        <message>
            <source>In a freeze window nothing of its kind is sent, unless somebody overrides it with a reason. A cap counts the lines sent on a day, all changes together. Where clocks are changed a window has no gap.</source>
            <translation>In einer Sperrzeit wird nichts von ihrer Art gesendet, es sei denn, jemand übergeht sie mit einer Begründung. Eine Obergrenze zählt die an einem Tag gesendeten Anschlüsse, alle Änderungen zusammen. Wo Uhren umgestellt werden, hat eine Sperrzeit keine Lücke.</translation>
        </message>
        <message>
            <source>New freeze window</source>
            <translation>Neue Sperrzeit</translation>
        </message>
        <message>
            <source>No freeze window and no cap: changes are sent at any time and in any number.</source>
            <translation>Keine Sperrzeit und keine Obergrenze: Änderungen werden jederzeit und in beliebiger Zahl gesendet.</translation>
        </message>
        <message>
            <source>R&amp;evert</source>
            <translation>Ver&amp;werfen</translation>
        </message>
        <message>
            <source>The chosen entry</source>
            <translation>Der gewählte Eintrag</translation>
        </message>
        <message>
            <source>The freeze windows and caps were saved. They count from now on.</source>
            <translation>Die Sperrzeiten und Obergrenzen wurden gespeichert. Sie gelten ab jetzt.</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CallView</name>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Carrier call</source>
            <translation>Aufruf beim Netzbetreiber</translation>
        </message>
        <message>
            <source>Carrier call, secrets withheld</source>
            <translation>Aufruf beim Netzbetreiber, Geheimnisse entfernt</translation>
        </message>
        <message>
            <source>Nothing was said to the carrier about this line yet</source>
            <translation>Zu diesem Anschluss wurde dem Netzbetreiber noch nichts gesagt</translation>
        </message>
        <message>
            <source>This call is no longer kept.</source>
            <translation>Dieser Aufruf wird nicht mehr aufbewahrt.</translation>
        </message>
        <message>
            <source>Which call</source>
            <translation>Welcher Aufruf</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CallbackHookCard</name>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy password</source>
            <translation>Passwort kopieren</translation>
        </message>
        <message>
            <source>Copy secret</source>
            <translation>Geheimnis kopieren</translation>
        </message>
        <message>
            <source>Copy the URL</source>
            <translation>URL kopieren</translation>
        </message>
        <message>
            <source>Empty: one is made</source>
            <translation>Leer: wird erzeugt</translation>
        </message>
        <message>
            <source>It was copied. Paste it at the carrier, then copy something else.</source>
            <translation>Wurde kopiert. Fügen Sie es beim Netzbetreiber ein, und kopieren Sie danach etwas anderes.</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Neues Passwort</translation>
        </message>
        <message>
            <source>New secret</source>
            <translation>Neues Geheimnis</translation>
        </message>
        <message>
            <source>No account of a carrier that sends callbacks (Verizon, Control Center) yet.</source>
            <translation>Noch kein Konto eines Netzbetreibers, der Callbacks sendet (Verizon, Control Center).</translation>
        </message>
        <message>
            <source>Password or secret</source>
            <translation>Passwort oder Geheimnis</translation>
        </message>
        <message>
            <source>Per account</source>
            <translation>Je Konto</translation>
        </message>
        <message>
            <source>Receive callbacks for this account</source>
            <translation>Callbacks für dieses Konto empfangen</translation>
        </message>
        <message>
            <source>Register at Verizon</source>
            <translation>Bei Verizon registrieren</translation>
        </message>
        <message>
            <source>Self-test</source>
            <translation>Selbsttest</translation>
        </message>
        <message>
            <source>Stop receiving</source>
            <translation>Empfang beenden</translation>
        </message>
        <message>
            <source>The URL was copied.</source>
            <translation>Die URL wurde kopiert.</translation>
        </message>
        <message>
            <source>The carrier has confirmed the URL.</source>
            <translation>Der Netzbetreiber hat die URL bestätigt.</translation>
        </message>
        <message>
            <source>The password needs at least 8 characters. Nothing was changed.</source>
            <translation>Das Passwort braucht mindestens 8 Zeichen. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The password was changed. The old one is taken for a day more; register the URL again so that the carrier sends the new one.</source>
            <translation>Das Passwort wurde geändert. Das alte wird noch einen Tag lang angenommen; registrieren Sie die URL erneut, damit der Netzbetreiber das neue sendet.</translation>
        </message>
        <message>
            <source>The user name was changed. Register the URL again so that the carrier sends it.</source>
            <translation>Der Benutzername wurde geändert. Registrieren Sie die URL erneut, damit der Netzbetreiber ihn sendet.</translation>
        </message>
        <message>
            <source>This account receives callbacks once the listener is on and the carrier knows the URL.</source>
            <translation>Dieses Konto empfängt Callbacks, sobald der Listener an ist und der Netzbetreiber die URL kennt.</translation>
        </message>
        <message>
            <source>This account receives no callbacks any more. If the URL is registered at the carrier, remove it there too.</source>
            <translation>Dieses Konto empfängt keine Callbacks mehr. Falls die URL beim Netzbetreiber registriert ist, entfernen Sie sie auch dort.</translation>
        </message>
        <message>
            <source>This account receives no callbacks. Its lines are polled; callbacks make it quicker, and at Verizon only they tell why a change failed.</source>
            <translation>Dieses Konto empfängt keine Callbacks. Seine Anschlüsse werden abgefragt; Callbacks machen es schneller, und bei Verizon sagen nur sie, warum eine Änderung fehlgeschlagen ist.</translation>
        </message>
        <message>
            <source>URL</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>URL for the carrier</source>
            <translation>URL für den Netzbetreiber</translation>
        </message>
        <message>
            <source>URL to give to the carrier</source>
            <translation>URL zur Angabe beim Netzbetreiber</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CallbackTest</name>
        <message>
            <source>Callbacks are not received yet. No line was concerned by the test.</source>
            <translation>Callbacks werden noch nicht empfangen. Der Test betraf keinen Anschluss.</translation>
        </message>
        <message>
            <source>Callbacks are received and kept. No line was concerned by the test.</source>
            <translation>Callbacks werden empfangen und gespeichert. Der Test betraf keinen Anschluss.</translation>
        </message>
        <message>
            <source>Sending a sample message…</source>
            <translation>Mustermeldung wird gesendet…</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CallbacksPanel</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Address and port</source>
            <translation>Adresse und Port</translation>
        </message>
        <message>
            <source>Addresses or ranges with commas between them: 3.87.163.45, 10.0.0.0/8</source>
            <translation>Adressen oder Bereiche, durch Kommas getrennt: 3.87.163.45, 10.0.0.0/8</translation>
        </message>
        <message>
            <source>Allowed sources</source>
            <translation>Erlaubte Absender</translation>
        </message>
        <message>
            <source>Another program runs the queue of this data folder, so it also receives the callbacks. What is set here it takes up when it starts again.</source>
            <translation>Ein anderes Programm arbeitet die Warteschlange dieses Datenordners ab und empfängt daher auch die Callbacks. Was hier eingestellt wird, übernimmt es beim nächsten Start.</translation>
        </message>
        <message>
            <source>Callbacks</source>
            <translation>Callbacks</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Zertifikat</translation>
        </message>
        <message>
            <source>Certificate (PEM)</source>
            <translation>Zertifikat (PEM)</translation>
        </message>
        <message>
            <source>Choose the certificate</source>
            <translation>Zertifikat wählen</translation>
        </message>
        <message>
            <source>Choose the key</source>
            <translation>Schlüssel wählen</translation>
        </message>
        <message>
            <source>Its key (0600)</source>
            <translation>Sein Schlüssel (0600)</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Listener</source>
            <translation>Listener</translation>
        </message>
        <message>
            <source>Listening on port %1 of %2</source>
            <translation>Lauscht auf Port %1 von %2</translation>
        </message>
        <message>
            <source>Listening on port %1 of %2, with TLS</source>
            <translation>Lauscht auf Port %1 von %2, mit TLS</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Public name</source>
            <translation>Öffentlicher Name</translation>
        </message>
        <message>
            <source>Receive callbacks</source>
            <translation>Callbacks empfangen</translation>
        </message>
        <message>
            <source>Save listener</source>
            <translation>Listener speichern</translation>
        </message>
        <message>
            <source>Since the start: kept %1, repeats %2, without proof %3, unusable %4, turned away %5, not kept %6</source>
            <translation>Seit dem Start: gespeichert %1, Wiederholungen %2, ohne Nachweis %3, unbrauchbar %4, abgewiesen %5, nicht gespeichert %6</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Ausgeschaltet</translation>
        </message>
        <message>
            <source>The settings file cannot be written: this holds until the console ends.</source>
            <translation>Die Einstellungsdatei ist nicht beschreibbar: Dies gilt, bis die Konsole endet.</translation>
        </message>
        <message>
            <source>Without a certificate only this machine itself can send: put a proxy with TLS before it. A message hastens the read of its line and tells why something failed; it decides nothing.</source>
            <translation>Ohne Zertifikat kann nur dieser Rechner selbst senden: Setzen Sie einen Proxy mit TLS davor. Eine Meldung beschleunigt das Lesen ihres Anschlusses und sagt, warum etwas fehlgeschlagen ist; sie entscheidet nichts.</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>alle</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CarrierChip</name>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>%1/s</source>
            <translation>%1/s</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>At most %1 calls a second; %Ln in flight</source>
            <translation>
                <numerusform>Höchstens %1 Aufrufe pro Sekunde; %Ln unterwegs</numerusform>
                <numerusform>Höchstens %1 Aufrufe pro Sekunde; %Ln unterwegs</numerusform>
            </translation>
        </message>
        <message>
            <source>Click to pause: what was sent is still followed.</source>
            <translation>Zum Pausieren klicken: Gesendetes wird weiterverfolgt.</translation>
        </message>
        <message>
            <source>Click to resume.</source>
            <translation>Zum Fortsetzen klicken.</translation>
        </message>
        <message>
            <source>Click to try again.</source>
            <translation>Klicken, um es erneut zu versuchen.</translation>
        </message>
        <message>
            <source>Idle</source>
            <translation>Leerlauf</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Paused. Nothing new is sent.</source>
            <translation>Pausiert. Es wird nichts Neues gesendet.</translation>
        </message>
        <message>
            <source>Reads only</source>
            <translation>Nur lesend</translation>
        </message>
        <message>
            <source>Slowed down to %1 % of its budget.</source>
            <translation>Auf %1 % seines Budgets verlangsamt.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestoppt</translation>
        </message>
        <message>
            <source>The carrier asked to wait.</source>
            <translation>Der Netzbetreiber bat um Warten.</translation>
        </message>
        <message>
            <source>Unreachable</source>
            <translation>Nicht erreichbar</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Waits %1 s</source>
            <translation>Wartet %1 s</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Arbeitet</translation>
        </message>
        <message>
            <source>at %1 %</source>
            <translation>bei %1 %</translation>
        </message>
        <message>
            <source>queue %1</source>
            <translation>%1 wartend</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CarrierModel</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>vor %1</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>60 min</source>
            <translation>60 min</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>Alarm</translation>
        </message>
        <message>
            <source>Failed calls</source>
            <translation>Aufruffehler</translation>
        </message>
        <message>
            <source>Idle</source>
            <translation>Leerlauf</translation>
        </message>
        <message>
            <source>Its write switch is off.</source>
            <translation>Der Schreibschalter ist aus.</translation>
        </message>
        <message>
            <source>Last callback</source>
            <translation>Letzter Callback</translation>
        </message>
        <message>
            <source>Lines are being worked on.</source>
            <translation>Anschlüsse werden bearbeitet.</translation>
        </message>
        <message>
            <source>No call failed in 15 min</source>
            <translation>Kein Aufruf in 15 min fehlgeschlagen</translation>
        </message>
        <message>
            <source>Nothing is sent for this account.</source>
            <translation>Für dieses Konto wird nichts gesendet.</translation>
        </message>
        <message>
            <source>Nothing stands in the way of calls.</source>
            <translation>Den Aufrufen steht nichts im Weg.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Queued lines</source>
            <translation>Wartend</translation>
        </message>
        <message>
            <source>Reads only</source>
            <translation>Nur lesend</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestoppt</translation>
        </message>
        <message>
            <source>Success</source>
            <translation>Erfolg</translation>
        </message>
        <message>
            <source>The carrier asked to wait.</source>
            <translation>Der Netzbetreiber bat um Warten.</translation>
        </message>
        <message>
            <source>Unreachable</source>
            <translation>Nicht erreichbar</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Arbeitet</translation>
        </message>
        <message>
            <source>at least %1 %</source>
            <translation>mindestens %1 %</translation>
        </message>
        <message>
            <source>p50</source>
            <translation>p50</translation>
        </message>
        <message>
            <source>p95</source>
            <translation>p95</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CarrierStrip</name>
        <message>
            <source>Carriers</source>
            <translation>Netzbetreiber</translation>
        </message>
        <message>
            <source>No carrier account yet</source>
            <translation>Noch kein Netzbetreiberkonto</translation>
        </message>
        <message>
            <source>Paused by %1</source>
            <translation>Pausiert von %1</translation>
        </message>
        <message>
            <source>Queue %1</source>
            <translation>Warteschlange %1</translation>
        </message>
        <message>
            <source>Queue empty</source>
            <translation>Warteschlange leer</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CausePanel</name>
        <message>
            <source>Applied…</source>
            <translation>Angewendet…</translation>
        </message>
        <message>
            <source>Carrier's own words</source>
            <translation>Wortlaut des Netzbetreibers</translation>
        </message>
        <message>
            <source>Give up…</source>
            <translation>Aufgeben…</translation>
        </message>
        <message>
            <source>Not applied, send again…</source>
            <translation>Nicht angewendet, neu senden…</translation>
        </message>
        <message>
            <source>The carrier said nothing.</source>
            <translation>Der Netzbetreiber hat nichts gesagt.</translation>
        </message>
        <message numerus="yes">
            <source>What is true for these %Ln line(s)?</source>
            <translation>
                <numerusform>Was trifft auf diesen %Ln Anschluss zu?</numerusform>
                <numerusform>Was trifft auf diese %Ln Anschlüsse zu?</numerusform>
            </translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Was es bedeutet</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Will a retry help?</source>
            <translation>Hilft ein neuer Versuch?</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CauseTree</name>
        <message>
            <source>Causes</source>
            <translation>Ursachen</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ChangeActions</name>
        <message>
            <source>Cancel remaining…</source>
            <translation>Rest abbrechen…</translation>
        </message>
        <message>
            <source>Export the lines shown as CSV</source>
            <translation>Die gezeigten Anschlüsse als CSV exportieren</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Faster</source>
            <translation>Schneller</translation>
        </message>
        <message>
            <source>Lets the accounts of this change use less of their budgets (Alt+Down)</source>
            <translation>Die Konten dieser Änderung nutzen weniger von ihrem Budget (Alt+Ab)</translation>
        </message>
        <message>
            <source>Lets the accounts of this change use more of their budgets, all of them at most (Alt+Up)</source>
            <translation>Die Konten dieser Änderung nutzen mehr von ihrem Budget, höchstens alles (Alt+Auf)</translation>
        </message>
        <message>
            <source>Pause change</source>
            <translation>Pausieren</translation>
        </message>
        <message>
            <source>Plans what puts the lines back that this change has changed</source>
            <translation>Plant, was die von dieser Änderung geänderten Anschlüsse zurückversetzt</translation>
        </message>
        <message>
            <source>Resume change</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Retry %1 failed…</source>
            <translation>%1 erneut versuchen…</translation>
        </message>
        <message>
            <source>Retry failed</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Slower</source>
            <translation>Langsamer</translation>
        </message>
        <message>
            <source>Undo this change…</source>
            <translation>Rückgängig machen…</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ChangeBanners</name>
        <message>
            <source>%1 Look at the failures before it goes on.</source>
            <translation>%1 Sehen Sie sich die Fehler an, bevor es weitergeht.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Cancel the rest…</source>
            <translation>Rest abbrechen…</translation>
        </message>
        <message>
            <source>Change the time…</source>
            <translation>Zeit ändern…</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Start now…</source>
            <translation>Jetzt starten…</translation>
        </message>
        <message>
            <source>Starts by itself %1. Nothing has been sent.</source>
            <translation>Startet von selbst: %1. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>This change is paused. Nothing new is sent; what is with the carrier is still followed.</source>
            <translation>Diese Änderung ist pausiert. Es wird nichts Neues gesendet; was beim Netzbetreiber ist, wird weiterverfolgt.</translation>
        </message>
        <message>
            <source>This change is paused: %1. Nothing new is sent; what is with the carrier is still followed.</source>
            <translation>Diese Änderung ist pausiert: %1. Es wird nichts Neues gesendet; was beim Netzbetreiber ist, wird weiterverfolgt.</translation>
        </message>
        <message>
            <source>Undo what is done…</source>
            <translation>Erledigtes rückgängig…</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ChangeGlance</name>
        <message>
            <source>#%1 %2</source>
            <translation>#%1 %2</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Choose a row to see the change here.</source>
            <translation>Wählen Sie eine Zeile, um die Änderung hier zu sehen.</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Angelegt</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>Guard</source>
            <translation>Wächter</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Inspektor</translation>
        </message>
        <message>
            <source>No change chosen</source>
            <translation>Keine Änderung gewählt</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priorität</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Stufen</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>The change</source>
            <translation>Die Änderung</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>sofort</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keiner</translation>
        </message>
        <message>
            <source>usual</source>
            <translation>üblich</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ChangeLinesModel</name>
        <message>
            <source>Carrier</source>
            <translation>Netzbetreiber</translation>
        </message>
        <message>
            <source>ICCID</source>
            <translation>ICCID</translation>
        </message>
        <message>
            <source>IMEI</source>
            <translation>IMEI</translation>
        </message>
        <message>
            <source>MSISDN</source>
            <translation>MSISDN</translation>
        </message>
        <message>
            <source>Now → then</source>
            <translation>Jetzt → danach</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Versuche</translation>
        </message>
        <message>
            <source>Updated UTC</source>
            <translation>Stand UTC</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ChangeOrders</name>
        <message>
            <source>%1 uses %2 % of its budget</source>
            <translation>%1 nutzt %2 % seines Budgets</translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s) paused. What is with the carrier is still followed.</source>
            <translation>
                <numerusform>%Ln Änderung pausiert. Was beim Netzbetreiber ist, wird weiterverfolgt.</numerusform>
                <numerusform>%Ln Änderungen pausiert. Was beim Netzbetreiber ist, wird weiterverfolgt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s) resumed.</source>
            <translation>
                <numerusform>%Ln Änderung fortgesetzt.</numerusform>
                <numerusform>%Ln Änderungen fortgesetzt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) cancelled; nothing was sent for them.</source>
            <translation>
                <numerusform>%Ln Anschluss abgebrochen; für ihn wurde nichts gesendet.</numerusform>
                <numerusform>%Ln Anschlüsse abgebrochen; für sie wurde nichts gesendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change #%1 has started.</source>
            <translation>Änderung #%1 ist gestartet.</translation>
        </message>
        <message>
            <source>Change #%1 starts %2.</source>
            <translation>Änderung #%1 startet am %2.</translation>
        </message>
        <message>
            <source>Its priority is now %1; the higher one goes first.</source>
            <translation>Die Priorität ist jetzt %1; die höhere kommt zuerst.</translation>
        </message>
        <message>
            <source>No account is working on this change; nothing was changed.</source>
            <translation>Kein Konto arbeitet an dieser Änderung; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Nothing was changed: the lines have moved on meanwhile, or are open in another change.</source>
            <translation>Es wurde nichts geändert: Die Anschlüsse sind inzwischen weiter, oder sie sind in einer anderen Änderung offen.</translation>
        </message>
        <message>
            <source>Now: %1.</source>
            <translation>Jetzt: %1.</translation>
        </message>
        <message>
            <source>Paused by %1</source>
            <translation>Pausiert von %1</translation>
        </message>
        <message numerus="yes">
            <source>The priority of %Ln change(s) was changed.</source>
            <translation>
                <numerusform>Die Priorität von %Ln Änderung wurde geändert.</numerusform>
                <numerusform>Die Priorität von %Ln Änderungen wurde geändert.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ChangeTiles</name>
        <message>
            <source>%1 % of settled</source>
            <translation>%1 % der Ergebnisse</translation>
        </message>
        <message>
            <source>%1 / min</source>
            <translation>%1 / min</translation>
        </message>
        <message>
            <source>+ %1 need a person</source>
            <translation>+ %1 Eingriff nötig</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>In flight</source>
            <translation>Unterwegs</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Show only these lines</source>
            <translation>Nur diese Anschlüsse zeigen</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>Restzeit</translation>
        </message>
        <message>
            <source>Time taken</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Ungeklärt</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartend</translation>
        </message>
        <message>
            <source>a person decides</source>
            <translation>Mensch entscheidet</translation>
        </message>
        <message>
            <source>after it is resumed</source>
            <translation>nach dem Fortsetzen</translation>
        </message>
        <message>
            <source>an account stalls</source>
            <translation>ein Konto steht</translation>
        </message>
        <message>
            <source>done by %1 UTC</source>
            <translation>fertig bis %1 UTC</translation>
        </message>
        <message>
            <source>finished %1 UTC</source>
            <translation>beendet %1 UTC</translation>
        </message>
        <message>
            <source>measuring…</source>
            <translation>wird gemessen…</translation>
        </message>
        <message>
            <source>none outstanding</source>
            <translation>nichts ausstehend</translation>
        </message>
        <message>
            <source>not started yet</source>
            <translation>noch nicht gestartet</translation>
        </message>
        <message>
            <source>nothing in doubt</source>
            <translation>nichts ungeklärt</translation>
        </message>
        <message>
            <source>nothing new is sent</source>
            <translation>kein neues Senden</translation>
        </message>
        <message>
            <source>nothing sent yet</source>
            <translation>noch nichts gesendet</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>von %1</translation>
        </message>
        <message>
            <source>on average</source>
            <translation>im Mittel</translation>
        </message>
        <message>
            <source>over the last minute</source>
            <translation>in der letzten Minute</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>pausiert</translation>
        </message>
        <message>
            <source>with the carrier</source>
            <translation>beim Netzbetreiber</translation>
        </message>
        <message>
            <source>≈ %1</source>
            <translation>≈ %1</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ChangesModel</name>
        <message>
            <source>%1 · priority %2</source>
            <translation>%1 · Priorität %2</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Change %1, %2, %3</source>
            <translation>Änderung %1, %2, %3</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Anschlüsse</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Reason or ticket</source>
            <translation>Grund/Ticket</translation>
        </message>
        <message>
            <source>Recorded UTC</source>
            <translation>Erfasst UTC</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Ungeklärt</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>at %1</source>
            <translation>am %1</translation>
        </message>
        <message>
            <source>measuring…</source>
            <translation>wird gemessen…</translation>
        </message>
        <message>
            <source>next stage %1</source>
            <translation>nächste Stufe %1</translation>
        </message>
        <message>
            <source>plan %1</source>
            <translation>Plan %1</translation>
        </message>
        <message>
            <source>≈ %1</source>
            <translation>≈ %1</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ChangesPage</name>
        <message numerus="yes">
            <source>%Ln line(s) not settled yet</source>
            <translation>
                <numerusform>%Ln Anschluss noch nicht erledigt</numerusform>
                <numerusform>%Ln Anschlüsse noch nicht erledigt</numerusform>
            </translation>
        </message>
        <message>
            <source>A change takes a list of lines, shows what would happen to each, and then runs it. Nothing is sent before you confirm.</source>
            <translation>Eine Änderung nimmt eine Liste von Anschlüssen, zeigt, was mit jedem geschehen würde, und führt es dann aus. Vor der Bestätigung wird nichts gesendet.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Cancel remaining…</source>
            <translation>Rest abbrechen…</translation>
        </message>
        <message>
            <source>Change the start…</source>
            <translation>Start ändern…</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Copy numbers</source>
            <translation>Nummern kopieren</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Duplicate as new</source>
            <translation>Als neue duplizieren</translation>
        </message>
        <message>
            <source>Every line is settled</source>
            <translation>Alle Anschlüsse sind erledigt</translation>
        </message>
        <message>
            <source>Find a change</source>
            <translation>Änderung suchen</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Suchen…</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Meine</translation>
        </message>
        <message>
            <source>New change</source>
            <translation>Neue Änderung</translation>
        </message>
        <message>
            <source>No bulk change yet</source>
            <translation>Noch keine Massenänderung</translation>
        </message>
        <message>
            <source>No change matches. Choose “All” or clear the search.</source>
            <translation>Keine Änderung passt. Wählen Sie „Alle“, oder löschen Sie die Suche.</translation>
        </message>
        <message>
            <source>Number, title, reason, name or plan fingerprint</source>
            <translation>Nummer, Titel, Grund, Name oder Fingerabdruck des Änderungsplans</translation>
        </message>
        <message>
            <source>Only changes started by %1</source>
            <translation>Nur Änderungen, die %1 begonnen hat</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausieren</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Priority down</source>
            <translation>Priorität senken</translation>
        </message>
        <message>
            <source>Priority up</source>
            <translation>Priorität erhöhen</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Eingeplant</translation>
        </message>
        <message>
            <source>Start now…</source>
            <translation>Jetzt starten…</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestoppt</translation>
        </message>
        <message>
            <source>Undo this change…</source>
            <translation>Rückgängig machen…</translation>
        </message>
        <message>
            <source>With failures</source>
            <translation>Mit Fehlern</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ChartsCard</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Account the charts are about</source>
            <translation>Konto, das die Diagramme betreffen</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>Alle Konten</translation>
        </message>
        <message>
            <source>Answer time</source>
            <translation>Antwortzeit</translation>
        </message>
        <message>
            <source>Calls per minute</source>
            <translation>Aufrufe pro Minute</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Zugangsdaten</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Gestört</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Failed calls by cause</source>
            <translation>Fehlgeschlagene Aufrufe nach Ursache</translation>
        </message>
        <message>
            <source>Last 60 minutes</source>
            <translation>Letzte 60 Minuten</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Verloren</translation>
        </message>
        <message>
            <source>No call failed</source>
            <translation>Kein Aufruf fehlgeschlagen</translation>
        </message>
        <message>
            <source>No calls in this hour</source>
            <translation>Keine Aufrufe in dieser Stunde</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Success</source>
            <translation>Erfolg</translation>
        </message>
        <message>
            <source>Success rate</source>
            <translation>Erfolgsquote</translation>
        </message>
        <message>
            <source>Throttled</source>
            <translation>Gedrosselt</translation>
        </message>
        <message>
            <source>Went well</source>
            <translation>Erfolgreich</translation>
        </message>
        <message>
            <source>p50</source>
            <translation>p50</translation>
        </message>
        <message>
            <source>p95</source>
            <translation>p95</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CheckView</name>
        <message>
            <source>%1 Save the plan and run it then, or override the freeze with a reason.</source>
            <translation>%1 Speichern Sie den Änderungsplan und führen Sie ihn danach aus, oder übergehen Sie die Sperrzeit mit einer Begründung.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are in change #%1 (%2).</source>
            <translation>
                <numerusform>%Ln Anschluss ist in Änderung #%1 (%2).</numerusform>
                <numerusform>%Ln Anschlüsse sind in Änderung #%1 (%2).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) shown</source>
            <translation>
                <numerusform>%Ln Zeile gezeigt</numerusform>
                <numerusform>%Ln Zeilen gezeigt</numerusform>
            </translation>
        </message>
        <message>
            <source>Account for all rows</source>
            <translation>Konto für alle Zeilen</translation>
        </message>
        <message>
            <source>All rows to %1</source>
            <translation>Alle Zeilen zu %1</translation>
        </message>
        <message>
            <source>Check &amp;now</source>
            <translation>&amp;Jetzt prüfen</translation>
        </message>
        <message>
            <source>Check again (F5)</source>
            <translation>Erneut prüfen (F5)</translation>
        </message>
        <message>
            <source>Click to show only these rows, again to show all.</source>
            <translation>Klicken, um nur diese Zeilen zu zeigen; noch einmal für alle.</translation>
        </message>
        <message>
            <source>Each line is read at its carrier and compared. Nothing is changed by a check.</source>
            <translation>Jeder Anschluss wird bei seinem Netzbetreiber gelesen und verglichen. Durch eine Prüfung wird nichts geändert.</translation>
        </message>
        <message>
            <source>Each row's own account</source>
            <translation>Das eigene Konto jeder Zeile</translation>
        </message>
        <message>
            <source>Find a line or reason…</source>
            <translation>Anschluss oder Grund suchen…</translation>
        </message>
        <message>
            <source>Here they wait until that has settled them.</source>
            <translation>Hier warten sie, bis jene sie abgeschlossen hat.</translation>
        </message>
        <message>
            <source>Leave them out</source>
            <translation>Auslassen</translation>
        </message>
        <message numerus="yes">
            <source>More are in %Ln other change(s).</source>
            <translation>
                <numerusform>Weitere sind in %Ln anderen Änderung.</numerusform>
                <numerusform>Weitere sind in %Ln anderen Änderungen.</numerusform>
            </translation>
        </message>
        <message>
            <source>No row fits this filter.</source>
            <translation>Keine Zeile passt zu diesem Filter.</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>Noch nicht geprüft</translation>
        </message>
        <message numerus="yes">
            <source>Not known: the account of %Ln row(s). Choose an account for all rows, or add what is missing in Settings and check again.</source>
            <translation>
                <numerusform>Nicht bekannt: das Konto von %Ln Zeile. Wählen Sie ein Konto für alle Zeilen, oder ergänzen Sie das Fehlende in den Einstellungen und prüfen Sie erneut.</numerusform>
                <numerusform>Nicht bekannt: das Konto von %Ln Zeilen. Wählen Sie ein Konto für alle Zeilen, oder ergänzen Sie das Fehlende in den Einstellungen und prüfen Sie erneut.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open #%1</source>
            <translation>#%1 öffnen</translation>
        </message>
        <message>
            <source>Open that change</source>
            <translation>Jene Änderung öffnen</translation>
        </message>
        <message>
            <source>Read again (F5)</source>
            <translation>Neu lesen (F5)</translation>
        </message>
        <message>
            <source>Reads every line at its carrier once more.</source>
            <translation>Liest jeden Anschluss noch einmal bei seinem Netzbetreiber.</translation>
        </message>
        <message>
            <source>Rows of the plan</source>
            <translation>Zeilen des Änderungsplans</translation>
        </message>
        <message>
            <source>Save the plan…</source>
            <translation>Plan speichern…</translation>
        </message>
        <message>
            <source>Something above was changed since this check, so it cannot be run. Check again.</source>
            <translation>Seit dieser Prüfung wurde oben etwas geändert, daher kann sie nicht ausgeführt werden. Prüfen Sie erneut.</translation>
        </message>
        <message>
            <source>The check could not be finished</source>
            <translation>Die Prüfung konnte nicht beendet werden</translation>
        </message>
        <message>
            <source>The check was cancelled</source>
            <translation>Die Prüfung wurde abgebrochen</translation>
        </message>
        <message>
            <source>The plan as a whole</source>
            <translation>Der Änderungsplan als Ganzes</translation>
        </message>
        <message>
            <source>They are left out of this one.</source>
            <translation>Aus dieser werden sie ausgelassen.</translation>
        </message>
        <message>
            <source>Wait behind</source>
            <translation>Dahinter warten</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Warnungen</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln row(s)</source>
            <translation>
                <numerusform>von %Ln Zeile</numerusform>
                <numerusform>von %Ln Zeilen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ColumnModel</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Column %1</source>
            <translation>Spalte %1</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>Spalte der Datei</translation>
        </message>
        <message>
            <source>First values</source>
            <translation>Erste Werte</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Treffer</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Gelesen als</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ColumnTable</name>
        <message>
            <source>%1 is read as</source>
            <translation>%1 wird gelesen als</translation>
        </message>
        <message>
            <source>Columns of the list</source>
            <translation>Spalten der Liste</translation>
        </message>
        <message>
            <source>The first row holds t&amp;itles</source>
            <translation>Die erste Zeile enthält T&amp;itel</translation>
        </message>
        <message>
            <source>The first row holds titles</source>
            <translation>Die erste Zeile enthält Titel</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CommandPalette</name>
        <message>
            <source>#%1 %2</source>
            <translation>#%1 %2</translation>
        </message>
        <message>
            <source>%1 (%2 not known)</source>
            <translation>%1 (%2 nicht bekannt)</translation>
        </message>
        <message>
            <source>%1 of %2: %3</source>
            <translation>%1 von %2: %3</translation>
        </message>
        <message>
            <source>Arrow keys choose, Enter opens, Esc closes.</source>
            <translation>Pfeiltasten wählen, Enter öffnet, Esc schließt.</translation>
        </message>
        <message>
            <source>Find a command, page, change or line; or paste identifiers…</source>
            <translation>Befehl, Seite, Änderung oder Anschluss suchen; oder Kennungen einfügen…</translation>
        </message>
        <message>
            <source>Find or run</source>
            <translation>Suchen oder ausführen</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message numerus="yes">
            <source>New change with these %Ln line(s)…</source>
            <translation>
                <numerusform>Neue Änderung mit diesem %Ln Anschluss…</numerusform>
                <numerusform>Neue Änderung mit diesen %Ln Anschlüssen…</numerusform>
            </translation>
        </message>
        <message>
            <source>No result</source>
            <translation>Kein Ergebnis</translation>
        </message>
        <message>
            <source>Nothing is called so. Esc closes.</source>
            <translation>Nichts heißt so. Esc schließt.</translation>
        </message>
        <message>
            <source>Pasted identifiers</source>
            <translation>Eingefügte Kennungen</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message numerus="yes">
            <source>Show these %Ln line(s)</source>
            <translation>
                <numerusform>Diesen %Ln Anschluss zeigen</numerusform>
                <numerusform>Diese %Ln Anschlüsse zeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>only the first %1 identifiers are taken</source>
            <translation>nur die ersten %1 Kennungen werden genommen</translation>
        </message>
        <message>
            <source>those not known are checked too</source>
            <translation>auch die nicht bekannten werden geprüft</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CompareCard</name>
        <message>
            <source>Carrier and record</source>
            <translation>Netzbetreiber und Datensatz</translation>
        </message>
        <message>
            <source>Our record</source>
            <translation>Unser Datensatz</translation>
        </message>
        <message>
            <source>The carrier says</source>
            <translation>Laut Netzbetreiber</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>weicht ab</translation>
        </message>
        <message>
            <source>never read</source>
            <translation>nie gelesen</translation>
        </message>
        <message>
            <source>not changed from here</source>
            <translation>nicht von hier geändert</translation>
        </message>
        <message>
            <source>read %1 ago</source>
            <translation>vor %1 gelesen</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ConnectionTest</name>
        <message>
            <source>Testing the connection…</source>
            <translation>Verbindung wird getestet…</translation>
        </message>
        <message>
            <source>The connection does not work yet. Nothing was changed at the carrier.</source>
            <translation>Die Verbindung funktioniert noch nicht. Beim Netzbetreiber wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The connection works. Nothing was changed at the carrier.</source>
            <translation>Die Verbindung funktioniert. Beim Netzbetreiber wurde nichts geändert.</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ConsoleBanners</name>
        <message>
            <source>%1 is stopped: %2</source>
            <translation>%1 ist gestoppt: %2</translation>
        </message>
        <message>
            <source>Nothing is sent until it can be written again.</source>
            <translation>Es wird nichts gesendet, bis wieder geschrieben werden kann.</translation>
        </message>
        <message>
            <source>Open settings</source>
            <translation>Einstellungen öffnen</translation>
        </message>
        <message>
            <source>PRACTICE – built-in carriers, nothing real is touched</source>
            <translation>ÜBUNG – eingebaute Netzbetreiber, nichts Echtes wird berührt</translation>
        </message>
        <message>
            <source>The database can be written again; the queue goes on.</source>
            <translation>Die Datenbank ist wieder beschreibbar; die Warteschlange läuft weiter.</translation>
        </message>
        <message>
            <source>The queue is run by another Linekeeper on this data folder. Orders given here are recorded and carried out there.</source>
            <translation>Die Warteschlange wird von einem anderen Linekeeper auf diesem Datenordner abgearbeitet. Hier gegebene Anweisungen werden aufgezeichnet und dort ausgeführt.</translation>
        </message>
        <message>
            <source>The queue was not started.</source>
            <translation>Die Warteschlange wurde nicht gestartet.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ConsoleCommands</name>
        <message>
            <source>&amp;Actions</source>
            <translation>&amp;Aktionen</translation>
        </message>
        <message>
            <source>&amp;Carriers</source>
            <translation>&amp;Netzbetreiber</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>Ansi&amp;cht</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ConversationView</name>
        <message>
            <source>&amp;Save HAR…</source>
            <translation>HAR &amp;speichern…</translation>
        </message>
        <message>
            <source>A zip for the carrier's support: line, times in UTC, request ids, bodies</source>
            <translation>Ein Zip für den Support des Netzbetreibers: Anschluss, Zeiten in UTC, Anfrage-IDs, Inhalte</translation>
        </message>
        <message>
            <source>All exchanges of this line as an HTTP Archive 1.2</source>
            <translation>Der gesamte Datenaustausch dieses Anschlusses als HTTP Archive 1.2</translation>
        </message>
        <message>
            <source>Carrier's id</source>
            <translation>ID des Netzbetreibers</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Copied as curl. Fill in the credentials where the variables stand.</source>
            <translation>Als curl kopiert. Setzen Sie die Zugangsdaten ein, wo die Variablen stehen.</translation>
        </message>
        <message>
            <source>Copied as curl. It repeats a request that changes the line: run it only if that is meant.</source>
            <translation>Als curl kopiert. Es wiederholt eine Anfrage, die den Anschluss ändert: nur ausführen, wenn das gewollt ist.</translation>
        </message>
        <message>
            <source>Copy as c&amp;url</source>
            <translation>Als c&amp;url kopieren</translation>
        </message>
        <message>
            <source>HTTP Archive (*.har)</source>
            <translation>HTTP Archive (*.har)</translation>
        </message>
        <message>
            <source>Nothing was said yet</source>
            <translation>Noch wurde nichts gesagt</translation>
        </message>
        <message>
            <source>Once a change of this line is sent, each request and answer is kept here, without secrets.</source>
            <translation>Sobald eine Änderung dieses Anschlusses gesendet ist, wird jede Anfrage und Antwort hier aufbewahrt, ohne Geheimnisse.</translation>
        </message>
        <message>
            <source>Request and answer, secrets withheld</source>
            <translation>Anfrage und Antwort, Geheimnisse entfernt</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>Anfrage-ID</translation>
        </message>
        <message>
            <source>Requests to the carrier</source>
            <translation>Anfragen an den Netzbetreiber</translation>
        </message>
        <message>
            <source>Save as HTTP Archive</source>
            <translation>Als HTTP Archive speichern</translation>
        </message>
        <message>
            <source>Save tic&amp;ket pack…</source>
            <translation>Ticket-Paket spe&amp;ichern…</translation>
        </message>
        <message>
            <source>Secrets were withheld before anything was stored; they are in no export.</source>
            <translation>Geheimnisse wurden entfernt, bevor etwas gespeichert wurde; sie sind in keinem Export.</translation>
        </message>
        <message>
            <source>Sent at</source>
            <translation>Gesendet um</translation>
        </message>
        <message>
            <source>The request as a shell command; credentials stand as variables to fill in</source>
            <translation>Die Anfrage als Shell-Befehl; Zugangsdaten stehen als Variablen zum Ausfüllen</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CredentialFields</name>
        <message>
            <source>API key</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>App ID</source>
            <translation>App-ID</translation>
        </message>
        <message>
            <source>App secret</source>
            <translation>App-Geheimnis</translation>
        </message>
        <message>
            <source>Client ID</source>
            <translation>Client-ID</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Client-Geheimnis</translation>
        </message>
        <message>
            <source>License key</source>
            <translation>Lizenzschlüssel</translation>
        </message>
        <message>
            <source>Only for SIM swaps</source>
            <translation>Nur für SIM-Tausche</translation>
        </message>
        <message>
            <source>Only for SIM swaps: the user's console password</source>
            <translation>Nur für SIM-Tausche: das Konsolenpasswort des Benutzers</translation>
        </message>
        <message>
            <source>Only if the proxy asks for it</source>
            <translation>Nur falls der Proxy danach fragt</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Proxy password</source>
            <translation>Proxy-Passwort</translation>
        </message>
        <message>
            <source>Proxy user</source>
            <translation>Proxy-Benutzer</translation>
        </message>
        <message>
            <source>SOAP password</source>
            <translation>SOAP-Passwort</translation>
        </message>
        <message>
            <source>Stored – empty keeps it</source>
            <translation>Gespeichert; leer lassen, um es zu behalten</translation>
        </message>
        <message>
            <source>The credentials belong together: "%1" is still empty. Nothing was saved. Fill in all that the carrier needs.</source>
            <translation>Die Zugangsdaten gehören zusammen: „%1“ ist noch leer. Es wurde nichts gespeichert. Füllen Sie alles aus, was der Netzbetreiber braucht.</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CustomerFields</name>
        <message>
            <source>Customer rate &amp;plan</source>
            <translation>&amp;Kundentarif</translation>
        </message>
        <message>
            <source>Customer rate plan</source>
            <translation>Kundentarif</translation>
        </message>
        <message>
            <source>Effective &amp;from</source>
            <translation>&amp;Gültig ab</translation>
        </message>
        <message>
            <source>Effective from</source>
            <translation>Gültig ab</translation>
        </message>
        <message>
            <source>Give the customer rate plan's code.</source>
            <translation>Geben Sie den Code des Kundentarifs an.</translation>
        </message>
        <message>
            <source>Give the pool's code.</source>
            <translation>Geben Sie den Code des Pools an.</translation>
        </message>
        <message>
            <source>P&amp;ool</source>
            <translation>Poo&amp;l</translation>
        </message>
        <message>
            <source>Pool</source>
            <translation>Pool</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::DecisionDesk</name>
        <message>
            <source>%1 so far</source>
            <translation>bisher %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are being read at the carrier again.</source>
            <translation>
                <numerusform>%Ln Anschluss wird beim Netzbetreiber erneut gelesen.</numerusform>
                <numerusform>%Ln Anschlüsse werden beim Netzbetreiber erneut gelesen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are not asked about: they have moved on meanwhile, are open in another change, or have a second step that would be sent by it.</source>
            <translation>
                <numerusform>%Ln Anschluss wird nicht abgefragt: Er ist inzwischen weiter, ist in einer anderen Änderung offen, oder ein zweiter Schritt würde dadurch gesendet.</numerusform>
                <numerusform>%Ln Anschlüsse werden nicht abgefragt: Sie sind inzwischen weiter, sind in einer anderen Änderung offen, oder ein zweiter Schritt würde dadurch gesendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) given up and recorded as failed.</source>
            <translation>
                <numerusform>%Ln Anschluss aufgegeben und als fehlgeschlagen vermerkt.</numerusform>
                <numerusform>%Ln Anschlüsse aufgegeben und als fehlgeschlagen vermerkt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) go back to the queue and are sent again.</source>
            <translation>
                <numerusform>%Ln Anschluss geht zurück in die Warteschlange und wird erneut gesendet.</numerusform>
                <numerusform>%Ln Anschlüsse gehen zurück in die Warteschlange und werden erneut gesendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) recorded as done.</source>
            <translation>
                <numerusform>%Ln Anschluss als erledigt vermerkt.</numerusform>
                <numerusform>%Ln Anschlüsse als erledigt vermerkt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) stay as they are: they have moved on meanwhile, or are open in another change.</source>
            <translation>
                <numerusform>%Ln Anschluss bleibt, wie er ist: Er ist inzwischen weiter, oder er ist in einer anderen Änderung offen.</numerusform>
                <numerusform>%Ln Anschlüsse bleiben, wie sie sind: Sie sind inzwischen weiter, oder sie sind in einer anderen Änderung offen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) were not reached and stay as they are.</source>
            <translation>
                <numerusform>%Ln Anschluss kam nicht mehr an die Reihe und bleibt, wie er ist.</numerusform>
                <numerusform>%Ln Anschlüsse kamen nicht mehr an die Reihe und bleiben, wie sie sind.</numerusform>
            </translation>
        </message>
        <message>
            <source>Lines decided so far stay decided; the others stay as they are</source>
            <translation>Bisher entschiedene Anschlüsse bleiben entschieden; die anderen bleiben, wie sie sind</translation>
        </message>
        <message>
            <source>Nothing was changed: the lines have moved on meanwhile, or are open in another change.</source>
            <translation>Es wurde nichts geändert: Die Anschlüsse sind inzwischen weiter, oder sie sind in einer anderen Änderung offen.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>The decision before is still being carried out; nothing was changed.</source>
            <translation>Die vorige Entscheidung wird noch ausgeführt; es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>There is no line any more that this can be decided about.</source>
            <translation>Es gibt keinen Anschluss mehr, über den sich das entscheiden ließe.</translation>
        </message>
        <message numerus="yes">
            <source>Your decision about %Ln line(s) is being carried out: </source>
            <translation>
                <numerusform>Ihre Entscheidung über %Ln Anschluss wird ausgeführt: </numerusform>
                <numerusform>Ihre Entscheidung über %Ln Anschlüsse wird ausgeführt: </numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::DropAnywhere</name>
        <message>
            <source>A change takes one list, and only a file of this machine. Nothing was loaded. Drop one file.</source>
            <translation>Eine Änderung nimmt eine Liste, und nur eine Datei dieses Rechners. Es wurde nichts geladen. Ziehen Sie eine Datei hierher.</translation>
        </message>
        <message>
            <source>Drop the device list to put it into a new change</source>
            <translation>Geräteliste ablegen, um sie in eine neue Änderung zu übernehmen</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::DropZone</name>
        <message>
            <source>&amp;Browse…</source>
            <translation>Durchs&amp;uchen…</translation>
        </message>
        <message>
            <source>&amp;Paste a list</source>
            <translation>Li&amp;ste einfügen</translation>
        </message>
        <message>
            <source>CSV or XLSX. Nothing is sent to a carrier by loading a file.</source>
            <translation>CSV oder XLSX. Durch das Laden einer Datei wird nichts an einen Netzbetreiber gesendet.</translation>
        </message>
        <message>
            <source>Drop a device list here</source>
            <translation>Geräteliste hier ablegen</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ExchangesModel</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Sent UTC</source>
            <translation>Zeit UTC</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Dauer</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::FacetPanel</name>
        <message numerus="yes">
            <source>%Ln more plan(s)</source>
            <translation>
                <numerusform>%Ln weiterer Tarif</numerusform>
                <numerusform>%Ln weitere Tarife</numerusform>
            </translation>
        </message>
        <message>
            <source>Carrier account</source>
            <translation>Netzbetreiberkonto</translation>
        </message>
        <message>
            <source>Clear choices</source>
            <translation>Auswahl löschen</translation>
        </message>
        <message>
            <source>Fewer plans</source>
            <translation>Weniger Tarife</translation>
        </message>
        <message>
            <source>Narrow the list</source>
            <translation>Liste eingrenzen</translation>
        </message>
        <message>
            <source>Rate plan</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>unknown account</source>
            <translation>unbekanntes Konto</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::FacetRow</name>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln Anschluss</numerusform>
                <numerusform>%Ln Anschlüsse</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::FailureGroupsModel</name>
        <message numerus="yes">
            <source>%1, %Ln line(s)</source>
            <translation>
                <numerusform>%1, %Ln Anschluss</numerusform>
                <numerusform>%1, %Ln Anschlüsse</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>(no code)</source>
            <translation>(kein Code)</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::FailuresPage</name>
        <message>
            <source>%1 selected</source>
            <translation>%1 ausgewählt</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln Anschluss</numerusform>
                <numerusform>%Ln Anschlüsse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) need somebody</source>
            <translation>
                <numerusform>%Ln Anschluss braucht einen Eingriff</numerusform>
                <numerusform>%Ln Anschlüsse brauchen einen Eingriff</numerusform>
            </translation>
        </message>
        <message>
            <source>A part of ICCID, IMEI or MSISDN</source>
            <translation>Ein Teil von ICCID, IMEI oder MSISDN</translation>
        </message>
        <message>
            <source>Ask carrier…</source>
            <translation>Netzbetreiber abfragen…</translation>
        </message>
        <message>
            <source>Begins a new change with exactly these lines; correct the values and check</source>
            <translation>Beginnt eine neue Änderung mit genau diesen Anschlüssen; berichtigen Sie die Werte, und prüfen Sie</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Ursachen</translation>
        </message>
        <message>
            <source>Copy ICCIDs</source>
            <translation>ICCIDs kopieren</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>Zeilen kopieren</translation>
        </message>
        <message>
            <source>Every line is done, on its way or decided. What goes wrong from now on appears here by cause.</source>
            <translation>Jeder Anschluss ist erledigt, unterwegs oder entschieden. Was ab jetzt schiefgeht, erscheint hier nach Ursache.</translation>
        </message>
        <message>
            <source>Failures</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Find a line</source>
            <translation>Anschluss suchen</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Suchen…</translation>
        </message>
        <message>
            <source>Fix and re-plan…</source>
            <translation>Berichtigen und neu planen…</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Anschlüsse</translation>
        </message>
        <message>
            <source>Lines in trouble</source>
            <translation>Anschlüsse mit Problemen</translation>
        </message>
        <message>
            <source>No open failures</source>
            <translation>Keine offenen Fehler</translation>
        </message>
        <message>
            <source>Nobody has to do anything</source>
            <translation>Niemand muss etwas tun</translation>
        </message>
        <message>
            <source>None of these lines has this in its identifiers. Clear the search.</source>
            <translation>Keiner dieser Anschlüsse hat das in seinen Kennungen. Löschen Sie die Suche.</translation>
        </message>
        <message>
            <source>Open change</source>
            <translation>Änderung öffnen</translation>
        </message>
        <message>
            <source>Reads these lines at their carriers now; nothing is sent</source>
            <translation>Liest diese Anschlüsse jetzt bei ihren Netzbetreibern; es wird nichts gesendet</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <source>Retry these</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message numerus="yes">
            <source>Retry these %Ln…</source>
            <translation>
                <numerusform>Diesen erneut versuchen…</numerusform>
                <numerusform>%Ln erneut versuchen…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Save a ticket pack about %Ln line(s)</source>
            <translation>
                <numerusform>Ticket-Paket zu %Ln Anschluss speichern</numerusform>
                <numerusform>Ticket-Paket zu %Ln Anschlüssen speichern</numerusform>
            </translation>
        </message>
        <message>
            <source>Saves what was said to the carrier about these lines, for its support desk</source>
            <translation>Speichert, was zu diesen Anschlüssen mit dem Netzbetreiber ausgetauscht wurde, für dessen Support</translation>
        </message>
        <message>
            <source>There is no line any more that this can be about.</source>
            <translation>Es gibt keinen Anschluss mehr, für den das gelten kann.</translation>
        </message>
        <message>
            <source>Ticket pack…</source>
            <translation>Ticket-Paket…</translation>
        </message>
        <message>
            <source>Zip (*.zip)</source>
            <translation>Zip (*.zip)</translation>
        </message>
        <message>
            <source>all of them selected</source>
            <translation>alle davon ausgewählt</translation>
        </message>
        <message>
            <source>listing…</source>
            <translation>wird aufgelistet…</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::FilterChip</name>
        <message>
            <source>%1 rows</source>
            <translation>%1 Zeilen</translation>
        </message>
        <message>
            <source>Filter: %1</source>
            <translation>Filter: %1</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::FirstSteps</name>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Add a carrier account</source>
            <translation>Netzbetreiberkonto hinzufügen</translation>
        </message>
        <message>
            <source>Drop a device list, or read the account's lines from the carrier. Damaged cells are shown, never dropped.</source>
            <translation>Geräteliste ablegen oder die Anschlüsse des Kontos beim Netzbetreiber lesen. Beschädigte Zellen werden gezeigt, nie weggelassen.</translation>
        </message>
        <message>
            <source>Import lines</source>
            <translation>Anschlüsse importieren</translation>
        </message>
        <message>
            <source>Its address and credentials; they go into the keyring. A test shows each step of the way to the carrier.</source>
            <translation>Adresse und Zugangsdaten; sie kommen in den Schlüsselbund. Ein Test zeigt jeden Schritt des Wegs zum Netzbetreiber.</translation>
        </message>
        <message>
            <source>Step %1: %2</source>
            <translation>Schritt %1: %2</translation>
        </message>
        <message>
            <source>The same console with built-in carriers and 300 made-up lines. Nothing real is touched.</source>
            <translation>Dieselbe Konsole mit eingebauten Netzbetreibern und 300 erfundenen Anschlüssen. Nichts Echtes wird berührt.</translation>
        </message>
        <message>
            <source>Three steps to the first bulk change. Nothing is sent to a carrier before you have seen what would happen.</source>
            <translation>Drei Schritte zur ersten Massenänderung. Es wird nichts an einen Netzbetreiber gesendet, bevor Sie gesehen haben, was geschehen würde.</translation>
        </message>
        <message>
            <source>Try practice mode</source>
            <translation>Übungsmodus probieren</translation>
        </message>
        <message>
            <source>Welcome to Linekeeper</source>
            <translation>Willkommen bei Linekeeper</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::HelpWindow</name>
        <message>
            <source>Find in the help…</source>
            <translation>In der Hilfe suchen…</translation>
        </message>
        <message>
            <source>Help text</source>
            <translation>Hilfetext</translation>
        </message>
        <message>
            <source>Linekeeper help</source>
            <translation>Linekeeper-Hilfe</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::IdentifierLabel</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>%1 kopieren</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::IdentityCard</name>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Netzbetreiber</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identität</translation>
        </message>
        <message>
            <source>The check digit is right.</source>
            <translation>Die Prüfziffer stimmt.</translation>
        </message>
        <message>
            <source>The last digit is not the check digit of the others.</source>
            <translation>Die letzte Ziffer ist nicht die Prüfziffer der übrigen.</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::InventoryModel</name>
        <message>
            <source>%1 ago</source>
            <translation>vor %1</translation>
        </message>
        <message>
            <source>%1; a newer reading was begun, not finished</source>
            <translation>%1; ein neueres Lesen wurde begonnen, nicht beendet</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Netzbetreiber</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Anschlüsse</translation>
        </message>
        <message>
            <source>Lines read</source>
            <translation>Anschlüsse gelesen</translation>
        </message>
        <message>
            <source>Rate plans</source>
            <translation>Tarife</translation>
        </message>
        <message>
            <source>Rate plans read</source>
            <translation>Tarife gelesen</translation>
        </message>
        <message>
            <source>begun, not finished</source>
            <translation>begonnen, nicht beendet</translation>
        </message>
        <message numerus="yes">
            <source>being read: %Ln so far</source>
            <translation>
                <numerusform>wird gelesen: bisher %Ln</numerusform>
                <numerusform>wird gelesen: bisher %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importiert</translation>
        </message>
        <message>
            <source>never read</source>
            <translation>nie gelesen</translation>
        </message>
        <message>
            <source>to be imported from a file</source>
            <translation>aus einer Datei zu importieren</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::InventoryPanel</name>
        <message>
            <source>&amp;Stop reading</source>
            <translation>Lesen &amp;stoppen</translation>
        </message>
        <message>
            <source>Inventory</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Inventory by account</source>
            <translation>Bestand nach Konto</translation>
        </message>
        <message>
            <source>No carrier account yet. Add one under Carrier accounts.</source>
            <translation>Noch kein Netzbetreiberkonto. Fügen Sie unter Netzbetreiberkonten eines hinzu.</translation>
        </message>
        <message>
            <source>Read &amp;lines</source>
            <translation>Anschlüsse &amp;lesen</translation>
        </message>
        <message>
            <source>Read all lines &amp;anew</source>
            <translation>Alle Anschlüsse n&amp;eu lesen</translation>
        </message>
        <message>
            <source>Read rate &amp;plans</source>
            <translation>&amp;Tarife lesen</translation>
        </message>
        <message>
            <source>Telegence lists no rate plans. Import them: linekeeperctl plans import FILE --account "%1"</source>
            <translation>Telegence listet keine Tarife auf. Importieren Sie sie: linekeeperctl plans import FILE --account "%1"</translation>
        </message>
        <message>
            <source>The inventory says which account a line belongs to and fills in its other identifiers. It is read page by page within each account's budget; nothing is changed at the carrier. A check before a change reads the lines themselves, unless they were read within the time set for the account.</source>
            <translation>Der Bestand sagt, zu welchem Konto ein Anschluss gehört, und ergänzt seine weiteren Kennungen. Er wird Seite für Seite im Rahmen des Budgets jedes Kontos gelesen; beim Netzbetreiber wird nichts geändert. Eine Prüfung vor einer Änderung liest die Anschlüsse selbst, sofern sie nicht innerhalb der für das Konto eingestellten Zeit gelesen wurden.</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::KnownLinesModel</name>
        <message>
            <source>%1 The carrier's word: %2.</source>
            <translation>%1 Wort des Netzbetreibers: %2.</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>vor %1</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Change #%1, %2</source>
            <translation>Änderung #%1, %2</translation>
        </message>
        <message>
            <source>Customer plan</source>
            <translation>Kundentarif</translation>
        </message>
        <message>
            <source>ICCID</source>
            <translation>ICCID</translation>
        </message>
        <message>
            <source>IMEI</source>
            <translation>IMEI</translation>
        </message>
        <message>
            <source>It was imported; no carrier has been asked about it yet.</source>
            <translation>Er wurde importiert; noch wurde kein Netzbetreiber nach ihm gefragt.</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Letzte Änderung</translation>
        </message>
        <message>
            <source>MSISDN</source>
            <translation>MSISDN</translation>
        </message>
        <message>
            <source>Pool</source>
            <translation>Pool</translation>
        </message>
        <message>
            <source>Rate plan</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>never read</source>
            <translation>nie gelesen</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::KnownLinesTable</name>
        <message>
            <source>Lines</source>
            <translation>Anschlüsse</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::KpiTile</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LineCards</name>
        <message>
            <source>In change #%1: %2, %3</source>
            <translation>In Änderung #%1: %2, %3</translation>
        </message>
        <message>
            <source>Open change</source>
            <translation>Änderung öffnen</translation>
        </message>
        <message>
            <source>The line</source>
            <translation>Der Anschluss</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LineCopy</name>
        <message numerus="yes">
            <source>%Ln line(s) are too many for the clipboard; nothing was copied. Choose a carrier, a code or fewer lines.</source>
            <translation>
                <numerusform>%Ln Anschluss ist zu viel für die Zwischenablage; es wurde nichts kopiert. Wählen Sie einen Netzbetreiber, einen Code oder weniger Anschlüsse.</numerusform>
                <numerusform>%Ln Anschlüsse sind zu viele für die Zwischenablage; es wurde nichts kopiert. Wählen Sie einen Netzbetreiber, einen Code oder weniger Anschlüsse.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) copied.</source>
            <translation>
                <numerusform>%Ln Anschluss kopiert.</numerusform>
                <numerusform>%Ln Anschlüsse kopiert.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LineFiles</name>
        <message numerus="yes">
            <source>%Ln exchange(s) with the carrier, no credentials.</source>
            <translation>
                <numerusform>%Ln Datenaustausch mit dem Netzbetreiber, keine Zugangsdaten.</numerusform>
                <numerusform>%Ln Datenaustausche mit dem Netzbetreiber, keine Zugangsdaten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are too many for one list; no change was begun. Choose a carrier, a code or fewer lines.</source>
            <translation>
                <numerusform>%Ln Anschluss ist zu viel für eine Liste; es wurde keine Änderung begonnen. Wählen Sie einen Netzbetreiber, einen Code oder weniger Anschlüsse.</numerusform>
                <numerusform>%Ln Anschlüsse sind zu viele für eine Liste; es wurde keine Änderung begonnen. Wählen Sie einen Netzbetreiber, einen Code oder weniger Anschlüsse.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A ticket pack takes at most %1 lines, and these are %Ln line(s); nothing was written. Choose a carrier, a code or fewer lines.</source>
            <translation>
                <numerusform>Ein Ticket-Paket fasst höchstens %1 Anschlüsse, und dies ist %Ln Anschluss; es wurde nichts geschrieben. Wählen Sie einen Netzbetreiber, einen Code oder weniger Anschlüsse.</numerusform>
                <numerusform>Ein Ticket-Paket fasst höchstens %1 Anschlüsse, und dies sind %Ln Anschlüsse; es wurde nichts geschrieben. Wählen Sie einen Netzbetreiber, einen Code oder weniger Anschlüsse.</numerusform>
            </translation>
        </message>
        <message>
            <source>These lines were in changes of several types: choose what shall be done.</source>
            <translation>Diese Anschlüsse waren in Änderungen verschiedener Art: Wählen Sie, was geschehen soll.</translation>
        </message>
        <message numerus="yes">
            <source>Ticket pack about %Ln line(s) written to %1: </source>
            <translation>
                <numerusform>Ticket-Paket zu %Ln Anschluss nach %1 geschrieben: </numerusform>
                <numerusform>Ticket-Paket zu %Ln Anschlüssen nach %1 geschrieben: </numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LineFilterBar</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>Spalten wählen</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message numerus="yes">
            <source>Drop %Ln that moved on</source>
            <translation>
                <numerusform>%Ln überholten ausblenden</numerusform>
                <numerusform>%Ln überholte ausblenden</numerusform>
            </translation>
        </message>
        <message>
            <source>Find a line…</source>
            <translation>Anschluss suchen…</translation>
        </message>
        <message>
            <source>Follow activity</source>
            <translation>Aktivität folgen</translation>
        </message>
        <message>
            <source>Follow activity: scroll to each line that moves</source>
            <translation>Aktivität folgen: zu jedem Anschluss scrollen, der sich bewegt</translation>
        </message>
        <message>
            <source>ICCID, IMEI or MSISDN, or a part of one</source>
            <translation>ICCID, IMEI oder MSISDN, oder ein Teil davon</translation>
        </message>
        <message>
            <source>Renew the filter</source>
            <translation>Filter erneuern</translation>
        </message>
        <message numerus="yes">
            <source>Show %Ln more</source>
            <translation>
                <numerusform>%Ln weiteren zeigen</numerusform>
                <numerusform>%Ln weitere zeigen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LineGlance</name>
        <message>
            <source>Choose a row to see the line here.</source>
            <translation>Wählen Sie eine Zeile, um den Anschluss hier zu sehen.</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Inspektor</translation>
        </message>
        <message>
            <source>No line chosen</source>
            <translation>Kein Anschluss gewählt</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LineInspector</name>
        <message>
            <source>%1 (%2×)</source>
            <translation>%1 (%2×)</translation>
        </message>
        <message>
            <source>Ask carrier…</source>
            <translation>Netzbetreiber abfragen…</translation>
        </message>
        <message>
            <source>Attempt %1, %2 UTC: %3</source>
            <translation>Versuch %1, %2 UTC: %3</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Netzbetreiber</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Choose a row to see what happened to it, step by step.</source>
            <translation>Wählen Sie eine Zeile, um Schritt für Schritt zu sehen, was mit dem Anschluss geschah.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Give up…</source>
            <translation>Aufgeben…</translation>
        </message>
        <message>
            <source>IMEI</source>
            <translation>IMEI</translation>
        </message>
        <message>
            <source>In the queue</source>
            <translation>In der Warteschlange</translation>
        </message>
        <message>
            <source>It was applied…</source>
            <translation>Wurde angewendet…</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Anschluss</translation>
        </message>
        <message>
            <source>Line details</source>
            <translation>Anschlussdetails</translation>
        </message>
        <message>
            <source>MSISDN</source>
            <translation>MSISDN</translation>
        </message>
        <message>
            <source>No line chosen</source>
            <translation>Kein Anschluss gewählt</translation>
        </message>
        <message>
            <source>Not applied, send again…</source>
            <translation>Nicht angewendet, neu senden…</translation>
        </message>
        <message>
            <source>Nothing was sent yet.</source>
            <translation>Es wurde noch nichts gesendet.</translation>
        </message>
        <message>
            <source>Older steps are in the audit trail.</source>
            <translation>Ältere Schritte stehen im Prüfprotokoll.</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>Anfrage-ID</translation>
        </message>
        <message>
            <source>Retry line…</source>
            <translation>Erneut versuchen…</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>Zeile %1</translation>
        </message>
        <message>
            <source>Row %1 · file row %2</source>
            <translation>Zeile %1 · Dateizeile %2</translation>
        </message>
        <message>
            <source>The carrier's message says: %1</source>
            <translation>Die Meldung des Netzbetreibers lautet: %1</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LineView</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Changes made from here. What others did at the carrier is not told to us.</source>
            <translation>Von hier ausgeführte Änderungen. Was andere beim Netzbetreiber getan haben, erfahren wir nicht.</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Konversation</translation>
        </message>
        <message>
            <source>Conversation (%1)</source>
            <translation>Konversation (%1)</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>History and conversation</source>
            <translation>Verlauf und Konversation</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Anschlüsse</translation>
        </message>
        <message>
            <source>Nothing was changed from here. What others did at the carrier is not told to us.</source>
            <translation>Von hier wurde nichts geändert. Was andere beim Netzbetreiber getan haben, erfahren wir nicht.</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LinesExport</name>
        <message>
            <source>"%1" cannot be written; no file was made. Choose another folder, or make room.</source>
            <translation>„%1“ kann nicht geschrieben werden; es wurde keine Datei erstellt. Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Netzbetreiber</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>File row</source>
            <translation>Dateizeile</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>Anfrage-ID</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Danach</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Versuche</translation>
        </message>
        <message>
            <source>Updated UTC</source>
            <translation>Stand UTC</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LinesForm</name>
        <message numerus="yes">
            <source>%Ln blocked</source>
            <translation>
                <numerusform>%Ln blockiert</numerusform>
                <numerusform>%Ln blockiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln duplicate(s)</source>
            <translation>
                <numerusform>%Ln Duplikat</numerusform>
                <numerusform>%Ln Duplikate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln Zeile</numerusform>
                <numerusform>%Ln Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Use this text</source>
            <translation>Diesen Te&amp;xt verwenden</translation>
        </message>
        <message>
            <source>A change takes one list; nothing was loaded. Drop one file.</source>
            <translation>Eine Änderung nimmt eine Liste; es wurde nichts geladen. Legen Sie eine einzige Datei ab.</translation>
        </message>
        <message>
            <source>An XLSX, CSV or text file with ICCIDs, IMEIs or numbers. Loading it sends nothing to a carrier.</source>
            <translation>Eine XLSX-, CSV- oder Textdatei mit ICCIDs, IMEIs oder Rufnummern. Durch das Laden wird nichts an einen Netzbetreiber gesendet.</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Blockiert</translation>
        </message>
        <message>
            <source>Cancel reading</source>
            <translation>Lesen abbrechen</translation>
        </message>
        <message>
            <source>Choose another &amp;list</source>
            <translation>Andere Liste &amp;wählen</translation>
        </message>
        <message>
            <source>Drop a device list here</source>
            <translation>Geräteliste hier ablegen</translation>
        </message>
        <message>
            <source>Every row can be used.</source>
            <translation>Jede Zeile ist verwendbar.</translation>
        </message>
        <message>
            <source>Lists (*.xlsx *.csv *.txt *.tsv);;All files (*)</source>
            <translation>Listen (*.xlsx *.csv *.txt *.tsv);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Open a device list</source>
            <translation>Geräteliste öffnen</translation>
        </message>
        <message>
            <source>Pasted list</source>
            <translation>Eingefügte Liste</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>%1 wird gelesen</translation>
        </message>
        <message numerus="yes">
            <source>Reading %1: %Ln row(s)</source>
            <translation>
                <numerusform>%1 wird gelesen: %Ln Zeile</numerusform>
                <numerusform>%1 wird gelesen: %Ln Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation>%1 wird gelesen…</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>Liste wird gelesen</translation>
        </message>
        <message>
            <source>Rows of the list</source>
            <translation>Zeilen der Liste</translation>
        </message>
        <message>
            <source>Rows that need a look</source>
            <translation>Auffällige Zeilen</translation>
        </message>
        <message>
            <source>The clipboard holds no text, so nothing was loaded. Copy the identifiers first, or type them.</source>
            <translation>Die Zwischenablage enthält keinen Text, daher wurde nichts geladen. Kopieren Sie zuerst die Kennungen, oder tippen Sie sie ein.</translation>
        </message>
        <message>
            <source>Usable</source>
            <translation>Verwendbar</translation>
        </message>
        <message>
            <source>Usable with a warning</source>
            <translation>Verwendbar, mit Warnung</translation>
        </message>
        <message>
            <source>Use the &amp;sample list (300 lines, three carriers)</source>
            <translation>&amp;Musterliste verwenden (300 Anschlüsse, drei Netzbetreiber)</translation>
        </message>
        <message>
            <source>pasted list</source>
            <translation>eingefügte Liste</translation>
        </message>
        <message>
            <source>… or paste or type identifiers here, one per row or side by side:

89148000004100270001
89011702004100270002</source>
            <translation>… oder Kennungen hier einfügen oder eintippen, eine pro Zeile oder nebeneinander:

89148000004100270001
89011702004100270002</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LinesList</name>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln Anschluss</numerusform>
                <numerusform>%Ln Anschlüsse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) match</source>
            <translation>
                <numerusform>%Ln Anschluss passt</numerusform>
                <numerusform>%Ln Anschlüsse passen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln ausgewählt</numerusform>
                <numerusform>%Ln ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>Spalten wählen</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Filter löschen</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Every line known here, as its carrier told it last.</source>
            <translation>Jeder hier bekannte Anschluss, wie sein Netzbetreiber ihn zuletzt gemeldet hat.</translation>
        </message>
        <message>
            <source>Find ICCID, IMEI, MSISDN or plan; paste many to list just those…</source>
            <translation>ICCID, IMEI, MSISDN oder Tarif suchen; mehrere einfügen, um nur diese zu zeigen…</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Anschlüsse</translation>
        </message>
        <message>
            <source>Lines become known when an account's inventory is read, when a list is imported, or with the first change. Reading an inventory changes nothing at the carrier.</source>
            <translation>Anschlüsse werden bekannt, wenn der Bestand eines Kontos gelesen oder eine Liste importiert wird, oder mit der ersten Änderung. Das Lesen eines Bestands ändert beim Netzbetreiber nichts.</translation>
        </message>
        <message>
            <source>No line fits</source>
            <translation>Kein Anschluss passt</translation>
        </message>
        <message>
            <source>No line is known yet</source>
            <translation>Noch kein Anschluss bekannt</translation>
        </message>
        <message>
            <source>None of the lines known here matches the search and the choices at the left.</source>
            <translation>Keiner der hier bekannten Anschlüsse passt zur Suche und zur Auswahl links.</translation>
        </message>
        <message>
            <source>Open Settings › Inventory</source>
            <translation>Einstellungen › Bestand öffnen</translation>
        </message>
        <message>
            <source>all of them selected</source>
            <translation>alle davon ausgewählt</translation>
        </message>
        <message>
            <source>listing…</source>
            <translation>wird aufgelistet…</translation>
        </message>
        <message>
            <source>the inventory has changed since: F5 lists anew</source>
            <translation>der Bestand hat sich seither geändert: F5 listet neu auf</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LinesListModel</name>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Netzbetreiber</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Anschluss</translation>
        </message>
        <message>
            <source>Now → then</source>
            <translation>Jetzt → danach</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Versuche</translation>
        </message>
        <message>
            <source>Updated UTC</source>
            <translation>Stand UTC</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LinesPage</name>
        <message numerus="yes">
            <source>%Ln line(s) are too many for the clipboard; nothing was copied. Export them to a file instead (Ctrl+E).</source>
            <translation>
                <numerusform>%Ln Anschluss ist zu viel für die Zwischenablage; es wurde nichts kopiert. Exportieren Sie ihn stattdessen in eine Datei (Strg+E).</numerusform>
                <numerusform>%Ln Anschlüsse sind zu viele für die Zwischenablage; es wurde nichts kopiert. Exportieren Sie sie stattdessen in eine Datei (Strg+E).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) copied.</source>
            <translation>
                <numerusform>%Ln Anschluss kopiert.</numerusform>
                <numerusform>%Ln Anschlüsse kopiert.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Back to the list</source>
            <translation>&amp;Zurück zur Liste</translation>
        </message>
        <message>
            <source>&amp;Copy as table</source>
            <translation>Als &amp;Tabelle kopieren</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren…</translation>
        </message>
        <message numerus="yes">
            <source>&amp;New change with %Ln line(s)…</source>
            <translation>
                <numerusform>Neue Änderung &amp;mit %Ln Anschluss…</numerusform>
                <numerusform>Neue Änderung &amp;mit %Ln Anschlüssen…</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;New change with these…</source>
            <translation>Neue Änderung &amp;mit diesen…</translation>
        </message>
        <message>
            <source>&amp;Open line</source>
            <translation>Anschluss ö&amp;ffnen</translation>
        </message>
        <message>
            <source>&amp;Read now</source>
            <translation>&amp;Jetzt lesen</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Read now (%Ln call(s))</source>
            <translation>
                <numerusform>&amp;Jetzt lesen (%Ln Aufruf)</numerusform>
                <numerusform>&amp;Jetzt lesen (%Ln Aufrufe)</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Ticket pack…</source>
            <translation>Ticket-&amp;Paket…</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Copy as co&amp;mma list</source>
            <translation>Als &amp;Kommaliste kopieren</translation>
        </message>
        <message>
            <source>Export the lines shown</source>
            <translation>Die gezeigten Anschlüsse exportieren</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Anschlüsse</translation>
        </message>
        <message>
            <source>Refres&amp;h</source>
            <translation>Aktua&amp;lisieren</translation>
        </message>
        <message>
            <source>Save a ticket pack</source>
            <translation>Ticket-Paket speichern</translation>
        </message>
        <message>
            <source>Zip (*.zip)</source>
            <translation>Zip (*.zip)</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LinesTable</name>
        <message>
            <source>Lines of this change</source>
            <translation>Anschlüsse dieser Änderung</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LinesWork</name>
        <message>
            <source>"%1" cannot be written; no file was made. Choose another folder, or make room.</source>
            <translation>„%1“ kann nicht geschrieben werden; es wurde keine Datei erstellt. Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
        </message>
        <message numerus="yes">
            <source>Ticket pack written to %1, with %Ln exchange(s). It holds no credentials.</source>
            <translation>
                <numerusform>Ticket-Paket nach %1 geschrieben, mit %Ln Datenaustausch. Es enthält keine Zugangsdaten.</numerusform>
                <numerusform>Ticket-Paket nach %1 geschrieben, mit %Ln Datenaustauschen. Es enthält keine Zugangsdaten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Written to %1: %Ln exchange(s).</source>
            <translation>
                <numerusform>Nach %1 geschrieben: %Ln Datenaustausch.</numerusform>
                <numerusform>Nach %1 geschrieben: %Ln Datenaustausche.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Written to %1: %Ln line(s).</source>
            <translation>
                <numerusform>Nach %1 geschrieben: %Ln Anschluss.</numerusform>
                <numerusform>Nach %1 geschrieben: %Ln Anschlüsse.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ListNotes</name>
        <message numerus="yes">
            <source>%Ln column(s) of this sheet do not show.</source>
            <translation>
                <numerusform>%Ln Spalte dieses Blatts ist ausgeblendet.</numerusform>
                <numerusform>%Ln Spalten dieses Blatts sind ausgeblendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of this sheet do not show.</source>
            <translation>
                <numerusform>%Ln Zeile dieses Blatts ist ausgeblendet.</numerusform>
                <numerusform>%Ln Zeilen dieses Blatts sind ausgeblendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Forget it</source>
            <translation>Ver&amp;gessen</translation>
        </message>
        <message numerus="yes">
            <source>A filter is on, and %Ln row(s) of this sheet do not show.</source>
            <translation>
                <numerusform>Ein Filter ist aktiv, und %Ln Zeile dieses Blatts ist ausgeblendet.</numerusform>
                <numerusform>Ein Filter ist aktiv, und %Ln Zeilen dieses Blatts sind ausgeblendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Forget how these columns are read</source>
            <translation>Vergessen, wie diese Spalten gelesen werden</translation>
        </message>
        <message>
            <source>The columns are read as remembered from “%1”, %2. Change them below if this list is another.</source>
            <translation>Die Spalten werden so gelesen, wie aus „%1“, %2, gemerkt. Ändern Sie sie unten, wenn diese Liste eine andere ist.</translation>
        </message>
        <message>
            <source>The columns of the next list with these titles will be read the same way.</source>
            <translation>Die Spalten der nächsten Liste mit diesen Titeln werden genauso gelesen.</translation>
        </message>
        <message>
            <source>What is hidden was read like the rest. Remove it from the list if it shall not change.</source>
            <translation>Ausgeblendetes wurde gelesen wie der Rest. Entfernen Sie es aus der Liste, wenn es sich nicht ändern soll.</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LiveChangePage</name>
        <message>
            <source>%1 % · %2 to go</source>
            <translation>%1 % · noch %2</translation>
        </message>
        <message>
            <source>%1 were applied…</source>
            <translation>%1 wurden angewendet…</translation>
        </message>
        <message>
            <source>%1 were not applied, send again…</source>
            <translation>%1 wurden nicht angewendet, neu senden…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) settled</source>
            <translation>
                <numerusform>%Ln Anschluss abgeschlossen</numerusform>
                <numerusform>%Ln Anschlüsse abgeschlossen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) written to %1.</source>
            <translation>
                <numerusform>%Ln Anschluss nach %1 geschrieben.</numerusform>
                <numerusform>%Ln Anschlüsse nach %1 geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>An export is still being written.</source>
            <translation>Ein Export wird noch geschrieben.</translation>
        </message>
        <message>
            <source>Ask carrier about %1…</source>
            <translation>Netzbetreiber zu %1 abfragen…</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV-Dateien (*.csv)</translation>
        </message>
        <message>
            <source>Cancel remaining…</source>
            <translation>Rest abbrechen…</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Clear the filter, then close the inspector</source>
            <translation>Filter löschen, dann Inspektor schließen</translation>
        </message>
        <message>
            <source>Copy ICCIDs as a list</source>
            <translation>ICCIDs als Liste kopieren</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>Zeilen kopieren</translation>
        </message>
        <message>
            <source>Export the lines shown</source>
            <translation>Die gezeigten Anschlüsse exportieren</translation>
        </message>
        <message>
            <source>Give up %1…</source>
            <translation>%1 aufgeben…</translation>
        </message>
        <message>
            <source>No line matches. Esc clears the filter.</source>
            <translation>Kein Anschluss passt. Esc löscht den Filter.</translation>
        </message>
        <message>
            <source>None of the selected lines has failed; nothing to retry.</source>
            <translation>Keiner der ausgewählten Anschlüsse ist fehlgeschlagen; nichts erneut zu versuchen.</translation>
        </message>
        <message>
            <source>Pause or resume</source>
            <translation>Pausieren oder fortsetzen</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Progress of this change</source>
            <translation>Fortschritt dieser Änderung</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <source>Retry %1 failed…</source>
            <translation>%1 Fehler erneut versuchen…</translation>
        </message>
        <message>
            <source>Retry selected lines</source>
            <translation>Ausgewählte erneut versuchen</translation>
        </message>
        <message>
            <source>There is no change #%1 here.</source>
            <translation>Hier gibt es keine Änderung #%1.</translation>
        </message>
        <message>
            <source>This change has no lines.</source>
            <translation>Diese Änderung hat keine Anschlüsse.</translation>
        </message>
        <message>
            <source>change-%1-lines.csv</source>
            <translation>change-%1-lines.csv</translation>
        </message>
        <message>
            <source>plan %1</source>
            <translation>Plan %1</translation>
        </message>
        <message>
            <source>reason “%1”</source>
            <translation>Grund „%1“</translation>
        </message>
        <message>
            <source>recorded %1 UTC by %2</source>
            <translation>aufgezeichnet %1 UTC von %2</translation>
        </message>
        <message>
            <source>started %1 UTC by %2</source>
            <translation>gestartet %1 UTC von %2</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::MainWindow</name>
        <message numerus="yes">
            <source>%Ln alert(s)</source>
            <translation>
                <numerusform>%Ln Alarm</numerusform>
                <numerusform>%Ln Alarme</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Dark colors</source>
            <translation>&amp;Dunkle Farben</translation>
        </message>
        <message>
            <source>&amp;Light colors</source>
            <translation>&amp;Helle Farben</translation>
        </message>
        <message>
            <source>A decision about many lines is still being carried out. Wait until it is done, or stop it on its page.</source>
            <translation>Eine Entscheidung über viele Anschlüsse wird noch ausgeführt. Warten Sie, bis sie erledigt ist, oder stoppen Sie sie auf ihrer Seite.</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Prüfprotokoll</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Dark colors</source>
            <translation>Dunkle Farben</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>Failures</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Find or run anything</source>
            <translation>Suchen oder ausführen</translation>
        </message>
        <message>
            <source>Find or run… %1</source>
            <translation>Suchen oder ausführen… %1</translation>
        </message>
        <message>
            <source>Light colors</source>
            <translation>Helle Farben</translation>
        </message>
        <message>
            <source>Linekeeper</source>
            <translation>Linekeeper</translation>
        </message>
        <message>
            <source>Linekeeper keeps running</source>
            <translation>Linekeeper läuft weiter</translation>
        </message>
        <message>
            <source>Linekeeper – practice</source>
            <translation>Linekeeper – Übung</translation>
        </message>
        <message numerus="yes">
            <source>Linekeeper: %Ln change(s) running</source>
            <translation>
                <numerusform>Linekeeper: %Ln Änderung läuft</numerusform>
                <numerusform>Linekeeper: %Ln Änderungen laufen</numerusform>
            </translation>
        </message>
        <message>
            <source>Linekeeper: alert</source>
            <translation>Linekeeper: Alarm</translation>
        </message>
        <message>
            <source>Linekeeper: alert over</source>
            <translation>Linekeeper: Alarm vorbei</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Anschlüsse</translation>
        </message>
        <message>
            <source>New change</source>
            <translation>Neue Änderung</translation>
        </message>
        <message>
            <source>Open %1 into new change</source>
            <translation>%1 in neuer Änderung öffnen</translation>
        </message>
        <message>
            <source>Operations console</source>
            <translation>Betriebskonsole</translation>
        </message>
        <message>
            <source>Practice console</source>
            <translation>Übungskonsole</translation>
        </message>
        <message>
            <source>Practice mode could not be started. Start it with: linekeeper --practice</source>
            <translation>Der Übungsmodus konnte nicht gestartet werden. Starten Sie ihn mit: linekeeper --practice</translation>
        </message>
        <message>
            <source>Practice mode opens in a window of its own.</source>
            <translation>Der Übungsmodus öffnet sich in einem eigenen Fenster.</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Zeitplan</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Settings › %1</source>
            <translation>Einstellungen › %1</translation>
        </message>
        <message>
            <source>The changes go on. Click the icon to see them.</source>
            <translation>Die Änderungen laufen weiter. Klicken Sie auf das Symbol, um sie zu sehen.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::NavEntry</name>
        <message>
            <source>%1 waiting</source>
            <translation>%1 wartend</translation>
        </message>
        <message>
            <source>%1 – %2 waiting</source>
            <translation>%1 – %2 wartend</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::NavRail</name>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::NeedsCard</name>
        <message>
            <source>%1 more like these</source>
            <translation>%1 weitere dieser Art</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Zu erledigen</translation>
        </message>
        <message>
            <source>Nothing waits for a person.</source>
            <translation>Nichts wartet auf einen Eingriff.</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::NewChangePage</name>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>C&amp;heck again</source>
            <translation>&amp;Erneut prüfen</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Checked against the carriers before anything is sent.</source>
            <translation>Bei den Netzbetreibern geprüft, bevor etwas gesendet wird.</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>How to run</source>
            <translation>Ablauf</translation>
        </message>
        <message>
            <source>Load the list of lines.</source>
            <translation>Laden Sie die Liste der Anschlüsse.</translation>
        </message>
        <message>
            <source>New change</source>
            <translation>Neue Änderung</translation>
        </message>
        <message>
            <source>No row of the list can be used.</source>
            <translation>Keine Zeile der Liste ist verwendbar.</translation>
        </message>
        <message numerus="yes">
            <source>Not recorded: %Ln line(s) whose customer plan is no longer what the plan saw.</source>
            <translation>
                <numerusform>Nicht aufgezeichnet: %Ln Anschluss, dessen Kundentarif nicht mehr der ist, den der Änderungsplan sah.</numerusform>
                <numerusform>Nicht aufgezeichnet: %Ln Anschlüsse, deren Kundentarif nicht mehr der ist, den der Änderungsplan sah.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not taken into change %1: %Ln line(s), each still open in another change.</source>
            <translation>
                <numerusform>Nicht in Änderung %1 übernommen: %Ln Anschluss, noch in einer anderen Änderung offen.</numerusform>
                <numerusform>Nicht in Änderung %1 übernommen: %Ln Anschlüsse, jeder noch in einer anderen Änderung offen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open settings</source>
            <translation>Einstellungen öffnen</translation>
        </message>
        <message>
            <source>Out of date</source>
            <translation>Veraltet</translation>
        </message>
        <message>
            <source>Paste a &amp;list</source>
            <translation>Li&amp;ste einfügen</translation>
        </message>
        <message>
            <source>Plan %1</source>
            <translation>Plan %1</translation>
        </message>
        <message>
            <source>Puts its lines back to what they were. Lines that were changed since are left as they are.</source>
            <translation>Versetzt die Anschlüsse zurück in den vorherigen Zustand. Anschlüsse, die seither geändert wurden, bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Reading the lines at their carriers…</source>
            <translation>Die Anschlüsse werden bei ihren Netzbetreibern gelesen…</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Ausführen</translation>
        </message>
        <message>
            <source>Start ov&amp;er</source>
            <translation>&amp;Von vorn</translation>
        </message>
        <message>
            <source>Steps of the change</source>
            <translation>Schritte der Änderung</translation>
        </message>
        <message>
            <source>The check above is out of date.</source>
            <translation>Die Prüfung oben ist veraltet.</translation>
        </message>
        <message>
            <source>The check is running.</source>
            <translation>Die Prüfung läuft.</translation>
        </message>
        <message>
            <source>The list is being read.</source>
            <translation>Die Liste wird gelesen.</translation>
        </message>
        <message>
            <source>The plan was saved to %1. linekeeperctl shows and runs it.</source>
            <translation>Der Änderungsplan wurde unter %1 gespeichert. linekeeperctl zeigt ihn und führt ihn aus.</translation>
        </message>
        <message>
            <source>There is no carrier account yet, so no line can be checked. Add one first.</source>
            <translation>Es gibt noch kein Netzbetreiberkonto, daher kann kein Anschluss geprüft werden. Fügen Sie zuerst eines hinzu.</translation>
        </message>
        <message>
            <source>Undo change #%1</source>
            <translation>Änderung #%1 rückgängig machen</translation>
        </message>
        <message numerus="yes">
            <source>Waiting behind another change: %Ln line(s).</source>
            <translation>
                <numerusform>Wartet hinter einer anderen Änderung: %Ln Anschluss.</numerusform>
                <numerusform>Warten hinter einer anderen Änderung: %Ln Anschlüsse.</numerusform>
            </translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>What you were preparing is here again, as it was %1. Nothing of it has been sent.</source>
            <translation>Was in Vorbereitung war, ist wieder da, Stand %1. Nichts davon wurde gesendet.</translation>
        </message>
        <message>
            <source>Which lines</source>
            <translation>Welche Anschlüsse</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::NextCard</name>
        <message>
            <source>#%1 %2</source>
            <translation>#%1 %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Freeze: %1</source>
            <translation>Sperrzeit: %1</translation>
        </message>
        <message>
            <source>Next 24 hours</source>
            <translation>Nächste 24 Stunden</translation>
        </message>
        <message>
            <source>No change is scheduled and no freeze begins.</source>
            <translation>Keine Änderung ist geplant, und keine Sperrzeit beginnt.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open change %1</source>
            <translation>Änderung %1 öffnen</translation>
        </message>
        <message>
            <source>UTC</source>
            <translation>UTC</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>bis %1</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::OrderDialog</name>
        <message>
            <source>&amp;Reason, for the audit trail</source>
            <translation>&amp;Grund, für das Prüfprotokoll</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Ticket number or why</source>
            <translation>Ticketnummer oder Grund</translation>
        </message>
        <message>
            <source>Type %1 to confirm</source>
            <translation>Zur Bestätigung %1 eintippen</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::PaceCard</name>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Lines per minute</source>
            <translation>Anschlüsse pro Minute</translation>
        </message>
        <message>
            <source>Lines per minute and share of failed ones</source>
            <translation>Anschlüsse pro Minute und Anteil fehlgeschlagener</translation>
        </message>
        <message>
            <source>Lines per minute, failed %</source>
            <translation>Anschlüsse pro Minute, Fehler %</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::PageSet</name>
        <message>
            <source>Audit</source>
            <translation>Prüfprotokoll</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Failures</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Anschlüsse</translation>
        </message>
        <message>
            <source>New change</source>
            <translation>Neue Änderung</translation>
        </message>
        <message>
            <source>One change</source>
            <translation>Eine Änderung</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Zeitplan</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::PlaceFields</name>
        <message>
            <source>City</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>Place of use: %1</source>
            <translation>Nutzungsort: %1</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Bundesstaat</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Straße</translation>
        </message>
        <message>
            <source>The place of use needs street, city, state, ZIP code and country, or leave it empty.</source>
            <translation>Der Nutzungsort braucht Straße, Ort, Bundesstaat, Postleitzahl und Land, oder er bleibt leer.</translation>
        </message>
        <message>
            <source>ZIP code</source>
            <translation>PLZ</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::PlanRowsModel</name>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Anschluss</translation>
        </message>
        <message>
            <source>Now → then</source>
            <translation>Jetzt → danach</translation>
        </message>
        <message>
            <source>Open in change #%1: it waits until that has settled it.</source>
            <translation>Offen in Änderung #%1: wartet, bis jene ihn abgeschlossen hat.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Befund</translation>
        </message>
        <message>
            <source>Why, and what to do</source>
            <translation>Warum, und was zu tun ist</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::PlanSaver</name>
        <message>
            <source>Plans (*.lkplan)</source>
            <translation>Änderungspläne (*.lkplan)</translation>
        </message>
        <message>
            <source>Save the plan</source>
            <translation>Änderungsplan speichern</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::PlanSide</name>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 readings before, %2 changes, %3 questions, %4 read-backs</source>
            <translation>%1 Abfragen vorher, %2 Änderungen, %3 Rückfragen, %4 Rücklesungen</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 – %2 × %3</source>
            <translation>%1 – %2 × %3</translation>
        </message>
        <message>
            <source>Calls and time</source>
            <translation>Aufrufe und Zeit</translation>
        </message>
        <message>
            <source>Fees and contract</source>
            <translation>Gebühren und Vertrag</translation>
        </message>
        <message>
            <source>Started now, finished about %1, by the limits of the accounts.</source>
            <translation>Jetzt gestartet, fertig etwa %1, nach den Grenzen der Konten.</translation>
        </message>
        <message>
            <source>The lines were read %1 ago. F5 reads them again.</source>
            <translation>Die Anschlüsse wurden vor %1 gelesen. F5 liest sie neu.</translation>
        </message>
        <message>
            <source>The lines were read %1 to %2 ago. F5 reads them all again.</source>
            <translation>Die Anschlüsse wurden vor %1 bis %2 gelesen. F5 liest sie alle neu.</translation>
        </message>
        <message>
            <source>To be accepted before it runs</source>
            <translation>Vor der Ausführung zu akzeptieren</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::PrefixModel</name>
        <message>
            <source>Carrier</source>
            <translation>Netzbetreiber</translation>
        </message>
        <message>
            <source>ICCID begins with</source>
            <translation>ICCID beginnt mit</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Row %1: an ICCID prefix is digits only and begins with 89, not "%2". Nothing was saved.</source>
            <translation>Zeile %1: Ein ICCID-Präfix besteht nur aus Ziffern und beginnt mit 89, nicht „%2“. Es wurde nichts gespeichert.</translation>
        </message>
        <message>
            <source>Row %1: the prefix %2 stands twice. Nothing was saved.</source>
            <translation>Zeile %1: Das Präfix %2 steht doppelt. Es wurde nichts gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::PrefixesPanel</name>
        <message>
            <source>&amp;Remove prefix</source>
            <translation>Präfix &amp;entfernen</translation>
        </message>
        <message>
            <source>&amp;Save prefixes</source>
            <translation>Präfixe &amp;speichern</translation>
        </message>
        <message>
            <source>A check first looks into the inventory. A line that is not there goes to the one account of the carrier that issued its SIM; the longest prefix that fits counts. F2 edits a cell.</source>
            <translation>Eine Prüfung sieht zuerst im Bestand nach. Ein Anschluss, der dort nicht steht, geht an das eine Konto des Netzbetreibers, der seine SIM herausgegeben hat; das längste passende Präfix zählt. F2 bearbeitet eine Zelle.</translation>
        </message>
        <message>
            <source>A&amp;dd prefix</source>
            <translation>Präfix hin&amp;zufügen</translation>
        </message>
        <message>
            <source>Carrier of prefix %1</source>
            <translation>Netzbetreiber zum Präfix %1</translation>
        </message>
        <message>
            <source>Issuer prefixes</source>
            <translation>Herausgeber-Präfixe</translation>
        </message>
        <message>
            <source>No prefix: lines that are not in the inventory cannot be told apart by their SIM.</source>
            <translation>Kein Präfix: Anschlüsse, die nicht im Bestand sind, können nicht anhand ihrer SIM zugeordnet werden.</translation>
        </message>
        <message>
            <source>R&amp;evert</source>
            <translation>Ver&amp;werfen</translation>
        </message>
        <message>
            <source>The prefixes were saved. They are used from the next check on.</source>
            <translation>Die Präfixe wurden gespeichert. Sie gelten ab der nächsten Prüfung.</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ProblemRowsModel</name>
        <message>
            <source>Finding</source>
            <translation>Befund</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Anschluss</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::RailBlock</name>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Signed in: %1</source>
            <translation>Angemeldet: %1</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::RateChart</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 now %2 %, at most %3 %</source>
            <translation>%1 jetzt %2 %, höchstens %3 %</translation>
        </message>
        <message>
            <source>%1 now %2, at most %3</source>
            <translation>%1 jetzt %2, höchstens %3</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ReadNow</name>
        <message>
            <source>%1 answered</source>
            <translation>%1 beantwortet</translation>
        </message>
        <message>
            <source>%1 at %2 (about %3)</source>
            <translation>%1 bei %2 (etwa %3)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln could not be read; what is shown of them stays as it was: </source>
            <translation>
                <numerusform>%Ln konnte nicht gelesen werden; was von ihm gezeigt wird, bleibt, wie es war: </numerusform>
                <numerusform>%Ln konnten nicht gelesen werden; was von ihnen gezeigt wird, bleibt, wie es war: </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) read just now.</source>
            <translation>
                <numerusform>%Ln Anschluss soeben gelesen.</numerusform>
                <numerusform>%Ln Anschlüsse soeben gelesen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) would take as many calls, so nothing was read. Settings › Inventory reads whole accounts page by page, which takes far fewer.</source>
            <translation>
                <numerusform>%Ln Anschluss würde ebenso viele Aufrufe kosten, daher wurde nichts gelesen. Einstellungen › Bestand liest ganze Konten Seite für Seite, was weit weniger braucht.</numerusform>
                <numerusform>%Ln Anschlüsse würden ebenso viele Aufrufe kosten, daher wurde nichts gelesen. Einstellungen › Bestand liest ganze Konten Seite für Seite, was weit weniger braucht.</numerusform>
            </translation>
        </message>
        <message>
            <source>. Nothing is changed at a carrier.</source>
            <translation>. Bei keinem Netzbetreiber wird etwas geändert.</translation>
        </message>
        <message>
            <source>Do not read</source>
            <translation>Nicht lesen</translation>
        </message>
        <message>
            <source>Read now</source>
            <translation>Jetzt lesen</translation>
        </message>
        <message numerus="yes">
            <source>Reading %Ln line(s) from their carriers: </source>
            <translation>
                <numerusform>%Ln Anschluss wird bei seinem Netzbetreiber gelesen: </numerusform>
                <numerusform>%Ln Anschlüsse werden bei ihren Netzbetreibern gelesen: </numerusform>
            </translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Lesen stoppen</translation>
        </message>
        <message numerus="yes">
            <source>This takes %Ln call(s): </source>
            <translation>
                <numerusform>Das kostet %Ln Aufruf: </numerusform>
                <numerusform>Das kostet %Ln Aufrufe: </numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ReadProgress</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1, %2 from the inventory</source>
            <translation>%1, %2 aus dem Bestand</translation>
        </message>
        <message>
            <source>Cancel the check</source>
            <translation>Prüfung abbrechen</translation>
        </message>
        <message>
            <source>Checking the lines</source>
            <translation>Anschlüsse werden geprüft</translation>
        </message>
        <message>
            <source>Read %1 of %2 lines</source>
            <translation>%1 von %2 Anschlüssen gelesen</translation>
        </message>
        <message>
            <source>Reading lines at %1</source>
            <translation>Anschlüsse werden bei %1 gelesen</translation>
        </message>
        <message>
            <source>Reading the lines at their carriers</source>
            <translation>Die Anschlüsse werden bei ihren Netzbetreibern gelesen</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::RecentLists</name>
        <message>
            <source>No list was opened yet</source>
            <translation>Noch keine Liste geöffnet</translation>
        </message>
        <message>
            <source>Open r&amp;ecent list</source>
            <translation>&amp;Zuletzt geöffnete Liste</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::RepairPanel</name>
        <message>
            <source>%1 (row %2: %3 → %4)</source>
            <translation>%1 (Zeile %2: %3 → %4)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s): %1</source>
            <translation>
                <numerusform>%Ln Zelle: %1</numerusform>
                <numerusform>%Ln Zellen: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Repairs: done only where you tick the kind</source>
            <translation>Reparaturen: nur, wo die Art angekreuzt ist</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Blatt</translation>
        </message>
        <message>
            <source>Sheet of the workbook</source>
            <translation>Blatt der Arbeitsmappe</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::RuleDetail</name>
        <message>
            <source>&amp;Save the level</source>
            <translation>Wirkung &amp;speichern</translation>
        </message>
        <message>
            <source>About: %1; %2</source>
            <translation>Betrifft: %1; %2</translation>
        </message>
        <message>
            <source>Built in, written as: %1</source>
            <translation>Eingebaut, vorgegeben als: %1</translation>
        </message>
        <message>
            <source>Changed here: %1</source>
            <translation>Hier geändert: %1</translation>
        </message>
        <message>
            <source>Choose a rule</source>
            <translation>Regel wählen</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>Aus %1</translation>
        </message>
        <message>
            <source>Must fire:</source>
            <translation>Muss greifen:</translation>
        </message>
        <message>
            <source>Must not fire:</source>
            <translation>Darf nicht greifen:</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Reason for another level</source>
            <translation>Grund für eine andere Wirkung</translation>
        </message>
        <message>
            <source>Reason, noted in the audit</source>
            <translation>Grund, im Prüfprotokoll vermerkt</translation>
        </message>
        <message>
            <source>Source: %1, valid from %2</source>
            <translation>Quelle: %1, gültig ab %2</translation>
        </message>
        <message>
            <source>What the rule does here</source>
            <translation>Was die Regel hier bewirkt</translation>
        </message>
        <message>
            <source>every kind of change</source>
            <translation>jede Art von Änderung</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::RulesModel</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>An example fails</source>
            <translation>Ein Beispiel schlägt fehl</translation>
        </message>
        <message>
            <source>Carriers</source>
            <translation>Netzbetreiber</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Wirkung</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Gültig ab</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Was sie sagt</translation>
        </message>
        <message>
            <source>written: %1</source>
            <translation>vorgegeben: %1</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::RulesPanel</name>
        <message numerus="yes">
            <source>%1 of %Ln example(s) fail: %2</source>
            <translation>
                <numerusform>%1 von %Ln Beispiel schlägt fehl: %2</numerusform>
                <numerusform>%1 von %Ln Beispielen schlagen fehl: %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %Ln example(s) do what they say.</source>
            <translation>
                <numerusform>Alle Beispiele (%Ln) tun, was sie sagen.</numerusform>
                <numerusform>Alle %Ln Beispiele tun, was sie sagen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Find a rule…</source>
            <translation>Regel suchen…</translation>
        </message>
        <message>
            <source>It counts from the next check on.</source>
            <translation>Es gilt ab der nächsten Prüfung.</translation>
        </message>
        <message>
            <source>No rule fits this text.</source>
            <translation>Keine Regel passt zu diesem Text.</translation>
        </message>
        <message>
            <source>Reads the files anew and tries every rule with its examples.</source>
            <translation>Liest die Dateien neu und probiert jede Regel an ihren Beispielen.</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Run the e&amp;xamples</source>
            <translation>&amp;Beispiele ausführen</translation>
        </message>
        <message>
            <source>The chosen rule</source>
            <translation>Die gewählte Regel</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::RunOrderForm</name>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>%1 is over already, so nothing can start then. Choose a later time, or Now.</source>
            <translation>%1 ist schon vorbei, dann kann also nichts starten. Wählen Sie eine spätere Zeit, oder „Jetzt“.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>All at once</source>
            <translation>Alle auf einmal</translation>
        </message>
        <message>
            <source>As listed</source>
            <translation>Wie gelistet</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Am</translation>
        </message>
        <message>
            <source>By carrier account</source>
            <translation>Nach Netzbetreiberkonto</translation>
        </message>
        <message>
            <source>Careful</source>
            <translation>Vorsichtig</translation>
        </message>
        <message>
            <source>Guard</source>
            <translation>Wächter</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Stunden</translation>
        </message>
        <message>
            <source>How to run: %1</source>
            <translation>Ablauf: %1</translation>
        </message>
        <message>
            <source>Leave them out</source>
            <translation>Auslassen</translation>
        </message>
        <message>
            <source>Lines before it judges</source>
            <translation>Anschlüsse, bevor er urteilt</translation>
        </message>
        <message>
            <source>Lines open elsewhere</source>
            <translation>Anderswo offen</translation>
        </message>
        <message>
            <source>Lines that are open in another change</source>
            <translation>Anschlüsse, die in einer anderen Änderung offen sind</translation>
        </message>
        <message>
            <source>Minutes between two stages</source>
            <translation>Minuten zwischen zwei Stufen</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>Order of the lines</source>
            <translation>Reihenfolge der Anschlüsse</translation>
        </message>
        <message>
            <source>Percent that may fail</source>
            <translation>Prozent, die fehlschlagen dürfen</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priorität</translation>
        </message>
        <message>
            <source>Send only from</source>
            <translation>Nur senden von</translation>
        </message>
        <message>
            <source>Send only until</source>
            <translation>Nur senden bis</translation>
        </message>
        <message>
            <source>So many lines, a share of all, and what is left: 10,10%,rest</source>
            <translation>Eine Anzahl Anschlüsse, ein Anteil an allen, und was übrig ist: 10,10%,rest</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Stufen</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Stop by itself above</source>
            <translation>Von selbst stoppen über</translation>
        </message>
        <message>
            <source>The higher one goes first where changes share an account's budget.</source>
            <translation>Die höhere kommt zuerst, wo Änderungen sich das Budget eines Kontos teilen.</translation>
        </message>
        <message>
            <source>Wait behind the other change</source>
            <translation>Hinter der anderen Änderung warten</translation>
        </message>
        <message>
            <source>between two stages</source>
            <translation>zwischen zwei Stufen</translation>
        </message>
        <message>
            <source>by the same clocks</source>
            <translation>nach derselben Uhr</translation>
        </message>
        <message>
            <source>failed of at least</source>
            <translation>Fehlern bei mindestens</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>Anschlüssen</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>with</source>
            <translation>mit</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::RunPanel</name>
        <message>
            <source>&amp;Save plan…</source>
            <translation>&amp;Plan speichern…</translation>
        </message>
        <message>
            <source>Fingerprint: %1</source>
            <translation>Fingerabdruck: %1</translation>
        </message>
        <message>
            <source>Nothing to run: %1</source>
            <translation>Nichts auszuführen: %1</translation>
        </message>
        <message>
            <source>Number to confirm</source>
            <translation>Anzahl zur Bestätigung</translation>
        </message>
        <message>
            <source>Plan %1 · checked %2 UTC</source>
            <translation>Plan %1 · geprüft %2 UTC</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Ausführen</translation>
        </message>
        <message numerus="yes">
            <source>Run %Ln change(s)</source>
            <translation>
                <numerusform>%Ln Änderung ausführen</numerusform>
                <numerusform>%Ln Änderungen ausführen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Schedule %Ln change(s)</source>
            <translation>
                <numerusform>%Ln Änderung planen</numerusform>
                <numerusform>%Ln Änderungen planen</numerusform>
            </translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Wird gestartet…</translation>
        </message>
        <message>
            <source>The plan is made by the check above.</source>
            <translation>Der Änderungsplan entsteht durch die Prüfung oben.</translation>
        </message>
        <message>
            <source>Type %1 to confirm</source>
            <translation>Zur Bestätigung %1 eintippen</translation>
        </message>
        <message>
            <source>Type %1 to confirm:</source>
            <translation>Zur Bestätigung %1 eintippen:</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::RunningCard</name>
        <message>
            <source>#%1 %2</source>
            <translation>#%1 %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 · ≈ %2 left</source>
            <translation>%1 · noch ≈ %2</translation>
        </message>
        <message>
            <source>All changes</source>
            <translation>Alle Änderungen</translation>
        </message>
        <message>
            <source>No change is running.</source>
            <translation>Keine Änderung läuft.</translation>
        </message>
        <message>
            <source>Open change %1</source>
            <translation>Änderung %1 öffnen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausieren</translation>
        </message>
        <message>
            <source>Pause change %1</source>
            <translation>Änderung %1 pausieren</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Resume change %1</source>
            <translation>Änderung %1 fortsetzen</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::SavedFiltersButton</name>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>&amp;Save this filter…</source>
            <translation>Diesen Filter &amp;speichern…</translation>
        </message>
        <message>
            <source>&amp;Saved filters</source>
            <translation>Gespeicherte &amp;Filter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Name (one that is there already is replaced):</source>
            <translation>Name (ein schon vorhandener wird ersetzt):</translation>
        </message>
        <message>
            <source>No filter was saved here yet</source>
            <translation>Hier wurde noch kein Filter gespeichert</translation>
        </message>
        <message>
            <source>Re&amp;name</source>
            <translation>&amp;Umbenennen</translation>
        </message>
        <message>
            <source>Rename the filter</source>
            <translation>Filter umbenennen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save this filter</source>
            <translation>Diesen Filter speichern</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>Gespeicherte Filter</translation>
        </message>
        <message>
            <source>Saved filters (Ctrl+Shift+F)</source>
            <translation>Gespeicherte Filter (Strg+Umschalt+F)</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::SchedulePage</name>
        <message numerus="yes">
            <source>%Ln change(s) start by themselves.</source>
            <translation>
                <numerusform>%Ln Änderung startet von selbst.</numerusform>
                <numerusform>%Ln Änderungen starten von selbst.</numerusform>
            </translation>
        </message>
        <message>
            <source>All times are UTC.</source>
            <translation>Alle Zeiten sind UTC.</translation>
        </message>
        <message>
            <source>Cancel remaining…</source>
            <translation>Rest abbrechen…</translation>
        </message>
        <message>
            <source>Change the start…</source>
            <translation>Start ändern…</translation>
        </message>
        <message>
            <source>New change</source>
            <translation>Neue Änderung</translation>
        </message>
        <message>
            <source>No change waits for its time, and no freeze falls into the next seven days. A new change can start at a time you choose, under “How to run”.</source>
            <translation>Keine Änderung wartet auf ihre Zeit, und in die nächsten sieben Tage fällt keine Sperrzeit. Eine neue Änderung kann zu einer gewählten Zeit starten, unter „Ablauf“.</translation>
        </message>
        <message>
            <source>Nothing is scheduled</source>
            <translation>Nichts ist geplant</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Zeitplan</translation>
        </message>
        <message>
            <source>Start now…</source>
            <translation>Jetzt starten…</translation>
        </message>
        <message>
            <source>Times are those of %1; UTC when pointed at.</source>
            <translation>Die Zeiten sind die von %1; UTC beim Daraufzeigen.</translation>
        </message>
        <message>
            <source>What is to come</source>
            <translation>Was ansteht</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::SearchField</name>
        <message>
            <source>Clear search</source>
            <translation>Suche löschen</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::SectionHead</name>
        <message>
            <source>Step %1, %2</source>
            <translation>Schritt %1, %2</translation>
        </message>
        <message>
            <source>Step %1, %2, done</source>
            <translation>Schritt %1, %2, erledigt</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::SegmentBar</name>
        <message>
            <source>%1: %2 (%3 %)</source>
            <translation>%1: %2 (%3 %)</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::SettingsPage</name>
        <message>
            <source>Alerts</source>
            <translation>Alarme</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>Callbacks</source>
            <translation>Callbacks</translation>
        </message>
        <message>
            <source>Carrier accounts</source>
            <translation>Netzbetreiberkonten</translation>
        </message>
        <message>
            <source>Freezes and caps</source>
            <translation>Sperrzeiten, Grenzen</translation>
        </message>
        <message>
            <source>Inventory</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Issuer prefixes</source>
            <translation>Herausgeber-Präfixe</translation>
        </message>
        <message>
            <source>Kept in %1</source>
            <translation>Aufbewahrt in %1</translation>
        </message>
        <message>
            <source>Parts of the settings</source>
            <translation>Teile der Einstellungen</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ShortcutTable</name>
        <message>
            <source> or </source>
            <translation> oder </translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>Spalten wählen</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Copy the selected rows</source>
            <translation>Ausgewählte Zeilen kopieren</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Next field</source>
            <translation>Nächstes Feld</translation>
        </message>
        <message>
            <source>Search fields</source>
            <translation>Suchfelder</translation>
        </message>
        <message>
            <source>Select all rows</source>
            <translation>Alle Zeilen auswählen</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabellen</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>right click on the header</source>
            <translation>Rechtsklick auf den Spaltenkopf</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::Sparkline</name>
        <message>
            <source>No values yet</source>
            <translation>Noch keine Werte</translation>
        </message>
        <message>
            <source>Now %1, at most %2</source>
            <translation>Jetzt %1, höchstens %2</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::StartDialog</name>
        <message>
            <source>%1 starts by itself at:</source>
            <translation>%1 startet von selbst am:</translation>
        </message>
        <message>
            <source>All times are UTC.</source>
            <translation>Alle Zeiten sind UTC.</translation>
        </message>
        <message>
            <source>By the clocks of %1; that is %2 UTC.</source>
            <translation>Nach den Uhren von %1; das ist %2 UTC.</translation>
        </message>
        <message>
            <source>Change the start</source>
            <translation>Start ändern</translation>
        </message>
        <message>
            <source>Change the time</source>
            <translation>Zeit ändern</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>This time is over. Choose a later one, or start the change now.</source>
            <translation>Diese Zeit ist vorbei. Wählen Sie eine spätere, oder starten Sie die Änderung jetzt.</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::StepList</name>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::StepRow</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Noch nicht</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::TableHeader</name>
        <message>
            <source>Column heads</source>
            <translation>Spaltenköpfe</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::TableView</name>
        <message>
            <source>Reset columns</source>
            <translation>Spalten zurücksetzen</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::TermField</name>
        <message>
            <source>%1: code</source>
            <translation>%1: Code</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Unverändert lassen</translation>
        </message>
        <message>
            <source>Set to</source>
            <translation>Setzen auf</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::TimeChart</name>
        <message>
            <source>%1 now %2, at most %3</source>
            <translation>%1 jetzt %2, höchstens %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>&amp;Copy as image</source>
            <translation>Als Bild &amp;kopieren</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::Timeline</name>
        <message>
            <source>Timeline</source>
            <translation>Zeitleiste</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::TimelineRow</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::TodayPage</name>
        <message>
            <source>%1 · %2 UTC</source>
            <translation>%1 · %2 UTC</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>A&amp;ktualisieren</translation>
        </message>
        <message>
            <source>Carrier accounts, last 15 minutes</source>
            <translation>Netzbetreiberkonten, letzte 15 Minuten</translation>
        </message>
        <message>
            <source>Carriers, last 15 minutes</source>
            <translation>Netzbetreiber, letzte 15 Minuten</translation>
        </message>
        <message>
            <source>No carrier account has been added.</source>
            <translation>Es wurde kein Netzbetreiberkonto hinzugefügt.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::Tray</name>
        <message>
            <source>&amp;Show Linekeeper</source>
            <translation>Linekeeper &amp;zeigen</translation>
        </message>
        <message>
            <source>Linekeeper</source>
            <translation>Linekeeper</translation>
        </message>
        <message>
            <source>Stop and &amp;quit</source>
            <translation>Anhalten und &amp;beenden</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::VaultUnlockDialog</name>
        <message>
            <source>&amp;Make the vault</source>
            <translation>Tresor an&amp;legen</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Passphrase</translation>
        </message>
        <message>
            <source>&amp;Unlock</source>
            <translation>&amp;Aufschließen</translation>
        </message>
        <message>
            <source>Go on &amp;without credentials</source>
            <translation>&amp;Ohne Zugangsdaten weiter</translation>
        </message>
        <message>
            <source>Make a credential vault</source>
            <translation>Zugangsdaten-Tresor anlegen</translation>
        </message>
        <message>
            <source>Once &amp;more</source>
            <translation>Noch ein&amp;mal</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Passphrase noch einmal</translation>
        </message>
        <message>
            <source>The carriers' credentials are kept in an encrypted file. Without its passphrase the console shows everything but can neither read nor change lines.</source>
            <translation>Die Zugangsdaten der Netzbetreiber liegen in einer verschlüsselten Datei. Ohne ihre Passphrase zeigt die Konsole alles, kann Anschlüsse aber weder lesen noch ändern.</translation>
        </message>
        <message>
            <source>The two passphrases differ; no vault was made. Type the same one twice.</source>
            <translation>Die beiden Passphrasen unterscheiden sich; es wurde kein Tresor angelegt. Tippen Sie zweimal dieselbe ein.</translation>
        </message>
        <message numerus="yes">
            <source>This desktop has no keyring that answers, so the carriers' credentials are kept in an encrypted file. Choose a passphrase of at least %n characters; without it they cannot be recovered.</source>
            <translation>
                <numerusform>Dieser Desktop hat keinen Schlüsselbund, der antwortet, daher liegen die Zugangsdaten der Netzbetreiber in einer verschlüsselten Datei. Wählen Sie eine Passphrase mit mindestens %n Zeichen; ohne sie sind die Zugangsdaten nicht wiederherstellbar.</numerusform>
                <numerusform>Dieser Desktop hat keinen Schlüsselbund, der antwortet, daher liegen die Zugangsdaten der Netzbetreiber in einer verschlüsselten Datei. Wählen Sie eine Passphrase mit mindestens %n Zeichen; ohne sie sind die Zugangsdaten nicht wiederherstellbar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Unlock the credential vault</source>
            <translation>Zugangsdaten-Tresor aufschließen</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::WhatForm</name>
        <message>
            <source>&amp;IP pool</source>
            <translation>&amp;IP-Pool</translation>
        </message>
        <message>
            <source>&amp;Rate plan</source>
            <translation>&amp;Tarif</translation>
        </message>
        <message>
            <source>&amp;Waive the early termination fee (ThingSpace)</source>
            <translation>Gebühr für vorzeitige Kündigung e&amp;rlassen (ThingSpace)</translation>
        </message>
        <message>
            <source>&amp;ZIP code</source>
            <translation>PL&amp;Z (ZIP)</translation>
        </message>
        <message>
            <source>A ZIP code has five digits.</source>
            <translation>Eine US-Postleitzahl (ZIP) hat fünf Ziffern.</translation>
        </message>
        <message>
            <source>As the list says</source>
            <translation>Laut Liste</translation>
        </message>
        <message>
            <source>Brings suspended lines back to Active.</source>
            <translation>Bringt gesperrte Anschlüsse zurück auf Aktiv.</translation>
        </message>
        <message>
            <source>Carrier's reason c&amp;ode</source>
            <translation>&amp;Begründungscode</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Changes what your customer is billed for: recorded here only, no carrier is called.</source>
            <translation>Ändert, was Ihrem Kunden berechnet wird: nur hier aufgezeichnet, kein Netzbetreiber wird aufgerufen.</translation>
        </message>
        <message>
            <source>Control Center only, such as its cheapest plan; empty: the plan stays</source>
            <translation>Nur Control Center, etwa der günstigste Tarif; leer: der Tarif bleibt</translation>
        </message>
        <message>
            <source>Customer terms</source>
            <translation>Kundenkonditionen</translation>
        </message>
        <message>
            <source>First &amp;move to plan</source>
            <translation>Zuerst au&amp;f Tarif</translation>
        </message>
        <message>
            <source>Five digits, where the line is used; ThingSpace needs it</source>
            <translation>Fünf Ziffern, wo der Anschluss genutzt wird; ThingSpace braucht sie</translation>
        </message>
        <message>
            <source>For the audit trail, such as INC-4411</source>
            <translation>Für das Prüfprotokoll, etwa INC-4411</translation>
        </message>
        <message>
            <source>Give a reason or ticket number for the audit trail.</source>
            <translation>Geben Sie einen Grund oder eine Ticketnummer für das Prüfprotokoll an.</translation>
        </message>
        <message>
            <source>Moves the lines to another of the carrier's rate plans: all to the same one, or each to the one its row names.</source>
            <translation>Stellt die Anschlüsse auf einen anderen Tarif des Netzbetreibers um: alle auf denselben, oder jeden auf den in seiner Zeile genannten.</translation>
        </message>
        <message>
            <source>Place of use</source>
            <translation>Nutzungsort</translation>
        </message>
        <message>
            <source>Reason or &amp;ticket</source>
            <translation>Grund &amp;oder Ticket</translation>
        </message>
        <message>
            <source>Say what becomes of the customer rate plan or the pool.</source>
            <translation>Geben Sie an, was aus dem Kundentarif oder dem Pool wird.</translation>
        </message>
        <message>
            <source>Say which rate plan the lines get, or load a list with a column “Rate plan”.</source>
            <translation>Geben Sie an, welchen Tarif die Anschlüsse bekommen, oder laden Sie eine Liste mit einer Spalte „Rate plan“.</translation>
        </message>
        <message>
            <source>Stops traffic; the line can be restored. Control Center knows this as Deactivated.</source>
            <translation>Unterbindet den Verkehr; der Anschluss kann entsperrt werden. Control Center nennt dies Deactivated.</translation>
        </message>
        <message>
            <source>Telegence only; empty: the usual one</source>
            <translation>Nur Telegence; leer: der übliche</translation>
        </message>
        <message>
            <source>The carrier's plan code</source>
            <translation>Tarifcode des Netzbetreibers</translation>
        </message>
        <message>
            <source>The carrier's plan code; empty: as the list says</source>
            <translation>Tarifcode des Netzbetreibers; leer: laut Liste</translation>
        </message>
        <message>
            <source>The list has no column that says the action of each row.</source>
            <translation>Die Liste hat keine Spalte, die die Aktion jeder Zeile nennt.</translation>
        </message>
        <message>
            <source>ThingSpace needs one; Control Center takes none when activating</source>
            <translation>ThingSpace braucht einen; Control Center nimmt beim Aktivieren keinen</translation>
        </message>
        <message>
            <source>ThingSpace only; empty: the carrier's own choice</source>
            <translation>Nur ThingSpace; leer: die Wahl des Netzbetreibers</translation>
        </message>
        <message>
            <source>Type of change</source>
            <translation>Art der Änderung</translation>
        </message>
        <message>
            <source>Waive the early termination fee (ThingSpace)</source>
            <translation>Gebühr für vorzeitige Kündigung erlassen (ThingSpace)</translation>
        </message>
        <message>
            <source>first to plan %1</source>
            <translation>zuerst auf Tarif %1</translation>
        </message>
        <message>
            <source>termination fee waived</source>
            <translation>Kündigungsgebühr erlassen</translation>
        </message>
        <message>
            <source>⚠ Each row gets what its own column “Action” says: suspend, restore, activate, deactivate, change rate plan, change ICCID, change IMEI or change customer plan.</source>
            <translation>⚠ Jede Zeile bekommt, was ihre eigene Spalte „Action“ sagt: suspend, restore, activate, deactivate, change rate plan, change ICCID, change IMEI oder change customer plan.</translation>
        </message>
        <message>
            <source>⚠ Ends the service. Not every carrier can take this back, and numbers may be lost.</source>
            <translation>⚠ Beendet den Dienst. Nicht jeder Netzbetreiber kann dies zurücknehmen, und Rufnummern können verloren gehen.</translation>
        </message>
        <message>
            <source>⚠ Gives each line the new SIM or device named in its own row (columns "New ICCID" and "New IMEI"). The old SIM cannot simply be put back.</source>
            <translation>⚠ Gibt jedem Anschluss die neue SIM oder das neue Gerät aus seiner eigenen Zeile (Spalten „New ICCID“ und „New IMEI“). Die alte SIM kann nicht einfach wieder eingesetzt werden.</translation>
        </message>
        <message>
            <source>⚠ Starts service and billing. At Telegence this orders a new line for the SIM and device.</source>
            <translation>⚠ Startet Dienst und Abrechnung. Bei Telegence wird damit ein neuer Anschluss für die SIM und das Gerät bestellt.</translation>
        </message>
    </context>
    <context>
        <name>lk::webhook::ListenerSetup</name>
        <message>
            <source>The callback password or secret of account %1 is not at hand. The callback listener was not started; set it anew, or unlock the place where it is kept.</source>
            <translation>Das Callback-Passwort oder -Geheimnis des Kontos %1 liegt nicht vor. Der Callback-Listener wurde nicht gestartet; setzen Sie es neu, oder schließen Sie den Speicherort auf.</translation>
        </message>
    </context>
    <context>
        <name>lk::webhook::SelfTest</name>
        <message>
            <source>A genuine message is accepted</source>
            <translation>Eine echte Meldung wird angenommen</translation>
        </message>
        <message>
            <source>A repeat is recognized</source>
            <translation>Eine Wiederholung wird erkannt</translation>
        </message>
        <message>
            <source>Another program's certificate was shown on this port.</source>
            <translation>Auf diesem Port wurde das Zertifikat eines anderen Programms gezeigt.</translation>
        </message>
        <message>
            <source>It can be reached from this machine</source>
            <translation>Er ist von diesem Rechner aus erreichbar</translation>
        </message>
        <message>
            <source>It could not be stored. Look at the state of the database.</source>
            <translation>Sie konnte nicht gespeichert werden. Prüfen Sie den Zustand der Datenbank.</translation>
        </message>
        <message>
            <source>It is in the inbox, about no request of yours.</source>
            <translation>Sie liegt im Posteingang und betrifft keine Ihrer Anfragen.</translation>
        </message>
        <message>
            <source>It is stored before it is acknowledged</source>
            <translation>Sie wird gespeichert, bevor sie bestätigt wird</translation>
        </message>
        <message>
            <source>No answer came within 10 seconds.</source>
            <translation>Innerhalb von 10 Sekunden kam keine Antwort.</translation>
        </message>
        <message>
            <source>Port %1 of %2.</source>
            <translation>Port %1 von %2.</translation>
        </message>
        <message>
            <source>The connection was closed without an answer.</source>
            <translation>Die Verbindung wurde ohne Antwort geschlossen.</translation>
        </message>
        <message>
            <source>The listener answered with HTTP status %1.</source>
            <translation>Der Listener antwortete mit HTTP-Status %1.</translation>
        </message>
        <message>
            <source>The listener did not say that the sample was stored.</source>
            <translation>Der Listener hat nicht gemeldet, dass die Mustermeldung gespeichert wurde.</translation>
        </message>
        <message>
            <source>The listener is bound</source>
            <translation>Der Listener ist gebunden</translation>
        </message>
        <message>
            <source>The listener is switched off, or this account receives no callbacks.</source>
            <translation>Der Listener ist ausgeschaltet, oder dieses Konto empfängt keine Callbacks.</translation>
        </message>
        <message>
            <source>The same message was stored twice.</source>
            <translation>Dieselbe Meldung wurde zweimal gespeichert.</translation>
        </message>
        <message>
            <source>The sample had the right proof.</source>
            <translation>Die Mustermeldung hatte den richtigen Nachweis.</translation>
        </message>
        <message>
            <source>The second copy changed nothing.</source>
            <translation>Die zweite Kopie hat nichts geändert.</translation>
        </message>
        <message>
            <source>Whether the carrier reaches it through your router or proxy only its first message shows.</source>
            <translation>Ob der Netzbetreiber ihn durch Ihren Router oder Proxy erreicht, zeigt erst dessen erste Meldung.</translation>
        </message>
    </context>
</TS>
