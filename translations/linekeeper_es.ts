<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
    <context>
        <name>Account</name>
        <message>
            <source>"%1" is not a URL. Nothing was saved. Give the carrier's base URL, such as https://thingspace.verizon.com/api.</source>
            <translation>«%1» no es una URL. No se guardó nada. Indique la URL base de la operadora, por ejemplo https://thingspace.verizon.com/api.</translation>
        </message>
        <message>
            <source>"%1" is not a pin. Nothing was saved. A pin is the SHA-256 of the carrier's public key: sha256/ and 44 characters of Base64, or 64 hexadecimal digits.</source>
            <translation>«%1» no es un pin. No se guardó nada. Un pin es el SHA-256 de la clave pública de la operadora: sha256/ y 44 caracteres de Base64, o 64 dígitos hexadecimales.</translation>
        </message>
        <message>
            <source>"%1" is not a proxy. Nothing was saved. Give none, system, http://HOST:PORT or socks5://HOST:PORT.</source>
            <translation>«%1» no es un proxy. No se guardó nada. Indique none, system, http://HOST:PORT o socks5://HOST:PORT.</translation>
        </message>
        <message>
            <source>"%1" is not one of the times that can be set, or not a number of milliseconds. Nothing was saved.</source>
            <translation>«%1» no es uno de los tiempos que se pueden ajustar, o no es un número de milisegundos. No se guardó nada.</translation>
        </message>
        <message>
            <source>%1 may be %2 to %3 seconds at a real carrier, not %4. Nothing was saved.</source>
            <translation>%1 puede ser de %2 a %3 segundos en una operadora real, no de %4. No se guardó nada.</translation>
        </message>
        <message>
            <source>A ThingSpace account name has ten digits, a dash and five digits (0000123456-00001), not "%1". Nothing was saved.</source>
            <translation>Un nombre de cuenta de ThingSpace tiene diez dígitos, un guion y cinco dígitos (0000123456-00001), no «%1». No se guardó nada.</translation>
        </message>
        <message>
            <source>A base URL has no user name, query or fragment. Nothing was saved. Credentials go into the credential fields.</source>
            <translation>Una URL base no lleva nombre de usuario, consulta ni fragmento. No se guardó nada. Las credenciales van en los campos de credenciales.</translation>
        </message>
        <message>
            <source>A pin is checked on https only, and the base URL is plain http. Nothing was saved. Take the pins away or use https.</source>
            <translation>Un pin solo se comprueba con https, y la URL base es http sin cifrar. No se guardó nada. Quite los pines o use https.</translation>
        </message>
        <message>
            <source>A proxy's address has no user name or password. Nothing was saved. They go with the credentials, as proxy_user and proxy_password.</source>
            <translation>La dirección de un proxy no lleva nombre de usuario ni contraseña. No se guardó nada. Van con las credenciales, como proxy_user y proxy_password.</translation>
        </message>
        <message>
            <source>Control Center takes one call at a time and at most five a second per account, REST and SOAP together. Nothing was saved. Give 1 call in flight and at most 5 calls per second.</source>
            <translation>Control Center acepta una llamada a la vez y cinco por segundo como máximo por cuenta, REST y SOAP en conjunto. No se guardó nada. Indique 1 llamada en curso y como máximo 5 llamadas por segundo.</translation>
        </message>
        <message>
            <source>One call can name between 1 and %1 lines, not %2. Nothing was saved.</source>
            <translation>Una llamada puede nombrar entre 1 y %1 líneas, no %2. No se guardó nada.</translation>
        </message>
        <message>
            <source>Only https is used for carriers (plain http only to this machine itself). Nothing was saved.</source>
            <translation>Con las operadoras solo se usa https (http sin cifrar solo hacia este mismo equipo). No se guardó nada.</translation>
        </message>
        <message>
            <source>The account needs a name. Nothing was saved.</source>
            <translation>La cuenta necesita un nombre. No se guardó nada.</translation>
        </message>
        <message>
            <source>The credentials are not one JSON object. Nothing was saved.</source>
            <translation>Las credenciales no son un único objeto JSON. No se guardó nada.</translation>
        </message>
        <message>
            <source>The credentials have a member "%1" that is not known or not a text. Nothing was saved.</source>
            <translation>Las credenciales tienen un miembro «%1» que no se conoce o no es un texto. No se guardó nada.</translation>
        </message>
        <message>
            <source>The credentials lack "%1", which %2 needs. Nothing was saved.</source>
            <translation>En las credenciales falta «%1», que %2 necesita. No se guardó nada.</translation>
        </message>
        <message>
            <source>The rate and the number of calls in flight must be above zero. Nothing was saved.</source>
            <translation>La tasa y el número de llamadas en curso deben ser mayores que cero. No se guardó nada.</translation>
        </message>
        <message>
            <source>With a write deadline of %1 seconds the quarantine must be at least %2 seconds, not %3: until then a request may still reach the carrier. Nothing was saved.</source>
            <translation>Con un plazo de escritura de %1 segundos, la cuarentena debe ser de al menos %2 segundos, no de %3: hasta entonces una solicitud aún puede llegar a la operadora. No se guardó nada.</translation>
        </message>
    </context>
    <context>
        <name>AccountRoute</name>
        <message>
            <source>The server shows the key %1, which is not pinned for this account. Nothing was sent. If the carrier has announced a new key, add its pin in Settings; if not, somebody may be listening.</source>
            <translation>El servidor presenta la clave %1, que no está fijada (pin) para esta cuenta. No se envió nada. Si la operadora ha anunciado una clave nueva, añada su pin en Configuración; si no, alguien podría estar escuchando.</translation>
        </message>
        <message>
            <source>of an unknown kind</source>
            <translation>de tipo desconocido</translation>
        </message>
    </context>
    <context>
        <name>AccountTable</name>
        <message>
            <source>"%1" is not an ICCID prefix (digits only); the table was not changed.</source>
            <translation>«%1» no es un prefijo de ICCID (solo dígitos); la tabla no se cambió.</translation>
        </message>
        <message>
            <source>An account named "%1" exists already; nothing was added. Choose another name.</source>
            <translation>Ya existe una cuenta llamada «%1»; no se añadió nada. Elija otro nombre.</translation>
        </message>
        <message>
            <source>An account uses between 1 and 100 percent of its budget. Nothing was changed.</source>
            <translation>Una cuenta usa entre el 1 y el 100 por ciento de su presupuesto. No se cambió nada.</translation>
        </message>
        <message numerus="yes">
            <source>The account still has %n open line(s) in running changes, so it was not removed. Let them finish or cancel them first.</source>
            <translation>
                <numerusform>La cuenta aún tiene %n línea abierta en cambios en curso, por lo que no se eliminó. Deje que terminen o cancélelos primero.</numerusform>
                <numerusform>La cuenta aún tiene %n líneas abiertas en cambios en curso, por lo que no se eliminó. Deje que terminen o cancélelos primero.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no such carrier account; nothing was changed.</source>
            <translation>No existe esa cuenta de operadora; no se cambió nada.</translation>
        </message>
    </context>
    <context>
        <name>ActorWords</name>
        <message>
            <source>Default</source>
            <translation>Predeterminado</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Operador</translation>
        </message>
        <message>
            <source>Worker</source>
            <translation>Proceso</translation>
        </message>
    </context>
    <context>
        <name>Alert</name>
        <message numerus="yes">
            <source>%1 of %Ln call(s) to %2 failed in 15 min</source>
            <translation>
                <numerusform>%1 de %Ln llamada a %2 falló en 15 min</numerusform>
                <numerusform>%1 de %Ln llamadas a %2 fallaron en 15 min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 refused the credentials of %Ln call(s) since %2 UTC; check the account's credentials.</source>
            <translation>
                <numerusform>%1 rechazó las credenciales de %Ln llamada desde las %2 UTC; revise las credenciales de la cuenta.</numerusform>
                <numerusform>%1 rechazó las credenciales de %Ln llamadas desde las %2 UTC; revise las credenciales de la cuenta.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 takes long to answer: 5 of 100 calls took %2 s or more in 15 min (limit %3 s).</source>
            <translation>%1 tarda en responder: 5 de 100 llamadas tardaron %2 s o más en 15 min (límite: %3 s).</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them: %1 since %2 UTC.</source>
            <translation>
                <numerusform>%Ln de ellas: %1 desde las %2 UTC.</numerusform>
                <numerusform>%Ln de ellas: %1 desde las %2 UTC.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No result after %2 min for %Ln line(s) sent to %1; the oldest was sent at %3 UTC.</source>
            <translation>
                <numerusform>Sin resultado tras %2 min para %Ln línea enviada a %1; la más antigua se envió a las %3 UTC.</numerusform>
                <numerusform>Sin resultado tras %2 min para %Ln líneas enviadas a %1; la más antigua se envió a las %3 UTC.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The queue of %1 holds %Ln line(s), more than %2</source>
            <translation>
                <numerusform>La cola de %1 contiene %Ln línea, más de %2</numerusform>
                <numerusform>La cola de %1 contiene %Ln líneas, más de %2</numerusform>
            </translation>
        </message>
        <message>
            <source>answer lost</source>
            <translation>respuesta perdida</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>no alcanzada</translation>
        </message>
        <message>
            <source>the first has waited for %1 min</source>
            <translation>la primera lleva esperando %1 min</translation>
        </message>
    </context>
    <context>
        <name>Audit</name>
        <message>
            <source>Account %1</source>
            <translation>Cuenta %1</translation>
        </message>
        <message>
            <source>Account added</source>
            <translation>Cuenta añadida</translation>
        </message>
        <message>
            <source>Account changed</source>
            <translation>Cuenta modificada</translation>
        </message>
        <message>
            <source>Account paused</source>
            <translation>Cuenta en pausa</translation>
        </message>
        <message>
            <source>Account removed</source>
            <translation>Cuenta eliminada</translation>
        </message>
        <message>
            <source>Account resumed</source>
            <translation>Cuenta reanudada</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <source>Callbacks given up</source>
            <translation>Callbacks abandonados</translation>
        </message>
        <message>
            <source>Callbacks registered</source>
            <translation>Callbacks registrados</translation>
        </message>
        <message>
            <source>Change #%1</source>
            <translation>Cambio #%1</translation>
        </message>
        <message>
            <source>Change created</source>
            <translation>Cambio creado</translation>
        </message>
        <message>
            <source>Change finished</source>
            <translation>Cambio finalizado</translation>
        </message>
        <message>
            <source>Change open again</source>
            <translation>Cambio abierto de nuevo</translation>
        </message>
        <message>
            <source>Change paused</source>
            <translation>Cambio en pausa</translation>
        </message>
        <message>
            <source>Change resumed</source>
            <translation>Cambio reanudado</translation>
        </message>
        <message>
            <source>Change started</source>
            <translation>Cambio iniciado</translation>
        </message>
        <message>
            <source>Changes switched off</source>
            <translation>Cambios desactivados</translation>
        </message>
        <message>
            <source>Changes switched on</source>
            <translation>Cambios activados</translation>
        </message>
        <message>
            <source>Customer plans imported</source>
            <translation>Planes del cliente importados</translation>
        </message>
        <message>
            <source>Freezes and caps changed</source>
            <translation>Congelaciones y límites cambiados</translation>
        </message>
        <message>
            <source>Inventory</source>
            <translation>Inventario</translation>
        </message>
        <message>
            <source>Issuer prefixes changed</source>
            <translation>Prefijos de emisor cambiados</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>Línea %1</translation>
        </message>
        <message>
            <source>Lines imported</source>
            <translation>Líneas importadas</translation>
        </message>
        <message>
            <source>Priority of the change set</source>
            <translation>Prioridad del cambio fijada</translation>
        </message>
        <message>
            <source>Rate plans imported</source>
            <translation>Planes tarifarios importados</translation>
        </message>
        <message>
            <source>Rest of the change cancelled</source>
            <translation>Resto del cambio cancelado</translation>
        </message>
        <message>
            <source>Resumed after an interruption</source>
            <translation>Reanudado tras una interrupción</translation>
        </message>
        <message>
            <source>Rule %1</source>
            <translation>Regla %1</translation>
        </message>
        <message>
            <source>Rule adjusted</source>
            <translation>Regla ajustada</translation>
        </message>
        <message>
            <source>Stage begun</source>
            <translation>Etapa iniciada</translation>
        </message>
        <message>
            <source>Stage done</source>
            <translation>Etapa hecha</translation>
        </message>
        <message>
            <source>Start of the change missed</source>
            <translation>Inicio del cambio no cumplido</translation>
        </message>
        <message>
            <source>Start of the change moved</source>
            <translation>Inicio del cambio modificado</translation>
        </message>
        <message>
            <source>Stopped by guard</source>
            <translation>Detenido por guardián</translation>
        </message>
        <message>
            <source>Warning accepted</source>
            <translation>Aviso aceptado</translation>
        </message>
    </context>
    <context>
        <name>AuditExport</name>
        <message>
            <source>%1 cannot be read; nothing was verified.</source>
            <translation>No se puede leer %1; no se verificó nada.</translation>
        </message>
        <message>
            <source>%1 is not an exported audit file (JSON Lines). Nothing was verified.</source>
            <translation>%1 no es un archivo de auditoría exportado (JSON Lines). No se verificó nada.</translation>
        </message>
        <message>
            <source>The export could not be written to %1, so there is no new file. Check the folder and the free space.</source>
            <translation>No se pudo escribir la exportación en %1, así que no hay archivo nuevo. Compruebe la carpeta y el espacio libre.</translation>
        </message>
        <message>
            <source>This line of the file cannot be read as an audit row.</source>
            <translation>Esta línea del archivo no se puede leer como fila de auditoría.</translation>
        </message>
    </context>
    <context>
        <name>BulkChange</name>
        <message numerus="yes">
            <source>Activate %Ln line(s)</source>
            <translation>
                <numerusform>Activar %Ln línea</numerusform>
                <numerusform>Activar %Ln líneas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %n line(s) as listed</source>
            <translation>
                <numerusform>Cambiar %n línea según la lista</numerusform>
                <numerusform>Cambiar %n líneas según la lista</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change ICCID/IMEI of %Ln line(s)</source>
            <translation>
                <numerusform>Cambiar ICCID/IMEI de %Ln línea</numerusform>
                <numerusform>Cambiar ICCID/IMEI de %Ln líneas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change the customer plan of %Ln line(s)</source>
            <translation>
                <numerusform>Cambiar el plan del cliente de %Ln línea</numerusform>
                <numerusform>Cambiar el plan del cliente de %Ln líneas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deactivate %Ln line(s)</source>
            <translation>
                <numerusform>Dar de baja %Ln línea</numerusform>
                <numerusform>Dar de baja %Ln líneas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln line(s) to rate plan %1</source>
            <translation>
                <numerusform>Pasar %Ln línea al plan tarifario %1</numerusform>
                <numerusform>Pasar %Ln líneas al plan tarifario %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Restore %Ln line(s)</source>
            <translation>
                <numerusform>Reactivar %Ln línea</numerusform>
                <numerusform>Reactivar %Ln líneas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Suspend %Ln line(s)</source>
            <translation>
                <numerusform>Suspender %Ln línea</numerusform>
                <numerusform>Suspender %Ln líneas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarTable</name>
        <message>
            <source>%1 a day (%2): %3</source>
            <translation>%1 al día (%2): %3</translation>
        </message>
        <message>
            <source>The freeze windows and caps cannot be read from the database, so nothing is sent. Save them anew in Settings.</source>
            <translation>Los periodos de congelación y los límites máximos no se pueden leer de la base de datos, por lo que no se envía nada. Guárdelos de nuevo en Configuración.</translation>
        </message>
        <message>
            <source>Was: %1. Is: %2.</source>
            <translation>Antes: %1. Ahora: %2.</translation>
        </message>
    </context>
    <context>
        <name>CallReading</name>
        <message>
            <source>The carrier refused the credentials or token (HTTP %1) before processing.</source>
            <translation>La operadora rechazó las credenciales o el token (HTTP %1) antes de procesar.</translation>
        </message>
        <message>
            <source>The carrier refused the credentials or token (HTTP %1).</source>
            <translation>La operadora rechazó las credenciales o el token (HTTP %1).</translation>
        </message>
        <message>
            <source>The request's status could not be asked for.</source>
            <translation>No se pudo consultar el estado de la solicitud.</translation>
        </message>
    </context>
    <context>
        <name>Callbacks</name>
        <message>
            <source>The stored secrets of a callback cannot be understood. Nothing was changed; set the callback's password anew.</source>
            <translation>No se entienden los secretos guardados de un callback. No se cambió nada; establezca de nuevo la contraseña del callback.</translation>
        </message>
    </context>
    <context>
        <name>Carriers</name>
        <message>
            <source>"%1" needs a name. Nothing was sent.</source>
            <translation>«%1» necesita un nombre. No se envió nada.</translation>
        </message>
        <message>
            <source>"%1" takes at most %2 characters and no commas, asterisks or control characters. Nothing was sent.</source>
            <translation>«%1» admite como máximo %2 caracteres y no admite comas, asteriscos ni caracteres de control. No se envió nada.</translation>
        </message>
        <message>
            <source>"%1" takes no commas, asterisks or control characters. Nothing was sent.</source>
            <translation>«%1» no admite comas, asteriscos ni caracteres de control. No se envió nada.</translation>
        </message>
        <message>
            <source>%1 The carrier says: %2</source>
            <translation>%1 La operadora dice: %2</translation>
        </message>
        <message>
            <source>%1 The reason codes that come with the program are used instead.</source>
            <translation>%1 En su lugar se usan los códigos de motivo incluidos en el programa.</translation>
        </message>
        <message>
            <source>%1 is not possible at %2. Nothing was sent.</source>
            <translation>%1 no es posible en %2. No se envió nada.</translation>
        </message>
        <message>
            <source>A name in the list of fields is not one. Nothing was asked.</source>
            <translation>Un nombre de la lista de campos no es válido. No se consultó nada.</translation>
        </message>
        <message>
            <source>A search that has an end begins at most a year before it. Nothing was asked.</source>
            <translation>Una búsqueda que tiene un fin comienza como máximo un año antes de este. No se consultó nada.</translation>
        </message>
        <message>
            <source>AT&amp;T refused this pair of SIM and device. Its text ("not found", /service/) misleads: the line exists. It means that the device needs an eSIM and cannot use a plastic SIM. Nothing was changed. Use an eSIM for this device, or a device that takes a plastic SIM.</source>
            <translation>AT&amp;T rechazó esta combinación de SIM y dispositivo. Su texto («not found», /service/) induce a error: la línea existe. Significa que el dispositivo necesita una eSIM y no puede usar una SIM de plástico. No se cambió nada. Use una eSIM para este dispositivo, o un dispositivo que admita una SIM de plástico.</translation>
        </message>
        <message>
            <source>An activation orders a new line, and this one has the number %1 already. It was not sent, because a second activation is billed a second time. Restore the line if it is suspended.</source>
            <translation>Una activación encarga una línea nueva, y esta ya tiene el número %1. No se envió, porque una segunda activación se factura por segunda vez. Reactive la línea si está suspendida.</translation>
        </message>
        <message>
            <source>At Control Center an IMEI cannot be set: the network reports which device a SIM is in. Nothing was sent. Put the SIM into the other device; to record a name for it, set the label "deviceID".</source>
            <translation>En Control Center no se puede establecer un IMEI: la red informa en qué dispositivo está una SIM. No se envió nada. Ponga la SIM en el otro dispositivo; para registrarle un nombre, establezca la etiqueta «deviceID».</translation>
        </message>
        <message>
            <source>Control Center cannot search for "%1". Nothing was asked.</source>
            <translation>Control Center no puede buscar por «%1». No se consultó nada.</translation>
        </message>
        <message>
            <source>Control Center does not take "%1" as %2. Its words are in capitals. Nothing was sent.</source>
            <translation>Control Center no acepta «%1» como %2. Sus términos van en mayúsculas. No se envió nada.</translation>
        </message>
        <message>
            <source>Control Center finds a line by its ICCID or its number, and neither is known. Nothing was asked.</source>
            <translation>Control Center encuentra una línea por su ICCID o su número, y no se conoce ninguno de los dos. No se consultó nada.</translation>
        </message>
        <message>
            <source>Control Center has no attribute "%1" that can be set. Nothing was sent.</source>
            <translation>Control Center no tiene ningún atributo «%1» que se pueda establecer. No se envió nada.</translation>
        </message>
        <message>
            <source>Control Center has no login step. Nothing was sent.</source>
            <translation>Control Center no tiene paso de inicio de sesión. No se envió nada.</translation>
        </message>
        <message>
            <source>Control Center is changed one attribute at a time: activate without a rate plan, and change the plan in a change of its own. It was not sent.</source>
            <translation>En Control Center se cambia un atributo a la vez: active sin plan tarifario y cambie el plan tarifario en un cambio aparte. No se envió.</translation>
        </message>
        <message>
            <source>Control Center knows no SIM with this number in this account. Check the number, and whether the line belongs to another account or pod.</source>
            <translation>Control Center no conoce ninguna SIM con este número en esta cuenta. Compruebe el número y si la línea pertenece a otra cuenta o pod.</translation>
        </message>
        <message>
            <source>Control Center knows no status "%1". Its words are in capitals. Nothing was asked.</source>
            <translation>Control Center no conoce ningún estado «%1». Sus términos van en mayúsculas. No se consultó nada.</translation>
        </message>
        <message>
            <source>Control Center lists 1 to 50 devices a page, from page 1 on. Nothing was asked.</source>
            <translation>Control Center muestra de 1 a 50 dispositivos por página, a partir de la página 1. No se consultó nada.</translation>
        </message>
        <message>
            <source>Control Center swaps a SIM and finds a line by its number only through its SOAP interface, and the account has no SOAP password or no license key. Nothing was sent. Add both to the account's credentials.</source>
            <translation>Control Center solo puede cambiar una SIM y encontrar una línea por su número mediante su interfaz SOAP, y la cuenta no tiene contraseña SOAP o no tiene clave de licencia. No se envió nada. Añada ambas a las credenciales de la cuenta.</translation>
        </message>
        <message>
            <source>Control Center tells the details of 1 to 50 ICCIDs at a time. Nothing was sent.</source>
            <translation>Control Center da los detalles de 1 a 50 ICCID a la vez. No se envió nada.</translation>
        </message>
        <message>
            <source>Control Center took the SIM swap (RMA %1); the line is read by its number to confirm.</source>
            <translation>Control Center aceptó el cambio de SIM (RMA %1); la línea se lee por su número para confirmarlo.</translation>
        </message>
        <message>
            <source>Control Center's SOAP answer (HTTP %1) is damaged, incomplete or not the answer to this request.</source>
            <translation>La respuesta SOAP de Control Center (HTTP %1) está dañada, incompleta o no corresponde a esta solicitud.</translation>
        </message>
        <message>
            <source>Control Center's SOAP answer is about another line or incomplete.</source>
            <translation>La respuesta SOAP de Control Center trata de otra línea o está incompleta.</translation>
        </message>
        <message>
            <source>Control Center's SOAP interface cannot set "%1"; REST can. Nothing was sent.</source>
            <translation>La interfaz SOAP de Control Center no puede establecer «%1»; REST sí puede. No se envió nada.</translation>
        </message>
        <message>
            <source>Control Center's answer (HTTP %1) does not name this line.</source>
            <translation>La respuesta de Control Center (HTTP %1) no nombra esta línea.</translation>
        </message>
        <message>
            <source>Control Center's answer is about another line or incomplete.</source>
            <translation>La respuesta de Control Center trata de otra línea o está incompleta.</translation>
        </message>
        <message>
            <source>Control Center's audit trail goes 1 to 365 days back. Nothing was sent.</source>
            <translation>El historial de auditoría de Control Center abarca de 1 a 365 días atrás. No se envió nada.</translation>
        </message>
        <message>
            <source>Control Center's audit trail is incomplete.</source>
            <translation>El historial de auditoría de Control Center está incompleto.</translation>
        </message>
        <message>
            <source>Control Center's list of lines is incomplete.</source>
            <translation>La lista de líneas de Control Center está incompleta.</translation>
        </message>
        <message>
            <source>Control Center's list of rate plans is incomplete.</source>
            <translation>La lista de planes tarifarios de Control Center está incompleta.</translation>
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
            <translation>Una solicitud activa entre 1 y %1 líneas. No se envió nada.</translation>
        </message>
        <message>
            <source>Something answers at this address, but not as Control Center does.</source>
            <translation>Algo responde en esta dirección, pero no como lo hace Control Center.</translation>
        </message>
        <message>
            <source>Telegence activates a line only for a billing account of 12 digits, and none is set for this account. It was not sent. Enter it in Settings.</source>
            <translation>Telegence solo activa una línea para una cuenta de facturación de 12 dígitos, y no hay ninguna definida para esta cuenta. No se envió. Introdúzcala en Configuración.</translation>
        </message>
        <message>
            <source>Telegence activates a line only with a ZIP code of five digits, where it is mainly used. It was not sent.</source>
            <translation>Telegence solo activa una línea con un código postal (ZIP) de cinco dígitos, el del lugar donde se usa principalmente. No se envió.</translation>
        </message>
        <message>
            <source>Telegence activates a line only with a rate plan (single user code). It was not sent.</source>
            <translation>Telegence solo activa una línea con un plan tarifario (single user code). No se envió.</translation>
        </message>
        <message>
            <source>Telegence activates a line only with an ICCID of 20 digits, and this row has none. It was not sent.</source>
            <translation>Telegence solo activa una línea con un ICCID de 20 dígitos, y esta fila no tiene ninguno. No se envió.</translation>
        </message>
        <message>
            <source>Telegence activates a line only with an IMEI of 15 digits with a right check digit, and this row has none. It was not sent.</source>
            <translation>Telegence solo activa una línea con un IMEI de 15 dígitos con dígito de control correcto, y esta fila no tiene ninguno. No se envió.</translation>
        </message>
        <message>
            <source>Telegence addresses a line by its number of ten digits, and "%1" is none. It was not sent. Correct the number, or leave it out so that it is looked up by the ICCID or IMEI.</source>
            <translation>Telegence identifica una línea por su número de diez dígitos, y «%1» no lo es. No se envió. Corrija el número, o déjelo vacío para que se busque por el ICCID o el IMEI.</translation>
        </message>
        <message>
            <source>Telegence addresses a line by its number, and the inventory knows none for %1. It was not sent. Give the number in the row, or import a list that has the number beside the ICCID or IMEI (linekeeperctl lines import), and check again.</source>
            <translation>Telegence identifica una línea por su número, y el inventario no conoce ninguno para %1. No se envió. Indique el número en la fila, o importe una lista que tenga el número junto al ICCID o IMEI (linekeeperctl lines import) y compruebe de nuevo.</translation>
        </message>
        <message>
            <source>Telegence addresses a line by its number, and the row names neither a number nor an ICCID or IMEI to look it up by. It was not sent.</source>
            <translation>Telegence identifica una línea por su número, y la fila no indica ni un número ni un ICCID o IMEI con que buscarlo. No se envió.</translation>
        </message>
        <message>
            <source>Telegence does not know the billing account %1. Nothing was ordered. Check it in Settings.</source>
            <translation>Telegence no conoce la cuenta de facturación %1. No se encargó nada. Revísela en Configuración.</translation>
        </message>
        <message>
            <source>Telegence has no call that lists rate plans.</source>
            <translation>Telegence no tiene ninguna llamada que liste los planes tarifarios.</translation>
        </message>
        <message>
            <source>Telegence has no login step. Nothing was sent.</source>
            <translation>Telegence no tiene paso de inicio de sesión. No se envió nada.</translation>
        </message>
        <message>
            <source>Telegence lets a change take effect from %1 (the start of the bill cycle) to %2, not on "%3". It was not sent.</source>
            <translation>Telegence permite que un cambio surta efecto desde %1 (el inicio del ciclo de facturación) hasta %2, no en «%3». No se envió.</translation>
        </message>
        <message>
            <source>Telegence reads a line only by its number, and this one's number is not known. Nothing is sent again by itself, because a second activation would be billed a second time. Look for a new number with this SIM at AT&amp;T before you decide.</source>
            <translation>Telegence lee una línea solo por su número, y el de esta no se conoce. No se reenvía nada automáticamente, porque una segunda activación se facturaría por segunda vez. Busque un número nuevo con esta SIM en AT&amp;T antes de decidir.</translation>
        </message>
        <message>
            <source>Telegence refused the activation with "not found" (HTTP 404). Nothing was ordered. Check that AT&amp;T has opened the activation of new lines to this application, and the base URL.</source>
            <translation>Telegence rechazó la activación con «not found» (HTTP 404). No se encargó nada. Compruebe que AT&amp;T haya habilitado la activación de líneas nuevas para esta aplicación, y la URL base.</translation>
        </message>
        <message>
            <source>Telegence refused the change with "not found" and the text /service/. The line itself can be read, so this text misleads: it is known from devices that need an eSIM. Nothing was changed. Ask AT&amp;T what this line allows.</source>
            <translation>Telegence rechazó el cambio con «not found» y el texto /service/. La línea sí se puede leer, así que este texto induce a error: se conoce de dispositivos que necesitan una eSIM. No se cambió nada. Pregunte a AT&amp;T qué permite esta línea.</translation>
        </message>
        <message>
            <source>Telegence rejected the activation of this line.</source>
            <translation>Telegence rechazó la activación de esta línea.</translation>
        </message>
        <message>
            <source>Telegence takes ICCIDs of 20 digits, and the new ICCID "%1" has not. It was not sent.</source>
            <translation>Telegence acepta ICCID de 20 dígitos, y el nuevo ICCID «%1» no los tiene. No se envió.</translation>
        </message>
        <message>
            <source>Telegence takes no reason code with "%1"; the code %2 is not sent.</source>
            <translation>Telegence no acepta código de motivo con «%1»; el código %2 no se envía.</translation>
        </message>
        <message>
            <source>Telegence wants %1 with every change of a SIM or device, and its own record of this line has none. It was not sent. Ask AT&amp;T to complete the line's record.</source>
            <translation>Telegence exige %1 en cada cambio de SIM o dispositivo, y su propio registro de esta línea no lo tiene. No se envió. Pida a AT&amp;T que complete el registro de la línea.</translation>
        </message>
        <message>
            <source>Telegence wants a reason code with "%1", and there is none. It was not sent.</source>
            <translation>Telegence exige un código de motivo con «%1», y no hay ninguno. No se envió.</translation>
        </message>
        <message>
            <source>Telegence's answer is about another billing account or incomplete.</source>
            <translation>La respuesta de Telegence trata de otra cuenta de facturación o está incompleta.</translation>
        </message>
        <message>
            <source>Telegence's answer is about another line or incomplete.</source>
            <translation>La respuesta de Telegence trata de otra línea o está incompleta.</translation>
        </message>
        <message>
            <source>Telegence's answer to the activation does not name this SIM.</source>
            <translation>La respuesta de Telegence a la activación no nombra esta SIM.</translation>
        </message>
        <message>
            <source>Telegence's answer to the activation names no request to ask for.</source>
            <translation>La respuesta de Telegence a la activación no indica ninguna solicitud que se pueda consultar.</translation>
        </message>
        <message>
            <source>Telegence's list does not say how many pages it has.</source>
            <translation>La lista de Telegence no dice cuántas páginas tiene.</translation>
        </message>
        <message>
            <source>Telegence's list of lines is incomplete.</source>
            <translation>La lista de líneas de Telegence está incompleta.</translation>
        </message>
        <message>
            <source>The Telegence reason codes in %1 cannot be used (%2). None of them is offered.</source>
            <translation>Los códigos de motivo de Telegence en %1 no se pueden usar (%2). No se ofrece ninguno de ellos.</translation>
        </message>
        <message>
            <source>The account's SOAP address is not an https address, and a password is never sent in the clear. Nothing was sent. Correct the address.</source>
            <translation>La dirección SOAP de la cuenta no es una dirección https, y una contraseña nunca se envía sin cifrar. No se envió nada. Corrija la dirección.</translation>
        </message>
        <message>
            <source>The answer (HTTP %1) is a web page, not the carrier's data. A proxy or a wrong host may have answered.</source>
            <translation>La respuesta (HTTP %1) es una página web, no datos de la operadora. Puede haber respondido un proxy o un servidor equivocado.</translation>
        </message>
        <message>
            <source>The answer (HTTP %1) is damaged or cut off.</source>
            <translation>La respuesta (HTTP %1) está dañada o cortada.</translation>
        </message>
        <message>
            <source>The answer (HTTP %1) is empty.</source>
            <translation>La respuesta (HTTP %1) está vacía.</translation>
        </message>
        <message>
            <source>The answer (HTTP %1) is none that can be explained.</source>
            <translation>La respuesta (HTTP %1) no es ninguna que se pueda explicar.</translation>
        </message>
        <message>
            <source>The answer (HTTP %1) is not JSON.</source>
            <translation>La respuesta (HTTP %1) no es JSON.</translation>
        </message>
        <message>
            <source>The answer (HTTP %1) lacks what it must contain.</source>
            <translation>A la respuesta (HTTP %1) le falta lo que debe contener.</translation>
        </message>
        <message>
            <source>The billing account %1 is not active but "%2". Nothing was ordered. Ask AT&amp;T, or choose another account.</source>
            <translation>La cuenta de facturación %1 no está activa, sino «%2». No se encargó nada. Pregunte a AT&amp;T o elija otra cuenta.</translation>
        </message>
        <message>
            <source>The carrier addresses a line by its ICCID, and this row has none of %1 to %2 digits. It was not sent.</source>
            <translation>La operadora identifica una línea por su ICCID, y esta fila no tiene ninguno de %1 a %2 dígitos. No se envió.</translation>
        </message>
        <message>
            <source>The carrier refused the change, although it answered with success. Nothing was changed.</source>
            <translation>La operadora rechazó el cambio, aunque respondió con éxito. No se cambió nada.</translation>
        </message>
        <message>
            <source>The change names no feature to add or remove, or an empty one. It was not sent.</source>
            <translation>El cambio no nombra ninguna función que añadir o quitar, o nombra una vacía. No se envió.</translation>
        </message>
        <message>
            <source>The error texts in %1 cannot be used (%2). None of them is shown.</source>
            <translation>Los textos de error en %1 no se pueden usar (%2). No se muestra ninguno de ellos.</translation>
        </message>
        <message>
            <source>The line belongs to the ThingSpace account %1, not to %2. Nothing was changed. Choose the account it belongs to.</source>
            <translation>La línea pertenece a la cuenta de ThingSpace %1, no a %2. No se cambió nada. Elija la cuenta a la que pertenece.</translation>
        </message>
        <message>
            <source>The line belongs to the billing account %1, not to %2. Nothing was changed. Choose the account it belongs to.</source>
            <translation>La línea pertenece a la cuenta de facturación %1, no a %2. No se cambió nada. Elija la cuenta a la que pertenece.</translation>
        </message>
        <message>
            <source>The line has no number at Control Center yet, and after a SIM swap it could be found by its number only. It was not sent.</source>
            <translation>La línea aún no tiene número en Control Center, y tras un cambio de SIM solo se podría encontrar por su número. No se envió.</translation>
        </message>
        <message>
            <source>The line is suspended, and it is not known whether Telegence changes the plan of such a line. It may refuse.</source>
            <translation>La línea está suspendida, y no se sabe si Telegence cambia el plan tarifario de una línea así. Puede que lo rechace.</translation>
        </message>
        <message>
            <source>The login to ThingSpace gave no session (HTTP %1). Nothing was sent.</source>
            <translation>El inicio de sesión en ThingSpace no dio ninguna sesión (HTTP %1). No se envió nada.</translation>
        </message>
        <message>
            <source>The new ICCID "%1" does not have 19 or 20 digits. It was not sent.</source>
            <translation>El nuevo ICCID «%1» no tiene 19 o 20 dígitos. No se envió.</translation>
        </message>
        <message>
            <source>The new IMEI "%1" does not have 15 digits with a right check digit. It was not sent.</source>
            <translation>El nuevo IMEI «%1» no tiene 15 dígitos con dígito de control correcto. No se envió.</translation>
        </message>
        <message>
            <source>The new identifier is the one the row gives as the present one. It was not sent.</source>
            <translation>El nuevo identificador es el que la fila indica como actual. No se envió.</translation>
        </message>
        <message>
            <source>The number %1 is on the SIM %2, not on %3 as known here. Nothing was changed, because the number may have gone to another line. Correct the row, or read the line anew and check again.</source>
            <translation>El número %1 está en la SIM %2, no en %3 como consta aquí. No se cambió nada, porque el número puede haber pasado a otra línea. Corrija la fila, o lea la línea de nuevo y compruebe otra vez.</translation>
        </message>
        <message>
            <source>The reason code %1 is not in the list for "%2", so AT&amp;T may refuse the change. The codes differ per customer: verify it with AT&amp;T.</source>
            <translation>El código de motivo %1 no está en la lista para «%2», por lo que AT&amp;T puede rechazar el cambio. Los códigos difieren según el cliente: confírmelo con AT&amp;T.</translation>
        </message>
        <message>
            <source>The row names neither a new ICCID nor a new IMEI. It was not sent.</source>
            <translation>La fila no indica ni un nuevo ICCID ni un nuevo IMEI. No se envió.</translation>
        </message>
        <message>
            <source>The row names no new rate plan. It was not sent.</source>
            <translation>La fila no indica ningún plan tarifario nuevo. No se envió.</translation>
        </message>
        <message>
            <source>The same feature is to be added and removed. It was not sent.</source>
            <translation>Se pide añadir y quitar la misma función. No se envió.</translation>
        </message>
        <message>
            <source>ThingSpace activates a line only with ICCID and IMEI, and this row has no IMEI of 15 or 16 digits. It was not sent.</source>
            <translation>ThingSpace solo activa una línea con ICCID e IMEI, y esta fila no tiene un IMEI de 15 o 16 dígitos. No se envió.</translation>
        </message>
        <message>
            <source>ThingSpace activates a line only with a ZIP code of five digits, which decides the number's area. It was not sent.</source>
            <translation>ThingSpace solo activa una línea con un código postal (ZIP) de cinco dígitos, que determina la zona del número. No se envió.</translation>
        </message>
        <message>
            <source>ThingSpace activates a line only with a service plan. It was not sent.</source>
            <translation>ThingSpace solo activa una línea con un plan tarifario. No se envió.</translation>
        </message>
        <message>
            <source>ThingSpace changes the SIM or device only of a line that has a number, by which it is found afterwards, and this one has none yet. It was not sent.</source>
            <translation>ThingSpace solo cambia la SIM o el dispositivo de una línea que tiene número, por el cual se la encuentra después, y esta aún no tiene. No se envió.</translation>
        </message>
        <message>
            <source>ThingSpace could not be made to end an access token that it refuses (HTTP %1). Nothing was sent.</source>
            <translation>No se logró que ThingSpace anulara un token de acceso que rechaza (HTTP %1). No se envió nada.</translation>
        </message>
        <message>
            <source>ThingSpace finds a line by its ICCID, its number or its IMEI, and none of them is known. Nothing was asked.</source>
            <translation>ThingSpace encuentra una línea por su ICCID, su número o su IMEI, y no se conoce ninguno de ellos. No se consultó nada.</translation>
        </message>
        <message>
            <source>ThingSpace gave no access token (HTTP %1). Nothing was sent; it is asked for again.</source>
            <translation>ThingSpace no dio ningún token de acceso (HTTP %1). No se envió nada; se solicita de nuevo.</translation>
        </message>
        <message>
            <source>ThingSpace knows only the reason code FF for deactivation, not %1. It was not sent.</source>
            <translation>ThingSpace solo conoce el código de motivo FF para la baja, no %1. No se envió.</translation>
        </message>
        <message>
            <source>ThingSpace lists no line with this ICCID. Nothing was changed. Check the ICCID and the account.</source>
            <translation>ThingSpace no lista ninguna línea con este ICCID. No se cambió nada. Compruebe el ICCID y la cuenta.</translation>
        </message>
        <message>
            <source>ThingSpace named several lines for one ICCID.</source>
            <translation>ThingSpace indicó varias líneas para un mismo ICCID.</translation>
        </message>
        <message>
            <source>ThingSpace no longer takes the access token at login. Nothing was sent; a fresh one is fetched.</source>
            <translation>ThingSpace ya no acepta el token de acceso al iniciar sesión. No se envió nada; se obtiene uno nuevo.</translation>
        </message>
        <message>
            <source>ThingSpace refuses the application key or secret. Nothing was sent. Check the account's client id and client secret.</source>
            <translation>ThingSpace rechaza la clave o el secreto de la aplicación. No se envió nada. Revise el client id y el client secret de la cuenta.</translation>
        </message>
        <message>
            <source>ThingSpace refuses the characters ' " &lt; and \ in any value. It was not sent.</source>
            <translation>ThingSpace rechaza los caracteres ' " &lt; y \ en cualquier valor. No se envió.</translation>
        </message>
        <message>
            <source>ThingSpace refuses the user name or password. Nothing was sent. Correct them before trying again: five refused logins lock the user, and only Verizon can unlock it.</source>
            <translation>ThingSpace rechaza el nombre de usuario o la contraseña. No se envió nada. Corríjalos antes de intentarlo de nuevo: cinco inicios de sesión rechazados bloquean al usuario, y solo Verizon puede desbloquearlo.</translation>
        </message>
        <message>
            <source>ThingSpace reports that the request failed. Its status gives no reason; the reason comes only by callback or from Verizon's support.</source>
            <translation>ThingSpace informa que la solicitud falló. Su estado no da ningún motivo; el motivo solo llega por callback o del soporte de Verizon.</translation>
        </message>
        <message>
            <source>ThingSpace takes a place of use only with first and last name, street address (no PO box), city, state, ZIP code and country. It was not sent.</source>
            <translation>ThingSpace solo acepta un lugar de uso con nombre y apellido, dirección (no un apartado postal), ciudad, estado, código postal y país. No se envió.</translation>
        </message>
        <message>
            <source>ThingSpace's answer is about another line or incomplete.</source>
            <translation>La respuesta de ThingSpace trata de otra línea o está incompleta.</translation>
        </message>
        <message>
            <source>ThingSpace's list does not advance; the rest of it cannot be fetched.</source>
            <translation>La lista de ThingSpace no avanza; no se puede obtener el resto.</translation>
        </message>
        <message>
            <source>ThingSpace's list is incomplete.</source>
            <translation>La lista de ThingSpace está incompleta.</translation>
        </message>
        <message>
            <source>ThingSpace's plan list is incomplete.</source>
            <translation>La lista de planes tarifarios de ThingSpace está incompleta.</translation>
        </message>
        <message>
            <source>ThingSpace's status is about another request or incomplete.</source>
            <translation>El estado de ThingSpace trata de otra solicitud o está incompleto.</translation>
        </message>
        <message>
            <source>the ICCID of the SIM</source>
            <translation>el ICCID de la SIM</translation>
        </message>
        <message>
            <source>the IMEI of the device (BLIMEI)</source>
            <translation>el IMEI del dispositivo (BLIMEI)</translation>
        </message>
        <message>
            <source>the service ZIP code</source>
            <translation>el código postal (ZIP) del servicio</translation>
        </message>
        <message>
            <source>the technology type of the device (such as LTE)</source>
            <translation>el tipo de tecnología del dispositivo (por ejemplo, LTE)</translation>
        </message>
    </context>
    <context>
        <name>CauseText</name>
        <message>
            <source>A value of the row is wrong: the carrier does not know the line, the plan or a field.</source>
            <translation>Un valor de la fila es incorrecto: la operadora no conoce la línea, el plan tarifario o un campo.</translation>
        </message>
        <message>
            <source>After the account is corrected, yes. Until then every line fails alike.</source>
            <translation>Sí, después de corregir la cuenta. Hasta entonces todas las líneas fallan igual.</translation>
        </message>
        <message>
            <source>Check that the carrier answers again, then retry.</source>
            <translation>Compruebe que la operadora vuelve a responder y reintente.</translation>
        </message>
        <message>
            <source>Check the network and the account's address, then send again.</source>
            <translation>Revise la red y la dirección de la cuenta, y envíe de nuevo.</translation>
        </message>
        <message>
            <source>Compare what it is now with what you expected, and plan those lines anew.</source>
            <translation>Compare lo que hay ahora con lo que esperaba, y planifique esas líneas de nuevo.</translation>
        </message>
        <message>
            <source>Correct the carrier account under Settings and test the connection.</source>
            <translation>Corrija la cuenta de la operadora en Configuración y pruebe la conexión.</translation>
        </message>
        <message>
            <source>Correct the list and start a new change with the corrected rows.</source>
            <translation>Corrija la lista e inicie un nuevo cambio con las filas corregidas.</translation>
        </message>
        <message>
            <source>Decide first whether our change took effect.</source>
            <translation>Decida primero si nuestro cambio surtió efecto.</translation>
        </message>
        <message>
            <source>Find out who else changes this line, then record what is true.</source>
            <translation>Averigüe quién más cambia esta línea y registre después lo que es cierto.</translation>
        </message>
        <message>
            <source>Find out why the carrier could not be used at that time. Then send again, or give up.</source>
            <translation>Averigüe por qué no se pudo usar la operadora en ese momento. Después envíe de nuevo o abandone.</translation>
        </message>
        <message>
            <source>It cannot be told. Try one line before all of them.</source>
            <translation>No se puede saber. Pruebe con una línea antes que con todas.</translation>
        </message>
        <message>
            <source>Linekeeper read the line just before sending and did not send.</source>
            <translation>Linekeeper leyó la línea justo antes de enviar y no envió.</translation>
        </message>
        <message>
            <source>Linekeeper tried as often as it may and stopped, so that it does not go on for ever.</source>
            <translation>Linekeeper lo intentó tantas veces como le está permitido y se detuvo, para no seguir indefinidamente.</translation>
        </message>
        <message>
            <source>Look the lines up in the carrier's portal or ask the carrier, then record here what is true.</source>
            <translation>Busque las líneas en el portal de la operadora o pregúntele, y registre aquí lo que es cierto.</translation>
        </message>
        <message>
            <source>Lower the account's rate under Settings, then retry.</source>
            <translation>Reduzca la tasa de la cuenta en Configuración y reintente.</translation>
        </message>
        <message>
            <source>Most likely it was not applied. Make sure at the carrier's portal, then record what is true.</source>
            <translation>Lo más probable es que no se aplicara. Asegúrese en el portal de la operadora y registre después qué es cierto.</translation>
        </message>
        <message>
            <source>No. A new plan takes the line as it is now.</source>
            <translation>No. Un nuevo plan de cambio toma la línea tal como está ahora.</translation>
        </message>
        <message>
            <source>No. The same value will be refused again.</source>
            <translation>No. El mismo valor se rechazará de nuevo.</translation>
        </message>
        <message>
            <source>Not by itself: asking sends nothing. You decide.</source>
            <translation>No por sí solo: preguntar no envía nada. Usted decide.</translation>
        </message>
        <message>
            <source>Not by itself: it is never sent again unread, since that could do it twice. You decide.</source>
            <translation>No automáticamente: nunca se reenvía sin leer antes, porque podría hacerse dos veces. La decisión es suya.</translation>
        </message>
        <message>
            <source>Only after the access works. Before that, repeated refusals can lock the account.</source>
            <translation>Solo cuando el acceso funcione. Antes de eso, los rechazos repetidos pueden bloquear la cuenta.</translation>
        </message>
        <message>
            <source>Only if the line's status has changed since.</source>
            <translation>Solo si el estado de la línea ha cambiado desde entonces.</translation>
        </message>
        <message>
            <source>Only if what was found has changed since: the same check runs again.</source>
            <translation>Solo si lo que se encontró ha cambiado desde entonces: se ejecuta otra vez la misma comprobación.</translation>
        </message>
        <message>
            <source>Read back, the line is neither as it was nor as it should be.</source>
            <translation>Según la relectura, la línea no está ni como estaba ni como debería estar.</translation>
        </message>
        <message>
            <source>Read the carrier's text below. Often the line must be brought into another status first.</source>
            <translation>Lea abajo el texto de la operadora. A menudo hay que poner antes la línea en otro estado.</translation>
        </message>
        <message>
            <source>Read the raw text below and report the code, so that it can be explained here.</source>
            <translation>Lea abajo el texto original y notifique el código, para que se pueda explicar aquí.</translation>
        </message>
        <message>
            <source>See what the line is now. If the change is still wanted, plan it anew.</source>
            <translation>Vea cómo está la línea ahora. Si el cambio aún se desea, planifíquelo de nuevo.</translation>
        </message>
        <message>
            <source>Test the connection under Settings. Renew the credentials, or have the carrier grant the permission.</source>
            <translation>Pruebe la conexión en Configuración. Renueve las credenciales o pida a la operadora que conceda el permiso.</translation>
        </message>
        <message>
            <source>The account's address, name or subscription does not fit what was asked for.</source>
            <translation>La dirección, el nombre o la suscripción de la cuenta no concuerda con lo que se pidió.</translation>
        </message>
        <message>
            <source>The carrier could not be reached; it is proved that no request arrived.</source>
            <translation>No se pudo contactar con la operadora; está demostrado que no llegó ninguna solicitud.</translation>
        </message>
        <message>
            <source>The carrier or the way to it was not usable for a while. The line is as it was.</source>
            <translation>La operadora o el camino hacia ella no se pudo usar durante un tiempo. La línea está como estaba.</translation>
        </message>
        <message>
            <source>The carrier refused our credentials or what they are allowed to do.</source>
            <translation>La operadora rechazó nuestras credenciales o lo que se les permite hacer.</translation>
        </message>
        <message>
            <source>The carrier took fewer requests than we sent, and did not process these.</source>
            <translation>La operadora aceptó menos solicitudes de las que enviamos y no procesó estas.</translation>
        </message>
        <message>
            <source>The carrier understood the request and its rules forbid it for this line now.</source>
            <translation>La operadora entendió la solicitud, pero sus reglas la prohíben ahora para esta línea.</translation>
        </message>
        <message>
            <source>The carrier was asked again, and the line still shows the old state after the time for a late effect.</source>
            <translation>Se volvió a preguntar a la operadora y la línea sigue mostrando el estado anterior una vez pasado el tiempo para un efecto tardío.</translation>
        </message>
        <message>
            <source>The carrier's answer is not one we know. The line was not changed.</source>
            <translation>La respuesta de la operadora no es ninguna que conozcamos. La línea no se cambió.</translation>
        </message>
        <message>
            <source>The line is not any more what it was when the plan was made: somebody changed it in between.</source>
            <translation>La línea ya no está como estaba cuando se hizo el plan de cambio: alguien la cambió entretanto.</translation>
        </message>
        <message>
            <source>The line was still open in another change, so this one did not touch it.</source>
            <translation>La línea seguía abierta en otro cambio, por lo que este no la tocó.</translation>
        </message>
        <message>
            <source>The request may have reached the carrier, and reading the line did not settle whether it took effect.</source>
            <translation>La solicitud puede haber llegado a la operadora, y la lectura de la línea no aclaró si surtió efecto.</translation>
        </message>
        <message>
            <source>Wait for the other change to finish, or cancel it.</source>
            <translation>Espere a que finalice el otro cambio o cancélelo.</translation>
        </message>
        <message>
            <source>Yes, at a lower rate.</source>
            <translation>Sí, a una tasa menor.</translation>
        </message>
        <message>
            <source>Yes, if what was in the way is gone. The counters begin anew.</source>
            <translation>Sí, si ya no existe el impedimento. Los contadores empiezan de nuevo.</translation>
        </message>
        <message>
            <source>Yes, once the carrier answers again.</source>
            <translation>Sí, en cuanto la operadora vuelva a responder.</translation>
        </message>
        <message>
            <source>Yes, when the other change is done with the line.</source>
            <translation>Sí, cuando el otro cambio haya terminado con la línea.</translation>
        </message>
        <message>
            <source>Yes. Nothing was sent, so nothing can happen twice.</source>
            <translation>Sí. No se envió nada, así que nada puede ocurrir dos veces.</translation>
        </message>
    </context>
    <context>
        <name>ChainVerifier</name>
        <message>
            <source>A row is missing before this one, or rows were reordered.</source>
            <translation>Falta una fila antes de esta, o se reordenaron las filas.</translation>
        </message>
        <message>
            <source>The recorded exchange of this row was altered.</source>
            <translation>El intercambio registrado de esta fila fue alterado.</translation>
        </message>
        <message>
            <source>This row does not follow the row before it.</source>
            <translation>Esta fila no sigue a la fila anterior.</translation>
        </message>
        <message>
            <source>This row was altered after it was written.</source>
            <translation>Esta fila fue alterada después de escribirse.</translation>
        </message>
    </context>
    <context>
        <name>ChangeCalendar</name>
        <message>
            <source>A daily cap needs a number from 0 on and a time zone. Nothing was saved.</source>
            <translation>Un límite máximo diario necesita un número a partir de 0 y una zona horaria. No se guardó nada.</translation>
        </message>
        <message>
            <source>A freeze window has no name, or one of more than 80 characters. Nothing was saved.</source>
            <translation>Un periodo de congelación no tiene nombre, o tiene uno de más de 80 caracteres. No se guardó nada.</translation>
        </message>
        <message>
            <source>The times of the freeze window "%1" cannot be used. Nothing was saved. Give a time zone, a begin and an end that differ, and at least one day.</source>
            <translation>Las horas del periodo de congelación «%1» no se pueden usar. No se guardó nada. Indique una zona horaria, un inicio y un fin que difieran, y al menos un día.</translation>
        </message>
    </context>
    <context>
        <name>ChangeKind</name>
        <message>
            <source>Activate</source>
            <translation>Activar</translation>
        </message>
        <message>
            <source>Change ICCID/IMEI</source>
            <translation>Cambiar ICCID/IMEI</translation>
        </message>
        <message>
            <source>Change customer plan</source>
            <translation>Cambiar plan del cliente</translation>
        </message>
        <message>
            <source>Change rate plan</source>
            <translation>Cambiar plan tarifario</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>Dar de baja</translation>
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
            <translation>Reactivar</translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>Suspender</translation>
        </message>
        <message>
            <source>plan %1, then %2</source>
            <translation>plan %1, luego %2</translation>
        </message>
    </context>
    <context>
        <name>ChangeLinesModel</name>
        <message>
            <source>Row %1, %2, %3</source>
            <translation>Fila %1, %2, %3</translation>
        </message>
    </context>
    <context>
        <name>ChangeScope</name>
        <message>
            <source>%1 at %2</source>
            <translation>%1 en %2</translation>
        </message>
        <message>
            <source>Every change</source>
            <translation>Todos los cambios</translation>
        </message>
    </context>
    <context>
        <name>ChangeTable</name>
        <message numerus="yes">
            <source>%1, %n line(s): %2</source>
            <translation>
                <numerusform>%1, %n línea: %2</numerusform>
                <numerusform>%1, %n líneas: %2</numerusform>
            </translation>
        </message>
        <message>
            <source>%1; plan %2; reason: %3</source>
            <translation>%1; plan de cambio %2; motivo: %3</translation>
        </message>
        <message>
            <source>Already so when the plan was made; nothing is sent.</source>
            <translation>Ya estaba así cuando se hizo el plan de cambio; no se envía nada.</translation>
        </message>
        <message>
            <source>Change %1 does not wait for a start time (any more). Nothing was changed.</source>
            <translation>El cambio %1 no espera (o ya no espera) una hora de inicio. No se cambió nada.</translation>
        </message>
        <message>
            <source>Change %1 is not open. Nothing was changed.</source>
            <translation>El cambio %1 no está abierto. No se cambió nada.</translation>
        </message>
        <message>
            <source>Its first step, the other rate plan, had been done and stays.</source>
            <translation>Su primer paso, el otro plan tarifario, ya se había hecho y se mantiene.</translation>
        </message>
        <message>
            <source>Recorded here, effective %1. No carrier was called.</source>
            <translation>Registrado aquí, con efecto desde %1. No se llamó a ninguna operadora.</translation>
        </message>
        <message>
            <source>That was the first step, the other rate plan. The second one was not sent; a retry sends it.</source>
            <translation>Ese fue el primer paso, el otro plan tarifario. El segundo no se envió; un reintento lo envía.</translation>
        </message>
        <message>
            <source>The customer plan was changed after the plan was made (it is: %1). Nothing was recorded. Make a new plan.</source>
            <translation>El plan del cliente se cambió después de hacerse el plan de cambio (es: %1). No se registró nada. Haga un nuevo plan de cambio.</translation>
        </message>
        <message>
            <source>The line is not in the inventory any more, so nothing was recorded. Read the inventory and make a new plan.</source>
            <translation>La línea ya no está en el inventario, por lo que no se registró nada. Lea el inventario y haga un nuevo plan de cambio.</translation>
        </message>
        <message>
            <source>The line is still open in change %1. It was not touched by this one; retry it when that change is done.</source>
            <translation>La línea sigue abierta en el cambio %1. Este no la tocó; reintente cuando aquel cambio termine.</translation>
        </message>
        <message>
            <source>The plan does not say from which day the customer plan holds. Nothing was started. Make a new plan.</source>
            <translation>El plan de cambio no dice desde qué día rige el plan del cliente. No se inició nada. Haga un nuevo plan de cambio.</translation>
        </message>
        <message>
            <source>This plan (%1) was run already, as change %2. Nothing was started. To do it again, make a new plan.</source>
            <translation>Este plan de cambio (%1) ya se ejecutó, como cambio %2. No se inició nada. Para hacerlo otra vez, haga un nuevo plan de cambio.</translation>
        </message>
        <message>
            <source>Waits until change %1 has finished with this line.</source>
            <translation>Espera a que el cambio %1 haya terminado con esta línea.</translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>  Started now, it is finished about %1.</source>
            <translation>  Si se inicia ahora, termina hacia las %1.</translation>
        </message>
        <message>
            <source>  accepted: %1</source>
            <translation>  aceptado: %1</translation>
        </message>
        <message>
            <source>"%1" are no hours; nothing was done. Write 22:00-06:00 or "fri,sat 22:00-06:00".</source>
            <translation>«%1» no es un horario; no se hizo nada. Escriba 22:00-06:00 o "fri,sat 22:00-06:00".</translation>
        </message>
        <message>
            <source>"%1" are no hours; nothing was done. Write them as 22:00-06:00.</source>
            <translation>«%1» no son horas; no se hizo nada. Escríbalas así: 22:00-06:00.</translation>
        </message>
        <message>
            <source>"%1" does not say which warning is accepted and why; nothing was done. Write --accept-warning RULE=REASON.</source>
            <translation>«%1» no dice qué aviso se acepta y por qué; no se hizo nada. Escriba --accept-warning RULE=REASON.</translation>
        </message>
        <message>
            <source>"%1" is no carrier; nothing was done.</source>
            <translation>«%1» no es una operadora; no se hizo nada.</translation>
        </message>
        <message>
            <source>"%1" is no change type; nothing was done. Use --type with one of: %2.</source>
            <translation>«%1» no es un tipo de cambio; no se hizo nada. Use --type con uno de estos: %2.</translation>
        </message>
        <message>
            <source>"%1" is no date that can be read without doubt; nothing was done. Write it as year-month-day: 2026-12-01.</source>
            <translation>«%1» no es una fecha que se pueda leer sin ambigüedad; no se hizo nada. Escríbala como año-mes-día: 2026-12-01.</translation>
        </message>
        <message>
            <source>"%1" is no duration; nothing was done. Write 90s, 5m or 2h.</source>
            <translation>«%1» no es una duración; no se hizo nada. Escriba 90s, 5m o 2h.</translation>
        </message>
        <message>
            <source>"%1" is no kind of repair; nothing was done. Use one or more of: %2.</source>
            <translation>«%1» no es un tipo de reparación; no se hizo nada. Use uno o varios de estos: %2.</translation>
        </message>
        <message>
            <source>"%1" is no number of lines; nothing was done. Write one from 0 on.</source>
            <translation>«%1» no es un número de líneas; no se hizo nada. Escriba uno desde 0.</translation>
        </message>
        <message>
            <source>"%1" is no preset; nothing was done. Use one of: %2.</source>
            <translation>«%1» no es un preajuste; no se hizo nada. Use uno de estos: %2.</translation>
        </message>
        <message>
            <source>"%1" is no time zone; nothing was done. Write one such as America/New_York or UTC.</source>
            <translation>«%1» no es una zona horaria; no se hizo nada. Escriba una como America/New_York o UTC.</translation>
        </message>
        <message>
            <source>"%1" is no time. Use ISO 8601, such as 2026-05-01T00:00:00Z. Nothing was exported.</source>
            <translation>«%1» no es una hora. Use ISO 8601, por ejemplo 2026-05-01T00:00:00Z. No se exportó nada.</translation>
        </message>
        <message>
            <source>"%1" is no time; nothing was done. Write now, 02:00 (the next one here), 2026-12-01T02:00, or 2026-12-01T02:00Z.</source>
            <translation>«%1» no es una hora; no se hizo nada. Escriba now, 02:00 (la próxima, hora local), 2026-12-01T02:00 o 2026-12-01T02:00Z.</translation>
        </message>
        <message>
            <source>"%1" is no type of change; nothing was done.</source>
            <translation>«%1» no es un tipo de cambio; no se hizo nada.</translation>
        </message>
        <message>
            <source>"%1" is no verdict. Use change, already-so, warning or blocked.</source>
            <translation>«%1» no es un veredicto. Use change, already-so, warning o blocked.</translation>
        </message>
        <message>
            <source>%1 a day</source>
            <translation>%1 al día</translation>
        </message>
        <message>
            <source>%1 audit rows written to %2.</source>
            <translation>%1 filas de auditoría escritas en %2.</translation>
        </message>
        <message>
            <source>%1 days ago</source>
            <translation>hace %1 días</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>hace %1 h</translation>
        </message>
        <message>
            <source>%1 is not in the inventory.</source>
            <translation>%1 no está en el inventario.</translation>
        </message>
        <message>
            <source>%1 is not in the inventory; nothing was written.</source>
            <translation>%1 no está en el inventario; no se escribió nada.</translation>
        </message>
        <message>
            <source>%1 is over already; nothing was done.</source>
            <translation>%1 ya pasó; no se hizo nada.</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>hace %1 min</translation>
        </message>
        <message>
            <source>%1 sent today, %2 waiting</source>
            <translation>%1 enviadas hoy, %2 en espera</translation>
        </message>
        <message>
            <source>%1/s, %2 in flight</source>
            <translation>%1/s, %2 en curso</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 de %3</translation>
        </message>
        <message>
            <source>%1: %2 × %3</source>
            <translation>%1: %2 × %3</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n line(s) read.</source>
            <translation>
                <numerusform>%1: %n línea leída.</numerusform>
                <numerusform>%1: %n líneas leídas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n rate plan(s) read.</source>
            <translation>
                <numerusform>%1: %n plan tarifario leído.</numerusform>
                <numerusform>%1: %n planes tarifarios leídos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) can be repaired with --accept %2: %1</source>
            <translation>
                <numerusform>%n celda se puede reparar con --accept %2: %1</numerusform>
                <numerusform>%n celdas se pueden reparar con --accept %2: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s): %1</source>
            <translation>
                <numerusform>%n celda: %1</numerusform>
                <numerusform>%n celdas: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) of the sheet do not show; they were read like the rest.</source>
            <translation>
                <numerusform>%n columna de la hoja está oculta; se leyó como las demás.</numerusform>
                <numerusform>%n columnas de la hoja están ocultas; se leyeron como las demás.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) are in the inventory now.</source>
            <translation>
                <numerusform>%n línea está ahora en el inventario.</numerusform>
                <numerusform>%n líneas están ahora en el inventario.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) are left waiting and nothing was lost.</source>
            <translation>
                <numerusform>%n línea queda en espera y no se perdió nada.</numerusform>
                <numerusform>%n líneas quedan en espera y no se perdió nada.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) are waiting again.</source>
            <translation>
                <numerusform>%n línea espera de nuevo.</numerusform>
                <numerusform>%n líneas esperan de nuevo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) cancelled. What was on its way is still verified.</source>
            <translation>
                <numerusform>%n línea cancelada. Lo que estaba en camino aún se verifica.</numerusform>
                <numerusform>%n líneas canceladas. Lo que estaba en camino aún se verifica.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) decided.</source>
            <translation>
                <numerusform>%n línea decidida.</numerusform>
                <numerusform>%n líneas decididas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s): %1</source>
            <translation>
                <numerusform>%n línea: %1</numerusform>
                <numerusform>%n líneas: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) kept</source>
            <translation>
                <numerusform>%n mensaje conservado</numerusform>
                <numerusform>%n mensajes conservados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rate plan(s) are in the catalogue of %1 now.</source>
            <translation>
                <numerusform>%n plan tarifario está ahora en el catálogo de %1.</numerusform>
                <numerusform>%n planes tarifarios están ahora en el catálogo de %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of the sheet do not show, by a filter or by hand; they were read like the rest.</source>
            <translation>
                <numerusform>%n fila de la hoja está oculta, por un filtro o a mano; se leyó como las demás.</numerusform>
                <numerusform>%n filas de la hoja están ocultas, por un filtro o a mano; se leyeron como las demás.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s), %1 examples, %2 of them failed.</source>
            <translation>
                <numerusform>%n regla, %1 ejemplos, de los cuales %2 fallaron.</numerusform>
                <numerusform>%n reglas, %1 ejemplos, de los cuales %2 fallaron.</numerusform>
            </translation>
        </message>
        <message>
            <source>, %1 about no line of ours; the last one: %2</source>
            <translation>, %1 sin relación con líneas nuestras; el último: %2</translation>
        </message>
        <message>
            <source>--carrier takes thingspace, jasper or telegence. Nothing was added.</source>
            <translation>--carrier admite thingspace, jasper o telegence. No se añadió nada.</translation>
        </message>
        <message>
            <source>--confirm %1 does not match: the plan makes %2 changes. Nothing was started.</source>
            <translation>--confirm %1 no coincide: el plan de cambio hace %2 cambios. No se inició nada.</translation>
        </message>
        <message>
            <source>--customer-plan and --customer-pool go with --type customer-plan, --effective with that or with --type rate-plan; nothing was done.</source>
            <translation>--customer-plan y --customer-pool van con --type customer-plan; --effective, con ese o con --type rate-plan; no se hizo nada.</translation>
        </message>
        <message>
            <source>--ip-pool goes with --type activate or --type rate-plan; nothing was done.</source>
            <translation>--ip-pool va con --type activate o --type rate-plan; no se hizo nada.</translation>
        </message>
        <message>
            <source>--map and --remembered exclude each other; nothing was imported.</source>
            <translation>--map y --remembered se excluyen entre sí; no se importó nada.</translation>
        </message>
        <message>
            <source>--metrics-port "%1" is no port (0 to 65535; 0 takes a free one). Nothing was started.</source>
            <translation>--metrics-port «%1» no es un puerto (0 a 65535; 0 toma uno libre). No se inició nada.</translation>
        </message>
        <message>
            <source>--on and --off exclude each other. Nothing was changed.</source>
            <translation>--on y --off se excluyen entre sí. No se cambió nada.</translation>
        </message>
        <message>
            <source>--on-collision is skip or wait, not "%1"; nothing was done.</source>
            <translation>--on-collision es skip o wait, no «%1»; no se hizo nada.</translation>
        </message>
        <message>
            <source>--order is as-listed or by-carrier, not "%1"; nothing was done.</source>
            <translation>--order es as-listed o by-carrier, no «%1»; no se hizo nada.</translation>
        </message>
        <message>
            <source>--place-of-use goes with --type activate; nothing was done.</source>
            <translation>--place-of-use va con --type activate; no se hizo nada.</translation>
        </message>
        <message>
            <source>--place-of-use is one JSON object with addressLine, city, state, zip and country, and firstName and lastName if they are known; nothing was done.</source>
            <translation>--place-of-use es un objeto JSON con addressLine, city, state, zip y country, y firstName y lastName si se conocen; no se hizo nada.</translation>
        </message>
        <message>
            <source>--plan-first goes with --type suspend or --type deactivate; nothing was done.</source>
            <translation>--plan-first va con --type suspend o --type deactivate; no se hizo nada.</translation>
        </message>
        <message>
            <source>--port takes a number from 1 to 65535. Nothing was changed.</source>
            <translation>--port admite un número de 1 a 65535. No se cambió nada.</translation>
        </message>
        <message>
            <source>--port, --seed and --devices take whole numbers; nothing was started.</source>
            <translation>--port, --seed y --devices admiten números enteros; no se inició nada.</translation>
        </message>
        <message>
            <source>--practice-timing is only for stand-in carriers on this machine (plain http to 127.0.0.1); real carriers keep the safe times. Nothing was added.</source>
            <translation>--practice-timing es solo para operadoras simuladas en este equipo (http sin cifrar hacia 127.0.0.1); las operadoras reales conservan los tiempos seguros. No se añadió nada.</translation>
        </message>
        <message>
            <source>--practice-timing takes a JSON object of milliseconds, such as {"quarantine":400}.</source>
            <translation>--practice-timing admite un objeto JSON de milisegundos, por ejemplo {"quarantine":400}.</translation>
        </message>
        <message>
            <source>--priority takes a number from -9 to 9; nothing was changed.</source>
            <translation>--priority admite un número de -9 a 9; no se cambió nada.</translation>
        </message>
        <message>
            <source>--priority takes a number from -9 to 9; nothing was done.</source>
            <translation>--priority admite un número de -9 a 9; no se hizo nada.</translation>
        </message>
        <message>
            <source>--rate, --in-flight, --writes-per-minute and --lines-per-call take numbers.</source>
            <translation>--rate, --in-flight, --writes-per-minute y --lines-per-call admiten números.</translation>
        </message>
        <message>
            <source>--timing takes a JSON object of milliseconds, such as {"pollEvery":30000}; {} goes back to the shipped times.</source>
            <translation>--timing admite un objeto JSON de milisegundos, por ejemplo {"pollEvery":30000}; {} vuelve a los tiempos de fábrica.</translation>
        </message>
        <message>
            <source>--writes takes on or off.</source>
            <translation>--writes admite on u off.</translation>
        </message>
        <message>
            <source>A rate plan change needs --rate-plan CODE, or a list with a column "Rate plan"; nothing was done.</source>
            <translation>Un cambio de plan tarifario necesita --rate-plan CODE, o una lista con una columna «Rate plan»; no se hizo nada.</translation>
        </message>
        <message>
            <source>A rule is changed with a reason only: --reason TEXT. Nothing was done.</source>
            <translation>Una regla solo se cambia con un motivo: --reason TEXT. No se hizo nada.</translation>
        </message>
        <message>
            <source>Accepted and recorded: the fault at row %1. The queue starts again; "audit verify" goes on naming it.</source>
            <translation>Aceptado y registrado: el fallo de la fila %1. La cola vuelve a iniciarse; «audit verify» lo seguirá indicando.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Account "%1" and its credentials were removed.</source>
            <translation>La cuenta «%1» y sus credenciales se eliminaron.</translation>
        </message>
        <message>
            <source>Account "%1" is on again.</source>
            <translation>La cuenta «%1» está activa de nuevo.</translation>
        </message>
        <message>
            <source>Account "%1" receives no callbacks any more.</source>
            <translation>La cuenta «%1» ya no recibe callbacks.</translation>
        </message>
        <message>
            <source>Account "%1" receives no callbacks yet; nothing was registered. Begin with: linekeeperctl callbacks hook "%1"</source>
            <translation>La cuenta «%1» aún no recibe callbacks; no se registró nada. Empiece con: linekeeperctl callbacks hook "%1"</translation>
        </message>
        <message>
            <source>Account "%1" was added. Test it with: linekeeperctl accounts test "%1"</source>
            <translation>La cuenta «%1» se añadió. Pruébela con: linekeeperctl accounts test "%1"</translation>
        </message>
        <message>
            <source>Account "%1" was changed; its write switch is %2.</source>
            <translation>La cuenta «%1» se modificó; su interruptor de escritura está %2.</translation>
        </message>
        <message>
            <source>Account "%1" was removed; its credentials could not be: %2</source>
            <translation>La cuenta «%1» se eliminó; sus credenciales no se pudieron eliminar: %2</translation>
        </message>
        <message>
            <source>An account's carrier cannot be changed: what was sent under one API cannot be asked about under another. Add a new account.</source>
            <translation>La operadora de una cuenta no se puede cambiar: lo que se envió con una API no se puede consultar con otra. Añada una cuenta nueva.</translation>
        </message>
        <message>
            <source>Base URL</source>
            <translation>URL base</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Presupuesto</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <source>Callbacks are not received yet. No line was concerned by the test.</source>
            <translation>Los callbacks aún no se reciben. La prueba no afectó a ninguna línea.</translation>
        </message>
        <message>
            <source>Callbacks are received and kept.</source>
            <translation>Los callbacks se reciben y se conservan.</translation>
        </message>
        <message>
            <source>Callbacks are received on port %1 of %2, %3, by whoever runs the queue (console or worker).</source>
            <translation>Los callbacks se reciben en el puerto %1 de %2, %3, por quien procese la cola (consola o worker).</translation>
        </message>
        <message>
            <source>Callbacks are switched off. Switch them on with: linekeeperctl callbacks set --on</source>
            <translation>Los callbacks están desactivados. Actívelos con: linekeeperctl callbacks set --on</translation>
        </message>
        <message>
            <source>Callbacks are switched off; nothing was tested. Switch them on with: linekeeperctl callbacks set --on</source>
            <translation>Los callbacks están desactivados; no se probó nada. Actívelos con: linekeeperctl callbacks set --on</translation>
        </message>
        <message>
            <source>Cancelled by the operator.</source>
            <translation>Cancelado por el operador.</translation>
        </message>
        <message>
            <source>Cap</source>
            <translation>Límite</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Operadora</translation>
        </message>
        <message>
            <source>Carriers</source>
            <translation>Operadoras</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Change %1 has priority %2.</source>
            <translation>El cambio %1 tiene prioridad %2.</translation>
        </message>
        <message>
            <source>Change %1 is finished. %2</source>
            <translation>El cambio %1 ha finalizado. %2</translation>
        </message>
        <message>
            <source>Change %1 is scheduled: %2</source>
            <translation>El cambio %1 está programado: %2</translation>
        </message>
        <message>
            <source>Change %1 started: %2</source>
            <translation>El cambio %1 se inició: %2</translation>
        </message>
        <message>
            <source>Change %1 starts at %2.</source>
            <translation>El cambio %1 se inicia el %2.</translation>
        </message>
        <message>
            <source>Change %1 starts now.</source>
            <translation>El cambio %1 se inicia ahora.</translation>
        </message>
        <message>
            <source>Change %1 · %2</source>
            <translation>Cambio %1 · %2</translation>
        </message>
        <message>
            <source>Change %1 · %2 · %3</source>
            <translation>Cambio %1 · %2 · %3</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Everything is settled.</source>
            <translation>Todo está cerrado.</translation>
        </message>
        <message>
            <source>Exit codes: 0 all done, 1 usage or input, 2 finished with failures, 3 stopped by the guard, 4 some results unknown, 5 paused, 6 credentials refused or carrier down, 7 audit chain broken.</source>
            <translation>Códigos de salida: 0 todo hecho, 1 uso o entrada, 2 finalizado con fallos, 3 detenido por el guardián, 4 algunos resultados sin aclarar, 5 en pausa, 6 credenciales rechazadas u operadora caída, 7 cadena de auditoría rota.</translation>
        </message>
        <message>
            <source>Figures: http://127.0.0.1:%1/metrics</source>
            <translation>Métricas: http://127.0.0.1:%1/metrics</translation>
        </message>
        <message>
            <source>File (0600) with the passphrase of the credential vault, where no keychain answers.</source>
            <translation>Archivo (0600) con la frase de contraseña del almacén de credenciales, donde no responde ningún llavero.</translation>
        </message>
        <message>
            <source>File to write.</source>
            <translation>Archivo que se escribe.</translation>
        </message>
        <message>
            <source>Folder that holds everything this program keeps.</source>
            <translation>Carpeta que contiene todo lo que este programa guarda.</translation>
        </message>
        <message>
            <source>Freeze</source>
            <translation>Congelación</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Origen</translation>
        </message>
        <message>
            <source>Give the credentials on standard input: --credentials - (never as an argument, where others can see them). Nothing was added.</source>
            <translation>Indique las credenciales por la entrada estándar: --credentials - (nunca como argumento, donde otros pueden verlas). No se añadió nada.</translation>
        </message>
        <message>
            <source>Give the password on standard input: --password - (never as an argument, where others can see it). Nothing was changed.</source>
            <translation>Indique la contraseña por la entrada estándar: --password - (nunca como argumento, donde otros pueden verla). No se cambió nada.</translation>
        </message>
        <message>
            <source>How the columns of a list are read, by their titles: a file that --save-map wrote. Without it the columns are recognized anew each time.</source>
            <translation>Cómo se leen las columnas de una lista, según sus títulos: un archivo escrito con --save-map. Sin él, las columnas se reconocen de nuevo cada vez.</translation>
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
            <translation>Cuenta a partir de la próxima comprobación.</translation>
        </message>
        <message>
            <source>It is queued. The console or "linekeeperctl worker" works it off.</source>
            <translation>Está en la cola. La consola o "linekeeperctl worker" lo procesa.</translation>
        </message>
        <message>
            <source>It runs this change; following it here.</source>
            <translation>Ejecuta este cambio; se sigue aquí.</translation>
        </message>
        <message>
            <source>Kept. A console or worker that runs already takes it up when it starts again.</source>
            <translation>Guardado. Una consola o un worker que ya esté en marcha lo aplica cuando se inicia de nuevo.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Linekeeper on the command line: bulk changes on cellular IoT lines.
Commands:</source>
            <translation>Linekeeper en la línea de comandos: cambios masivos en líneas IoT celulares.
Comandos:</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <source>Look at the failures with: linekeeperctl change %1 --lines. Then resume %1 or cancel %1.</source>
            <translation>Vea los fallos con: linekeeperctl change %1 --lines. Después resume %1 o cancel %1.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Name what to set: --%1.</source>
            <translation>Indique qué se debe establecer: --%1.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>No account receives any. Choose one with: linekeeperctl callbacks hook ACCOUNT</source>
            <translation>Ninguna cuenta los recibe. Elija una con: linekeeperctl callbacks hook ACCOUNT</translation>
        </message>
        <message>
            <source>No columns were remembered for lists with these titles.</source>
            <translation>No se recordó ninguna columna para listas con estos títulos.</translation>
        </message>
        <message>
            <source>No customer plan is known yet, so any code is taken. Import them: linekeeperctl customer-plans import FILE</source>
            <translation>Aún no se conoce ningún plan del cliente, así que se acepta cualquier código. Impórtelos: linekeeperctl customer-plans import FILE</translation>
        </message>
        <message>
            <source>No freeze window and no cap: changes are sent at any time and in any number.</source>
            <translation>Sin periodos de congelación ni límites: los cambios se envían a cualquier hora y en cualquier cantidad.</translation>
        </message>
        <message>
            <source>No password or secret is stored yet.</source>
            <translation>Aún no hay ninguna contraseña ni secreto guardado.</translation>
        </message>
        <message>
            <source>No rate plan is known yet. Read them: linekeeperctl plans sync</source>
            <translation>Aún no se conoce ningún plan tarifario. Léalos: linekeeperctl plans sync</translation>
        </message>
        <message>
            <source>No such account receives callbacks; nothing was tested. Choose one with: linekeeperctl callbacks hook ACCOUNT</source>
            <translation>Ninguna cuenta así recibe callbacks; no se probó nada. Elija una con: linekeeperctl callbacks hook ACCOUNT</translation>
        </message>
        <message>
            <source>No worker offers its figures on port %1 of this machine, so there are none. Start one with: linekeeperctl worker --metrics-port %1</source>
            <translation>Ningún worker ofrece sus métricas en el puerto %1 de este equipo, así que no hay. Inicie uno con: linekeeperctl worker --metrics-port %1</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Not confirmed; nothing was started.</source>
            <translation>Sin confirmar; no se inició nada.</translation>
        </message>
        <message>
            <source>Nothing is changed with it until you turn its write switch on: linekeeperctl accounts set "%1" --writes on</source>
            <translation>No se cambia nada con ella hasta que active su interruptor de escritura: linekeeperctl accounts set "%1" --writes on</translation>
        </message>
        <message>
            <source>Nothing was saved.</source>
            <translation>No se guardó nada.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Now → then</source>
            <translation>Ahora → después</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desactivada</translation>
        </message>
        <message>
            <source>Only one may run the queue; nothing was done here.</source>
            <translation>Solo uno puede procesar la cola; aquí no se hizo nada.</translation>
        </message>
        <message>
            <source>Password (shown this once): %1</source>
            <translation>Contraseña (se muestra solo esta vez): %1</translation>
        </message>
        <message>
            <source>Paused by the operator.</source>
            <translation>Puesto en pausa por el operador.</translation>
        </message>
        <message numerus="yes">
            <source>Paused; %n line(s) are open.</source>
            <translation>
                <numerusform>En pausa; %n línea está abierta.</numerusform>
                <numerusform>En pausa; %n líneas están abiertas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Plan %1 in %2</source>
            <translation>Plan de cambio %1 en %2</translation>
        </message>
        <message>
            <source>Pool</source>
            <translation>Pool</translation>
        </message>
        <message>
            <source>Print JSON.</source>
            <translation>Imprimir JSON.</translation>
        </message>
        <message>
            <source>Rate plan</source>
            <translation>Plan tarifario</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leído</translation>
        </message>
        <message>
            <source>Read from the carrier</source>
            <translation>Leído de la operadora</translation>
        </message>
        <message>
            <source>Reading lines: %1 of %2</source>
            <translation>Leyendo líneas: %1 de %2</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message numerus="yes">
            <source>Resumed; %n line(s) are open.</source>
            <translation>
                <numerusform>Reanudado; %n línea está abierta.</numerusform>
                <numerusform>Reanudado; %n líneas están abiertas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>Row %1 was not imported: %2</source>
            <translation>La fila %1 no se importó: %2</translation>
        </message>
        <message>
            <source>Row %1, %2: the carrier's message says: %3</source>
            <translation>Fila %1, %2: el mensaje de la operadora dice: %3</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>Say what the rule shall do: --as block, warn, info, off or written. Nothing was done.</source>
            <translation>Indique qué debe hacer la regla: --as block, warn, info, off o written. No se hizo nada.</translation>
        </message>
        <message>
            <source>Say why with --reason TEXT; it is recorded. Nothing was accepted.</source>
            <translation>Indique el motivo con --reason TEXT; queda registrado. No se aceptó nada.</translation>
        </message>
        <message>
            <source>See the blocked rows with: linekeeperctl show %1 --verdict blocked</source>
            <translation>Vea las filas bloqueadas con: linekeeperctl show %1 --verdict blocked</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Sheet “%1” of: %2</source>
            <translation>Hoja «%1» de: %2</translation>
        </message>
        <message>
            <source>Standard input cannot be read; nothing was added.</source>
            <translation>No se puede leer la entrada estándar; no se añadió nada.</translation>
        </message>
        <message>
            <source>Standard input cannot be read; nothing was changed.</source>
            <translation>No se puede leer la entrada estándar; no se cambió nada.</translation>
        </message>
        <message>
            <source>Started (UTC)</source>
            <translation>Inicio (UTC)</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Stopped. What was in flight is recorded; nothing is lost. Go on with: linekeeperctl worker --until-quiet</source>
            <translation>Detenido. Lo que estaba en curso queda registrado; no se pierde nada. Continúe con: linekeeperctl worker --until-quiet</translation>
        </message>
        <message>
            <source>Telegence sends no callbacks; nothing was changed.</source>
            <translation>Telegence no envía callbacks; no se cambió nada.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>The account cannot be used yet. Nothing was changed at the carrier.</source>
            <translation>La cuenta aún no se puede usar. No se cambió nada en la operadora.</translation>
        </message>
        <message>
            <source>The account works.</source>
            <translation>La cuenta funciona.</translation>
        </message>
        <message>
            <source>The audit chain is broken at row %1: %2 Rows up to %3 are intact.</source>
            <translation>La cadena de auditoría está rota en la fila %1: %2 Las filas hasta %3 están intactas.</translation>
        </message>
        <message>
            <source>The audit chain is intact: %1 rows, head %2. Rows cut off at the end can only be noticed against a head that was kept elsewhere.</source>
            <translation>La cadena de auditoría está intacta: %1 filas, cabeza %2. Las filas cortadas al final solo se pueden notar al comparar con una cabeza guardada en otro lugar.</translation>
        </message>
        <message>
            <source>The calendar has no entry %1; nothing was done. "calendar list" numbers them.</source>
            <translation>El calendario no tiene la entrada %1; no se hizo nada. «calendar list» las numera.</translation>
        </message>
        <message>
            <source>The carrier calls nobody back for this account.</source>
            <translation>La operadora no envía callbacks a nadie para esta cuenta.</translation>
        </message>
        <message>
            <source>The carrier has confirmed it.</source>
            <translation>La operadora lo ha confirmado.</translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has %n customer pool(s) now.</source>
            <translation>
                <numerusform>El catálogo tiene ahora %n pool del cliente.</numerusform>
                <numerusform>El catálogo tiene ahora %n pools del cliente.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has %n customer rate plan(s) now.</source>
            <translation>
                <numerusform>El catálogo tiene ahora %n plan del cliente.</numerusform>
                <numerusform>El catálogo tiene ahora %n planes del cliente.</numerusform>
            </translation>
        </message>
        <message>
            <source>The column map could not be written to “%1”; the list itself was read. Check the folder and the free space.</source>
            <translation>No se pudo escribir el mapa de columnas en «%1»; la lista en sí se leyó. Compruebe la carpeta y el espacio libre.</translation>
        </message>
        <message>
            <source>The column map “%1” cannot be read; nothing was imported: check its name.</source>
            <translation>No se puede leer el mapa de columnas «%1»; no se importó nada: compruebe su nombre.</translation>
        </message>
        <message>
            <source>The columns are read as remembered from “%1”, %2.</source>
            <translation>Las columnas se leen como se recordaron de «%1», %2.</translation>
        </message>
        <message>
            <source>The console remembers columns for lists with these titles (from “%1”, %2), which were not used here: --remembered uses them, --forget-layout forgets them.</source>
            <translation>La consola recuerda columnas para listas con estos títulos (de «%1», %2), que aquí no se usaron: --remembered las usa, --forget-layout las olvida.</translation>
        </message>
        <message>
            <source>The credentials are not one JSON object. Nothing was saved.</source>
            <translation>Las credenciales no son un único objeto JSON. No se guardó nada.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read; nothing was imported.</source>
            <translation>No se puede leer el archivo %1; no se importó nada.</translation>
        </message>
        <message>
            <source>The file %1 is too large for a list of codes.</source>
            <translation>El archivo %1 es demasiado grande para una lista de códigos.</translation>
        </message>
        <message>
            <source>The file %1 names no code; nothing was imported. The first column is the code, the second the name.</source>
            <translation>El archivo %1 no contiene ningún código; no se importó nada. La primera columna es el código; la segunda, el nombre.</translation>
        </message>
        <message>
            <source>The name carriers know this machine by is not set; nothing was registered. Set it with "callbacks set --public-host NAME", or give the whole --url.</source>
            <translation>No está definido el nombre con el que las operadoras conocen este equipo; no se registró nada. Defínalo con "callbacks set --public-host NAME" o indique la --url completa.</translation>
        </message>
        <message>
            <source>The password needs at least 8 characters. Nothing was changed.</source>
            <translation>La contraseña necesita al menos 8 caracteres. No se cambió nada.</translation>
        </message>
        <message>
            <source>The plan changes nothing (%1), so nothing was started.</source>
            <translation>El plan de cambio no cambia nada (%1), así que no se inició nada.</translation>
        </message>
        <message>
            <source>The plan makes %1 changes. Nothing was started. Confirm with --confirm %1.</source>
            <translation>El plan de cambio hace %1 cambios. No se inició nada. Confirme con --confirm %1.</translation>
        </message>
        <message>
            <source>The practice carriers are listening on 127.0.0.1:%1 (end with Ctrl+C).</source>
            <translation>Las operadoras de práctica escuchan en 127.0.0.1:%1 (termine con Ctrl+C).</translation>
        </message>
        <message>
            <source>The settings file cannot be written; nothing was changed. Check the permissions of the settings folder.</source>
            <translation>No se puede escribir el archivo de configuración; no se cambió nada. Compruebe los permisos de la carpeta de configuración.</translation>
        </message>
        <message>
            <source>The time of the freeze cannot be used (%1); nothing was done. Give --hours "fri,sat 22:00-06:00", or --from 2026-12-23T18:00 --to 2026-12-27T06:00.</source>
            <translation>La hora de la congelación no se puede usar (%1); no se hizo nada. Indique --hours "fri,sat 22:00-06:00", o --from 2026-12-23T18:00 --to 2026-12-27T06:00.</translation>
        </message>
        <message>
            <source>Their change or account is paused; resume it.</source>
            <translation>Su cambio o cuenta está en pausa; reanúdelo.</translation>
        </message>
        <message>
            <source>There is no account to read from; nothing was done.</source>
            <translation>No hay ninguna cuenta de la que leer; no se hizo nada.</translation>
        </message>
        <message>
            <source>There is no carrier account yet. Add one with: linekeeperctl accounts add</source>
            <translation>Aún no hay ninguna cuenta de operadora. Añada una con: linekeeperctl accounts add</translation>
        </message>
        <message>
            <source>There is no change %1; nothing was done. See: linekeeperctl changes</source>
            <translation>No existe el cambio %1; no se hizo nada. Vea: linekeeperctl changes</translation>
        </message>
        <message>
            <source>There is no change yet.</source>
            <translation>Aún no hay ningún cambio.</translation>
        </message>
        <message>
            <source>There is no such command; nothing was done. See: linekeeperctl --help</source>
            <translation>No existe ese comando; no se hizo nada. Vea: linekeeperctl --help</translation>
        </message>
        <message>
            <source>There is nothing to accept: the newest rows are intact.</source>
            <translation>No hay nada que aceptar: las filas más recientes están intactas.</translation>
        </message>
        <message>
            <source>Timing</source>
            <translation>Tiempos</translation>
        </message>
        <message>
            <source>To run it, accept each warning: linekeeperctl run PLAN --accept-warning %1=REASON …</source>
            <translation>Para ejecutarlo, acepte cada aviso: linekeeperctl run PLAN --accept-warning %1=REASON …</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Type the number of changes (%1) to start, anything else to leave:</source>
            <translation>Escriba el número de cambios (%1) para iniciar, o cualquier otra cosa para salir:</translation>
        </message>
        <message>
            <source>URL</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>Usable %1 · With a warning %2 · Blocked %3 · Rows %4</source>
            <translation>Utilizables %1 · Con aviso %2 · Bloqueadas %3 · Filas %4</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl %1</source>
            <translation>Uso: linekeeperctl %1</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl accounts add|list|set NAME|test NAME|remove NAME|resume NAME</source>
            <translation>Uso: linekeeperctl accounts add|list|set NAME|test NAME|remove NAME|resume NAME</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl audit export -o FILE [--format csv|jsonl] [--from TIME] [--to TIME]</source>
            <translation>Uso: linekeeperctl audit export -o FILE [--format csv|jsonl] [--from TIME] [--to TIME]</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl audit export|verify|accept-fault</source>
            <translation>Uso: linekeeperctl audit export|verify|accept-fault</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl calendar list | freeze NAME --hours HOURS | freeze NAME --from TIME --to TIME | cap N | remove NUMBER; nothing was done.</source>
            <translation>Uso: linekeeperctl calendar list | freeze NAME --hours HOURS | freeze NAME --from TIME --to TIME | cap N | remove NUMBER; no se hizo nada.</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl callbacks status | set [--on|--off] [--address A] [--port N] [--certificate FILE --key FILE | --no-tls] [--public-host NAME] [--sources A,B] | hook ACCOUNT [--user NAME] [--password -] [--new-password] [--new-path] [--show] [--drop] | test [ACCOUNT] | register ACCOUNT [--url URL] | list ACCOUNT | remove ACCOUNT [--service NAME]</source>
            <translation>Uso: linekeeperctl callbacks status | set [--on|--off] [--address A] [--port N] [--certificate FILE --key FILE | --no-tls] [--public-host NAME] [--sources A,B] | hook ACCOUNT [--user NAME] [--password -] [--new-password] [--new-path] [--show] [--drop] | test [ACCOUNT] | register ACCOUNT [--url URL] | list ACCOUNT | remove ACCOUNT [--service NAME]</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl customer-plans list | import FILE [--pools]; nothing was done.</source>
            <translation>Uso: linekeeperctl customer-plans list | import FILE [--pools]; no se hizo nada.</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl decide ID --as applied|not-applied|give-up --reason "why". Nothing was decided.</source>
            <translation>Uso: linekeeperctl decide ID --as applied|not-applied|give-up --reason "why". No se decidió nada.</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl import FILE [--sheet NAME] [--accept REPAIR,…] [--refuse REPAIR,…] [--map FILE | --remembered] [--save-map FILE] [--forget-layout]</source>
            <translation>Uso: linekeeperctl import FILE [--sheet NAME] [--accept REPAIR,…] [--refuse REPAIR,…] [--map FILE | --remembered] [--save-map FILE] [--forget-layout]</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl lines import FILE [--account NAME] | sync [--account NAME] [--all] | find ID… | read ID… | show ID…</source>
            <translation>Uso: linekeeperctl lines import FILE [--account NAME] | sync [--account NAME] [--all] | find ID… | read ID… | show ID…</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl plan FILE --type TYPE -o PLAN.lkplan</source>
            <translation>Uso: linekeeperctl plan FILE --type TYPE -o PLAN.lkplan</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl plans import FILE --account NAME</source>
            <translation>Uso: linekeeperctl plans import FILE --account NAME</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl plans sync|list [--account NAME] | import FILE --account NAME</source>
            <translation>Uso: linekeeperctl plans sync|list [--account NAME] | import FILE --account NAME</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl rules list | check [FILE] | set RULE --as LEVEL --reason TEXT; nothing was done.</source>
            <translation>Uso: linekeeperctl rules list | check [FILE] | set RULE --as LEVEL --reason TEXT; no se hizo nada.</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl run PLAN.lkplan [--accept-warning RULE=REASON …] [--wait] [--confirm N]</source>
            <translation>Uso: linekeeperctl run PLAN.lkplan [--accept-warning RULE=REASON …] [--wait] [--confirm N]</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl show PLAN.lkplan [--verdict change|already-so|warning|blocked]</source>
            <translation>Uso: linekeeperctl show PLAN.lkplan [--verdict change|already-so|warning|blocked]</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl ticket-pack ID… -o PACK.zip [--change N] [--reason TEXT]; at most %1 lines. Nothing was written.</source>
            <translation>Uso: linekeeperctl ticket-pack ID… -o PACK.zip [--change N] [--reason TEXT]; como máximo %1 líneas. No se escribió nada.</translation>
        </message>
        <message>
            <source>Usage: linekeeperctl undo ID -o PLAN.lkplan</source>
            <translation>Uso: linekeeperctl undo ID -o PLAN.lkplan</translation>
        </message>
        <message>
            <source>Use --accept-warning RULE=REASON.</source>
            <translation>Use --accept-warning RULE=REASON.</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nombre de usuario</translation>
        </message>
        <message>
            <source>User name: %1</source>
            <translation>Nombre de usuario: %1</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Veredicto</translation>
        </message>
        <message>
            <source>Warning %1: %2 × %3</source>
            <translation>Aviso %1: %2 × %3</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>What was remembered about the columns of lists with these titles is forgotten.</source>
            <translation>Lo que se recordaba sobre las columnas de listas con estos títulos se ha olvidado.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Will change %1 · Warnings %2 · Already so %3 · Blocked %4 · Rows %5</source>
            <translation>Cambian %1 · Avisos %2 · Ya están así %3 · Bloqueadas %4 · Filas %5</translation>
        </message>
        <message numerus="yes">
            <source>Written to %1: %n exchange(s). The pack holds no credentials.</source>
            <translation>
                <numerusform>Escrito en %1: %n intercambio. El paquete no contiene credenciales.</numerusform>
                <numerusform>Escrito en %1: %n intercambios. El paquete no contiene credenciales.</numerusform>
            </translation>
        </message>
        <message>
            <source>accounts add|list|set NAME|test NAME|remove NAME|resume NAME</source>
            <translation>accounts add|list|set NAME|test NAME|remove NAME|resume NAME</translation>
        </message>
        <message>
            <source>all</source>
            <translation>todas</translation>
        </message>
        <message>
            <source>already so</source>
            <translation>ya está así</translation>
        </message>
        <message>
            <source>audit export -o FILE | audit verify [FILE] | audit accept-fault --reason TEXT</source>
            <translation>audit export -o FILE | audit verify [FILE] | audit accept-fault --reason TEXT</translation>
        </message>
        <message>
            <source>awaiting carrier</source>
            <translation>espera a la operadora</translation>
        </message>
        <message>
            <source>being checked</source>
            <translation>en comprobación</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>bloqueada</translation>
        </message>
        <message>
            <source>built in</source>
            <translation>incorporada</translation>
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
            <translation>cancelada</translation>
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
            <translation>hecha</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fallida</translation>
        </message>
        <message>
            <source>frozen now</source>
            <translation>congelado ahora</translation>
        </message>
        <message>
            <source>held</source>
            <translation>retenida</translation>
        </message>
        <message>
            <source>import FILE [--sheet NAME] [--accept REPAIR,…] [--refuse REPAIR,…] [--map FILE | --remembered] [--save-map FILE] [--forget-layout]</source>
            <translation>import FILE [--sheet NAME] [--accept REPAIR,…] [--refuse REPAIR,…] [--map FILE | --remembered] [--save-map FILE] [--forget-layout]</translation>
        </message>
        <message>
            <source>it has no ICCID.</source>
            <translation>no tiene ICCID.</translation>
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
            <translation>requiere una persona</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desactivado</translation>
        </message>
        <message>
            <source>on</source>
            <translation>activado</translation>
        </message>
        <message>
            <source>on, at %1 % of its budget</source>
            <translation>activa, al %1 % de su presupuesto</translation>
        </message>
        <message>
            <source>pause ID</source>
            <translation>pause ID</translation>
        </message>
        <message>
            <source>paused: %1</source>
            <translation>en pausa: %1</translation>
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
            <translation>práctica</translation>
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
            <translation>producción</translation>
        </message>
        <message>
            <source>reads only</source>
            <translation>solo lectura</translation>
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
            <translation>enviando</translation>
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
            <translation>sin aclarar</translation>
        </message>
        <message>
            <source>usable</source>
            <translation>utilizable</translation>
        </message>
        <message>
            <source>verifying</source>
            <translation>verificando</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>aviso</translation>
        </message>
        <message>
            <source>with TLS</source>
            <translation>con TLS</translation>
        </message>
        <message>
            <source>without TLS</source>
            <translation>sin TLS</translation>
        </message>
        <message>
            <source>worker [--until-quiet] [--metrics-port N]</source>
            <translation>worker [--until-quiet] [--metrics-port N]</translation>
        </message>
        <message>
            <source>“%1” → %2: %3.</source>
            <translation>«%1» → %2: %3.</translation>
        </message>
        <message>
            <source>… and more; see them all with --json.</source>
            <translation>… y más; véalas todas con --json.</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>&amp;Keep open</source>
            <translation>&amp;Mantener abierto</translation>
        </message>
        <message>
            <source>&amp;Stop and close</source>
            <translation>&amp;Detener y cerrar</translation>
        </message>
        <message>
            <source>Close Linekeeper?</source>
            <translation>¿Cerrar Linekeeper?</translation>
        </message>
        <message>
            <source>Closing stops the work cleanly: calls that are under way end first, nothing is lost, and the rest goes on by itself at the next start.</source>
            <translation>Al cerrar, el trabajo se detiene de forma ordenada: primero terminan las llamadas en curso, no se pierde nada y el resto continúa automáticamente en el próximo inicio.</translation>
        </message>
        <message>
            <source>Keep running in the &amp;tray</source>
            <translation>Seguir en la &amp;bandeja</translation>
        </message>
        <message numerus="yes">
            <source>Still running: %Ln change(s).</source>
            <translation>
                <numerusform>Aún en curso: %Ln cambio.</numerusform>
                <numerusform>Aún en curso: %Ln cambios.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ColumnRole</name>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Customer rate plan</source>
            <translation>Plan del cliente</translation>
        </message>
        <message>
            <source>Data pool</source>
            <translation>Pool de datos</translation>
        </message>
        <message>
            <source>Each value by its shape</source>
            <translation>Cada valor según su forma</translation>
        </message>
        <message>
            <source>Effective date</source>
            <translation>Fecha de efecto</translation>
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
            <translation>ICCID nuevo</translation>
        </message>
        <message>
            <source>New IMEI</source>
            <translation>IMEI nuevo</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>No se lee</translation>
        </message>
        <message>
            <source>Number (MSISDN)</source>
            <translation>Número (MSISDN)</translation>
        </message>
        <message>
            <source>Rate plan</source>
            <translation>Plan tarifario</translation>
        </message>
        <message>
            <source>Reason code</source>
            <translation>Código de motivo</translation>
        </message>
        <message>
            <source>ZIP code</source>
            <translation>Código postal</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Pasted</source>
            <translation>Pegado</translation>
        </message>
    </context>
    <context>
        <name>ConsoleCommands</name>
        <message>
            <source>&amp;About Linekeeper</source>
            <translation>&amp;Acerca de Linekeeper</translation>
        </message>
        <message>
            <source>&amp;Audit</source>
            <translation>&amp;Auditoría</translation>
        </message>
        <message>
            <source>&amp;Changes</source>
            <translation>&amp;Cambios</translation>
        </message>
        <message>
            <source>&amp;Failures</source>
            <translation>&amp;Fallos</translation>
        </message>
        <message>
            <source>&amp;Find on this page</source>
            <translation>&amp;Buscar en esta página</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>Atajos de &amp;teclado</translation>
        </message>
        <message>
            <source>&amp;Lines</source>
            <translation>&amp;Líneas</translation>
        </message>
        <message>
            <source>&amp;New change</source>
            <translation>&amp;Nuevo cambio</translation>
        </message>
        <message>
            <source>&amp;Open list into new change…</source>
            <translation>A&amp;brir lista en un cambio nuevo…</translation>
        </message>
        <message>
            <source>&amp;Pause all carriers</source>
            <translation>&amp;Pausar todas las operadoras</translation>
        </message>
        <message>
            <source>&amp;Previous pane</source>
            <translation>Panel ante&amp;rior</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Resume all carriers</source>
            <translation>&amp;Reanudar todas las operadoras</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>C&amp;onfiguración</translation>
        </message>
        <message>
            <source>&amp;Today</source>
            <translation>&amp;Hoy</translation>
        </message>
        <message>
            <source>Find or &amp;run anything…</source>
            <translation>Buscar o ejecuta&amp;r…</translation>
        </message>
        <message>
            <source>Light or &amp;dark</source>
            <translation>Claro u osc&amp;uro</translation>
        </message>
        <message>
            <source>Ne&amp;xt pane</source>
            <translation>Panel &amp;siguiente</translation>
        </message>
        <message>
            <source>Sche&amp;dule</source>
            <translation>A&amp;genda</translation>
        </message>
    </context>
    <context>
        <name>CustomerPlan</name>
        <message>
            <source>%1, pool %2</source>
            <translation>%1, pool %2</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>no customer plan</source>
            <translation>sin plan del cliente</translation>
        </message>
        <message>
            <source>no plan</source>
            <translation>sin plan</translation>
        </message>
        <message>
            <source>nothing changes</source>
            <translation>nada cambia</translation>
        </message>
        <message>
            <source>plan %1</source>
            <translation>plan %1</translation>
        </message>
        <message>
            <source>plan removed</source>
            <translation>plan quitado</translation>
        </message>
        <message>
            <source>pool %1</source>
            <translation>pool %1</translation>
        </message>
        <message>
            <source>pool removed</source>
            <translation>pool quitado</translation>
        </message>
    </context>
    <context>
        <name>DataFolder</name>
        <message>
            <source>%1 cannot be written; no work was started. Free some space or correct the folder's permissions.</source>
            <translation>No se puede escribir en %1; no se inició ningún trabajo. Libere espacio o corrija los permisos de la carpeta.</translation>
        </message>
        <message>
            <source>The data folder has no name; nothing was started. Give a folder after --data-dir.</source>
            <translation>La carpeta de datos no tiene nombre; no se inició nada. Indique una carpeta después de --data-dir.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read or is damaged; no work was started. Restore it from a backup, or remove it and enter all credentials again.</source>
            <translation>El archivo %1 no se puede leer o está dañado; no se inició ningún trabajo. Restáurelo de una copia de seguridad, o elimínelo e introduzca de nuevo todas las credenciales.</translation>
        </message>
        <message>
            <source>The folder %1 is open to others and already holds other files; nothing was changed or stored there. Name a new or empty folder.</source>
            <translation>La carpeta %1 está abierta a otros y ya contiene otros archivos; no se cambió ni se guardó nada en ella. Indique una carpeta nueva o vacía.</translation>
        </message>
        <message>
            <source>The folder %1 is read-only for you; nothing was stored and no work was started. Make it writable or name another folder with --data-dir.</source>
            <translation>La carpeta %1 es de solo lectura para usted; no se guardó nada y no se inició ningún trabajo. Permita la escritura en ella o indique otra carpeta con --data-dir.</translation>
        </message>
    </context>
    <context>
        <name>Decide</name>
        <message>
            <source>Asked again: the line shows the old state. Nothing is sent by asking; a person decides.</source>
            <translation>Se volvió a preguntar: la línea muestra el estado anterior. Preguntar no envía nada; decide una persona.</translation>
        </message>
        <message>
            <source>It is not known whether the carrier acted; the line is read, nothing is sent again before.</source>
            <translation>No se sabe si la operadora actuó; la línea se lee, y antes no se reenvía nada.</translation>
        </message>
        <message>
            <source>Neither the old nor the new state (%1); looking again.</source>
            <translation>Ni el estado anterior ni el nuevo (%1); se vuelve a mirar.</translation>
        </message>
        <message>
            <source>No news from the carrier in time; the line is read.</source>
            <translation>Sin noticias de la operadora a tiempo; la línea se lee.</translation>
        </message>
        <message>
            <source>Not applied after all permitted sends. Nothing more is sent by itself; a person decides.</source>
            <translation>No aplicado tras todos los envíos permitidos. No se envía nada más automáticamente; decide una persona.</translation>
        </message>
        <message>
            <source>Not visible yet; looking again.</source>
            <translation>Aún no es visible; se vuelve a mirar.</translation>
        </message>
        <message>
            <source>Read back: not applied, and the quarantine is over. It is sent again.</source>
            <translation>Según la relectura: no aplicado, y la cuarentena terminó. Se envía de nuevo.</translation>
        </message>
        <message>
            <source>Read back: the line shows the change.</source>
            <translation>Según la relectura: la línea muestra el cambio.</translation>
        </message>
        <message>
            <source>Shows the old state; read once more before anything is concluded.</source>
            <translation>Muestra el estado anterior; se lee una vez más antes de concluir nada.</translation>
        </message>
        <message>
            <source>The carrier answered; the line is read to confirm.</source>
            <translation>La operadora respondió; la línea se lee para confirmarlo.</translation>
        </message>
        <message>
            <source>The carrier asked to slow down and did not process the request.</source>
            <translation>La operadora pidió ir más despacio y no procesó la solicitud.</translation>
        </message>
        <message>
            <source>The carrier could not be asked for the request's status; asking again later.</source>
            <translation>No se pudo consultar a la operadora el estado de la solicitud; se consulta de nuevo más tarde.</translation>
        </message>
        <message>
            <source>The carrier could not be reached; no byte of the request left.</source>
            <translation>No se pudo contactar con la operadora; no salió ni un byte de la solicitud.</translation>
        </message>
        <message>
            <source>The carrier is still working on another change of this line; looking again later.</source>
            <translation>La operadora aún trabaja en otro cambio de esta línea; se vuelve a mirar más tarde.</translation>
        </message>
        <message>
            <source>The carrier is still working on it (%1).</source>
            <translation>La operadora aún trabaja en ello (%1).</translation>
        </message>
        <message>
            <source>The carrier is still working on it.</source>
            <translation>La operadora aún trabaja en ello.</translation>
        </message>
        <message>
            <source>The carrier refused a call that named several lines, which says nothing about this one; it is read and sent alone.</source>
            <translation>La operadora rechazó una llamada que nombraba varias líneas, lo que no dice nada de esta; se lee y se envía sola.</translation>
        </message>
        <message>
            <source>The carrier refused the account, not the line; the line waits until somebody has looked at the account.</source>
            <translation>La operadora rechazó la cuenta, no la línea; la línea espera hasta que alguien haya revisado la cuenta.</translation>
        </message>
        <message>
            <source>The carrier refused the token before processing; it is renewed.</source>
            <translation>La operadora rechazó el token antes de procesar; se renueva.</translation>
        </message>
        <message>
            <source>The carrier reported a failure for our request, and the line is unchanged.</source>
            <translation>La operadora notificó un fallo de nuestra solicitud, y la línea no ha cambiado.</translation>
        </message>
        <message>
            <source>The carrier reported a failure for our request.</source>
            <translation>La operadora notificó un fallo de nuestra solicitud.</translation>
        </message>
        <message>
            <source>The carrier reports a failure; the line is read to be sure.</source>
            <translation>La operadora notifica un fallo; la línea se lee para asegurarse.</translation>
        </message>
        <message>
            <source>The carrier reports success; the line is read to confirm.</source>
            <translation>La operadora notifica éxito; la línea se lee para confirmarlo.</translation>
        </message>
        <message>
            <source>The carrier took the change; its effect is awaited.</source>
            <translation>La operadora aceptó el cambio; se espera su efecto.</translation>
        </message>
        <message>
            <source>The carrier took the change; the line is read to confirm.</source>
            <translation>La operadora aceptó el cambio; la línea se lee para confirmarlo.</translation>
        </message>
        <message>
            <source>The carrier's history could not prove that nothing happened; a person decides.</source>
            <translation>El historial de la operadora no pudo demostrar que no ocurrió nada; decide una persona.</translation>
        </message>
        <message>
            <source>The line could not be read back, so it cannot be told whether the change was applied; a person decides.</source>
            <translation>No se pudo releer la línea, por lo que no se puede saber si el cambio se aplicó; decide una persona.</translation>
        </message>
        <message>
            <source>The line could not be read before sending; nothing was sent.</source>
            <translation>No se pudo leer la línea antes de enviar; no se envió nada.</translation>
        </message>
        <message>
            <source>The line has changed since the plan was made (now %1, planned from %2). It was not touched.</source>
            <translation>La línea ha cambiado desde que se hizo el plan de cambio (ahora %1, planificado desde %2). No se tocó.</translation>
        </message>
        <message>
            <source>The line shows neither the old nor the new state; a person decides.</source>
            <translation>La línea no muestra ni el estado anterior ni el nuevo; decide una persona.</translation>
        </message>
        <message>
            <source>The line shows the change: an earlier send took effect after all.</source>
            <translation>La línea muestra el cambio: un envío anterior sí surtió efecto.</translation>
        </message>
        <message>
            <source>The line was already so; nothing was sent.</source>
            <translation>La línea ya estaba así; no se envió nada.</translation>
        </message>
        <message>
            <source>The read-back failed; reading again later. Nothing is sent meanwhile.</source>
            <translation>La relectura falló; se lee de nuevo más tarde. Entretanto no se envía nada.</translation>
        </message>
        <message>
            <source>Whether the carrier acted cannot be read, so nothing is sent again by itself; a person decides.</source>
            <translation>No se puede leer si la operadora actuó, por lo que no se reenvía nada automáticamente; decide una persona.</translation>
        </message>
    </context>
    <context>
        <name>DeviceStatus</name>
        <message>
            <source>Active</source>
            <translation>Activa</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Cambiando</translation>
        </message>
        <message>
            <source>Inactive</source>
            <translation>Inactiva</translation>
        </message>
        <message>
            <source>Inventory</source>
            <translation>Inventario</translation>
        </message>
        <message>
            <source>Pending activation</source>
            <translation>Activación pendiente</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Suspendida</translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation>Dada de baja</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconocido</translation>
        </message>
    </context>
    <context>
        <name>DraftFile</name>
        <message>
            <source>What was entered could not be kept in %1; it is lost when the program ends. Check the folder and the free space.</source>
            <translation>No se pudo conservar en %1 lo introducido; se pierde cuando termina el programa. Compruebe la carpeta y el espacio libre.</translation>
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
                <numerusform>%Ln día</numerusform>
                <numerusform>%Ln días</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>A SIM that was activated once cannot go back to a status before activation. Nothing was changed.</source>
            <translation>Una SIM que se activó una vez no puede volver a un estado anterior a la activación. No se cambió nada.</translation>
        </message>
        <message>
            <source>A check before sending found that the change cannot be made. Nothing was sent.</source>
            <translation>Una comprobación antes del envío detectó que el cambio no se puede hacer. No se envió nada.</translation>
        </message>
        <message>
            <source>A device group of this name exists already. Nothing was changed.</source>
            <translation>Ya existe un grupo de dispositivos con este nombre. No se cambió nada.</translation>
        </message>
        <message>
            <source>A fresh token is fetched and the request sent once more, all by itself. If it comes back, check the client id and the client secret in Settings.</source>
            <translation>Se obtiene un token nuevo y la solicitud se envía una vez más, de forma automática. Si se repite, revise el client id y el client secret en Configuración.</translation>
        </message>
        <message>
            <source>A proxy or a wrong host may have answered: check the base URL and the proxy of the account in Settings.</source>
            <translation>Puede haber respondido un proxy o un servidor equivocado: revise la URL base y el proxy de la cuenta en Configuración.</translation>
        </message>
        <message>
            <source>A system behind Control Center did not answer in time; it cannot be told whether it acted.</source>
            <translation>Un sistema detrás de Control Center no respondió a tiempo; no se puede saber si actuó.</translation>
        </message>
        <message>
            <source>A system behind Telegence is not available at the moment (HTTP %1).</source>
            <translation>Un sistema detrás de Telegence no está disponible en este momento (HTTP %1).</translation>
        </message>
        <message>
            <source>A transfer of this Global SIM is pending already. Nothing was changed.</source>
            <translation>Ya está pendiente una transferencia de esta Global SIM. No se cambió nada.</translation>
        </message>
        <message>
            <source>A value contains a character the carrier refuses. It was not sent.</source>
            <translation>Un valor contiene un carácter que la operadora rechaza. No se envió.</translation>
        </message>
        <message>
            <source>AT&amp;T refused this pair of SIM and device: its text ("not found", /service/) misleads, and means that the device needs an eSIM. Nothing was changed.</source>
            <translation>AT&amp;T rechazó esta combinación de SIM y dispositivo: su texto («not found», /service/) induce a error, y significa que el dispositivo necesita una eSIM. No se cambió nada.</translation>
        </message>
        <message>
            <source>Activate or restore the line first.</source>
            <translation>Active o reactive antes la línea.</translation>
        </message>
        <message>
            <source>Activate the line first.</source>
            <translation>Active antes la línea.</translation>
        </message>
        <message>
            <source>Add one of them to the row.</source>
            <translation>Añada uno de ellos a la fila.</translation>
        </message>
        <message>
            <source>Add the ICCID to the row.</source>
            <translation>Añada el ICCID a la fila.</translation>
        </message>
        <message>
            <source>Add the IMEI to the row.</source>
            <translation>Añada el IMEI a la fila.</translation>
        </message>
        <message>
            <source>Add the ZIP code of the place where the line is mainly used.</source>
            <translation>Añada el código postal del lugar donde la línea se usa principalmente.</translation>
        </message>
        <message>
            <source>Add the new identifier to the row.</source>
            <translation>Añada el nuevo identificador a la fila.</translation>
        </message>
        <message>
            <source>Add the number to the row, or read the account's lines so that it can be looked up.</source>
            <translation>Añada el número a la fila, o lea las líneas de la cuenta para que se pueda buscar.</translation>
        </message>
        <message>
            <source>Add the plan to the row.</source>
            <translation>Añada el plan tarifario a la fila.</translation>
        </message>
        <message>
            <source>After a correction</source>
            <translation>Tras una corrección</translation>
        </message>
        <message>
            <source>An activation orders a new line, and this one has a number already. It was not sent.</source>
            <translation>Una activación encarga una línea nueva, y esta ya tiene un número. No se envió.</translation>
        </message>
        <message>
            <source>An administrator of the Control Center account must grant it.</source>
            <translation>Debe concederlo un administrador de la cuenta de Control Center.</translation>
        </message>
        <message>
            <source>An administrator of the Control Center account, or the operator, must allow it.</source>
            <translation>Debe permitirlo un administrador de la cuenta de Control Center o la operadora.</translation>
        </message>
        <message>
            <source>Ask AT&amp;T what this line allows.</source>
            <translation>Pregunte a AT&amp;T qué permite esta línea.</translation>
        </message>
        <message>
            <source>Ask Verizon to which accounts the user belongs, and check the account name in Settings.</source>
            <translation>Pregunte a Verizon a qué cuentas pertenece el usuario, y revise el nombre de la cuenta en Configuración.</translation>
        </message>
        <message>
            <source>Ask the carrier for the reason.</source>
            <translation>Pregunte el motivo a la operadora.</translation>
        </message>
        <message>
            <source>Ask the carrier to enable it first.</source>
            <translation>Pida antes a la operadora que lo habilite.</translation>
        </message>
        <message>
            <source>Ask the carrier what this SIM allows.</source>
            <translation>Pregunte a la operadora qué permite esta SIM.</translation>
        </message>
        <message>
            <source>Bring the SIM into another status first, or ask the carrier.</source>
            <translation>Ponga antes la SIM en otro estado o pregunte a la operadora.</translation>
        </message>
        <message>
            <source>Check its name against the list of plans of this account: letter case and blanks count.</source>
            <translation>Compruebe su nombre en la lista de planes tarifarios de esta cuenta: cuentan las mayúsculas y los espacios.</translation>
        </message>
        <message>
            <source>Check the APN against the communication plan.</source>
            <translation>Compruebe que el APN concuerde con el plan de comunicación.</translation>
        </message>
        <message>
            <source>Check the ICCID or number, and whether the line belongs to another account or pod.</source>
            <translation>Compruebe el ICCID o el número, y si la línea pertenece a otra cuenta o pod.</translation>
        </message>
        <message>
            <source>Check the ICCID, and whether the line belongs to another account or pod.</source>
            <translation>Compruebe el ICCID, y si la línea pertenece a otra cuenta o pod.</translation>
        </message>
        <message>
            <source>Check the account in Settings: base URL, proxy and account name.</source>
            <translation>Revise la cuenta en Configuración: URL base, proxy y nombre de cuenta.</translation>
        </message>
        <message>
            <source>Check the account it shall go to.</source>
            <translation>Compruebe la cuenta a la que debe ir.</translation>
        </message>
        <message>
            <source>Check the account name in Settings: ten digits, a dash and five digits, leading zeros included.</source>
            <translation>Revise el nombre de la cuenta en Configuración: diez dígitos, un guion y cinco dígitos, ceros iniciales incluidos.</translation>
        </message>
        <message>
            <source>Check the address, and whether the plan allows a fixed one.</source>
            <translation>Compruebe la dirección, y si el plan permite una fija.</translation>
        </message>
        <message>
            <source>Check the base URL of the account and the proxy in Settings.</source>
            <translation>Revise la URL base de la cuenta y el proxy en Configuración.</translation>
        </message>
        <message>
            <source>Check the base URL of the account in Settings.</source>
            <translation>Revise la URL base de la cuenta en Configuración.</translation>
        </message>
        <message>
            <source>Check the base URL of the account in Settings. If it is right, report the code.</source>
            <translation>Revise la URL base de la cuenta en Configuración. Si es correcta, notifique el código.</translation>
        </message>
        <message>
            <source>Check the base URL of the account, and that AT&amp;T has opened this function to the application.</source>
            <translation>Revise la URL base de la cuenta, y que AT&amp;T haya habilitado esta función para la aplicación.</translation>
        </message>
        <message>
            <source>Check the base URL of the account, and what the application is subscribed to in the ThingSpace console.</source>
            <translation>Revise la URL base de la cuenta, y a qué está suscrita la aplicación en la consola de ThingSpace.</translation>
        </message>
        <message>
            <source>Check the billing account in Settings, or ask AT&amp;T.</source>
            <translation>Revise la cuenta de facturación en Configuración o pregunte a AT&amp;T.</translation>
        </message>
        <message>
            <source>Check the client id and the client secret of the account in Settings.</source>
            <translation>Revise el client id y el client secret de la cuenta en Configuración.</translation>
        </message>
        <message>
            <source>Check the communication plan of the row.</source>
            <translation>Compruebe el plan de comunicación de la fila.</translation>
        </message>
        <message>
            <source>Check the identifier and the account.</source>
            <translation>Compruebe el identificador y la cuenta.</translation>
        </message>
        <message>
            <source>Check the identifier, and whether the line belongs to another account.</source>
            <translation>Compruebe el identificador, y si la línea pertenece a otra cuenta.</translation>
        </message>
        <message>
            <source>Check the name of the group.</source>
            <translation>Compruebe el nombre del grupo.</translation>
        </message>
        <message>
            <source>Check the name, and leave out commas and asterisks.</source>
            <translation>Compruebe el nombre, y no use comas ni asteriscos.</translation>
        </message>
        <message>
            <source>Check the number and the account.</source>
            <translation>Compruebe el número y la cuenta.</translation>
        </message>
        <message>
            <source>Check the number, and whether the line belongs to another account.</source>
            <translation>Compruebe el número, y si la línea pertenece a otra cuenta.</translation>
        </message>
        <message>
            <source>Check the pair of old and new identifier in the row.</source>
            <translation>Compruebe en la fila el par de identificador anterior y nuevo.</translation>
        </message>
        <message>
            <source>Check the plan's code against the list of plans of this account.</source>
            <translation>Compruebe el código del plan en la lista de planes tarifarios de esta cuenta.</translation>
        </message>
        <message>
            <source>Check the row, or choose the account the line belongs to.</source>
            <translation>Revise la fila, o elija la cuenta a la que pertenece la línea.</translation>
        </message>
        <message>
            <source>Check the user's role and the addresses it may come from.</source>
            <translation>Compruebe el rol del usuario y las direcciones desde las que puede conectarse.</translation>
        </message>
        <message>
            <source>Check the values of the row; if they are right, report the code.</source>
            <translation>Revise los valores de la fila; si son correctos, notifique el código.</translation>
        </message>
        <message>
            <source>Choose a plan that fits the line.</source>
            <translation>Elija un plan tarifario adecuado para la línea.</translation>
        </message>
        <message>
            <source>Choose a reason.</source>
            <translation>Elija un motivo.</translation>
        </message>
        <message>
            <source>Choose a status the SIM can still take, such as deactivated.</source>
            <translation>Elija un estado que la SIM aún pueda tomar, por ejemplo dada de baja.</translation>
        </message>
        <message>
            <source>Choose a status the SIM can take from its present one, or ask the carrier.</source>
            <translation>Elija un estado que la SIM pueda tomar desde el actual, o pregunte a la operadora.</translation>
        </message>
        <message>
            <source>Choose another reason.</source>
            <translation>Elija otro motivo.</translation>
        </message>
        <message>
            <source>Choose another renewal mode.</source>
            <translation>Elija otro modo de renovación.</translation>
        </message>
        <message>
            <source>Choose the account it belongs to.</source>
            <translation>Elija la cuenta a la que pertenece.</translation>
        </message>
        <message>
            <source>Control Center cannot read the request. Nothing was changed.</source>
            <translation>Control Center no puede leer la solicitud. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center could not hand over the text message; it cannot be told whether it acted.</source>
            <translation>Control Center no pudo entregar el mensaje de texto; no se puede saber si actuó.</translation>
        </message>
        <message>
            <source>Control Center could not reach a system behind it; it cannot be told whether it acted.</source>
            <translation>Control Center no pudo contactar con un sistema detrás de él; no se puede saber si actuó.</translation>
        </message>
        <message>
            <source>Control Center does not accept a value of this row. Nothing was changed.</source>
            <translation>Control Center no acepta un valor de esta fila. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center does not accept the APN. Nothing was changed.</source>
            <translation>Control Center no acepta el APN. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center does not accept the ICCID. Nothing was changed.</source>
            <translation>Control Center no acepta el ICCID. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center does not accept the IP address. Nothing was changed.</source>
            <translation>Control Center no acepta la dirección IP. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center does not accept the change of the network configuration. Nothing was changed.</source>
            <translation>Control Center no acepta el cambio de la configuración de red. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center does not accept the coding of the text message. Nothing was changed.</source>
            <translation>Control Center no acepta la codificación (coding) del mensaje de texto. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center does not accept the communication plan. Nothing was changed.</source>
            <translation>Control Center no acepta el plan de comunicación. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center does not accept the customer or a custom field. Nothing was changed.</source>
            <translation>Control Center no acepta el cliente o un campo personalizado. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center does not accept the device id. Nothing was changed.</source>
            <translation>Control Center no acepta el identificador de dispositivo. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center does not accept the effective date. Nothing was changed.</source>
            <translation>Control Center no acepta la fecha de efecto. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center does not accept the encoding of the text message. Nothing was changed.</source>
            <translation>Control Center no acepta la codificación (encoding) del mensaje de texto. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center does not accept the length of the text message. Nothing was changed.</source>
            <translation>Control Center no acepta la longitud del mensaje de texto. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center does not accept the modem id. Nothing was changed.</source>
            <translation>Control Center no acepta el identificador de módem. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center does not accept the overage limit override. Nothing was changed.</source>
            <translation>Control Center no acepta la anulación del límite de excedente. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center does not accept the status asked for. Nothing was changed.</source>
            <translation>Control Center no acepta el estado solicitado. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center does not accept the validity of the text message. Nothing was changed.</source>
            <translation>Control Center no acepta la validez del mensaje de texto. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center does not allow this change from the SIM's present status. Nothing was changed.</source>
            <translation>Control Center no permite este cambio desde el estado actual de la SIM. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center does not know a parameter of the request. Nothing was changed.</source>
            <translation>Control Center no conoce un parámetro de la solicitud. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center does not know the network configuration. Nothing was changed.</source>
            <translation>Control Center no conoce la configuración de red. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center does not know the offer. Nothing was changed.</source>
            <translation>Control Center no conoce la oferta. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center does not know the plan for this account. Nothing was changed.</source>
            <translation>Control Center no conoce el plan tarifario para esta cuenta. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center does not know the zone. Nothing was changed.</source>
            <translation>Control Center no conoce la zona. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center does not know this ICCID. Nothing was changed.</source>
            <translation>Control Center no conoce este ICCID. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center does not know this kind of edit. Nothing was changed.</source>
            <translation>Control Center no conoce este tipo de edición. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center does not know this line. Nothing was changed.</source>
            <translation>Control Center no conoce esta línea. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center does not offer this API version at this address. Nothing was changed.</source>
            <translation>Control Center no ofrece esta versión de la API en esta dirección. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center forbids this request to the API user. Nothing was changed.</source>
            <translation>Control Center prohíbe esta solicitud al usuario de la API. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center has locked the user after too many failed logins. Nothing was changed.</source>
            <translation>Control Center ha bloqueado al usuario tras demasiados inicios de sesión fallidos. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center has no invoice for this yet. Nothing was changed.</source>
            <translation>Control Center aún no tiene factura para esto. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center has no status for this SIM, so it cannot be changed. Nothing was changed.</source>
            <translation>Control Center no tiene estado para esta SIM, por lo que no se puede cambiar. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center has no usage for this yet. Nothing was changed.</source>
            <translation>Control Center aún no tiene consumo para esto. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center has seen a message of this id already and did not carry out this one.</source>
            <translation>Control Center ya ha visto un mensaje con este identificador y no ejecutó este.</translation>
        </message>
        <message>
            <source>Control Center met an error of its own; it cannot be told whether it acted.</source>
            <translation>Control Center tuvo un error propio; no se puede saber si actuó.</translation>
        </message>
        <message>
            <source>Control Center met an unknown error; it cannot be told whether it acted. A value in the wrong letter case is answered like this too.</source>
            <translation>Control Center tuvo un error desconocido; no se puede saber si actuó. También responde así a un valor con mayúsculas o minúsculas incorrectas.</translation>
        </message>
        <message>
            <source>Control Center refuses the SOAP access: the user name, the console password or the license key is wrong, or the user is locked. Nothing was changed.</source>
            <translation>Control Center rechaza el acceso SOAP: el nombre de usuario, la contraseña de la consola o la clave de licencia es incorrecta, o el usuario está bloqueado. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center refuses the access: the user name or API key is wrong, or this machine's address is not allowed for the user. Nothing was changed.</source>
            <translation>Control Center rechaza el acceso: el nombre de usuario o la clave de API es incorrecta, o la dirección de este equipo no está permitida para el usuario. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center refuses the change of the rate plan. Nothing was changed.</source>
            <translation>Control Center rechaza el cambio del plan tarifario. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center refuses the license key of the SOAP access. Nothing was changed.</source>
            <translation>Control Center rechaza la clave de licencia del acceso SOAP. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center refuses the transfer of this Global SIM. Nothing was changed.</source>
            <translation>Control Center rechaza la transferencia de esta Global SIM. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center refuses the user name or the console password of the SOAP access. Nothing was changed.</source>
            <translation>Control Center rechaza el nombre de usuario o la contraseña de la consola del acceso SOAP. No se cambió nada.</translation>
        </message>
        <message>
            <source>Control Center says the request names too much at once. Nothing was changed.</source>
            <translation>Control Center dice que la solicitud nombra demasiado a la vez. No se cambió nada.</translation>
        </message>
        <message>
            <source>Correct app-id and app-secret in Settings, or ask AT&amp;T to allow this address; a proxy changes the address AT&amp;T sees.</source>
            <translation>Corrija app-id y app-secret en Configuración, o pida a AT&amp;T que permita esta dirección; un proxy cambia la dirección que AT&amp;T ve.</translation>
        </message>
        <message>
            <source>Correct it in Settings.</source>
            <translation>Corríjalo en Configuración.</translation>
        </message>
        <message>
            <source>Correct the ICCID in the row: digits may be missing, or spoiled by a spreadsheet.</source>
            <translation>Corrija el ICCID en la fila: puede que falten dígitos o que una hoja de cálculo los haya alterado.</translation>
        </message>
        <message>
            <source>Correct the date in the row, or leave it out to change at once.</source>
            <translation>Corrija la fecha en la fila, o quítela para cambiar de inmediato.</translation>
        </message>
        <message>
            <source>Correct the identifier in the row: digits may be missing, or spoiled by a spreadsheet.</source>
            <translation>Corrija el identificador en la fila: puede que falten dígitos o que una hoja de cálculo los haya alterado.</translation>
        </message>
        <message>
            <source>Correct the message.</source>
            <translation>Corrija el mensaje.</translation>
        </message>
        <message>
            <source>Correct the number, or remove it so that it is looked up by the ICCID or IMEI.</source>
            <translation>Corrija el número, o quítelo para que se busque por el ICCID o el IMEI.</translation>
        </message>
        <message>
            <source>Correct the row as the carrier says.</source>
            <translation>Corrija la fila como indica la operadora.</translation>
        </message>
        <message>
            <source>Correct the row, or read the line anew and check again.</source>
            <translation>Corrija la fila, o lea la línea de nuevo y compruebe otra vez.</translation>
        </message>
        <message>
            <source>Correct the row.</source>
            <translation>Corrija la fila.</translation>
        </message>
        <message>
            <source>Correct the row: digits may be missing, or spoiled by a spreadsheet.</source>
            <translation>Corrija la fila: puede que falten dígitos o que una hoja de cálculo los haya alterado.</translation>
        </message>
        <message>
            <source>Correct them in Settings before trying again: five refused logins lock the user, and only Verizon can unlock it.</source>
            <translation>Corríjalos en Configuración antes de intentarlo de nuevo: cinco inicios de sesión rechazados bloquean al usuario, y solo Verizon puede desbloquearlo.</translation>
        </message>
        <message>
            <source>Correct this in Settings or in Control Center before trying again: repeated refusals can lock the user.</source>
            <translation>Corríjalo en Configuración o en Control Center antes de intentarlo de nuevo: los rechazos repetidos pueden bloquear al usuario.</translation>
        </message>
        <message>
            <source>Do not send it again: it is followed until the carrier decides. If it takes long, ask Verizon; a credit check may be pending.</source>
            <translation>No lo envíe de nuevo: se le da seguimiento hasta que la operadora decida. Si tarda mucho, pregunte a Verizon; puede haber una verificación de crédito pendiente.</translation>
        </message>
        <message>
            <source>Enter the SOAP address, the console password and the license key in Settings.</source>
            <translation>Introduzca la dirección SOAP, la contraseña de la consola y la clave de licencia en Configuración.</translation>
        </message>
        <message>
            <source>Enter the billing account in Settings.</source>
            <translation>Introduzca la cuenta de facturación en Configuración.</translation>
        </message>
        <message>
            <source>Enter them in Settings.</source>
            <translation>Introdúzcalas en Configuración.</translation>
        </message>
        <message>
            <source>Give the line's ICCID, IMEI or number in the row.</source>
            <translation>Indique el ICCID, el IMEI o el número de la línea en la fila.</translation>
        </message>
        <message>
            <source>Give the number in the row, or import a list that has the number beside the ICCID or IMEI, and check again.</source>
            <translation>Indique el número en la fila, o importe una lista que tenga el número junto al ICCID o IMEI, y compruebe de nuevo.</translation>
        </message>
        <message>
            <source>Give the plan in the row.</source>
            <translation>Indique el plan tarifario en la fila.</translation>
        </message>
        <message>
            <source>Give the whole place of use, with a street address, or leave all of it out.</source>
            <translation>Indique el lugar de uso completo, con una dirección postal, o quítelo por completo.</translation>
        </message>
        <message>
            <source>Have an administrator of the Control Center account unlock the user, and correct the credentials in Settings before trying again.</source>
            <translation>Haga que un administrador de la cuenta de Control Center desbloquee al usuario, y corrija las credenciales en Configuración antes de intentarlo de nuevo.</translation>
        </message>
        <message>
            <source>Have the fixed address removed first.</source>
            <translation>Haga quitar antes la dirección fija.</translation>
        </message>
        <message>
            <source>It cannot be told what the carrier did.</source>
            <translation>No se puede saber qué hizo la operadora.</translation>
        </message>
        <message>
            <source>It is looked at again by itself.</source>
            <translation>Se vuelve a mirar automáticamente.</translation>
        </message>
        <message>
            <source>It is tried again by itself. If it goes on, check the network, the proxy and the base URL of the account.</source>
            <translation>Se reintenta automáticamente. Si continúa, revise la red, el proxy y la URL base de la cuenta.</translation>
        </message>
        <message>
            <source>It is tried again by itself. If it goes on, test the connection of the account in Settings.</source>
            <translation>Se reintenta automáticamente. Si continúa, pruebe la conexión de la cuenta en Configuración.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>Leave the row out, or make the change in the carrier's own console.</source>
            <translation>Quite la fila, o haga el cambio en la consola propia de la operadora.</translation>
        </message>
        <message>
            <source>Linekeeper logs in again and sends the request once more, all by itself. If it comes back, check the user name and the password in Settings.</source>
            <translation>Linekeeper inicia sesión otra vez y envía la solicitud una vez más, de forma automática. Si se repite, revise el nombre de usuario y la contraseña en Configuración.</translation>
        </message>
        <message>
            <source>Look at the line in the carrier's own console, then decide whether the change is still needed.</source>
            <translation>Vea la línea en la consola propia de la operadora, y decida después si el cambio aún es necesario.</translation>
        </message>
        <message>
            <source>Look at the line in the carrier's own console.</source>
            <translation>Vea la línea en la consola propia de la operadora.</translation>
        </message>
        <message>
            <source>Look at the line, and choose a change its status allows.</source>
            <translation>Vea la línea, y elija un cambio que su estado permita.</translation>
        </message>
        <message>
            <source>Look at the line, and plan the change anew if it is still wanted.</source>
            <translation>Vea la línea, y planifique el cambio de nuevo si aún se desea.</translation>
        </message>
        <message>
            <source>Look at the queue of the line in Control Center.</source>
            <translation>Vea la cola de la línea en Control Center.</translation>
        </message>
        <message>
            <source>Lower the lines per request of the account in Settings.</source>
            <translation>Reduzca las líneas por solicitud de la cuenta en Configuración.</translation>
        </message>
        <message>
            <source>Make two changes of it.</source>
            <translation>Divídalo en dos cambios.</translation>
        </message>
        <message>
            <source>Name an IP pool in the change, or ask Verizon to set up a default one.</source>
            <translation>Indique un pool de IP en el cambio, o pida a Verizon que configure uno predeterminado.</translation>
        </message>
        <message>
            <source>Name another group.</source>
            <translation>Indique otro grupo.</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Nothing at this address answers like the carrier's API (HTTP %1).</source>
            <translation>Nada en esta dirección responde como la API de la operadora (HTTP %1).</translation>
        </message>
        <message>
            <source>Private 5G is not enabled for this line. Nothing was changed.</source>
            <translation>Private 5G no está habilitado para esta línea. No se cambió nada.</translation>
        </message>
        <message>
            <source>Put the SIM into the other device: the IMEI then follows by itself.</source>
            <translation>Ponga la SIM en el otro dispositivo: el IMEI se actualiza entonces automáticamente.</translation>
        </message>
        <message>
            <source>Read the account's lines, or add the number to the row.</source>
            <translation>Lea las líneas de la cuenta, o añada el número a la fila.</translation>
        </message>
        <message>
            <source>Read the carrier's own text, and correct the row or the line.</source>
            <translation>Lea el texto original de la operadora, y corrija la fila o la línea.</translation>
        </message>
        <message>
            <source>Read the carrier's own text, and correct the row.</source>
            <translation>Lea el texto original de la operadora, y corrija la fila.</translation>
        </message>
        <message>
            <source>Read the carrier's own text, and the line, before trying again.</source>
            <translation>Lea el texto original de la operadora, y la línea, antes de intentarlo de nuevo.</translation>
        </message>
        <message>
            <source>Read the carrier's own text. Trying once more may help; if the code comes back, it stays so: send it to Verizon's support.</source>
            <translation>Lea el texto original de la operadora. Un nuevo intento puede servir; si el código se repite, seguirá así: envíelo al soporte de Verizon.</translation>
        </message>
        <message>
            <source>Read the line anew, and bring it into the status the change needs first; a suspended line must be restored before most changes.</source>
            <translation>Lea la línea de nuevo, y póngala antes en el estado que el cambio necesita; una línea suspendida debe reactivarse antes de la mayoría de los cambios.</translation>
        </message>
        <message>
            <source>Read the line anew, and choose a status it can take from its present one.</source>
            <translation>Lea la línea de nuevo, y elija un estado que pueda tomar desde el actual.</translation>
        </message>
        <message>
            <source>Read the line before anything is ordered again.</source>
            <translation>Lea la línea antes de que se encargue algo de nuevo.</translation>
        </message>
        <message>
            <source>Read the line before anything is sent again.</source>
            <translation>Lea la línea antes de que se envíe algo de nuevo.</translation>
        </message>
        <message>
            <source>Read the text of the row, and add what is missing.</source>
            <translation>Lea el texto de la fila, y añada lo que falta.</translation>
        </message>
        <message>
            <source>Read the text of the row, and correct it.</source>
            <translation>Lea el texto de la fila, y corríjalo.</translation>
        </message>
        <message>
            <source>Report the line to the carrier.</source>
            <translation>Notifique la línea a la operadora.</translation>
        </message>
        <message>
            <source>Restore the line first.</source>
            <translation>Reactive antes la línea.</translation>
        </message>
        <message>
            <source>Restore the line if it is suspended.</source>
            <translation>Reactive la línea si está suspendida.</translation>
        </message>
        <message>
            <source>Shorten the value to 50 characters.</source>
            <translation>Acorte el valor a 50 caracteres.</translation>
        </message>
        <message>
            <source>Take ', &lt; and \ out of the values of the row.</source>
            <translation>Quite ', &lt; y \ de los valores de la fila.</translation>
        </message>
        <message>
            <source>Telegence refused the change with "not found" and the text /service/, although the line can be read: this is known from devices that need an eSIM. Nothing was changed.</source>
            <translation>Telegence rechazó el cambio con «not found» y el texto /service/, aunque la línea se puede leer: se conoce de dispositivos que necesitan una eSIM. No se cambió nada.</translation>
        </message>
        <message>
            <source>Telegence refused the request with "not found". Nothing was changed.</source>
            <translation>Telegence rechazó la solicitud con «not found». No se cambió nada.</translation>
        </message>
        <message>
            <source>Telegence refuses the access: the app-id or app-secret is wrong, or this machine's address is not on AT&amp;T's allow-list. Nothing was changed.</source>
            <translation>Telegence rechaza el acceso: app-id o app-secret es incorrecto, o la dirección de este equipo no está en la lista de permitidas de AT&amp;T. No se cambió nada.</translation>
        </message>
        <message>
            <source>Telegence rejected the activation of this line.</source>
            <translation>Telegence rechazó la activación de esta línea.</translation>
        </message>
        <message>
            <source>Test the connection of the account in Settings, and correct the credentials before trying again.</source>
            <translation>Pruebe la conexión de la cuenta en Configuración, y corrija las credenciales antes de intentarlo de nuevo.</translation>
        </message>
        <message>
            <source>Test the connection of the account in Settings, then try again.</source>
            <translation>Pruebe la conexión de la cuenta en Configuración e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The API user's role does not allow this function. Nothing was changed.</source>
            <translation>El rol del usuario de la API no permite esta función. No se cambió nada.</translation>
        </message>
        <message>
            <source>The Global SIM is in a status that does not allow the transfer. Nothing was changed.</source>
            <translation>La Global SIM está en un estado que no permite la transferencia. No se cambió nada.</translation>
        </message>
        <message>
            <source>The SIM is purged and cannot be used again. Nothing was changed.</source>
            <translation>La SIM está purgada y no se puede usar de nuevo. No se cambió nada.</translation>
        </message>
        <message>
            <source>The SIM would first have to be returned to inventory, which the carrier refuses because it is not purged. Nothing was changed.</source>
            <translation>La SIM tendría que volver antes al inventario, lo que la operadora rechaza porque no está purgada. No se cambió nada.</translation>
        </message>
        <message>
            <source>The SIM would first have to be returned to inventory, which the carrier refuses for the status asked for. Nothing was changed.</source>
            <translation>La SIM tendría que volver antes al inventario, lo que la operadora rechaza para el estado solicitado. No se cambió nada.</translation>
        </message>
        <message>
            <source>The SOAP address of the account cannot be used. It was not sent.</source>
            <translation>La dirección SOAP de la cuenta no se puede usar. No se envió.</translation>
        </message>
        <message>
            <source>The ThingSpace session has ended; nothing was done with the request.</source>
            <translation>La sesión de ThingSpace ha terminado; no se hizo nada con la solicitud.</translation>
        </message>
        <message>
            <source>The account could not be read, so its lines were left out.</source>
            <translation>No se pudo leer la cuenta, por lo que se omitieron sus líneas.</translation>
        </message>
        <message>
            <source>The account has no SOAP access, which this change needs. It was not sent.</source>
            <translation>La cuenta no tiene acceso SOAP, que este cambio necesita. No se envió.</translation>
        </message>
        <message>
            <source>The account has no billing account to order for. It was not sent.</source>
            <translation>La cuenta no tiene ninguna cuenta de facturación a cuyo cargo encargar. No se envió.</translation>
        </message>
        <message>
            <source>The account has no credentials that can be used. Nothing was sent.</source>
            <translation>La cuenta no tiene credenciales que se puedan usar. No se envió nada.</translation>
        </message>
        <message>
            <source>The account has no default IP pool, so nothing can be activated. Nothing was changed.</source>
            <translation>La cuenta no tiene un pool de IP predeterminado, por lo que no se puede activar nada. No se cambió nada.</translation>
        </message>
        <message>
            <source>The account is not set up as the carrier needs it.</source>
            <translation>La cuenta no está configurada como la operadora lo necesita.</translation>
        </message>
        <message>
            <source>The account pauses by itself and the change is sent again. If this happens often, lower the requests per second of the account in Settings.</source>
            <translation>La cuenta se pone en pausa automáticamente y el cambio se envía de nuevo. Si ocurre a menudo, reduzca las solicitudes por segundo de la cuenta en Configuración.</translation>
        </message>
        <message>
            <source>The account pauses by itself and the change is sent again. REST and SOAP of all users of the account count together: look for other programs that use it.</source>
            <translation>La cuenta se pone en pausa automáticamente y el cambio se envía de nuevo. REST y SOAP de todos los usuarios de la cuenta cuentan en conjunto: busque otros programas que la usen.</translation>
        </message>
        <message>
            <source>The activation lies in the past. Nothing was changed.</source>
            <translation>La activación está en el pasado. No se cambió nada.</translation>
        </message>
        <message>
            <source>The answer is a refusal (HTTP %1) but not one in the carrier's own words.</source>
            <translation>La respuesta es un rechazo (HTTP %1), pero no uno con las palabras propias de la operadora.</translation>
        </message>
        <message>
            <source>The billing account is not known to Telegence or not active. Nothing was ordered.</source>
            <translation>Telegence no conoce la cuenta de facturación, o esta no está activa. No se encargó nada.</translation>
        </message>
        <message>
            <source>The carrier addresses a line by its number, and the inventory knows no number for the ICCID or IMEI of the row. It was not sent.</source>
            <translation>La operadora identifica una línea por su número, y el inventario no conoce ningún número para el ICCID o IMEI de la fila. No se envió.</translation>
        </message>
        <message>
            <source>The carrier addresses a line by its number, and the row names none, nor an ICCID or IMEI to look it up by. It was not sent.</source>
            <translation>La operadora identifica una línea por su número, y la fila no indica ninguno, ni un ICCID o IMEI con que buscarlo. No se envió.</translation>
        </message>
        <message>
            <source>The carrier answered with success (HTTP %1), but with nothing that can be used; it cannot be told whether it acted.</source>
            <translation>La operadora respondió con éxito (HTTP %1), pero con nada que se pueda usar; no se puede saber si actuó.</translation>
        </message>
        <message>
            <source>The carrier asks for fewer requests and did not process this one.</source>
            <translation>La operadora pide menos solicitudes y no procesó esta.</translation>
        </message>
        <message>
            <source>The carrier calls the request invalid. Nothing was changed.</source>
            <translation>La operadora considera la solicitud no válida. No se cambió nada.</translation>
        </message>
        <message>
            <source>The carrier cancelled the request. Nothing was changed.</source>
            <translation>La operadora canceló la solicitud. No se cambió nada.</translation>
        </message>
        <message>
            <source>The carrier cannot read the request. Nothing was changed.</source>
            <translation>La operadora no puede leer la solicitud. No se cambió nada.</translation>
        </message>
        <message>
            <source>The carrier changes one thing at a time, and the row asks for two. It was not sent.</source>
            <translation>La operadora cambia una cosa a la vez, y la fila pide dos. No se envió.</translation>
        </message>
        <message>
            <source>The carrier could not be reached; no byte of the request left.</source>
            <translation>No se pudo contactar con la operadora; no salió ni un byte de la solicitud.</translation>
        </message>
        <message>
            <source>The carrier does not accept a character of the request. Nothing was changed.</source>
            <translation>La operadora no acepta un carácter de la solicitud. No se cambió nada.</translation>
        </message>
        <message>
            <source>The carrier does not accept a custom field of this row. Nothing was changed.</source>
            <translation>La operadora no acepta un campo personalizado de esta fila. No se cambió nada.</translation>
        </message>
        <message>
            <source>The carrier does not accept the account name. Nothing was changed.</source>
            <translation>La operadora no acepta el nombre de la cuenta. No se cambió nada.</translation>
        </message>
        <message>
            <source>The carrier does not accept the credentials, or they do not allow this.</source>
            <translation>La operadora no acepta las credenciales, o estas no permiten esto.</translation>
        </message>
        <message>
            <source>The carrier does not accept the device group of this row. Nothing was changed.</source>
            <translation>La operadora no acepta el grupo de dispositivos de esta fila. No se cambió nada.</translation>
        </message>
        <message>
            <source>The carrier does not accept the identifier. Nothing was changed.</source>
            <translation>La operadora no acepta el identificador. No se cambió nada.</translation>
        </message>
        <message>
            <source>The carrier does not accept this kind of identifier for the line. Nothing was changed.</source>
            <translation>La operadora no acepta este tipo de identificador para la línea. No se cambió nada.</translation>
        </message>
        <message>
            <source>The carrier does not accept what the row says.</source>
            <translation>La operadora no acepta lo que dice la fila.</translation>
        </message>
        <message>
            <source>The carrier does not allow this change in the line's present status. Nothing was changed.</source>
            <translation>La operadora no permite este cambio en el estado actual de la línea. No se cambió nada.</translation>
        </message>
        <message>
            <source>The carrier does not know the account. Nothing was changed.</source>
            <translation>La operadora no conoce la cuenta. No se cambió nada.</translation>
        </message>
        <message>
            <source>The carrier does not know the device group. Nothing was changed.</source>
            <translation>La operadora no conoce el grupo de dispositivos. No se cambió nada.</translation>
        </message>
        <message>
            <source>The carrier does not know the rate plan for this account. Nothing was changed.</source>
            <translation>La operadora no conoce el plan tarifario para esta cuenta. No se cambió nada.</translation>
        </message>
        <message>
            <source>The carrier does not know the reason code. It was not sent.</source>
            <translation>La operadora no conoce el código de motivo. No se envió.</translation>
        </message>
        <message>
            <source>The carrier does not know this custom field. Nothing was changed.</source>
            <translation>La operadora no conoce este campo personalizado. No se cambió nada.</translation>
        </message>
        <message>
            <source>The carrier does not know this line. Nothing was changed.</source>
            <translation>La operadora no conoce esta línea. No se cambió nada.</translation>
        </message>
        <message>
            <source>The carrier does not list this line. Nothing was changed.</source>
            <translation>La operadora no lista esta línea. No se cambió nada.</translation>
        </message>
        <message>
            <source>The carrier finds no account for these credentials. Nothing was changed.</source>
            <translation>La operadora no encuentra ninguna cuenta para estas credenciales. No se cambió nada.</translation>
        </message>
        <message>
            <source>The carrier finds several accounts where it needs one. Nothing was changed.</source>
            <translation>La operadora encuentra varias cuentas donde necesita una. No se cambió nada.</translation>
        </message>
        <message>
            <source>The carrier had an error of its own (HTTP %1); it cannot be told whether it acted.</source>
            <translation>La operadora tuvo un error propio (HTTP %1); no se puede saber si actuó.</translation>
        </message>
        <message>
            <source>The carrier has put the request on hold on its side and has not carried it out yet.</source>
            <translation>La operadora ha retenido la solicitud por su parte y aún no la ha ejecutado.</translation>
        </message>
        <message>
            <source>The carrier is still working on another change of this line. Nothing was sent.</source>
            <translation>La operadora aún trabaja en otro cambio de esta línea. No se envió nada.</translation>
        </message>
        <message>
            <source>The carrier itself has suspended this SIM, so its status cannot be changed. Nothing was changed.</source>
            <translation>La propia operadora ha suspendido esta SIM, por lo que su estado no se puede cambiar. No se cambió nada.</translation>
        </message>
        <message>
            <source>The carrier knows no line of this number. Nothing was changed.</source>
            <translation>La operadora no conoce ninguna línea con este número. No se cambió nada.</translation>
        </message>
        <message>
            <source>The carrier met an unexpected error; it cannot be told whether it acted.</source>
            <translation>La operadora tuvo un error inesperado; no se puede saber si actuó.</translation>
        </message>
        <message>
            <source>The carrier observes the IMEI in the network; it cannot be set. Nothing was sent.</source>
            <translation>La operadora observa el IMEI en la red; no se puede establecer. No se envió nada.</translation>
        </message>
        <message>
            <source>The carrier or the way to it had a passing trouble.</source>
            <translation>La operadora o el camino hacia ella tuvo un problema pasajero.</translation>
        </message>
        <message>
            <source>The carrier refused the change, although it answered with success (HTTP %1). Nothing was changed.</source>
            <translation>La operadora rechazó el cambio, aunque respondió con éxito (HTTP %1). No se cambió nada.</translation>
        </message>
        <message>
            <source>The carrier refused the change. Nothing was changed.</source>
            <translation>La operadora rechazó el cambio. No se cambió nada.</translation>
        </message>
        <message>
            <source>The carrier reports a status that is not known here, so nothing is changed on the line.</source>
            <translation>La operadora notifica un estado que aquí no se conoce, por lo que no se cambia nada en la línea.</translation>
        </message>
        <message>
            <source>The carrier says the line is active already; the line is read to confirm.</source>
            <translation>La operadora dice que la línea ya está activa; la línea se lee para confirmarlo.</translation>
        </message>
        <message>
            <source>The carrier says the request names too many lines: more than 10,000. Nothing was changed.</source>
            <translation>La operadora dice que la solicitud nombra demasiadas líneas: más de 10 000. No se cambió nada.</translation>
        </message>
        <message>
            <source>The carrier says the request names too many lines: more than 200. Nothing was changed.</source>
            <translation>La operadora dice que la solicitud nombra demasiadas líneas: más de 200. No se cambió nada.</translation>
        </message>
        <message>
            <source>The carrier's address answers with a redirection (HTTP %1), which is not followed.</source>
            <translation>La dirección de la operadora responde con una redirección (HTTP %1), que no se sigue.</translation>
        </message>
        <message>
            <source>The carrier's answer is complete but cannot be used.</source>
            <translation>La respuesta de la operadora está completa pero no se puede usar.</translation>
        </message>
        <message>
            <source>The carrier's rules do not allow this change.</source>
            <translation>Las reglas de la operadora no permiten este cambio.</translation>
        </message>
        <message>
            <source>The change needs a ZIP code, and neither the row nor the line has one. It was not sent.</source>
            <translation>El cambio necesita un código postal, y ni la fila ni la línea tienen uno. No se envió.</translation>
        </message>
        <message>
            <source>The change needs a rate plan, and the row names none. It was not sent.</source>
            <translation>El cambio necesita un plan tarifario, y la fila no indica ninguno. No se envió.</translation>
        </message>
        <message>
            <source>The change needs a reason code. It was not sent.</source>
            <translation>El cambio necesita un código de motivo. No se envió.</translation>
        </message>
        <message>
            <source>The change needs something that the row or the line does not have. It was not sent.</source>
            <translation>El cambio necesita algo que la fila o la línea no tiene. No se envió.</translation>
        </message>
        <message>
            <source>The change needs the device's IMEI, and neither the row nor the line has one that fits. It was not sent.</source>
            <translation>El cambio necesita el IMEI del dispositivo, y ni la fila ni la línea tienen uno válido. No se envió.</translation>
        </message>
        <message>
            <source>The change needs the line's ICCID, and the row has none that fits. It was not sent.</source>
            <translation>El cambio necesita el ICCID de la línea, y la fila no tiene ninguno válido. No se envió.</translation>
        </message>
        <message>
            <source>The default device group cannot be deleted. Nothing was changed.</source>
            <translation>El grupo de dispositivos predeterminado no se puede eliminar. No se cambió nada.</translation>
        </message>
        <message>
            <source>The effective date lies outside of what the carrier accepts. It was not sent.</source>
            <translation>La fecha de efecto queda fuera de lo que la operadora acepta. No se envió.</translation>
        </message>
        <message>
            <source>The line belongs to another account or operator. Nothing was changed.</source>
            <translation>La línea pertenece a otra cuenta u operadora. No se cambió nada.</translation>
        </message>
        <message>
            <source>The line belongs to another account. Nothing was changed.</source>
            <translation>La línea pertenece a otra cuenta. No se cambió nada.</translation>
        </message>
        <message>
            <source>The line cannot be transferred because of its place in the inventory. Nothing was changed.</source>
            <translation>La línea no se puede transferir por su lugar en el inventario. No se cambió nada.</translation>
        </message>
        <message>
            <source>The line cannot be transferred to this account. Nothing was changed.</source>
            <translation>La línea no se puede transferir a esta cuenta. No se cambió nada.</translation>
        </message>
        <message>
            <source>The line could not be read.</source>
            <translation>No se pudo leer la línea.</translation>
        </message>
        <message>
            <source>The line does not belong to this account. Nothing was changed.</source>
            <translation>La línea no pertenece a esta cuenta. No se cambió nada.</translation>
        </message>
        <message>
            <source>The line has a fixed IP address, which does not allow the transfer. Nothing was changed.</source>
            <translation>La línea tiene una dirección IP fija, que no permite la transferencia. No se cambió nada.</translation>
        </message>
        <message>
            <source>The line has neither an ICCID nor a number to find it by. It was not sent.</source>
            <translation>La línea no tiene ni ICCID ni número con que encontrarla. No se envió.</translation>
        </message>
        <message>
            <source>The line has no number at the carrier yet, and after the change it could be found by its number only. It was not sent.</source>
            <translation>La línea aún no tiene número en la operadora, y tras el cambio solo se podría encontrar por su número. No se envió.</translation>
        </message>
        <message>
            <source>The line has no session at the moment. Nothing was changed.</source>
            <translation>La línea no tiene sesión en este momento. No se cambió nada.</translation>
        </message>
        <message>
            <source>The line is in this account already, so it cannot be transferred to it. Nothing was changed.</source>
            <translation>La línea ya está en esta cuenta, por lo que no se puede transferir a ella. No se cambió nada.</translation>
        </message>
        <message>
            <source>The line is no longer as it was when the change was planned. Nothing was sent.</source>
            <translation>La línea ya no está como estaba cuando se planificó el cambio. No se envió nada.</translation>
        </message>
        <message>
            <source>The line is not active, and this needs an active one. Nothing was changed.</source>
            <translation>La línea no está activa, y esto necesita una activa. No se cambió nada.</translation>
        </message>
        <message>
            <source>The line is read again by itself. If it goes on, report the text.</source>
            <translation>La línea se lee de nuevo automáticamente. Si continúa, notifique el texto.</translation>
        </message>
        <message>
            <source>The line is read before anything is sent again. Do not order the change anew meanwhile.</source>
            <translation>La línea se lee antes de que se envíe algo de nuevo. Entretanto, no encargue el cambio otra vez.</translation>
        </message>
        <message>
            <source>The line is read before anything is sent again. If it goes on, ask the carrier about the state of its service.</source>
            <translation>La línea se lee antes de que se envíe algo de nuevo. Si continúa, pregunte a la operadora por el estado de su servicio.</translation>
        </message>
        <message>
            <source>The line is read before anything is sent again. If it goes on, check the base URL and the proxy of the account in Settings.</source>
            <translation>La línea se lee antes de que se envíe algo de nuevo. Si continúa, revise la URL base y el proxy de la cuenta en Configuración.</translation>
        </message>
        <message>
            <source>The line is read before anything is sent again. If the code comes back, compare the letter case of the row's values with Control Center's.</source>
            <translation>La línea se lee antes de que se envíe algo de nuevo. Si el código se repite, compare las mayúsculas y minúsculas de los valores de la fila con las de Control Center.</translation>
        </message>
        <message>
            <source>The line is read before anything is sent again; this passes by itself.</source>
            <translation>La línea se lee antes de que se envíe algo de nuevo; esto pasa por sí solo.</translation>
        </message>
        <message>
            <source>The line is read first. Check the values of the row, then try once more; if the code comes back, send it to Verizon's support.</source>
            <translation>Primero se lee la línea. Revise los valores de la fila e inténtelo una vez más; si el código se repite, envíelo al soporte de Verizon.</translation>
        </message>
        <message>
            <source>The line is still open in another change. Nothing was changed.</source>
            <translation>La línea sigue abierta en otro cambio. No se cambió nada.</translation>
        </message>
        <message>
            <source>The line shows neither the old nor the new state.</source>
            <translation>La línea no muestra ni el estado anterior ni el nuevo.</translation>
        </message>
        <message>
            <source>The line's number is not known yet, so it cannot be read.</source>
            <translation>El número de la línea aún no se conoce, por lo que no se puede leer.</translation>
        </message>
        <message>
            <source>The new ICCID does not have the right number of digits. It was not sent.</source>
            <translation>El nuevo ICCID no tiene el número de dígitos correcto. No se envió.</translation>
        </message>
        <message>
            <source>The new IMEI does not have 15 digits with a right check digit. It was not sent.</source>
            <translation>El nuevo IMEI no tiene 15 dígitos con dígito de control correcto. No se envió.</translation>
        </message>
        <message>
            <source>The new identifier is the one the line has already. It was not sent.</source>
            <translation>El nuevo identificador es el que la línea ya tiene. No se envió.</translation>
        </message>
        <message>
            <source>The number is on another SIM than the one known here. Nothing was changed, because the number may have gone to another line.</source>
            <translation>El número está en una SIM distinta de la que consta aquí. No se cambió nada, porque el número puede haber pasado a otra línea.</translation>
        </message>
        <message>
            <source>The number of the row is none of ten digits, as the carrier's numbers are. It was not sent.</source>
            <translation>El número de la fila no es de diez dígitos, como lo son los de la operadora. No se envió.</translation>
        </message>
        <message>
            <source>The place of use is incomplete or a PO box. It was not sent.</source>
            <translation>El lugar de uso está incompleto o es un apartado postal. No se envió.</translation>
        </message>
        <message>
            <source>The rate plan could not be taken out of the line's queue. Nothing was changed.</source>
            <translation>El plan tarifario no se pudo sacar de la cola de la línea. No se cambió nada.</translation>
        </message>
        <message>
            <source>The rate plan is not valid for this line. Nothing was changed.</source>
            <translation>El plan tarifario no es válido para esta línea. No se cambió nada.</translation>
        </message>
        <message>
            <source>The renewal mode is not accepted. Nothing was changed.</source>
            <translation>El modo de renovación no se acepta. No se cambió nada.</translation>
        </message>
        <message>
            <source>The request names no rate plan. Nothing was changed.</source>
            <translation>La solicitud no indica ningún plan tarifario. No se cambió nada.</translation>
        </message>
        <message>
            <source>The request was on hold, and that ended without approval. Ask Verizon for the reason before ordering it again.</source>
            <translation>La solicitud estaba retenida, y eso terminó sin aprobación. Pregunte el motivo a Verizon antes de encargarla de nuevo.</translation>
        </message>
        <message>
            <source>The request was sent, but its outcome is not known.</source>
            <translation>La solicitud se envió, pero no se conoce su resultado.</translation>
        </message>
        <message>
            <source>The row adds and removes the same feature. It was not sent.</source>
            <translation>La fila añade y quita la misma función. No se envió.</translation>
        </message>
        <message>
            <source>The row names neither a new ICCID nor a new IMEI. It was not sent.</source>
            <translation>La fila no indica ni un nuevo ICCID ni un nuevo IMEI. No se envió.</translation>
        </message>
        <message>
            <source>The user may not make this change of status. Nothing was changed.</source>
            <translation>El usuario no puede hacer este cambio de estado. No se cambió nada.</translation>
        </message>
        <message>
            <source>The value of a custom field is too long for the carrier. Nothing was changed.</source>
            <translation>El valor de un campo personalizado es demasiado largo para la operadora. No se cambió nada.</translation>
        </message>
        <message>
            <source>There is nothing to do if the line is where it shall be.</source>
            <translation>No hay que hacer nada si la línea está donde debe estar.</translation>
        </message>
        <message>
            <source>There is nothing to do if the line then has the status and the plan that were asked for; otherwise order what is missing as a change of its own.</source>
            <translation>No hay que hacer nada si la línea tiene entonces el estado y el plan tarifario que se pidieron; si no, encargue lo que falta como un cambio aparte.</translation>
        </message>
        <message>
            <source>There is nothing to do: it means that there is none.</source>
            <translation>No hay que hacer nada: significa que no hay ninguno.</translation>
        </message>
        <message>
            <source>ThingSpace does not deactivate a suspended line. Nothing was sent.</source>
            <translation>ThingSpace no da de baja una línea suspendida. No se envió nada.</translation>
        </message>
        <message>
            <source>ThingSpace does not know the session; nothing was done with the request.</source>
            <translation>ThingSpace no conoce la sesión; no se hizo nada con la solicitud.</translation>
        </message>
        <message>
            <source>ThingSpace misses the session in the request; nothing was done with it.</source>
            <translation>ThingSpace echa en falta la sesión en la solicitud; no se hizo nada con ella.</translation>
        </message>
        <message>
            <source>ThingSpace refused the access token before doing anything.</source>
            <translation>ThingSpace rechazó el token de acceso antes de hacer nada.</translation>
        </message>
        <message>
            <source>ThingSpace refuses the application key or secret. Nothing was sent.</source>
            <translation>ThingSpace rechaza la clave o el secreto de la aplicación. No se envió nada.</translation>
        </message>
        <message>
            <source>ThingSpace refuses the form in which the access token was asked for. Nothing was sent.</source>
            <translation>ThingSpace rechaza la forma en que se pidió el token de acceso. No se envió nada.</translation>
        </message>
        <message>
            <source>ThingSpace refuses the password. Nothing was sent.</source>
            <translation>ThingSpace rechaza la contraseña. No se envió nada.</translation>
        </message>
        <message>
            <source>ThingSpace refuses the user name or password. Nothing was sent.</source>
            <translation>ThingSpace rechaza el nombre de usuario o la contraseña. No se envió nada.</translation>
        </message>
        <message>
            <source>ThingSpace says that the access token is missing; it did nothing.</source>
            <translation>ThingSpace dice que falta el token de acceso; no hizo nada.</translation>
        </message>
        <message>
            <source>ThingSpace's gateway does not let this request through. Nothing was changed.</source>
            <translation>La pasarela de ThingSpace no deja pasar esta solicitud. No se cambió nada.</translation>
        </message>
        <message>
            <source>ThingSpace's gateway forbids this request. Nothing was changed.</source>
            <translation>La pasarela de ThingSpace prohíbe esta solicitud. No se cambió nada.</translation>
        </message>
        <message>
            <source>ThingSpace's gateway has no such resource. Nothing was changed.</source>
            <translation>La pasarela de ThingSpace no tiene ese recurso. No se cambió nada.</translation>
        </message>
        <message>
            <source>This change is not possible from the line's present status. Nothing was sent.</source>
            <translation>Este cambio no es posible desde el estado actual de la línea. No se envió nada.</translation>
        </message>
        <message>
            <source>This change is possible only while the line is active. Nothing was sent.</source>
            <translation>Este cambio solo es posible mientras la línea está activa. No se envió nada.</translation>
        </message>
        <message>
            <source>This kind of change is not possible at this carrier. Nothing was sent.</source>
            <translation>Este tipo de cambio no es posible en esta operadora. No se envió nada.</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Inténtelo de nuevo más tarde.</translation>
        </message>
        <message>
            <source>Try again when it is done.</source>
            <translation>Inténtelo de nuevo cuando haya terminado.</translation>
        </message>
        <message>
            <source>Try again while the device is online.</source>
            <translation>Inténtelo de nuevo mientras el dispositivo esté en línea.</translation>
        </message>
        <message>
            <source>Trying again does not help. Report the code.</source>
            <translation>Intentarlo de nuevo no sirve. Notifique el código.</translation>
        </message>
        <message>
            <source>Use CustomField1 to CustomField5.</source>
            <translation>Use CustomField1 a CustomField5.</translation>
        </message>
        <message>
            <source>Use an eSIM for this device, or a device that takes a plastic SIM.</source>
            <translation>Use una eSIM para este dispositivo, o un dispositivo que admita una SIM de plástico.</translation>
        </message>
        <message>
            <source>Use another SIM, or ask the carrier to return this one to inventory.</source>
            <translation>Use otra SIM, o pida a la operadora que devuelva esta al inventario.</translation>
        </message>
        <message>
            <source>Use at most 40 characters without commas and asterisks.</source>
            <translation>Use como máximo 40 caracteres, sin comas ni asteriscos.</translation>
        </message>
        <message>
            <source>Use at most 50 characters without commas and asterisks.</source>
            <translation>Use como máximo 50 caracteres, sin comas ni asteriscos.</translation>
        </message>
        <message>
            <source>Use fewer lines or values in one request.</source>
            <translation>Use menos líneas o valores en una solicitud.</translation>
        </message>
        <message>
            <source>Use one of the three values Control Center knows.</source>
            <translation>Use uno de los tres valores que Control Center conoce.</translation>
        </message>
        <message>
            <source>Use the group that exists, or another name.</source>
            <translation>Use el grupo que existe u otro nombre.</translation>
        </message>
        <message>
            <source>Wait until it is done, then read the line.</source>
            <translation>Espere a que termine y después lea la línea.</translation>
        </message>
        <message>
            <source>Wait until that change is done, or end it.</source>
            <translation>Espere a que ese cambio termine, o finalícelo.</translation>
        </message>
        <message>
            <source>Wait until the carrier gives the line a number, then check again.</source>
            <translation>Espere a que la operadora dé un número a la línea y después compruebe de nuevo.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message>
            <source>No answer came: %1</source>
            <translation>No llegó respuesta: %1</translation>
        </message>
        <message>
            <source>Not sent: %1</source>
            <translation>No enviado: %1</translation>
        </message>
        <message>
            <source>no answer recorded</source>
            <translation>ninguna respuesta registrada</translation>
        </message>
    </context>
    <context>
        <name>ExchangeText</name>
        <message>
            <source>The request was written down before it was sent; no answer is recorded.</source>
            <translation>La solicitud se anotó antes de enviarse; no hay ninguna respuesta registrada.</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Show the &amp;inspector</source>
            <translation>Mostrar el &amp;inspector</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>+ or +1 in front of the number removed</source>
            <translation>quitado + o +1 delante del número</translation>
        </message>
        <message>
            <source>A cell of this row is longer than 32 KiB.</source>
            <translation>Una celda de esta fila tiene más de 32 KiB.</translation>
        </message>
        <message>
            <source>A quotation mark opens in this row and is not closed properly.</source>
            <translation>En esta fila se abren comillas que no se cierran correctamente.</translation>
        </message>
        <message>
            <source>Accept this kind of repair for the list, or correct the value.</source>
            <translation>Acepte este tipo de reparación para la lista, o corrija el valor.</translation>
        </message>
        <message>
            <source>Accept this kind of repair for the list, or format the column as text.</source>
            <translation>Acepte este tipo de reparación para la lista, o dé a la columna formato de texto.</translation>
        </message>
        <message>
            <source>Check both rows; if they are right, the SIM must be free before it can be used again.</source>
            <translation>Compruebe ambas filas; si son correctas, la SIM debe quedar libre antes de poder usarse de nuevo.</translation>
        </message>
        <message>
            <source>Check in which device each SIM sits.</source>
            <translation>Compruebe en qué dispositivo está cada SIM.</translation>
        </message>
        <message>
            <source>Check the number; a foreign one needs its country code.</source>
            <translation>Compruebe el número; uno extranjero necesita su código de país.</translation>
        </message>
        <message>
            <source>Check whether digits are missing, or map the column as “Any identifier”.</source>
            <translation>Compruebe si faltan dígitos, o asigne a la columna «Cada valor según su forma».</translation>
        </message>
        <message>
            <source>Check whether digits are missing.</source>
            <translation>Compruebe si faltan dígitos.</translation>
        </message>
        <message>
            <source>Check which SIM carries the number.</source>
            <translation>Compruebe qué SIM lleva el número.</translation>
        </message>
        <message>
            <source>Check which of the two rows is right before you go on.</source>
            <translation>Compruebe cuál de las dos filas es correcta antes de continuar.</translation>
        </message>
        <message>
            <source>Check which row is right, and correct or remove the others.</source>
            <translation>Compruebe qué fila es correcta, y corrija o quite las demás.</translation>
        </message>
        <message>
            <source>Compare it with the original, and format the column as text.</source>
            <translation>Compárelo con el original, y dé a la columna formato de texto.</translation>
        </message>
        <message>
            <source>Compare the 15 digits with the label of the device.</source>
            <translation>Compare los 15 dígitos con la etiqueta del dispositivo.</translation>
        </message>
        <message>
            <source>Compare the ICCID with the SIM or the carrier's portal.</source>
            <translation>Compare el ICCID con la SIM o con el portal de la operadora.</translation>
        </message>
        <message>
            <source>Compare the IMEI with the label of the device.</source>
            <translation>Compare el IMEI con la etiqueta del dispositivo.</translation>
        </message>
        <message>
            <source>Compare the digits with the original.</source>
            <translation>Compare los dígitos con el original.</translation>
        </message>
        <message>
            <source>Copy the ICCID from the SIM or the carrier's portal.</source>
            <translation>Copie el ICCID de la SIM o del portal de la operadora.</translation>
        </message>
        <message>
            <source>Correct the formula in the spreadsheet and save the list again.</source>
            <translation>Corrija la fórmula en la hoja de cálculo y guarde la lista de nuevo.</translation>
        </message>
        <message>
            <source>Correct the new value, or leave it empty if it shall stay.</source>
            <translation>Corrija el valor nuevo, o déjelo vacío si no debe cambiar.</translation>
        </message>
        <message>
            <source>Correct the value, or choose another column.</source>
            <translation>Corrija el valor, o elija otra columna.</translation>
        </message>
        <message>
            <source>Fill in at least one identifier or remove the row.</source>
            <translation>Rellene al menos un identificador o quite la fila.</translation>
        </message>
        <message>
            <source>Give all 15 digits, and format the column as text.</source>
            <translation>Indique los 15 dígitos completos, y dé a la columna formato de texto.</translation>
        </message>
        <message>
            <source>Give the whole number, or map the column as “Any identifier”.</source>
            <translation>Indique el número completo, o asigne a la columna «Cada valor según su forma».</translation>
        </message>
        <message>
            <source>Go back to the original, format the column as text and save the list again.</source>
            <translation>Vuelva al original, dé a la columna formato de texto y guarde la lista de nuevo.</translation>
        </message>
        <message>
            <source>Keep one of the two rows and remove the other.</source>
            <translation>Conserve una de las dos filas y quite la otra.</translation>
        </message>
        <message>
            <source>Keep only one of the two columns.</source>
            <translation>Conserve solo una de las dos columnas.</translation>
        </message>
        <message>
            <source>Keep the row that is right and remove the other.</source>
            <translation>Conserve la fila correcta y quite la otra.</translation>
        </message>
        <message>
            <source>Look for a text with an unquoted delimiter in this row.</source>
            <translation>Busque en esta fila un texto con un delimitador sin comillas.</translation>
        </message>
        <message>
            <source>Map only one of the two columns, or put each line in a row of its own.</source>
            <translation>Asigne solo una de las dos columnas, o ponga cada línea en una fila propia.</translation>
        </message>
        <message>
            <source>More than one column holds an %1, and no title says which is the line's present one.</source>
            <translation>Más de una columna contiene un %1, y ningún título dice cuál es el actual de la línea.</translation>
        </message>
        <message>
            <source>No column of “%1” holds ICCIDs, IMEIs or numbers; nothing was imported: choose another file, or say which column holds them.</source>
            <translation>Ninguna columna de «%1» contiene ICCID, IMEI o números; no se importó nada: elija otro archivo, o indique qué columna los contiene.</translation>
        </message>
        <message>
            <source>Put one line in each row.</source>
            <translation>Ponga una línea en cada fila.</translation>
        </message>
        <message>
            <source>Put “New ICCID” or “New IMEI” above the column of the new ones, or choose which columns are read.</source>
            <translation>Ponga «New ICCID» o «New IMEI» encima de la columna de los nuevos, o elija qué columnas se leen.</translation>
        </message>
        <message>
            <source>Reading “%1” was cancelled; nothing was imported: start the import again when you want the list.</source>
            <translation>La lectura de «%1» se canceló; no se importó nada: inicie la importación de nuevo cuando quiera la lista.</translation>
        </message>
        <message>
            <source>Remove the quotation mark or add the closing one.</source>
            <translation>Quite las comillas o añada las de cierre.</translation>
        </message>
        <message>
            <source>Row %1 already names this line.</source>
            <translation>La fila %1 ya nombra esta línea.</translation>
        </message>
        <message>
            <source>Row %1 asks for the same new ICCID, and one SIM can serve only one line.</source>
            <translation>La fila %1 pide el mismo ICCID nuevo, y una SIM solo puede servir a una línea.</translation>
        </message>
        <message>
            <source>Row %1 asks for the same new IMEI, and one device can serve only one line.</source>
            <translation>La fila %1 pide el mismo IMEI nuevo, y un dispositivo solo puede servir a una línea.</translation>
        </message>
        <message>
            <source>Row %1 asks something else of the same line.</source>
            <translation>La fila %1 pide otra cosa para la misma línea.</translation>
        </message>
        <message>
            <source>Row %1 has the same IMEI with another ICCID.</source>
            <translation>La fila %1 tiene el mismo IMEI con otro ICCID.</translation>
        </message>
        <message>
            <source>Row %1 has the same number with another ICCID.</source>
            <translation>La fila %1 tiene el mismo número con otro ICCID.</translation>
        </message>
        <message>
            <source>Row %1 names the same line with other values, so one of the two is wrong.</source>
            <translation>La fila %1 nombra la misma línea con otros valores, así que una de las dos es incorrecta.</translation>
        </message>
        <message>
            <source>Shorten the cell, or leave the column out of the file.</source>
            <translation>Acorte la celda, o quite la columna del archivo.</translation>
        </message>
        <message>
            <source>The ICCID ends in zeros from the 16th digit on, as if a spreadsheet had rounded it.</source>
            <translation>El ICCID termina en ceros a partir del dígito 16, como si una hoja de cálculo lo hubiera redondeado.</translation>
        </message>
        <message>
            <source>The IMEI carried a software version (IMEISV); it was replaced by the check digit.</source>
            <translation>El IMEI llevaba una versión de software (IMEISV); se sustituyó por el dígito de control.</translation>
        </message>
        <message>
            <source>The IMEI had 14 digits; its check digit was added.</source>
            <translation>El IMEI tenía 14 dígitos; se añadió su dígito de control.</translation>
        </message>
        <message>
            <source>The ZIP code “%1” may have lost its leading zeros: it would be %2.</source>
            <translation>El código postal «%1» puede haber perdido sus ceros iniciales: sería %2.</translation>
        </message>
        <message>
            <source>The check digit of the ICCID does not fit, so a digit may be mistyped or missing.</source>
            <translation>El dígito de control del ICCID no concuerda, así que un dígito puede estar mal escrito o faltar.</translation>
        </message>
        <message>
            <source>The check digit of the IMEI does not fit, so a digit may be mistyped.</source>
            <translation>El dígito de control del IMEI no concuerda, así que un dígito puede estar mal escrito.</translation>
        </message>
        <message>
            <source>The check digit of the new ICCID does not fit, so a digit may be mistyped or missing.</source>
            <translation>El dígito de control del nuevo ICCID no concuerda, así que un dígito puede estar mal escrito o faltar.</translation>
        </message>
        <message>
            <source>The check digit of the new IMEI does not fit, so a digit may be mistyped.</source>
            <translation>El dígito de control del nuevo IMEI no concuerda, así que un dígito puede estar mal escrito.</translation>
        </message>
        <message>
            <source>The chosen columns or delimiter cannot be used for “%1”; nothing was imported: choose a column and a delimiter such as a comma.</source>
            <translation>Las columnas o el delimitador elegidos no se pueden usar para «%1»; no se importó nada: elija una columna y un delimitador, por ejemplo una coma.</translation>
        </message>
        <message>
            <source>The new %1 is the one this row already gives as the present one.</source>
            <translation>El nuevo %1 es el que esta fila ya indica como actual.</translation>
        </message>
        <message>
            <source>The new ICCID ends in zeros from the 16th digit on, as if a spreadsheet had rounded it.</source>
            <translation>El nuevo ICCID termina en ceros a partir del dígito 16, como si una hoja de cálculo lo hubiera redondeado.</translation>
        </message>
        <message>
            <source>The new ICCID of row %1 is the present ICCID of row %2.</source>
            <translation>El nuevo ICCID de la fila %1 es el ICCID actual de la fila %2.</translation>
        </message>
        <message>
            <source>The new ICCID “%1” contains an invisible character.</source>
            <translation>El nuevo ICCID «%1» contiene un carácter invisible.</translation>
        </message>
        <message>
            <source>The new ICCID “%1” holds more than digits.</source>
            <translation>El nuevo ICCID «%1» contiene algo más que dígitos.</translation>
        </message>
        <message>
            <source>The new ICCID “%1” is none: an ICCID begins with 89.</source>
            <translation>El nuevo ICCID «%1» no lo es: un ICCID empieza por 89.</translation>
        </message>
        <message>
            <source>The new ICCID “%1” is none: an ICCID has 18 to 22 digits.</source>
            <translation>El nuevo ICCID «%1» no lo es: un ICCID tiene de 18 a 22 dígitos.</translation>
        </message>
        <message>
            <source>The new ICCID “%1” was shortened by a spreadsheet: digits are lost and cannot be recovered.</source>
            <translation>Una hoja de cálculo acortó el nuevo ICCID «%1»: se perdieron dígitos y no se pueden recuperar.</translation>
        </message>
        <message>
            <source>The new IMEI carried a software version (IMEISV); it was replaced by the check digit.</source>
            <translation>El nuevo IMEI llevaba una versión de software (IMEISV); se sustituyó por el dígito de control.</translation>
        </message>
        <message>
            <source>The new IMEI had 14 digits; its check digit was added.</source>
            <translation>El nuevo IMEI tenía 14 dígitos; se añadió su dígito de control.</translation>
        </message>
        <message>
            <source>The new IMEI “%1” contains an invisible character.</source>
            <translation>El nuevo IMEI «%1» contiene un carácter invisible.</translation>
        </message>
        <message>
            <source>The new IMEI “%1” holds more than digits.</source>
            <translation>El nuevo IMEI «%1» contiene algo más que dígitos.</translation>
        </message>
        <message>
            <source>The new IMEI “%1” is none: an IMEI has 15 digits.</source>
            <translation>El nuevo IMEI «%1» no lo es: un IMEI tiene 15 dígitos.</translation>
        </message>
        <message>
            <source>The new IMEI “%1” lacks a digit: either a leading zero or the check digit.</source>
            <translation>Al nuevo IMEI «%1» le falta un dígito: un cero inicial o el dígito de control.</translation>
        </message>
        <message>
            <source>The new IMEI “%1” was shortened by a spreadsheet: digits are lost and cannot be recovered.</source>
            <translation>Una hoja de cálculo acortó el nuevo IMEI «%1»: se perdieron dígitos y no se pueden recuperar.</translation>
        </message>
        <message>
            <source>The number has ten digits but no North American area code.</source>
            <translation>El número tiene diez dígitos pero no tiene un código de área norteamericano.</translation>
        </message>
        <message>
            <source>This is no column map that can be used; nothing was imported: %1. Let the program write one with --save-map and change that.</source>
            <translation>No es un mapa de columnas que se pueda usar; no se importó nada: %1. Haga que el programa escriba uno con --save-map y modifíquelo.</translation>
        </message>
        <message>
            <source>This row has more cells than the title row, so its values may have shifted.</source>
            <translation>Esta fila tiene más celdas que la fila de títulos, por lo que sus valores pueden haberse desplazado.</translation>
        </message>
        <message>
            <source>This row has more cells than the title row, so what it asks for may stand in the wrong column.</source>
            <translation>Esta fila tiene más celdas que la fila de títulos, por lo que lo que pide puede estar en la columna equivocada.</translation>
        </message>
        <message>
            <source>This row has more than 4,096 cells.</source>
            <translation>Esta fila tiene más de 4096 celdas.</translation>
        </message>
        <message>
            <source>This row holds no ICCID, IMEI or number.</source>
            <translation>Esta fila no contiene ningún ICCID, IMEI ni número.</translation>
        </message>
        <message>
            <source>This row holds two different identifiers of the same kind.</source>
            <translation>Esta fila contiene dos identificadores distintos del mismo tipo.</translation>
        </message>
        <message>
            <source>This row holds two different new ICCIDs.</source>
            <translation>Esta fila contiene dos ICCID nuevos distintos.</translation>
        </message>
        <message>
            <source>This row holds two different new IMEIs.</source>
            <translation>Esta fila contiene dos IMEI nuevos distintos.</translation>
        </message>
        <message>
            <source>Two columns of this row ask for different values of the same thing.</source>
            <translation>Dos columnas de esta fila piden valores distintos para lo mismo.</translation>
        </message>
        <message>
            <source>Type the ICCID anew instead of pasting it.</source>
            <translation>Escriba el ICCID de nuevo en lugar de pegarlo.</translation>
        </message>
        <message>
            <source>Type the IMEI anew instead of pasting it.</source>
            <translation>Escriba el IMEI de nuevo en lugar de pegarlo.</translation>
        </message>
        <message>
            <source>Type the identifier anew instead of pasting it.</source>
            <translation>Escriba el identificador de nuevo en lugar de pegarlo.</translation>
        </message>
        <message>
            <source>Type the value anew instead of pasting it.</source>
            <translation>Escriba el valor de nuevo en lugar de pegarlo.</translation>
        </message>
        <message>
            <source>Use one of these words: %1.</source>
            <translation>Use una de estas palabras: %1.</translation>
        </message>
        <message>
            <source>apostrophe in front removed</source>
            <translation>apóstrofo inicial quitado</translation>
        </message>
        <message>
            <source>blanks removed</source>
            <translation>espacios quitados</translation>
        </message>
        <message>
            <source>columns are not read as “%1”, but as one of %2</source>
            <translation>las columnas no se leen como «%1», sino como uno de %2</translation>
        </message>
        <message>
            <source>dashes, brackets or dots removed</source>
            <translation>guiones, paréntesis o puntos quitados</translation>
        </message>
        <message>
            <source>extra last digit of the ICCID dropped (20 to 19 digits)</source>
            <translation>último dígito sobrante del ICCID quitado (de 20 a 19 dígitos)</translation>
        </message>
        <message>
            <source>it is no JSON object with "format": "%1"</source>
            <translation>no es un objeto JSON con "format": "%1"</translation>
        </message>
        <message>
            <source>it names no columns, or more than %1</source>
            <translation>no nombra ninguna columna, o nombra más de %1</translation>
        </message>
        <message>
            <source>lost leading zero of the IMEI restored</source>
            <translation>cero inicial perdido del IMEI restaurado</translation>
        </message>
        <message>
            <source>lost leading zeros of the ZIP code restored</source>
            <translation>ceros iniciales perdidos del código postal restaurados</translation>
        </message>
        <message>
            <source>missing check digit of the ICCID added (19 to 20 digits)</source>
            <translation>dígito de control que faltaba en el ICCID añadido (de 19 a 20 dígitos)</translation>
        </message>
        <message>
            <source>missing check digit of the IMEI added (14 to 15 digits)</source>
            <translation>dígito de control que faltaba en el IMEI añadido (de 14 a 15 dígitos)</translation>
        </message>
        <message>
            <source>quotation marks removed</source>
            <translation>comillas quitadas</translation>
        </message>
        <message>
            <source>software version of the IMEI replaced by the check digit</source>
            <translation>versión de software del IMEI sustituida por el dígito de control</translation>
        </message>
        <message>
            <source>text taken out of ="…"</source>
            <translation>texto extraído de ="…"</translation>
        </message>
        <message>
            <source>trailing F removed</source>
            <translation>F final quitada</translation>
        </message>
        <message>
            <source>zero-width characters removed</source>
            <translation>caracteres de ancho cero quitados</translation>
        </message>
        <message>
            <source>“%1” can be read as %2, but only by a repair that nobody has accepted.</source>
            <translation>«%1» se puede leer como %2, pero solo con una reparación que nadie ha aceptado.</translation>
        </message>
        <message>
            <source>“%1” cannot be opened; nothing was imported: check that you may read it and that no other program keeps it locked.</source>
            <translation>«%1» no se puede abrir; no se importó nada: compruebe que tiene permiso de lectura y que ningún otro programa lo mantiene bloqueado.</translation>
        </message>
        <message>
            <source>“%1” contains an invisible character or a line break.</source>
            <translation>«%1» contiene un carácter invisible o un salto de línea.</translation>
        </message>
        <message>
            <source>“%1” contains an invisible character.</source>
            <translation>«%1» contiene un carácter invisible.</translation>
        </message>
        <message>
            <source>“%1” could not be read to its end; nothing was imported: check the drive or network share and try again.</source>
            <translation>«%1» no se pudo leer hasta el final; no se importó nada: compruebe la unidad o el recurso de red e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>“%1” could not be unpacked to the folder for temporary files; nothing was imported: make room there and try again.</source>
            <translation>«%1» no se pudo descomprimir en la carpeta de archivos temporales; no se importó nada: libere espacio allí e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>“%1” does not exist; nothing was imported: check the name and whether the file was moved.</source>
            <translation>«%1» no existe; no se importó nada: compruebe el nombre y si el archivo se movió.</translation>
        </message>
        <message>
            <source>“%1” has more than %L2 rows; nothing was imported: split the list into smaller files and import them one after the other.</source>
            <translation>«%1» tiene más de %L2 filas; no se importó nada: divida la lista en archivos más pequeños e impórtelos uno tras otro.</translation>
        </message>
        <message>
            <source>“%1” has no column “%2”, which the column map names; nothing was imported: choose the map made for this list, or correct its titles.</source>
            <translation>«%1» no tiene la columna «%2», que el mapa de columnas nombra; no se importó nada: elija el mapa hecho para esta lista, o corrija sus títulos.</translation>
        </message>
        <message>
            <source>“%1” has no sheet “%2”; nothing was imported: choose one of: %3.</source>
            <translation>«%1» no tiene la hoja «%2»; no se importó nada: elija una de estas: %3.</translation>
        </message>
        <message>
            <source>“%1” has the shape of no ICCID, IMEI or number.</source>
            <translation>«%1» no tiene la forma de un ICCID, un IMEI ni un número.</translation>
        </message>
        <message>
            <source>“%1” holds no row with a value; nothing was imported: choose a list with one line (ICCID, IMEI or number) per row.</source>
            <translation>«%1» no contiene ninguna fila con un valor; no se importó nada: elija una lista con una línea (ICCID, IMEI o número) por fila.</translation>
        </message>
        <message>
            <source>“%1” is a damaged or incomplete Excel workbook; nothing was imported: open it in a spreadsheet program, save it again as XLSX and import that.</source>
            <translation>«%1» es un libro de Excel dañado o incompleto; no se importó nada: ábralo en un programa de hojas de cálculo, guárdelo de nuevo como XLSX e impórtelo.</translation>
        </message>
        <message>
            <source>“%1” is a folder; nothing was imported: choose a workbook, CSV or text file in it.</source>
            <translation>«%1» es una carpeta; no se importó nada: elija en ella un libro, un CSV o un archivo de texto.</translation>
        </message>
        <message>
            <source>“%1” is a zip archive, but no Excel workbook that can be read; nothing was imported: save the list as XLSX or CSV and import that.</source>
            <translation>«%1» es un archivo zip, pero no un libro de Excel que se pueda leer; no se importó nada: guarde la lista como XLSX o CSV e impórtela.</translation>
        </message>
        <message>
            <source>“%1” is an Excel workbook in the old format (.xls) or another Office file; nothing was imported: open it, save it as XLSX or CSV and import that.</source>
            <translation>«%1» es un libro de Excel en el formato antiguo (.xls) u otro archivo de Office; no se importó nada: ábralo, guárdelo como XLSX o CSV e impórtelo.</translation>
        </message>
        <message>
            <source>“%1” is an Excel workbook protected with a password; nothing was imported: remove the password in the spreadsheet program, save the workbook and import it again.</source>
            <translation>«%1» es un libro de Excel protegido con contraseña; no se importó nada: quite la contraseña en el programa de hojas de cálculo, guarde el libro e impórtelo de nuevo.</translation>
        </message>
        <message>
            <source>“%1” is an Excel workbook with contents that no spreadsheet program writes (a document type, endless nesting or attributes); nothing was imported: ask its sender for a new one.</source>
            <translation>«%1» es un libro de Excel con contenidos que ningún programa de hojas de cálculo escribe (un tipo de documento, anidamiento o atributos sin fin); no se importó nada: pida uno nuevo a quien lo envió.</translation>
        </message>
        <message>
            <source>“%1” is an error of a spreadsheet formula, not a value.</source>
            <translation>«%1» es un error de una fórmula de hoja de cálculo, no un valor.</translation>
        </message>
        <message>
            <source>“%1” is empty; nothing was imported: choose a list with one line (ICCID, IMEI or number) per row.</source>
            <translation>«%1» está vacío; no se importó nada: elija una lista con una línea (ICCID, IMEI o número) por fila.</translation>
        </message>
        <message>
            <source>“%1” is larger than 200 MB; nothing was imported: split the list into smaller files and import them one after the other.</source>
            <translation>«%1» ocupa más de 200 MB; no se importó nada: divida la lista en archivos más pequeños e impórtelos uno tras otro.</translation>
        </message>
        <message>
            <source>“%1” is no ICCID: that begins with 89.</source>
            <translation>«%1» no es un ICCID: este empieza por 89.</translation>
        </message>
        <message>
            <source>“%1” is no ICCID: that has 18 to 22 digits.</source>
            <translation>«%1» no es un ICCID: este tiene de 18 a 22 dígitos.</translation>
        </message>
        <message>
            <source>“%1” is no IMEI: that has 15 digits.</source>
            <translation>«%1» no es un IMEI: este tiene 15 dígitos.</translation>
        </message>
        <message>
            <source>“%1” is no known action.</source>
            <translation>«%1» no es una acción conocida.</translation>
        </message>
        <message>
            <source>“%1” is no number: that has 10 to 15 digits with its area or country code.</source>
            <translation>«%1» no es un número: este tiene de 10 a 15 dígitos con su código de área o de país.</translation>
        </message>
        <message>
            <source>“%1” is not an identifier: it holds more than digits.</source>
            <translation>«%1» no es un identificador: contiene algo más que dígitos.</translation>
        </message>
        <message>
            <source>“%1” is read as %2, by a repair that was accepted for the list.</source>
            <translation>«%1» se lee como %2, por una reparación que se aceptó para la lista.</translation>
        </message>
        <message>
            <source>“%1” lacks a digit of the IMEI: either a leading zero or the check digit.</source>
            <translation>A «%1» le falta un dígito del IMEI: un cero inicial o el dígito de control.</translation>
        </message>
        <message>
            <source>“%1” looks like a binary file, not a list; nothing was imported: choose an XLSX workbook, a CSV or a text file.</source>
            <translation>«%1» parece un archivo binario, no una lista; no se importó nada: elija un libro XLSX, un CSV o un archivo de texto.</translation>
        </message>
        <message>
            <source>“%1” unpacks to more than a device list may hold; nothing was imported: copy the columns with the identifiers to a new workbook, or save the sheet as CSV, and import that.</source>
            <translation>«%1» descomprimido ocupa más de lo que puede contener una lista de dispositivos; no se importó nada: copie las columnas con los identificadores en un libro nuevo, o guarde la hoja como CSV, e impórtelo.</translation>
        </message>
        <message>
            <source>“%1” was shortened by a spreadsheet: digits are lost and cannot be recovered.</source>
            <translation>Una hoja de cálculo acortó «%1»: se perdieron dígitos y no se pueden recuperar.</translation>
        </message>
    </context>
    <context>
        <name>Inverse</name>
        <message>
            <source>A deactivated line does not come back: activating it again is a new service, with a new number. Plan an activation if that is wanted.</source>
            <translation>Una línea dada de baja no vuelve: activarla otra vez es un servicio nuevo, con un número nuevo. Planifique una activación si se desea.</translation>
        </message>
        <message>
            <source>An activation is not taken back: the line has been in service. Plan a deactivation if that is wanted.</source>
            <translation>Una activación no se revierte: la línea ha estado en servicio. Planifique una baja si se desea.</translation>
        </message>
        <message>
            <source>Its rate plan was changed to %1 first and stays so; change the plan back in a change of its own.</source>
            <translation>Su plan tarifario se cambió antes a %1 y así queda; vuelva a cambiar el plan tarifario en un cambio aparte.</translation>
        </message>
        <message>
            <source>There is no change that brings a line back to "%1".</source>
            <translation>No hay ningún cambio que devuelva una línea a «%1».</translation>
        </message>
        <message>
            <source>This kind of change cannot be put back.</source>
            <translation>Este tipo de cambio no se puede revertir.</translation>
        </message>
        <message>
            <source>What the customer plan was before is not recorded.</source>
            <translation>No está registrado cuál era antes el plan del cliente.</translation>
        </message>
        <message>
            <source>What the line was before the change is not recorded.</source>
            <translation>No está registrado cómo estaba la línea antes del cambio.</translation>
        </message>
        <message>
            <source>Which SIM or device the line had before was not known, so it cannot be given back.</source>
            <translation>No se sabía qué SIM o dispositivo tenía antes la línea, por lo que no se le puede devolver.</translation>
        </message>
        <message>
            <source>Which rate plan the line had before is not recorded.</source>
            <translation>No está registrado qué plan tarifario tenía antes la línea.</translation>
        </message>
    </context>
    <context>
        <name>JasperPresets</name>
        <message>
            <source>The Control Center presets in %1 cannot be used (%2). None of them is offered.</source>
            <translation>Los preajustes de Control Center en %1 no se pueden usar (%2). No se ofrece ninguno de ellos.</translation>
        </message>
    </context>
    <context>
        <name>Judge</name>
        <message>
            <source>Check again when the carrier answers.</source>
            <translation>Compruebe de nuevo cuando la operadora responda.</translation>
        </message>
        <message>
            <source>Check the identifier, and that the line belongs to this account.</source>
            <translation>Compruebe el identificador, y que la línea pertenezca a esta cuenta.</translation>
        </message>
        <message>
            <source>Choose a SIM that is in the account's stock.</source>
            <translation>Elija una SIM que esté en las existencias de la cuenta.</translation>
        </message>
        <message>
            <source>Choose another SIM, or delete this one at the carrier once it is deactivated.</source>
            <translation>Elija otra SIM, o elimine esta en la operadora cuando esté dada de baja.</translation>
        </message>
        <message>
            <source>The carrier does not know the new SIM %1 in this account.</source>
            <translation>La operadora no conoce la nueva SIM %1 en esta cuenta.</translation>
        </message>
        <message>
            <source>The line could not be read: %1</source>
            <translation>No se pudo leer la línea: %1</translation>
        </message>
        <message>
            <source>The new SIM %1 is in the database of %3 already (%2), which takes only SIMs that it does not know yet.</source>
            <translation>La nueva SIM %1 ya está en la base de datos de %3 (%2), que solo acepta las SIM que aún no conoce.</translation>
        </message>
        <message>
            <source>The new SIM %1 is not free: it is %2.</source>
            <translation>La nueva SIM %1 no está libre: su estado es %2.</translation>
        </message>
        <message>
            <source>The row has no carrier.</source>
            <translation>La fila no tiene operadora.</translation>
        </message>
        <message>
            <source>Whether the new SIM %1 is free could not be read: %2</source>
            <translation>No se pudo leer si la nueva SIM %1 está libre: %2</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>en</source>
            <translation>es</translation>
        </message>
    </context>
    <context>
        <name>LineFacets</name>
        <message>
            <source>no plan known</source>
            <translation>plan desconocido</translation>
        </message>
    </context>
    <context>
        <name>LineGroup</name>
        <message>
            <source>Already so</source>
            <translation>Ya están así</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Canceladas</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hechas</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallidas</translation>
        </message>
        <message>
            <source>In flight</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Needs a person</source>
            <translation>Requieren persona</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Sin aclarar</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
    </context>
    <context>
        <name>LineHistory</name>
        <message>
            <source>What was asked of the line %1 earlier cannot be read from the database. Its rules were not checked.</source>
            <translation>Lo que se pidió antes para la línea %1 no se puede leer de la base de datos. Sus reglas no se comprobaron.</translation>
        </message>
    </context>
    <context>
        <name>LineListExport</name>
        <message>
            <source>"%1" cannot be written; no file was made. Choose another folder, or make room.</source>
            <translation>«%1» no se puede escribir; no se creó ningún archivo. Elija otra carpeta o libere espacio.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Operadora</translation>
        </message>
        <message>
            <source>Carrier's status</source>
            <translation>Estado en operadora</translation>
        </message>
        <message>
            <source>Changed at (UTC)</source>
            <translation>Cambiada (UTC)</translation>
        </message>
        <message>
            <source>Customer plan</source>
            <translation>Plan del cliente</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Último cambio</translation>
        </message>
        <message>
            <source>Pool</source>
            <translation>Pool</translation>
        </message>
        <message>
            <source>Rate plan</source>
            <translation>Plan tarifario</translation>
        </message>
        <message>
            <source>Read at (UTC)</source>
            <translation>Leída (UTC)</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>The export was stopped; no file was made.</source>
            <translation>La exportación se detuvo; no se creó ningún archivo.</translation>
        </message>
    </context>
    <context>
        <name>LinePast</name>
        <message>
            <source>%1 has one word for suspended and deactivated lines. That this one is suspended and can be restored is known to our record only.</source>
            <translation>%1 usa una sola palabra para líneas suspendidas y dadas de baja. Que esta está suspendida y se puede reactivar solo consta en nuestro registro.</translation>
        </message>
        <message>
            <source>Attempt %1: %2</source>
            <translation>Intento %1: %2</translation>
        </message>
        <message>
            <source>Change #%1 gave it the plan %2 on %3; since then somebody else has changed it.</source>
            <translation>El cambio #%1 le dio el plan tarifario %2 el %3; desde entonces alguien más la ha cambiado.</translation>
        </message>
        <message>
            <source>Change #%1 left it %2 on %3; since then somebody else has changed it.</source>
            <translation>El cambio #%1 la dejó %2 el %3; desde entonces alguien más la ha cambiado.</translation>
        </message>
        <message>
            <source>Rate plan</source>
            <translation>Plan tarifario</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Taken into a change: %1</source>
            <translation>Incluida en un cambio: %1</translation>
        </message>
        <message>
            <source>The carrier's message came</source>
            <translation>Llegó el mensaje de la operadora</translation>
        </message>
        <message>
            <source>about its request %1</source>
            <translation>sobre su solicitud %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>por %1</translation>
        </message>
        <message>
            <source>change #%1</source>
            <translation>cambio #%1</translation>
        </message>
        <message>
            <source>request id %1</source>
            <translation>id. de solicitud %1</translation>
        </message>
        <message>
            <source>was ICCID %1 until %2</source>
            <translation>era ICCID %1 hasta %2</translation>
        </message>
        <message>
            <source>was IMEI %1 until %2</source>
            <translation>era IMEI %1 hasta %2</translation>
        </message>
    </context>
    <context>
        <name>LineRouter</name>
        <message>
            <source>Add the account in Settings.</source>
            <translation>Añada la cuenta en Configuración.</translation>
        </message>
        <message>
            <source>Choose another SIM.</source>
            <translation>Elija otra SIM.</translation>
        </message>
        <message>
            <source>Give the ICCID, or choose the account for this change.</source>
            <translation>Indique el ICCID, o elija la cuenta para este cambio.</translation>
        </message>
        <message>
            <source>Import the line (linekeeperctl lines import) or choose the account.</source>
            <translation>Importe la línea (linekeeperctl lines import) o elija la cuenta.</translation>
        </message>
        <message>
            <source>Import the line (linekeeperctl lines import), add its prefix in Settings, or choose the account.</source>
            <translation>Importe la línea (linekeeperctl lines import), añada su prefijo en Configuración, o elija la cuenta.</translation>
        </message>
        <message>
            <source>It is not known which carrier account this line belongs to: it is not in the inventory and its issuer prefix is not in the table.</source>
            <translation>No se sabe a qué cuenta de operadora pertenece esta línea: no está en el inventario y su prefijo de emisor no está en la tabla.</translation>
        </message>
        <message>
            <source>The SIM was issued for %1, but there is no account of that carrier.</source>
            <translation>La SIM fue emitida para %1, pero no hay ninguna cuenta de esa operadora.</translation>
        </message>
        <message>
            <source>The inventory has this identifier at more than one account.</source>
            <translation>El inventario tiene este identificador en más de una cuenta.</translation>
        </message>
        <message>
            <source>The line is still open in change %1.</source>
            <translation>La línea sigue abierta en el cambio %1.</translation>
        </message>
        <message>
            <source>The new SIM %1 is in use: by the inventory it is %2.</source>
            <translation>La nueva SIM %1 está en uso: según el inventario, su estado es %2.</translation>
        </message>
        <message>
            <source>There is more than one %1 account, and the inventory does not say which one has this line.</source>
            <translation>Hay más de una cuenta de %1, y el inventario no dice cuál tiene esta línea.</translation>
        </message>
        <message>
            <source>Wait until that change is done, then check again.</source>
            <translation>Espere a que ese cambio termine y compruebe de nuevo.</translation>
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
            <translation>Aceptado por la operadora</translation>
        </message>
        <message>
            <source>Answer lost</source>
            <translation>Respuesta perdida</translation>
        </message>
        <message>
            <source>Answered: done</source>
            <translation>Respuesta: hecho</translation>
        </message>
        <message>
            <source>Asked the carrier again</source>
            <translation>Nueva consulta a la operadora</translation>
        </message>
        <message>
            <source>Back in the queue</source>
            <translation>De nuevo en la cola</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>Carrier asked again</source>
            <translation>Se volvió a preguntar a la operadora</translation>
        </message>
        <message>
            <source>Decided: given up</source>
            <translation>Decidido: abandonar</translation>
        </message>
        <message>
            <source>Decided: it was applied</source>
            <translation>Decidido: se aplicó</translation>
        </message>
        <message>
            <source>Decided: not applied, send again</source>
            <translation>Decidido: no se aplicó, enviar de nuevo</translation>
        </message>
        <message>
            <source>Decided: the first step was applied</source>
            <translation>Decidido: se aplicó el primer paso</translation>
        </message>
        <message>
            <source>First step done</source>
            <translation>Primer paso hecho</translation>
        </message>
        <message>
            <source>Late answer, not used</source>
            <translation>Respuesta tardía, no usada</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>No enviado</translation>
        </message>
        <message>
            <source>Read back: cannot be told</source>
            <translation>Relectura: no se puede saber</translation>
        </message>
        <message>
            <source>Read back: done</source>
            <translation>Relectura: hecho</translation>
        </message>
        <message>
            <source>Read back: failed</source>
            <translation>Relectura: falló</translation>
        </message>
        <message>
            <source>Read back: not applied</source>
            <translation>Relectura: no aplicado</translation>
        </message>
        <message>
            <source>Refused by the carrier</source>
            <translation>Rechazado por la operadora</translation>
        </message>
        <message>
            <source>Refused for now</source>
            <translation>Rechazado por ahora</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Liberada</translation>
        </message>
        <message>
            <source>Retries used up</source>
            <translation>Reintentos agotados</translation>
        </message>
        <message>
            <source>Retry ordered</source>
            <translation>Reintento ordenado</translation>
        </message>
        <message>
            <source>Stopped before sending</source>
            <translation>Detenido antes de enviar</translation>
        </message>
        <message>
            <source>Taken from the queue</source>
            <translation>Tomada de la cola</translation>
        </message>
        <message>
            <source>Taken into the change</source>
            <translation>Incluida en el cambio</translation>
        </message>
        <message>
            <source>The carrier's message came</source>
            <translation>Llegó el mensaje de la operadora</translation>
        </message>
        <message>
            <source>Time to read the line</source>
            <translation>Hora de leer la línea</translation>
        </message>
        <message>
            <source>Was already so</source>
            <translation>Ya estaba así</translation>
        </message>
        <message>
            <source>Written down, then sent</source>
            <translation>Anotado y luego enviado</translation>
        </message>
        <message>
            <source>on its way</source>
            <translation>en camino</translation>
        </message>
    </context>
    <context>
        <name>LocalRows</name>
        <message>
            <source>Check the code (linekeeperctl customer-plans list), or import the catalogue that has it.</source>
            <translation>Compruebe el código (linekeeperctl customer-plans list), o importe el catálogo que lo contiene.</translation>
        </message>
        <message>
            <source>Make sure that this is meant.</source>
            <translation>Asegúrese de que esto es lo que se quiere.</translation>
        </message>
        <message>
            <source>Read the inventory (linekeeperctl lines sync) or import the line.</source>
            <translation>Lea el inventario (linekeeperctl lines sync) o importe la línea.</translation>
        </message>
        <message>
            <source>The change is dated back to %1: bills already made may no longer agree with it.</source>
            <translation>El cambio tiene fecha retroactiva a %1: puede que las facturas ya emitidas dejen de concordar con él.</translation>
        </message>
        <message>
            <source>The line is not in the inventory, so no customer plan can be recorded for it.</source>
            <translation>La línea no está en el inventario, por lo que no se le puede registrar ningún plan del cliente.</translation>
        </message>
        <message>
            <source>There is no customer rate plan "%1".</source>
            <translation>No existe el plan del cliente «%1».</translation>
        </message>
        <message>
            <source>There is no pool "%1".</source>
            <translation>No existe el pool «%1».</translation>
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
            <translation>Lista de dispositivos que se abre en un cambio nuevo.</translation>
        </message>
        <message>
            <source>Folder that holds everything this program keeps.</source>
            <translation>Carpeta que contiene todo lo que este programa guarda.</translation>
        </message>
        <message>
            <source>Linekeeper is open already with this data folder, but it does not answer. Nothing was started. Close that window, or end that process, and start again.</source>
            <translation>Linekeeper ya está abierto con esta carpeta de datos, pero no responde. No se inició nada. Cierre esa ventana, o termine ese proceso, y vuelva a iniciar.</translation>
        </message>
        <message>
            <source>Operations console for bulk changes on cellular IoT lines.</source>
            <translation>Consola de operaciones para cambios masivos en líneas IoT celulares.</translation>
        </message>
        <message>
            <source>Practice with the built-in carriers; nothing real is touched.</source>
            <translation>Practicar con las operadoras incorporadas; no se toca nada real.</translation>
        </message>
    </context>
    <context>
        <name>MetricsEndpoint</name>
        <message>
            <source>The figures cannot be offered on port %1 of this machine. Nothing was started; choose another port.</source>
            <translation>Las métricas no se pueden ofrecer en el puerto %1 de este equipo. No se inició nada; elija otro puerto.</translation>
        </message>
    </context>
    <context>
        <name>NewChangePage</name>
        <message>
            <source>Let it wait behind that change, or check again when that is done.</source>
            <translation>Déjela esperar detrás de ese cambio, o compruebe de nuevo cuando haya terminado.</translation>
        </message>
        <message>
            <source>The line is still open in change %1.</source>
            <translation>La línea sigue abierta en el cambio %1.</translation>
        </message>
    </context>
    <context>
        <name>NextActions</name>
        <message>
            <source>The line is open in change #%1; another change has to wait for its end.</source>
            <translation>La línea está abierta en el cambio #%1; otro cambio tiene que esperar a que termine.</translation>
        </message>
        <message>
            <source>The line is so already.</source>
            <translation>La línea ya está así.</translation>
        </message>
    </context>
    <context>
        <name>OrderQuestion</name>
        <message numerus="yes">
            <source>%Ln failed line(s) go back to the queue and are sent again as new attempts.</source>
            <translation>
                <numerusform>%Ln línea fallida vuelve a la cola y se envía de nuevo como nuevo intento.</numerusform>
                <numerusform>%Ln líneas fallidas vuelven a la cola y se envían de nuevo como nuevos intentos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are read at the carrier again. Nothing is sent.</source>
            <translation>
                <numerusform>%Ln línea se vuelve a leer en la operadora. No se envía nada.</numerusform>
                <numerusform>%Ln líneas se vuelven a leer en la operadora. No se envía nada.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are recorded as done at the carrier. Nothing is sent.</source>
            <translation>
                <numerusform>%Ln línea se registra como hecha en la operadora. No se envía nada.</numerusform>
                <numerusform>%Ln líneas se registran como hechas en la operadora. No se envía nada.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are recorded as failed. Nothing is sent.</source>
            <translation>
                <numerusform>%Ln línea se registra como fallida. No se envía nada.</numerusform>
                <numerusform>%Ln líneas se registran como fallidas. No se envía nada.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are sent in its stages.</source>
            <translation>
                <numerusform>%Ln línea se envía en sus etapas.</numerusform>
                <numerusform>%Ln líneas se envían en sus etapas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are with the carrier and are followed to their end.</source>
            <translation>
                <numerusform>%Ln línea está en la operadora y se le da seguimiento hasta el final.</numerusform>
                <numerusform>%Ln líneas están en la operadora y se les da seguimiento hasta el final.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) go back to the queue and are sent again.</source>
            <translation>
                <numerusform>%Ln línea vuelve a la cola y se envía de nuevo.</numerusform>
                <numerusform>%Ln líneas vuelven a la cola y se envían de nuevo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) of change #%1 will not be sent.</source>
            <translation>
                <numerusform>%Ln línea del cambio #%1 no se enviará.</numerusform>
                <numerusform>%Ln líneas del cambio #%1 no se enviarán.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) that were taken back before anything was sent go back to the queue.</source>
            <translation>
                <numerusform>%Ln línea que se retiró antes de enviar nada vuelve a la cola.</numerusform>
                <numerusform>%Ln líneas que se retiraron antes de enviar nada vuelven a la cola.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ask about %Ln line(s)</source>
            <translation>
                <numerusform>Preguntar por %Ln línea</numerusform>
                <numerusform>Preguntar por %Ln líneas</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask the carrier</source>
            <translation>Preguntar a la operadora</translation>
        </message>
        <message numerus="yes">
            <source>Cancel %Ln line(s)</source>
            <translation>
                <numerusform>Cancelar %Ln línea</numerusform>
                <numerusform>Cancelar %Ln líneas</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel what was not sent yet</source>
            <translation>Cancelar lo aún no enviado</translation>
        </message>
        <message>
            <source>Change #%1, “%2”, starts at once instead of at its time.</source>
            <translation>El cambio #%1, «%2», se inicia de inmediato en lugar de a su hora.</translation>
        </message>
        <message>
            <source>Each line is read before it is sent; what is already so is not sent.</source>
            <translation>Cada línea se lee antes de enviarse; lo que ya está así no se envía.</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Abandonar</translation>
        </message>
        <message numerus="yes">
            <source>Give up %Ln line(s)</source>
            <translation>
                <numerusform>Abandonar %Ln línea</numerusform>
                <numerusform>Abandonar %Ln líneas</numerusform>
            </translation>
        </message>
        <message>
            <source>If the carrier did act after all, the change happens a second time.</source>
            <translation>Si la operadora sí actuó, el cambio ocurre por segunda vez.</translation>
        </message>
        <message>
            <source>It was applied</source>
            <translation>Se aplicó</translation>
        </message>
        <message>
            <source>It was not applied: send again</source>
            <translation>No se aplicó: enviar de nuevo</translation>
        </message>
        <message numerus="yes">
            <source>Record %Ln line(s) as done</source>
            <translation>
                <numerusform>Registrar %Ln línea como hecha</numerusform>
                <numerusform>Registrar %Ln líneas como hechas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Retry %Ln line(s)</source>
            <translation>
                <numerusform>Reintentar %Ln línea</numerusform>
                <numerusform>Reintentar %Ln líneas</numerusform>
            </translation>
        </message>
        <message>
            <source>Retry failed lines</source>
            <translation>Reintentar líneas fallidas</translation>
        </message>
        <message>
            <source>Say where you saw it: the carrier's portal, a ticket, a call.</source>
            <translation>Indique dónde lo vio: el portal de la operadora, un ticket, una llamada.</translation>
        </message>
        <message numerus="yes">
            <source>Send %Ln line(s)</source>
            <translation>
                <numerusform>Enviar %Ln línea</numerusform>
                <numerusform>Enviar %Ln líneas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send %Ln line(s) again</source>
            <translation>
                <numerusform>Enviar %Ln línea de nuevo</numerusform>
                <numerusform>Enviar %Ln líneas de nuevo</numerusform>
            </translation>
        </message>
        <message>
            <source>Send cancelled lines after all</source>
            <translation>Enviar de todos modos las canceladas</translation>
        </message>
        <message numerus="yes">
            <source>Start %Ln change(s) now</source>
            <translation>
                <numerusform>Iniciar %Ln cambio ahora</numerusform>
                <numerusform>Iniciar %Ln cambios ahora</numerusform>
            </translation>
        </message>
        <message>
            <source>Start now</source>
            <translation>Iniciar ahora</translation>
        </message>
        <message>
            <source>They can still be retried later.</source>
            <translation>Aún se podrán reintentar más tarde.</translation>
        </message>
        <message>
            <source>What is done already stays done.</source>
            <translation>Lo que ya está hecho se queda hecho.</translation>
        </message>
        <message>
            <source>What shows the change is recorded as done. What still shows the old state when the time for a late effect is over comes back here for your decision.</source>
            <translation>Lo que muestre el cambio se registra como hecho. Lo que siga mostrando el estado anterior cuando haya pasado el tiempo para un efecto tardío vuelve aquí para que usted decida.</translation>
        </message>
    </context>
    <context>
        <name>Passphrase</name>
        <message>
            <source>The file %1 does not hold exactly one line; the vault was not opened. Put the passphrase alone into it.</source>
            <translation>El archivo %1 no contiene exactamente una línea; el almacén no se abrió. Ponga en él únicamente la frase de contraseña.</translation>
        </message>
        <message>
            <source>The service was given no systemd credential "linekeeper-passphrase"; the vault was not opened. Add LoadCredential= to its unit or use --passphrase-file.</source>
            <translation>El servicio no recibió ninguna credencial de systemd "linekeeper-passphrase"; el almacén no se abrió. Añada LoadCredential= a su unidad o use --passphrase-file.</translation>
        </message>
        <message>
            <source>The systemd credential %1 can be read by everybody or not at all; the vault was not opened. Check the unit's LoadCredential=.</source>
            <translation>La credencial de systemd %1 la puede leer cualquiera o no la puede leer nadie; el almacén no se abrió. Revise LoadCredential= en la unidad.</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>%1 at %2</source>
            <translation>%1 en %2</translation>
        </message>
        <message numerus="yes">
            <source>%n already so.</source>
            <translation>
                <numerusform>%n ya está así.</numerusform>
                <numerusform>%n ya están así.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n blocked and left alone.</source>
            <translation>
                <numerusform>%n bloqueada, no se toca.</numerusform>
                <numerusform>%n bloqueadas, no se tocan.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanFile</name>
        <message>
            <source>The plan %1 cannot be read. Nothing was run.</source>
            <translation>No se puede leer el plan de cambio %1. No se ejecutó nada.</translation>
        </message>
        <message>
            <source>The plan could not be saved to %1, so there is no plan file. Check the folder and the free space.</source>
            <translation>El plan de cambio no se pudo guardar en %1, así que no hay archivo de plan. Compruebe la carpeta y el espacio libre.</translation>
        </message>
        <message>
            <source>This is not a Linekeeper plan (.lkplan), or one of a newer version. Nothing was run.</source>
            <translation>No es un plan de cambio de Linekeeper (.lkplan), o es de una versión más reciente. No se ejecutó nada.</translation>
        </message>
        <message>
            <source>This plan was altered or cut off after it was made: its fingerprint does not match. Nothing was run. Make a new plan.</source>
            <translation>Este plan de cambio fue alterado o cortado después de hacerse: su huella no coincide. No se ejecutó nada. Haga un nuevo plan de cambio.</translation>
        </message>
    </context>
    <context>
        <name>PlanGroups</name>
        <message>
            <source>A warning is accepted with a reason only; the one for the rule "%1" is missing. Nothing was accepted.</source>
            <translation>Un aviso solo se acepta con un motivo; falta el de la regla «%1». No se aceptó nada.</translation>
        </message>
        <message>
            <source>No warning of the rule "%1" is left to be accepted in this plan. Nothing was accepted.</source>
            <translation>En este plan de cambio no queda por aceptar ningún aviso de la regla «%1». No se aceptó nada.</translation>
        </message>
        <message>
            <source>Warnings of this plan are not accepted yet: %1. Nothing was started. Accept each rule with a reason, or make another plan.</source>
            <translation>Hay avisos de este plan de cambio aún no aceptados: %1. No se inició nada. Acepte cada regla con un motivo, o haga otro plan de cambio.</translation>
        </message>
    </context>
    <context>
        <name>PlanRules</name>
        <message>
            <source>At most %1 lines a day (%2): %3 were sent today, %4 wait, and rows before this one use what is left.</source>
            <translation>Como máximo %1 líneas al día (%2): %3 se enviaron hoy, %4 esperan, y las filas anteriores a esta usan lo que queda.</translation>
        </message>
        <message>
            <source>Correct the file (linekeeperctl rules check FILE) and check again.</source>
            <translation>Corrija el archivo (linekeeperctl rules check FILE) y compruebe de nuevo.</translation>
        </message>
        <message>
            <source>Freeze until %1: %2.</source>
            <translation>Congelación hasta %1: %2.</translation>
        </message>
        <message>
            <source>Plan this row again on another day.</source>
            <translation>Planifique esta fila de nuevo otro día.</translation>
        </message>
        <message>
            <source>Save the plan and run it then, or override the freeze with a reason.</source>
            <translation>Guarde el plan de cambio y ejecútelo entonces, o anule la congelación con un motivo.</translation>
        </message>
    </context>
    <context>
        <name>PlanStart</name>
        <message>
            <source>Freeze until %1: %2. Nothing was started. Save the plan and run it then, or override the freeze with a reason.</source>
            <translation>Congelación hasta %1: %2. No se inició nada. Guarde el plan de cambio y ejecútelo entonces, o anule la congelación con un motivo.</translation>
        </message>
        <message>
            <source>The plan was made for the account "%1" at %2, which is not here (any more). Nothing was started. Make the plan again.</source>
            <translation>El plan de cambio se hizo para la cuenta «%1» de %2, que no está (o ya no está) aquí. No se inició nada. Haga el plan de cambio de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>Platform</name>
        <message>
            <source>%1 is a symbolic link; nothing was written there. Name the real folder.</source>
            <translation>%1 es un enlace simbólico; no se escribió nada allí. Indique la carpeta real.</translation>
        </message>
        <message>
            <source>%1 is not a folder; nothing was written there.</source>
            <translation>%1 no es una carpeta; no se escribió nada allí.</translation>
        </message>
        <message>
            <source>Another Linekeeper (process %1) is working on this data folder.</source>
            <translation>Otro Linekeeper (proceso %1) está trabajando en esta carpeta de datos.</translation>
        </message>
        <message>
            <source>The file %1 can be read by others, so the secret in it was not used. Run: chmod 600 %1</source>
            <translation>Otros pueden leer el archivo %1, por lo que no se usó el secreto que contiene. Ejecute: chmod 600 %1</translation>
        </message>
        <message>
            <source>The file %1 cannot be opened.</source>
            <translation>No se puede abrir el archivo %1.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be created; nothing was written.</source>
            <translation>No se puede crear la carpeta %1; no se escribió nada.</translation>
        </message>
        <message>
            <source>The lock file %1 cannot be opened; nothing was done.</source>
            <translation>No se puede abrir el archivo de bloqueo %1; no se hizo nada.</translation>
        </message>
    </context>
    <context>
        <name>PracticeCarriers</name>
        <message>
            <source>The practice carriers cannot listen on port %1 of this machine. Practice was not started; choose another port.</source>
            <translation>Las operadoras de práctica no pueden escuchar en el puerto %1 de este equipo. La práctica no se inició; elija otro puerto.</translation>
        </message>
        <message>
            <source>The practice ledger %1 cannot be used. Nothing was changed at the practice carriers; choose another ledger file.</source>
            <translation>No se puede usar el libro de práctica (ledger) %1. No se cambió nada en las operadoras de práctica; elija otro archivo.</translation>
        </message>
        <message>
            <source>The practice ledger names lines that this run does not have. Practice was not started; use the same number of devices, or another ledger file.</source>
            <translation>El libro de práctica (ledger) nombra líneas que esta ejecución no tiene. La práctica no se inició; use el mismo número de dispositivos u otro archivo.</translation>
        </message>
        <message>
            <source>The practice scenario %1 cannot be read. Practice was not started; choose another file.</source>
            <translation>No se puede leer el escenario de práctica %1. La práctica no se inició; elija otro archivo.</translation>
        </message>
        <message>
            <source>The practice scenario has something unknown: %1. Practice was not started; correct the file.</source>
            <translation>El escenario de práctica tiene algo desconocido: %1. La práctica no se inició; corrija el archivo.</translation>
        </message>
    </context>
    <context>
        <name>PreparedPlan</name>
        <message>
            <source>%1 Save the plan and run it then.</source>
            <translation>%1 Guarde el plan de cambio y ejecútelo entonces.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln kind(s) of warning must be accepted with a reason first.</source>
            <translation>
                <numerusform>Antes hay que aceptar %Ln tipo de aviso con un motivo.</numerusform>
                <numerusform>Antes hay que aceptar %Ln tipos de aviso con un motivo.</numerusform>
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
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Supr</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Abajo</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Mayús</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Arriba</translation>
        </message>
    </context>
    <context>
        <name>QueueTable</name>
        <message>
            <source>A line without its change was found; it is left alone.</source>
            <translation>Se encontró una línea sin su cambio; no se toca.</translation>
        </message>
        <message>
            <source>A line's own request cannot be understood; the line is left alone.</source>
            <translation>No se entiende la solicitud propia de una línea; la línea no se toca.</translation>
        </message>
        <message>
            <source>A result came after the line had been decided otherwise; nothing was changed by it.</source>
            <translation>Llegó un resultado después de que la línea se decidiera de otro modo; no cambió nada.</translation>
        </message>
        <message>
            <source>Change %1 cannot be understood; its lines are left alone.</source>
            <translation>No se entiende el cambio %1; sus líneas no se tocan.</translation>
        </message>
        <message>
            <source>First step done, the next one waits. %1</source>
            <translation>Primer paso hecho, el siguiente espera. %1</translation>
        </message>
        <message>
            <source>Line %1 cannot be understood; it is left alone.</source>
            <translation>No se entiende la línea %1; no se toca.</translation>
        </message>
        <message numerus="yes">
            <source>Resumed %1 UTC: %n line(s) were in flight; the carrier is being asked about them. Everything else goes on.</source>
            <translation>
                <numerusform>Reanudado %1 UTC: %n línea estaba en curso; se está consultando a la operadora sobre ella. Todo lo demás continúa.</numerusform>
                <numerusform>Reanudado %1 UTC: %n líneas estaban en curso; se está consultando a la operadora sobre ellas. Todo lo demás continúa.</numerusform>
            </translation>
        </message>
        <message>
            <source>The audit log was changed outside of Linekeeper, near row %1: %2 Nothing is sent. Restore the newest backup; or, if you know what happened, go on with: linekeeperctl audit accept-fault --reason TEXT</source>
            <translation>El registro de auditoría se modificó fuera de Linekeeper, cerca de la fila %1: %2 No se envía nada. Restaure la copia de seguridad más reciente; o, si sabe lo que ocurrió, continúe con: linekeeperctl audit accept-fault --reason TEXT</translation>
        </message>
        <message>
            <source>The carrier's message came; nothing is decided by it, the line is read.</source>
            <translation>Llegó el mensaje de la operadora; con él no se decide nada, la línea se lee.</translation>
        </message>
        <message>
            <source>The carrier's message says: %1. Nothing is decided by it, the line is read.</source>
            <translation>El mensaje de la operadora dice: %1. Con él no se decide nada, la línea se lee.</translation>
        </message>
        <message>
            <source>The program ended before anything was sent.</source>
            <translation>El programa terminó antes de que se enviara nada.</translation>
        </message>
        <message>
            <source>The program ended while the request was in flight; the carrier is asked before anything is sent again.</source>
            <translation>El programa terminó mientras la solicitud estaba en curso; se consulta a la operadora antes de reenviar nada.</translation>
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
                <numerusform>%Ln no se puede aclarar y necesita a una persona</numerusform>
                <numerusform>%Ln no se pueden aclarar y necesitan a una persona</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln had been changed</source>
            <translation>
                <numerusform>%Ln ya se había cambiado</numerusform>
                <numerusform>%Ln ya se habían cambiado</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln had not been changed yet and goes on</source>
            <translation>
                <numerusform>%Ln aún no se había cambiado y continúa</numerusform>
                <numerusform>%Ln aún no se habían cambiado y continúan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln is still being asked about</source>
            <translation>
                <numerusform>por %Ln aún se pregunta</numerusform>
                <numerusform>por %Ln aún se pregunta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln was cancelled</source>
            <translation>
                <numerusform>%Ln se canceló</numerusform>
                <numerusform>%Ln se cancelaron</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln was refused by the carrier</source>
            <translation>
                <numerusform>%Ln fue rechazada por la operadora</numerusform>
                <numerusform>%Ln fueron rechazadas por la operadora</numerusform>
            </translation>
        </message>
        <message>
            <source>Each is read back from its carrier before anything is sent again.</source>
            <translation>Cada una se vuelve a leer en su operadora antes de enviar nada de nuevo.</translation>
        </message>
        <message numerus="yes">
            <source>Resumed with %Ln line(s) in flight when the program ended</source>
            <translation>
                <numerusform>Se reanudó con %Ln línea en curso cuando terminó el programa</numerusform>
                <numerusform>Se reanudó con %Ln líneas en curso cuando terminó el programa</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RowSpec</name>
        <message>
            <source>"%1" is no date that can be read without doubt.</source>
            <translation>«%1» no es una fecha que se pueda leer sin ambigüedad.</translation>
        </message>
        <message>
            <source>Fill in the action column: %1.</source>
            <translation>Rellene la columna de acción: %1.</translation>
        </message>
        <message>
            <source>Fill in the column "Customer rate plan" or "Pool".</source>
            <translation>Rellene la columna «Customer rate plan» o «Pool».</translation>
        </message>
        <message>
            <source>Make sure that this is meant.</source>
            <translation>Asegúrese de que esto es lo que se quiere.</translation>
        </message>
        <message>
            <source>Neither the row nor the change names a customer plan.</source>
            <translation>Ni la fila ni el cambio indican un plan del cliente.</translation>
        </message>
        <message>
            <source>Run it on that day, or take the date out of the list.</source>
            <translation>Ejecútelo ese día, o quite la fecha de la lista.</translation>
        </message>
        <message>
            <source>Run this change on that day.</source>
            <translation>Ejecute este cambio ese día.</translation>
        </message>
        <message>
            <source>Take the actions from the list, or put this row into a change of its own.</source>
            <translation>Tome las acciones de la lista, o ponga esta fila en un cambio aparte.</translation>
        </message>
        <message>
            <source>The plan is to change on %1. A change is proved by reading the line, and one that takes effect later cannot be read yet.</source>
            <translation>El plan tarifario debe cambiar el %1. Un cambio se demuestra leyendo la línea, y uno que surte efecto más tarde aún no se puede leer.</translation>
        </message>
        <message>
            <source>The row asks for "%1", but this change is "%2".</source>
            <translation>La fila pide «%1», pero este cambio es «%2».</translation>
        </message>
        <message>
            <source>The row does not say what is to be done with the line.</source>
            <translation>La fila no dice qué se debe hacer con la línea.</translation>
        </message>
        <message>
            <source>The row is meant for %1, and this change takes effect at once.</source>
            <translation>La fila es para %1, y este cambio surte efecto de inmediato.</translation>
        </message>
        <message>
            <source>The row names the rate plan %1, the change %2; the row's own counts.</source>
            <translation>La fila indica el plan tarifario %1; el cambio, %2; vale el de la fila.</translation>
        </message>
        <message>
            <source>Whether "%1" takes the customer plan or pool away or leaves it as it is cannot be told.</source>
            <translation>No se puede saber si «%1» quita el plan del cliente o el pool o lo deja como está.</translation>
        </message>
        <message>
            <source>Write -1 for no change or null to take it away.</source>
            <translation>Escriba -1 para no cambiar nada o null para quitarlo.</translation>
        </message>
        <message>
            <source>Write it as year-month-day: 2026-12-01.</source>
            <translation>Escríbala como año-mes-día: 2026-12-01.</translation>
        </message>
    </context>
    <context>
        <name>RuleLevel</name>
        <message>
            <source>Blocks</source>
            <translation>Bloquea</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Informa</translation>
        </message>
        <message>
            <source>Warns</source>
            <translation>Avisa</translation>
        </message>
    </context>
    <context>
        <name>RuleTopic</name>
        <message>
            <source>Contract</source>
            <translation>Contrato</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Cargo</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>%1 could not be written; nothing was changed. Check the folder and the free space.</source>
            <translation>%1 no se pudo escribir; no se cambió nada. Compruebe la carpeta y el espacio libre.</translation>
        </message>
        <message>
            <source>%1 holds rules of your own; nothing was changed. Move them to another file of that folder.</source>
            <translation>%1 contiene reglas propias; no se cambió nada. Muévalas a otro archivo de esa carpeta.</translation>
        </message>
        <message>
            <source>%1: example %2 of those that must fire does not fire.</source>
            <translation>%1: el ejemplo %2 de los que deben activarla no la activa.</translation>
        </message>
        <message>
            <source>%1: example %2 of those that must not fire fires.</source>
            <translation>%1: el ejemplo %2 de los que no deben activarla la activa.</translation>
        </message>
        <message>
            <source>3GPP TS 23.003</source>
            <translation>3GPP TS 23.003</translation>
        </message>
        <message>
            <source>A canceled line cannot be resumed from here; it must be activated anew.</source>
            <translation>Una línea dada de baja no se puede reactivar desde aquí; hay que activarla de nuevo.</translation>
        </message>
        <message>
            <source>A canceled line must be activated anew.</source>
            <translation>Una línea dada de baja debe activarse de nuevo.</translation>
        </message>
        <message>
            <source>A line that is {status} cannot be activated at Telegence.</source>
            <translation>En Telegence no se puede activar una línea con estado {status}.</translation>
        </message>
        <message>
            <source>A line that is {status} cannot be canceled at Telegence.</source>
            <translation>En Telegence no se puede dar de baja una línea con estado {status}.</translation>
        </message>
        <message>
            <source>A line that was deactivated gets a new number when it is activated again.</source>
            <translation>Una línea que se dio de baja recibe un número nuevo cuando se activa otra vez.</translation>
        </message>
        <message>
            <source>A plan change must not take effect before the first day of the current bill cycle.</source>
            <translation>Un cambio de plan tarifario no debe surtir efecto antes del primer día del ciclo de facturación actual.</translation>
        </message>
        <message>
            <source>A plan change must take effect within 30 days; this one would in {daysUntilEffective} days.</source>
            <translation>Un cambio de plan tarifario debe surtir efecto en un plazo de 30 días; este lo haría en {daysUntilEffective} días.</translation>
        </message>
        <message>
            <source>A rule is changed with a reason only; nothing was changed. Say why.</source>
            <translation>Una regla solo se cambia con un motivo; no se cambió nada. Indique por qué.</translation>
        </message>
        <message>
            <source>A suspension lasts 90 days in a row at most and extends the contract.</source>
            <translation>Una suspensión dura como máximo 90 días seguidos y prolonga el contrato.</translation>
        </message>
        <message>
            <source>AT&amp;T Telegence, effective date of a plan change as used by integrations</source>
            <translation>AT&amp;T Telegence, fecha de vigencia de un cambio de plan según la usan las integraciones</translation>
        </message>
        <message>
            <source>AT&amp;T Telegence, equipment change as used by integrations</source>
            <translation>AT&amp;T Telegence, cambio de equipo según lo usan las integraciones</translation>
        </message>
        <message>
            <source>AT&amp;T Telegence, states A, S and C as seen in integrations</source>
            <translation>AT&amp;T Telegence, estados A, S y C según se ven en las integraciones</translation>
        </message>
        <message>
            <source>AT&amp;T Telegence: not documented</source>
            <translation>AT&amp;T Telegence: no documentado</translation>
        </message>
        <message>
            <source>AT&amp;T Telegence: resuming a canceled line was seen at resellers only</source>
            <translation>AT&amp;T Telegence: reanudar una línea cancelada solo se ha visto en revendedores</translation>
        </message>
        <message>
            <source>AT&amp;T issues ICCIDs of 20 digits; the new one, {newIccid}, has another length.</source>
            <translation>AT&amp;T emite ICCID de 20 dígitos; el nuevo, {newIccid}, tiene otra longitud.</translation>
        </message>
        <message>
            <source>Activate a SIM that was never active.</source>
            <translation>Active una SIM que nunca estuvo activa.</translation>
        </message>
        <message>
            <source>Activate the line if it was never active or was deactivated.</source>
            <translation>Active la línea si nunca estuvo activa o se dio de baja.</translation>
        </message>
        <message>
            <source>Activate the line with the new plan instead.</source>
            <translation>En su lugar, active la línea con el nuevo plan tarifario.</translation>
        </message>
        <message>
            <source>After the change ThingSpace finds the history of the line by its number only, no longer by the old identifier.</source>
            <translation>Después del cambio, ThingSpace encuentra el historial de la línea solo por su número, ya no por el identificador anterior.</translation>
        </message>
        <message>
            <source>An active SIM needs a change of plan.</source>
            <translation>Una SIM activa necesita un cambio de plan tarifario.</translation>
        </message>
        <message>
            <source>An early-termination fee may fall due, and the number is kept for 50 days only.</source>
            <translation>Puede aplicarse un cargo por terminación anticipada, y el número se conserva solo 50 días.</translation>
        </message>
        <message>
            <source>An identifier of this row has a character that is not seen or turns the direction of the text.</source>
            <translation>Un identificador de esta fila tiene un carácter que no se ve o que invierte la dirección del texto.</translation>
        </message>
        <message>
            <source>Ask the carrier what the status means before anything is changed.</source>
            <translation>Pregunte a la operadora qué significa el estado antes de cambiar nada.</translation>
        </message>
        <message>
            <source>Change the SIM only; the device is told by the network.</source>
            <translation>Cambie solo la SIM; la red informa del dispositivo.</translation>
        </message>
        <message>
            <source>Check the columns: old and new may be mixed up.</source>
            <translation>Revise las columnas: el anterior y el nuevo pueden estar intercambiados.</translation>
        </message>
        <message>
            <source>Check the device; such a device needs an eSIM profile first.</source>
            <translation>Revise el dispositivo; un dispositivo así necesita antes un perfil eSIM.</translation>
        </message>
        <message>
            <source>Choose a day before that.</source>
            <translation>Elija un día anterior.</translation>
        </message>
        <message>
            <source>Choose a day of the current bill cycle.</source>
            <translation>Elija un día del ciclo de facturación actual.</translation>
        </message>
        <message>
            <source>Choose the plan, or fill in the plan column.</source>
            <translation>Elija el plan tarifario, o rellene la columna del plan.</translation>
        </message>
        <message>
            <source>Cisco IoT Control Center, REST and SOAP interfaces</source>
            <translation>Cisco IoT Control Center, interfaces REST y SOAP</translation>
        </message>
        <message>
            <source>Cisco IoT Control Center, SIM states</source>
            <translation>Cisco IoT Control Center, estados de la SIM</translation>
        </message>
        <message>
            <source>Cisco IoT Control Center, SIM states; a default, accounts may differ</source>
            <translation>Cisco IoT Control Center, estados de la SIM; un valor predeterminado, las cuentas pueden diferir</translation>
        </message>
        <message>
            <source>Cisco IoT Control Center, SIM states; a default, accounts may differ (codes 1000512 and 1000559)</source>
            <translation>Cisco IoT Control Center, estados de la SIM; un valor predeterminado, las cuentas pueden diferir (códigos 1000512 y 1000559)</translation>
        </message>
        <message>
            <source>Cisco IoT Control Center, code 10000029</source>
            <translation>Cisco IoT Control Center, código 10000029</translation>
        </message>
        <message>
            <source>Cisco IoT Control Center, published WSDLs</source>
            <translation>Cisco IoT Control Center, WSDL publicados</translation>
        </message>
        <message>
            <source>Control Center cannot activate a SIM that is {status} ({rawStatus}).</source>
            <translation>Control Center no puede activar una SIM con estado {status} ({rawStatus}).</translation>
        </message>
        <message>
            <source>Control Center cannot restore a SIM that is {status} ({rawStatus}).</source>
            <translation>Control Center no puede reactivar una SIM con estado {status} ({rawStatus}).</translation>
        </message>
        <message>
            <source>Control Center cannot suspend a SIM that is {status} ({rawStatus}).</source>
            <translation>Control Center no puede suspender una SIM con estado {status} ({rawStatus}).</translation>
        </message>
        <message>
            <source>Control Center has no word for suspended: the SIM becomes DEACTIVATED and can be restored.</source>
            <translation>Control Center no tiene una palabra para suspendida: la SIM pasa a DEACTIVATED y se puede reactivar.</translation>
        </message>
        <message>
            <source>Control Center offers no change of the device (IMEI).</source>
            <translation>Control Center no ofrece el cambio de dispositivo (IMEI).</translation>
        </message>
        <message>
            <source>Control Center takes no reason code; {reasonCode} stays in the record here.</source>
            <translation>Control Center no acepta código de motivo; {reasonCode} queda en el registro de aquí.</translation>
        </message>
        <message>
            <source>Correct the ICCID; a trailing letter F is left out.</source>
            <translation>Corrija el ICCID; la letra F final se omite.</translation>
        </message>
        <message>
            <source>Correct the new ICCID.</source>
            <translation>Corrija el nuevo ICCID.</translation>
        </message>
        <message>
            <source>Correct the new IMEI.</source>
            <translation>Corrija el nuevo IMEI.</translation>
        </message>
        <message>
            <source>Deactivate the line if it is not needed any more.</source>
            <translation>Dé de baja la línea si ya no se necesita.</translation>
        </message>
        <message>
            <source>Deactivate the line if it shall stay off.</source>
            <translation>Dé de baja la línea si debe quedar apagada.</translation>
        </message>
        <message>
            <source>Divide the change, or set another number in a rule of your own.</source>
            <translation>Divida el cambio, o establezca otro número en una regla propia.</translation>
        </message>
        <message>
            <source>Export what is needed of the history first.</source>
            <translation>Exporte antes lo que se necesite del historial.</translation>
        </message>
        <message>
            <source>Fill in the new identifier.</source>
            <translation>Rellene el nuevo identificador.</translation>
        </message>
        <message>
            <source>ITU-T E.118; Cisco IoT Control Center takes 18 to 22 digits</source>
            <translation>ITU-T E.118; Cisco IoT Control Center admite de 18 a 22 dígitos</translation>
        </message>
        <message>
            <source>ITU-T E.118; carriers issue 19 or 20 digits</source>
            <translation>ITU-T E.118; las operadoras emiten 19 o 20 dígitos</translation>
        </message>
        <message>
            <source>If the new device works with an eSIM only, Telegence refuses it with the bare text "/service/".</source>
            <translation>Si el nuevo dispositivo solo funciona con una eSIM, Telegence lo rechaza con el simple texto «/service/».</translation>
        </message>
        <message>
            <source>Leave the line out, or activate it anew.</source>
            <translation>Quite la línea, o actívela de nuevo.</translation>
        </message>
        <message>
            <source>Leave the line out, or activate it first.</source>
            <translation>Quite la línea, o actívela antes.</translation>
        </message>
        <message>
            <source>Leave the line out.</source>
            <translation>Quite la línea.</translation>
        </message>
        <message>
            <source>Leave the reason code empty, or write FF.</source>
            <translation>Deje vacío el código de motivo, o escriba FF.</translation>
        </message>
        <message>
            <source>Linekeeper</source>
            <translation>Linekeeper</translation>
        </message>
        <message>
            <source>Linekeeper: a limit for what cannot be undone</source>
            <translation>Linekeeper: un límite para lo que no se puede deshacer</translation>
        </message>
        <message>
            <source>Linekeeper: nothing is changed on a line whose status cannot be told</source>
            <translation>Linekeeper: no se cambia nada en una línea cuyo estado no se puede determinar</translation>
        </message>
        <message>
            <source>Linekeeper: two different lines would look alike</source>
            <translation>Linekeeper: dos líneas distintas parecerían iguales</translation>
        </message>
        <message>
            <source>Make sure that the SIM is wanted now.</source>
            <translation>Asegúrese de que la SIM se necesita ahora.</translation>
        </message>
        <message>
            <source>Make sure that this is meant.</source>
            <translation>Asegúrese de que esto es lo que se quiere.</translation>
        </message>
        <message>
            <source>Most ThingSpace accounts take 5 provisioning actions per line and day; this line has had {actionsLastDay} from here in the last 24 hours.</source>
            <translation>La mayoría de las cuentas de ThingSpace admiten 5 acciones de aprovisionamiento por línea y día; esta línea ha tenido {actionsLastDay} desde aquí en las últimas 24 horas.</translation>
        </message>
        <message>
            <source>Nothing needs to be done if it shall be restored now.</source>
            <translation>No hay que hacer nada si debe reactivarse ahora.</translation>
        </message>
        <message>
            <source>Nothing needs to be done.</source>
            <translation>No hay que hacer nada.</translation>
        </message>
        <message>
            <source>Once it leaves {rawStatus}, the SIM cannot go back to a status before activation.</source>
            <translation>Una vez que deja {rawStatus}, la SIM no puede volver a un estado anterior a la activación.</translation>
        </message>
        <message>
            <source>Only a return to the inventory by the operator brings it back.</source>
            <translation>Solo la devolución al inventario por parte de la operadora la recupera.</translation>
        </message>
        <message>
            <source>Order it nearer to the day.</source>
            <translation>Encárguelo más cerca del día.</translation>
        </message>
        <message>
            <source>Restore a suspended line; an active one needs a change of plan.</source>
            <translation>Reactive una línea suspendida; una activa necesita un cambio de plan tarifario.</translation>
        </message>
        <message>
            <source>Restore or activate the line first.</source>
            <translation>Reactive o active antes la línea.</translation>
        </message>
        <message>
            <source>Restore the line first, then deactivate it.</source>
            <translation>Reactive antes la línea y después déla de baja.</translation>
        </message>
        <message>
            <source>Restore the line first.</source>
            <translation>Reactive antes la línea.</translation>
        </message>
        <message>
            <source>Seen at AT&amp;T Telegence (404 with /service/)</source>
            <translation>Visto en AT&amp;T Telegence (404 con /service/)</translation>
        </message>
        <message>
            <source>Suspend it for the days that are left, or deactivate it.</source>
            <translation>Suspéndala por los días que quedan, o déla de baja.</translation>
        </message>
        <message>
            <source>Suspend the line if it may be needed again.</source>
            <translation>Suspenda la línea si puede necesitarse de nuevo.</translation>
        </message>
        <message>
            <source>Take the SIM that replaced it.</source>
            <translation>Use la SIM que la sustituyó.</translation>
        </message>
        <message>
            <source>Telegence restores only suspended lines; this one is {status}.</source>
            <translation>Telegence solo reactiva líneas suspendidas; el estado de esta es {status}.</translation>
        </message>
        <message>
            <source>Telegence suspends only active lines; this one is {status}.</source>
            <translation>Telegence solo suspende líneas activas; el estado de esta es {status}.</translation>
        </message>
        <message>
            <source>Tell whoever uses the number.</source>
            <translation>Avise a quien use el número.</translation>
        </message>
        <message>
            <source>The ICCID {iccid} does not have 18 to 22 digits.</source>
            <translation>El ICCID {iccid} no tiene de 18 a 22 dígitos.</translation>
        </message>
        <message>
            <source>The SIM is out of service for good ({rawStatus}).</source>
            <translation>La SIM está fuera de servicio definitivamente ({rawStatus}).</translation>
        </message>
        <message>
            <source>The SIM is purged: its numbers may be in use elsewhere by now.</source>
            <translation>La SIM está purgada: sus números pueden estar ya en uso en otro lugar.</translation>
        </message>
        <message>
            <source>The SIM is retired: that is the end of its life at Control Center.</source>
            <translation>La SIM está retirada: ese es el fin de su vida en Control Center.</translation>
        </message>
        <message>
            <source>The SIM or device of a line can be changed only while it is active; it is {status}.</source>
            <translation>La SIM o el dispositivo de una línea solo se puede cambiar mientras está activa; su estado es {status}.</translation>
        </message>
        <message>
            <source>The SIM was replaced by another one.</source>
            <translation>La SIM fue sustituida por otra.</translation>
        </message>
        <message>
            <source>The carrier is still working on another change of this line ({rawStatus}).</source>
            <translation>La operadora aún trabaja en otro cambio de esta línea ({rawStatus}).</translation>
        </message>
        <message>
            <source>The carrier reports the status "{rawStatus}", which is not known here.</source>
            <translation>La operadora notifica el estado «{rawStatus}», que aquí no se conoce.</translation>
        </message>
        <message>
            <source>The change of status would take effect in {daysUntilEffective} days; how far ahead AT&amp;T takes one is not known.</source>
            <translation>El cambio de estado surtiría efecto en {daysUntilEffective} días; no se sabe con cuánta antelación AT&amp;T acepta uno.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made; nothing was changed.</source>
            <translation>No se puede crear la carpeta %1; no se cambió nada.</translation>
        </message>
        <message>
            <source>The line has been suspended for {daysSuspended} days; ThingSpace would bring it back after 90.</source>
            <translation>La línea lleva {daysSuspended} días suspendida; ThingSpace la reactivaría después de 90.</translation>
        </message>
        <message>
            <source>The line has been suspended from here for {daysSuspendedLastYear} of the last 365 days; ThingSpace allows 180 and then brings it back by itself.</source>
            <translation>La línea ha estado suspendida desde aquí {daysSuspendedLastYear} de los últimos 365 días; ThingSpace permite 180 y después la reactiva automáticamente.</translation>
        </message>
        <message>
            <source>The line was suspended from here {daysSuspended} days ago and is active again: ThingSpace ends a suspension after 90 days by itself.</source>
            <translation>La línea se suspendió desde aquí hace {daysSuspended} días y está activa de nuevo: ThingSpace termina una suspensión después de 90 días automáticamente.</translation>
        </message>
        <message>
            <source>The new ICCID {newIccid} does not have 19 or 20 digits.</source>
            <translation>El nuevo ICCID {newIccid} no tiene 19 o 20 dígitos.</translation>
        </message>
        <message>
            <source>The new IMEI {newImei} does not have 15 digits with a right check digit.</source>
            <translation>El nuevo IMEI {newImei} no tiene 15 dígitos con dígito de control correcto.</translation>
        </message>
        <message>
            <source>The new identifier is the one the line has.</source>
            <translation>El nuevo identificador es el que la línea ya tiene.</translation>
        </message>
        <message>
            <source>The plan change takes effect in the past: AT&amp;T rates the days since then anew.</source>
            <translation>El cambio de plan tarifario surte efecto en el pasado: AT&amp;T tarifica de nuevo los días transcurridos desde entonces.</translation>
        </message>
        <message>
            <source>The plan of a canceled line cannot be changed.</source>
            <translation>El plan tarifario de una línea dada de baja no se puede cambiar.</translation>
        </message>
        <message>
            <source>The reason code {reasonCode} is not known at ThingSpace; FF is the only one it documents.</source>
            <translation>ThingSpace no conoce el código de motivo {reasonCode}; FF es el único que documenta.</translation>
        </message>
        <message>
            <source>The row names neither a new ICCID nor a new IMEI.</source>
            <translation>La fila no indica ni un nuevo ICCID ni un nuevo IMEI.</translation>
        </message>
        <message>
            <source>The rules in %1 cannot be used (%2). None of them is in force.</source>
            <translation>Las reglas en %1 no se pueden usar (%2). Ninguna de ellas está en vigor.</translation>
        </message>
        <message>
            <source>The rules in %1 cannot be used (line %2, %3). None of them is in force.</source>
            <translation>Las reglas en %1 no se pueden usar (línea %2, %3). Ninguna de ellas está en vigor.</translation>
        </message>
        <message>
            <source>The rules in %1 do not do what their examples say (%2). None of them is in force.</source>
            <translation>Las reglas en %1 no hacen lo que dicen sus ejemplos (%2). Ninguna de ellas está en vigor.</translation>
        </message>
        <message>
            <source>There is no rule "%1"; nothing was changed.</source>
            <translation>No existe la regla «%1»; no se cambió nada.</translation>
        </message>
        <message>
            <source>ThingSpace activates no line without a rate plan.</source>
            <translation>ThingSpace no activa ninguna línea sin plan tarifario.</translation>
        </message>
        <message>
            <source>ThingSpace cannot activate a line that is {status}.</source>
            <translation>ThingSpace no puede activar una línea con estado {status}.</translation>
        </message>
        <message>
            <source>ThingSpace changes no plan while a line is suspended.</source>
            <translation>ThingSpace no cambia ningún plan tarifario mientras una línea está suspendida.</translation>
        </message>
        <message>
            <source>ThingSpace changes the SIM or device only of a line that has a number, and this one has none.</source>
            <translation>ThingSpace solo cambia la SIM o el dispositivo de una línea que tiene número, y esta no tiene.</translation>
        </message>
        <message>
            <source>ThingSpace changes the plan of active lines only; this one is {status}.</source>
            <translation>ThingSpace solo cambia el plan tarifario de líneas activas; el estado de esta es {status}.</translation>
        </message>
        <message>
            <source>ThingSpace deactivates only active lines; this one is {status}.</source>
            <translation>ThingSpace solo da de baja líneas activas; el estado de esta es {status}.</translation>
        </message>
        <message>
            <source>ThingSpace does not deactivate a suspended line.</source>
            <translation>ThingSpace no da de baja una línea suspendida.</translation>
        </message>
        <message>
            <source>ThingSpace restores only suspended lines; this one is {status}.</source>
            <translation>ThingSpace solo reactiva líneas suspendidas; el estado de esta es {status}.</translation>
        </message>
        <message>
            <source>ThingSpace suspends only active lines; this one is {status}.</source>
            <translation>ThingSpace solo suspende líneas activas; el estado de esta es {status}.</translation>
        </message>
        <message>
            <source>ThingSpace takes 4 plan changes per line and month; this line has had {planChangesThisMonth} from here this month.</source>
            <translation>ThingSpace admite 4 cambios de plan tarifario por línea y mes; esta línea ha tenido {planChangesThisMonth} desde aquí este mes.</translation>
        </message>
        <message>
            <source>ThingSpace takes no reason code for this; {reasonCode} stays in the record here.</source>
            <translation>ThingSpace no acepta código de motivo para esto; {reasonCode} queda en el registro de aquí.</translation>
        </message>
        <message>
            <source>This counts towards the 4 plan changes per line and month.</source>
            <translation>Cuenta para los 4 cambios de plan tarifario por línea y mes.</translation>
        </message>
        <message>
            <source>Try a few lines first.</source>
            <translation>Pruebe antes con unas pocas líneas.</translation>
        </message>
        <message>
            <source>Try again when it is done.</source>
            <translation>Inténtelo de nuevo cuando haya terminado.</translation>
        </message>
        <message>
            <source>Type the identifier anew instead of copying it.</source>
            <translation>Escriba el identificador de nuevo en lugar de copiarlo.</translation>
        </message>
        <message>
            <source>Use a fee waiver if the contract has one.</source>
            <translation>Use una exención de cargo si el contrato la tiene.</translation>
        </message>
        <message>
            <source>Use another SIM, or have the operator take it back into service.</source>
            <translation>Use otra SIM, o haga que la operadora la ponga de nuevo en servicio.</translation>
        </message>
        <message>
            <source>Use another SIM.</source>
            <translation>Use otra SIM.</translation>
        </message>
        <message>
            <source>Verizon, About Device States</source>
            <translation>Verizon, «About Device States»</translation>
        </message>
        <message>
            <source>Verizon, About Device States, pending states</source>
            <translation>Verizon, «About Device States», estados pendientes</translation>
        </message>
        <message>
            <source>Verizon, Activate service: servicePlan is required</source>
            <translation>Verizon, «Activate service»: servicePlan es obligatorio</translation>
        </message>
        <message>
            <source>Verizon, Change device identifier</source>
            <translation>Verizon, «Change device identifier»</translation>
        </message>
        <message>
            <source>Verizon, Change device identifier: active with an MDN or MSISDN</source>
            <translation>Verizon, «Change device identifier»: activa con un MDN o MSISDN</translation>
        </message>
        <message>
            <source>Verizon, Deactivate service, and its published SDK</source>
            <translation>Verizon, «Deactivate service», y su SDK publicado</translation>
        </message>
        <message>
            <source>Verizon, Service Provisioning Rules</source>
            <translation>Verizon, «Service Provisioning Rules»</translation>
        </message>
        <message>
            <source>Verizon, Suspend service and Restore service</source>
            <translation>Verizon, «Suspend service» y «Restore service»</translation>
        </message>
        <message>
            <source>Verizon, swap preconditions; Cisco SimRmaExchange: the old SIM must be active; assumed for AT&amp;T</source>
            <translation>Verizon, condiciones previas de un cambio; Cisco SimRmaExchange: la SIM anterior debe estar activa; supuesto para AT&amp;T</translation>
        </message>
        <message>
            <source>Wait until next month, or ask Verizon.</source>
            <translation>Espere al próximo mes, o pregunte a Verizon.</translation>
        </message>
        <message>
            <source>Wait until the line has its number, or ask Verizon.</source>
            <translation>Espere a que la línea tenga su número, o pregunte a Verizon.</translation>
        </message>
        <message>
            <source>Wait until tomorrow, or set the number of your contract in a rule of your own (25 with the IoT Order Flow).</source>
            <translation>Espere a mañana, o establezca el número de su contrato en una regla propia (25 con IoT Order Flow).</translation>
        </message>
        <message>
            <source>the folder cannot be read</source>
            <translation>no se puede leer la carpeta</translation>
        </message>
        <message>
            <source>{linesOfKind} lines would be deactivated at once; 500 is the most one change may do.</source>
            <translation>{linesOfKind} líneas se darían de baja de una vez; 500 es lo máximo que puede hacer un cambio.</translation>
        </message>
        <message>
            <source>{linesOfKind} lines would get another SIM or device at once.</source>
            <translation>{linesOfKind} líneas recibirían otra SIM u otro dispositivo de una vez.</translation>
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
                <numerusform>%Ln llamada</numerusform>
                <numerusform>%Ln llamadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln línea</numerusform>
                <numerusform>%Ln líneas</numerusform>
            </translation>
        </message>
        <message>
            <source>about %1 h %2 min</source>
            <translation>unas %1 h %2 min</translation>
        </message>
        <message>
            <source>about %1 min</source>
            <translation>unos %1 min</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>menos de un minuto</translation>
        </message>
    </context>
    <context>
        <name>RunOrder</name>
        <message numerus="yes">
            <source> with %n minute(s) between</source>
            <translation>
                <numerusform> con %n minuto entre etapas</numerusform>
                <numerusform> con %n minutos entre etapas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> with %n second(s) between</source>
            <translation>
                <numerusform> con %n segundo entre etapas</numerusform>
                <numerusform> con %n segundos entre etapas</numerusform>
            </translation>
        </message>
        <message>
            <source>"%1" is no guard. Write 5%/20 to stop above 5 % failed of at least 20 lines, or off.</source>
            <translation>«%1» no es un guardián. Escriba 5%/20 para detener por encima del 5 % de fallos sobre al menos 20 líneas, u off.</translation>
        </message>
        <message>
            <source>"%1" is no stage. Stages are written as 10,10%,rest: so many lines, a share of all, and what is left.</source>
            <translation>«%1» no es una etapa. Las etapas se escriben como 10,10%,rest: tantas líneas, una parte del total y lo que queda.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 Nothing was planned and nothing was sent.</source>
            <translation>%1 No se planificó nada y no se envió nada.</translation>
        </message>
        <message>
            <source>%1 of the last %2 lines went wrong (%3 %, it stops above %4 %)</source>
            <translation>%1 de las últimas %2 líneas salieron mal (%3 %, se detiene por encima del %4 %)</translation>
        </message>
        <message>
            <source>, then </source>
            <translation>, luego </translation>
        </message>
        <message>
            <source>A change has at most %1 stages.</source>
            <translation>Un cambio tiene como máximo %1 etapas.</translation>
        </message>
        <message>
            <source>Each stage is a number of lines or a percentage up to 100, larger than the one before it.</source>
            <translation>Cada etapa es un número de líneas o un porcentaje de hasta 100, mayor que la anterior.</translation>
        </message>
        <message>
            <source>How to run has an unknown member "%1".</source>
            <translation>El modo de ejecución tiene un miembro desconocido «%1».</translation>
        </message>
        <message>
            <source>Starts at %1</source>
            <translation>Se inicia el %1</translation>
        </message>
        <message>
            <source>Starts at once</source>
            <translation>Se inicia de inmediato</translation>
        </message>
        <message>
            <source>The guard takes 0 to 100 percent, of at least one line, looking back over at most 10,000 results.</source>
            <translation>El guardián admite de 0 a 100 por ciento, de al menos una línea, mirando atrás como máximo 10 000 resultados.</translation>
        </message>
        <message>
            <source>The pause between stages is between 0 seconds and 7 days.</source>
            <translation>La pausa entre etapas es de entre 0 segundos y 7 días.</translation>
        </message>
        <message>
            <source>The priority is between -%1 and %1.</source>
            <translation>La prioridad está entre -%1 y %1.</translation>
        </message>
        <message>
            <source>all lines in one go</source>
            <translation>todas las líneas de una vez</translation>
        </message>
        <message>
            <source>does not stop by itself</source>
            <translation>no se detiene por sí solo</translation>
        </message>
        <message>
            <source>first %1, then the rest</source>
            <translation>primero %1, luego el resto</translation>
        </message>
        <message>
            <source>sends only %1</source>
            <translation>envía solo %1</translation>
        </message>
        <message>
            <source>stops above %1 % failed of at least %2</source>
            <translation>se detiene por encima del %1 % de fallos sobre al menos %2</translation>
        </message>
        <message>
            <source>the carrier refused the account %1 times in a row</source>
            <translation>la operadora rechazó la cuenta %1 veces seguidas</translation>
        </message>
    </context>
    <context>
        <name>RunTable</name>
        <message>
            <source>Its start at %1 passed while the queue was not running. Nothing was sent. Resume to start it now, or give it another time.</source>
            <translation>Su inicio, previsto para %1, pasó mientras la cola no se procesaba. No se envió nada. Reanúdelo para iniciarlo ahora, o dele otra hora.</translation>
        </message>
        <message>
            <source>Stage %1 is done; the next one begins at %2.</source>
            <translation>La etapa %1 está hecha; la siguiente empieza el %2.</translation>
        </message>
        <message>
            <source>Stage %1 of %2 began.</source>
            <translation>Empezó la etapa %1 de %2.</translation>
        </message>
        <message>
            <source>Started as scheduled for %1.</source>
            <translation>Iniciado como estaba programado para %1.</translation>
        </message>
        <message numerus="yes">
            <source>Stopped by the guard at %1 of %2: %3. %n line(s) are untouched.</source>
            <translation>
                <numerusform>Detenido por el guardián en %1 de %2: %3. %n línea no se tocó.</numerusform>
                <numerusform>Detenido por el guardián en %1 de %2: %3. %n líneas no se tocaron.</numerusform>
            </translation>
        </message>
        <message>
            <source>The other change has finished with the line; it waits for its turn.</source>
            <translation>El otro cambio ha terminado con la línea; esta espera su turno.</translation>
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
                <numerusform>%n línea: %1</numerusform>
                <numerusform>%n líneas: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>No lines</source>
            <translation>Sin líneas</translation>
        </message>
    </context>
    <context>
        <name>SendGate</name>
        <message>
            <source>"%1" waits for the hours it may send in.</source>
            <translation>«%1» espera las horas en que puede enviar.</translation>
        </message>
        <message>
            <source>Frozen until %1: %2. Nothing is sent before.</source>
            <translation>Congelado hasta %1: %2. Antes no se envía nada.</translation>
        </message>
        <message>
            <source>So many requests got lost that those sent again wait: at most a tenth of what was sent in ten minutes. Nothing is lost; lines not sent yet go on.</source>
            <translation>Se perdieron tantas solicitudes que las que se reenvían esperan: como máximo una décima parte de lo enviado en diez minutos. No se pierde nada; las líneas aún no enviadas siguen adelante.</translation>
        </message>
        <message>
            <source>Today's cap of %1 lines (%2) is used up; the rest goes on tomorrow.</source>
            <translation>El límite máximo de hoy de %1 líneas (%2) está agotado; el resto continúa mañana.</translation>
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
            <translation>Errores: %1 % de las últimas %2 (se detiene por encima del %3 %)</translation>
        </message>
        <message>
            <source>First %1</source>
            <translation>Primeras %1</translation>
        </message>
        <message>
            <source>Guard: %1 of the %2 results it needs so far (stops above %3 %)</source>
            <translation>Guardián: %1 de los %2 resultados que necesita hasta ahora (se detiene por encima del %3 %)</translation>
        </message>
        <message>
            <source>Next stage at %1, in %2:%3</source>
            <translation>Próxima etapa a las %1, en %2:%3</translation>
        </message>
        <message>
            <source>all at once</source>
            <translation>todas a la vez</translation>
        </message>
        <message>
            <source>rest</source>
            <translation>resto</translation>
        </message>
    </context>
    <context>
        <name>StateLook</name>
        <message>
            <source>Already so</source>
            <translation>Ya está así</translation>
        </message>
        <message>
            <source>Automatic retries are used up. A person decides what happens next.</source>
            <translation>Los reintentos automáticos se agotaron. Una persona decide cómo se sigue.</translation>
        </message>
        <message>
            <source>Awaiting carrier</source>
            <translation>Espera a operadora</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>Changed, and read back from the carrier.</source>
            <translation>Cambiada, y releída de la operadora.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Done with failures</source>
            <translation>Hecho con fallos</translation>
        </message>
        <message>
            <source>Every line is as wanted.</source>
            <translation>Todas las líneas están como se quería.</translation>
        </message>
        <message>
            <source>Everything was sent; some answers are still outstanding.</source>
            <translation>Se envió todo; algunas respuestas aún están pendientes.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallo</translation>
        </message>
        <message>
            <source>Finished; some lines failed, are unknown or need a person.</source>
            <translation>Finalizado; algunas líneas fallaron, están sin aclarar o requieren una persona.</translation>
        </message>
        <message>
            <source>Finishing</source>
            <translation>Finalizando</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Retenido</translation>
        </message>
        <message>
            <source>In the queue. Nothing was sent to the carrier yet.</source>
            <translation>En la cola. Aún no se envió nada a la operadora.</translation>
        </message>
        <message>
            <source>It cannot be told whether the carrier changed the line. It is not sent again until a person decides.</source>
            <translation>No se puede saber si la operadora cambió la línea. No se envía de nuevo hasta que una persona decida.</translation>
        </message>
        <message>
            <source>Lines are being sent to the carriers.</source>
            <translation>Se están enviando líneas a las operadoras.</translation>
        </message>
        <message>
            <source>Needs a person</source>
            <translation>Requiere persona</translation>
        </message>
        <message>
            <source>Not released yet: waits behind another change, for approval or for its time.</source>
            <translation>Aún no liberada: espera detrás de otro cambio, una aprobación o su hora.</translation>
        </message>
        <message>
            <source>Nothing new is sent. What is with the carrier is still followed.</source>
            <translation>No se envía nada nuevo. Lo que está en la operadora aún recibe seguimiento.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En ejecución</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Programado</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>Starts by itself at its time.</source>
            <translation>Se inicia automáticamente a su hora.</translation>
        </message>
        <message>
            <source>Stopped by guard</source>
            <translation>Detenido por guardián</translation>
        </message>
        <message>
            <source>Taken back before anything was sent.</source>
            <translation>Retirada antes de que se enviara nada.</translation>
        </message>
        <message>
            <source>Taken back; the lines that were not sent stay as they were.</source>
            <translation>Retirado; las líneas que no se enviaron quedan como estaban.</translation>
        </message>
        <message>
            <source>The carrier did not change the line, and that is known.</source>
            <translation>La operadora no cambió la línea, y eso se sabe con certeza.</translation>
        </message>
        <message>
            <source>The carrier took the request and has not reported the result yet.</source>
            <translation>La operadora aceptó la solicitud y aún no ha notificado el resultado.</translation>
        </message>
        <message>
            <source>The line already was as wanted. Nothing was sent.</source>
            <translation>La línea ya estaba como se quería. No se envió nada.</translation>
        </message>
        <message>
            <source>The line is being read back from the carrier to learn what is true.</source>
            <translation>La línea se está releyendo de la operadora para saber qué es cierto.</translation>
        </message>
        <message>
            <source>The request is written down and may be on its way to the carrier.</source>
            <translation>La solicitud está anotada y puede estar en camino a la operadora.</translation>
        </message>
        <message>
            <source>Too much went wrong, so it stopped by itself. Look at the failures, then resume it or cancel the rest.</source>
            <translation>Demasiadas cosas salieron mal, por lo que se detuvo por sí solo. Vea los fallos y después reanúdelo o cancele el resto.</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Sin aclarar</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Verificando</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Waits for approval or its scheduled time.</source>
            <translation>Espera una aprobación o su hora programada.</translation>
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <source>%1 is on a network file system, where the database cannot be locked safely. Nothing was done. Choose a folder on this machine (--data-dir).</source>
            <translation>%1 está en un sistema de archivos de red, donde la base de datos no se puede bloquear con seguridad. No se hizo nada. Elija una carpeta en este equipo (--data-dir).</translation>
        </message>
        <message>
            <source>A part of this program (%1) is missing. Install it again.</source>
            <translation>Falta una parte de este programa (%1). Instálelo de nuevo.</translation>
        </message>
        <message>
            <source>Qt's SQLite driver is not installed; nothing was done. Install the package libqt6sql6-sqlite.</source>
            <translation>El controlador SQLite de Qt no está instalado; no se hizo nada. Instale el paquete libqt6sql6-sqlite.</translation>
        </message>
        <message>
            <source>The database cannot be used safely here (write-ahead log or full synchronisation is refused); nothing was done. Keep the data folder on a local disk.</source>
            <translation>Aquí la base de datos no se puede usar con seguridad (se rechaza el registro de escritura anticipada o la sincronización completa); no se hizo nada. Mantenga la carpeta de datos en un disco local.</translation>
        </message>
        <message>
            <source>The database file is damaged, so it was not upgraded and nothing was changed. Restore the newest backup.</source>
            <translation>El archivo de la base de datos está dañado, por lo que no se actualizó y no se cambió nada. Restaure la copia de seguridad más reciente.</translation>
        </message>
        <message>
            <source>This data folder was written by a newer Linekeeper (schema %1, this program knows %2). Nothing was changed. Install the newer version.</source>
            <translation>Esta carpeta de datos la escribió un Linekeeper más reciente (esquema %1, este programa conoce %2). No se cambió nada. Instale la versión más reciente.</translation>
        </message>
    </context>
    <context>
        <name>ThingSpace</name>
        <message>
            <source>A cost center has at most 36 letters, digits, blanks, -, ! or #. Nothing was sent.</source>
            <translation>Un centro de costos tiene como máximo 36 letras, dígitos, espacios, -, ! o #. No se envió nada.</translation>
        </message>
        <message>
            <source>No field was named. Nothing was sent.</source>
            <translation>No se indicó ningún campo. No se envió nada.</translation>
        </message>
        <message>
            <source>ThingSpace calls back only a public http or https URL on the ports 80, 443, 9001-9006, 28200-28220 or 50551-50559, not %1. Nothing was registered.</source>
            <translation>ThingSpace solo envía callbacks a una URL pública http o https en los puertos 80, 443, 9001-9006, 28200-28220 o 50551-50559, no a %1. No se registró nada.</translation>
        </message>
        <message>
            <source>ThingSpace deletes 1 to 100 devices at a time. Nothing was sent.</source>
            <translation>ThingSpace elimina de 1 a 100 dispositivos a la vez. No se envió nada.</translation>
        </message>
        <message>
            <source>ThingSpace knows the fields CustomField1 to CustomField5 with at most 50 characters, not "%1". Nothing was sent.</source>
            <translation>ThingSpace conoce los campos CustomField1 a CustomField5, con 50 caracteres como máximo, y no «%1». No se envió nada.</translation>
        </message>
        <message>
            <source>ThingSpace refuses the characters ' " &lt; and \ in any value. Nothing was sent.</source>
            <translation>ThingSpace rechaza los caracteres ' " &lt; y \ en cualquier valor. No se envió nada.</translation>
        </message>
        <message>
            <source>ThingSpace's answer is about another account or service; whether the callback was changed is not known. List the callbacks to see.</source>
            <translation>La respuesta de ThingSpace se refiere a otra cuenta o servicio; no se sabe si el callback se modificó. Consulte la lista de callbacks para verlo.</translation>
        </message>
    </context>
    <context>
        <name>TicketPack</name>
        <message numerus="yes">
            <source>%n exchange(s) with the carrier</source>
            <translation>
                <numerusform>%n intercambio con la operadora</numerusform>
                <numerusform>%n intercambios con la operadora</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n línea</numerusform>
                <numerusform>%n líneas</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>All times are UTC. Credentials, tokens and everything not known to be free of them were withheld before anything was stored.</source>
            <translation>Todas las horas están en UTC. Las credenciales, los tokens y todo aquello de lo que no consta que esté libre de ellos se omitieron antes de guardar nada.</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Operadora</translation>
        </message>
        <message>
            <source>Carrier ticket pack</source>
            <translation>Paquete para el ticket de la operadora</translation>
        </message>
        <message>
            <source>Carrier's request id</source>
            <translation>ID de solicitud de la operadora</translation>
        </message>
        <message>
            <source>Carrier's status</source>
            <translation>Estado en operadora</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>HTTP status</source>
            <translation>Estado HTTP</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Último cambio</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Made %1 by %2 with Linekeeper %3.</source>
            <translation>Creado el %1 por %2 con Linekeeper %3.</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Operación</translation>
        </message>
        <message>
            <source>Rate plan</source>
            <translation>Plan tarifario</translation>
        </message>
        <message>
            <source>Read at (UTC)</source>
            <translation>Leída (UTC)</translation>
        </message>
        <message>
            <source>Reason or ticket</source>
            <translation>Motivo o ticket</translation>
        </message>
        <message>
            <source>Sent at (UTC)</source>
            <translation>Enviada (UTC)</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Took ms</source>
            <translation>Duración (ms)</translation>
        </message>
        <message>
            <source>Trouble</source>
            <translation>Problema</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué ocurrió</translation>
        </message>
        <message>
            <source>each request: when, where, how it was answered, its ids</source>
            <translation>cada solicitud: cuándo, adónde, cómo se respondió y sus identificadores</translation>
        </message>
        <message>
            <source>the lines, as we know them</source>
            <translation>las líneas, tal como las conocemos</translation>
        </message>
        <message>
            <source>the same for tools that read HTTP Archives (HAR 1.2)</source>
            <translation>lo mismo para herramientas que leen archivos HTTP Archive (HAR 1.2)</translation>
        </message>
        <message>
            <source>what was asked and answered, one file per request</source>
            <translation>lo que se preguntó y se respondió, un archivo por solicitud</translation>
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
            <translation>Todos los días</translation>
        </message>
    </context>
    <context>
        <name>TodayNeeds</name>
        <message>
            <source>%1 is paused; nothing is sent there.</source>
            <translation>%1 está en pausa; allí no se envía nada.</translation>
        </message>
        <message>
            <source>%1 is paused; nothing is sent there. %2</source>
            <translation>%1 está en pausa; allí no se envía nada. %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s)</source>
            <translation>
                <numerusform>%Ln cambio</numerusform>
                <numerusform>%Ln cambios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) failed or used up the retries and wait for somebody, in %1.</source>
            <translation>
                <numerusform>%Ln línea falló o agotó los reintentos y espera a alguien, en %1.</numerusform>
                <numerusform>%Ln líneas fallaron o agotaron los reintentos y esperan a alguien, en %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) of %1 were sent and have no result yet, the oldest for %2; they are still asked about.</source>
            <translation>
                <numerusform>%Ln línea se envió y aún no tiene resultado (%1, desde hace %2); se sigue consultando.</numerusform>
                <numerusform>%Ln líneas se enviaron y aún no tienen resultado (%1, la más antigua desde hace %2); se siguen consultando.</numerusform>
            </translation>
        </message>
        <message>
            <source>Check account</source>
            <translation>Revisar cuenta</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decidir</translation>
        </message>
        <message>
            <source>Open change</source>
            <translation>Abrir cambio</translation>
        </message>
        <message>
            <source>Open failures</source>
            <translation>Abrir fallos</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Show figures</source>
            <translation>Mostrar cifras</translation>
        </message>
        <message numerus="yes">
            <source>The guard stopped change #%1 (%2) at %3 of %4: %Ln line(s) untouched.</source>
            <translation>
                <numerusform>El guardián detuvo el cambio #%1 (%2) cuando iba por %3 de %4: %Ln línea sin tocar.</numerusform>
                <numerusform>El guardián detuvo el cambio #%1 (%2) cuando iba por %3 de %4: %Ln líneas sin tocar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The result of %Ln line(s) of %1 has been unknown for %2; nothing is sent again until somebody decides.</source>
            <translation>
                <numerusform>El resultado de %Ln línea lleva %2 sin aclarar (%1); no se vuelve a enviar nada hasta que alguien decida.</numerusform>
                <numerusform>El resultado de %Ln líneas lleva %2 sin aclarar (%1); no se vuelve a enviar nada hasta que alguien decida.</numerusform>
            </translation>
        </message>
        <message>
            <source>change #%1</source>
            <translation>cambio #%1</translation>
        </message>
        <message>
            <source>change #%1 (%2)</source>
            <translation>cambio #%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>TokenSource</name>
        <message numerus="yes">
            <source>%n login(s) in a row were refused, and one more could lock the user at the carrier. Nothing is sent until new credentials are entered.</source>
            <translation>
                <numerusform>Se rechazó %n inicio de sesión, y uno más podría bloquear al usuario en la operadora. No se envía nada hasta que se introduzcan credenciales nuevas.</numerusform>
                <numerusform>Se rechazaron %n inicios de sesión seguidos, y uno más podría bloquear al usuario en la operadora. No se envía nada hasta que se introduzcan credenciales nuevas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TroubleCause</name>
        <message>
            <source>Access refused</source>
            <translation>Acceso denegado</translation>
        </message>
        <message>
            <source>Account set-up</source>
            <translation>Configuración de la cuenta</translation>
        </message>
        <message>
            <source>Carrier's rules</source>
            <translation>Reglas de la operadora</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otros</translation>
        </message>
        <message>
            <source>Outcome unknown</source>
            <translation>Resultado sin aclarar</translation>
        </message>
        <message>
            <source>Passing fault</source>
            <translation>Fallo pasajero</translation>
        </message>
        <message>
            <source>Retries used up</source>
            <translation>Reintentos agotados</translation>
        </message>
        <message>
            <source>Stopped before sending</source>
            <translation>Detenida antes del envío</translation>
        </message>
        <message>
            <source>Too many requests</source>
            <translation>Demasiadas solicitudes</translation>
        </message>
        <message>
            <source>Wrong values in the row</source>
            <translation>Valores incorrectos en la fila</translation>
        </message>
    </context>
    <context>
        <name>UndoPlan</name>
        <message>
            <source>Change %1 has changed no line, so there is nothing to undo. Nothing was planned.</source>
            <translation>El cambio %1 no ha modificado ninguna línea, así que no hay nada que deshacer. No se planificó nada.</translation>
        </message>
        <message>
            <source>Decide about the line in that change first.</source>
            <translation>Primero decida sobre la línea en ese cambio.</translation>
        </message>
        <message>
            <source>Look at its history; plan a change of its own if needed.</source>
            <translation>Revise su historial; si hace falta, planifique un cambio aparte.</translation>
        </message>
        <message>
            <source>The line has been changed since: it is now %1. It is left as it is.</source>
            <translation>La línea se ha modificado desde entonces; ahora tiene: %1. Se deja como está.</translation>
        </message>
        <message>
            <source>There is no change %1; nothing was planned.</source>
            <translation>No existe el cambio %1; no se planificó nada.</translation>
        </message>
        <message>
            <source>Undo of change %1: %2</source>
            <translation>Deshacer el cambio %1: %2</translation>
        </message>
        <message>
            <source>Whether change %1 was applied to this line is not known, so it cannot be undone.</source>
            <translation>No se sabe si el cambio %1 se aplicó a esta línea, así que no se puede deshacer.</translation>
        </message>
        <message>
            <source>change %1</source>
            <translation>cambio %1</translation>
        </message>
    </context>
    <context>
        <name>UndoReading</name>
        <message>
            <source>What change %1 asked of a line cannot be read, so no undo was planned.</source>
            <translation>No se puede leer lo que el cambio %1 pidió para una línea, así que no se planificó deshacerlo.</translation>
        </message>
    </context>
    <context>
        <name>Vault</name>
        <message numerus="yes">
            <source>A vault passphrase needs at least %n characters; no vault was made. Choose a longer one.</source>
            <translation>
                <numerusform>La frase de contraseña de un almacén necesita al menos %n carácter; no se creó ningún almacén. Elija una más larga.</numerusform>
                <numerusform>La frase de contraseña de un almacén necesita al menos %n caracteres; no se creó ningún almacén. Elija una más larga.</numerusform>
            </translation>
        </message>
        <message>
            <source>Encryption cannot be used here; the vault was not opened.</source>
            <translation>Aquí no se puede usar el cifrado; no se abrió el almacén.</translation>
        </message>
        <message>
            <source>One entry of the credential vault is damaged; it was not used. Enter these credentials again.</source>
            <translation>Una entrada del almacén de credenciales está dañada; no se utilizó. Introduzca de nuevo esas credenciales.</translation>
        </message>
        <message>
            <source>Others may read or write the credential vault %1; it was not opened. Run: chmod 600 %1</source>
            <translation>Otros usuarios pueden leer o escribir el almacén de credenciales %1; no se abrió. Ejecute: chmod 600 %1</translation>
        </message>
        <message>
            <source>The credential vault %1 cannot be read; nothing was opened. Correct its permissions.</source>
            <translation>No se puede leer el almacén de credenciales %1; no se abrió nada. Corrija sus permisos.</translation>
        </message>
        <message>
            <source>The credential vault %1 cannot be written; the change was not stored and the vault is as before. Free some space or correct the permissions, then try again.</source>
            <translation>No se puede escribir el almacén de credenciales %1; la modificación no se guardó y el almacén sigue como antes. Libere espacio o corrija los permisos e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The credential vault %1 is damaged; nothing in it was used or changed. Restore it from a backup, or move it away and enter the credentials again.</source>
            <translation>El almacén de credenciales %1 está dañado; no se utilizó ni se modificó nada de su contenido. Restáurelo desde una copia de seguridad, o apártelo e introduzca de nuevo las credenciales.</translation>
        </message>
        <message>
            <source>The credential vault %1 is not a plain file; it was not opened. Put the vault itself there.</source>
            <translation>El almacén de credenciales %1 no es un archivo normal; no se abrió. Ponga ahí el almacén mismo.</translation>
        </message>
        <message>
            <source>The credential vault %1 was altered without its passphrase; nothing in it was used. Restore it from a backup.</source>
            <translation>El almacén de credenciales %1 se alteró sin su frase de contraseña; no se utilizó nada de su contenido. Restáurelo desde una copia de seguridad.</translation>
        </message>
        <message>
            <source>The credential vault %1 was made by another version of Linekeeper; it was not opened. Use that version.</source>
            <translation>El almacén de credenciales %1 se creó con otra versión de Linekeeper; no se abrió. Utilice esa versión.</translation>
        </message>
        <message>
            <source>The credential vault %1 was replaced by another one; nothing was read or changed. Open it again with its passphrase.</source>
            <translation>El almacén de credenciales %1 fue sustituido por otro; no se leyó ni se modificó nada. Ábralo de nuevo con su frase de contraseña.</translation>
        </message>
        <message>
            <source>The credential vault holds no credentials for this account. Enter them.</source>
            <translation>El almacén de credenciales no contiene credenciales para esta cuenta. Introdúzcalas.</translation>
        </message>
        <message>
            <source>The passphrase does not open the credential vault; nothing was read or changed. Check it and try again.</source>
            <translation>La frase de contraseña no abre el almacén de credenciales; no se leyó ni se modificó nada. Compruébela e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>There is a credential vault at %1 already; it was not replaced. Open it instead.</source>
            <translation>Ya existe un almacén de credenciales en %1; no se reemplazó. Ábralo en su lugar.</translation>
        </message>
        <message>
            <source>There is no credential vault at %1 yet.</source>
            <translation>Todavía no hay ningún almacén de credenciales en %1.</translation>
        </message>
        <message>
            <source>There is not enough memory (%1 MB) to open the credential vault; it was not opened. Close other programs and try again.</source>
            <translation>No hay memoria suficiente (%1 MB) para abrir el almacén de credenciales; no se abrió. Cierre otros programas e inténtelo de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Already so</source>
            <translation>Ya está así</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqueada</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Aviso</translation>
        </message>
        <message>
            <source>Will change</source>
            <translation>Cambiará</translation>
        </message>
    </context>
    <context>
        <name>VerdictLook</name>
        <message>
            <source>Blocked</source>
            <translation>Bloqueada</translation>
        </message>
        <message>
            <source>Cannot be used as it stands; the other rows go on.</source>
            <translation>No se puede usar tal como está; las demás filas continúan.</translation>
        </message>
        <message>
            <source>The line already is as wanted; nothing is sent.</source>
            <translation>La línea ya está como se desea; no se envía nada.</translation>
        </message>
        <message>
            <source>Usable</source>
            <translation>Utilizable</translation>
        </message>
        <message>
            <source>Usable, but look at the reason.</source>
            <translation>Utilizable, pero revise el motivo.</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Aviso</translation>
        </message>
        <message>
            <source>Will be sent to the carrier.</source>
            <translation>Se enviará a la operadora.</translation>
        </message>
        <message>
            <source>Will be sent, but look at the reason first.</source>
            <translation>Se enviará, pero revise antes el motivo.</translation>
        </message>
        <message>
            <source>Will not be sent. The other rows go on.</source>
            <translation>No se enviará. Las demás filas continúan.</translation>
        </message>
    </context>
    <context>
        <name>Verification</name>
        <message>
            <source>%1 does not deactivate a suspended line. Restore it first.</source>
            <translation>%1 no da de baja una línea suspendida. Reactívela primero.</translation>
        </message>
        <message>
            <source>%1 is not possible from %2 at %3.</source>
            <translation>%1: no es posible desde el estado %2 en %3.</translation>
        </message>
        <message>
            <source>The SIM or device of a line can be changed only while it is active; it is %1.</source>
            <translation>La SIM o el dispositivo de una línea solo se puede cambiar mientras la línea está activa; ahora está %1.</translation>
        </message>
        <message>
            <source>The carrier is still working on another change of this line (%1). Try again when it is done.</source>
            <translation>La operadora todavía está procesando otro cambio de esta línea (%1). Inténtelo de nuevo cuando haya terminado.</translation>
        </message>
        <message>
            <source>The carrier reports the status "%1", which is not known here. Nothing is changed on a line whose status cannot be told.</source>
            <translation>La operadora informa del estado «%1», que aquí no se conoce. No se cambia nada en una línea cuyo estado no se puede determinar.</translation>
        </message>
        <message>
            <source>The rate plan cannot be changed while the line is %1.</source>
            <translation>El plan tarifario no se puede cambiar mientras la línea está %1.</translation>
        </message>
    </context>
    <context>
        <name>Webhook</name>
        <message>
            <source>"%1" is no address of this machine (such as 127.0.0.1 or 0.0.0.0). The callback listener was not started.</source>
            <translation>«%1» no es una dirección de este equipo (como 127.0.0.1 o 0.0.0.0). No se inició el receptor de callbacks.</translation>
        </message>
        <message>
            <source>"%1" is no address or address range (3.87.163.45 or 10.0.0.0/8). The callback listener was not started; correct the allowed sources.</source>
            <translation>«%1» no es una dirección ni un intervalo de direcciones (3.87.163.45 o 10.0.0.0/8). No se inició el receptor de callbacks; corrija los orígenes permitidos.</translation>
        </message>
        <message>
            <source>%1 holds no certificate or key that can be used (PEM is expected). The callback listener was not started; choose another file.</source>
            <translation>%1 no contiene ningún certificado ni clave que se pueda usar (se espera PEM). No se inició el receptor de callbacks; elija otro archivo.</translation>
        </message>
        <message>
            <source>&lt;public name of this machine or its proxy&gt;</source>
            <translation>&lt;nombre público de este equipo o de su proxy&gt;</translation>
        </message>
        <message>
            <source>A certificate and its key are needed, or neither of them. The callback listener was not started; choose both files.</source>
            <translation>Se necesitan un certificado y su clave, o ninguno de los dos. No se inició el receptor de callbacks; elija ambos archivos.</translation>
        </message>
        <message>
            <source>Callbacks carry a password, so without a certificate the listener may only use an address of this machine itself (127.0.0.1). It was not started. Choose a certificate and its key, or listen on 127.0.0.1 behind a proxy that has one.</source>
            <translation>Los callbacks llevan una contraseña; por eso, sin certificado, el receptor solo puede usar una dirección de este mismo equipo (127.0.0.1). No se inició. Elija un certificado y su clave, o escuche en 127.0.0.1 detrás de un proxy que tenga uno.</translation>
        </message>
        <message>
            <source>Control Center's push messages need the account's push secret (at least 8 characters); without it anybody could send some. The callback listener was not started.</source>
            <translation>Los mensajes push de Control Center necesitan el secreto push de la cuenta (al menos 8 caracteres); sin él, cualquiera podría enviarlos. No se inició el receptor de callbacks.</translation>
        </message>
        <message>
            <source>Enter this URL in Control Center: automation rule, action "Push API". The secret is the one of the account's push settings.</source>
            <translation>Introduzca esta URL en Control Center: regla de automatización, acción «Push API». El secreto es el de la configuración push de la cuenta.</translation>
        </message>
        <message>
            <source>Give this URL to Verizon as the CarrierService callback, with the user name and password set here. Verizon sends to ports %1 only and wants a certificate of a public authority.</source>
            <translation>Indique esta URL a Verizon como callback CarrierService, con el nombre de usuario y la contraseña fijados aquí. Verizon solo envía a los puertos %1 y exige un certificado de una autoridad pública.</translation>
        </message>
        <message>
            <source>No account is set to receive callbacks. The callback listener was not started.</source>
            <translation>Ninguna cuenta está configurada para recibir callbacks. No se inició el receptor de callbacks.</translation>
        </message>
        <message>
            <source>Telegence sends no callbacks. The callback listener was not started; remove that account from it.</source>
            <translation>Telegence no envía callbacks. No se inició el receptor de callbacks; quite de él esa cuenta.</translation>
        </message>
        <message>
            <source>The callback listener cannot use port %1 of %2. Callbacks are not received; choose another port or end the program that has it.</source>
            <translation>El receptor de callbacks no puede usar el puerto %1 de %2. No se reciben callbacks; elija otro puerto o cierre el programa que lo ocupa.</translation>
        </message>
        <message>
            <source>The certificate in %1 is not valid today; carriers would refuse it. The callback listener was not started; renew the certificate.</source>
            <translation>El certificado de %1 no es válido hoy; las operadoras lo rechazarían. No se inició el receptor de callbacks; renueve el certificado.</translation>
        </message>
        <message>
            <source>The listener itself is on port %1 of %2: let a proxy or router forward the URL's port (443 unless you add another) to it.</source>
            <translation>El receptor mismo está en el puerto %1 de %2: haga que un proxy o router le reenvíe el puerto de la URL (443 si no añade otro).</translation>
        </message>
        <message>
            <source>The path of a callback must begin with / and consist of letters, digits and - _ . / only. The callback listener was not started; change the path.</source>
            <translation>La ruta de un callback debe empezar por / y constar solo de letras, dígitos y - _ . /. No se inició el receptor de callbacks; cambie la ruta.</translation>
        </message>
        <message>
            <source>The practice carriers reach it on this machine itself.</source>
            <translation>Las operadoras de práctica acceden a ella en este mismo equipo.</translation>
        </message>
        <message>
            <source>ThingSpace callbacks need a user name and a password of at least 8 characters; without them anybody could send some. The callback listener was not started.</source>
            <translation>Los callbacks de ThingSpace necesitan un nombre de usuario y una contraseña de al menos 8 caracteres; sin ellos, cualquiera podría enviarlos. No se inició el receptor de callbacks.</translation>
        </message>
        <message>
            <source>Two accounts have the same callback path, so their messages could not be told apart. The callback listener was not started; change one of them.</source>
            <translation>Dos cuentas tienen la misma ruta de callback, así que sus mensajes no se podrían distinguir. No se inició el receptor de callbacks; cambie una de ellas.</translation>
        </message>
    </context>
    <context>
        <name>ZipWriter</name>
        <message>
            <source>"%1" cannot be written; no file was made. Choose another folder, or make room.</source>
            <translation>«%1» no se puede escribir; no se creó ningún archivo. Elija otra carpeta o libere espacio.</translation>
        </message>
    </context>
    <context>
        <name>lk::cli::ChangeFollower</name>
        <message>
            <source>There is no change %1.</source>
            <translation>No existe el cambio %1.</translation>
        </message>
    </context>
    <context>
        <name>lk::cli::CliSession</name>
        <message>
            <source>No keychain answers here, and the passphrase of the credential vault was not given. Nothing was done. Use --passphrase-file FILE (chmod 600).</source>
            <translation>Aquí no responde ningún llavero y no se indicó la frase de contraseña del almacén de credenciales. No se hizo nada. Use --passphrase-file FILE (chmod 600).</translation>
        </message>
        <message>
            <source>There is no account named "%1"; nothing was done. There are: %2</source>
            <translation>No hay ninguna cuenta llamada «%1»; no se hizo nada. Las que hay: %2</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguna</translation>
        </message>
    </context>
    <context>
        <name>lk::cli::MetricsOffer</name>
        <message>
            <source>Alert: %1</source>
            <translation>Alerta: %1</translation>
        </message>
        <message>
            <source>Over: %1</source>
            <translation>Alerta terminada: %1</translation>
        </message>
    </context>
    <context>
        <name>lk::cli::QueueRunner</name>
        <message>
            <source>Receiving callbacks on port %1 of %2.</source>
            <translation>Se reciben callbacks en el puerto %1 de %2.</translation>
        </message>
        <message numerus="yes">
            <source>Resumed: %n line(s) were in flight; the carrier is being asked about them.</source>
            <translation>
                <numerusform>Reanudado: %n línea estaba en curso; se está consultando a la operadora.</numerusform>
                <numerusform>Reanudado: %n líneas estaban en curso; se está consultando a la operadora.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::engine::AccountLane</name>
        <message>
            <source>%1 cannot be reached: %2. Nothing is lost; it is tried again by itself.</source>
            <translation>No se puede acceder a %1: %2. No se pierde nada; se reintenta automáticamente.</translation>
        </message>
        <message>
            <source>%1 does not answer as it should: %2. Nothing is lost; it is tried again by itself.</source>
            <translation>%1 no responde como debería: %2. No se pierde nada; se reintenta automáticamente.</translation>
        </message>
        <message>
            <source>%1 lets this account read none of the lines that are to be changed: %2 Nothing was sent and no line has failed.</source>
            <translation>%1 no permite a esta cuenta leer ninguna de las líneas que se van a cambiar: %2 No se envió nada y ninguna línea ha fallado.</translation>
        </message>
        <message>
            <source>%1 of the last %2 calls to %3 failed, so nothing new is sent; after a pause one reading tries whether it works again. Nothing is lost.</source>
            <translation>Fallaron %1 de las últimas %2 llamadas a %3, así que no se envía nada nuevo; tras una pausa, una lectura prueba si vuelve a funcionar. No se pierde nada.</translation>
        </message>
        <message>
            <source>%1 refuses what is asked of it with this account: %2 What was not sent stays waiting.</source>
            <translation>%1 rechaza lo que se le pide con esta cuenta: %2 Lo que no se envió sigue en espera.</translation>
        </message>
        <message>
            <source>Nothing was sent: the change was paused, a freeze or a daily cap began, or too much was sent again.</source>
            <translation>No se envió nada: el cambio se puso en pausa, empezó un periodo de congelación o un límite máximo diario, o se reenvió demasiado.</translation>
        </message>
        <message>
            <source>Nothing was sent: the lane was stopped.</source>
            <translation>No se envió nada: se detuvo el canal de la cuenta.</translation>
        </message>
        <message>
            <source>The program is stopping.</source>
            <translation>El programa se está cerrando.</translation>
        </message>
        <message>
            <source>The provisioning history could not be read.</source>
            <translation>No se pudo leer el historial de aprovisionamiento.</translation>
        </message>
        <message>
            <source>The write switch of the account "%1" is off, so nothing is sent for it. Turn it on under Settings, Carrier accounts, or with: linekeeperctl accounts set "%1" --writes on. Then resume the change.</source>
            <translation>El interruptor de escritura de la cuenta «%1» está desactivado, así que no se envía nada por ella. Actívelo en Configuración, Cuentas de operadora, o con: linekeeperctl accounts set "%1" --writes on. Después reanude el cambio.</translation>
        </message>
    </context>
    <context>
        <name>lk::engine::AccountSync</name>
        <message>
            <source>%1 has no call that lists rate plans; nothing was read. Import them: linekeeperctl plans import.</source>
            <translation>%1 no tiene ninguna llamada que enumere los planes tarifarios; no se leyó nada. Impórtelos: linekeeperctl plans import.</translation>
        </message>
        <message>
            <source>Reading stopped after %1 pages: %2 What was read is kept; the next reading goes on from there.</source>
            <translation>La lectura se detuvo tras %1 páginas: %2 Lo leído se conserva; la próxima lectura continúa desde ahí.</translation>
        </message>
        <message>
            <source>Reading was stopped; what was read is kept, the next reading goes on from there.</source>
            <translation>La lectura se detuvo; lo leído se conserva, la próxima lectura continúa desde ahí.</translation>
        </message>
        <message>
            <source>The account is not set up; nothing was read.</source>
            <translation>La cuenta no está configurada; no se leyó nada.</translation>
        </message>
        <message>
            <source>The account was changed meanwhile; what was read is kept.</source>
            <translation>La cuenta se modificó mientras tanto; lo leído se conserva.</translation>
        </message>
    </context>
    <context>
        <name>lk::engine::AccountTester</name>
        <message>
            <source>%1 is %2</source>
            <translation>%1 es %2</translation>
        </message>
        <message>
            <source>%1, %2; its key is %3, not pinned</source>
            <translation>%1, %2; su clave es %3, no fijada</translation>
        </message>
        <message>
            <source>%1, %2; its key is pinned</source>
            <translation>%1, %2; su clave está fijada</translation>
        </message>
        <message>
            <source>Control Center took the SOAP password and the license key</source>
            <translation>Control Center aceptó la contraseña SOAP y la clave de licencia</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Credenciales</translation>
        </message>
        <message>
            <source>DNS</source>
            <translation>DNS</translation>
        </message>
        <message>
            <source>Line %1 was read: %2</source>
            <translation>Se leyó la línea %1: %2</translation>
        </message>
        <message>
            <source>No trusted TLS connection: %1. No credentials were sent. Check the base URL and the proxy, and that nothing on the way opens encrypted connections.</source>
            <translation>No hay una conexión TLS de confianza: %1. No se enviaron credenciales. Compruebe la URL base y el proxy, y que nada en el camino abra las conexiones cifradas.</translation>
        </message>
        <message>
            <source>Not tested: without a license key and SOAP password SIMs cannot be exchanged with this account</source>
            <translation>No se probó: sin clave de licencia y contraseña SOAP no se pueden cambiar SIM con esta cuenta</translation>
        </message>
        <message numerus="yes">
            <source>Not tried: %n login(s) with this user and password were refused in a row, and one more could lock the user at the carrier. Change the password, or restart the program once it is known to be right.</source>
            <translation>
                <numerusform>No se intentó: se rechazó %n inicio de sesión con este usuario y contraseña, y uno más podría bloquear al usuario en la operadora. Cambie la contraseña, o reinicie el programa cuando se sepa que es correcta.</numerusform>
                <numerusform>No se intentó: se rechazaron %n inicios de sesión seguidos con este usuario y contraseña, y uno más podría bloquear al usuario en la operadora. Cambie la contraseña, o reinicie el programa cuando se sepa que es correcta.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not used: %1 takes the credentials with every call</source>
            <translation>No se usa: %1 recibe las credenciales con cada llamada</translation>
        </message>
        <message>
            <source>Not used: a stand-in carrier on this machine.</source>
            <translation>No se usa: operadora simulada en este equipo.</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lectura</translation>
        </message>
        <message>
            <source>SOAP</source>
            <translation>SOAP</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>TLS</translation>
        </message>
        <message>
            <source>The account may read, but has no line yet</source>
            <translation>La cuenta puede leer, pero aún no tiene ninguna línea</translation>
        </message>
        <message>
            <source>The carrier did not answer: %1</source>
            <translation>La operadora no respondió: %1</translation>
        </message>
        <message>
            <source>The carrier refuses the credentials (HTTP %1). Check them, and that this machine's address is allowed.</source>
            <translation>La operadora rechaza las credenciales (HTTP %1). Compruébelas, y que la dirección de este equipo esté permitida.</translation>
        </message>
        <message>
            <source>The carrier took the application's key and gave a token</source>
            <translation>La operadora aceptó la clave de la aplicación y entregó un token</translation>
        </message>
        <message>
            <source>The carrier took user name and password and opened a session</source>
            <translation>La operadora aceptó el usuario y la contraseña y abrió una sesión</translation>
        </message>
        <message>
            <source>The name %1 cannot be found: %2. Check the base URL, the proxy and the network.</source>
            <translation>No se encuentra el nombre %1: %2. Compruebe la URL base, el proxy y la red.</translation>
        </message>
        <message>
            <source>The proxy %1 is %2</source>
            <translation>El proxy %1 es %2</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>certificate until %1</source>
            <translation>certificado hasta el %1</translation>
        </message>
        <message numerus="yes">
            <source>the certificate ends in %n day(s), on %1</source>
            <translation>
                <numerusform>el certificado caduca en %n día, el %1</numerusform>
                <numerusform>el certificado caduca en %n días, el %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::engine::CallbackRegistrar</name>
        <message>
            <source>%1 for %2</source>
            <translation>%1 para %2</translation>
        </message>
        <message>
            <source>%1 has no request that registers callbacks; nothing was done. Enter the URL in the carrier's own console.</source>
            <translation>%1 no tiene ninguna solicitud para registrar callbacks; no se hizo nada. Introduzca la URL en la propia consola de la operadora.</translation>
        </message>
        <message>
            <source>No whole answer came, so it is not known whether the carrier acted. List the callbacks to see.</source>
            <translation>No llegó una respuesta completa, así que no se sabe si la operadora actuó. Consulte la lista de callbacks para verlo.</translation>
        </message>
        <message>
            <source>The account is not set up; nothing was done.</source>
            <translation>La cuenta no está configurada; no se hizo nada.</translation>
        </message>
        <message>
            <source>The carrier cannot be reached; nothing was done. Try again later.</source>
            <translation>No se puede acceder a la operadora; no se hizo nada. Inténtelo más tarde.</translation>
        </message>
    </context>
    <context>
        <name>lk::engine::EngineHost</name>
        <message>
            <source>The account is not set up for use, so nothing was read. Test it under Settings.</source>
            <translation>La cuenta no está lista para su uso, así que no se leyó nada. Pruébela en Configuración.</translation>
        </message>
        <message>
            <source>The account is not set up; nothing was registered.</source>
            <translation>La cuenta no está configurada; no se registró nada.</translation>
        </message>
    </context>
    <context>
        <name>lk::engine::LineRefresh</name>
        <message>
            <source>The account of a line is not set up for use. Test it under Settings.</source>
            <translation>La cuenta de una línea no está lista para su uso. Pruébela en Configuración.</translation>
        </message>
        <message>
            <source>The reading was stopped before this line.</source>
            <translation>La lectura se detuvo antes de esta línea.</translation>
        </message>
    </context>
    <context>
        <name>lk::engine::PlanBuilder::LineRouter::lk::engine::lk::engine</name>
        <message>
            <source>A rate plan before the change, as a step of its own, is for Control Center lines only.</source>
            <translation>Un plan tarifario antes del cambio, como paso propio, solo es posible para líneas de Control Center.</translation>
        </message>
        <message>
            <source>At this carrier a rate plan changes at once; an effective date is for Telegence only.</source>
            <translation>En esta operadora el plan tarifario cambia de inmediato; la fecha de vigencia es solo para Telegence.</translation>
        </message>
        <message>
            <source>Leave the date out, and run the change on the day it is meant for.</source>
            <translation>Omita la fecha y ejecute el cambio el día previsto.</translation>
        </message>
        <message>
            <source>Make sure that this is meant.</source>
            <translation>Asegúrese de que esto es lo que se quiere.</translation>
        </message>
        <message>
            <source>Open Settings and test the account.</source>
            <translation>Abra Configuración y pruebe la cuenta.</translation>
        </message>
        <message>
            <source>Put the lines of other carriers into a change of their own.</source>
            <translation>Ponga las líneas de otras operadoras en un cambio aparte.</translation>
        </message>
        <message>
            <source>The account of this line is not set up for use.</source>
            <translation>La cuenta de esta línea no está lista para su uso.</translation>
        </message>
        <message>
            <source>The check was cancelled; no plan was made and nothing was sent.</source>
            <translation>La comprobación se canceló; no se creó ningún plan de cambio y no se envió nada.</translation>
        </message>
    </context>
    <context>
        <name>lk::net::AccountConnection</name>
        <message>
            <source>The carrier refuses the credentials of %1 (HTTP %2). Check them and that this machine's address is allowed. What was not sent stays waiting.</source>
            <translation>La operadora rechaza las credenciales de %1 (HTTP %2). Compruébelas, y que la dirección de este equipo esté permitida. Lo que no se envió sigue en espera.</translation>
        </message>
    </context>
    <context>
        <name>lk::net::CarrierCall</name>
        <message>
            <source>no complete answer within the deadline</source>
            <translation>sin respuesta completa dentro del plazo</translation>
        </message>
        <message>
            <source>the answer broke off after %1 of %2 bytes</source>
            <translation>la respuesta se cortó tras %1 de %2 bytes</translation>
        </message>
        <message>
            <source>the answer is larger than 8 MiB</source>
            <translation>la respuesta supera los 8 MiB</translation>
        </message>
    </context>
    <context>
        <name>lk::net::TokenSource</name>
        <message>
            <source>The carrier's login could not be reached (%1). Nothing was sent.</source>
            <translation>No se pudo acceder al inicio de sesión de la operadora (%1). No se envió nada.</translation>
        </message>
    </context>
    <context>
        <name>lk::sandbox::PracticeCarriers</name>
        <message>
            <source>Practice is running already. Nothing was started; stop the running practice first.</source>
            <translation>La práctica ya está en marcha. No se inició nada; detenga primero la práctica en curso.</translation>
        </message>
        <message>
            <source>Practice needs between 3 and %L1 devices. It was not started; choose another number.</source>
            <translation>La práctica necesita entre 3 y %L1 dispositivos. No se inició; elija otro número.</translation>
        </message>
    </context>
    <context>
        <name>lk::sandbox::Switchboard</name>
        <message>
            <source>This practice ledger was made with seed %1. Practice was not started; use that seed, or another ledger file.</source>
            <translation>Este libro de práctica se creó con la semilla %1. No se inició la práctica; use esa semilla u otro archivo de libro.</translation>
        </message>
    </context>
    <context>
        <name>lk::settings::CredentialStore</name>
        <message>
            <source>No credentials were entered for this account. Enter them.</source>
            <translation>No se introdujeron credenciales para esta cuenta. Introdúzcalas.</translation>
        </message>
        <message>
            <source>The credential store was not opened yet; nothing was read or stored. Try again.</source>
            <translation>El depósito de credenciales aún no se ha abierto; no se leyó ni se guardó nada. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The credential store was not opened yet; nothing was unlocked. Try again.</source>
            <translation>El depósito de credenciales aún no se ha abierto; no se desbloqueó nada. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The credential vault holds no credentials for this account, though they were stored once, perhaps in the keyring. Nothing was changed; enter them again.</source>
            <translation>El almacén de credenciales no contiene credenciales para esta cuenta, aunque se guardaron alguna vez, quizá en el llavero. No se cambió nada; introdúzcalas de nuevo.</translation>
        </message>
        <message>
            <source>The credential vault is locked; nothing was read or stored. Enter its passphrase.</source>
            <translation>El almacén de credenciales está bloqueado; no se leyó ni se guardó nada. Introduzca su frase de contraseña.</translation>
        </message>
    </context>
    <context>
        <name>lk::settings::Keychain</name>
        <message>
            <source>The keyring did not answer in time; %1. If it is asking for its password, enter it, then try again.</source>
            <translation>El llavero no respondió a tiempo; %1. Si está pidiendo su contraseña, introdúzcala e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The keyring holds no credentials for this account. Enter them.</source>
            <translation>El llavero no contiene credenciales para esta cuenta. Introdúzcalas.</translation>
        </message>
        <message>
            <source>The keyring is locked; %1. Unlock it and try again.</source>
            <translation>El llavero está bloqueado; %1. Desbloquéelo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The keyring is not available; %1. Check that the keyring service runs, then try again.</source>
            <translation>El llavero no está disponible; %1. Compruebe que el servicio del llavero esté en marcha e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>it is not known whether the credentials were stored</source>
            <translation>no se sabe si las credenciales se guardaron</translation>
        </message>
        <message>
            <source>it is not known whether the stored credentials were removed</source>
            <translation>no se sabe si las credenciales guardadas se eliminaron</translation>
        </message>
        <message>
            <source>the credentials were not stored</source>
            <translation>las credenciales no se guardaron</translation>
        </message>
        <message>
            <source>the stored credentials were not read and not changed</source>
            <translation>las credenciales guardadas no se leyeron ni se modificaron</translation>
        </message>
        <message>
            <source>the stored credentials were not removed</source>
            <translation>las credenciales guardadas no se eliminaron</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::AboutDialog</name>
        <message>
            <source>&amp;Copy versions</source>
            <translation>&amp;Copiar versiones</translation>
        </message>
        <message>
            <source>About Linekeeper</source>
            <translation>Acerca de Linekeeper</translation>
        </message>
        <message>
            <source>Bulk changes on cellular lines: checked before, sent once, proved after.</source>
            <translation>Cambios masivos en líneas móviles: comprobados antes, enviados una vez, probados después.</translation>
        </message>
        <message>
            <source>Data folder: %1</source>
            <translation>Carpeta de datos: %1</translation>
        </message>
        <message>
            <source>Icons: Lucide</source>
            <translation>Iconos: Lucide</translation>
        </message>
        <message>
            <source>License</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>License texts</source>
            <translation>Textos de las licencias</translation>
        </message>
        <message>
            <source>Licenses</source>
            <translation>Licencias</translation>
        </message>
        <message>
            <source>Linekeeper %1</source>
            <translation>Linekeeper %1</translation>
        </message>
        <message>
            <source>Operating system</source>
            <translation>Sistema operativo</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Componente</translation>
        </message>
        <message>
            <source>Parts of this window</source>
            <translation>Partes de esta ventana</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>public domain</source>
            <translation>dominio público</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::AcceptPanel</name>
        <message numerus="yes">
            <source>Accept for %Ln line(s)</source>
            <translation>
                <numerusform>Aceptar para %Ln línea</numerusform>
                <numerusform>Aceptar para %Ln líneas</numerusform>
            </translation>
        </message>
        <message>
            <source>For example: %1</source>
            <translation>Por ejemplo: %1</translation>
        </message>
        <message numerus="yes">
            <source>Override the freeze for %Ln line(s)</source>
            <translation>
                <numerusform>Anular la congelación para %Ln línea</numerusform>
                <numerusform>Anular la congelación para %Ln líneas</numerusform>
            </translation>
        </message>
        <message>
            <source>Reason for accepting %1</source>
            <translation>Motivo para aceptar %1</translation>
        </message>
        <message>
            <source>Reason, noted in the audit</source>
            <translation>Motivo, queda anotado en la auditoría</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::AccountEditor</name>
        <message>
            <source>&amp;Keep</source>
            <translation>&amp;Conservar</translation>
        </message>
        <message>
            <source>&amp;Keep it off</source>
            <translation>&amp;Dejar desactivado</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Eliminar</translation>
        </message>
        <message>
            <source>&amp;Remove…</source>
            <translation>&amp;Eliminar…</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <source>&amp;Test connection</source>
            <translation>&amp;Probar conexión</translation>
        </message>
        <message>
            <source>&amp;Turn changes on</source>
            <translation>&amp;Activar cambios</translation>
        </message>
        <message>
            <source>&amp;Unlock the vault…</source>
            <translation>Desb&amp;loquear almacén…</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Credenciales</translation>
        </message>
        <message>
            <source>Fields of the account</source>
            <translation>Campos de la cuenta</translation>
        </message>
        <message>
            <source>From now on changes may be sent with the account "%1" to %2.</source>
            <translation>A partir de ahora se podrán enviar cambios con la cuenta «%1» a %2.</translation>
        </message>
        <message>
            <source>Its history and audit trail stay. Nothing is changed at the carrier.</source>
            <translation>Su historial y su registro de auditoría se conservan. No se cambia nada en la operadora.</translation>
        </message>
        <message>
            <source>Kept in an encrypted vault in the data folder, opened with a passphrase.</source>
            <translation>Se guardan en un almacén cifrado en la carpeta de datos, que se abre con una frase de contraseña.</translation>
        </message>
        <message>
            <source>Kept in an encrypted vault in the data folder, which is locked. Credentials can be neither used nor saved until it is unlocked.</source>
            <translation>Se guardan en un almacén cifrado en la carpeta de datos, que está bloqueado. Las credenciales no se pueden usar ni guardar hasta que se desbloquee.</translation>
        </message>
        <message>
            <source>Kept in memory only and forgotten when the console ends.</source>
            <translation>Se guardan solo en memoria y se olvidan al cerrar la consola.</translation>
        </message>
        <message>
            <source>Kept in this desktop's keyring, never in the database or a settings file.</source>
            <translation>Se guardan en el llavero de este escritorio, nunca en la base de datos ni en un archivo de configuración.</translation>
        </message>
        <message>
            <source>Let changes be sent?</source>
            <translation>¿Permitir el envío de cambios?</translation>
        </message>
        <message>
            <source>Nothing was tested: %1</source>
            <translation>No se probó nada: %1</translation>
        </message>
        <message>
            <source>Remove the account "%1" and its credentials from this machine?</source>
            <translation>¿Eliminar de este equipo la cuenta «%1» y sus credenciales?</translation>
        </message>
        <message>
            <source>Remove the account?</source>
            <translation>¿Eliminar la cuenta?</translation>
        </message>
        <message>
            <source>The account "%1" was removed, but its credentials are still stored: %2</source>
            <translation>La cuenta «%1» se eliminó, pero sus credenciales siguen guardadas: %2</translation>
        </message>
        <message>
            <source>The account was saved, but its credentials were not: %1</source>
            <translation>La cuenta se guardó, pero sus credenciales no: %1</translation>
        </message>
        <message>
            <source>They act on real lines. Changes that were paused because the switch was off go on when you resume them. Your name is kept with this in the audit trail.</source>
            <translation>Actúan sobre líneas reales. Los cambios que se pusieron en pausa porque el interruptor estaba desactivado continúan cuando usted los reanude. Su nombre queda anotado en el registro de auditoría.</translation>
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
            <translation>0 = sin límite propio</translation>
        </message>
        <message>
            <source>0000123456-00001</source>
            <translation>0000123456-00001</translation>
        </message>
        <message>
            <source>Account number</source>
            <translation>Número de cuenta</translation>
        </message>
        <message>
            <source>Another one</source>
            <translation>Otro</translation>
        </message>
        <message>
            <source>Base URL</source>
            <translation>URL base</translation>
        </message>
        <message>
            <source>Billing account, if changes need it</source>
            <translation>Cuenta de facturación, si los cambios la necesitan</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Presupuesto</translation>
        </message>
        <message>
            <source>Calls at once</source>
            <translation>Llamadas a la vez</translation>
        </message>
        <message>
            <source>Calls per second</source>
            <translation>Llamadas por segundo</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Operadora</translation>
        </message>
        <message>
            <source>Cha&amp;nges may be sent; off: only reads</source>
            <translation>Se pueden enviar ca&amp;mbios; si no: solo lecturas</translation>
        </message>
        <message>
            <source>Changes may be sent; off: only reads</source>
            <translation>Se pueden enviar cambios; si no: solo lecturas</translation>
        </message>
        <message>
            <source>Changes per minute</source>
            <translation>Cambios por minuto</translation>
        </message>
        <message>
            <source>Control Center allows one on most pods</source>
            <translation>Control Center permite una en la mayoría de los pods</translation>
        </message>
        <message>
            <source>For SIM swaps; empty: the host of the base URL</source>
            <translation>Para cambios de SIM; vacío: el host de la URL base</translation>
        </message>
        <message>
            <source>How you call it, such as Verizon production</source>
            <translation>El nombre que usted le da, como Verizon producción</translation>
        </message>
        <message>
            <source>Lines per call</source>
            <translation>Líneas por llamada</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Operador</translation>
        </message>
        <message>
            <source>Reads and writes together</source>
            <translation>Lecturas y escrituras juntas</translation>
        </message>
        <message>
            <source>SOAP base URL</source>
            <translation>URL base SOAP</translation>
        </message>
        <message>
            <source>Suspend, restore and plan change; each line is still proved by a reading of its own</source>
            <translation>Suspender, reactivar y cambiar de plan tarifario; aun así, cada línea se verifica con una lectura propia</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::AccountListModel</name>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <source>Lines can be checked; nothing is changed.</source>
            <translation>Las líneas se pueden comprobar; no se cambia nada.</translation>
        </message>
        <message>
            <source>No credentials</source>
            <translation>Sin credenciales</translation>
        </message>
        <message>
            <source>Nothing can be read or sent until the credentials are entered.</source>
            <translation>No se puede leer ni enviar nada hasta que se introduzcan las credenciales.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Reads only</source>
            <translation>Solo lectura</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::AccountsPanel</name>
        <message>
            <source>&amp;Discard</source>
            <translation>&amp;Descartar</translation>
        </message>
        <message>
            <source>&amp;Keep editing</source>
            <translation>&amp;Seguir editando</translation>
        </message>
        <message>
            <source>A&amp;dd account</source>
            <translation>Aña&amp;dir cuenta</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Add the first account</source>
            <translation>Añadir la primera cuenta</translation>
        </message>
        <message>
            <source>An account says which carrier, where its API is, and how fast it may be called. Its credentials stay on this machine.</source>
            <translation>Una cuenta indica qué operadora es, dónde está su API y con qué rapidez se la puede llamar. Sus credenciales no salen de este equipo.</translation>
        </message>
        <message>
            <source>Carrier accounts</source>
            <translation>Cuentas de operadora</translation>
        </message>
        <message>
            <source>Discard what was typed?</source>
            <translation>¿Descartar lo escrito?</translation>
        </message>
        <message>
            <source>No account yet.</source>
            <translation>Aún no hay ninguna cuenta.</translation>
        </message>
        <message>
            <source>No carrier account yet</source>
            <translation>Aún no hay cuentas de operadora</translation>
        </message>
        <message>
            <source>The account at the right was changed and not saved.</source>
            <translation>La cuenta de la derecha se modificó y no se ha guardado.</translation>
        </message>
        <message>
            <source>These accounts belong to the built-in practice carriers and cannot be changed. Start Linekeeper without --practice to add your own.</source>
            <translation>Estas cuentas pertenecen a las operadoras de práctica incorporadas y no se pueden modificar. Inicie Linekeeper sin --practice para añadir las suyas.</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ActionBar</name>
        <message>
            <source>More actions</source>
            <translation>Más acciones</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ActionsCard</name>
        <message>
            <source>Allowed</source>
            <translation>Permitido</translation>
        </message>
        <message>
            <source>Allowed next</source>
            <translation>Permitido ahora</translation>
        </message>
        <message>
            <source>Allowed, with a warning</source>
            <translation>Permitido, con un aviso</translation>
        </message>
        <message>
            <source>Already so</source>
            <translation>Ya está así</translation>
        </message>
        <message>
            <source>No known rule forbids it.</source>
            <translation>Ninguna regla conocida lo impide.</translation>
        </message>
        <message>
            <source>Not allowed</source>
            <translation>No permitido</translation>
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
            <translation>Una operadora simulada en este equipo tiene sus propios tiempos.</translation>
        </message>
        <message>
            <source>Ad&amp;vanced: proxy, pinned keys, times</source>
            <translation>Avan&amp;zado: proxy, claves fijadas, tiempos</translation>
        </message>
        <message>
            <source>After a lost answer nothing is sent again before this is over</source>
            <translation>Tras perderse una respuesta, no se vuelve a enviar nada antes de que esto termine</translation>
        </message>
        <message>
            <source>After the first, closer readings</source>
            <translation>Tras las primeras lecturas, más seguidas</translation>
        </message>
        <message>
            <source>As the desktop is set</source>
            <translation>Según el escritorio</translation>
        </message>
        <message>
            <source>By a check and before sending; 0: always read the line again</source>
            <translation>En una comprobación y antes de enviar; 0: leer siempre la línea de nuevo</translation>
        </message>
        <message>
            <source>First question after</source>
            <translation>Primera consulta tras</translation>
        </message>
        <message>
            <source>For an activation</source>
            <translation>Para una activación</translation>
        </message>
        <message>
            <source>HTTP proxy</source>
            <translation>Proxy HTTP</translation>
        </message>
        <message>
            <source>Host and port</source>
            <translation>Host y puerto</translation>
        </message>
        <message>
            <source>Longest reading</source>
            <translation>Lectura, máximo</translation>
        </message>
        <message>
            <source>Longest sending</source>
            <translation>Envío, máximo</translation>
        </message>
        <message>
            <source>No proxy</source>
            <translation>Sin proxy</translation>
        </message>
        <message>
            <source>Nothing is sent to a server with another key. While the carrier changes its key, give the old and the new one. "Test connection" shows the key.</source>
            <translation>No se envía nada a un servidor con otra clave. Mientras la operadora cambia su clave, indique la antigua y la nueva. «Probar conexión» muestra la clave.</translation>
        </message>
        <message>
            <source>Pinned keys</source>
            <translation>Claves fijadas</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Proxy host</source>
            <translation>Host del proxy</translation>
        </message>
        <message>
            <source>Proxy port</source>
            <translation>Puerto del proxy</translation>
        </message>
        <message>
            <source>Quarantine</source>
            <translation>Cuarentena</translation>
        </message>
        <message>
            <source>Read back every</source>
            <translation>Releer cada</translation>
        </message>
        <message>
            <source>SOCKS 5 proxy</source>
            <translation>Proxy SOCKS 5</translation>
        </message>
        <message>
            <source>The proxy needs a host. Nothing was saved.</source>
            <translation>El proxy necesita un host. No se guardó nada.</translation>
        </message>
        <message>
            <source>Then ask every</source>
            <translation>Después, cada</translation>
        </message>
        <message>
            <source>Then the line is read</source>
            <translation>Después se lee la línea</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Tiempos</translation>
        </message>
        <message>
            <source>Trust a reading for</source>
            <translation>Lectura válida por</translation>
        </message>
        <message>
            <source>Wait for news</source>
            <translation>Esperar noticias</translation>
        </message>
        <message>
            <source>Wait for the effect</source>
            <translation>Esperar el efecto</translation>
        </message>
        <message>
            <source>What is not seen by then counts as not applied</source>
            <translation>Lo que para entonces no se vea cuenta como no aplicado</translation>
        </message>
        <message>
            <source>What the carrier has taken is asked for this much later</source>
            <translation>Lo que la operadora ha aceptado se consulta pasado este tiempo</translation>
        </message>
        <message>
            <source>proxy.example.com</source>
            <translation>proxy.example.com</translation>
        </message>
        <message>
            <source>sha256/… – one a line; empty: any trusted certificate</source>
            <translation>sha256/… – una por línea; vacío: cualquier certificado de confianza</translation>
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
            <translation>#%1 · congelado hasta %2: %3</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <source>Freeze</source>
            <translation>Congelación</translation>
        </message>
        <message>
            <source>From now</source>
            <translation>Desde ahora</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <source>Nothing of this is sent in this time; it waits until the freeze is over.</source>
            <translation>Nada de esto se envía en ese tiempo; espera hasta que termine la congelación.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>due</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>en %1</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
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
            <translation> min</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>&amp;Failed calls, more than</source>
            <translation>Llamadas &amp;fallidas, más de</translation>
        </message>
        <message>
            <source>&amp;No result after</source>
            <translation>Sin &amp;resultado tras</translation>
        </message>
        <message>
            <source>&amp;Open lines, more than</source>
            <translation>Líneas &amp;abiertas, más de</translation>
        </message>
        <message>
            <source>&amp;Slow answers, over</source>
            <translation>Respuestas &amp;lentas, más de</translation>
        </message>
        <message>
            <source>&amp;Usual limits</source>
            <translation>Límites &amp;habituales</translation>
        </message>
        <message>
            <source>95 of 100 answers come faster, or it is told</source>
            <translation>95 de cada 100 respuestas llegan antes; si no, se avisa</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Alertas</translation>
        </message>
        <message>
            <source>An alert is raised for each carrier account at its limit, on Today and as a desktop notification. It goes away once the value has stayed clearly below the limit for three minutes, so that a value that hovers around it is told once.</source>
            <translation>Cada cuenta de operadora genera una alerta al llegar a su límite, en «Hoy» y como notificación del escritorio. Desaparece cuando el valor lleva tres minutos claramente por debajo del límite, de modo que un valor que oscila a su alrededor se avisa una sola vez.</translation>
        </message>
        <message>
            <source>Answers of the last 15 minutes</source>
            <translation>Respuestas de los últimos 15 minutos</translation>
        </message>
        <message>
            <source>Fewer calls than this say nothing</source>
            <translation>Menos llamadas no dicen nada</translation>
        </message>
        <message>
            <source>Of a line that was sent</source>
            <translation>De una línea que se envió</translation>
        </message>
        <message>
            <source>Out of at &amp;least</source>
            <translation>De al &amp;menos</translation>
        </message>
        <message>
            <source>Refused &amp;credentials</source>
            <translation>&amp;Credenciales rechazadas</translation>
        </message>
        <message>
            <source>The queue</source>
            <translation>La cola</translation>
        </message>
        <message>
            <source>This many of them</source>
            <translation>Esta cantidad</translation>
        </message>
        <message>
            <source>Waiting or under way at one account</source>
            <translation>En espera o en curso en una cuenta</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desactivado</translation>
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
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Según el escritorio</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Colors</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Amplia</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compacta</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuros</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claros</translation>
        </message>
        <message>
            <source>On top of the desktop's own font size</source>
            <translation>Además del tamaño de letra propio del escritorio</translation>
        </message>
        <message>
            <source>Stands in the audit trail beside the system user; used from the next start on</source>
            <translation>Figura en el registro de auditoría junto al usuario del sistema; se usa a partir del próximo inicio</translation>
        </message>
        <message>
            <source>Table rows</source>
            <translation>Filas de tabla</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>The settings file cannot be written, so what is chosen here is forgotten when the console ends. Check the permissions of the settings folder.</source>
            <translation>No se puede escribir el archivo de configuración, así que lo elegido aquí se olvida al cerrar la consola. Compruebe los permisos de la carpeta de configuración.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Su nombre</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::AuditInspector</name>
        <message>
            <source>Choose a row to see all of it.</source>
            <translation>Elija una fila para verla completa.</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Hash before</source>
            <translation>Hash anterior</translation>
        </message>
        <message>
            <source>No event chosen</source>
            <translation>Ningún evento elegido</translation>
        </message>
        <message>
            <source>No exchange with a carrier belongs to this event.</source>
            <translation>Este evento no lleva asociado ningún intercambio con una operadora.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>Payload hash</source>
            <translation>Hash del contenido</translation>
        </message>
        <message>
            <source>Reading the recorded exchange…</source>
            <translation>Leyendo el intercambio registrado…</translation>
        </message>
        <message>
            <source>Recorded exchange</source>
            <translation>Intercambio registrado</translation>
        </message>
        <message>
            <source>Recorded exchange, secrets left out</source>
            <translation>Intercambio registrado, sin los secretos</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>ID de solicitud</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Row hash</source>
            <translation>Hash de la fila</translation>
        </message>
        <message>
            <source>System user</source>
            <translation>Usuario del sistema</translation>
        </message>
        <message>
            <source>Tenant</source>
            <translation>Inquilino</translation>
        </message>
        <message>
            <source>Time (UTC)</source>
            <translation>Hora (UTC)</translation>
        </message>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
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
            <translation>De → a</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>Time (UTC)</source>
            <translation>Hora (UTC)</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::AuditPage</name>
        <message numerus="yes">
            <source>%Ln event(s)</source>
            <translation>
                <numerusform>%Ln evento</numerusform>
                <numerusform>%Ln eventos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) loaded, more as you scroll</source>
            <translation>
                <numerusform>%Ln evento cargado; más al desplazarse</numerusform>
                <numerusform>%Ln eventos cargados; más al desplazarse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln newer: F5</source>
            <translation>
                <numerusform>%Ln más reciente: F5</numerusform>
                <numerusform>%Ln más recientes: F5</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>E&amp;xportar…</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>Actuali&amp;zar</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Auditoría</translation>
        </message>
        <message>
            <source>Broken at %1</source>
            <translation>Rota en %1</translation>
        </message>
        <message>
            <source>CSV, the period shown (*.csv);;JSON Lines, the whole chain, verifiable (*.jsonl)</source>
            <translation>CSV, el periodo mostrado (*.csv);;JSON Lines, la cadena completa, verificable (*.jsonl)</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Eventos</translation>
        </message>
        <message>
            <source>Every order and every step of every line, chained by hashes.</source>
            <translation>Cada orden y cada paso de cada línea, encadenados mediante hashes.</translation>
        </message>
        <message>
            <source>Export the audit trail</source>
            <translation>Exportar el registro de auditoría</translation>
        </message>
        <message>
            <source>Intact to %1</source>
            <translation>Íntegra hasta %1</translation>
        </message>
        <message>
            <source>No event fits. Clear the search or choose another kind or period.</source>
            <translation>Ningún evento coincide. Borre la búsqueda o elija otro tipo o periodo.</translation>
        </message>
        <message>
            <source>Not verified yet</source>
            <translation>Aún sin verificar</translation>
        </message>
        <message>
            <source>Nothing is recorded yet. The first order given here will be the first event.</source>
            <translation>Aún no hay nada registrado. La primera orden que se dé aquí será el primer evento.</translation>
        </message>
        <message>
            <source>The audit trail is broken at event %1: %2 Keep this database as it is, export it, and find out who had access to the file.</source>
            <translation>El registro de auditoría está roto en el evento %1: %2 Conserve esta base de datos tal como está, expórtela y averigüe quién tuvo acceso al archivo.</translation>
        </message>
        <message>
            <source>Verif&amp;y now</source>
            <translation>Verificar a&amp;hora</translation>
        </message>
        <message>
            <source>Verified at %1 UTC. Chain head %2</source>
            <translation>Verificada a las %1 UTC. Cabeza de la cadena: %2</translation>
        </message>
        <message>
            <source>Verify walks the whole trail and recomputes every hash.</source>
            <translation>La verificación recorre todo el registro y vuelve a calcular cada hash.</translation>
        </message>
        <message>
            <source>Verifying…</source>
            <translation>Verificando…</translation>
        </message>
        <message numerus="yes">
            <source>Written to %1: %Ln row(s).</source>
            <translation>
                <numerusform>Escrito en %1: %Ln fila.</numerusform>
                <numerusform>Escrito en %1: %Ln filas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::AuditQueryBar</name>
        <message>
            <source>Any time</source>
            <translation>Cualquier fecha</translation>
        </message>
        <message>
            <source>Between two days (UTC)</source>
            <translation>Entre dos días (UTC)</translation>
        </message>
        <message>
            <source>Carrier accounts</source>
            <translation>Cuentas de operadora</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <source>Every kind</source>
            <translation>Todos los tipos</translation>
        </message>
        <message>
            <source>Find who, line, change, request id, reason…</source>
            <translation>Buscar quién, línea, cambio, ID de solicitud, motivo…</translation>
        </message>
        <message>
            <source>From day (UTC)</source>
            <translation>Desde el día (UTC)</translation>
        </message>
        <message>
            <source>Issuer prefixes</source>
            <translation>Prefijos de emisor</translation>
        </message>
        <message>
            <source>Kind of event</source>
            <translation>Tipo de evento</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Últimas 24 horas</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>Última hora</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periodo</translation>
        </message>
        <message>
            <source>To day (UTC), included</source>
            <translation>Hasta el día (UTC), incluido</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::Banner</name>
        <message>
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Dismiss this message</source>
            <translation>Descartar este mensaje</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CalendarForm</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Begins on</source>
            <translation>Empieza en</translation>
        </message>
        <message>
            <source>Carriers</source>
            <translation>Operadoras</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Cada semana</translation>
        </message>
        <message>
            <source>From and to</source>
            <translation>De y a</translation>
        </message>
        <message>
            <source>Lines a &amp;day</source>
            <translation>Líneas &amp;por día</translation>
        </message>
        <message>
            <source>None ticked: every carrier</source>
            <translation>Ninguna marcada: todas las operadoras</translation>
        </message>
        <message>
            <source>None ticked: every change a carrier is asked for</source>
            <translation>Ninguno marcado: todos los cambios que se piden a una operadora</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Una vez</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>Repetición</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>&amp;Zona horaria</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CalendarModel</name>
        <message>
            <source>At most %1 lines a day</source>
            <translation>Como máximo %1 líneas al día</translation>
        </message>
        <message>
            <source>Cap</source>
            <translation>Límite máx.</translation>
        </message>
        <message>
            <source>Days of %1</source>
            <translation>Días de %1</translation>
        </message>
        <message>
            <source>Freeze</source>
            <translation>Congelación</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Name or limit</source>
            <translation>Nombre o límite</translation>
        </message>
        <message>
            <source>The times are not complete</source>
            <translation>Los horarios no están completos</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>A qué afecta</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CalendarPanel</name>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Eliminar</translation>
        </message>
        <message>
            <source>&amp;Save freezes and caps</source>
            <translation>&amp;Guardar congelaciones y límites</translation>
        </message>
        <message>
            <source>Add ca&amp;p</source>
            <translation>Añadir &amp;límite</translation>
        </message>
        <message>
            <source>Add freeze &amp;window</source>
            <translation>Aña&amp;dir congelación</translation>
        </message>
        <message>
            <source>Freeze windows and caps</source>
            <translation>Congelaciones y límites máximos</translation>
        </message>
        <message>
            <source>In a freeze window nothing of its kind is sent, unless somebody overrides it with a reason. A cap counts the lines sent on a day, all changes together. Where clocks are changed a window has no gap.</source>
            <translation>En un periodo de congelación no se envía nada de ese tipo, salvo que alguien lo anule indicando un motivo. Un límite máximo cuenta las líneas enviadas en un día, sumando todos los cambios. Cuando se cambia la hora, el periodo no deja ningún hueco.</translation>
        </message>
        <message>
            <source>New freeze window</source>
            <translation>Nueva congelación</translation>
        </message>
        <message>
            <source>No freeze window and no cap: changes are sent at any time and in any number.</source>
            <translation>Sin periodos de congelación ni límites máximos: los cambios se envían a cualquier hora y en cualquier cantidad.</translation>
        </message>
        <message>
            <source>R&amp;evert</source>
            <translation>&amp;Revertir</translation>
        </message>
        <message>
            <source>The chosen entry</source>
            <translation>La entrada elegida</translation>
        </message>
        <message>
            <source>The freeze windows and caps were saved. They count from now on.</source>
            <translation>Los periodos de congelación y los límites máximos se guardaron. Rigen desde ahora.</translation>
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
            <translation>Llamada a la operadora</translation>
        </message>
        <message>
            <source>Carrier call, secrets withheld</source>
            <translation>Llamada a la operadora, secretos omitidos</translation>
        </message>
        <message>
            <source>Nothing was said to the carrier about this line yet</source>
            <translation>Aún no se ha comunicado nada a la operadora sobre esta línea</translation>
        </message>
        <message>
            <source>This call is no longer kept.</source>
            <translation>Esta llamada ya no se conserva.</translation>
        </message>
        <message>
            <source>Which call</source>
            <translation>Qué llamada</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CallbackHookCard</name>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy password</source>
            <translation>Copiar contraseña</translation>
        </message>
        <message>
            <source>Copy secret</source>
            <translation>Copiar secreto</translation>
        </message>
        <message>
            <source>Copy the URL</source>
            <translation>Copiar la URL</translation>
        </message>
        <message>
            <source>Empty: one is made</source>
            <translation>Vacío: se genera automáticamente</translation>
        </message>
        <message>
            <source>It was copied. Paste it at the carrier, then copy something else.</source>
            <translation>Copiado. Péguelo en la operadora y después copie otra cosa.</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Nueva contraseña</translation>
        </message>
        <message>
            <source>New secret</source>
            <translation>Nuevo secreto</translation>
        </message>
        <message>
            <source>No account of a carrier that sends callbacks (Verizon, Control Center) yet.</source>
            <translation>Aún no hay ninguna cuenta de una operadora que envíe callbacks (Verizon, Control Center).</translation>
        </message>
        <message>
            <source>Password or secret</source>
            <translation>Contraseña o secreto</translation>
        </message>
        <message>
            <source>Per account</source>
            <translation>Por cuenta</translation>
        </message>
        <message>
            <source>Receive callbacks for this account</source>
            <translation>Recibir callbacks para esta cuenta</translation>
        </message>
        <message>
            <source>Register at Verizon</source>
            <translation>Registrar en Verizon</translation>
        </message>
        <message>
            <source>Self-test</source>
            <translation>Autoprueba</translation>
        </message>
        <message>
            <source>Stop receiving</source>
            <translation>Dejar de recibir</translation>
        </message>
        <message>
            <source>The URL was copied.</source>
            <translation>La URL se copió.</translation>
        </message>
        <message>
            <source>The carrier has confirmed the URL.</source>
            <translation>La operadora ha confirmado la URL.</translation>
        </message>
        <message>
            <source>The password needs at least 8 characters. Nothing was changed.</source>
            <translation>La contraseña necesita al menos 8 caracteres. No se cambió nada.</translation>
        </message>
        <message>
            <source>The password was changed. The old one is taken for a day more; register the URL again so that the carrier sends the new one.</source>
            <translation>La contraseña se cambió. La anterior se acepta un día más; registre de nuevo la URL para que la operadora envíe la nueva.</translation>
        </message>
        <message>
            <source>The user name was changed. Register the URL again so that the carrier sends it.</source>
            <translation>El nombre de usuario se cambió. Registre de nuevo la URL para que la operadora lo envíe.</translation>
        </message>
        <message>
            <source>This account receives callbacks once the listener is on and the carrier knows the URL.</source>
            <translation>Esta cuenta recibe callbacks en cuanto el receptor esté activo y la operadora conozca la URL.</translation>
        </message>
        <message>
            <source>This account receives no callbacks any more. If the URL is registered at the carrier, remove it there too.</source>
            <translation>Esta cuenta ya no recibe callbacks. Si la URL está registrada en la operadora, elimínela también allí.</translation>
        </message>
        <message>
            <source>This account receives no callbacks. Its lines are polled; callbacks make it quicker, and at Verizon only they tell why a change failed.</source>
            <translation>Esta cuenta no recibe callbacks. Sus líneas se consultan periódicamente; los callbacks lo agilizan y, en Verizon, solo ellos indican por qué falló un cambio.</translation>
        </message>
        <message>
            <source>URL</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>URL for the carrier</source>
            <translation>URL para la operadora</translation>
        </message>
        <message>
            <source>URL to give to the carrier</source>
            <translation>URL que se indica a la operadora</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Usuario</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CallbackTest</name>
        <message>
            <source>Callbacks are not received yet. No line was concerned by the test.</source>
            <translation>Los callbacks aún no se reciben. La prueba no afectó a ninguna línea.</translation>
        </message>
        <message>
            <source>Callbacks are received and kept. No line was concerned by the test.</source>
            <translation>Los callbacks se reciben y se conservan. La prueba no afectó a ninguna línea.</translation>
        </message>
        <message>
            <source>Sending a sample message…</source>
            <translation>Enviando un mensaje de muestra…</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CallbacksPanel</name>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Address and port</source>
            <translation>Dirección y puerto</translation>
        </message>
        <message>
            <source>Addresses or ranges with commas between them: 3.87.163.45, 10.0.0.0/8</source>
            <translation>Direcciones o intervalos separados por comas: 3.87.163.45, 10.0.0.0/8</translation>
        </message>
        <message>
            <source>Allowed sources</source>
            <translation>Orígenes permitidos</translation>
        </message>
        <message>
            <source>Another program runs the queue of this data folder, so it also receives the callbacks. What is set here it takes up when it starts again.</source>
            <translation>Otro programa ejecuta la cola de esta carpeta de datos, así que también recibe los callbacks. Lo que se configure aquí lo adopta cuando se inicie de nuevo.</translation>
        </message>
        <message>
            <source>Callbacks</source>
            <translation>Callbacks</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificado</translation>
        </message>
        <message>
            <source>Certificate (PEM)</source>
            <translation>Certificado (PEM)</translation>
        </message>
        <message>
            <source>Choose the certificate</source>
            <translation>Elegir el certificado</translation>
        </message>
        <message>
            <source>Choose the key</source>
            <translation>Elegir la clave</translation>
        </message>
        <message>
            <source>Its key (0600)</source>
            <translation>Su clave (0600)</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Listener</source>
            <translation>Receptor (listener)</translation>
        </message>
        <message>
            <source>Listening on port %1 of %2</source>
            <translation>A la escucha en el puerto %1 de %2</translation>
        </message>
        <message>
            <source>Listening on port %1 of %2, with TLS</source>
            <translation>A la escucha en el puerto %1 de %2, con TLS</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <source>Public name</source>
            <translation>Nombre público</translation>
        </message>
        <message>
            <source>Receive callbacks</source>
            <translation>Recibir callbacks</translation>
        </message>
        <message>
            <source>Save listener</source>
            <translation>Guardar receptor</translation>
        </message>
        <message>
            <source>Since the start: kept %1, repeats %2, without proof %3, unusable %4, turned away %5, not kept %6</source>
            <translation>Desde el inicio: guardados %1, repetidos %2, sin prueba de autenticidad %3, inservibles %4, rechazados %5, no guardados %6</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <source>The settings file cannot be written: this holds until the console ends.</source>
            <translation>No se puede escribir el archivo de configuración: esto vale hasta que se cierre la consola.</translation>
        </message>
        <message>
            <source>Without a certificate only this machine itself can send: put a proxy with TLS before it. A message hastens the read of its line and tells why something failed; it decides nothing.</source>
            <translation>Sin certificado solo puede enviar este mismo equipo: ponga delante un proxy con TLS. Un mensaje adelanta la lectura de su línea e indica por qué algo falló; no decide nada.</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>cualquiera</translation>
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
                <numerusform>Como máximo %1 llamadas por segundo; %Ln en curso</numerusform>
                <numerusform>Como máximo %1 llamadas por segundo; %Ln en curso</numerusform>
            </translation>
        </message>
        <message>
            <source>Click to pause: what was sent is still followed.</source>
            <translation>Clic para poner en pausa: lo ya enviado aún recibe seguimiento.</translation>
        </message>
        <message>
            <source>Click to resume.</source>
            <translation>Clic para reanudar.</translation>
        </message>
        <message>
            <source>Click to try again.</source>
            <translation>Clic para reintentar.</translation>
        </message>
        <message>
            <source>Idle</source>
            <translation>En reposo</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Paused. Nothing new is sent.</source>
            <translation>En pausa. No se envía nada nuevo.</translation>
        </message>
        <message>
            <source>Reads only</source>
            <translation>Solo lectura</translation>
        </message>
        <message>
            <source>Slowed down to %1 % of its budget.</source>
            <translation>Reducida al %1 % de su presupuesto.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenida</translation>
        </message>
        <message>
            <source>The carrier asked to wait.</source>
            <translation>La operadora pidió esperar.</translation>
        </message>
        <message>
            <source>Unreachable</source>
            <translation>Inaccesible</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Espera</translation>
        </message>
        <message>
            <source>Waits %1 s</source>
            <translation>Espera %1 s</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Trabajando</translation>
        </message>
        <message>
            <source>at %1 %</source>
            <translation>al %1 %</translation>
        </message>
        <message>
            <source>queue %1</source>
            <translation>cola %1</translation>
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
            <translation>hace %1</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
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
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>Alerta</translation>
        </message>
        <message>
            <source>Failed calls</source>
            <translation>Llam. fallidas</translation>
        </message>
        <message>
            <source>Idle</source>
            <translation>En reposo</translation>
        </message>
        <message>
            <source>Its write switch is off.</source>
            <translation>Su interruptor de escritura está desactivado.</translation>
        </message>
        <message>
            <source>Last callback</source>
            <translation>Último callback</translation>
        </message>
        <message>
            <source>Lines are being worked on.</source>
            <translation>Se está trabajando en líneas.</translation>
        </message>
        <message>
            <source>No call failed in 15 min</source>
            <translation>Ninguna llamada falló en 15 min</translation>
        </message>
        <message>
            <source>Nothing is sent for this account.</source>
            <translation>No se envía nada por esta cuenta.</translation>
        </message>
        <message>
            <source>Nothing stands in the way of calls.</source>
            <translation>Nada impide las llamadas.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Queued lines</source>
            <translation>Líneas en cola</translation>
        </message>
        <message>
            <source>Reads only</source>
            <translation>Solo lectura</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenida</translation>
        </message>
        <message>
            <source>Success</source>
            <translation>Éxito</translation>
        </message>
        <message>
            <source>The carrier asked to wait.</source>
            <translation>La operadora pidió esperar.</translation>
        </message>
        <message>
            <source>Unreachable</source>
            <translation>Inaccesible</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Espera</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Trabajando</translation>
        </message>
        <message>
            <source>at least %1 %</source>
            <translation>al menos %1 %</translation>
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
            <translation>Operadoras</translation>
        </message>
        <message>
            <source>No carrier account yet</source>
            <translation>Aún no hay cuentas de operadora</translation>
        </message>
        <message>
            <source>Paused by %1</source>
            <translation>Puesta en pausa por %1</translation>
        </message>
        <message>
            <source>Queue %1</source>
            <translation>Cola %1</translation>
        </message>
        <message>
            <source>Queue empty</source>
            <translation>Cola vacía</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CausePanel</name>
        <message>
            <source>Applied…</source>
            <translation>Aplicadas…</translation>
        </message>
        <message>
            <source>Carrier's own words</source>
            <translation>Palabras de la operadora</translation>
        </message>
        <message>
            <source>Give up…</source>
            <translation>Abandonar…</translation>
        </message>
        <message>
            <source>Not applied, send again…</source>
            <translation>No aplicadas, reenviar…</translation>
        </message>
        <message>
            <source>The carrier said nothing.</source>
            <translation>La operadora no dijo nada.</translation>
        </message>
        <message numerus="yes">
            <source>What is true for these %Ln line(s)?</source>
            <translation>
                <numerusform>¿Qué es cierto para esta %Ln línea?</numerusform>
                <numerusform>¿Qué es cierto para estas %Ln líneas?</numerusform>
            </translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Qué significa</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>Will a retry help?</source>
            <translation>¿Servirá reintentar?</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CauseTree</name>
        <message>
            <source>Causes</source>
            <translation>Causas</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ChangeActions</name>
        <message>
            <source>Cancel remaining…</source>
            <translation>Cancelar restantes…</translation>
        </message>
        <message>
            <source>Export the lines shown as CSV</source>
            <translation>Exportar como CSV las líneas mostradas</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Faster</source>
            <translation>Más rápido</translation>
        </message>
        <message>
            <source>Lets the accounts of this change use less of their budgets (Alt+Down)</source>
            <translation>Las cuentas de este cambio usan menos de su presupuesto (Alt+Abajo)</translation>
        </message>
        <message>
            <source>Lets the accounts of this change use more of their budgets, all of them at most (Alt+Up)</source>
            <translation>Las cuentas de este cambio usan más de su presupuesto, como máximo todo (Alt+Arriba)</translation>
        </message>
        <message>
            <source>Pause change</source>
            <translation>Pausar cambio</translation>
        </message>
        <message>
            <source>Plans what puts the lines back that this change has changed</source>
            <translation>Planifica lo que devuelve a su estado anterior las líneas que este cambio ha modificado</translation>
        </message>
        <message>
            <source>Resume change</source>
            <translation>Reanudar cambio</translation>
        </message>
        <message>
            <source>Retry %1 failed…</source>
            <translation>Reintentar %1 fallidas…</translation>
        </message>
        <message>
            <source>Retry failed</source>
            <translation>Reintentar fallidas</translation>
        </message>
        <message>
            <source>Slower</source>
            <translation>Más lento</translation>
        </message>
        <message>
            <source>Undo this change…</source>
            <translation>Deshacer este cambio…</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ChangeBanners</name>
        <message>
            <source>%1 Look at the failures before it goes on.</source>
            <translation>%1 Revise los fallos antes de que continúe.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Cancel the rest…</source>
            <translation>Cancelar el resto…</translation>
        </message>
        <message>
            <source>Change the time…</source>
            <translation>Cambiar la hora…</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Start now…</source>
            <translation>Iniciar ahora…</translation>
        </message>
        <message>
            <source>Starts by itself %1. Nothing has been sent.</source>
            <translation>Se inicia automáticamente el %1. No se ha enviado nada.</translation>
        </message>
        <message>
            <source>This change is paused. Nothing new is sent; what is with the carrier is still followed.</source>
            <translation>Este cambio está en pausa. No se envía nada nuevo; lo que está en la operadora aún recibe seguimiento.</translation>
        </message>
        <message>
            <source>This change is paused: %1. Nothing new is sent; what is with the carrier is still followed.</source>
            <translation>Este cambio está en pausa: %1. No se envía nada nuevo; lo que está en la operadora aún recibe seguimiento.</translation>
        </message>
        <message>
            <source>Undo what is done…</source>
            <translation>Deshacer lo hecho…</translation>
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
            <translation>Cuentas</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <source>Choose a row to see the change here.</source>
            <translation>Elija una fila para ver aquí el cambio.</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creado</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Guard</source>
            <translation>Guardián</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Inspector</translation>
        </message>
        <message>
            <source>No change chosen</source>
            <translation>Ningún cambio elegido</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Prioridad</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Etapas</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>The change</source>
            <translation>El cambio</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>de inmediato</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <source>usual</source>
            <translation>habitual</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ChangeLinesModel</name>
        <message>
            <source>Carrier</source>
            <translation>Operadora</translation>
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
            <translation>Ahora → después</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Updated UTC</source>
            <translation>Actual. UTC</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ChangeOrders</name>
        <message>
            <source>%1 uses %2 % of its budget</source>
            <translation>%1 usa el %2 % de su presupuesto</translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s) paused. What is with the carrier is still followed.</source>
            <translation>
                <numerusform>%Ln cambio puesto en pausa. Lo que está en la operadora aún recibe seguimiento.</numerusform>
                <numerusform>%Ln cambios puestos en pausa. Lo que está en la operadora aún recibe seguimiento.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s) resumed.</source>
            <translation>
                <numerusform>%Ln cambio reanudado.</numerusform>
                <numerusform>%Ln cambios reanudados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) cancelled; nothing was sent for them.</source>
            <translation>
                <numerusform>%Ln línea cancelada; no se envió nada por ella.</numerusform>
                <numerusform>%Ln líneas canceladas; no se envió nada por ellas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change #%1 has started.</source>
            <translation>El cambio #%1 ha empezado.</translation>
        </message>
        <message>
            <source>Change #%1 starts %2.</source>
            <translation>El cambio #%1 empieza el %2.</translation>
        </message>
        <message>
            <source>Its priority is now %1; the higher one goes first.</source>
            <translation>Su prioridad es ahora %1; la más alta va primero.</translation>
        </message>
        <message>
            <source>No account is working on this change; nothing was changed.</source>
            <translation>Ninguna cuenta trabaja en este cambio; no se cambió nada.</translation>
        </message>
        <message>
            <source>Nothing was changed: the lines have moved on meanwhile, or are open in another change.</source>
            <translation>No se cambió nada: las líneas han avanzado entretanto, o están abiertas en otro cambio.</translation>
        </message>
        <message>
            <source>Now: %1.</source>
            <translation>Ahora: %1.</translation>
        </message>
        <message>
            <source>Paused by %1</source>
            <translation>Puesto en pausa por %1</translation>
        </message>
        <message numerus="yes">
            <source>The priority of %Ln change(s) was changed.</source>
            <translation>
                <numerusform>Se modificó la prioridad de %Ln cambio.</numerusform>
                <numerusform>Se modificó la prioridad de %Ln cambios.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ChangeTiles</name>
        <message>
            <source>%1 % of settled</source>
            <translation>%1 % de las cerradas</translation>
        </message>
        <message>
            <source>%1 / min</source>
            <translation>%1 / min</translation>
        </message>
        <message>
            <source>+ %1 need a person</source>
            <translation>+ %1 requieren persona</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hechas</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallidas</translation>
        </message>
        <message>
            <source>In flight</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Ritmo</translation>
        </message>
        <message>
            <source>Show only these lines</source>
            <translation>Mostrar solo estas líneas</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>Restante</translation>
        </message>
        <message>
            <source>Time taken</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Sin aclarar</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>a person decides</source>
            <translation>decide una persona</translation>
        </message>
        <message>
            <source>after it is resumed</source>
            <translation>cuando se reanude</translation>
        </message>
        <message>
            <source>an account stalls</source>
            <translation>una cuenta se detuvo</translation>
        </message>
        <message>
            <source>done by %1 UTC</source>
            <translation>fin previsto: %1 UTC</translation>
        </message>
        <message>
            <source>finished %1 UTC</source>
            <translation>terminado: %1 UTC</translation>
        </message>
        <message>
            <source>measuring…</source>
            <translation>midiendo…</translation>
        </message>
        <message>
            <source>none outstanding</source>
            <translation>ninguna pendiente</translation>
        </message>
        <message>
            <source>not started yet</source>
            <translation>aún no iniciado</translation>
        </message>
        <message>
            <source>nothing in doubt</source>
            <translation>nada en duda</translation>
        </message>
        <message>
            <source>nothing new is sent</source>
            <translation>no se envía nada nuevo</translation>
        </message>
        <message>
            <source>nothing sent yet</source>
            <translation>aún no se envió nada</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>on average</source>
            <translation>de media</translation>
        </message>
        <message>
            <source>over the last minute</source>
            <translation>en el último minuto</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <source>with the carrier</source>
            <translation>en la operadora</translation>
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
            <translation>%1 · prioridad %2</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <source>Change %1, %2, %3</source>
            <translation>Cambio %1, %2, %3</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallidas</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Reason or ticket</source>
            <translation>Motivo o ticket</translation>
        </message>
        <message>
            <source>Recorded UTC</source>
            <translation>Registrado UTC</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Sin aclarar</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>at %1</source>
            <translation>el %1</translation>
        </message>
        <message>
            <source>measuring…</source>
            <translation>midiendo…</translation>
        </message>
        <message>
            <source>next stage %1</source>
            <translation>próxima etapa: %1</translation>
        </message>
        <message>
            <source>plan %1</source>
            <translation>plan de cambio %1</translation>
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
                <numerusform>%Ln línea aún sin resolver</numerusform>
                <numerusform>%Ln líneas aún sin resolver</numerusform>
            </translation>
        </message>
        <message>
            <source>A change takes a list of lines, shows what would happen to each, and then runs it. Nothing is sent before you confirm.</source>
            <translation>Un cambio toma una lista de líneas, muestra qué ocurriría con cada una y después lo ejecuta. No se envía nada antes de que usted lo confirme.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Cancel remaining…</source>
            <translation>Cancelar restantes…</translation>
        </message>
        <message>
            <source>Change the start…</source>
            <translation>Cambiar el inicio…</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <source>Copy numbers</source>
            <translation>Copiar números</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hechos</translation>
        </message>
        <message>
            <source>Duplicate as new</source>
            <translation>Duplicar como nuevo</translation>
        </message>
        <message>
            <source>Every line is settled</source>
            <translation>Todas las líneas están resueltas</translation>
        </message>
        <message>
            <source>Find a change</source>
            <translation>Buscar un cambio</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Buscar…</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Míos</translation>
        </message>
        <message>
            <source>New change</source>
            <translation>Nuevo cambio</translation>
        </message>
        <message>
            <source>No bulk change yet</source>
            <translation>Aún no hay cambios masivos</translation>
        </message>
        <message>
            <source>No change matches. Choose “All” or clear the search.</source>
            <translation>Ningún cambio coincide. Elija «Todos» o borre la búsqueda.</translation>
        </message>
        <message>
            <source>Number, title, reason, name or plan fingerprint</source>
            <translation>Número, título, motivo, nombre o huella del plan de cambio</translation>
        </message>
        <message>
            <source>Only changes started by %1</source>
            <translation>Solo los cambios iniciados por %1</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Priority down</source>
            <translation>Bajar prioridad</translation>
        </message>
        <message>
            <source>Priority up</source>
            <translation>Subir prioridad</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En ejecución</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Programados</translation>
        </message>
        <message>
            <source>Start now…</source>
            <translation>Iniciar ahora…</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenidos</translation>
        </message>
        <message>
            <source>Undo this change…</source>
            <translation>Deshacer este cambio…</translation>
        </message>
        <message>
            <source>With failures</source>
            <translation>Con fallos</translation>
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
            <translation>Cuenta de la que tratan los gráficos</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>Todas las cuentas</translation>
        </message>
        <message>
            <source>Answer time</source>
            <translation>Tiempo de respuesta</translation>
        </message>
        <message>
            <source>Calls per minute</source>
            <translation>Llamadas por minuto</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Credenciales</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Caída</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallidas</translation>
        </message>
        <message>
            <source>Failed calls by cause</source>
            <translation>Llamadas fallidas por causa</translation>
        </message>
        <message>
            <source>Last 60 minutes</source>
            <translation>Últimos 60 minutos</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Perdidas</translation>
        </message>
        <message>
            <source>No call failed</source>
            <translation>Ninguna llamada falló</translation>
        </message>
        <message>
            <source>No calls in this hour</source>
            <translation>Ninguna llamada en esta hora</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazadas</translation>
        </message>
        <message>
            <source>Success</source>
            <translation>Éxito</translation>
        </message>
        <message>
            <source>Success rate</source>
            <translation>Tasa de éxito</translation>
        </message>
        <message>
            <source>Throttled</source>
            <translation>Limitadas</translation>
        </message>
        <message>
            <source>Went well</source>
            <translation>Correctas</translation>
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
            <translation>%1 Guarde el plan de cambio y ejecútelo entonces, o anule la congelación indicando un motivo.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are in change #%1 (%2).</source>
            <translation>
                <numerusform>%Ln línea está en el cambio #%1 (%2).</numerusform>
                <numerusform>%Ln líneas están en el cambio #%1 (%2).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) shown</source>
            <translation>
                <numerusform>%Ln fila mostrada</numerusform>
                <numerusform>%Ln filas mostradas</numerusform>
            </translation>
        </message>
        <message>
            <source>Account for all rows</source>
            <translation>Cuenta para todas las filas</translation>
        </message>
        <message>
            <source>All rows to %1</source>
            <translation>Todas las filas a %1</translation>
        </message>
        <message>
            <source>Check &amp;now</source>
            <translation>Comprobar a&amp;hora</translation>
        </message>
        <message>
            <source>Check again (F5)</source>
            <translation>Comprobar de nuevo (F5)</translation>
        </message>
        <message>
            <source>Click to show only these rows, again to show all.</source>
            <translation>Clic para mostrar solo estas filas; otro clic, para mostrarlas todas.</translation>
        </message>
        <message>
            <source>Each line is read at its carrier and compared. Nothing is changed by a check.</source>
            <translation>Cada línea se lee en su operadora y se compara. Una comprobación no modifica nada.</translation>
        </message>
        <message>
            <source>Each row's own account</source>
            <translation>La cuenta propia de cada fila</translation>
        </message>
        <message>
            <source>Find a line or reason…</source>
            <translation>Buscar línea o motivo…</translation>
        </message>
        <message>
            <source>Here they wait until that has settled them.</source>
            <translation>Aquí esperan hasta que ese cambio las haya cerrado.</translation>
        </message>
        <message>
            <source>Leave them out</source>
            <translation>Omitirlas</translation>
        </message>
        <message numerus="yes">
            <source>More are in %Ln other change(s).</source>
            <translation>
                <numerusform>Hay más en %Ln cambio adicional.</numerusform>
                <numerusform>Hay más en otros %Ln cambios.</numerusform>
            </translation>
        </message>
        <message>
            <source>No row fits this filter.</source>
            <translation>Ninguna fila coincide con este filtro.</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>Aún sin comprobar</translation>
        </message>
        <message numerus="yes">
            <source>Not known: the account of %Ln row(s). Choose an account for all rows, or add what is missing in Settings and check again.</source>
            <translation>
                <numerusform>No se conoce la cuenta de %Ln fila. Elija una cuenta para todas las filas, o añada lo que falte en Configuración y compruebe de nuevo.</numerusform>
                <numerusform>No se conoce la cuenta de %Ln filas. Elija una cuenta para todas las filas, o añada lo que falte en Configuración y compruebe de nuevo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open #%1</source>
            <translation>Abrir #%1</translation>
        </message>
        <message>
            <source>Open that change</source>
            <translation>Abrir ese cambio</translation>
        </message>
        <message>
            <source>Read again (F5)</source>
            <translation>Leer de nuevo (F5)</translation>
        </message>
        <message>
            <source>Reads every line at its carrier once more.</source>
            <translation>Lee otra vez cada línea en su operadora.</translation>
        </message>
        <message>
            <source>Rows of the plan</source>
            <translation>Filas del plan de cambio</translation>
        </message>
        <message>
            <source>Save the plan…</source>
            <translation>Guardar plan de cambio…</translation>
        </message>
        <message>
            <source>Something above was changed since this check, so it cannot be run. Check again.</source>
            <translation>Algo de lo anterior se modificó después de esta comprobación, así que no se puede ejecutar. Compruebe de nuevo.</translation>
        </message>
        <message>
            <source>The check could not be finished</source>
            <translation>La comprobación no se pudo terminar</translation>
        </message>
        <message>
            <source>The check was cancelled</source>
            <translation>La comprobación se canceló</translation>
        </message>
        <message>
            <source>The plan as a whole</source>
            <translation>El plan de cambio en conjunto</translation>
        </message>
        <message>
            <source>They are left out of this one.</source>
            <translation>Quedan fuera de este.</translation>
        </message>
        <message>
            <source>Wait behind</source>
            <translation>Esperar detrás</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Avisos</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln row(s)</source>
            <translation>
                <numerusform>de %Ln fila</numerusform>
                <numerusform>de %Ln filas</numerusform>
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
            <translation>Columna %1</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>Columna del archivo</translation>
        </message>
        <message>
            <source>First values</source>
            <translation>Primeros valores</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Coincide</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Se lee como</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ColumnTable</name>
        <message>
            <source>%1 is read as</source>
            <translation>%1 se lee como</translation>
        </message>
        <message>
            <source>Columns of the list</source>
            <translation>Columnas de la lista</translation>
        </message>
        <message>
            <source>The first row holds t&amp;itles</source>
            <translation>La primera &amp;fila contiene títulos</translation>
        </message>
        <message>
            <source>The first row holds titles</source>
            <translation>La primera fila contiene títulos</translation>
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
            <translation>%1 (%2 desconocidas)</translation>
        </message>
        <message>
            <source>%1 of %2: %3</source>
            <translation>%1 de %2: %3</translation>
        </message>
        <message>
            <source>Arrow keys choose, Enter opens, Esc closes.</source>
            <translation>Las flechas eligen, Intro abre, Esc cierra.</translation>
        </message>
        <message>
            <source>Find a command, page, change or line; or paste identifiers…</source>
            <translation>Busque un comando, página, cambio o línea; o pegue identificadores…</translation>
        </message>
        <message>
            <source>Find or run</source>
            <translation>Buscar o ejecutar</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message numerus="yes">
            <source>New change with these %Ln line(s)…</source>
            <translation>
                <numerusform>Nuevo cambio con esta %Ln línea…</numerusform>
                <numerusform>Nuevo cambio con estas %Ln líneas…</numerusform>
            </translation>
        </message>
        <message>
            <source>No result</source>
            <translation>Sin resultados</translation>
        </message>
        <message>
            <source>Nothing is called so. Esc closes.</source>
            <translation>Nada se llama así. Esc cierra.</translation>
        </message>
        <message>
            <source>Pasted identifiers</source>
            <translation>Identificadores pegados</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message numerus="yes">
            <source>Show these %Ln line(s)</source>
            <translation>
                <numerusform>Mostrar esta %Ln línea</numerusform>
                <numerusform>Mostrar estas %Ln líneas</numerusform>
            </translation>
        </message>
        <message>
            <source>only the first %1 identifiers are taken</source>
            <translation>solo se toman los primeros %1 identificadores</translation>
        </message>
        <message>
            <source>those not known are checked too</source>
            <translation>también se comprueban los desconocidos</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CompareCard</name>
        <message>
            <source>Carrier and record</source>
            <translation>Operadora y registro</translation>
        </message>
        <message>
            <source>Our record</source>
            <translation>Nuestro registro</translation>
        </message>
        <message>
            <source>The carrier says</source>
            <translation>La operadora dice</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>difiere</translation>
        </message>
        <message>
            <source>never read</source>
            <translation>nunca leída</translation>
        </message>
        <message>
            <source>not changed from here</source>
            <translation>no modificada desde aquí</translation>
        </message>
        <message>
            <source>read %1 ago</source>
            <translation>leída hace %1</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ConnectionTest</name>
        <message>
            <source>Testing the connection…</source>
            <translation>Probando la conexión…</translation>
        </message>
        <message>
            <source>The connection does not work yet. Nothing was changed at the carrier.</source>
            <translation>La conexión aún no funciona. No se cambió nada en la operadora.</translation>
        </message>
        <message>
            <source>The connection works. Nothing was changed at the carrier.</source>
            <translation>La conexión funciona. No se cambió nada en la operadora.</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ConsoleBanners</name>
        <message>
            <source>%1 is stopped: %2</source>
            <translation>%1 está detenida: %2</translation>
        </message>
        <message>
            <source>Nothing is sent until it can be written again.</source>
            <translation>No se envía nada hasta que se pueda volver a escribir en ella.</translation>
        </message>
        <message>
            <source>Open settings</source>
            <translation>Abrir configuración</translation>
        </message>
        <message>
            <source>PRACTICE – built-in carriers, nothing real is touched</source>
            <translation>PRÁCTICA – operadoras incorporadas, no se toca nada real</translation>
        </message>
        <message>
            <source>The database can be written again; the queue goes on.</source>
            <translation>Ya se puede volver a escribir en la base de datos; la cola continúa.</translation>
        </message>
        <message>
            <source>The queue is run by another Linekeeper on this data folder. Orders given here are recorded and carried out there.</source>
            <translation>Otro Linekeeper ejecuta la cola con esta carpeta de datos. Las órdenes que se den aquí se registran y se ejecutan allí.</translation>
        </message>
        <message>
            <source>The queue was not started.</source>
            <translation>La cola no se inició.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ConsoleCommands</name>
        <message>
            <source>&amp;Actions</source>
            <translation>A&amp;cciones</translation>
        </message>
        <message>
            <source>&amp;Carriers</source>
            <translation>&amp;Operadoras</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Ay&amp;uda</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ConversationView</name>
        <message>
            <source>&amp;Save HAR…</source>
            <translation>&amp;Guardar HAR…</translation>
        </message>
        <message>
            <source>A zip for the carrier's support: line, times in UTC, request ids, bodies</source>
            <translation>Un zip para el soporte de la operadora: línea, horas en UTC, ID de solicitud, cuerpos</translation>
        </message>
        <message>
            <source>All exchanges of this line as an HTTP Archive 1.2</source>
            <translation>Todos los intercambios de esta línea como HTTP Archive 1.2</translation>
        </message>
        <message>
            <source>Carrier's id</source>
            <translation>ID de la operadora</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Copied as curl. Fill in the credentials where the variables stand.</source>
            <translation>Copiado como curl. Ponga las credenciales en lugar de las variables.</translation>
        </message>
        <message>
            <source>Copied as curl. It repeats a request that changes the line: run it only if that is meant.</source>
            <translation>Copiado como curl. Repite una solicitud que modifica la línea: ejecútelo solo si es eso lo que se quiere.</translation>
        </message>
        <message>
            <source>Copy as c&amp;url</source>
            <translation>Copiar como cu&amp;rl</translation>
        </message>
        <message>
            <source>HTTP Archive (*.har)</source>
            <translation>HTTP Archive (*.har)</translation>
        </message>
        <message>
            <source>Nothing was said yet</source>
            <translation>Aún no se ha comunicado nada</translation>
        </message>
        <message>
            <source>Once a change of this line is sent, each request and answer is kept here, without secrets.</source>
            <translation>En cuanto se envíe un cambio de esta línea, cada solicitud y su respuesta se conservan aquí, sin secretos.</translation>
        </message>
        <message>
            <source>Request and answer, secrets withheld</source>
            <translation>Solicitud y respuesta, secretos omitidos</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>ID de solicitud</translation>
        </message>
        <message>
            <source>Requests to the carrier</source>
            <translation>Solicitudes a la operadora</translation>
        </message>
        <message>
            <source>Save as HTTP Archive</source>
            <translation>Guardar como HTTP Archive</translation>
        </message>
        <message>
            <source>Save tic&amp;ket pack…</source>
            <translation>Paquete para el tic&amp;ket…</translation>
        </message>
        <message>
            <source>Secrets were withheld before anything was stored; they are in no export.</source>
            <translation>Los secretos se omitieron antes de guardar nada; no figuran en ninguna exportación.</translation>
        </message>
        <message>
            <source>Sent at</source>
            <translation>Enviada</translation>
        </message>
        <message>
            <source>The request as a shell command; credentials stand as variables to fill in</source>
            <translation>La solicitud como comando de shell; las credenciales figuran como variables por rellenar</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CredentialFields</name>
        <message>
            <source>API key</source>
            <translation>Clave de API</translation>
        </message>
        <message>
            <source>App ID</source>
            <translation>App ID</translation>
        </message>
        <message>
            <source>App secret</source>
            <translation>App secret</translation>
        </message>
        <message>
            <source>Client ID</source>
            <translation>Client ID</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Client secret</translation>
        </message>
        <message>
            <source>License key</source>
            <translation>Clave de licencia</translation>
        </message>
        <message>
            <source>Only for SIM swaps</source>
            <translation>Solo para cambios de SIM</translation>
        </message>
        <message>
            <source>Only for SIM swaps: the user's console password</source>
            <translation>Solo para cambios de SIM: la contraseña de consola del usuario</translation>
        </message>
        <message>
            <source>Only if the proxy asks for it</source>
            <translation>Solo si el proxy la pide</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Proxy password</source>
            <translation>Contraseña del proxy</translation>
        </message>
        <message>
            <source>Proxy user</source>
            <translation>Usuario del proxy</translation>
        </message>
        <message>
            <source>SOAP password</source>
            <translation>Contraseña SOAP</translation>
        </message>
        <message>
            <source>Stored – empty keeps it</source>
            <translation>Valor guardado; vacío lo conserva</translation>
        </message>
        <message>
            <source>The credentials belong together: "%1" is still empty. Nothing was saved. Fill in all that the carrier needs.</source>
            <translation>Las credenciales forman un conjunto: «%1» sigue vacío. No se guardó nada. Rellene todo lo que la operadora necesita.</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Usuario</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::CustomerFields</name>
        <message>
            <source>Customer rate &amp;plan</source>
            <translation>Plan tarifa&amp;rio de cliente</translation>
        </message>
        <message>
            <source>Customer rate plan</source>
            <translation>Plan tarifario de cliente</translation>
        </message>
        <message>
            <source>Effective &amp;from</source>
            <translation>Vigente &amp;desde</translation>
        </message>
        <message>
            <source>Effective from</source>
            <translation>Vigente desde</translation>
        </message>
        <message>
            <source>Give the customer rate plan's code.</source>
            <translation>Indique el código del plan tarifario de cliente.</translation>
        </message>
        <message>
            <source>Give the pool's code.</source>
            <translation>Indique el código del pool.</translation>
        </message>
        <message>
            <source>P&amp;ool</source>
            <translation>&amp;Pool</translation>
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
            <translation>%1 hasta ahora</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are being read at the carrier again.</source>
            <translation>
                <numerusform>%Ln línea se está volviendo a leer en la operadora.</numerusform>
                <numerusform>%Ln líneas se están volviendo a leer en la operadora.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are not asked about: they have moved on meanwhile, are open in another change, or have a second step that would be sent by it.</source>
            <translation>
                <numerusform>%Ln línea no se consulta: ya ha avanzado, está abierta en otro cambio o tiene un segundo paso que se enviaría con ello.</numerusform>
                <numerusform>%Ln líneas no se consultan: ya han avanzado, están abiertas en otro cambio o tienen un segundo paso que se enviaría con ello.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) given up and recorded as failed.</source>
            <translation>
                <numerusform>%Ln línea abandonada y registrada como fallida.</numerusform>
                <numerusform>%Ln líneas abandonadas y registradas como fallidas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) go back to the queue and are sent again.</source>
            <translation>
                <numerusform>%Ln línea vuelve a la cola y se envía de nuevo.</numerusform>
                <numerusform>%Ln líneas vuelven a la cola y se envían de nuevo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) recorded as done.</source>
            <translation>
                <numerusform>%Ln línea registrada como hecha.</numerusform>
                <numerusform>%Ln líneas registradas como hechas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) stay as they are: they have moved on meanwhile, or are open in another change.</source>
            <translation>
                <numerusform>%Ln línea queda como está: ha avanzado entretanto, o está abierta en otro cambio.</numerusform>
                <numerusform>%Ln líneas quedan como están: han avanzado entretanto, o están abiertas en otro cambio.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) were not reached and stay as they are.</source>
            <translation>
                <numerusform>No se llegó a %Ln línea, que queda como está.</numerusform>
                <numerusform>No se llegó a %Ln líneas, que quedan como están.</numerusform>
            </translation>
        </message>
        <message>
            <source>Lines decided so far stay decided; the others stay as they are</source>
            <translation>Las líneas ya decididas quedan decididas; las demás quedan como están</translation>
        </message>
        <message>
            <source>Nothing was changed: the lines have moved on meanwhile, or are open in another change.</source>
            <translation>No se cambió nada: las líneas han avanzado entretanto, o están abiertas en otro cambio.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>The decision before is still being carried out; nothing was changed.</source>
            <translation>La decisión anterior aún se está aplicando; no se cambió nada.</translation>
        </message>
        <message>
            <source>There is no line any more that this can be decided about.</source>
            <translation>Ya no hay ninguna línea sobre la que se pueda decidir esto.</translation>
        </message>
        <message numerus="yes">
            <source>Your decision about %Ln line(s) is being carried out: </source>
            <translation>
                <numerusform>Se está aplicando su decisión sobre %Ln línea: </numerusform>
                <numerusform>Se está aplicando su decisión sobre %Ln líneas: </numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::DropAnywhere</name>
        <message>
            <source>A change takes one list, and only a file of this machine. Nothing was loaded. Drop one file.</source>
            <translation>Un cambio toma una sola lista, y solo un archivo de este equipo. No se cargó nada. Suelte un único archivo.</translation>
        </message>
        <message>
            <source>Drop the device list to put it into a new change</source>
            <translation>Suelte la lista de dispositivos para llevarla a un nuevo cambio</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::DropZone</name>
        <message>
            <source>&amp;Browse…</source>
            <translation>E&amp;xaminar…</translation>
        </message>
        <message>
            <source>&amp;Paste a list</source>
            <translation>Pe&amp;gar una lista</translation>
        </message>
        <message>
            <source>CSV or XLSX. Nothing is sent to a carrier by loading a file.</source>
            <translation>CSV o XLSX. Cargar un archivo no envía nada a ninguna operadora.</translation>
        </message>
        <message>
            <source>Drop a device list here</source>
            <translation>Suelte aquí una lista de dispositivos</translation>
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
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Solicitud</translation>
        </message>
        <message>
            <source>Sent UTC</source>
            <translation>Hora UTC</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Duración</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::FacetPanel</name>
        <message numerus="yes">
            <source>%Ln more plan(s)</source>
            <translation>
                <numerusform>%Ln plan más</numerusform>
                <numerusform>%Ln planes más</numerusform>
            </translation>
        </message>
        <message>
            <source>Carrier account</source>
            <translation>Cuenta de operadora</translation>
        </message>
        <message>
            <source>Clear choices</source>
            <translation>Borrar selección</translation>
        </message>
        <message>
            <source>Fewer plans</source>
            <translation>Menos planes</translation>
        </message>
        <message>
            <source>Narrow the list</source>
            <translation>Acotar la lista</translation>
        </message>
        <message>
            <source>Rate plan</source>
            <translation>Plan tarifario</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>unknown account</source>
            <translation>cuenta desconocida</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::FacetRow</name>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln línea</numerusform>
                <numerusform>%Ln líneas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::FailureGroupsModel</name>
        <message numerus="yes">
            <source>%1, %Ln line(s)</source>
            <translation>
                <numerusform>%1, %Ln línea</numerusform>
                <numerusform>%1, %Ln líneas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>(no code)</source>
            <translation>(sin código)</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::FailuresPage</name>
        <message>
            <source>%1 selected</source>
            <translation>%1 seleccionadas</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln línea</numerusform>
                <numerusform>%Ln líneas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) need somebody</source>
            <translation>
                <numerusform>%Ln línea requiere atención</numerusform>
                <numerusform>%Ln líneas requieren atención</numerusform>
            </translation>
        </message>
        <message>
            <source>A part of ICCID, IMEI or MSISDN</source>
            <translation>Una parte de ICCID, IMEI o MSISDN</translation>
        </message>
        <message>
            <source>Ask carrier…</source>
            <translation>Preguntar a la operadora…</translation>
        </message>
        <message>
            <source>Begins a new change with exactly these lines; correct the values and check</source>
            <translation>Empieza un cambio nuevo con exactamente estas líneas; corrija los valores y compruebe</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Causas</translation>
        </message>
        <message>
            <source>Copy ICCIDs</source>
            <translation>Copiar ICCID</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>Copiar filas</translation>
        </message>
        <message>
            <source>Every line is done, on its way or decided. What goes wrong from now on appears here by cause.</source>
            <translation>Todas las líneas están hechas, en camino o decididas. Lo que falle a partir de ahora aparece aquí por causa.</translation>
        </message>
        <message>
            <source>Failures</source>
            <translation>Fallos</translation>
        </message>
        <message>
            <source>Find a line</source>
            <translation>Buscar una línea</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Buscar…</translation>
        </message>
        <message>
            <source>Fix and re-plan…</source>
            <translation>Corregir y replanificar…</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <source>Lines in trouble</source>
            <translation>Líneas con problemas</translation>
        </message>
        <message>
            <source>No open failures</source>
            <translation>No hay fallos abiertos</translation>
        </message>
        <message>
            <source>Nobody has to do anything</source>
            <translation>Nadie tiene que hacer nada</translation>
        </message>
        <message>
            <source>None of these lines has this in its identifiers. Clear the search.</source>
            <translation>Ninguna de estas líneas contiene eso en sus identificadores. Borre la búsqueda.</translation>
        </message>
        <message>
            <source>Open change</source>
            <translation>Abrir cambio</translation>
        </message>
        <message>
            <source>Reads these lines at their carriers now; nothing is sent</source>
            <translation>Lee ahora estas líneas en sus operadoras; no se envía nada</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>Retry these</source>
            <translation>Reintentar estas</translation>
        </message>
        <message numerus="yes">
            <source>Retry these %Ln…</source>
            <translation>
                <numerusform>Reintentar esta…</numerusform>
                <numerusform>Reintentar estas %Ln…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Save a ticket pack about %Ln line(s)</source>
            <translation>
                <numerusform>Guardar un paquete para el ticket sobre %Ln línea</numerusform>
                <numerusform>Guardar un paquete para el ticket sobre %Ln líneas</numerusform>
            </translation>
        </message>
        <message>
            <source>Saves what was said to the carrier about these lines, for its support desk</source>
            <translation>Guarda lo intercambiado con la operadora sobre estas líneas, para su servicio de soporte</translation>
        </message>
        <message>
            <source>There is no line any more that this can be about.</source>
            <translation>Ya no hay ninguna línea a la que esto se pueda referir.</translation>
        </message>
        <message>
            <source>Ticket pack…</source>
            <translation>Paquete para el ticket…</translation>
        </message>
        <message>
            <source>Zip (*.zip)</source>
            <translation>Zip (*.zip)</translation>
        </message>
        <message>
            <source>all of them selected</source>
            <translation>todas seleccionadas</translation>
        </message>
        <message>
            <source>listing…</source>
            <translation>listando…</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::FilterChip</name>
        <message>
            <source>%1 rows</source>
            <translation>%1 filas</translation>
        </message>
        <message>
            <source>Filter: %1</source>
            <translation>Filtro: %1</translation>
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
            <translation>Añadir una cuenta de operadora</translation>
        </message>
        <message>
            <source>Drop a device list, or read the account's lines from the carrier. Damaged cells are shown, never dropped.</source>
            <translation>Suelte una lista de dispositivos, o lea las líneas de la cuenta en la operadora. Las celdas dañadas se muestran, nunca se descartan.</translation>
        </message>
        <message>
            <source>Import lines</source>
            <translation>Importar líneas</translation>
        </message>
        <message>
            <source>Its address and credentials; they go into the keyring. A test shows each step of the way to the carrier.</source>
            <translation>Su dirección y sus credenciales, que van al llavero. Una prueba muestra cada paso del camino hasta la operadora.</translation>
        </message>
        <message>
            <source>Step %1: %2</source>
            <translation>Paso %1: %2</translation>
        </message>
        <message>
            <source>The same console with built-in carriers and 300 made-up lines. Nothing real is touched.</source>
            <translation>La misma consola con operadoras incorporadas y 300 líneas ficticias. No se toca nada real.</translation>
        </message>
        <message>
            <source>Three steps to the first bulk change. Nothing is sent to a carrier before you have seen what would happen.</source>
            <translation>Tres pasos hasta el primer cambio masivo. No se envía nada a ninguna operadora antes de que haya visto lo que ocurriría.</translation>
        </message>
        <message>
            <source>Try practice mode</source>
            <translation>Probar el modo de práctica</translation>
        </message>
        <message>
            <source>Welcome to Linekeeper</source>
            <translation>Le damos la bienvenida a Linekeeper</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::HelpWindow</name>
        <message>
            <source>Find in the help…</source>
            <translation>Buscar en la ayuda…</translation>
        </message>
        <message>
            <source>Help text</source>
            <translation>Texto de ayuda</translation>
        </message>
        <message>
            <source>Linekeeper help</source>
            <translation>Ayuda de Linekeeper</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Temas</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::IdentifierLabel</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>Copiar %1</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::IdentityCard</name>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Operadora</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identidad</translation>
        </message>
        <message>
            <source>The check digit is right.</source>
            <translation>El dígito de control es correcto.</translation>
        </message>
        <message>
            <source>The last digit is not the check digit of the others.</source>
            <translation>El último dígito no es el dígito de control de los demás.</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se conoce</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::InventoryModel</name>
        <message>
            <source>%1 ago</source>
            <translation>hace %1</translation>
        </message>
        <message>
            <source>%1; a newer reading was begun, not finished</source>
            <translation>%1; se empezó una lectura más reciente, sin terminar</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Operadora</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <source>Lines read</source>
            <translation>Líneas leídas</translation>
        </message>
        <message>
            <source>Rate plans</source>
            <translation>Planes</translation>
        </message>
        <message>
            <source>Rate plans read</source>
            <translation>Planes leídos</translation>
        </message>
        <message>
            <source>begun, not finished</source>
            <translation>empezada, sin terminar</translation>
        </message>
        <message numerus="yes">
            <source>being read: %Ln so far</source>
            <translation>
                <numerusform>en lectura: %Ln por ahora</numerusform>
                <numerusform>en lectura: %Ln por ahora</numerusform>
            </translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importados</translation>
        </message>
        <message>
            <source>never read</source>
            <translation>sin leer</translation>
        </message>
        <message>
            <source>to be imported from a file</source>
            <translation>por importar de un archivo</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::InventoryPanel</name>
        <message>
            <source>&amp;Stop reading</source>
            <translation>&amp;Detener lectura</translation>
        </message>
        <message>
            <source>Inventory</source>
            <translation>Inventario</translation>
        </message>
        <message>
            <source>Inventory by account</source>
            <translation>Inventario por cuenta</translation>
        </message>
        <message>
            <source>No carrier account yet. Add one under Carrier accounts.</source>
            <translation>Aún no hay ninguna cuenta de operadora. Añada una en Cuentas de operadora.</translation>
        </message>
        <message>
            <source>Read &amp;lines</source>
            <translation>&amp;Leer líneas</translation>
        </message>
        <message>
            <source>Read all lines &amp;anew</source>
            <translation>Leer &amp;todas de nuevo</translation>
        </message>
        <message>
            <source>Read rate &amp;plans</source>
            <translation>Leer &amp;planes tarifarios</translation>
        </message>
        <message>
            <source>Telegence lists no rate plans. Import them: linekeeperctl plans import FILE --account "%1"</source>
            <translation>Telegence no enumera planes tarifarios. Impórtelos: linekeeperctl plans import FILE --account "%1"</translation>
        </message>
        <message>
            <source>The inventory says which account a line belongs to and fills in its other identifiers. It is read page by page within each account's budget; nothing is changed at the carrier. A check before a change reads the lines themselves, unless they were read within the time set for the account.</source>
            <translation>El inventario indica a qué cuenta pertenece una línea y completa sus demás identificadores. Se lee página a página dentro del presupuesto de llamadas de cada cuenta; no se cambia nada en la operadora. Una comprobación previa a un cambio lee las líneas mismas, salvo que se hayan leído dentro del tiempo fijado para la cuenta.</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::KnownLinesModel</name>
        <message>
            <source>%1 The carrier's word: %2.</source>
            <translation>%1 Según la operadora: %2.</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>hace %1</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Datos de</translation>
        </message>
        <message>
            <source>Change #%1, %2</source>
            <translation>Cambio #%1, %2</translation>
        </message>
        <message>
            <source>Customer plan</source>
            <translation>Plan del cliente</translation>
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
            <translation>Se importó; aún no se ha preguntado por ella a ninguna operadora.</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Último cambio</translation>
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
            <translation>Plan tarifario</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>never read</source>
            <translation>nunca leída</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::KnownLinesTable</name>
        <message>
            <source>Lines</source>
            <translation>Líneas</translation>
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
            <translation>En el cambio #%1: %2, %3</translation>
        </message>
        <message>
            <source>Open change</source>
            <translation>Abrir el cambio</translation>
        </message>
        <message>
            <source>The line</source>
            <translation>La línea</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LineCopy</name>
        <message numerus="yes">
            <source>%Ln line(s) are too many for the clipboard; nothing was copied. Choose a carrier, a code or fewer lines.</source>
            <translation>
                <numerusform>%Ln línea es demasiado para el portapapeles; no se copió nada. Elija una operadora, un código o menos líneas.</numerusform>
                <numerusform>%Ln líneas son demasiadas para el portapapeles; no se copió nada. Elija una operadora, un código o menos líneas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) copied.</source>
            <translation>
                <numerusform>%Ln línea copiada.</numerusform>
                <numerusform>%Ln líneas copiadas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LineFiles</name>
        <message numerus="yes">
            <source>%Ln exchange(s) with the carrier, no credentials.</source>
            <translation>
                <numerusform>%Ln intercambio con la operadora, sin credenciales.</numerusform>
                <numerusform>%Ln intercambios con la operadora, sin credenciales.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) are too many for one list; no change was begun. Choose a carrier, a code or fewer lines.</source>
            <translation>
                <numerusform>%Ln línea es demasiado para una lista; no se empezó ningún cambio. Elija una operadora, un código o menos líneas.</numerusform>
                <numerusform>%Ln líneas son demasiadas para una lista; no se empezó ningún cambio. Elija una operadora, un código o menos líneas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A ticket pack takes at most %1 lines, and these are %Ln line(s); nothing was written. Choose a carrier, a code or fewer lines.</source>
            <translation>
                <numerusform>Un paquete para el ticket admite como máximo %1 líneas y esta es %Ln línea; no se escribió nada. Elija una operadora, un código o menos líneas.</numerusform>
                <numerusform>Un paquete para el ticket admite como máximo %1 líneas y estas son %Ln líneas; no se escribió nada. Elija una operadora, un código o menos líneas.</numerusform>
            </translation>
        </message>
        <message>
            <source>These lines were in changes of several types: choose what shall be done.</source>
            <translation>Estas líneas estaban en cambios de varios tipos: elija qué se debe hacer.</translation>
        </message>
        <message numerus="yes">
            <source>Ticket pack about %Ln line(s) written to %1: </source>
            <translation>
                <numerusform>Paquete para el ticket sobre %Ln línea escrito en %1: </numerusform>
                <numerusform>Paquete para el ticket sobre %Ln líneas escrito en %1: </numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LineFilterBar</name>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>Elegir columnas</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message numerus="yes">
            <source>Drop %Ln that moved on</source>
            <translation>
                <numerusform>Quitar %Ln que ya avanzó</numerusform>
                <numerusform>Quitar %Ln que ya avanzaron</numerusform>
            </translation>
        </message>
        <message>
            <source>Find a line…</source>
            <translation>Buscar una línea…</translation>
        </message>
        <message>
            <source>Follow activity</source>
            <translation>Seguir actividad</translation>
        </message>
        <message>
            <source>Follow activity: scroll to each line that moves</source>
            <translation>Seguir actividad: desplazarse a cada línea que avanza</translation>
        </message>
        <message>
            <source>ICCID, IMEI or MSISDN, or a part of one</source>
            <translation>ICCID, IMEI o MSISDN, o una parte</translation>
        </message>
        <message>
            <source>Renew the filter</source>
            <translation>Renovar el filtro</translation>
        </message>
        <message numerus="yes">
            <source>Show %Ln more</source>
            <translation>
                <numerusform>Mostrar %Ln más</numerusform>
                <numerusform>Mostrar %Ln más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LineGlance</name>
        <message>
            <source>Choose a row to see the line here.</source>
            <translation>Elija una fila para ver aquí la línea.</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Inspector</translation>
        </message>
        <message>
            <source>No line chosen</source>
            <translation>Ninguna línea elegida</translation>
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
            <translation>Preguntar a la operadora…</translation>
        </message>
        <message>
            <source>Attempt %1, %2 UTC: %3</source>
            <translation>Intento %1, %2 UTC: %3</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Operadora</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Choose a row to see what happened to it, step by step.</source>
            <translation>Elija una fila para ver, paso a paso, qué ocurrió con ella.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Give up…</source>
            <translation>Abandonar…</translation>
        </message>
        <message>
            <source>IMEI</source>
            <translation>IMEI</translation>
        </message>
        <message>
            <source>In the queue</source>
            <translation>En la cola</translation>
        </message>
        <message>
            <source>It was applied…</source>
            <translation>Se aplicó…</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Line details</source>
            <translation>Detalles de la línea</translation>
        </message>
        <message>
            <source>MSISDN</source>
            <translation>MSISDN</translation>
        </message>
        <message>
            <source>No line chosen</source>
            <translation>Ninguna línea elegida</translation>
        </message>
        <message>
            <source>Not applied, send again…</source>
            <translation>No aplicada, reenviar…</translation>
        </message>
        <message>
            <source>Nothing was sent yet.</source>
            <translation>Aún no se envió nada.</translation>
        </message>
        <message>
            <source>Older steps are in the audit trail.</source>
            <translation>Los pasos más antiguos están en el registro de auditoría.</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>ID de solicitud</translation>
        </message>
        <message>
            <source>Retry line…</source>
            <translation>Reintentar línea…</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>Fila %1</translation>
        </message>
        <message>
            <source>Row %1 · file row %2</source>
            <translation>Fila %1 · fila del archivo %2</translation>
        </message>
        <message>
            <source>The carrier's message says: %1</source>
            <translation>El mensaje de la operadora dice: %1</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué ocurrió</translation>
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
            <translation>Cambios hechos desde aquí. Lo que otros hicieron en la operadora no se nos comunica.</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>Conversation (%1)</source>
            <translation>Conversación (%1)</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>History and conversation</source>
            <translation>Historial y conversación</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <source>Nothing was changed from here. What others did at the carrier is not told to us.</source>
            <translation>No se ha cambiado nada desde aquí. Lo que otros hicieron en la operadora no se nos comunica.</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LinesExport</name>
        <message>
            <source>"%1" cannot be written; no file was made. Choose another folder, or make room.</source>
            <translation>«%1» no se puede escribir; no se creó ningún archivo. Elija otra carpeta o libere espacio.</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Operadora</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>File row</source>
            <translation>Fila del archivo</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>ID de solicitud</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Updated UTC</source>
            <translation>Actualizada UTC</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LinesForm</name>
        <message numerus="yes">
            <source>%Ln blocked</source>
            <translation>
                <numerusform>%Ln bloqueada</numerusform>
                <numerusform>%Ln bloqueadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln duplicate(s)</source>
            <translation>
                <numerusform>%Ln duplicada</numerusform>
                <numerusform>%Ln duplicadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln fila</numerusform>
                <numerusform>%Ln filas</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Use this text</source>
            <translation>U&amp;sar este texto</translation>
        </message>
        <message>
            <source>A change takes one list; nothing was loaded. Drop one file.</source>
            <translation>Un cambio toma una sola lista; no se cargó nada. Suelte un único archivo.</translation>
        </message>
        <message>
            <source>An XLSX, CSV or text file with ICCIDs, IMEIs or numbers. Loading it sends nothing to a carrier.</source>
            <translation>Un archivo XLSX, CSV o de texto con ICCID, IMEI o números. Cargarlo no envía nada a ninguna operadora.</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqueadas</translation>
        </message>
        <message>
            <source>Cancel reading</source>
            <translation>Cancelar lectura</translation>
        </message>
        <message>
            <source>Choose another &amp;list</source>
            <translation>Elegir otra &amp;lista</translation>
        </message>
        <message>
            <source>Drop a device list here</source>
            <translation>Suelte aquí una lista de dispositivos</translation>
        </message>
        <message>
            <source>Every row can be used.</source>
            <translation>Todas las filas se pueden usar.</translation>
        </message>
        <message>
            <source>Lists (*.xlsx *.csv *.txt *.tsv);;All files (*)</source>
            <translation>Listas (*.xlsx *.csv *.txt *.tsv);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Open a device list</source>
            <translation>Abrir una lista de dispositivos</translation>
        </message>
        <message>
            <source>Pasted list</source>
            <translation>Lista pegada</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Leyendo %1</translation>
        </message>
        <message numerus="yes">
            <source>Reading %1: %Ln row(s)</source>
            <translation>
                <numerusform>Leyendo %1: %Ln fila</numerusform>
                <numerusform>Leyendo %1: %Ln filas</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation>Leyendo %1…</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>Leyendo la lista</translation>
        </message>
        <message>
            <source>Rows of the list</source>
            <translation>Filas de la lista</translation>
        </message>
        <message>
            <source>Rows that need a look</source>
            <translation>Filas que conviene revisar</translation>
        </message>
        <message>
            <source>The clipboard holds no text, so nothing was loaded. Copy the identifiers first, or type them.</source>
            <translation>El portapapeles no contiene texto, así que no se cargó nada. Copie primero los identificadores, o escríbalos.</translation>
        </message>
        <message>
            <source>Usable</source>
            <translation>Utilizables</translation>
        </message>
        <message>
            <source>Usable with a warning</source>
            <translation>Utilizables con aviso</translation>
        </message>
        <message>
            <source>Use the &amp;sample list (300 lines, three carriers)</source>
            <translation>Usar la lista de e&amp;jemplo (300 líneas, tres operadoras)</translation>
        </message>
        <message>
            <source>pasted list</source>
            <translation>lista pegada</translation>
        </message>
        <message>
            <source>… or paste or type identifiers here, one per row or side by side:

89148000004100270001
89011702004100270002</source>
            <translation>… o pegue o escriba aquí los identificadores, uno por fila o uno junto a otro:

89148000004100270001
89011702004100270002</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LinesList</name>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln línea</numerusform>
                <numerusform>%Ln líneas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) match</source>
            <translation>
                <numerusform>%Ln línea coincide</numerusform>
                <numerusform>%Ln líneas coinciden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln seleccionada</numerusform>
                <numerusform>%Ln seleccionadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>Elegir columnas</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Borrar filtro</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Every line known here, as its carrier told it last.</source>
            <translation>Todas las líneas conocidas aquí, según lo último que comunicó su operadora.</translation>
        </message>
        <message>
            <source>Find ICCID, IMEI, MSISDN or plan; paste many to list just those…</source>
            <translation>Buscar ICCID, IMEI, MSISDN o plan; pegue varios para ver solo esos…</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <source>Lines become known when an account's inventory is read, when a list is imported, or with the first change. Reading an inventory changes nothing at the carrier.</source>
            <translation>Una línea pasa a ser conocida cuando se lee el inventario de una cuenta, cuando se importa una lista o con el primer cambio. Leer un inventario no cambia nada en la operadora.</translation>
        </message>
        <message>
            <source>No line fits</source>
            <translation>Ninguna línea coincide</translation>
        </message>
        <message>
            <source>No line is known yet</source>
            <translation>Aún no se conoce ninguna línea</translation>
        </message>
        <message>
            <source>None of the lines known here matches the search and the choices at the left.</source>
            <translation>Ninguna de las líneas conocidas aquí coincide con la búsqueda y las opciones de la izquierda.</translation>
        </message>
        <message>
            <source>Open Settings › Inventory</source>
            <translation>Abrir Configuración › Inventario</translation>
        </message>
        <message>
            <source>all of them selected</source>
            <translation>todas seleccionadas</translation>
        </message>
        <message>
            <source>listing…</source>
            <translation>listando…</translation>
        </message>
        <message>
            <source>the inventory has changed since: F5 lists anew</source>
            <translation>el inventario ha cambiado desde entonces: F5 vuelve a listar</translation>
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
            <translation>Operadora</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Now → then</source>
            <translation>Ahora → después</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Updated UTC</source>
            <translation>Actual. UTC</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LinesPage</name>
        <message numerus="yes">
            <source>%Ln line(s) are too many for the clipboard; nothing was copied. Export them to a file instead (Ctrl+E).</source>
            <translation>
                <numerusform>%Ln línea es demasiado para el portapapeles; no se copió nada. Expórtela en su lugar a un archivo (Ctrl+E).</numerusform>
                <numerusform>%Ln líneas son demasiadas para el portapapeles; no se copió nada. Expórtelas en su lugar a un archivo (Ctrl+E).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) copied.</source>
            <translation>
                <numerusform>%Ln línea copiada.</numerusform>
                <numerusform>%Ln líneas copiadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Back to the list</source>
            <translation>Volver a la &amp;lista</translation>
        </message>
        <message>
            <source>&amp;Copy as table</source>
            <translation>Copiar como &amp;tabla</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>E&amp;xportar…</translation>
        </message>
        <message numerus="yes">
            <source>&amp;New change with %Ln line(s)…</source>
            <translation>
                <numerusform>&amp;Nuevo cambio con %Ln línea…</numerusform>
                <numerusform>&amp;Nuevo cambio con %Ln líneas…</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;New change with these…</source>
            <translation>&amp;Nuevo cambio con estas…</translation>
        </message>
        <message>
            <source>&amp;Open line</source>
            <translation>A&amp;brir línea</translation>
        </message>
        <message>
            <source>&amp;Read now</source>
            <translation>Leer a&amp;hora</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Read now (%Ln call(s))</source>
            <translation>
                <numerusform>Leer a&amp;hora (%Ln llamada)</numerusform>
                <numerusform>Leer a&amp;hora (%Ln llamadas)</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Ticket pack…</source>
            <translation>&amp;Paquete para el ticket…</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Copy as co&amp;mma list</source>
            <translation>Copiar separadas por co&amp;mas</translation>
        </message>
        <message>
            <source>Export the lines shown</source>
            <translation>Exportar las líneas mostradas</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <source>Refres&amp;h</source>
            <translation>Actuali&amp;zar</translation>
        </message>
        <message>
            <source>Save a ticket pack</source>
            <translation>Guardar un paquete para el ticket</translation>
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
            <translation>Líneas de este cambio</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LinesWork</name>
        <message>
            <source>"%1" cannot be written; no file was made. Choose another folder, or make room.</source>
            <translation>«%1» no se puede escribir; no se creó ningún archivo. Elija otra carpeta o libere espacio.</translation>
        </message>
        <message numerus="yes">
            <source>Ticket pack written to %1, with %Ln exchange(s). It holds no credentials.</source>
            <translation>
                <numerusform>Paquete para el ticket escrito en %1, con %Ln intercambio. No contiene credenciales.</numerusform>
                <numerusform>Paquete para el ticket escrito en %1, con %Ln intercambios. No contiene credenciales.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Written to %1: %Ln exchange(s).</source>
            <translation>
                <numerusform>Escrito en %1: %Ln intercambio.</numerusform>
                <numerusform>Escrito en %1: %Ln intercambios.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Written to %1: %Ln line(s).</source>
            <translation>
                <numerusform>Escrito en %1: %Ln línea.</numerusform>
                <numerusform>Escrito en %1: %Ln líneas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ListNotes</name>
        <message numerus="yes">
            <source>%Ln column(s) of this sheet do not show.</source>
            <translation>
                <numerusform>%Ln columna de esta hoja no está visible.</numerusform>
                <numerusform>%Ln columnas de esta hoja no están visibles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of this sheet do not show.</source>
            <translation>
                <numerusform>%Ln fila de esta hoja no está visible.</numerusform>
                <numerusform>%Ln filas de esta hoja no están visibles.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Forget it</source>
            <translation>Olvi&amp;darlo</translation>
        </message>
        <message numerus="yes">
            <source>A filter is on, and %Ln row(s) of this sheet do not show.</source>
            <translation>
                <numerusform>Hay un filtro activo, y %Ln fila de esta hoja no está visible.</numerusform>
                <numerusform>Hay un filtro activo, y %Ln filas de esta hoja no están visibles.</numerusform>
            </translation>
        </message>
        <message>
            <source>Forget how these columns are read</source>
            <translation>Olvidar cómo se leen estas columnas</translation>
        </message>
        <message>
            <source>The columns are read as remembered from “%1”, %2. Change them below if this list is another.</source>
            <translation>Las columnas se leen como se recuerda de «%1», %2. Modifíquelas abajo si esta lista es distinta.</translation>
        </message>
        <message>
            <source>The columns of the next list with these titles will be read the same way.</source>
            <translation>Las columnas de la próxima lista con estos títulos se leerán de la misma manera.</translation>
        </message>
        <message>
            <source>What is hidden was read like the rest. Remove it from the list if it shall not change.</source>
            <translation>Lo oculto se leyó igual que el resto. Quítelo de la lista si no debe cambiar.</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::LiveChangePage</name>
        <message>
            <source>%1 % · %2 to go</source>
            <translation>%1 % · faltan %2</translation>
        </message>
        <message>
            <source>%1 were applied…</source>
            <translation>%1 se aplicaron…</translation>
        </message>
        <message>
            <source>%1 were not applied, send again…</source>
            <translation>%1 no se aplicaron, reenviar…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) settled</source>
            <translation>
                <numerusform>%Ln línea cerrada</numerusform>
                <numerusform>%Ln líneas cerradas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) written to %1.</source>
            <translation>
                <numerusform>%Ln línea escrita en %1.</numerusform>
                <numerusform>%Ln líneas escritas en %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>An export is still being written.</source>
            <translation>Todavía se está escribiendo una exportación.</translation>
        </message>
        <message>
            <source>Ask carrier about %1…</source>
            <translation>Preguntar a la operadora por %1…</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Archivos CSV (*.csv)</translation>
        </message>
        <message>
            <source>Cancel remaining…</source>
            <translation>Cancelar restantes…</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <source>Clear the filter, then close the inspector</source>
            <translation>Borrar el filtro y después cerrar el inspector</translation>
        </message>
        <message>
            <source>Copy ICCIDs as a list</source>
            <translation>Copiar los ICCID como lista</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>Copiar filas</translation>
        </message>
        <message>
            <source>Export the lines shown</source>
            <translation>Exportar las líneas mostradas</translation>
        </message>
        <message>
            <source>Give up %1…</source>
            <translation>Abandonar %1…</translation>
        </message>
        <message>
            <source>No line matches. Esc clears the filter.</source>
            <translation>Ninguna línea coincide. Esc borra el filtro.</translation>
        </message>
        <message>
            <source>None of the selected lines has failed; nothing to retry.</source>
            <translation>Ninguna de las líneas seleccionadas ha fallado; no hay nada que reintentar.</translation>
        </message>
        <message>
            <source>Pause or resume</source>
            <translation>Pausar o reanudar</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Progress of this change</source>
            <translation>Progreso de este cambio</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>Retry %1 failed…</source>
            <translation>Reintentar %1 fallidas…</translation>
        </message>
        <message>
            <source>Retry selected lines</source>
            <translation>Reintentar las líneas seleccionadas</translation>
        </message>
        <message>
            <source>There is no change #%1 here.</source>
            <translation>Aquí no existe el cambio #%1.</translation>
        </message>
        <message>
            <source>This change has no lines.</source>
            <translation>Este cambio no tiene líneas.</translation>
        </message>
        <message>
            <source>change-%1-lines.csv</source>
            <translation>change-%1-lines.csv</translation>
        </message>
        <message>
            <source>plan %1</source>
            <translation>plan de cambio %1</translation>
        </message>
        <message>
            <source>reason “%1”</source>
            <translation>motivo «%1»</translation>
        </message>
        <message>
            <source>recorded %1 UTC by %2</source>
            <translation>registrado: %1 UTC, por %2</translation>
        </message>
        <message>
            <source>started %1 UTC by %2</source>
            <translation>iniciado: %1 UTC, por %2</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::MainWindow</name>
        <message numerus="yes">
            <source>%Ln alert(s)</source>
            <translation>
                <numerusform>%Ln alerta</numerusform>
                <numerusform>%Ln alertas</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Dark colors</source>
            <translation>Colores &amp;oscuros</translation>
        </message>
        <message>
            <source>&amp;Light colors</source>
            <translation>Colores &amp;claros</translation>
        </message>
        <message>
            <source>A decision about many lines is still being carried out. Wait until it is done, or stop it on its page.</source>
            <translation>Aún se está aplicando una decisión sobre muchas líneas. Espere a que termine o deténgala en su página.</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Auditoría</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <source>Dark colors</source>
            <translation>Colores oscuros</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <source>Failures</source>
            <translation>Fallos</translation>
        </message>
        <message>
            <source>Find or run anything</source>
            <translation>Buscar o ejecutar</translation>
        </message>
        <message>
            <source>Find or run… %1</source>
            <translation>Buscar o ejecutar… %1</translation>
        </message>
        <message>
            <source>Light colors</source>
            <translation>Colores claros</translation>
        </message>
        <message>
            <source>Linekeeper</source>
            <translation>Linekeeper</translation>
        </message>
        <message>
            <source>Linekeeper keeps running</source>
            <translation>Linekeeper sigue en marcha</translation>
        </message>
        <message>
            <source>Linekeeper – practice</source>
            <translation>Linekeeper – práctica</translation>
        </message>
        <message numerus="yes">
            <source>Linekeeper: %Ln change(s) running</source>
            <translation>
                <numerusform>Linekeeper: %Ln cambio en ejecución</numerusform>
                <numerusform>Linekeeper: %Ln cambios en ejecución</numerusform>
            </translation>
        </message>
        <message>
            <source>Linekeeper: alert</source>
            <translation>Linekeeper: alerta</translation>
        </message>
        <message>
            <source>Linekeeper: alert over</source>
            <translation>Linekeeper: alerta terminada</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <source>New change</source>
            <translation>Nuevo cambio</translation>
        </message>
        <message>
            <source>Open %1 into new change</source>
            <translation>Abrir %1 en un cambio nuevo</translation>
        </message>
        <message>
            <source>Operations console</source>
            <translation>Consola de operaciones</translation>
        </message>
        <message>
            <source>Practice console</source>
            <translation>Consola de práctica</translation>
        </message>
        <message>
            <source>Practice mode could not be started. Start it with: linekeeper --practice</source>
            <translation>No se pudo iniciar el modo de práctica. Inícielo con: linekeeper --practice</translation>
        </message>
        <message>
            <source>Practice mode opens in a window of its own.</source>
            <translation>El modo de práctica se abre en una ventana propia.</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Settings › %1</source>
            <translation>Configuración › %1</translation>
        </message>
        <message>
            <source>The changes go on. Click the icon to see them.</source>
            <translation>Los cambios continúan. Haga clic en el icono para verlos.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::NavEntry</name>
        <message>
            <source>%1 waiting</source>
            <translation>%1 pendientes</translation>
        </message>
        <message>
            <source>%1 – %2 waiting</source>
            <translation>%1 – %2 pendientes</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::NavRail</name>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::NeedsCard</name>
        <message>
            <source>%1 more like these</source>
            <translation>%1 más como estas</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Requiere atención</translation>
        </message>
        <message>
            <source>Nothing waits for a person.</source>
            <translation>Nada espera a una persona.</translation>
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
            <translation>Comprobar de &amp;nuevo</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <source>Checked against the carriers before anything is sent.</source>
            <translation>Se comprueba con las operadoras antes de enviar nada.</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Descartarlo</translation>
        </message>
        <message>
            <source>How to run</source>
            <translation>Cómo ejecutar</translation>
        </message>
        <message>
            <source>Load the list of lines.</source>
            <translation>Cargue la lista de líneas.</translation>
        </message>
        <message>
            <source>New change</source>
            <translation>Nuevo cambio</translation>
        </message>
        <message>
            <source>No row of the list can be used.</source>
            <translation>Ninguna fila de la lista se puede usar.</translation>
        </message>
        <message numerus="yes">
            <source>Not recorded: %Ln line(s) whose customer plan is no longer what the plan saw.</source>
            <translation>
                <numerusform>No se registró: %Ln línea cuyo plan del cliente ya no es el que vio el plan de cambio.</numerusform>
                <numerusform>No se registraron: %Ln líneas cuyo plan del cliente ya no es el que vio el plan de cambio.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not taken into change %1: %Ln line(s), each still open in another change.</source>
            <translation>
                <numerusform>No se incluyó en el cambio %1: %Ln línea, aún abierta en otro cambio.</numerusform>
                <numerusform>No se incluyeron en el cambio %1: %Ln líneas, cada una aún abierta en otro cambio.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open settings</source>
            <translation>Abrir configuración</translation>
        </message>
        <message>
            <source>Out of date</source>
            <translation>Desactualizada</translation>
        </message>
        <message>
            <source>Paste a &amp;list</source>
            <translation>Pegar una &amp;lista</translation>
        </message>
        <message>
            <source>Plan %1</source>
            <translation>Plan de cambio %1</translation>
        </message>
        <message>
            <source>Puts its lines back to what they were. Lines that were changed since are left as they are.</source>
            <translation>Devuelve sus líneas al estado en que estaban. Las líneas que se modificaron después se dejan como están.</translation>
        </message>
        <message>
            <source>Reading the lines at their carriers…</source>
            <translation>Leyendo las líneas en sus operadoras…</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Ejecutar</translation>
        </message>
        <message>
            <source>Start ov&amp;er</source>
            <translation>&amp;Empezar de nuevo</translation>
        </message>
        <message>
            <source>Steps of the change</source>
            <translation>Pasos del cambio</translation>
        </message>
        <message>
            <source>The check above is out of date.</source>
            <translation>La comprobación de arriba está desactualizada.</translation>
        </message>
        <message>
            <source>The check is running.</source>
            <translation>La comprobación está en curso.</translation>
        </message>
        <message>
            <source>The list is being read.</source>
            <translation>Se está leyendo la lista.</translation>
        </message>
        <message>
            <source>The plan was saved to %1. linekeeperctl shows and runs it.</source>
            <translation>El plan de cambio se guardó en %1. linekeeperctl lo muestra y lo ejecuta.</translation>
        </message>
        <message>
            <source>There is no carrier account yet, so no line can be checked. Add one first.</source>
            <translation>Aún no hay ninguna cuenta de operadora, así que no se puede comprobar ninguna línea. Añada una primero.</translation>
        </message>
        <message>
            <source>Undo change #%1</source>
            <translation>Deshacer el cambio #%1</translation>
        </message>
        <message numerus="yes">
            <source>Waiting behind another change: %Ln line(s).</source>
            <translation>
                <numerusform>En espera detrás de otro cambio: %Ln línea.</numerusform>
                <numerusform>En espera detrás de otro cambio: %Ln líneas.</numerusform>
            </translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>What you were preparing is here again, as it was %1. Nothing of it has been sent.</source>
            <translation>Lo que usted estaba preparando está aquí de nuevo, tal como estaba el %1. No se ha enviado nada de ello.</translation>
        </message>
        <message>
            <source>Which lines</source>
            <translation>Qué líneas</translation>
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
            <translation>Congelación: %1</translation>
        </message>
        <message>
            <source>Next 24 hours</source>
            <translation>Próximas 24 horas</translation>
        </message>
        <message>
            <source>No change is scheduled and no freeze begins.</source>
            <translation>No hay ningún cambio programado ni empieza ninguna congelación.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open change %1</source>
            <translation>Abrir el cambio %1</translation>
        </message>
        <message>
            <source>UTC</source>
            <translation>UTC</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>hasta %1</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::OrderDialog</name>
        <message>
            <source>&amp;Reason, for the audit trail</source>
            <translation>Motivo para el &amp;registro de auditoría</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Ticket number or why</source>
            <translation>Número de ticket o motivo</translation>
        </message>
        <message>
            <source>Type %1 to confirm</source>
            <translation>Escriba %1 para confirmar</translation>
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
            <translation>Fallidas</translation>
        </message>
        <message>
            <source>Lines per minute</source>
            <translation>Líneas por minuto</translation>
        </message>
        <message>
            <source>Lines per minute and share of failed ones</source>
            <translation>Líneas por minuto y proporción de fallidas</translation>
        </message>
        <message>
            <source>Lines per minute, failed %</source>
            <translation>Líneas por minuto, % fallidas</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::PageSet</name>
        <message>
            <source>Audit</source>
            <translation>Auditoría</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <source>Failures</source>
            <translation>Fallos</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <source>New change</source>
            <translation>Nuevo cambio</translation>
        </message>
        <message>
            <source>One change</source>
            <translation>Un cambio</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::PlaceFields</name>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Place of use: %1</source>
            <translation>Lugar de uso: %1</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Calle</translation>
        </message>
        <message>
            <source>The place of use needs street, city, state, ZIP code and country, or leave it empty.</source>
            <translation>El lugar de uso necesita calle, ciudad, estado, código ZIP y país; o déjelo vacío.</translation>
        </message>
        <message>
            <source>ZIP code</source>
            <translation>Código ZIP</translation>
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
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Now → then</source>
            <translation>Ahora → después</translation>
        </message>
        <message>
            <source>Open in change #%1: it waits until that has settled it.</source>
            <translation>Abierta en el cambio #%1: espera hasta que ese cambio la haya cerrado.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Veredicto</translation>
        </message>
        <message>
            <source>Why, and what to do</source>
            <translation>Por qué, y qué hacer</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::PlanSaver</name>
        <message>
            <source>Plans (*.lkplan)</source>
            <translation>Planes de cambio (*.lkplan)</translation>
        </message>
        <message>
            <source>Save the plan</source>
            <translation>Guardar el plan de cambio</translation>
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
            <translation>%1 lecturas previas, %2 cambios, %3 consultas, %4 relecturas</translation>
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
            <translation>Llamadas y tiempo</translation>
        </message>
        <message>
            <source>Fees and contract</source>
            <translation>Cargos y contrato</translation>
        </message>
        <message>
            <source>Started now, finished about %1, by the limits of the accounts.</source>
            <translation>Si se inicia ahora, termina hacia %1, según los límites de las cuentas.</translation>
        </message>
        <message>
            <source>The lines were read %1 ago. F5 reads them again.</source>
            <translation>Las líneas se leyeron hace %1. F5 las lee de nuevo.</translation>
        </message>
        <message>
            <source>The lines were read %1 to %2 ago. F5 reads them all again.</source>
            <translation>Las líneas se leyeron hace entre %1 y %2. F5 las lee todas de nuevo.</translation>
        </message>
        <message>
            <source>To be accepted before it runs</source>
            <translation>Por aceptar antes de ejecutar</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::PrefixModel</name>
        <message>
            <source>Carrier</source>
            <translation>Operadora</translation>
        </message>
        <message>
            <source>ICCID begins with</source>
            <translation>El ICCID empieza por</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Row %1: an ICCID prefix is digits only and begins with 89, not "%2". Nothing was saved.</source>
            <translation>Fila %1: un prefijo de ICCID consta solo de dígitos y empieza por 89, no es «%2». No se guardó nada.</translation>
        </message>
        <message>
            <source>Row %1: the prefix %2 stands twice. Nothing was saved.</source>
            <translation>Fila %1: el prefijo %2 figura dos veces. No se guardó nada.</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::PrefixesPanel</name>
        <message>
            <source>&amp;Remove prefix</source>
            <translation>&amp;Eliminar prefijo</translation>
        </message>
        <message>
            <source>&amp;Save prefixes</source>
            <translation>&amp;Guardar prefijos</translation>
        </message>
        <message>
            <source>A check first looks into the inventory. A line that is not there goes to the one account of the carrier that issued its SIM; the longest prefix that fits counts. F2 edits a cell.</source>
            <translation>Una comprobación mira primero en el inventario. Una línea que no esté en él se asigna a la única cuenta de la operadora que emitió su SIM; cuenta el prefijo coincidente más largo. F2 edita una celda.</translation>
        </message>
        <message>
            <source>A&amp;dd prefix</source>
            <translation>Aña&amp;dir prefijo</translation>
        </message>
        <message>
            <source>Carrier of prefix %1</source>
            <translation>Operadora del prefijo %1</translation>
        </message>
        <message>
            <source>Issuer prefixes</source>
            <translation>Prefijos de emisor</translation>
        </message>
        <message>
            <source>No prefix: lines that are not in the inventory cannot be told apart by their SIM.</source>
            <translation>Ningún prefijo: las líneas que no están en el inventario no se pueden distinguir por su SIM.</translation>
        </message>
        <message>
            <source>R&amp;evert</source>
            <translation>&amp;Revertir</translation>
        </message>
        <message>
            <source>The prefixes were saved. They are used from the next check on.</source>
            <translation>Los prefijos se guardaron. Se usan a partir de la próxima comprobación.</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ProblemRowsModel</name>
        <message>
            <source>Finding</source>
            <translation>Hallazgo</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
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
            <translation>Sesión iniciada: %1</translation>
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
            <translation>%1: ahora %2 %, máximo %3 %</translation>
        </message>
        <message>
            <source>%1 now %2, at most %3</source>
            <translation>%1: ahora %2, máximo %3</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ReadNow</name>
        <message>
            <source>%1 answered</source>
            <translation>%1 respondidas</translation>
        </message>
        <message>
            <source>%1 at %2 (about %3)</source>
            <translation>%1 en %2 (unos %3)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln could not be read; what is shown of them stays as it was: </source>
            <translation>
                <numerusform>No se pudo leer %Ln; lo que se muestra de ella queda como estaba: </numerusform>
                <numerusform>No se pudieron leer %Ln; lo que se muestra de ellas queda como estaba: </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) read just now.</source>
            <translation>
                <numerusform>%Ln línea leída ahora mismo.</numerusform>
                <numerusform>%Ln líneas leídas ahora mismo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) would take as many calls, so nothing was read. Settings › Inventory reads whole accounts page by page, which takes far fewer.</source>
            <translation>
                <numerusform>%Ln línea necesitaría otras tantas llamadas, así que no se leyó nada. Configuración › Inventario lee cuentas enteras página a página, con muchas menos llamadas.</numerusform>
                <numerusform>%Ln líneas necesitarían otras tantas llamadas, así que no se leyó nada. Configuración › Inventario lee cuentas enteras página a página, con muchas menos llamadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>. Nothing is changed at a carrier.</source>
            <translation>. No se cambia nada en ninguna operadora.</translation>
        </message>
        <message>
            <source>Do not read</source>
            <translation>No leer</translation>
        </message>
        <message>
            <source>Read now</source>
            <translation>Leer ahora</translation>
        </message>
        <message numerus="yes">
            <source>Reading %Ln line(s) from their carriers: </source>
            <translation>
                <numerusform>Leyendo %Ln línea en su operadora: </numerusform>
                <numerusform>Leyendo %Ln líneas en sus operadoras: </numerusform>
            </translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Detener lectura</translation>
        </message>
        <message numerus="yes">
            <source>This takes %Ln call(s): </source>
            <translation>
                <numerusform>Esto requiere %Ln llamada: </numerusform>
                <numerusform>Esto requiere %Ln llamadas: </numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ReadProgress</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1, %2 from the inventory</source>
            <translation>%1, %2 del inventario</translation>
        </message>
        <message>
            <source>Cancel the check</source>
            <translation>Cancelar la comprobación</translation>
        </message>
        <message>
            <source>Checking the lines</source>
            <translation>Comprobando las líneas</translation>
        </message>
        <message>
            <source>Read %1 of %2 lines</source>
            <translation>Leídas %1 de %2 líneas</translation>
        </message>
        <message>
            <source>Reading lines at %1</source>
            <translation>Leyendo líneas en %1</translation>
        </message>
        <message>
            <source>Reading the lines at their carriers</source>
            <translation>Leyendo las líneas en sus operadoras</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::RecentLists</name>
        <message>
            <source>No list was opened yet</source>
            <translation>Aún no se abrió ninguna lista</translation>
        </message>
        <message>
            <source>Open r&amp;ecent list</source>
            <translation>Abrir lista r&amp;eciente</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::RepairPanel</name>
        <message>
            <source>%1 (row %2: %3 → %4)</source>
            <translation>%1 (fila %2: %3 → %4)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s): %1</source>
            <translation>
                <numerusform>%Ln celda: %1</numerusform>
                <numerusform>%Ln celdas: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Repairs: done only where you tick the kind</source>
            <translation>Reparaciones: solo se hacen donde usted marque el tipo</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Hoja</translation>
        </message>
        <message>
            <source>Sheet of the workbook</source>
            <translation>Hoja del libro</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::RuleDetail</name>
        <message>
            <source>&amp;Save the level</source>
            <translation>&amp;Guardar nivel</translation>
        </message>
        <message>
            <source>About: %1; %2</source>
            <translation>Ámbito: %1; %2</translation>
        </message>
        <message>
            <source>Built in, written as: %1</source>
            <translation>Incorporada, escrita como: %1</translation>
        </message>
        <message>
            <source>Changed here: %1</source>
            <translation>Modificada aquí: %1</translation>
        </message>
        <message>
            <source>Choose a rule</source>
            <translation>Elija una regla</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>De %1</translation>
        </message>
        <message>
            <source>Must fire:</source>
            <translation>Deben activarla:</translation>
        </message>
        <message>
            <source>Must not fire:</source>
            <translation>No deben activarla:</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desactivada</translation>
        </message>
        <message>
            <source>Reason for another level</source>
            <translation>Motivo para otro nivel</translation>
        </message>
        <message>
            <source>Reason, noted in the audit</source>
            <translation>Motivo, queda anotado en la auditoría</translation>
        </message>
        <message>
            <source>Source: %1, valid from %2</source>
            <translation>Fuente: %1, válida desde %2</translation>
        </message>
        <message>
            <source>What the rule does here</source>
            <translation>Qué hace aquí la regla</translation>
        </message>
        <message>
            <source>every kind of change</source>
            <translation>todos los tipos de cambio</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::RulesModel</name>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>An example fails</source>
            <translation>Falla un ejemplo</translation>
        </message>
        <message>
            <source>Carriers</source>
            <translation>Operadoras</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desactivada</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Válida desde</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Qué dice</translation>
        </message>
        <message>
            <source>written: %1</source>
            <translation>escrita: %1</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::RulesPanel</name>
        <message numerus="yes">
            <source>%1 of %Ln example(s) fail: %2</source>
            <translation>
                <numerusform>Fallan %1 de %Ln ejemplo: %2</numerusform>
                <numerusform>Fallan %1 de %Ln ejemplos: %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %Ln example(s) do what they say.</source>
            <translation>
                <numerusform>El único ejemplo (%Ln) hace lo que dice.</numerusform>
                <numerusform>Los %Ln ejemplos hacen lo que dicen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Find a rule…</source>
            <translation>Buscar una regla…</translation>
        </message>
        <message>
            <source>It counts from the next check on.</source>
            <translation>Cuenta a partir de la próxima comprobación.</translation>
        </message>
        <message>
            <source>No rule fits this text.</source>
            <translation>Ninguna regla coincide con este texto.</translation>
        </message>
        <message>
            <source>Reads the files anew and tries every rule with its examples.</source>
            <translation>Lee de nuevo los archivos y prueba cada regla con sus ejemplos.</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>Run the e&amp;xamples</source>
            <translation>&amp;Ejecutar ejemplos</translation>
        </message>
        <message>
            <source>The chosen rule</source>
            <translation>La regla elegida</translation>
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
            <translation>%1 ya ha pasado, así que entonces no se puede iniciar nada. Elija una hora posterior, o «Ahora».</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>All at once</source>
            <translation>Todas a la vez</translation>
        </message>
        <message>
            <source>As listed</source>
            <translation>Según la lista</translation>
        </message>
        <message>
            <source>At</source>
            <translation>El</translation>
        </message>
        <message>
            <source>By carrier account</source>
            <translation>Por cuenta de operadora</translation>
        </message>
        <message>
            <source>Careful</source>
            <translation>Prudente</translation>
        </message>
        <message>
            <source>Guard</source>
            <translation>Guardián</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horario</translation>
        </message>
        <message>
            <source>How to run: %1</source>
            <translation>Cómo ejecutar: %1</translation>
        </message>
        <message>
            <source>Leave them out</source>
            <translation>Omitirlas</translation>
        </message>
        <message>
            <source>Lines before it judges</source>
            <translation>Líneas antes de juzgar</translation>
        </message>
        <message>
            <source>Lines open elsewhere</source>
            <translation>Líneas abiertas en otro</translation>
        </message>
        <message>
            <source>Lines that are open in another change</source>
            <translation>Líneas abiertas en otro cambio</translation>
        </message>
        <message>
            <source>Minutes between two stages</source>
            <translation>Minutos entre dos etapas</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>Order of the lines</source>
            <translation>Orden de las líneas</translation>
        </message>
        <message>
            <source>Percent that may fail</source>
            <translation>Porcentaje que puede fallar</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Prioridad</translation>
        </message>
        <message>
            <source>Send only from</source>
            <translation>Enviar solo de</translation>
        </message>
        <message>
            <source>Send only until</source>
            <translation>Enviar solo hasta</translation>
        </message>
        <message>
            <source>So many lines, a share of all, and what is left: 10,10%,rest</source>
            <translation>Tantas líneas, una parte del total y lo que quede: 10,10%,rest</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Etapas</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Stop by itself above</source>
            <translation>Detenerse solo por encima del</translation>
        </message>
        <message>
            <source>The higher one goes first where changes share an account's budget.</source>
            <translation>El más alto va primero cuando varios cambios comparten el presupuesto de una cuenta.</translation>
        </message>
        <message>
            <source>Wait behind the other change</source>
            <translation>Esperar detrás del otro cambio</translation>
        </message>
        <message>
            <source>between two stages</source>
            <translation>entre dos etapas</translation>
        </message>
        <message>
            <source>by the same clocks</source>
            <translation>en la misma zona horaria</translation>
        </message>
        <message>
            <source>failed of at least</source>
            <translation>de fallos sobre al menos</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>líneas</translation>
        </message>
        <message>
            <source>to</source>
            <translation>a</translation>
        </message>
        <message>
            <source>with</source>
            <translation>con</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::RunPanel</name>
        <message>
            <source>&amp;Save plan…</source>
            <translation>&amp;Guardar plan de cambio…</translation>
        </message>
        <message>
            <source>Fingerprint: %1</source>
            <translation>Huella: %1</translation>
        </message>
        <message>
            <source>Nothing to run: %1</source>
            <translation>Nada que ejecutar: %1</translation>
        </message>
        <message>
            <source>Number to confirm</source>
            <translation>Número para confirmar</translation>
        </message>
        <message>
            <source>Plan %1 · checked %2 UTC</source>
            <translation>Plan de cambio %1 · comprobado: %2 UTC</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Ejecutar</translation>
        </message>
        <message numerus="yes">
            <source>Run %Ln change(s)</source>
            <translation>
                <numerusform>Ejecutar %Ln cambio</numerusform>
                <numerusform>Ejecutar %Ln cambios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Schedule %Ln change(s)</source>
            <translation>
                <numerusform>Programar %Ln cambio</numerusform>
                <numerusform>Programar %Ln cambios</numerusform>
            </translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Iniciando…</translation>
        </message>
        <message>
            <source>The plan is made by the check above.</source>
            <translation>El plan de cambio lo crea la comprobación de arriba.</translation>
        </message>
        <message>
            <source>Type %1 to confirm</source>
            <translation>Escriba %1 para confirmar</translation>
        </message>
        <message>
            <source>Type %1 to confirm:</source>
            <translation>Escriba %1 para confirmar:</translation>
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
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 · ≈ %2 left</source>
            <translation>%1 · faltan ≈ %2</translation>
        </message>
        <message>
            <source>All changes</source>
            <translation>Todos los cambios</translation>
        </message>
        <message>
            <source>No change is running.</source>
            <translation>No hay ningún cambio en ejecución.</translation>
        </message>
        <message>
            <source>Open change %1</source>
            <translation>Abrir el cambio %1</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Pause change %1</source>
            <translation>Pausar el cambio %1</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Resume change %1</source>
            <translation>Reanudar el cambio %1</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En ejecución</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::SavedFiltersButton</name>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <source>&amp;Save this filter…</source>
            <translation>&amp;Guardar este filtro…</translation>
        </message>
        <message>
            <source>&amp;Saved filters</source>
            <translation>&amp;Filtros guardados</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Name (one that is there already is replaced):</source>
            <translation>Nombre (si ya existe, se sustituye):</translation>
        </message>
        <message>
            <source>No filter was saved here yet</source>
            <translation>Aquí aún no se ha guardado ningún filtro</translation>
        </message>
        <message>
            <source>Re&amp;name</source>
            <translation>&amp;Cambiar nombre</translation>
        </message>
        <message>
            <source>Rename the filter</source>
            <translation>Cambiar el nombre del filtro</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save this filter</source>
            <translation>Guardar este filtro</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>Filtros guardados</translation>
        </message>
        <message>
            <source>Saved filters (Ctrl+Shift+F)</source>
            <translation>Filtros guardados (Ctrl+Mayús+F)</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::SchedulePage</name>
        <message numerus="yes">
            <source>%Ln change(s) start by themselves.</source>
            <translation>
                <numerusform>%Ln cambio se inicia automáticamente.</numerusform>
                <numerusform>%Ln cambios se inician automáticamente.</numerusform>
            </translation>
        </message>
        <message>
            <source>All times are UTC.</source>
            <translation>Todas las horas son UTC.</translation>
        </message>
        <message>
            <source>Cancel remaining…</source>
            <translation>Cancelar restantes…</translation>
        </message>
        <message>
            <source>Change the start…</source>
            <translation>Cambiar el inicio…</translation>
        </message>
        <message>
            <source>New change</source>
            <translation>Nuevo cambio</translation>
        </message>
        <message>
            <source>No change waits for its time, and no freeze falls into the next seven days. A new change can start at a time you choose, under “How to run”.</source>
            <translation>Ningún cambio espera su hora y ninguna congelación cae en los próximos siete días. Un nuevo cambio puede empezar a la hora que usted elija, en «Cómo ejecutar».</translation>
        </message>
        <message>
            <source>Nothing is scheduled</source>
            <translation>No hay nada programado</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Start now…</source>
            <translation>Iniciar ahora…</translation>
        </message>
        <message>
            <source>Times are those of %1; UTC when pointed at.</source>
            <translation>Las horas son las de %1; en UTC al señalarlas.</translation>
        </message>
        <message>
            <source>What is to come</source>
            <translation>Lo que está por venir</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::SearchField</name>
        <message>
            <source>Clear search</source>
            <translation>Borrar búsqueda</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::SectionHead</name>
        <message>
            <source>Step %1, %2</source>
            <translation>Paso %1, %2</translation>
        </message>
        <message>
            <source>Step %1, %2, done</source>
            <translation>Paso %1, %2, hecho</translation>
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
            <translation>Progreso</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::SettingsPage</name>
        <message>
            <source>Alerts</source>
            <translation>Alertas</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>Callbacks</source>
            <translation>Callbacks</translation>
        </message>
        <message>
            <source>Carrier accounts</source>
            <translation>Cuentas de operadora</translation>
        </message>
        <message>
            <source>Freezes and caps</source>
            <translation>Congelaciones y límites</translation>
        </message>
        <message>
            <source>Inventory</source>
            <translation>Inventario</translation>
        </message>
        <message>
            <source>Issuer prefixes</source>
            <translation>Prefijos de emisor</translation>
        </message>
        <message>
            <source>Kept in %1</source>
            <translation>Se guarda en %1</translation>
        </message>
        <message>
            <source>Parts of the settings</source>
            <translation>Partes de la configuración</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::ShortcutTable</name>
        <message>
            <source> or </source>
            <translation> o </translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>Elegir columnas</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Copy the selected rows</source>
            <translation>Copiar las filas seleccionadas</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Next field</source>
            <translation>Campo siguiente</translation>
        </message>
        <message>
            <source>Search fields</source>
            <translation>Campos de búsqueda</translation>
        </message>
        <message>
            <source>Select all rows</source>
            <translation>Seleccionar todas las filas</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tablas</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>right click on the header</source>
            <translation>clic derecho en la cabecera</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::Sparkline</name>
        <message>
            <source>No values yet</source>
            <translation>Aún no hay valores</translation>
        </message>
        <message>
            <source>Now %1, at most %2</source>
            <translation>Ahora %1, máximo %2</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::StartDialog</name>
        <message>
            <source>%1 starts by itself at:</source>
            <translation>%1 se inicia automáticamente el:</translation>
        </message>
        <message>
            <source>All times are UTC.</source>
            <translation>Todas las horas son UTC.</translation>
        </message>
        <message>
            <source>By the clocks of %1; that is %2 UTC.</source>
            <translation>Según los relojes de %1; es decir, %2 UTC.</translation>
        </message>
        <message>
            <source>Change the start</source>
            <translation>Cambiar el inicio</translation>
        </message>
        <message>
            <source>Change the time</source>
            <translation>Cambiar la hora</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>This time is over. Choose a later one, or start the change now.</source>
            <translation>Esta hora ya ha pasado. Elija una posterior, o inicie el cambio ahora.</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::StepList</name>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
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
            <translation>Fallido</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Aún no</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En curso</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::TableHeader</name>
        <message>
            <source>Column heads</source>
            <translation>Cabeceras de columna</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::TableView</name>
        <message>
            <source>Reset columns</source>
            <translation>Restablecer columnas</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::TermField</name>
        <message>
            <source>%1: code</source>
            <translation>%1: código</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Dejar como está</translation>
        </message>
        <message>
            <source>Set to</source>
            <translation>Fijar en</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Quitar</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::TimeChart</name>
        <message>
            <source>%1 now %2, at most %3</source>
            <translation>%1: ahora %2, máximo %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>&amp;Copy as image</source>
            <translation>&amp;Copiar como imagen</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::Timeline</name>
        <message>
            <source>Timeline</source>
            <translation>Cronología</translation>
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
            <translation>Actuali&amp;zar</translation>
        </message>
        <message>
            <source>Carrier accounts, last 15 minutes</source>
            <translation>Cuentas de operadora, últimos 15 minutos</translation>
        </message>
        <message>
            <source>Carriers, last 15 minutes</source>
            <translation>Operadoras, últimos 15 minutos</translation>
        </message>
        <message>
            <source>No carrier account has been added.</source>
            <translation>No se ha añadido ninguna cuenta de operadora.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::Tray</name>
        <message>
            <source>&amp;Show Linekeeper</source>
            <translation>&amp;Mostrar Linekeeper</translation>
        </message>
        <message>
            <source>Linekeeper</source>
            <translation>Linekeeper</translation>
        </message>
        <message>
            <source>Stop and &amp;quit</source>
            <translation>Detener y &amp;salir</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::VaultUnlockDialog</name>
        <message>
            <source>&amp;Make the vault</source>
            <translation>&amp;Crear almacén</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Frase de contraseña</translation>
        </message>
        <message>
            <source>&amp;Unlock</source>
            <translation>&amp;Desbloquear</translation>
        </message>
        <message>
            <source>Go on &amp;without credentials</source>
            <translation>Continuar &amp;sin credenciales</translation>
        </message>
        <message>
            <source>Make a credential vault</source>
            <translation>Crear un almacén de credenciales</translation>
        </message>
        <message>
            <source>Once &amp;more</source>
            <translation>&amp;Otra vez</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Repetir la frase de contraseña</translation>
        </message>
        <message>
            <source>The carriers' credentials are kept in an encrypted file. Without its passphrase the console shows everything but can neither read nor change lines.</source>
            <translation>Las credenciales de las operadoras se guardan en un archivo cifrado. Sin su frase de contraseña, la consola muestra todo, pero no puede leer ni cambiar líneas.</translation>
        </message>
        <message>
            <source>The two passphrases differ; no vault was made. Type the same one twice.</source>
            <translation>Las dos frases de contraseña difieren; no se creó ningún almacén. Escriba la misma dos veces.</translation>
        </message>
        <message numerus="yes">
            <source>This desktop has no keyring that answers, so the carriers' credentials are kept in an encrypted file. Choose a passphrase of at least %n characters; without it they cannot be recovered.</source>
            <translation>
                <numerusform>Este escritorio no tiene ningún llavero que responda, así que las credenciales de las operadoras se guardan en un archivo cifrado. Elija una frase de contraseña de al menos %n carácter; sin ella no se pueden recuperar.</numerusform>
                <numerusform>Este escritorio no tiene ningún llavero que responda, así que las credenciales de las operadoras se guardan en un archivo cifrado. Elija una frase de contraseña de al menos %n caracteres; sin ella no se pueden recuperar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Unlock the credential vault</source>
            <translation>Desbloquear el almacén de credenciales</translation>
        </message>
    </context>
    <context>
        <name>lk::ui::WhatForm</name>
        <message>
            <source>&amp;IP pool</source>
            <translation>Pool de &amp;IP</translation>
        </message>
        <message>
            <source>&amp;Rate plan</source>
            <translation>Plan tarifa&amp;rio</translation>
        </message>
        <message>
            <source>&amp;Waive the early termination fee (ThingSpace)</source>
            <translation>Eximir del cargo por &amp;baja anticipada (ThingSpace)</translation>
        </message>
        <message>
            <source>&amp;ZIP code</source>
            <translation>Código &amp;ZIP</translation>
        </message>
        <message>
            <source>A ZIP code has five digits.</source>
            <translation>Un código ZIP tiene cinco dígitos.</translation>
        </message>
        <message>
            <source>As the list says</source>
            <translation>Según la lista</translation>
        </message>
        <message>
            <source>Brings suspended lines back to Active.</source>
            <translation>Devuelve las líneas suspendidas al estado Activa.</translation>
        </message>
        <message>
            <source>Carrier's reason c&amp;ode</source>
            <translation>Có&amp;digo de motivo (operadora)</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Changes what your customer is billed for: recorded here only, no carrier is called.</source>
            <translation>Cambia lo que se factura a su cliente: solo se registra aquí, no se llama a ninguna operadora.</translation>
        </message>
        <message>
            <source>Control Center only, such as its cheapest plan; empty: the plan stays</source>
            <translation>Solo Control Center, p. ej. su plan tarifario más barato; vacío: el plan tarifario no cambia</translation>
        </message>
        <message>
            <source>Customer terms</source>
            <translation>Condiciones del cliente</translation>
        </message>
        <message>
            <source>First &amp;move to plan</source>
            <translation>Antes, &amp;mover al plan</translation>
        </message>
        <message>
            <source>Five digits, where the line is used; ThingSpace needs it</source>
            <translation>Cinco dígitos, donde se usa la línea; ThingSpace lo necesita</translation>
        </message>
        <message>
            <source>For the audit trail, such as INC-4411</source>
            <translation>Para el registro de auditoría, como INC-4411</translation>
        </message>
        <message>
            <source>Give a reason or ticket number for the audit trail.</source>
            <translation>Indique un motivo o un número de ticket para el registro de auditoría.</translation>
        </message>
        <message>
            <source>Moves the lines to another of the carrier's rate plans: all to the same one, or each to the one its row names.</source>
            <translation>Pasa las líneas a otro plan tarifario de la operadora: todas al mismo, o cada una al que indica su fila.</translation>
        </message>
        <message>
            <source>Place of use</source>
            <translation>Lugar de uso</translation>
        </message>
        <message>
            <source>Reason or &amp;ticket</source>
            <translation>Mo&amp;tivo o ticket</translation>
        </message>
        <message>
            <source>Say what becomes of the customer rate plan or the pool.</source>
            <translation>Indique qué ocurre con el plan tarifario de cliente o con el pool.</translation>
        </message>
        <message>
            <source>Say which rate plan the lines get, or load a list with a column “Rate plan”.</source>
            <translation>Indique qué plan tarifario reciben las líneas, o cargue una lista con una columna «Rate plan».</translation>
        </message>
        <message>
            <source>Stops traffic; the line can be restored. Control Center knows this as Deactivated.</source>
            <translation>Detiene el tráfico; la línea se puede reactivar. En Control Center esto se llama Deactivated.</translation>
        </message>
        <message>
            <source>Telegence only; empty: the usual one</source>
            <translation>Solo Telegence; vacío: el habitual</translation>
        </message>
        <message>
            <source>The carrier's plan code</source>
            <translation>El código de plan tarifario de la operadora</translation>
        </message>
        <message>
            <source>The carrier's plan code; empty: as the list says</source>
            <translation>El código de plan tarifario de la operadora; vacío: según la lista</translation>
        </message>
        <message>
            <source>The list has no column that says the action of each row.</source>
            <translation>La lista no tiene ninguna columna que indique la acción de cada fila.</translation>
        </message>
        <message>
            <source>ThingSpace needs one; Control Center takes none when activating</source>
            <translation>ThingSpace necesita uno; Control Center no admite ninguno al activar</translation>
        </message>
        <message>
            <source>ThingSpace only; empty: the carrier's own choice</source>
            <translation>Solo ThingSpace; vacío: lo elige la operadora</translation>
        </message>
        <message>
            <source>Type of change</source>
            <translation>Tipo de cambio</translation>
        </message>
        <message>
            <source>Waive the early termination fee (ThingSpace)</source>
            <translation>Eximir del cargo por baja anticipada (ThingSpace)</translation>
        </message>
        <message>
            <source>first to plan %1</source>
            <translation>antes al plan %1</translation>
        </message>
        <message>
            <source>termination fee waived</source>
            <translation>sin cargo por baja anticipada</translation>
        </message>
        <message>
            <source>⚠ Each row gets what its own column “Action” says: suspend, restore, activate, deactivate, change rate plan, change ICCID, change IMEI or change customer plan.</source>
            <translation>⚠ Cada fila recibe lo que indica su propia columna «Action»: suspend, restore, activate, deactivate, change rate plan, change ICCID, change IMEI o change customer plan.</translation>
        </message>
        <message>
            <source>⚠ Ends the service. Not every carrier can take this back, and numbers may be lost.</source>
            <translation>⚠ Pone fin al servicio. No todas las operadoras pueden revertirlo, y pueden perderse números.</translation>
        </message>
        <message>
            <source>⚠ Gives each line the new SIM or device named in its own row (columns "New ICCID" and "New IMEI"). The old SIM cannot simply be put back.</source>
            <translation>⚠ Da a cada línea la nueva SIM o el nuevo dispositivo indicado en su propia fila (columnas «New ICCID» y «New IMEI»). La SIM anterior no se puede volver a poner sin más.</translation>
        </message>
        <message>
            <source>⚠ Starts service and billing. At Telegence this orders a new line for the SIM and device.</source>
            <translation>⚠ Inicia el servicio y la facturación. En Telegence esto encarga una línea nueva para la SIM y el dispositivo.</translation>
        </message>
    </context>
    <context>
        <name>lk::webhook::ListenerSetup</name>
        <message>
            <source>The callback password or secret of account %1 is not at hand. The callback listener was not started; set it anew, or unlock the place where it is kept.</source>
            <translation>La contraseña o el secreto de callback de la cuenta %1 no está disponible. No se inició el receptor de callbacks; fíjelo de nuevo, o desbloquee el lugar donde se guarda.</translation>
        </message>
    </context>
    <context>
        <name>lk::webhook::SelfTest</name>
        <message>
            <source>A genuine message is accepted</source>
            <translation>Se acepta un mensaje auténtico</translation>
        </message>
        <message>
            <source>A repeat is recognized</source>
            <translation>Se reconoce una repetición</translation>
        </message>
        <message>
            <source>Another program's certificate was shown on this port.</source>
            <translation>En este puerto se mostró el certificado de otro programa.</translation>
        </message>
        <message>
            <source>It can be reached from this machine</source>
            <translation>Es accesible desde este equipo</translation>
        </message>
        <message>
            <source>It could not be stored. Look at the state of the database.</source>
            <translation>No se pudo guardar. Revise el estado de la base de datos.</translation>
        </message>
        <message>
            <source>It is in the inbox, about no request of yours.</source>
            <translation>Está en la bandeja de entrada, sin relación con ninguna solicitud suya.</translation>
        </message>
        <message>
            <source>It is stored before it is acknowledged</source>
            <translation>Se guarda antes de confirmar su recepción</translation>
        </message>
        <message>
            <source>No answer came within 10 seconds.</source>
            <translation>No llegó ninguna respuesta en 10 segundos.</translation>
        </message>
        <message>
            <source>Port %1 of %2.</source>
            <translation>Puerto %1 de %2.</translation>
        </message>
        <message>
            <source>The connection was closed without an answer.</source>
            <translation>La conexión se cerró sin respuesta.</translation>
        </message>
        <message>
            <source>The listener answered with HTTP status %1.</source>
            <translation>El receptor respondió con el estado HTTP %1.</translation>
        </message>
        <message>
            <source>The listener did not say that the sample was stored.</source>
            <translation>El receptor no indicó que la muestra se hubiera guardado.</translation>
        </message>
        <message>
            <source>The listener is bound</source>
            <translation>El receptor ocupa su puerto</translation>
        </message>
        <message>
            <source>The listener is switched off, or this account receives no callbacks.</source>
            <translation>El receptor está desactivado, o esta cuenta no recibe callbacks.</translation>
        </message>
        <message>
            <source>The same message was stored twice.</source>
            <translation>El mismo mensaje se guardó dos veces.</translation>
        </message>
        <message>
            <source>The sample had the right proof.</source>
            <translation>La muestra llevaba la prueba correcta.</translation>
        </message>
        <message>
            <source>The second copy changed nothing.</source>
            <translation>La segunda copia no modificó nada.</translation>
        </message>
        <message>
            <source>Whether the carrier reaches it through your router or proxy only its first message shows.</source>
            <translation>Si la operadora llega hasta él a través de su router o proxy, solo lo muestra su primer mensaje.</translation>
        </message>
    </context>
</TS>
