<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
    <context>
        <name>AccountTable</name>
        <message numerus="yes">
            <source>The account still has %n open line(s) in running changes, so it was not removed. Let them finish or cancel them first.</source>
            <translation>
                <numerusform>The account still has %n open line in running changes, so it was not removed. Let them finish or cancel them first.</numerusform>
                <numerusform>The account still has %n open lines in running changes, so it was not removed. Let them finish or cancel them first.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Alert</name>
        <message numerus="yes">
            <source>%1 of %Ln call(s) to %2 failed in 15 min</source>
            <translation>
                <numerusform>%1 of %Ln call to %2 failed in 15 min</numerusform>
                <numerusform>%1 of %Ln calls to %2 failed in 15 min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 refused the credentials of %Ln call(s) since %2 UTC; check the account's credentials.</source>
            <translation>
                <numerusform>%1 refused the credentials of %Ln call since %2 UTC; check the account's credentials.</numerusform>
                <numerusform>%1 refused the credentials of %Ln calls since %2 UTC; check the account's credentials.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them: %1 since %2 UTC.</source>
            <translation>
                <numerusform>%Ln of them: %1 since %2 UTC.</numerusform>
                <numerusform>%Ln of them: %1 since %2 UTC.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No result after %2 min for %Ln line(s) sent to %1; the oldest was sent at %3 UTC.</source>
            <translation>
                <numerusform>No result after %2 min for %Ln line sent to %1; the oldest was sent at %3 UTC.</numerusform>
                <numerusform>No result after %2 min for %Ln lines sent to %1; the oldest was sent at %3 UTC.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The queue of %1 holds %Ln line(s), more than %2</source>
            <translation>
                <numerusform>The queue of %1 holds %Ln line, more than %2</numerusform>
                <numerusform>The queue of %1 holds %Ln lines, more than %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BulkChange</name>
        <message numerus="yes">
            <source>Activate %Ln line(s)</source>
            <translation>
                <numerusform>Activate %Ln line</numerusform>
                <numerusform>Activate %Ln lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %n line(s) as listed</source>
            <translation>
                <numerusform>Change %n line as listed</numerusform>
                <numerusform>Change %n lines as listed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change ICCID/IMEI of %Ln line(s)</source>
            <translation>
                <numerusform>Change ICCID/IMEI of %Ln line</numerusform>
                <numerusform>Change ICCID/IMEI of %Ln lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change the customer plan of %Ln line(s)</source>
            <translation>
                <numerusform>Change the customer plan of %Ln line</numerusform>
                <numerusform>Change the customer plan of %Ln lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deactivate %Ln line(s)</source>
            <translation>
                <numerusform>Deactivate %Ln line</numerusform>
                <numerusform>Deactivate %Ln lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln line(s) to rate plan %1</source>
            <translation>
                <numerusform>Move %Ln line to rate plan %1</numerusform>
                <numerusform>Move %Ln lines to rate plan %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Restore %Ln line(s)</source>
            <translation>
                <numerusform>Restore %Ln line</numerusform>
                <numerusform>Restore %Ln lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Suspend %Ln line(s)</source>
            <translation>
                <numerusform>Suspend %Ln line</numerusform>
                <numerusform>Suspend %Ln lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChangeTable</name>
        <message numerus="yes">
            <source>%1, %n line(s): %2</source>
            <translation>
                <numerusform>%1, %n line: %2</numerusform>
                <numerusform>%1, %n lines: %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message numerus="yes">
            <source>%1: %n line(s) read.</source>
            <translation>
                <numerusform>%1: %n line read.</numerusform>
                <numerusform>%1: %n lines read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n rate plan(s) read.</source>
            <translation>
                <numerusform>%1: %n rate plan read.</numerusform>
                <numerusform>%1: %n rate plans read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) can be repaired with --accept %2: %1</source>
            <translation>
                <numerusform>%n cell can be repaired with --accept %2: %1</numerusform>
                <numerusform>%n cells can be repaired with --accept %2: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s): %1</source>
            <translation>
                <numerusform>%n cell: %1</numerusform>
                <numerusform>%n cells: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) of the sheet do not show; they were read like the rest.</source>
            <translation>
                <numerusform>%n column of the sheet does not show; it was read like the rest.</numerusform>
                <numerusform>%n columns of the sheet do not show; they were read like the rest.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) are in the inventory now.</source>
            <translation>
                <numerusform>%n line is in the inventory now.</numerusform>
                <numerusform>%n lines are in the inventory now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) are left waiting and nothing was lost.</source>
            <translation>
                <numerusform>%n line is left waiting and nothing was lost.</numerusform>
                <numerusform>%n lines are left waiting and nothing was lost.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) are waiting again.</source>
            <translation>
                <numerusform>%n line is waiting again.</numerusform>
                <numerusform>%n lines are waiting again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) cancelled. What was on its way is still verified.</source>
            <translation>
                <numerusform>%n line cancelled. What was on its way is still verified.</numerusform>
                <numerusform>%n lines cancelled. What was on its way is still verified.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) decided.</source>
            <translation>
                <numerusform>%n line decided.</numerusform>
                <numerusform>%n lines decided.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s): %1</source>
            <translation>
                <numerusform>%n line: %1</numerusform>
                <numerusform>%n lines: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) kept</source>
            <translation>
                <numerusform>%n message kept</numerusform>
                <numerusform>%n messages kept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rate plan(s) are in the catalogue of %1 now.</source>
            <translation>
                <numerusform>%n rate plan is in the catalogue of %1 now.</numerusform>
                <numerusform>%n rate plans are in the catalogue of %1 now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of the sheet do not show, by a filter or by hand; they were read like the rest.</source>
            <translation>
                <numerusform>%n row of the sheet does not show, by a filter or by hand; it was read like the rest.</numerusform>
                <numerusform>%n rows of the sheet do not show, by a filter or by hand; they were read like the rest.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s), %1 examples, %2 of them failed.</source>
            <translation>
                <numerusform>%n rule, %1 examples, %2 of them failed.</numerusform>
                <numerusform>%n rules, %1 examples, %2 of them failed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paused; %n line(s) are open.</source>
            <translation>
                <numerusform>Paused; %n line is open.</numerusform>
                <numerusform>Paused; %n lines are open.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Resumed; %n line(s) are open.</source>
            <translation>
                <numerusform>Resumed; %n line is open.</numerusform>
                <numerusform>Resumed; %n lines are open.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has %n customer pool(s) now.</source>
            <translation>
                <numerusform>The catalogue has %n customer pool now.</numerusform>
                <numerusform>The catalogue has %n customer pools now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has %n customer rate plan(s) now.</source>
            <translation>
                <numerusform>The catalogue has %n customer rate plan now.</numerusform>
                <numerusform>The catalogue has %n customer rate plans now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Written to %1: %n exchange(s). The pack holds no credentials.</source>
            <translation>
                <numerusform>Written to %1: %n exchange. The pack holds no credentials.</numerusform>
                <numerusform>Written to %1: %n exchanges. The pack holds no credentials.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message numerus="yes">
            <source>Still running: %Ln change(s).</source>
            <translation>
                <numerusform>Still running: %Ln change.</numerusform>
                <numerusform>Still running: %Ln changes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Duration</name>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <translation>
                <numerusform>%Ln day</numerusform>
                <numerusform>%Ln days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OrderQuestion</name>
        <message numerus="yes">
            <source>%Ln failed line(s) go back to the queue and are sent again as new attempts.</source>
            <translation>
                <numerusform>%Ln failed line goes back to the queue and is sent again as a new attempt.</numerusform>
                <numerusform>%Ln failed lines go back to the queue and are sent again as new attempts.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are read at the carrier again. Nothing is sent.</source>
            <translation>
                <numerusform>%Ln line is read at the carrier again. Nothing is sent.</numerusform>
                <numerusform>%Ln lines are read at the carrier again. Nothing is sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are recorded as done at the carrier. Nothing is sent.</source>
            <translation>
                <numerusform>%Ln line is recorded as done at the carrier. Nothing is sent.</numerusform>
                <numerusform>%Ln lines are recorded as done at the carrier. Nothing is sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are recorded as failed. Nothing is sent.</source>
            <translation>
                <numerusform>%Ln line is recorded as failed. Nothing is sent.</numerusform>
                <numerusform>%Ln lines are recorded as failed. Nothing is sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are sent in its stages.</source>
            <translation>
                <numerusform>%Ln line is sent in its stages.</numerusform>
                <numerusform>%Ln lines are sent in its stages.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are with the carrier and are followed to their end.</source>
            <translation>
                <numerusform>%Ln line is with the carrier and is followed to its end.</numerusform>
                <numerusform>%Ln lines are with the carrier and are followed to their end.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) go back to the queue and are sent again.</source>
            <translation>
                <numerusform>%Ln line goes back to the queue and is sent again.</numerusform>
                <numerusform>%Ln lines go back to the queue and are sent again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) of change #%1 will not be sent.</source>
            <translation>
                <numerusform>%Ln line of change #%1 will not be sent.</numerusform>
                <numerusform>%Ln lines of change #%1 will not be sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) that were taken back before anything was sent go back to the queue.</source>
            <translation>
                <numerusform>%Ln line that was taken back before anything was sent goes back to the queue.</numerusform>
                <numerusform>%Ln lines that were taken back before anything was sent go back to the queue.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ask about %Ln line(s)</source>
            <translation>
                <numerusform>Ask about %Ln line</numerusform>
                <numerusform>Ask about %Ln lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cancel %Ln line(s)</source>
            <translation>
                <numerusform>Cancel %Ln line</numerusform>
                <numerusform>Cancel %Ln lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Give up %Ln line(s)</source>
            <translation>
                <numerusform>Give up %Ln line</numerusform>
                <numerusform>Give up %Ln lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Record %Ln line(s) as done</source>
            <translation>
                <numerusform>Record %Ln line as done</numerusform>
                <numerusform>Record %Ln lines as done</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Retry %Ln line(s)</source>
            <translation>
                <numerusform>Retry %Ln line</numerusform>
                <numerusform>Retry %Ln lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send %Ln line(s)</source>
            <translation>
                <numerusform>Send %Ln line</numerusform>
                <numerusform>Send %Ln lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send %Ln line(s) again</source>
            <translation>
                <numerusform>Send %Ln line again</numerusform>
                <numerusform>Send %Ln lines again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Start %Ln change(s) now</source>
            <translation>
                <numerusform>Start %Ln change now</numerusform>
                <numerusform>Start %Ln changes now</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message numerus="yes">
            <source>%n already so.</source>
            <translation>
                <numerusform>%n already so.</numerusform>
                <numerusform>%n already so.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n blocked and left alone.</source>
            <translation>
                <numerusform>%n blocked and left alone.</numerusform>
                <numerusform>%n blocked and left alone.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PreparedPlan</name>
        <message numerus="yes">
            <source>%Ln kind(s) of warning must be accepted with a reason first.</source>
            <translation>
                <numerusform>%Ln kind of warning must be accepted with a reason first.</numerusform>
                <numerusform>%Ln kinds of warning must be accepted with a reason first.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QueueTable</name>
        <message numerus="yes">
            <source>Resumed %1 UTC: %n line(s) were in flight; the carrier is being asked about them. Everything else goes on.</source>
            <translation>
                <numerusform>Resumed %1 UTC: %n line was in flight; the carrier is being asked about it. Everything else goes on.</numerusform>
                <numerusform>Resumed %1 UTC: %n lines were in flight; the carrier is being asked about them. Everything else goes on.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message numerus="yes">
            <source>%Ln cannot be told and needs a person</source>
            <translation>
                <numerusform>%Ln cannot be told and needs a person</numerusform>
                <numerusform>%Ln cannot be told and need a person</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln had been changed</source>
            <translation>
                <numerusform>%Ln had been changed</numerusform>
                <numerusform>%Ln had been changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln had not been changed yet and goes on</source>
            <translation>
                <numerusform>%Ln had not been changed yet and goes on</numerusform>
                <numerusform>%Ln had not been changed yet and go on</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln is still being asked about</source>
            <translation>
                <numerusform>%Ln is still being asked about</numerusform>
                <numerusform>%Ln are still being asked about</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln was cancelled</source>
            <translation>
                <numerusform>%Ln was cancelled</numerusform>
                <numerusform>%Ln were cancelled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln was refused by the carrier</source>
            <translation>
                <numerusform>%Ln was refused by the carrier</numerusform>
                <numerusform>%Ln were refused by the carrier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Resumed with %Ln line(s) in flight when the program ended</source>
            <translation>
                <numerusform>Resumed with %Ln line in flight when the program ended</numerusform>
                <numerusform>Resumed with %Ln lines in flight when the program ended</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RunEstimate</name>
        <message numerus="yes">
            <source>%Ln call(s)</source>
            <translation>
                <numerusform>%Ln call</numerusform>
                <numerusform>%Ln calls</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln line</numerusform>
                <numerusform>%Ln lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RunOrder</name>
        <message numerus="yes">
            <source> with %n minute(s) between</source>
            <translation>
                <numerusform> with %n minute between</numerusform>
                <numerusform> with %n minutes between</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> with %n second(s) between</source>
            <translation>
                <numerusform> with %n second between</numerusform>
                <numerusform> with %n seconds between</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RunTable</name>
        <message numerus="yes">
            <source>Stopped by the guard at %1 of %2: %3. %n line(s) are untouched.</source>
            <translation>
                <numerusform>Stopped by the guard at %1 of %2: %3. %n line is untouched.</numerusform>
                <numerusform>Stopped by the guard at %1 of %2: %3. %n lines are untouched.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Segments</name>
        <message numerus="yes">
            <source>%n line(s): %1</source>
            <translation>
                <numerusform>%n line: %1</numerusform>
                <numerusform>%n lines: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TicketPack</name>
        <message numerus="yes">
            <source>%n exchange(s) with the carrier</source>
            <translation>
                <numerusform>%n exchange with the carrier</numerusform>
                <numerusform>%n exchanges with the carrier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayNeeds</name>
        <message numerus="yes">
            <source>%Ln change(s)</source>
            <translation>
                <numerusform>%Ln change</numerusform>
                <numerusform>%Ln changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) failed or used up the retries and wait for somebody, in %1.</source>
            <translation>
                <numerusform>%Ln line failed or used up the retries and waits for somebody, in %1.</numerusform>
                <numerusform>%Ln lines failed or used up the retries and wait for somebody, in %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) of %1 were sent and have no result yet, the oldest for %2; they are still asked about.</source>
            <translation>
                <numerusform>%Ln line of %1 was sent and has no result yet, for %2; it is still asked about.</numerusform>
                <numerusform>%Ln lines of %1 were sent and have no result yet, the oldest for %2; they are still asked about.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The guard stopped change #%1 (%2) at %3 of %4: %Ln line(s) untouched.</source>
            <translation>
                <numerusform>The guard stopped change #%1 (%2) at %3 of %4: %Ln line untouched.</numerusform>
                <numerusform>The guard stopped change #%1 (%2) at %3 of %4: %Ln lines untouched.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The result of %Ln line(s) of %1 has been unknown for %2; nothing is sent again until somebody decides.</source>
            <translation>
                <numerusform>The result of %Ln line of %1 has been unknown for %2; nothing is sent again until somebody decides.</numerusform>
                <numerusform>The result of %Ln lines of %1 has been unknown for %2; nothing is sent again until somebody decides.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TokenSource</name>
        <message numerus="yes">
            <source>%n login(s) in a row were refused, and one more could lock the user at the carrier. Nothing is sent until new credentials are entered.</source>
            <translation>
                <numerusform>%n login in a row was refused, and one more could lock the user at the carrier. Nothing is sent until new credentials are entered.</numerusform>
                <numerusform>%n logins in a row were refused, and one more could lock the user at the carrier. Nothing is sent until new credentials are entered.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Vault</name>
        <message numerus="yes">
            <source>A vault passphrase needs at least %n characters; no vault was made. Choose a longer one.</source>
            <translation>
                <numerusform>A vault passphrase needs at least %n characters; no vault was made. Choose a longer one.</numerusform>
                <numerusform>A vault passphrase needs at least %n characters; no vault was made. Choose a longer one.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::cli::QueueRunner</name>
        <message numerus="yes">
            <source>Resumed: %n line(s) were in flight; the carrier is being asked about them.</source>
            <translation>
                <numerusform>Resumed: %n line was in flight; the carrier is being asked about it.</numerusform>
                <numerusform>Resumed: %n lines were in flight; the carrier is being asked about them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::engine::AccountTester</name>
        <message numerus="yes">
            <source>Not tried: %n login(s) with this user and password were refused in a row, and one more could lock the user at the carrier. Change the password, or restart the program once it is known to be right.</source>
            <translation>
                <numerusform>Not tried: %n login with this user and password was refused, and one more could lock the user at the carrier. Change the password, or restart the program once it is known to be right.</numerusform>
                <numerusform>Not tried: %n logins with this user and password were refused in a row, and one more could lock the user at the carrier. Change the password, or restart the program once it is known to be right.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the certificate ends in %n day(s), on %1</source>
            <translation>
                <numerusform>the certificate ends in %n day, on %1</numerusform>
                <numerusform>the certificate ends in %n days, on %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::AcceptPanel</name>
        <message numerus="yes">
            <source>Accept for %Ln line(s)</source>
            <translation>
                <numerusform>Accept for %Ln line</numerusform>
                <numerusform>Accept for %Ln lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Override the freeze for %Ln line(s)</source>
            <translation>
                <numerusform>Override the freeze for %Ln line</numerusform>
                <numerusform>Override the freeze for %Ln lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::AuditPage</name>
        <message numerus="yes">
            <source>%Ln event(s)</source>
            <translation>
                <numerusform>%Ln event</numerusform>
                <numerusform>%Ln events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) loaded, more as you scroll</source>
            <translation>
                <numerusform>%Ln event loaded, more as you scroll</numerusform>
                <numerusform>%Ln events loaded, more as you scroll</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln newer: F5</source>
            <translation>
                <numerusform>%Ln newer: F5</numerusform>
                <numerusform>%Ln newer: F5</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Written to %1: %Ln row(s).</source>
            <translation>
                <numerusform>Written to %1: %Ln row.</numerusform>
                <numerusform>Written to %1: %Ln rows.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CarrierChip</name>
        <message numerus="yes">
            <source>At most %1 calls a second; %Ln in flight</source>
            <translation>
                <numerusform>At most %1 calls a second; %Ln in flight</numerusform>
                <numerusform>At most %1 calls a second; %Ln in flight</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CausePanel</name>
        <message numerus="yes">
            <source>What is true for these %Ln line(s)?</source>
            <translation>
                <numerusform>What is true for these %Ln line?</numerusform>
                <numerusform>What is true for these %Ln lines?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ChangeOrders</name>
        <message numerus="yes">
            <source>%Ln change(s) paused. What is with the carrier is still followed.</source>
            <translation>
                <numerusform>%Ln change paused. What is with the carrier is still followed.</numerusform>
                <numerusform>%Ln changes paused. What is with the carrier is still followed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s) resumed.</source>
            <translation>
                <numerusform>%Ln change resumed.</numerusform>
                <numerusform>%Ln changes resumed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) cancelled; nothing was sent for them.</source>
            <translation>
                <numerusform>%Ln line cancelled; nothing was sent for them.</numerusform>
                <numerusform>%Ln lines cancelled; nothing was sent for them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The priority of %Ln change(s) was changed.</source>
            <translation>
                <numerusform>The priority of %Ln change was changed.</numerusform>
                <numerusform>The priority of %Ln changes was changed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ChangesPage</name>
        <message numerus="yes">
            <source>%Ln line(s) not settled yet</source>
            <translation>
                <numerusform>%Ln line not settled yet</numerusform>
                <numerusform>%Ln lines not settled yet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CheckView</name>
        <message numerus="yes">
            <source>%Ln line(s) are in change #%1 (%2).</source>
            <translation>
                <numerusform>%Ln line is in change #%1 (%2).</numerusform>
                <numerusform>%Ln lines are in change #%1 (%2).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) shown</source>
            <translation>
                <numerusform>%Ln row shown</numerusform>
                <numerusform>%Ln rows shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>More are in %Ln other change(s).</source>
            <translation>
                <numerusform>More are in %Ln other change.</numerusform>
                <numerusform>More are in %Ln other changes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not known: the account of %Ln row(s). Choose an account for all rows, or add what is missing in Settings and check again.</source>
            <translation>
                <numerusform>Not known: the account of %Ln row. Choose an account for all rows, or add what is missing in Settings and check again.</numerusform>
                <numerusform>Not known: the account of %Ln rows. Choose an account for all rows, or add what is missing in Settings and check again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %Ln row(s)</source>
            <translation>
                <numerusform>of %Ln row</numerusform>
                <numerusform>of %Ln rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CommandPalette</name>
        <message numerus="yes">
            <source>New change with these %Ln line(s)…</source>
            <translation>
                <numerusform>New change with these %Ln line…</numerusform>
                <numerusform>New change with these %Ln lines…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show these %Ln line(s)</source>
            <translation>
                <numerusform>Show these %Ln line</numerusform>
                <numerusform>Show these %Ln lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::DecisionDesk</name>
        <message numerus="yes">
            <source>%Ln line(s) are being read at the carrier again.</source>
            <translation>
                <numerusform>%Ln line is being read at the carrier again.</numerusform>
                <numerusform>%Ln lines are being read at the carrier again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are not asked about: they have moved on meanwhile, are open in another change, or have a second step that would be sent by it.</source>
            <translation>
                <numerusform>%Ln line is not asked about: it has moved on meanwhile, is open in another change, or has a second step that would be sent by it.</numerusform>
                <numerusform>%Ln lines are not asked about: they have moved on meanwhile, are open in another change, or have a second step that would be sent by it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) given up and recorded as failed.</source>
            <translation>
                <numerusform>%Ln line given up and recorded as failed.</numerusform>
                <numerusform>%Ln lines given up and recorded as failed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) go back to the queue and are sent again.</source>
            <translation>
                <numerusform>%Ln line goes back to the queue and is sent again.</numerusform>
                <numerusform>%Ln lines go back to the queue and are sent again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) recorded as done.</source>
            <translation>
                <numerusform>%Ln line recorded as done.</numerusform>
                <numerusform>%Ln lines recorded as done.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) stay as they are: they have moved on meanwhile, or are open in another change.</source>
            <translation>
                <numerusform>%Ln line stays as it is: it has moved on meanwhile, or is open in another change.</numerusform>
                <numerusform>%Ln lines stay as they are: they have moved on meanwhile, or are open in another change.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) were not reached and stay as they are.</source>
            <translation>
                <numerusform>%Ln line was not reached and stays as it is.</numerusform>
                <numerusform>%Ln lines were not reached and stay as they are.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Your decision about %Ln line(s) is being carried out: </source>
            <translation>
                <numerusform>Your decision about %Ln line is being carried out: </numerusform>
                <numerusform>Your decision about %Ln lines is being carried out: </numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::FacetPanel</name>
        <message numerus="yes">
            <source>%Ln more plan(s)</source>
            <translation>
                <numerusform>%Ln more plan</numerusform>
                <numerusform>%Ln more plans</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::FacetRow</name>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln line</numerusform>
                <numerusform>%Ln lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::FailureGroupsModel</name>
        <message numerus="yes">
            <source>%1, %Ln line(s)</source>
            <translation>
                <numerusform>%1, %Ln line</numerusform>
                <numerusform>%1, %Ln lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::FailuresPage</name>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln line</numerusform>
                <numerusform>%Ln lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) need somebody</source>
            <translation>
                <numerusform>%Ln line needs somebody</numerusform>
                <numerusform>%Ln lines need somebody</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Retry these %Ln…</source>
            <translation>
                <numerusform>Retry this one…</numerusform>
                <numerusform>Retry these %Ln…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Save a ticket pack about %Ln line(s)</source>
            <translation>
                <numerusform>Save a ticket pack about %Ln line</numerusform>
                <numerusform>Save a ticket pack about %Ln lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::InventoryModel</name>
        <message numerus="yes">
            <source>being read: %Ln so far</source>
            <translation>
                <numerusform>being read: %Ln so far</numerusform>
                <numerusform>being read: %Ln so far</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LineCopy</name>
        <message numerus="yes">
            <source>%Ln line(s) are too many for the clipboard; nothing was copied. Choose a carrier, a code or fewer lines.</source>
            <translation>
                <numerusform>%Ln line is too much for the clipboard; nothing was copied. Choose a carrier, a code or fewer lines.</numerusform>
                <numerusform>%Ln lines are too many for the clipboard; nothing was copied. Choose a carrier, a code or fewer lines.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) copied.</source>
            <translation>
                <numerusform>%Ln line copied.</numerusform>
                <numerusform>%Ln lines copied.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LineFiles</name>
        <message numerus="yes">
            <source>%Ln exchange(s) with the carrier, no credentials.</source>
            <translation>
                <numerusform>%Ln exchange with the carrier, no credentials.</numerusform>
                <numerusform>%Ln exchanges with the carrier, no credentials.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are too many for one list; no change was begun. Choose a carrier, a code or fewer lines.</source>
            <translation>
                <numerusform>%Ln line is too many for one list; no change was begun. Choose a carrier, a code or fewer lines.</numerusform>
                <numerusform>%Ln lines are too many for one list; no change was begun. Choose a carrier, a code or fewer lines.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A ticket pack takes at most %1 lines, and these are %Ln line(s); nothing was written. Choose a carrier, a code or fewer lines.</source>
            <translation>
                <numerusform>A ticket pack takes at most %1 lines, and this is %Ln line; nothing was written. Choose a carrier, a code or fewer lines.</numerusform>
                <numerusform>A ticket pack takes at most %1 lines, and these are %Ln lines; nothing was written. Choose a carrier, a code or fewer lines.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ticket pack about %Ln line(s) written to %1: </source>
            <translation>
                <numerusform>Ticket pack about %Ln line written to %1: </numerusform>
                <numerusform>Ticket pack about %Ln lines written to %1: </numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LineFilterBar</name>
        <message numerus="yes">
            <source>Drop %Ln that moved on</source>
            <translation>
                <numerusform>Drop %Ln that moved on</numerusform>
                <numerusform>Drop %Ln that moved on</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %Ln more</source>
            <translation>
                <numerusform>Show %Ln more</numerusform>
                <numerusform>Show %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LinesForm</name>
        <message numerus="yes">
            <source>%Ln blocked</source>
            <translation>
                <numerusform>%Ln blocked</numerusform>
                <numerusform>%Ln blocked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln duplicate(s)</source>
            <translation>
                <numerusform>%Ln duplicate</numerusform>
                <numerusform>%Ln duplicates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln row</numerusform>
                <numerusform>%Ln rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading %1: %Ln row(s)</source>
            <translation>
                <numerusform>Reading %1: %Ln row</numerusform>
                <numerusform>Reading %1: %Ln rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LinesList</name>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln line</numerusform>
                <numerusform>%Ln lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) match</source>
            <translation>
                <numerusform>%Ln line matches</numerusform>
                <numerusform>%Ln lines match</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln selected</numerusform>
                <numerusform>%Ln selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LinesPage</name>
        <message numerus="yes">
            <source>%Ln line(s) are too many for the clipboard; nothing was copied. Export them to a file instead (Ctrl+E).</source>
            <translation>
                <numerusform>%Ln line is too many for the clipboard; nothing was copied. Export them to a file instead (Ctrl+E).</numerusform>
                <numerusform>%Ln lines are too many for the clipboard; nothing was copied. Export them to a file instead (Ctrl+E).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) copied.</source>
            <translation>
                <numerusform>%Ln line copied.</numerusform>
                <numerusform>%Ln lines copied.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;New change with %Ln line(s)…</source>
            <translation>
                <numerusform>&amp;New change with %Ln line…</numerusform>
                <numerusform>&amp;New change with %Ln lines…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Read now (%Ln call(s))</source>
            <translation>
                <numerusform>&amp;Read now (%Ln call)</numerusform>
                <numerusform>&amp;Read now (%Ln calls)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LinesWork</name>
        <message numerus="yes">
            <source>Ticket pack written to %1, with %Ln exchange(s). It holds no credentials.</source>
            <translation>
                <numerusform>Ticket pack written to %1, with %Ln exchange. It holds no credentials.</numerusform>
                <numerusform>Ticket pack written to %1, with %Ln exchanges. It holds no credentials.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Written to %1: %Ln exchange(s).</source>
            <translation>
                <numerusform>Written to %1: %Ln exchange.</numerusform>
                <numerusform>Written to %1: %Ln exchanges.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Written to %1: %Ln line(s).</source>
            <translation>
                <numerusform>Written to %1: %Ln line.</numerusform>
                <numerusform>Written to %1: %Ln lines.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ListNotes</name>
        <message numerus="yes">
            <source>%Ln column(s) of this sheet do not show.</source>
            <translation>
                <numerusform>%Ln column of this sheet does not show.</numerusform>
                <numerusform>%Ln columns of this sheet do not show.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of this sheet do not show.</source>
            <translation>
                <numerusform>%Ln row of this sheet does not show.</numerusform>
                <numerusform>%Ln rows of this sheet do not show.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A filter is on, and %Ln row(s) of this sheet do not show.</source>
            <translation>
                <numerusform>A filter is on, and %Ln row of this sheet does not show.</numerusform>
                <numerusform>A filter is on, and %Ln rows of this sheet do not show.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LiveChangePage</name>
        <message numerus="yes">
            <source>%Ln line(s) settled</source>
            <translation>
                <numerusform>%Ln line settled</numerusform>
                <numerusform>%Ln lines settled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) written to %1.</source>
            <translation>
                <numerusform>%Ln line written to %1.</numerusform>
                <numerusform>%Ln lines written to %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::MainWindow</name>
        <message numerus="yes">
            <source>%Ln alert(s)</source>
            <translation>
                <numerusform>%Ln alert</numerusform>
                <numerusform>%Ln alerts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Linekeeper: %Ln change(s) running</source>
            <translation>
                <numerusform>Linekeeper: %Ln change running</numerusform>
                <numerusform>Linekeeper: %Ln changes running</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::NewChangePage</name>
        <message numerus="yes">
            <source>Not recorded: %Ln line(s) whose customer plan is no longer what the plan saw.</source>
            <translation>
                <numerusform>Not recorded: %Ln line whose customer plan is no longer what the plan saw.</numerusform>
                <numerusform>Not recorded: %Ln lines whose customer plan is no longer what the plan saw.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not taken into change %1: %Ln line(s), each still open in another change.</source>
            <translation>
                <numerusform>Not taken into change %1: %Ln line, each still open in another change.</numerusform>
                <numerusform>Not taken into change %1: %Ln lines, each still open in another change.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Waiting behind another change: %Ln line(s).</source>
            <translation>
                <numerusform>Waiting behind another change: %Ln line.</numerusform>
                <numerusform>Waiting behind another change: %Ln lines.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ReadNow</name>
        <message numerus="yes">
            <source>%Ln could not be read; what is shown of them stays as it was: </source>
            <translation>
                <numerusform>%Ln could not be read; what is shown of them stays as it was: </numerusform>
                <numerusform>%Ln could not be read; what is shown of them stays as it was: </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) read just now.</source>
            <translation>
                <numerusform>%Ln line read just now.</numerusform>
                <numerusform>%Ln lines read just now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) would take as many calls, so nothing was read. Settings › Inventory reads whole accounts page by page, which takes far fewer.</source>
            <translation>
                <numerusform>%Ln line would take as many calls, so nothing was read. Settings › Inventory reads whole accounts page by page, which takes far fewer.</numerusform>
                <numerusform>%Ln lines would take as many calls, so nothing was read. Settings › Inventory reads whole accounts page by page, which takes far fewer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading %Ln line(s) from their carriers: </source>
            <translation>
                <numerusform>Reading %Ln line from their carriers: </numerusform>
                <numerusform>Reading %Ln lines from their carriers: </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This takes %Ln call(s): </source>
            <translation>
                <numerusform>This takes %Ln call: </numerusform>
                <numerusform>This takes %Ln calls: </numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::RepairPanel</name>
        <message numerus="yes">
            <source>%Ln cell(s): %1</source>
            <translation>
                <numerusform>%Ln cell: %1</numerusform>
                <numerusform>%Ln cells: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::RulesPanel</name>
        <message numerus="yes">
            <source>%1 of %Ln example(s) fail: %2</source>
            <translation>
                <numerusform>%1 of %Ln example fail: %2</numerusform>
                <numerusform>%1 of %Ln examples fail: %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %Ln example(s) do what they say.</source>
            <translation>
                <numerusform>The %Ln example does what it says.</numerusform>
                <numerusform>All %Ln examples do what they say.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::RunPanel</name>
        <message numerus="yes">
            <source>Run %Ln change(s)</source>
            <translation>
                <numerusform>Run %Ln change</numerusform>
                <numerusform>Run %Ln changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Schedule %Ln change(s)</source>
            <translation>
                <numerusform>Schedule %Ln change</numerusform>
                <numerusform>Schedule %Ln changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::SchedulePage</name>
        <message numerus="yes">
            <source>%Ln change(s) start by themselves.</source>
            <translation>
                <numerusform>%Ln change starts by itself.</numerusform>
                <numerusform>%Ln changes start by themselves.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::VaultUnlockDialog</name>
        <message numerus="yes">
            <source>This desktop has no keyring that answers, so the carriers' credentials are kept in an encrypted file. Choose a passphrase of at least %n characters; without it they cannot be recovered.</source>
            <translation>
                <numerusform>This desktop has no keyring that answers, so the carriers' credentials are kept in an encrypted file. Choose a passphrase of at least %n characters; without it they cannot be recovered.</numerusform>
                <numerusform>This desktop has no keyring that answers, so the carriers' credentials are kept in an encrypted file. Choose a passphrase of at least %n characters; without it they cannot be recovered.</numerusform>
            </translation>
        </message>
    </context>
</TS>
