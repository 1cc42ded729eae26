<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
    <context>
        <name>Account</name>
        <message>
            <source>"%1" is not a URL. Nothing was saved. Give the carrier's base URL, such as https://thingspace.verizon.com/api.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is not a pin. Nothing was saved. A pin is the SHA-256 of the carrier's public key: sha256/ and 44 characters of Base64, or 64 hexadecimal digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is not a proxy. Nothing was saved. Give none, system, http://HOST:PORT or socks5://HOST:PORT.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is not one of the times that can be set, or not a number of milliseconds. Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 may be %2 to %3 seconds at a real carrier, not %4. Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A ThingSpace account name has ten digits, a dash and five digits (0000123456-00001), not "%1". Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A base URL has no user name, query or fragment. Nothing was saved. Credentials go into the credential fields.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A pin is checked on https only, and the base URL is plain http. Nothing was saved. Take the pins away or use https.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A proxy's address has no user name or password. Nothing was saved. They go with the credentials, as proxy_user and proxy_password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center takes one call at a time and at most five a second per account, REST and SOAP together. Nothing was saved. Give 1 call in flight and at most 5 calls per second.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One call can name between 1 and %1 lines, not %2. Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only https is used for carriers (plain http only to this machine itself). Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account needs a name. Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The credentials are not one JSON object. Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The credentials have a member "%1" that is not known or not a text. Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The credentials lack "%1", which %2 needs. Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rate and the number of calls in flight must be above zero. Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With a write deadline of %1 seconds the quarantine must be at least %2 seconds, not %3: until then a request may still reach the carrier. Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AccountRoute</name>
        <message>
            <source>The server shows the key %1, which is not pinned for this account. Nothing was sent. If the carrier has announced a new key, add its pin in Settings; if not, somebody may be listening.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of an unknown kind</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AccountTable</name>
        <message>
            <source>"%1" is not an ICCID prefix (digits only); the table was not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An account named "%1" exists already; nothing was added. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The account still has %n open line(s) in running changes, so it was not removed. Let them finish or cancel them first.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>There is no such carrier account; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Alert</name>
        <message numerus="yes">
            <source>%1 of %Ln call(s) to %2 failed in 15 min</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 refused the credentials of %Ln call(s) since %2 UTC; check the account's credentials.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 takes long to answer: 5 of 100 calls took %2 s or more in 15 min (limit %3 s).</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln of them: %1 since %2 UTC.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>No result after %2 min for %Ln line(s) sent to %1; the oldest was sent at %3 UTC.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>The queue of %1 holds %Ln line(s), more than %2</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>answer lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the first has waited for %1 min</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Audit</name>
        <message>
            <source>Account %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account resumed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change #%1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change created</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change open again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change resumed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inventory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rest of the change cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resumed after an interruption</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AuditExport</name>
        <message>
            <source>%1 cannot be read; nothing was verified.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not an exported audit file (JSON Lines). Nothing was verified.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The export could not be written to %1, so there is no new file. Check the folder and the free space.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This line of the file cannot be read as an audit row.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BulkChange</name>
        <message numerus="yes">
            <source>Activate %Ln line(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %n line(s) as listed</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Change ICCID/IMEI of %Ln line(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Change the customer plan of %Ln line(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Deactivate %Ln line(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln line(s) to rate plan %1</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Restore %Ln line(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Suspend %Ln line(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarTable</name>
        <message>
            <source>The freeze windows and caps cannot be read from the database, so nothing is sent. Save them anew in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was: %1. Is: %2.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CallReading</name>
        <message>
            <source>The carrier refused the credentials or token (HTTP %1) before processing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier refused the credentials or token (HTTP %1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request's status could not be asked for.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Callbacks</name>
        <message>
            <source>The stored secrets of a callback cannot be understood. Nothing was changed; set the callback's password anew.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Carriers</name>
        <message>
            <source>"%1" needs a name. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" takes at most %2 characters and no commas, asterisks or control characters. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" takes no commas, asterisks or control characters. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 The carrier says: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 The reason codes that come with the program are used instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not possible at %2. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name in the list of fields is not one. Nothing was asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A search that has an end begins at most a year before it. Nothing was asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AT&amp;T refused this pair of SIM and device. Its text ("not found", /service/) misleads: the line exists. It means that the device needs an eSIM and cannot use a plastic SIM. Nothing was changed. Use an eSIM for this device, or a device that takes a plastic SIM.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An activation orders a new line, and this one has the number %1 already. It was not sent, because a second activation is billed a second time. Restore the line if it is suspended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At Control Center an IMEI cannot be set: the network reports which device a SIM is in. Nothing was sent. Put the SIM into the other device; to record a name for it, set the label "deviceID".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center cannot search for "%1". Nothing was asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center does not take "%1" as %2. Its words are in capitals. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center finds a line by its ICCID or its number, and neither is known. Nothing was asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center has no attribute "%1" that can be set. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center has no login step. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center is changed one attribute at a time: activate without a rate plan, and change the plan in a change of its own. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center knows no SIM with this number in this account. Check the number, and whether the line belongs to another account or pod.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center knows no status "%1". Its words are in capitals. Nothing was asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center lists 1 to 50 devices a page, from page 1 on. Nothing was asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center swaps a SIM and finds a line by its number only through its SOAP interface, and the account has no SOAP password or no license key. Nothing was sent. Add both to the account's credentials.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center tells the details of 1 to 50 ICCIDs at a time. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center took the SIM swap (RMA %1); the line is read by its number to confirm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center's SOAP answer (HTTP %1) is damaged, incomplete or not the answer to this request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center's SOAP answer is about another line or incomplete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center's SOAP interface cannot set "%1"; REST can. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center's answer (HTTP %1) does not name this line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center's answer is about another line or incomplete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center's audit trail goes 1 to 365 days back. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center's audit trail is incomplete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center's list of lines is incomplete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center's list of rate plans is incomplete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ICCID %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>IMEI %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One request activates between 1 and %1 lines. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something answers at this address, but not as Control Center does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence activates a line only for a billing account of 12 digits, and none is set for this account. It was not sent. Enter it in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence activates a line only with a ZIP code of five digits, where it is mainly used. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence activates a line only with a rate plan (single user code). It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence activates a line only with an ICCID of 20 digits, and this row has none. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence activates a line only with an IMEI of 15 digits with a right check digit, and this row has none. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence addresses a line by its number of ten digits, and "%1" is none. It was not sent. Correct the number, or leave it out so that it is looked up by the ICCID or IMEI.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence addresses a line by its number, and the inventory knows none for %1. It was not sent. Give the number in the row, or import a list that has the number beside the ICCID or IMEI (linekeeperctl lines import), and check again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence addresses a line by its number, and the row names neither a number nor an ICCID or IMEI to look it up by. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence does not know the billing account %1. Nothing was ordered. Check it in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence has no call that lists rate plans.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence has no login step. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence lets a change take effect from %1 (the start of the bill cycle) to %2, not on "%3". It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence reads a line only by its number, and this one's number is not known. Nothing is sent again by itself, because a second activation would be billed a second time. Look for a new number with this SIM at AT&amp;T before you decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence refused the activation with "not found" (HTTP 404). Nothing was ordered. Check that AT&amp;T has opened the activation of new lines to this application, and the base URL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence refused the change with "not found" and the text /service/. The line itself can be read, so this text misleads: it is known from devices that need an eSIM. Nothing was changed. Ask AT&amp;T what this line allows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence rejected the activation of this line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence takes ICCIDs of 20 digits, and the new ICCID "%1" has not. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence takes no reason code with "%1"; the code %2 is not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence wants %1 with every change of a SIM or device, and its own record of this line has none. It was not sent. Ask AT&amp;T to complete the line's record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence wants a reason code with "%1", and there is none. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence's answer is about another billing account or incomplete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence's answer is about another line or incomplete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence's answer to the activation does not name this SIM.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence's answer to the activation names no request to ask for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence's list does not say how many pages it has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence's list of lines is incomplete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Telegence reason codes in %1 cannot be used (%2). None of them is offered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account's SOAP address is not an https address, and a password is never sent in the clear. Nothing was sent. Correct the address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer (HTTP %1) is a web page, not the carrier's data. A proxy or a wrong host may have answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer (HTTP %1) is damaged or cut off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer (HTTP %1) is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer (HTTP %1) is none that can be explained.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer (HTTP %1) is not JSON.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer (HTTP %1) lacks what it must contain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The billing account %1 is not active but "%2". Nothing was ordered. Ask AT&amp;T, or choose another account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier addresses a line by its ICCID, and this row has none of %1 to %2 digits. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier refused the change, although it answered with success. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change names no feature to add or remove, or an empty one. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The error texts in %1 cannot be used (%2). None of them is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line belongs to the ThingSpace account %1, not to %2. Nothing was changed. Choose the account it belongs to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line belongs to the billing account %1, not to %2. Nothing was changed. Choose the account it belongs to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line has no number at Control Center yet, and after a SIM swap it could be found by its number only. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line is suspended, and it is not known whether Telegence changes the plan of such a line. It may refuse.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The login to ThingSpace gave no session (HTTP %1). Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new ICCID "%1" does not have 19 or 20 digits. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new IMEI "%1" does not have 15 digits with a right check digit. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new identifier is the one the row gives as the present one. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number %1 is on the SIM %2, not on %3 as known here. Nothing was changed, because the number may have gone to another line. Correct the row, or read the line anew and check again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reason code %1 is not in the list for "%2", so AT&amp;T may refuse the change. The codes differ per customer: verify it with AT&amp;T.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row names neither a new ICCID nor a new IMEI. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row names no new rate plan. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same feature is to be added and removed. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace activates a line only with ICCID and IMEI, and this row has no IMEI of 15 or 16 digits. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace activates a line only with a ZIP code of five digits, which decides the number's area. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace activates a line only with a service plan. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace changes the SIM or device only of a line that has a number, by which it is found afterwards, and this one has none yet. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace could not be made to end an access token that it refuses (HTTP %1). Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace finds a line by its ICCID, its number or its IMEI, and none of them is known. Nothing was asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace gave no access token (HTTP %1). Nothing was sent; it is asked for again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace knows only the reason code FF for deactivation, not %1. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace lists no line with this ICCID. Nothing was changed. Check the ICCID and the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace named several lines for one ICCID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace no longer takes the access token at login. Nothing was sent; a fresh one is fetched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace refuses the application key or secret. Nothing was sent. Check the account's client id and client secret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace refuses the characters ' " &lt; and \ in any value. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace refuses the user name or password. Nothing was sent. Correct them before trying again: five refused logins lock the user, and only Verizon can unlock it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace reports that the request failed. Its status gives no reason; the reason comes only by callback or from Verizon's support.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace takes a place of use only with first and last name, street address (no PO box), city, state, ZIP code and country. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace's answer is about another line or incomplete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace's list does not advance; the rest of it cannot be fetched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace's list is incomplete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace's plan list is incomplete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace's status is about another request or incomplete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the ICCID of the SIM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the IMEI of the device (BLIMEI)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the service ZIP code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the technology type of the device (such as LTE)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CauseText</name>
        <message>
            <source>A value of the row is wrong: the carrier does not know the line, the plan or a field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After the account is corrected, yes. Until then every line fails alike.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the carrier answers again, then retry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the network and the account's address, then send again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare what it is now with what you expected, and plan those lines anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the carrier account under Settings and test the connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the list and start a new change with the corrected rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide first whether our change took effect.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find out who else changes this line, then record what is true.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find out why the carrier could not be used at that time. Then send again, or give up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be told. Try one line before all of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Linekeeper read the line just before sending and did not send.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Linekeeper tried as often as it may and stopped, so that it does not go on for ever.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look the lines up in the carrier's portal or ask the carrier, then record here what is true.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lower the account's rate under Settings, then retry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No. A new plan takes the line as it is now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No. The same value will be refused again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not by itself: it is never sent again unread, since that could do it twice. You decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only after the access works. Before that, repeated refusals can lock the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only if the line's status has changed since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only if what was found has changed since: the same check runs again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read back, the line is neither as it was nor as it should be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the carrier's text below. Often the line must be brought into another status first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the raw text below and report the code, so that it can be explained here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See what the line is now. If the change is still wanted, plan it anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Test the connection under Settings. Renew the credentials, or have the carrier grant the permission.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account's address, name or subscription does not fit what was asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier could not be reached; it is proved that no request arrived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier or the way to it was not usable for a while. The line is as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier refused our credentials or what they are allowed to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier took fewer requests than we sent, and did not process these.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier understood the request and its rules forbid it for this line now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier's answer is not one we know. The line was not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line is not any more what it was when the plan was made: somebody changed it in between.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line was still open in another change, so this one did not touch it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request may have reached the carrier, and reading the line did not settle whether it took effect.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait for the other change to finish, or cancel it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, at a lower rate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, if what was in the way is gone. The counters begin anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, once the carrier answers again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, when the other change is done with the line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes. Nothing was sent, so nothing can happen twice.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChainVerifier</name>
        <message>
            <source>A row is missing before this one, or rows were reordered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recorded exchange of this row was altered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This row does not follow the row before it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This row was altered after it was written.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChangeCalendar</name>
        <message>
            <source>A daily cap needs a number from 0 on and a time zone. Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A freeze window has no name, or one of more than 80 characters. Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The times of the freeze window "%1" cannot be used. Nothing was saved. Give a time zone, a begin and an end that differ, and at least one day.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChangeKind</name>
        <message>
            <source>Activate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change ICCID/IMEI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change customer plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change rate plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deactivate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ICCID %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>IMEI %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suspend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>plan %1, then %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChangeLinesModel</name>
        <message>
            <source>Row %1, %2, %3</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChangeScope</name>
        <message>
            <source>%1 at %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every change</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChangeTable</name>
        <message numerus="yes">
            <source>%1, %n line(s): %2</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1; plan %2; reason: %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Already so when the plan was made; nothing is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change %1 does not wait for a start time (any more). Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change %1 is not open. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its first step, the other rate plan, had been done and stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recorded here, effective %1. No carrier was called.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That was the first step, the other rate plan. The second one was not sent; a retry sends it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The customer plan was changed after the plan was made (it is: %1). Nothing was recorded. Make a new plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line is not in the inventory any more, so nothing was recorded. Read the inventory and make a new plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line is still open in change %1. It was not touched by this one; retry it when that change is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan does not say from which day the customer plan holds. Nothing was started. Make a new plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This plan (%1) was run already, as change %2. Nothing was started. To do it again, make a new plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits until change %1 has finished with this line.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>  Started now, it is finished about %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>  accepted: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" are no hours; nothing was done. Write them as 22:00-06:00.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" does not say which warning is accepted and why; nothing was done. Write --accept-warning RULE=REASON.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is no change type; nothing was done. Use --type with one of: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is no date that can be read without doubt; nothing was done. Write it as year-month-day: 2026-12-01.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is no duration; nothing was done. Write 90s, 5m or 2h.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is no kind of repair; nothing was done. Use one or more of: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is no preset; nothing was done. Use one of: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is no time. Use ISO 8601, such as 2026-05-01T00:00:00Z. Nothing was exported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is no time; nothing was done. Write now, 02:00 (the next one here), 2026-12-01T02:00, or 2026-12-01T02:00Z.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is no verdict. Use change, already-so, warning or blocked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 audit rows written to %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 days ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 h ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not in the inventory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not in the inventory; nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is over already; nothing was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 min ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1/s, %2 in flight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 × %3</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1: %n line(s) read.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n rate plan(s) read.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) can be repaired with --accept %2: %1</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s): %1</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) of the sheet do not show; they were read like the rest.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) are in the inventory now.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) are left waiting and nothing was lost.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) are waiting again.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) cancelled. What was on its way is still verified.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) decided.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s): %1</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) kept</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rate plan(s) are in the catalogue of %1 now.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of the sheet do not show, by a filter or by hand; they were read like the rest.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s), %1 examples, %2 of them failed.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>, %1 about no line of ours; the last one: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--carrier takes thingspace, jasper or telegence. Nothing was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--confirm %1 does not match: the plan makes %2 changes. Nothing was started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--customer-plan and --customer-pool go with --type customer-plan, --effective with that or with --type rate-plan; nothing was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--ip-pool goes with --type activate or --type rate-plan; nothing was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--map and --remembered exclude each other; nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--metrics-port "%1" is no port (0 to 65535; 0 takes a free one). Nothing was started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--on and --off exclude each other. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--on-collision is skip or wait, not "%1"; nothing was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--order is as-listed or by-carrier, not "%1"; nothing was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--place-of-use goes with --type activate; nothing was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--place-of-use is one JSON object with addressLine, city, state, zip and country, and firstName and lastName if they are known; nothing was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--plan-first goes with --type suspend or --type deactivate; nothing was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--port takes a number from 1 to 65535. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--port, --seed and --devices take whole numbers; nothing was started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--practice-timing is only for stand-in carriers on this machine (plain http to 127.0.0.1); real carriers keep the safe times. Nothing was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--practice-timing takes a JSON object of milliseconds, such as {"quarantine":400}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--priority takes a number from -9 to 9; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--priority takes a number from -9 to 9; nothing was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--rate, --in-flight, --writes-per-minute and --lines-per-call take numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--timing takes a JSON object of milliseconds, such as {"pollEvery":30000}; {} goes back to the shipped times.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--writes takes on or off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A rate plan change needs --rate-plan CODE, or a list with a column "Rate plan"; nothing was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A rule is changed with a reason only: --reason TEXT. Nothing was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account "%1" and its credentials were removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account "%1" is on again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account "%1" receives no callbacks any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account "%1" receives no callbacks yet; nothing was registered. Begin with: linekeeperctl callbacks hook "%1"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account "%1" was added. Test it with: linekeeperctl accounts test "%1"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account "%1" was changed; its write switch is %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account "%1" was removed; its credentials could not be: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An account's carrier cannot be changed: what was sent under one API cannot be asked about under another. Add a new account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Base URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callbacks are not received yet. No line was concerned by the test.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callbacks are received and kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callbacks are received on port %1 of %2, %3, by whoever runs the queue (console or worker).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callbacks are switched off. Switch them on with: linekeeperctl callbacks set --on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callbacks are switched off; nothing was tested. Switch them on with: linekeeperctl callbacks set --on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled by the operator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carrier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carriers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change %1 has priority %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change %1 is finished. %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change %1 is scheduled: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change %1 started: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change %1 starts at %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change %1 starts now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change %1 · %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change %1 · %2 · %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is settled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exit codes: 0 all done, 1 usage or input, 2 finished with failures, 3 stopped by the guard, 4 some results unknown, 5 paused, 6 credentials refused or carrier down, 7 audit chain broken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures: http://127.0.0.1:%1/metrics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File (0600) with the passphrase of the credential vault, where no keychain answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File to write.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder that holds everything this program keeps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the credentials on standard input: --credentials - (never as an argument, where others can see them). Nothing was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the password on standard input: --password - (never as an argument, where others can see it). Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the columns of a list are read, by their titles: a file that --save-map wrote. Without it the columns are recognized anew each time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ICCID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>IMEI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It counts from the next check on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is queued. The console or "linekeeperctl worker" works it off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It runs this change; following it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept. A console or worker that runs already takes it up when it starts again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Linekeeper on the command line: bulk changes on cellular IoT lines.
Commands:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the failures with: linekeeperctl change %1 --lines. Then resume %1 or cancel %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name what to set: --%1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No account receives any. Choose one with: linekeeperctl callbacks hook ACCOUNT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No columns were remembered for lists with these titles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No customer plan is known yet, so any code is taken. Import them: linekeeperctl customer-plans import FILE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No password or secret is stored yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No rate plan is known yet. Read them: linekeeperctl plans sync</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No such account receives callbacks; nothing was tested. Choose one with: linekeeperctl callbacks hook ACCOUNT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No worker offers its figures on port %1 of this machine, so there are none. Start one with: linekeeperctl worker --metrics-port %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not confirmed; nothing was started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is changed with it until you turn its write switch on: linekeeperctl accounts set "%1" --writes on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now → then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only one may run the queue; nothing was done here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password (shown this once): %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused by the operator.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Paused; %n line(s) are open.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan %1 in %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pool</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print JSON.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read from the carrier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading lines: %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Resumed; %n line(s) are open.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1 was not imported: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1, %2: the carrier's message says: %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what the rule shall do: --as block, warn, info, off or written. Nothing was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the blocked rows with: linekeeperctl show %1 --verdict blocked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheet “%1” of: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standard input cannot be read; nothing was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standard input cannot be read; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Started (UTC)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. What was in flight is recorded; nothing is lost. Go on with: linekeeperctl worker --until-quiet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence sends no callbacks; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account cannot be used yet. Nothing was changed at the carrier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account works.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The audit chain is broken at row %1: %2 Rows up to %3 are intact.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The audit chain is intact: %1 rows, head %2. Rows cut off at the end can only be noticed against a head that was kept elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier calls nobody back for this account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier has confirmed it.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The catalogue has %n customer pool(s) now.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has %n customer rate plan(s) now.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The column map could not be written to “%1”; the list itself was read. Check the folder and the free space.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The column map “%1” cannot be read; nothing was imported: check its name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The columns are read as remembered from “%1”, %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The console remembers columns for lists with these titles (from “%1”, %2), which were not used here: --remembered uses them, --forget-layout forgets them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The credentials are not one JSON object. Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1 cannot be read; nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1 is too large for a list of codes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1 names no code; nothing was imported. The first column is the code, the second the name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name carriers know this machine by is not set; nothing was registered. Set it with "callbacks set --public-host NAME", or give the whole --url.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The password needs at least 8 characters. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan changes nothing (%1), so nothing was started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan makes %1 changes. Nothing was started. Confirm with --confirm %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The practice carriers are listening on 127.0.0.1:%1 (end with Ctrl+C).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings file cannot be written; nothing was changed. Check the permissions of the settings folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their change or account is paused; resume it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no account to read from; nothing was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no carrier account yet. Add one with: linekeeperctl accounts add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no change %1; nothing was done. See: linekeeperctl changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no change yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such command; nothing was done. See: linekeeperctl --help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Timing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To run it, accept each warning: linekeeperctl run PLAN --accept-warning %1=REASON …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the number of changes (%1) to start, anything else to leave:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usable %1 · With a warning %2 · Blocked %3 · Rows %4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: linekeeperctl %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: linekeeperctl accounts add|list|set NAME|test NAME|remove NAME|resume NAME</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: linekeeperctl audit export -o FILE [--format csv|jsonl] [--from TIME] [--to TIME]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: linekeeperctl audit export|verify</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: linekeeperctl callbacks status | set [--on|--off] [--address A] [--port N] [--certificate FILE --key FILE | --no-tls] [--public-host NAME] [--sources A,B] | hook ACCOUNT [--user NAME] [--password -] [--new-password] [--new-path] [--show] [--drop] | test [ACCOUNT] | register ACCOUNT [--url URL] | list ACCOUNT | remove ACCOUNT [--service NAME]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: linekeeperctl customer-plans list | import FILE [--pools]; nothing was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: linekeeperctl decide ID --as applied|not-applied|give-up --reason "why". Nothing was decided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: linekeeperctl import FILE [--sheet NAME] [--accept REPAIR,…] [--refuse REPAIR,…] [--map FILE | --remembered] [--save-map FILE] [--forget-layout]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: linekeeperctl lines import FILE [--account NAME] | sync [--account NAME] [--all] | find ID… | read ID… | show ID…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: linekeeperctl plan FILE --type TYPE -o PLAN.lkplan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: linekeeperctl plans import FILE --account NAME</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: linekeeperctl plans sync|list [--account NAME] | import FILE --account NAME</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: linekeeperctl rules list | check [FILE] | set RULE --as LEVEL --reason TEXT; nothing was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: linekeeperctl run PLAN.lkplan [--accept-warning RULE=REASON …] [--wait] [--confirm N]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: linekeeperctl show PLAN.lkplan [--verdict change|already-so|warning|blocked]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: linekeeperctl ticket-pack ID… -o PACK.zip [--change N] [--reason TEXT]; at most %1 lines. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: linekeeperctl undo ID -o PLAN.lkplan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use --accept-warning RULE=REASON.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>User name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>User name: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verdict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warning %1: %2 × %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was remembered about the columns of lists with these titles is forgotten.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Will change %1 · Warnings %2 · Already so %3 · Blocked %4 · Rows %5</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Written to %1: %n exchange(s). The pack holds no credentials.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>accounts add|list|set NAME|test NAME|remove NAME|resume NAME</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>already so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>audit export -o FILE | audit verify [FILE]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>awaiting carrier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>being checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>blocked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>built in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>callbacks status|set|hook ACCOUNT|test [ACCOUNT]|register ACCOUNT|list ACCOUNT|remove ACCOUNT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cancel ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change ID [--follow] [--lines]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>customer-plans list | import FILE [--pools]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>decide ID --as applied|not-applied|give-up --reason TEXT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>import FILE [--sheet NAME] [--accept REPAIR,…] [--refuse REPAIR,…] [--map FILE | --remembered] [--save-map FILE] [--forget-layout]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has no ICCID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lines import FILE [--account NAME] | sync [--account NAME] [--all] | find ID… | read ID… | show ID…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>metrics [--metrics-port N]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>need a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pause ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>paused: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>plan FILE --type TYPE [--rate-plan CODE] [--reason TEXT] [--sheet NAME] [--preset careful|normal|all-at-once] [--stages 10,10%,rest] [--hold 5m] [--stop-at 5%/20|off] [--at TIME] [--hours 22:00-06:00] [--order as-listed|by-carrier] [--on-collision skip|wait] [--priority N] [--accept REPAIR,…] [--accept-warning RULE=REASON …] [--read-anew] [--map FILE | --remembered] -o PLAN.lkplan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>plans sync|list [--account NAME] | import FILE --account NAME</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>practice-carriers --port N --ledger FILE --seed S --devices N [--scenario F]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>priority ID --priority N</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>production</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reads only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>resume ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>retry ID [--failed] [--not-reached]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rules list | check [FILE] | set RULE --as block|warn|info|off|written --reason TEXT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>run PLAN.lkplan [--accept-warning RULE=REASON …] [--wait] [--confirm N] [--at TIME]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>show PLAN.lkplan [--verdict V]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>start ID [--at TIME]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ticket-pack ID… -o PACK.zip [--change N] [--reason TEXT]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>undo ID -o PLAN.lkplan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>usable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>verifying</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with TLS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without TLS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>worker [--until-quiet] [--metrics-port N]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” → %2: %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>… and more; see them all with --json.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>&amp;Keep open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Stop and close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close Linekeeper?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closing stops the work cleanly: calls that are under way end first, nothing is lost, and the rest goes on by itself at the next start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep running in the &amp;tray</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Still running: %Ln change(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>ColumnRole</name>
        <message>
            <source>Action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer rate plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data pool</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each value by its shape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effective date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ICCID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>IMEI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New ICCID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New IMEI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number (MSISDN)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ZIP code</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConsoleCommands</name>
        <message>
            <source>&amp;About Linekeeper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Audit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Failures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Find on this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open list into new change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Pause all carriers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Previous pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Resume all carriers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light or &amp;dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ne&amp;xt pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sche&amp;dule</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CustomerPlan</name>
        <message>
            <source>%1, pool %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no customer plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>plan %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>plan removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pool %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pool removed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DataFolder</name>
        <message>
            <source>%1 cannot be written; no work was started. Free some space or correct the folder's permissions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data folder has no name; nothing was started. Give a folder after --data-dir.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1 cannot be read or is damaged; no work was started. Restore it from a backup, or remove it and enter all credentials again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder %1 is open to others and already holds other files; nothing was changed or stored there. Name a new or empty folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder %1 is read-only for you; nothing was stored and no work was started. Make it writable or name another folder with --data-dir.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Decide</name>
        <message>
            <source>It is not known whether the carrier acted; the line is read, nothing is sent again before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neither the old nor the new state (%1); looking again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No news from the carrier in time; the line is read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not applied after all permitted sends. Nothing more is sent by itself; a person decides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not visible yet; looking again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read back: not applied, and the quarantine is over. It is sent again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read back: the line shows the change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows the old state; read once more before anything is concluded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier answered; the line is read to confirm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier asked to slow down and did not process the request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier could not be asked for the request's status; asking again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier could not be reached; no byte of the request left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier is still working on another change of this line; looking again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier is still working on it (%1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier is still working on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier refused a call that named several lines, which says nothing about this one; it is read and sent alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier refused the account, not the line; the line waits until somebody has looked at the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier refused the token before processing; it is renewed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier reported a failure for our request, and the line is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier reported a failure for our request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier reports a failure; the line is read to be sure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier reports success; the line is read to confirm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier took the change; its effect is awaited.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier took the change; the line is read to confirm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier's history could not prove that nothing happened; a person decides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line could not be read back, so it cannot be told whether the change was applied; a person decides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line could not be read before sending; nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line has changed since the plan was made (now %1, planned from %2). It was not touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line shows neither the old nor the new state; a person decides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line shows the change: an earlier send took effect after all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line was already so; nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The read-back failed; reading again later. Nothing is sent meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether the carrier acted cannot be read, so nothing is sent again by itself; a person decides.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DeviceStatus</name>
        <message>
            <source>Active</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inactive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inventory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pending activation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suspended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terminated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DraftFile</name>
        <message>
            <source>What was entered could not be kept in %1; it is lost when the program ends. Check the folder and the free space.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Duration</name>
        <message>
            <source>%1 h %2 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 s</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>A SIM that was activated once cannot go back to a status before activation. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A check before sending found that the change cannot be made. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A device group of this name exists already. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A fresh token is fetched and the request sent once more, all by itself. If it comes back, check the client id and the client secret in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A proxy or a wrong host may have answered: check the base URL and the proxy of the account in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A system behind Control Center did not answer in time; it cannot be told whether it acted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A system behind Telegence is not available at the moment (HTTP %1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A transfer of this Global SIM is pending already. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A value contains a character the carrier refuses. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AT&amp;T refused this pair of SIM and device: its text ("not found", /service/) misleads, and means that the device needs an eSIM. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activate or restore the line first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activate the line first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add one of them to the row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the ICCID to the row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the IMEI to the row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the ZIP code of the place where the line is mainly used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the new identifier to the row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the number to the row, or read the account's lines so that it can be looked up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the plan to the row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a correction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An activation orders a new line, and this one has a number already. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An administrator of the Control Center account must grant it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An administrator of the Control Center account, or the operator, must allow it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask AT&amp;T what this line allows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask Verizon to which accounts the user belongs, and check the account name in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the carrier for the reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the carrier to enable it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the carrier what this SIM allows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring the SIM into another status first, or ask the carrier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check its name against the list of plans of this account: letter case and blanks count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the APN against the communication plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the ICCID or number, and whether the line belongs to another account or pod.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the ICCID, and whether the line belongs to another account or pod.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the account in Settings: base URL, proxy and account name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the account it shall go to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the account name in Settings: ten digits, a dash and five digits, leading zeros included.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the address, and whether the plan allows a fixed one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the base URL of the account and the proxy in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the base URL of the account in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the base URL of the account in Settings. If it is right, report the code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the base URL of the account, and that AT&amp;T has opened this function to the application.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the base URL of the account, and what the application is subscribed to in the ThingSpace console.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the billing account in Settings, or ask AT&amp;T.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the client id and the client secret of the account in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the communication plan of the row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the identifier and the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the identifier, and whether the line belongs to another account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the name of the group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the name, and leave out commas and asterisks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the number and the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the number, and whether the line belongs to another account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the pair of old and new identifier in the row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the plan's code against the list of plans of this account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the row, or choose the account the line belongs to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the user's role and the addresses it may come from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the values of the row; if they are right, report the code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a plan that fits the line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a status the SIM can still take, such as deactivated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a status the SIM can take from its present one, or ask the carrier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another renewal mode.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the account it belongs to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center cannot read the request. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center could not hand over the text message; it cannot be told whether it acted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center could not reach a system behind it; it cannot be told whether it acted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center does not accept a value of this row. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center does not accept the APN. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center does not accept the ICCID. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center does not accept the IP address. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center does not accept the change of the network configuration. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center does not accept the coding of the text message. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center does not accept the communication plan. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center does not accept the customer or a custom field. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center does not accept the device id. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center does not accept the effective date. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center does not accept the encoding of the text message. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center does not accept the length of the text message. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center does not accept the modem id. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center does not accept the overage limit override. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center does not accept the status asked for. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center does not accept the validity of the text message. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center does not allow this change from the SIM's present status. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center does not know a parameter of the request. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center does not know the network configuration. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center does not know the offer. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center does not know the plan for this account. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center does not know the zone. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center does not know this ICCID. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center does not know this kind of edit. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center does not know this line. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center does not offer this API version at this address. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center forbids this request to the API user. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center has locked the user after too many failed logins. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center has no invoice for this yet. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center has no status for this SIM, so it cannot be changed. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center has no usage for this yet. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center has seen a message of this id already and did not carry out this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center met an error of its own; it cannot be told whether it acted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center met an unknown error; it cannot be told whether it acted. A value in the wrong letter case is answered like this too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center refuses the SOAP access: the user name, the console password or the license key is wrong, or the user is locked. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center refuses the access: the user name or API key is wrong, or this machine's address is not allowed for the user. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center refuses the change of the rate plan. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center refuses the license key of the SOAP access. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center refuses the transfer of this Global SIM. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center refuses the user name or the console password of the SOAP access. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center says the request names too much at once. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct app-id and app-secret in Settings, or ask AT&amp;T to allow this address; a proxy changes the address AT&amp;T sees.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct it in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the ICCID in the row: digits may be missing, or spoiled by a spreadsheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the date in the row, or leave it out to change at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the identifier in the row: digits may be missing, or spoiled by a spreadsheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the number, or remove it so that it is looked up by the ICCID or IMEI.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the row as the carrier says.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the row, or read the line anew and check again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the row: digits may be missing, or spoiled by a spreadsheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct them in Settings before trying again: five refused logins lock the user, and only Verizon can unlock it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct this in Settings or in Control Center before trying again: repeated refusals can lock the user.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not send it again: it is followed until the carrier decides. If it takes long, ask Verizon; a credit check may be pending.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the SOAP address, the console password and the license key in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the billing account in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter them in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the line's ICCID, IMEI or number in the row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the number in the row, or import a list that has the number beside the ICCID or IMEI, and check again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the plan in the row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the whole place of use, with a street address, or leave all of it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Have an administrator of the Control Center account unlock the user, and correct the credentials in Settings before trying again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Have the fixed address removed first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be told what the carrier did.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is looked at again by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is tried again by itself. If it goes on, check the network, the proxy and the base URL of the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is tried again by itself. If it goes on, test the connection of the account in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the row out, or make the change in the carrier's own console.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Linekeeper logs in again and sends the request once more, all by itself. If it comes back, check the user name and the password in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the line in the carrier's own console, then decide whether the change is still needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the line in the carrier's own console.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the line, and choose a change its status allows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the line, and plan the change anew if it is still wanted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the queue of the line in Control Center.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lower the lines per request of the account in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make two changes of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name an IP pool in the change, or ask Verizon to set up a default one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name another group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing at this address answers like the carrier's API (HTTP %1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Private 5G is not enabled for this line. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the SIM into the other device: the IMEI then follows by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the account's lines, or add the number to the row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the carrier's own text, and correct the row or the line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the carrier's own text, and correct the row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the carrier's own text, and the line, before trying again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the carrier's own text. Trying once more may help; if the code comes back, it stays so: send it to Verizon's support.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the line anew, and bring it into the status the change needs first; a suspended line must be restored before most changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the line anew, and choose a status it can take from its present one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the line before anything is ordered again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the line before anything is sent again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the text of the row, and add what is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the text of the row, and correct it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report the line to the carrier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore the line first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore the line if it is suspended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorten the value to 50 characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take ', &lt; and \ out of the values of the row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence refused the change with "not found" and the text /service/, although the line can be read: this is known from devices that need an eSIM. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence refused the request with "not found". Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence refuses the access: the app-id or app-secret is wrong, or this machine's address is not on AT&amp;T's allow-list. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence rejected the activation of this line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Test the connection of the account in Settings, and correct the credentials before trying again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Test the connection of the account in Settings, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The API user's role does not allow this function. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Global SIM is in a status that does not allow the transfer. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The SIM is purged and cannot be used again. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The SIM would first have to be returned to inventory, which the carrier refuses because it is not purged. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The SIM would first have to be returned to inventory, which the carrier refuses for the status asked for. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The SOAP address of the account cannot be used. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ThingSpace session has ended; nothing was done with the request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account could not be read, so its lines were left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account has no SOAP access, which this change needs. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account has no billing account to order for. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account has no credentials that can be used. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account has no default IP pool, so nothing can be activated. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account is not set up as the carrier needs it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account pauses by itself and the change is sent again. If this happens often, lower the requests per second of the account in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account pauses by itself and the change is sent again. REST and SOAP of all users of the account count together: look for other programs that use it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The activation lies in the past. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer is a refusal (HTTP %1) but not one in the carrier's own words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The billing account is not known to Telegence or not active. Nothing was ordered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier addresses a line by its number, and the inventory knows no number for the ICCID or IMEI of the row. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier addresses a line by its number, and the row names none, nor an ICCID or IMEI to look it up by. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier answered with success (HTTP %1), but with nothing that can be used; it cannot be told whether it acted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier asks for fewer requests and did not process this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier calls the request invalid. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier cancelled the request. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier cannot read the request. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier changes one thing at a time, and the row asks for two. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier could not be reached; no byte of the request left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier does not accept a character of the request. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier does not accept a custom field of this row. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier does not accept the account name. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier does not accept the credentials, or they do not allow this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier does not accept the device group of this row. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier does not accept the identifier. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier does not accept this kind of identifier for the line. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier does not accept what the row says.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier does not allow this change in the line's present status. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier does not know the account. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier does not know the device group. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier does not know the rate plan for this account. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier does not know the reason code. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier does not know this custom field. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier does not know this line. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier does not list this line. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier finds no account for these credentials. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier finds several accounts where it needs one. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier had an error of its own (HTTP %1); it cannot be told whether it acted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier has put the request on hold on its side and has not carried it out yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier is still working on another change of this line. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier itself has suspended this SIM, so its status cannot be changed. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier knows no line of this number. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier met an unexpected error; it cannot be told whether it acted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier observes the IMEI in the network; it cannot be set. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier or the way to it had a passing trouble.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier refused the change, although it answered with success (HTTP %1). Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier refused the change. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier reports a status that is not known here, so nothing is changed on the line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier says the line is active already; the line is read to confirm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier says the request names too many lines: more than 10,000. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier says the request names too many lines: more than 200. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier's address answers with a redirection (HTTP %1), which is not followed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier's answer is complete but cannot be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier's rules do not allow this change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change needs a ZIP code, and neither the row nor the line has one. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change needs a rate plan, and the row names none. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change needs a reason code. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change needs something that the row or the line does not have. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change needs the device's IMEI, and neither the row nor the line has one that fits. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change needs the line's ICCID, and the row has none that fits. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The default device group cannot be deleted. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The effective date lies outside of what the carrier accepts. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line belongs to another account or operator. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line belongs to another account. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line cannot be transferred because of its place in the inventory. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line cannot be transferred to this account. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line does not belong to this account. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line has a fixed IP address, which does not allow the transfer. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line has neither an ICCID nor a number to find it by. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line has no number at the carrier yet, and after the change it could be found by its number only. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line has no session at the moment. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line is in this account already, so it cannot be transferred to it. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line is no longer as it was when the change was planned. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line is not active, and this needs an active one. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line is read again by itself. If it goes on, report the text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line is read before anything is sent again. Do not order the change anew meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line is read before anything is sent again. If it goes on, ask the carrier about the state of its service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line is read before anything is sent again. If it goes on, check the base URL and the proxy of the account in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line is read before anything is sent again. If the code comes back, compare the letter case of the row's values with Control Center's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line is read before anything is sent again; this passes by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line is read first. Check the values of the row, then try once more; if the code comes back, send it to Verizon's support.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line is still open in another change. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line shows neither the old nor the new state.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line's number is not known yet, so it cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new ICCID does not have the right number of digits. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new IMEI does not have 15 digits with a right check digit. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new identifier is the one the line has already. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number is on another SIM than the one known here. Nothing was changed, because the number may have gone to another line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number of the row is none of ten digits, as the carrier's numbers are. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The place of use is incomplete or a PO box. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rate plan could not be taken out of the line's queue. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rate plan is not valid for this line. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The renewal mode is not accepted. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request names no rate plan. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request was on hold, and that ended without approval. Ask Verizon for the reason before ordering it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request was sent, but its outcome is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row adds and removes the same feature. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row names neither a new ICCID nor a new IMEI. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The user may not make this change of status. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The value of a custom field is too long for the carrier. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to do if the line is where it shall be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to do if the line then has the status and the plan that were asked for; otherwise order what is missing as a change of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to do: it means that there is none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace does not deactivate a suspended line. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace does not know the session; nothing was done with the request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace misses the session in the request; nothing was done with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace refused the access token before doing anything.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace refuses the application key or secret. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace refuses the form in which the access token was asked for. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace refuses the password. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace refuses the user name or password. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace says that the access token is missing; it did nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace's gateway does not let this request through. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace's gateway forbids this request. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace's gateway has no such resource. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This change is not possible from the line's present status. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This change is possible only while the line is active. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This kind of change is not possible at this carrier. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again when it is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again while the device is online.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trying again does not help. Report the code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use CustomField1 to CustomField5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use an eSIM for this device, or a device that takes a plastic SIM.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use another SIM, or ask the carrier to return this one to inventory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use at most 40 characters without commas and asterisks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use at most 50 characters without commas and asterisks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use fewer lines or values in one request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use one of the three values Control Center knows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the group that exists, or another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until it is done, then read the line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until that change is done, or end it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until the carrier gives the line a number, then check again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message>
            <source>No answer came: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not sent: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no answer recorded</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExchangeText</name>
        <message>
            <source>The request was written down before it was sent; no answer is recorded.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>+ or +1 in front of the number removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A cell of this row is longer than 32 KiB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A quotation mark opens in this row and is not closed properly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accept this kind of repair for the list, or correct the value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accept this kind of repair for the list, or format the column as text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check both rows; if they are right, the SIM must be free before it can be used again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check in which device each SIM sits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the number; a foreign one needs its country code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check whether digits are missing, or map the column as “Any identifier”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check whether digits are missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check which SIM carries the number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check which of the two rows is right before you go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check which row is right, and correct or remove the others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare it with the original, and format the column as text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the 15 digits with the label of the device.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the ICCID with the SIM or the carrier's portal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the IMEI with the label of the device.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the digits with the original.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the ICCID from the SIM or the carrier's portal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the formula in the spreadsheet and save the list again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the new value, or leave it empty if it shall stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the value, or choose another column.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in at least one identifier or remove the row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give all 15 digits, and format the column as text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the whole number, or map the column as “Any identifier”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back to the original, format the column as text and save the list again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep one of the two rows and remove the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep only one of the two columns.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the row that is right and remove the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look for a text with an unquoted delimiter in this row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Map only one of the two columns, or put each line in a row of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More than one column holds an %1, and no title says which is the line's present one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No column of “%1” holds ICCIDs, IMEIs or numbers; nothing was imported: choose another file, or say which column holds them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put one line in each row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put “New ICCID” or “New IMEI” above the column of the new ones, or choose which columns are read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading “%1” was cancelled; nothing was imported: start the import again when you want the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the quotation mark or add the closing one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1 already names this line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1 asks for the same new ICCID, and one SIM can serve only one line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1 asks for the same new IMEI, and one device can serve only one line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1 asks something else of the same line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1 has the same IMEI with another ICCID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1 has the same number with another ICCID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1 names the same line with other values, so one of the two is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorten the cell, or leave the column out of the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ICCID ends in zeros from the 16th digit on, as if a spreadsheet had rounded it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The IMEI carried a software version (IMEISV); it was replaced by the check digit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The IMEI had 14 digits; its check digit was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ZIP code “%1” may have lost its leading zeros: it would be %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The check digit of the ICCID does not fit, so a digit may be mistyped or missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The check digit of the IMEI does not fit, so a digit may be mistyped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The check digit of the new ICCID does not fit, so a digit may be mistyped or missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The check digit of the new IMEI does not fit, so a digit may be mistyped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chosen columns or delimiter cannot be used for “%1”; nothing was imported: choose a column and a delimiter such as a comma.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new %1 is the one this row already gives as the present one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new ICCID ends in zeros from the 16th digit on, as if a spreadsheet had rounded it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new ICCID of row %1 is the present ICCID of row %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new ICCID “%1” contains an invisible character.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new ICCID “%1” holds more than digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new ICCID “%1” is none: an ICCID begins with 89.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new ICCID “%1” is none: an ICCID has 18 to 22 digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new ICCID “%1” was shortened by a spreadsheet: digits are lost and cannot be recovered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new IMEI carried a software version (IMEISV); it was replaced by the check digit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new IMEI had 14 digits; its check digit was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new IMEI “%1” contains an invisible character.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new IMEI “%1” holds more than digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new IMEI “%1” is none: an IMEI has 15 digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new IMEI “%1” lacks a digit: either a leading zero or the check digit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new IMEI “%1” was shortened by a spreadsheet: digits are lost and cannot be recovered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number has ten digits but no North American area code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no column map that can be used; nothing was imported: %1. Let the program write one with --save-map and change that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This row has more cells than the title row, so its values may have shifted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This row has more cells than the title row, so what it asks for may stand in the wrong column.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This row has more than 4,096 cells.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This row holds no ICCID, IMEI or number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This row holds two different identifiers of the same kind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This row holds two different new ICCIDs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This row holds two different new IMEIs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two columns of this row ask for different values of the same thing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the ICCID anew instead of pasting it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the IMEI anew instead of pasting it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the identifier anew instead of pasting it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the value anew instead of pasting it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use one of these words: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>apostrophe in front removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>blanks removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>columns are not read as “%1”, but as one of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dashes, brackets or dots removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>extra last digit of the ICCID dropped (20 to 19 digits)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is no JSON object with "format": "%1"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it names no columns, or more than %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lost leading zero of the IMEI restored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lost leading zeros of the ZIP code restored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missing check digit of the ICCID added (19 to 20 digits)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missing check digit of the IMEI added (14 to 15 digits)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>quotation marks removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>software version of the IMEI replaced by the check digit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>text taken out of ="…"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>trailing F removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>zero-width characters removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” can be read as %2, but only by a repair that nobody has accepted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” cannot be opened; nothing was imported: check that you may read it and that no other program keeps it locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” contains an invisible character or a line break.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” contains an invisible character.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” could not be read to its end; nothing was imported: check the drive or network share and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” could not be unpacked to the folder for temporary files; nothing was imported: make room there and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” does not exist; nothing was imported: check the name and whether the file was moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” has more than %L2 rows; nothing was imported: split the list into smaller files and import them one after the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” has no column “%2”, which the column map names; nothing was imported: choose the map made for this list, or correct its titles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” has no sheet “%2”; nothing was imported: choose one of: %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” has the shape of no ICCID, IMEI or number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” holds no row with a value; nothing was imported: choose a list with one line (ICCID, IMEI or number) per row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is a damaged or incomplete Excel workbook; nothing was imported: open it in a spreadsheet program, save it again as XLSX and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is a folder; nothing was imported: choose a workbook, CSV or text file in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is a zip archive, but no Excel workbook that can be read; nothing was imported: save the list as XLSX or CSV and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is an Excel workbook in the old format (.xls) or another Office file; nothing was imported: open it, save it as XLSX or CSV and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is an Excel workbook protected with a password; nothing was imported: remove the password in the spreadsheet program, save the workbook and import it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is an Excel workbook with contents that no spreadsheet program writes (a document type, endless nesting or attributes); nothing was imported: ask its sender for a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is an error of a spreadsheet formula, not a value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is empty; nothing was imported: choose a list with one line (ICCID, IMEI or number) per row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is larger than 200 MB; nothing was imported: split the list into smaller files and import them one after the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no ICCID: that begins with 89.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no ICCID: that has 18 to 22 digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no IMEI: that has 15 digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no known action.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no number: that has 10 to 15 digits with its area or country code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not an identifier: it holds more than digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is read as %2, by a repair that was accepted for the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” lacks a digit of the IMEI: either a leading zero or the check digit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” looks like a binary file, not a list; nothing was imported: choose an XLSX workbook, a CSV or a text file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” unpacks to more than a device list may hold; nothing was imported: copy the columns with the identifiers to a new workbook, or save the sheet as CSV, and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” was shortened by a spreadsheet: digits are lost and cannot be recovered.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Inverse</name>
        <message>
            <source>A deactivated line does not come back: activating it again is a new service, with a new number. Plan an activation if that is wanted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An activation is not taken back: the line has been in service. Plan a deactivation if that is wanted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its rate plan was changed to %1 first and stays so; change the plan back in a change of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no change that brings a line back to "%1".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This kind of change cannot be put back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the customer plan was before is not recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the line was before the change is not recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which SIM or device the line had before was not known, so it cannot be given back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which rate plan the line had before is not recorded.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>JasperPresets</name>
        <message>
            <source>The Control Center presets in %1 cannot be used (%2). None of them is offered.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Judge</name>
        <message>
            <source>Check again when the carrier answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the identifier, and that the line belongs to this account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a SIM that is in the account's stock.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another SIM, or delete this one at the carrier once it is deactivated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier does not know the new SIM %1 in this account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line could not be read: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new SIM %1 is in the database of %3 already (%2), which takes only SIMs that it does not know yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new SIM %1 is not free: it is %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row has no carrier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether the new SIM %1 is free could not be read: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LineFacets</name>
        <message>
            <source>no plan known</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LineGroup</name>
        <message>
            <source>Already so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In flight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LineHistory</name>
        <message>
            <source>What was asked of the line %1 earlier cannot be read from the database. Its rules were not checked.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LineListExport</name>
        <message>
            <source>"%1" cannot be written; no file was made. Choose another folder, or make room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carrier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carrier's status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed at (UTC)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pool</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read at (UTC)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The export was stopped; no file was made.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LinePast</name>
        <message>
            <source>%1 has one word for suspended and deactivated lines. That this one is suspended and can be restored is known to our record only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attempt %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change #%1 gave it the plan %2 on %3; since then somebody else has changed it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change #%1 left it %2 on %3; since then somebody else has changed it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken into a change: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier's message came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about its request %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change #%1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>request id %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>was ICCID %1 until %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>was IMEI %1 until %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LineRouter</name>
        <message>
            <source>Add the account in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another SIM.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the ICCID, or choose the account for this change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import the line (linekeeperctl lines import) or choose the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import the line (linekeeperctl lines import), add its prefix in Settings, or choose the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not known which carrier account this line belongs to: it is not in the inventory and its issuer prefix is not in the table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The SIM was issued for %1, but there is no account of that carrier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The inventory has this identifier at more than one account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line is still open in change %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new SIM %1 is in use: by the inventory it is %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is more than one %1 account, and the inventory does not say which one has this line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until that change is done, then check again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LineStory</name>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accepted by the carrier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered: done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked the carrier again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back in the queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided: given up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided: it was applied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided: not applied, send again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided: the first step was applied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First step done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Late answer, not used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read back: cannot be told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read back: done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read back: failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read back: not applied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused by the carrier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused for now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Released</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retries used up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retry ordered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped before sending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken from the queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken into the change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier's message came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time to read the line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was already so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written down, then sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on its way</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LocalRows</name>
        <message>
            <source>Check the code (linekeeperctl customer-plans list), or import the catalogue that has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make sure that this is meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the inventory (linekeeperctl lines sync) or import the line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change is dated back to %1: bills already made may no longer agree with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line is not in the inventory, so no customer plan can be recorded for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no customer rate plan "%1".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no pool "%1".</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LocalTime</name>
        <message>
            <source>%1 (%2, %3)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Device list to open in a new change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder that holds everything this program keeps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Operations console for bulk changes on cellular IoT lines.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice with the built-in carriers; nothing real is touched.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MetricsEndpoint</name>
        <message>
            <source>The figures cannot be offered on port %1 of this machine. Nothing was started; choose another port.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewChangePage</name>
        <message>
            <source>Let it wait behind that change, or check again when that is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line is still open in change %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NextActions</name>
        <message>
            <source>The line is open in change #%1; another change has to wait for its end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line is so already.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OrderQuestion</name>
        <message numerus="yes">
            <source>%Ln failed line(s) go back to the queue and are sent again as new attempts.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are recorded as done at the carrier. Nothing is sent.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are recorded as failed. Nothing is sent.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are sent in its stages.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are with the carrier and are followed to their end.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) go back to the queue and are sent again.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) of change #%1 will not be sent.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) that were taken back before anything was sent go back to the queue.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Cancel %Ln line(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Cancel what was not sent yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change #%1, “%2”, starts at once instead of at its time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each line is read before it is sent; what is already so is not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give up</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Give up %Ln line(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>If the carrier did act after all, the change happens a second time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was applied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was not applied: send again</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Record %Ln line(s) as done</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Retry %Ln line(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Retry failed lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say where you saw it: the carrier's portal, a ticket, a call.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Send %Ln line(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Send %Ln line(s) again</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Send cancelled lines after all</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Start %Ln change(s) now</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Start now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They can still be retried later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is done already stays done.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Passphrase</name>
        <message>
            <source>The file %1 does not hold exactly one line; the vault was not opened. Put the passphrase alone into it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service was given no systemd credential "linekeeper-passphrase"; the vault was not opened. Add LoadCredential= to its unit or use --passphrase-file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The systemd credential %1 can be read by everybody or not at all; the vault was not opened. Check the unit's LoadCredential=.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>%1 at %2</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n already so.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n blocked and left alone.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>PlanFile</name>
        <message>
            <source>The plan %1 cannot be read. Nothing was run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan could not be saved to %1, so there is no plan file. Check the folder and the free space.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a Linekeeper plan (.lkplan), or one of a newer version. Nothing was run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This plan was altered or cut off after it was made: its fingerprint does not match. Nothing was run. Make a new plan.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanGroups</name>
        <message>
            <source>A warning is accepted with a reason only; the one for the rule "%1" is missing. Nothing was accepted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No warning of the rule "%1" is left to be accepted in this plan. Nothing was accepted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warnings of this plan are not accepted yet: %1. Nothing was started. Accept each rule with a reason, or make another plan.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanRules</name>
        <message>
            <source>At most %1 lines a day (%2): %3 were sent today, %4 wait, and rows before this one use what is left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the file (linekeeperctl rules check FILE) and check again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Freeze until %1: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan this row again on another day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the plan and run it then, or override the freeze with a reason.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanStart</name>
        <message>
            <source>Freeze until %1: %2. Nothing was started. Save the plan and run it then, or override the freeze with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan was made for the account "%1" at %2, which is not here (any more). Nothing was started. Make the plan again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Platform</name>
        <message>
            <source>%1 is a symbolic link; nothing was written there. Name the real folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not a folder; nothing was written there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another Linekeeper (process %1) is working on this data folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1 can be read by others, so the secret in it was not used. Run: chmod 600 %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1 cannot be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder %1 cannot be created; nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lock file %1 cannot be opened; nothing was done.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PracticeCarriers</name>
        <message>
            <source>The practice carriers cannot listen on port %1 of this machine. Practice was not started; choose another port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The practice ledger %1 cannot be used. Nothing was changed at the practice carriers; choose another ledger file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The practice ledger names lines that this run does not have. Practice was not started; use the same number of devices, or another ledger file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The practice scenario %1 cannot be read. Practice was not started; choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The practice scenario has something unknown: %1. Practice was not started; correct the file.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PreparedPlan</name>
        <message>
            <source>%1 Save the plan and run it then.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln kind(s) of warning must be accepted with a reason first.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>QueueTable</name>
        <message>
            <source>A line without its change was found; it is left alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A line's own request cannot be understood; the line is left alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A result came after the line had been decided otherwise; nothing was changed by it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change %1 cannot be understood; its lines are left alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First step done, the next one waits. %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1 cannot be understood; it is left alone.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Resumed %1 UTC: %n line(s) were in flight; the carrier is being asked about them. Everything else goes on.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The carrier's message came; nothing is decided by it, the line is read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier's message says: %1. Nothing is decided by it, the line is read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program ended before anything was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program ended while the request was in flight; the carrier is asked before anything is sent again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RowSpec</name>
        <message>
            <source>"%1" is no date that can be read without doubt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in the action column: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in the column "Customer rate plan" or "Pool".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make sure that this is meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neither the row nor the change names a customer plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run it on that day, or take the date out of the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run this change on that day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the actions from the list, or put this row into a change of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan is to change on %1. A change is proved by reading the line, and one that takes effect later cannot be read yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row asks for "%1", but this change is "%2".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row does not say what is to be done with the line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row is meant for %1, and this change takes effect at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row names the rate plan %1, the change %2; the row's own counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether "%1" takes the customer plan or pool away or leaves it as it is cannot be told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write -1 for no change or null to take it away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as year-month-day: 2026-12-01.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RuleLevel</name>
        <message>
            <source>Blocks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warns</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RuleTopic</name>
        <message>
            <source>Contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fee</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>%1 could not be written; nothing was changed. Check the folder and the free space.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds rules of your own; nothing was changed. Move them to another file of that folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: example %2 of those that must fire does not fire.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: example %2 of those that must not fire fires.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A canceled line cannot be resumed from here; it must be activated anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A canceled line must be activated anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A line that is {status} cannot be activated at Telegence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A line that is {status} cannot be canceled at Telegence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A line that was deactivated gets a new number when it is activated again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A plan change must not take effect before the first day of the current bill cycle.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A plan change must take effect within 30 days; this one would in {daysUntilEffective} days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A rule is changed with a reason only; nothing was changed. Say why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A suspension lasts 90 days in a row at most and extends the contract.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AT&amp;T issues ICCIDs of 20 digits; the new one, {newIccid}, has another length.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activate a SIM that was never active.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activate the line if it was never active or was deactivated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activate the line with the new plan instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After the change ThingSpace finds the history of the line by its number only, no longer by the old identifier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An active SIM needs a change of plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An early-termination fee may fall due, and the number is kept for 50 days only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An identifier of this row has a character that is not seen or turns the direction of the text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the carrier what the status means before anything is changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the SIM only; the device is told by the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the columns: old and new may be mixed up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the device; such a device needs an eSIM profile first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a day before that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a day of the current bill cycle.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the plan, or fill in the plan column.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center cannot activate a SIM that is {status} ({rawStatus}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center cannot restore a SIM that is {status} ({rawStatus}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center cannot suspend a SIM that is {status} ({rawStatus}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center has no word for suspended: the SIM becomes DEACTIVATED and can be restored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center offers no change of the device (IMEI).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center takes no reason code; {reasonCode} stays in the record here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the ICCID; a trailing letter F is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the new ICCID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the new IMEI.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deactivate the line if it is not needed any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deactivate the line if it shall stay off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Divide the change, or set another number in a rule of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export what is needed of the history first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in the new identifier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If the new device works with an eSIM only, Telegence refuses it with the bare text "/service/".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the line out, or activate it anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the line out, or activate it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the line out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the reason code empty, or write FF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make sure that the SIM is wanted now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make sure that this is meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most ThingSpace accounts take 5 provisioning actions per line and day; this line has had {actionsLastDay} from here in the last 24 hours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing needs to be done if it shall be restored now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing needs to be done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once it leaves {rawStatus}, the SIM cannot go back to a status before activation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a return to the inventory by the operator brings it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order it nearer to the day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore a suspended line; an active one needs a change of plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore or activate the line first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore the line first, then deactivate it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore the line first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suspend it for the days that are left, or deactivate it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suspend the line if it may be needed again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the SIM that replaced it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence restores only suspended lines; this one is {status}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence suspends only active lines; this one is {status}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell whoever uses the number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ICCID {iccid} does not have 18 to 22 digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The SIM is out of service for good ({rawStatus}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The SIM is purged: its numbers may be in use elsewhere by now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The SIM is retired: that is the end of its life at Control Center.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The SIM or device of a line can be changed only while it is active; it is {status}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The SIM was replaced by another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier is still working on another change of this line ({rawStatus}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier reports the status "{rawStatus}", which is not known here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change of status would take effect in {daysUntilEffective} days; how far ahead AT&amp;T takes one is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder %1 cannot be made; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line has been suspended for {daysSuspended} days; ThingSpace would bring it back after 90.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line has been suspended from here for {daysSuspendedLastYear} of the last 365 days; ThingSpace allows 180 and then brings it back by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line was suspended from here {daysSuspended} days ago and is active again: ThingSpace ends a suspension after 90 days by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new ICCID {newIccid} does not have 19 or 20 digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new IMEI {newImei} does not have 15 digits with a right check digit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new identifier is the one the line has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan change takes effect in the past: AT&amp;T rates the days since then anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan of a canceled line cannot be changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reason code {reasonCode} is not known at ThingSpace; FF is the only one it documents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row names neither a new ICCID nor a new IMEI.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rules in %1 cannot be used (%2). None of them is in force.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rules in %1 cannot be used (line %2, %3). None of them is in force.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rules in %1 do not do what their examples say (%2). None of them is in force.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no rule "%1"; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace activates no line without a rate plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace cannot activate a line that is {status}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace changes no plan while a line is suspended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace changes the SIM or device only of a line that has a number, and this one has none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace changes the plan of active lines only; this one is {status}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace deactivates only active lines; this one is {status}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace does not deactivate a suspended line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace restores only suspended lines; this one is {status}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace suspends only active lines; this one is {status}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace takes 4 plan changes per line and month; this line has had {planChangesThisMonth} from here this month.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace takes no reason code for this; {reasonCode} stays in the record here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This counts towards the 4 plan changes per line and month.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try a few lines first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again when it is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the identifier anew instead of copying it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a fee waiver if the contract has one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use another SIM, or have the operator take it back into service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use another SIM.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until next month, or ask Verizon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until the line has its number, or ask Verizon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until tomorrow, or set the number of your contract in a rule of your own (25 with the IoT Order Flow).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the folder cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{linesOfKind} lines would be deactivated at once; 500 is the most one change may do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{linesOfKind} lines would get another SIM or device at once.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RunEstimate</name>
        <message>
            <source>%1: %2, %3, %4</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln call(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>about %1 h %2 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about %1 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>less than a minute</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RunOrder</name>
        <message numerus="yes">
            <source> with %n minute(s) between</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source> with %n second(s) between</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>"%1" is no guard. Write 5%/20 to stop above 5 % failed of at least 20 lines, or off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is no stage. Stages are written as 10,10%,rest: so many lines, a share of all, and what is left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 Nothing was planned and nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of the last %2 lines went wrong (%3 %, it stops above %4 %)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, then </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A change has at most %1 stages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each stage is a number of lines or a percentage up to 100, larger than the one before it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to run has an unknown member "%1".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starts at %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starts at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The guard takes 0 to 100 percent, of at least one line, looking back over at most 10,000 results.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pause between stages is between 0 seconds and 7 days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The priority is between -%1 and %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all lines in one go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>does not stop by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first %1, then the rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sends only %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stops above %1 % failed of at least %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the carrier refused the account %1 times in a row</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RunTable</name>
        <message>
            <source>Its start at %1 passed while the queue was not running. Nothing was sent. Resume to start it now, or give it another time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage %1 is done; the next one begins at %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage %1 of %2 began.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Started as scheduled for %1.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Stopped by the guard at %1 of %2: %3. %n line(s) are untouched.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The other change has finished with the line; it waits for its turn.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Segments</name>
        <message>
            <source>%1 %2</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n line(s): %1</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No lines</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SendGate</name>
        <message>
            <source>"%1" waits for the hours it may send in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frozen until %1: %2. Nothing is sent before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today's cap of %1 lines (%2) is used up; the rest goes on tomorrow.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StageText</name>
        <message>
            <source>%1 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 ▶ %2 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 ✔</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Errors %1 % of the last %2 (stops above %3 %)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guard: %1 of the %2 results it needs so far (stops above %3 %)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next stage at %1, in %2:%3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rest</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StateLook</name>
        <message>
            <source>Already so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Automatic retries are used up. A person decides what happens next.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Awaiting carrier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed, and read back from the carrier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done with failures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every line is as wanted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything was sent; some answers are still outstanding.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finished; some lines failed, are unknown or need a person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finishing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the queue. Nothing was sent to the carrier yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be told whether the carrier changed the line. It is not sent again until a person decides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines are being sent to the carriers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not released yet: waits behind another change, for approval or for its time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing new is sent. What is with the carrier is still followed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scheduled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starts by itself at its time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped by guard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back before anything was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back; the lines that were not sent stay as they were.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier did not change the line, and that is known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier took the request and has not reported the result yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line already was as wanted. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line is being read back from the carrier to learn what is true.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request is written down and may be on its way to the carrier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too much went wrong, so it stopped by itself. Look at the failures, then resume it or cancel the rest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verifying</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for approval or its scheduled time.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <source>%1 is on a network file system, where the database cannot be locked safely. Nothing was done. Choose a folder on this machine (--data-dir).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A part of this program (%1) is missing. Install it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Qt's SQLite driver is not installed; nothing was done. Install the package libqt6sql6-sqlite.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database cannot be used safely here (write-ahead log or full synchronisation is refused); nothing was done. Keep the data folder on a local disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database file is damaged, so it was not upgraded and nothing was changed. Restore the newest backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This data folder was written by a newer Linekeeper (schema %1, this program knows %2). Nothing was changed. Install the newer version.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ThingSpace</name>
        <message>
            <source>A cost center has at most 36 letters, digits, blanks, -, ! or #. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No field was named. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace calls back only a public http or https URL on the ports 80, 443, 9001-9006, 28200-28220 or 50551-50559, not %1. Nothing was registered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace deletes 1 to 100 devices at a time. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace knows the fields CustomField1 to CustomField5 with at most 50 characters, not "%1". Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace refuses the characters ' " &lt; and \ in any value. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace's answer is about another account or service; whether the callback was changed is not known. List the callbacks to see.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TicketPack</name>
        <message numerus="yes">
            <source>%n exchange(s) with the carrier</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All times are UTC. Credentials, tokens and everything not known to be free of them were withheld before anything was stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carrier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carrier ticket pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carrier's request id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carrier's status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HTTP status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made %1 by %2 with Linekeeper %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Operation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read at (UTC)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason or ticket</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent at (UTC)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trouble</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>each request: when, where, how it was answered, its ids</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the lines, as we know them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same for tools that read HTTP Archives (HAR 1.2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what was asked and answered, one file per request</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TimeWindow</name>
        <message>
            <source>%1 %2 – %3 (%4)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 – %2 (%3)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every day</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TodayNeeds</name>
        <message>
            <source>%1 is paused; nothing is sent there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is paused; nothing is sent there. %2</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln line(s) of %1 were sent and have no result yet, the oldest for %2; they are still asked about.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Check account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open failures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show figures</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Somebody has to look at %Ln line(s) that failed or used up the retries; changes: %1.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>The guard stopped change #%1 (%2) at %3 of %4: %Ln line(s) untouched.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>The result of %Ln line(s) of %1 has been unknown for %2; nothing is sent again until somebody decides.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>change #%1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change #%1 (%2)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TokenSource</name>
        <message numerus="yes">
            <source>%n login(s) in a row were refused, and one more could lock the user at the carrier. Nothing is sent until new credentials are entered.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>TroubleCause</name>
        <message>
            <source>Access refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account set-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carrier's rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passing fault</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retries used up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped before sending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrong values in the row</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UndoPlan</name>
        <message>
            <source>Change %1 has changed no line, so there is nothing to undo. Nothing was planned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide about the line in that change first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at its history; plan a change of its own if needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line has been changed since: it is now %1. It is left as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no change %1; nothing was planned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo of change %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether change %1 was applied to this line is not known, so it cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UndoReading</name>
        <message>
            <source>What change %1 asked of a line cannot be read, so no undo was planned.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Vault</name>
        <message numerus="yes">
            <source>A vault passphrase needs at least %n characters; no vault was made. Choose a longer one.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Encryption cannot be used here; the vault was not opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One entry of the credential vault is damaged; it was not used. Enter these credentials again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Others may read or write the credential vault %1; it was not opened. Run: chmod 600 %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The credential vault %1 cannot be read; nothing was opened. Correct its permissions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The credential vault %1 cannot be written; the change was not stored and the vault is as before. Free some space or correct the permissions, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The credential vault %1 is damaged; nothing in it was used or changed. Restore it from a backup, or move it away and enter the credentials again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The credential vault %1 is not a plain file; it was not opened. Put the vault itself there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The credential vault %1 was altered without its passphrase; nothing in it was used. Restore it from a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The credential vault %1 was made by another version of Linekeeper; it was not opened. Use that version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The credential vault %1 was replaced by another one; nothing was read or changed. Open it again with its passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The credential vault holds no credentials for this account. Enter them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase does not open the credential vault; nothing was read or changed. Check it and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a credential vault at %1 already; it was not replaced. Open it instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no credential vault at %1 yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is not enough memory (%1 MB) to open the credential vault; it was not opened. Close other programs and try again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Already so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blocked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Will change</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VerdictLook</name>
        <message>
            <source>Blocked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot be used as it stands; the other rows go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line already is as wanted; nothing is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usable, but look at the reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Will be sent to the carrier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Will be sent, but look at the reason first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Will not be sent. The other rows go on.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Verification</name>
        <message>
            <source>%1 does not deactivate a suspended line. Restore it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not possible from %2 at %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The SIM or device of a line can be changed only while it is active; it is %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier is still working on another change of this line (%1). Try again when it is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier reports the status "%1", which is not known here. Nothing is changed on a line whose status cannot be told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rate plan cannot be changed while the line is %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Webhook</name>
        <message>
            <source>"%1" is no address of this machine (such as 127.0.0.1 or 0.0.0.0). The callback listener was not started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is no address or address range (3.87.163.45 or 10.0.0.0/8). The callback listener was not started; correct the allowed sources.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds no certificate or key that can be used (PEM is expected). The callback listener was not started; choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&lt;public name of this machine or its proxy&gt;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A certificate and its key are needed, or neither of them. The callback listener was not started; choose both files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callbacks carry a password, so without a certificate the listener may only use an address of this machine itself (127.0.0.1). It was not started. Choose a certificate and its key, or listen on 127.0.0.1 behind a proxy that has one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center's push messages need the account's push secret (at least 8 characters); without it anybody could send some. The callback listener was not started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter this URL in Control Center: automation rule, action "Push API". The secret is the one of the account's push settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give this URL to Verizon as the CarrierService callback, with the user name and password set here. Verizon sends to ports %1 only and wants a certificate of a public authority.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No account is set to receive callbacks. The callback listener was not started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence sends no callbacks. The callback listener was not started; remove that account from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The callback listener cannot use port %1 of %2. Callbacks are not received; choose another port or end the program that has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate in %1 is not valid today; carriers would refuse it. The callback listener was not started; renew the certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The listener itself is on port %1 of %2: let a proxy or router forward the URL's port (443 unless you add another) to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The path of a callback must begin with / and consist of letters, digits and - _ . / only. The callback listener was not started; change the path.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The practice carriers reach it on this machine itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace callbacks need a user name and a password of at least 8 characters; without them anybody could send some. The callback listener was not started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two accounts have the same callback path, so their messages could not be told apart. The callback listener was not started; change one of them.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ZipWriter</name>
        <message>
            <source>"%1" cannot be written; no file was made. Choose another folder, or make room.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::cli::ChangeFollower</name>
        <message>
            <source>There is no change %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::cli::CliSession</name>
        <message>
            <source>No keychain answers here, and the passphrase of the credential vault was not given. Nothing was done. Use --passphrase-file FILE (chmod 600).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no account named "%1"; nothing was done. There are: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::cli::MetricsOffer</name>
        <message>
            <source>Alert: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::cli::QueueRunner</name>
        <message>
            <source>Receiving callbacks on port %1 of %2.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Resumed: %n line(s) were in flight; the carrier is being asked about them.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>lk::engine::AccountLane</name>
        <message>
            <source>%1 cannot be reached: %2. Nothing is lost; it is tried again by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 does not answer as it should: %2. Nothing is lost; it is tried again by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 lets this account read none of the lines that are to be changed: %2 Nothing was sent and no line has failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of the last %2 calls to %3 failed, so nothing new is sent; after a pause one reading tries whether it works again. Nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 refuses what is asked of it with this account: %2 What was not sent stays waiting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent: the change was paused, or a freeze or a daily cap began.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent: the lane was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program is stopping.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provisioning history could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The write switch of the account "%1" is off, so nothing is sent for it. Turn it on under Settings, Carrier accounts, or with: linekeeperctl accounts set "%1" --writes on. Then resume the change.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::engine::AccountSync</name>
        <message>
            <source>%1 has no call that lists rate plans; nothing was read. Import them: linekeeperctl plans import.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading stopped after %1 pages: %2 What was read is kept; the next reading goes on from there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading was stopped; what was read is kept, the next reading goes on from there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account is not set up; nothing was read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account was changed meanwhile; what was read is kept.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::engine::AccountTester</name>
        <message>
            <source>%1 is %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2; its key is %3, not pinned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2; its key is pinned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center took the SOAP password and the license key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Credentials</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DNS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1 was read: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No trusted TLS connection: %1. No credentials were sent. Check the base URL and the proxy, and that nothing on the way opens encrypted connections.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not tested: without a license key and SOAP password SIMs cannot be exchanged with this account</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Not tried: %n login(s) with this user and password were refused in a row, and one more could lock the user at the carrier. Change the password, or restart the program once it is known to be right.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Not used: %1 takes the credentials with every call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not used: a stand-in carrier on this machine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SOAP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TLS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account may read, but has no line yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier did not answer: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier refuses the credentials (HTTP %1). Check them, and that this machine's address is allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier took the application's key and gave a token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier took user name and password and opened a session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name %1 cannot be found: %2. Check the base URL, the proxy and the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proxy %1 is %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>certificate until %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>the certificate ends in %n day(s), on %1</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>lk::engine::CallbackRegistrar</name>
        <message>
            <source>%1 for %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has no request that registers callbacks; nothing was done. Enter the URL in the carrier's own console.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No whole answer came, so it is not known whether the carrier acted. List the callbacks to see.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account is not set up; nothing was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier cannot be reached; nothing was done. Try again later.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::engine::EngineHost</name>
        <message>
            <source>The account is not set up for use, so nothing was read. Test it under Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account is not set up; nothing was registered.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::engine::LineRefresh</name>
        <message>
            <source>The account of a line is not set up for use. Test it under Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reading was stopped before this line.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::engine::PlanBuilder::LineRouter::lk::engine::lk::engine</name>
        <message>
            <source>A rate plan before the change, as a step of its own, is for Control Center lines only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At this carrier a rate plan changes at once; an effective date is for Telegence only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the date out, and run the change on the day it is meant for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make sure that this is meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open Settings and test the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the lines of other carriers into a change of their own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account of this line is not set up for use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The check was cancelled; no plan was made and nothing was sent.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::net::AccountConnection</name>
        <message>
            <source>The carrier refuses the credentials of %1 (HTTP %2). Check them and that this machine's address is allowed. What was not sent stays waiting.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::net::CarrierCall</name>
        <message>
            <source>no complete answer within the deadline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the answer broke off after %1 of %2 bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the answer is larger than 8 MiB</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::net::TokenSource</name>
        <message>
            <source>The carrier's login could not be reached (%1). Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::sandbox::PracticeCarriers</name>
        <message>
            <source>Practice is running already. Nothing was started; stop the running practice first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice needs between 3 and %L1 devices. It was not started; choose another number.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::sandbox::Switchboard</name>
        <message>
            <source>This practice ledger was made with seed %1. Practice was not started; use that seed, or another ledger file.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::settings::CredentialStore</name>
        <message>
            <source>No credentials were entered for this account. Enter them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The credential store was not opened yet; nothing was read or stored. Try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The credential store was not opened yet; nothing was unlocked. Try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The credential vault holds no credentials for this account, though they were stored once, perhaps in the keyring. Nothing was changed; enter them again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The credential vault is locked; nothing was read or stored. Enter its passphrase.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::settings::Keychain</name>
        <message>
            <source>The keyring did not answer in time; %1. If it is asking for its password, enter it, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keyring holds no credentials for this account. Enter them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keyring is locked; %1. Unlock it and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keyring is not available; %1. Check that the keyring service runs, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not known whether the credentials were stored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not known whether the stored credentials were removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the credentials were not stored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the stored credentials were not read and not changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the stored credentials were not removed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::AcceptPanel</name>
        <message numerus="yes">
            <source>Accept for %Ln line(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>For example: %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Override the freeze for %Ln line(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Reason for accepting %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason, noted in the audit</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::AccountEditor</name>
        <message>
            <source>&amp;Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keep it off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Remove…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Test connection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Turn changes on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Unlock the vault…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Credentials</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fields of the account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From now on changes may be sent with the account "%1" to %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its history and audit trail stay. Nothing is changed at the carrier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept in an encrypted vault in the data folder, opened with a passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept in an encrypted vault in the data folder, which is locked. Credentials can be neither used nor saved until it is unlocked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept in memory only and forgotten when the console ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept in this desktop's keyring, never in the database or a settings file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let changes be sent?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was tested: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the account "%1" and its credentials from this machine?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the account?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account "%1" was removed, but its credentials are still stored: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account was saved, but its credentials were not: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They act on real lines. Changes that were paused because the switch was off go on when you resume them. Your name is kept with this in the audit trail.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::AccountFields</name>
        <message>
            <source>%1 – %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0 = no limit of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0000123456-00001</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Base URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Billing account, if changes need it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls per second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carrier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cha&amp;nges may be sent; off: only reads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes may be sent; off: only reads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes per minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center allows one on most pods</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For SIM swaps; empty: the host of the base URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How you call it, such as Verizon production</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines per call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Operator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reads and writes together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SOAP base URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suspend, restore and plan change; each line is still proved by a reading of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no limit</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::AccountListModel</name>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines can be checked; nothing is changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No credentials</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be read or sent until the credentials are entered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reads only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::AccountsPanel</name>
        <message>
            <source>&amp;Discard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keep editing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A&amp;dd account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the first account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An account says which carrier, where its API is, and how fast it may be called. Its credentials stay on this machine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carrier accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard what was typed?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No account yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No carrier account yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account at the right was changed and not saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These accounts belong to the built-in practice carriers and cannot be changed. Start Linekeeper without --practice to add your own.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::ActionBar</name>
        <message>
            <source>More actions</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::ActionsCard</name>
        <message>
            <source>Allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allowed next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allowed, with a warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Already so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing known here speaks against it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::AdvancedFields</name>
        <message>
            <source> s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A stand-in carrier on this machine has times of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ad&amp;vanced: proxy, pinned keys, times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a lost answer nothing is sent again before this is over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After the first, closer readings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the desktop is set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By a check and before sending; 0: always read the line again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First question after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For an activation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HTTP proxy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Host and port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest sending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No proxy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is sent to a server with another key. While the carrier changes its key, give the old and the new one. "Test connection" shows the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pinned keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proxy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proxy host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proxy port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quarantine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read back every</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SOCKS 5 proxy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proxy needs a host. Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Then ask every</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Then the line is read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trust a reading for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait for news</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait for the effect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is not seen by then counts as not applied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the carrier has taken is asked for this much later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>proxy.example.com</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sha256/… – one a line; empty: any trusted certificate</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::AgendaModel</name>
        <message>
            <source>#%1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>#%1 · %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 – %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Freeze</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of this is sent in this time; it waits until the freeze is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::AppearancePanel</name>
        <message>
            <source>%1 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the desktop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comfortable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On top of the desktop's own font size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands in the audit trail beside the system user; used from the next start on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings file cannot be written, so what is chosen here is forgotten when the console ends. Check the permissions of the settings folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::AuditInspector</name>
        <message>
            <source>%1 %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a row to see all of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hash before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No event chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No exchange with a carrier belongs to this event.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Payload hash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the recorded exchange…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recorded exchange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recorded exchange, secrets left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row hash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tenant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time (UTC)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::AuditModel</name>
        <message>
            <source>%1 → %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From → to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time (UTC)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::AuditPage</name>
        <message numerus="yes">
            <source>%Ln event(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) loaded, more as you scroll</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln newer: F5</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Inspector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Audit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Broken at %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV, the period shown (*.csv);;JSON Lines, the whole chain, verifiable (*.jsonl)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every order and every step of every line, chained by hashes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the audit trail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Intact to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No event fits. Clear the search or choose another kind or period.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not verified yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is recorded yet. The first order given here will be the first event.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The audit trail is broken at event %1: %2 Keep this database as it is, export it, and find out who had access to the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verif&amp;y now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verified at %1 UTC. Chain head %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verify walks the whole trail and recomputes every hash.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verifying…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Written to %1: %Ln row(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::AuditQueryBar</name>
        <message>
            <source>Any time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Between two days (UTC)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carrier accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find who, line, change, request id, reason…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From day (UTC)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issuer prefixes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 7 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To day (UTC), included</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::Banner</name>
        <message>
            <source>Dismiss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dismiss this message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::CalendarForm</name>
        <message>
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begins on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carriers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From and to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines a &amp;day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None ticked: every carrier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None ticked: every change a carrier is asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repeats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::CalendarModel</name>
        <message>
            <source>At most %1 lines a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Freeze</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name or limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The times are not complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::CalendarPanel</name>
        <message>
            <source>&amp;Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Save freezes and caps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add ca&amp;p</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add freeze &amp;window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Freeze windows and caps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a freeze window nothing of its kind is sent, unless somebody overrides it with a reason. A cap counts the lines sent on a day, all changes together. Where clocks are changed a window has no gap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New freeze window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No freeze window and no cap: changes are sent at any time and in any number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R&amp;evert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chosen entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The freeze windows and caps were saved. They count from now on.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::CallView</name>
        <message>
            <source>%1 – %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carrier call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carrier call, secrets withheld</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was said to the carrier about this line yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This call is no longer kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which call</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::CallbackHookCard</name>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty: one is made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was copied. Paste it at the carrier, then copy something else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No account of a carrier that sends callbacks (Verizon, Control Center) yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password or secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Per account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receive callbacks for this account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Register at Verizon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Self-test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop receiving</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The URL was copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier has confirmed the URL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The password needs at least 8 characters. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The password was changed. The old one is taken for a day more; register the URL again so that the carrier sends the new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The user name was changed. Register the URL again so that the carrier sends it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This account receives callbacks once the listener is on and the carrier knows the URL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This account receives no callbacks any more. If the URL is registered at the carrier, remove it there too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This account receives no callbacks. Its lines are polled; callbacks make it quicker, and at Verizon only they tell why a change failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>URL for the carrier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>URL to give to the carrier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>User name</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::CallbackTest</name>
        <message>
            <source>Callbacks are not received yet. No line was concerned by the test.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callbacks are received and kept. No line was concerned by the test.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sending a sample message…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::CallbacksPanel</name>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address and port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Addresses or ranges with commas between them: 3.87.163.45, 10.0.0.0/8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allowed sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program runs the queue of this data folder, so it also receives the callbacks. What is set here it takes up when it starts again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callbacks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate (PEM)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its key (0600)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listener</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listening on port %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listening on port %1 of %2, with TLS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receive callbacks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save listener</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since the start: kept %1, repeats %2, without proof %3, unusable %4, turned away %5, not kept %6</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switched off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings file cannot be written: this holds until the console ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a certificate only this machine itself can send: put a proxy with TLS before it. A message hastens the read of its line and tells why something failed; it decides nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>everybody</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::CarrierChip</name>
        <message>
            <source>%1 – %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1/s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>At most %1 calls a second; %Ln in flight</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Click to pause: what was sent is still followed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click to resume.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click to try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Idle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused. Nothing new is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reads only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier asked to wait.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unreachable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits %1 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>queue %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::CarrierModel</name>
        <message>
            <source>%1 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 × %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>60 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its write switch is off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last callback</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines are being worked on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No call failed in 15 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is sent for this account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing stands in the way of calls.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Queued lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reads only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Success</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier asked to wait.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Throttled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unreachable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at least %1 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>p50</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>p95</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::CarrierStrip</name>
        <message>
            <source>Carriers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No carrier account yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Queue %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Queue empty</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::CausePanel</name>
        <message>
            <source>Applied…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carrier's own words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give up…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not applied, send again…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier said nothing.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>What is true for these %Ln line(s)?</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>What it means</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Will a retry help?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::CauseTree</name>
        <message>
            <source>Causes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::ChangeActions</name>
        <message>
            <source>Cancel remaining…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the lines shown as CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plans what puts the lines back that this change has changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retry %1 failed…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retry failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo this change…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::ChangeBanners</name>
        <message>
            <source>%1 Look at the failures before it goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel the rest…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the time…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start now…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starts by itself %1. Nothing has been sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This change is paused. Nothing new is sent; what is with the carrier is still followed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This change is paused: %1. Nothing new is sent; what is with the carrier is still followed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo what is done…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::ChangeLinesModel</name>
        <message>
            <source>Carrier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ICCID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>IMEI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MSISDN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now → then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Updated UTC</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::ChangeOrders</name>
        <message numerus="yes">
            <source>%Ln change(s) paused. What is with the carrier is still followed.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s) resumed.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) cancelled; nothing was sent for them.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) given up and recorded as failed.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) go back to the queue and are sent again.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) recorded as done.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Change #%1 has started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change #%1 starts %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its priority is now %1; the higher one goes first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed: the lines have moved on meanwhile, or are open in another change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused by %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The priority of %Ln change(s) was changed.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ChangeTiles</name>
        <message>
            <source>%1 % of settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 / min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>+ %1 need a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In flight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show only these lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a person decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>after it is resumed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done by %1 UTC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>finished %1 UTC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>measuring…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none outstanding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not started yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing in doubt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing new is sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing sent yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing settles at present</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on average</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>over the last minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with the carrier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>≈ %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::ChangesModel</name>
        <message>
            <source>%1 · priority %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change %1, %2, %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left or taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason or ticket</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Started UTC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>measuring…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next stage %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>plan %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>≈ %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::ChangesPage</name>
        <message numerus="yes">
            <source>%Ln line(s) still open over all changes</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>A change takes a list of lines, shows what would happen to each, and then runs it. Nothing is sent before you confirm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bulk changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel remaining…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the start…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate as new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No bulk change yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No change matches. Choose “All” or clear the search.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number, title, reason, name or plan fingerprint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Priority down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Priority up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scheduled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start now…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo this change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With failures</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::ChartsCard</name>
        <message>
            <source>%1 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account the charts are about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls per minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Credentials</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed calls by cause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 60 minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No call failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No calls in this hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Success</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Success rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Throttled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Went well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>p50</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>p95</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::CheckView</name>
        <message>
            <source>%1 Save the plan and run it then, or override the freeze with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are in change #%1 (%2).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) shown</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Account for all rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All rows to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check &amp;now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check again (F5)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click to show only these rows, again to show all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each line is read at its carrier and compared. Nothing is changed by a check.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each row's own account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a line or reason…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here they wait until that has settled them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave them out</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>More are in %Ln other change(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No row fits this filter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not checked yet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Not known: the account of %Ln row(s). Choose an account for all rows, or add what is missing in Settings and check again.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Open #%1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open that change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read again (F5)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reads every line at its carrier once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows of the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the plan…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something above was changed since this check, so it cannot be run. Check again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The check could not be finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The check was cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan as a whole</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are left out of this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait behind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warnings</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>of %Ln row(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ColumnModel</name>
        <message>
            <source>%1 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Column %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Column of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Match</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read as</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::ColumnTable</name>
        <message>
            <source>%1 is read as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns of the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first row holds t&amp;itles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first row holds titles</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::CompareCard</name>
        <message>
            <source>Carrier and record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Our record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>never read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not changed from here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read %1 ago</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::ConnectionTest</name>
        <message>
            <source>Testing the connection…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection does not work yet. Nothing was changed at the carrier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection works. Nothing was changed at the carrier.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::ConsoleBanners</name>
        <message>
            <source>%1 is stopped: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is sent until it can be written again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PRACTICE – built-in carriers, nothing real is touched</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Resumed with %Ln line(s) in flight when the console ended. Each is read back from its carrier before anything is sent again.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The database can be written again; the queue goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The queue is run by another Linekeeper on this data folder. Orders given here are recorded and carried out there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The queue was not started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::ConsoleCommands</name>
        <message>
            <source>&amp;Actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Carriers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::ConversationView</name>
        <message>
            <source>&amp;Save HAR…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A zip for the carrier's support: line, times in UTC, request ids, bodies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All exchanges of this line as an HTTP Archive 1.2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carrier's id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied as curl. Fill in the credentials where the variables stand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied as curl. It repeats a request that changes the line: run it only if that is meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as c&amp;url</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HTTP Archive (*.har)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was said yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once a change of this line is sent, each request and answer is kept here, without secrets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request and answer, secrets withheld</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requests to the carrier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as HTTP Archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save tic&amp;ket pack…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Secrets were withheld before anything was stored; they are in no export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request as a shell command; credentials stand as variables to fill in</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::CredentialFields</name>
        <message>
            <source>API key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>App ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>App secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Client ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Client secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>License key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only for SIM swaps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only for SIM swaps: the user's console password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only if the proxy asks for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proxy password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proxy user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SOAP password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stored – empty keeps it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The credentials belong together: "%1" is still empty. Nothing was saved. Fill in all that the carrier needs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>User name</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::CustomerFields</name>
        <message>
            <source>Customer rate &amp;plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer rate plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effective &amp;from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effective from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the customer rate plan's code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the pool's code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P&amp;ool</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pool</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::DropAnywhere</name>
        <message>
            <source>A change takes one list, and only a file of this machine. Nothing was loaded. Drop one file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop the device list to put it into a new change</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::DropZone</name>
        <message>
            <source>&amp;Browse…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Paste a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV or XLSX. Nothing is sent to a carrier by loading a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop a device list here</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::ExchangesModel</name>
        <message>
            <source>%1 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent UTC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::FacetPanel</name>
        <message numerus="yes">
            <source>%Ln more plan(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Carrier account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear choices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fewer plans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Narrow the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::FacetRow</name>
        <message>
            <source>%1 lines</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::FailureGroupsModel</name>
        <message numerus="yes">
            <source>%1, %Ln line(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(no code)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::FailuresPage</name>
        <message numerus="yes">
            <source>%Ln identifier(s) copied.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) need somebody</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Causes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy ICCIDs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every line is done, on its way or decided. What goes wrong from now on appears here by cause.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines in trouble</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No open failures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has to do anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retry these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retry these %1…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the first %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::FilterChip</name>
        <message>
            <source>%1 rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::FirstSteps</name>
        <message>
            <source>%1. %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a carrier account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop a device list, or read the account's lines from the carrier. Damaged cells are shown, never dropped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its address and credentials; they go into the keyring. A test shows each step of the way to the carrier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same console with built-in carriers and 300 made-up lines. Nothing real is touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three steps to the first bulk change. Nothing is sent to a carrier before you have seen what would happen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try practice mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Welcome to Linekeeper</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::IdentifierLabel</name>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::IdentityCard</name>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carrier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The check digit is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last digit is not the check digit of the others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::InventoryModel</name>
        <message>
            <source>%1 ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1; a newer reading was begun, not finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carrier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate plans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate plans read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>begun, not finished</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>being read: %Ln so far</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>never read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to be imported from a file</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::InventoryPanel</name>
        <message>
            <source>&amp;Stop reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inventory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inventory by account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No carrier account yet. Add one under Carrier accounts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read &amp;lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read all lines &amp;anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read rate &amp;plans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence lists no rate plans. Import them: linekeeperctl plans import FILE --account "%1"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The inventory says which account a line belongs to and fills in its other identifiers. It is read page by page within each account's budget; nothing is changed at the carrier. A check before a change reads the lines themselves, unless they were read within the time set for the account.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::KnownLinesModel</name>
        <message>
            <source>%1 The carrier's word: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change #%1, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ICCID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>IMEI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was imported; no carrier has been asked about it yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MSISDN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pool</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>never read</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::KnownLinesTable</name>
        <message>
            <source>Lines</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::KpiTile</name>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::LineFilterBar</name>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Drop %Ln that moved on</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Find a line…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow activity: scroll to each line that moves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ICCID, IMEI or MSISDN, or a part of one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Renew the filter</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Show %Ln more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LineInspector</name>
        <message>
            <source>%1 (%2×)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attempt %1, %2 UTC: %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carrier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a row to see what happened to it, step by step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give up…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>IMEI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was applied…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MSISDN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No line chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not applied, send again…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Older steps are in the audit trail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retry line…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1 · file row %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier's message says: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::LineView</name>
        <message>
            <source>%1 · %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes made from here. What others did at the carrier is not told to us.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversation (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History and conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In change #%1: %2, %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed from here. What others did at the carrier is not told to us.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::LinesExport</name>
        <message>
            <source>"%1" cannot be written; no file was made. Choose another folder, or make room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carrier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Updated UTC</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::LinesForm</name>
        <message numerus="yes">
            <source>%Ln blocked</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln duplicate(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>&amp;Use this text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A change takes one list; nothing was loaded. Drop one file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An XLSX, CSV or text file with ICCIDs, IMEIs or numbers. Loading it sends nothing to a carrier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blocked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another &amp;list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop a device list here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every row can be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lists (*.xlsx *.csv *.txt *.tsv);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a device list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pasted list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Reading %1: %Ln row(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows of the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows that need a look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clipboard holds no text, so nothing was loaded. Copy the identifiers first, or type them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usable with a warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the &amp;sample list (300 lines, three carriers)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pasted list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>… or paste or type identifiers here, one per row or side by side:

89148000004100270001
89011702004100270002</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::LinesList</name>
        <message>
            <source>%1 selected</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) match</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every line known here, as its carrier told it last.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find ICCID, IMEI, MSISDN or plan; paste many to list just those…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines become known when an account's inventory is read, when a list is imported, or with the first change. Reading an inventory changes nothing at the carrier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No line fits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No line is known yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of the lines known here matches the search and the choices at the left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open Settings › Inventory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all of them selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>listing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the inventory has changed since: F5 lists anew</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::LinesListModel</name>
        <message>
            <source>%1, %2, %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carrier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now → then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Updated UTC</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::LinesPage</name>
        <message numerus="yes">
            <source>%Ln line(s) are too many for the clipboard; nothing was copied. Export them to a file instead (Ctrl+E).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) copied.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>&amp;Back to the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Copy as table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>&amp;New change with %Ln line(s)…</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>&amp;New change with these…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Read now</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>&amp;Read now (%Ln call(s))</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>&amp;Ticket pack…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as co&amp;mma list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the lines shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refres&amp;h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a ticket pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zip (*.zip)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::LinesTable</name>
        <message>
            <source>Lines of this change</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::LinesWork</name>
        <message>
            <source>"%1" cannot be written; no file was made. Choose another folder, or make room.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Ticket pack written to %1, with %Ln exchange(s). It holds no credentials.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Written to %1: %Ln exchange(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Written to %1: %Ln line(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ListNotes</name>
        <message numerus="yes">
            <source>%Ln column(s) of this sheet do not show.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of this sheet do not show.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>&amp;Forget it</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>A filter is on, and %Ln row(s) of this sheet do not show.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Forget how these columns are read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The columns are read as remembered from “%1”, %2. Change them below if this list is another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The columns of the next list with these titles will be read the same way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is hidden was read like the rest. Remove it from the list if it shall not change.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::LiveChangePage</name>
        <message>
            <source>%1 % · %2 to go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 were applied…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 were not applied, send again…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln line(s) settled</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) written to %1.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>An export is still being written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel remaining…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the filter, then close the inspector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy ICCIDs as a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the lines shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give up %1…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No line matches. Esc clears the filter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of the selected lines has failed; nothing to retry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause or resume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress of this change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retry %1 failed…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retry selected lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show or hide the inspector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no change #%1 here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This change has no lines.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change-%1-lines.csv</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>plan %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reason “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recorded %1 UTC by %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>started %1 UTC by %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::MainWindow</name>
        <message numerus="yes">
            <source>%Ln alert(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>&amp;Dark colors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Light colors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Linekeeper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Audit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bulk changes on cellular lines: checked before, sent once, proved after.

Qt %1
Data folder: %2
Licence: Apache-2.0. Icons: Lucide (ISC).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark colors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light colors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Linekeeper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Linekeeper %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Linekeeper keeps running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Linekeeper – practice</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Linekeeper: %Ln change(s) running</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Linekeeper: alert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Linekeeper: alert over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Operations console</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice console</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice mode could not be started. Start it with: linekeeper --practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice mode opens in a window of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Schedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The changes go on. Click the icon to see them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::NavEntry</name>
        <message>
            <source>%1 waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 – %2 waiting</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::NavRail</name>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::NeedsCard</name>
        <message>
            <source>%1 more like these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing waits for a person.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::NewChangePage</name>
        <message>
            <source>%1 – %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C&amp;heck again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked against the carriers before anything is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Load the list of lines.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No row of the list can be used.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Not recorded: %Ln line(s) whose customer plan is no longer what the plan saw.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Not taken into change %1: %Ln line(s), each still open in another change.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Open settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Out of date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste a &amp;list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Puts its lines back to what they were. Lines that were changed since are left as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the lines at their carriers…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start ov&amp;er</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps of the change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The check above is out of date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The check is running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list is being read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan was saved to %1. linekeeperctl shows and runs it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no carrier account yet, so no line can be checked. Add one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo change #%1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Waiting behind another change: %Ln line(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you were preparing is here again, as it was %1. Nothing of it has been sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which lines</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::NextCard</name>
        <message>
            <source>#%1 %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 – %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Freeze: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next 24 hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No change is scheduled and no freeze begins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open change %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UTC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::OrderDialog</name>
        <message>
            <source>&amp;Reason, for the audit trail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ticket number or why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type %1 to confirm</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::PaceCard</name>
        <message>
            <source>%1 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines per minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines per minute and share of failed ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines per minute, failed %</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::PageSet</name>
        <message>
            <source>Audit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Schedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::PlaceFields</name>
        <message>
            <source>City</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place of use: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Street</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The place of use needs street, city, state, ZIP code and country, or leave it empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ZIP code</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::PlanRowsModel</name>
        <message>
            <source>%1 → %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now → then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in change #%1: it waits until that has settled it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verdict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why, and what to do</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::PlanSaver</name>
        <message>
            <source>Plans (*.lkplan)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the plan</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::PlanSide</name>
        <message>
            <source>%1 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 readings before, %2 changes, %3 questions, %4 read-backs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 – %2 × %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls and time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fees and contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Started now, finished about %1, by the limits of the accounts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lines were read %1 ago. F5 reads them again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lines were read %1 to %2 ago. F5 reads them all again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be accepted before it runs</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::PrefixModel</name>
        <message>
            <source>Carrier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ICCID begins with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1: an ICCID prefix is digits only and begins with 89, not "%2". Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1: the prefix %2 stands twice. Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::PrefixesPanel</name>
        <message>
            <source>&amp;Remove prefix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Save prefixes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A check first looks into the inventory. A line that is not there goes to the one account of the carrier that issued its SIM; the longest prefix that fits counts. F2 edits a cell.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A&amp;dd prefix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carrier of prefix %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issuer prefixes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No prefix: lines that are not in the inventory cannot be told apart by their SIM.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R&amp;evert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The prefixes were saved. They are used from the next check on.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::ProblemRowsModel</name>
        <message>
            <source>Finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::RailBlock</name>
        <message>
            <source>%1 – %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed in: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::RateChart</name>
        <message>
            <source>%1 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 now %2 %, at most %3 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 now %2, at most %3</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::ReadNow</name>
        <message>
            <source>%1 answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 at %2 (about %3)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln could not be read; what is shown of them stays as it was: </source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) read just now.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) would take as many calls, so nothing was read. Settings › Inventory reads whole accounts page by page, which takes far fewer.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>. Nothing is changed at a carrier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read now</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Reading %Ln line(s) from their carriers: </source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>This takes %Ln call(s): </source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ReadProgress</name>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2 from the inventory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel the check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking the lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read %1 of %2 lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading lines at %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the lines at their carriers</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::RepairPanel</name>
        <message>
            <source>%1 (row %2: %3 → %4)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln cell(s): %1</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Repairs: done only where you tick the kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheet of the workbook</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::RuleDetail</name>
        <message>
            <source>&amp;Save the level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About: %1; %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Built in, written as: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed here: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Must fire:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Must not fire:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason for another level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason, noted in the audit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source: %1, valid from %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the rule does here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every kind of change</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::RulesModel</name>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An example fails</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carriers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>written: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::RulesPanel</name>
        <message numerus="yes">
            <source>%1 of %Ln example(s) fail: %2</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>All %Ln example(s) do what they say.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Find a rule…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It counts from the next check on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No rule fits this text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reads the files anew and tries every rule with its examples.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run the e&amp;xamples</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chosen rule</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::RunOrderForm</name>
        <message>
            <source> %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is over already, so nothing can start then. Choose a later time, or Now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By carrier account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Careful</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to run: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave them out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines before it judges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines open elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines that are open in another change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes between two stages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Normal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order of the lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Percent that may fail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Priority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send only from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send only until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So many lines, a share of all, and what is left: 10,10%,rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop by itself above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The higher one goes first where changes share an account's budget.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait behind the other change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>between two stages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by the same clocks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>failed of at least</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::RunPanel</name>
        <message>
            <source>&amp;Save plan…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fingerprint: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to run: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number to confirm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan %1 · checked %2 UTC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Run %Ln change(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Schedule %Ln change(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan is made by the check above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type %1 to confirm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type %1 to confirm:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::RunningCard</name>
        <message>
            <source>#%1 %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · ≈ %2 left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No change is running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open change %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause change %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume change %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::SchedulePage</name>
        <message numerus="yes">
            <source>%Ln change(s) start by themselves. Times are those of %1; UTC when pointed at.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Cancel remaining…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the start…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No change waits for its time, and no freeze falls into the next seven days. A new change can start at a time you choose, under “How to run”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is scheduled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Schedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start now…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is to come</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::SearchField</name>
        <message>
            <source>Clear search</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::SectionHead</name>
        <message>
            <source>Step %1, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step %1, %2, done</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::SegmentBar</name>
        <message>
            <source>%1: %2 (%3 %)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::SettingsPage</name>
        <message>
            <source>Appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callbacks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carrier accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Freezes and caps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inventory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issuer prefixes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parts of the settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::ShortcutTable</name>
        <message>
            <source> or </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the selected rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select all rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>right click on the header</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::Sparkline</name>
        <message>
            <source>No values yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now %1, at most %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::StartDialog</name>
        <message>
            <source>%1 starts by itself at:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By the clocks of %1; that is %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This time is over. Choose a later one, or start the change now.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::StepList</name>
        <message>
            <source>Steps</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::StepRow</name>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::TableHeader</name>
        <message>
            <source>Column heads</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::TableView</name>
        <message>
            <source>Reset columns</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::TermField</name>
        <message>
            <source>%1: code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take away</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::TimeChart</name>
        <message>
            <source>%1 now %2, at most %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Copy as image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::Timeline</name>
        <message>
            <source>Timeline</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::TimelineRow</name>
        <message>
            <source>%1, %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::TodayPage</name>
        <message>
            <source>%1 · %2 UTC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carrier accounts, last 15 minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carriers, last 15 minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No carrier account has been added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::Tray</name>
        <message>
            <source>&amp;Show Linekeeper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Linekeeper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop and &amp;quit</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::VaultUnlockDialog</name>
        <message>
            <source>&amp;Make the vault</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Unlock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on &amp;without credentials</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a credential vault</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once &amp;more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carriers' credentials are kept in an encrypted file. Without its passphrase the console shows everything but can neither read nor change lines.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two passphrases differ; no vault was made. Type the same one twice.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>This desktop has no keyring that answers, so the carriers' credentials are kept in an encrypted file. Choose a passphrase of at least %n characters; without it they cannot be recovered.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Unlock the credential vault</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::ui::WhatForm</name>
        <message>
            <source>&amp;IP pool</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Rate plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Waive the early termination fee (ThingSpace)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;ZIP code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A ZIP code has five digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the list says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brings suspended lines back to Active.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carrier's reason c&amp;ode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes what your customer is billed for: recorded here only, no carrier is called.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control Center only, such as its cheapest plan; empty: the plan stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer terms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First &amp;move to plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Five digits, where the line is used; ThingSpace needs it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For the audit trail, such as INC-4411</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a reason or ticket number for the audit trail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moves the lines to another of the carrier's rate plans: all to the same one, or each to the one its row names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place of use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason or &amp;ticket</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what becomes of the customer rate plan or the pool.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say which rate plan the lines get, or load a list with a column “Rate plan”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stops traffic; the line can be restored. Control Center knows this as Deactivated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telegence only; empty: the usual one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier's plan code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The carrier's plan code; empty: as the list says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list has no column that says the action of each row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace needs one; Control Center takes none when activating</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ThingSpace only; empty: the carrier's own choice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type of change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waive the early termination fee (ThingSpace)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first to plan %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>termination fee waived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>⚠ Each row gets what its own column “Action” says: suspend, restore, activate, deactivate, change rate plan, change ICCID, change IMEI or change customer plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>⚠ Ends the service. Not every carrier can take this back, and numbers may be lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>⚠ Gives each line the new SIM or device named in its own row (columns "New ICCID" and "New IMEI"). The old SIM cannot simply be put back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>⚠ Starts service and billing. At Telegence this orders a new line for the SIM and device.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::webhook::ListenerSetup</name>
        <message>
            <source>The callback password or secret of account %1 is not at hand. The callback listener was not started; set it anew, or unlock the place where it is kept.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lk::webhook::SelfTest</name>
        <message>
            <source>A genuine message is accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A repeat is recognized</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program's certificate was shown on this port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It can be reached from this machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It could not be stored. Look at the state of the database.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is in the inbox, about no request of yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is stored before it is acknowledged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer came within 10 seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port %1 of %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection was closed without an answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The listener answered with HTTP status %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The listener did not say that the sample was stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The listener is bound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The listener is switched off, or this account receives no callbacks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same message was stored twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sample had the right proof.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second copy changed nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether the carrier reaches it through your router or proxy only its first message shows.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
