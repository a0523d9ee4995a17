### Texts of the district's facts: determinations, providers, contracts, school-based starts, imports

## What is wrong with a line of a file
flaw-missing = Llene esta columna.
flaw-long = Use 200 signos como máximo.
flaw-empty = Use por lo menos una letra o un dígito.
flaw-signs = Use solo letras, dígitos, puntos, guiones y guiones bajos. Los códigos van en mayúsculas.
flaw-day = Escriba el día como 2026-02-12 o 02/12/2026 (mes/día/año).
flaw-order = Este día es anterior al primer día.
flaw-minutes = Escriba minutos enteros, como 720.
flaw-amount = Escriba dólares y centavos, como 112.50.
flaw-sasid = Escriba los 10 dígitos del SASID. 411 significa que el estado todavía busca un duplicado.
flaw-email = Escriba un correo electrónico, como name@example.org.
flaw-not-one-of = Escriba una de estas palabras: { $words }.
flaw-contradiction = NEITHER no puede ir junto a otro resultado.
flaw-taken = Esto pertenece a otra persona.
flaw-unknown = Esto todavía no se conoce. Impórtelo primero.
flaw-approved-when = Un contrato aprobado necesita el día de la aprobación de la Ciudad.
flaw-both = Llene las dos columnas o ninguna.
flaw-below-paid = { $minutes ->
    [one] Ya se reembolsó { $minutes } minuto.
   *[other] Ya se reembolsaron { $minutes } minutos.
    } Escriba por lo menos esa cantidad.
flaw-twice = La línea { $line } dice lo mismo. Quite una de las dos.
flaw-differs = La línea { $line } dice algo diferente sobre lo mismo. Hágalas iguales.
flaw-not-text = Guarde el archivo como CSV en UTF-8.
flaw-size = Use un archivo de 8 MB como máximo.
flaw-no-lines = El archivo no tiene líneas debajo del encabezado.
flaw-count = Esta línea tiene más o menos columnas que el encabezado.
flaw-no-column = Al encabezado le falta esta columna.
flaw-strange-column = Esta columna no se conoce, o aparece dos veces.

## Search
facts-title = Datos
facts-search = Buscar un niño o un proveedor
facts-search-hint = Un nombre, el final de un SASID o el código de un proveedor.
facts-search-do = Buscar
facts-none = No se encontró nada.
facts-children = Niños
facts-providers = Proveedores
facts-name = Nombre
facts-sasid = Número SASID
facts-school = Escuela
facts-code = Código
facts-jobs = Profesión
facts-from = Desde el { $from }
facts-from-to = Del { $from } al { $to }
facts-child-service = { $child }, { $service }

## A child
facts-iep = IEP
facts-iep-none = No se conoce ningún IEP.
facts-finding = Qué encontró la escuela
facts-finding-none = La escuela todavía no ha decidido.
facts-missed = No recibidas
facts-cause = Causa
facts-assessor = Evaluado por
facts-decided = Decidido
facts-accepted = Aceptada el { $day }
facts-owed = Servicios adeudados
facts-column-service = Servicio
facts-column-owed = Adeudado
facts-column-school = Dado por la escuela
facts-column-reserved = En revisión
facts-column-paid = Reembolsado
facts-column-left = Queda
facts-starts = La escuela lo da desde el { $day }.
facts-goals = Metas
facts-guardians = Padres o tutores legales
facts-language = Idioma
facts-email = Correo electrónico
facts-ledger = Registro de horas
facts-ledger-when = Día
facts-ledger-what = Qué
facts-ledger-minutes = Minutos
facts-change-line = Cambiar { $service }
facts-change-owed = Cambiar los minutos adeudados
facts-add-school = Guardar los minutos
facts-accept = Aceptar esta causa
finding-regression = Perdió habilidades
finding-failure-to-progress = Sin el progreso esperado
finding-neither = Ninguna de las dos
cause-staffing-shortage = Falta de personal
cause-student-absence = El niño o la niña faltó
cause-school-closed = La escuela estaba cerrada
cause-family-declined = La familia no lo aceptó
cause-other = Otra cosa
ledger-owed = Adeudado
ledger-school = Dado por la escuela
ledger-reserved = Apartado para una línea en revisión
ledger-released = Libre otra vez
ledger-reimbursed = Reembolsado
ledger-undone = Aprobación deshecha
owed-minutes = Minutos adeudados
    .err-format = Escriba minutos enteros.
    .err-range = Ya se reembolsaron más minutos que estos.
owed-why = ¿Por qué lo cambia?
    .err-missing = Escriba por qué cambia los minutos.
given-minutes = Todos los minutos que la escuela ha dado hasta ahora
    .err-format = Escriba minutos enteros.
cause-why = ¿Por qué se acepta esta causa?
    .err-missing = Escriba por qué acepta esta causa.

## A provider
facts-named-by-family = Una familia nombró a este proveedor. El distrito todavía no lo conoce.
facts-licenses = Licencias
facts-license = Licencia
facts-holder = Nombre en ella
facts-expires = Vence el
facts-checked = Verificada
facts-supervisor = Supervisor
facts-license-none = No hay ninguna licencia registrada.
facts-license-add = Agregar o renovar una licencia
facts-license-keep = Guardar la licencia
facts-names = Nombres en los papeles del banco
facts-names-keep = Guardar los nombres
facts-contracts = Contratos
facts-contract-none = Todavía no hay contrato.
facts-contract = Contrato { $number }
facts-contract-keep = Guardar el contrato
facts-rate-alone = Individual, por hora
facts-rate-group = En grupo, por hora
facts-rate-keep = Guardar el precio
contract-state = ¿En qué paso está?
    .err-missing = Elija en qué paso está el contrato.
contract-state-draft = Borrador
contract-state-completed = Completo
contract-state-submitted = En la Ciudad
contract-state-city-approved = Aprobado por la Ciudad
contract-state-rejected = No aprobado
contract-state-expired = Terminado
contract-approved = Día de la aprobación de la Ciudad
    .err-missing = Escriba el día de la aprobación.
    .err-format = Escriba una fecha como 02/12/2026 (mes/día/año).
contract-from = Primer día
    .err-format = Escriba una fecha como 02/12/2026 (mes/día/año).
contract-to = Último día
    .err-format = Escriba una fecha como 02/12/2026 (mes/día/año).
    .err-order = Elija un día después del primer día.
provider-names = Otros nombres, uno en cada línea
    .hint = El nombre de un negocio, o un nombre en los papeles del banco.
license-kind = Tipo
    .hint = En mayúsculas, como SLP o DESE_SPED.
    .err-missing = Escriba el tipo de licencia.
    .err-format = Use mayúsculas, dígitos y guiones bajos.
license-holder = Nombre en la licencia
    .err-missing = Escriba el nombre que está en la licencia.
license-whose = ¿De quién es la licencia?
    .err-missing = Elija de quién es la licencia.
license-whose-provider = Del proveedor
license-whose-supervisor = Del supervisor
license-checked = Día en que se verificó con la junta de licencias
    .err-format = Escriba una fecha como 02/12/2026 (mes/día/año).
rate-service = Servicio
    .err-missing = Elija un servicio.
rate-alone = Precio individual, por hora
    .err-format = Escriba dólares y centavos, como 150.00.
rate-group = Precio en grupo, por hora
    .err-format = Escriba dólares y centavos, como 60.00.

## School-based starts
starts-title = Inicio de servicios en la escuela, { $school }
starts-lead = Desde el primer día, las sesiones privadas de este servicio no se pueden pagar. La familia recibe una carta.
starts-send = Enviar el aviso
starts-told = Inicios avisados
starts-child = Niño o niña
starts-service = Servicio
starts-first = Primer día
starts-notice = Aviso a la familia
starts-read = Leído
starts-read-yes = Sí
starts-none = A ningún niño de esta escuela se le debe un servicio que siga abierto.
start-role = Usted es
    .err-missing = Elija quién es usted.
start-role-leader = Director de la escuela
start-role-provider = Proveedor de servicios relacionados

## Imports
imports-title = Importaciones
imports-lead = Primero se mira el archivo. No se guarda nada hasta que usted lo aplica.
imports-look = Mirar el archivo
imports-files = Archivos más nuevos
imports-none = Todavía no se importó ningún archivo.
imports-file = Archivo
imports-by = Por
imports-when = Cuándo
imports-state = Estado
imports-waiting = En espera
imports-applied = Aplicado, { $n ->
    [one] { $n } línea cambió algo
   *[other] { $n } líneas cambiaron algo
    }
imports-columns = Columnas
imports-kind = En el archivo
imports-about = { $lines ->
    [one] { $lines } línea.
   *[other] { $lines } líneas.
    } SHA-256 { $hash }…
imports-counts = Líneas nuevas: { $new }, cambiadas: { $changed }, iguales: { $same }.
imports-flaws = Arregle estas líneas
imports-flaws-lead = No se guardó nada. Arregle el archivo y tráigalo otra vez.
imports-line = Línea
imports-column = Columna
imports-what = Qué hacer
imports-changes = Qué cambia
imports-more = No se muestran { $n } más.
imports-apply = Aplicar todo
imports-discard = Descartar este archivo
imports-nothing = Todo lo que hay en este archivo ya se conoce.
imports-line-new = Nueva
imports-line-changed = { $column }: { $was } → { $becomes }.
import-households = Hogares y padres o tutores legales
import-students = Niños
import-goals = Metas del IEP
import-determinations = Decisiones de la escuela con minutos adeudados
import-providers = Proveedores
import-licenses = Licencias
import-contracts = Contratos
import-school-starts = Inicios de servicios en la escuela
import-school-minutes = Minutos dados por las escuelas
