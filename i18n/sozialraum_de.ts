<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
    <context>
        <name>Sozialraum</name>
        <message>
            <location filename="../core/areas/crosswalk.py" />
            <source>The crosswalk has weights that are NULL, below 0 or above 1 (sources {areas}). A weight is the share of the source, such as 0.25; percentages are recognised if those of at least half of the sources add up to 100.</source>
            <translation>Der Zuordnungsschlüssel hat Gewichte, die leer (NULL), kleiner als 0 oder größer als 1 sind (Quellen {areas}). Ein Gewicht ist der Anteil der Quelle, zum Beispiel 0.25; Prozentwerte werden erkannt, wenn sie sich bei mindestens der Hälfte der Quellen zu 100 ergänzen.</translation>
        </message>
        <message>
            <location filename="../core/areas/crosswalk.py" />
            <source>The crosswalk names a pair of source and target twice (sources {areas}). Leave one row for each pair, with the sum of its weights.</source>
            <translation>Der Zuordnungsschlüssel nennt ein Paar aus Quelle und Ziel doppelt (Quellen {areas}). Je Paar nur eine Zeile mit der Summe der Gewichte stehen lassen.</translation>
        </message>
        <message>
            <location filename="../core/areas/crosswalk.py" />
            <source>The weights of a source add up to more than 1 (sources {areas}). Values would be counted more than once; correct the crosswalk.</source>
            <translation>Die Gewichte einer Quelle ergeben zusammen mehr als 1 (Quellen {areas}). Werte würden mehrfach gezählt; bitte den Zuordnungsschlüssel berichtigen.</translation>
        </message>
        <message>
            <location filename="../core/areas/levels.py" />
            <source>There is no area level {name}. The levels are: {levels}.</source>
            <translation>Die Raumebene {name} gibt es nicht. Raumebenen sind: {levels}.</translation>
        </message>
        <message>
            <location filename="../core/areas/levels.py" />
            <source>Levels {file}, line {line}: found {found}; expected: {expected}.</source>
            <translation>Raumebenen {file}, Zeile {line}: gefunden {found}; erwartet: {expected}.</translation>
        </message>
        <message>
            <location filename="../core/areas/levels.py" />
            <source>The levels {file} cannot be read: {reason}</source>
            <translation>Die Raumebenen {file} sind nicht lesbar: {reason}</translation>
        </message>
        <message>
            <location filename="../core/areas/shares.py" />
            <source>The weights in field {field} hold text that is no number (row {rows}). A weight is a share such as 0.25, or a percentage such as 25 or 12,5.</source>
            <translation>Die Gewichte im Feld {field} enthalten Text, der keine Zahl ist (Zeile {rows}). Ein Gewicht ist ein Anteil wie 0.25 oder ein Prozentwert wie 25 oder 12,5.</translation>
        </message>
        <message>
            <location filename="../core/areas/shares.py" />
            <source>The weights of the crosswalk are percentages; they are divided by 100. Sources whose rounded weights are scaled to a sum of 1: {areas}.</source>
            <translation>Die Gewichte des Zuordnungsschlüssels sind Prozentwerte; sie werden durch 100 geteilt. Quellgebiete, deren gerundete Gewichte auf die Summe 1 gebracht werden: {areas}.</translation>
        </message>
        <message>
            <location filename="../core/areas/shares.py" />
            <source>Sources whose rounded weights are scaled to a sum of 1: {areas}.</source>
            <translation>Quellgebiete, deren gerundete Gewichte auf die Summe 1 gebracht werden: {areas}.</translation>
        </message>
        <message>
            <location filename="../core/confidentiality/elsewhere.py" />
            <source>{source}: no field holds the keys of areas known here (levels {levels}), so it cannot be linked. Name the larger area of each row in a parent field of that level, or leave the table out.</source>
            <translation>{source}: Kein Feld enthält Schlüssel der hier bekannten Gebiete (Raumebenen {levels}); die Tabelle kann nicht verknüpft werden. Das größere Gebiet jeder Zeile in einem Feld dieser Raumebene nennen oder die Tabelle weglassen.</translation>
        </message>
        <message>
            <location filename="../core/confidentiality/elsewhere.py" />
            <source>{source} has no date field {field}, so it is not known which dates it is of.</source>
            <translation>{source} hat kein Datumsfeld {field}; es ist nicht bekannt, für welche Stichtage die Tabelle gilt.</translation>
        </message>
        <message>
            <location filename="../core/confidentiality/feasible.py" />
            <source>The published figures contradict each other: no counts of at least 0 fit all sums. Rounded or changed figures cannot be checked as if they were exact; check the totals, and that all tables are of the same date.</source>
            <translation>Die veröffentlichten Zahlen widersprechen sich: Keine Fallzahlen ab 0 passen zu allen Summen. Gerundete oder veränderte Zahlen können nicht geprüft werden, als wären sie genau; zu prüfen sind die Summen und ob alle Tabellen vom selben Stichtag sind.</translation>
        </message>
        <message>
            <location filename="../core/confidentiality/linked.py" />
            <source>{total} is not the sum of {parts} in {count} areas ({areas}). Parts that do not add up cannot be protected together; correct the figures or the totals.</source>
            <translation>{total} ist in {count} Gebieten nicht die Summe von {parts} ({areas}). Teile, die sich nicht zur Summe ergänzen, können nicht gemeinsam geschützt werden; Zahlen oder Gliederung sind zu berichtigen.</translation>
        </message>
        <message>
            <location filename="../core/confidentiality/linked.py" />
            <source>The figures around withheld or missing values contradict each other (areas {areas}): no counts of at least 0 fit all sums. Check totals and other tables.</source>
            <translation>Die Zahlen um gesperrte oder fehlende Werte widersprechen sich (Gebiete {areas}): Keine Fallzahlen ab 0 passen zu allen Summen. Summen und andere Tabellen sind zu prüfen.</translation>
        </message>
        <message>
            <location filename="../core/confidentiality/profiles.py" />
            <source>The rules of confidentiality {file} cannot be read: {reason}</source>
            <translation>Die Geheimhaltungsregeln {file} können nicht gelesen werden: {reason}</translation>
        </message>
        <message>
            <location filename="../core/confidentiality/profiles.py" />
            <source>{file}, profile {profile}: “{entry}: {value}” is not understood. Entries are: {entries}.</source>
            <translation>{file}, Profil {profile}: „{entry}: {value}“ wird nicht verstanden. Einträge sind: {entries}.</translation>
        </message>
        <message>
            <location filename="../core/confidentiality/release.py" />
            <source>{source} publishes other values of {fields} (areas {areas}). What others publish can be taken into account only if it is of the same date and not rounded; check date, keys and level.</source>
            <translation>{source} veröffentlicht andere Werte von {fields} (Gebiete {areas}). Was andere veröffentlichen, kann nur berücksichtigt werden, wenn es vom selben Stichtag und nicht gerundet ist; Stichtag, Schlüssel und Raumebene sind zu prüfen.</translation>
        </message>
        <message>
            <location filename="../core/confidentiality/release.py" />
            <source>{parts} are more than {whole} in {areas}, so they are no parts of it. Correct the figures, or leave the fields out.</source>
            <translation>{parts} sind in {areas} mehr als {whole} und damit keine Teile davon. Die Zahlen sind zu berichtigen oder die Felder wegzulassen.</translation>
        </message>
        <message>
            <location filename="../core/confidentiality/rounding.py" />
            <source>No rounded figures add up to each other in all these sums (or this QGIS' scipy is too old to find them). Round without keeping the sums, or name fewer levels and breakdowns.</source>
            <translation>Zu all diesen Summen gibt es keine gerundeten Zahlen, die aufgehen (oder das scipy dieses QGIS ist zu alt, um sie zu finden). Ohne Erhalt der Summen runden oder weniger Ebenen und Gliederungen angeben.</translation>
        </message>
        <message>
            <location filename="../core/confidentiality/rules.py" />
            <source>{field} is negative in {areas}. Only counts can be protected; a balance such as net migration is protected by its two counts.</source>
            <translation>{field} ist negativ in {areas}. Geschützt werden können nur Fallzahlen; ein Saldo wie der Wanderungssaldo wird durch seine beiden Fallzahlen geschützt.</translation>
        </message>
        <message>
            <location filename="../core/confidentiality/rules.py" />
            <source>{field} has decimals in {areas}. Only counts can be rounded to protect them.</source>
            <translation>{field} hat Nachkommastellen in {areas}. Zum Schutz gerundet werden können nur ganze Fallzahlen.</translation>
        </message>
        <message>
            <location filename="../core/confidentiality/solver.py" />
            <source>Confidentiality needs the Python package scipy (1.6 or later), which this QGIS does not have. On Debian and Ubuntu install python3-scipy; the official QGIS installers for Windows and macOS bring it.</source>
            <translation>Die Geheimhaltung braucht das Python-Paket scipy (ab 1.6), das dieses QGIS nicht hat. Unter Debian und Ubuntu python3-scipy installieren; die offiziellen QGIS-Installer für Windows und macOS bringen es mit.</translation>
        </message>
        <message>
            <location filename="../core/delivered/cells.py" />
            <source>{file} says in its first row that “{sign}” divides the columns, which cannot be read here. Save it with semicolons.</source>
            <translation>{file} nennt in der ersten Zeile „{sign}“ als Trennzeichen; das kann hier nicht gelesen werden. Mit Semikolon speichern.</translation>
        </message>
        <message>
            <location filename="../core/delivered/cells.py" />
            <source>{file}: no delimiter divides the rows into columns. The table needs a key and at least one figure; choose the delimiter if it is an unusual one.</source>
            <translation>{file}: Kein Trennzeichen teilt die Zeilen in Spalten. Die Tabelle braucht einen Schlüssel und mindestens eine Zahl; ein ungewöhnliches Trennzeichen bitte wählen.</translation>
        </message>
        <message>
            <location filename="../core/delivered/cells.py" />
            <source>{file} has more than {most} million cells, which do not fit into memory. Divide the table, or load it through a database.</source>
            <translation>{file} hat mehr als {most} Millionen Zellen; das passt nicht in den Arbeitsspeicher. Die Tabelle teilen oder über eine Datenbank laden.</translation>
        </message>
        <message>
            <location filename="../core/delivered/cells.py" />
            <source>{file}: a quotation mark in row {row} is not closed, so that several rows read as one cell. Correct the quotation marks there.</source>
            <translation>{file}: Ein Anführungszeichen in Zeile {row} ist nicht geschlossen, sodass mehrere Zeilen wie eine Zelle gelesen werden. Bitte die Anführungszeichen dort berichtigen.</translation>
        </message>
        <message>
            <location filename="../core/delivered/cells.py" />
            <source>{file} has more than {most} columns; a table of a GeoPackage holds no more. Choose another delimiter, or divide the table.</source>
            <translation>{file} hat mehr als {most} Spalten; mehr fasst eine Tabelle eines GeoPackage nicht. Bitte ein anderes Trennzeichen wählen oder die Tabelle teilen.</translation>
        </message>
        <message>
            <location filename="../core/delivered/decoding.py" />
            <source>{file} is not encoded as {encoding} (row {row}). Choose “auto” or another encoding.</source>
            <translation>{file} hat nicht die Kodierung {encoding} (Zeile {row}). Bitte „auto“ oder eine andere Kodierung wählen.</translation>
        </message>
        <message>
            <location filename="../core/delivered/decoding.py" />
            <source>{file} mixes two encodings: most of it is UTF-8, row {row} is not. Save it anew as UTF-8, or choose the encoding cp1252 and correct the texts.</source>
            <translation>{file} mischt zwei Kodierungen: Das meiste ist UTF-8, Zeile {row} nicht. Bitte die Datei neu als UTF-8 speichern oder die Kodierung cp1252 wählen und die Texte berichtigen.</translation>
        </message>
        <message>
            <location filename="../core/delivered/decoding.py" />
            <source>{file} holds NUL characters (row {row}): it is damaged or no text file. Ask for the file again.</source>
            <translation>{file} enthält NUL-Zeichen (Zeile {row}): Die Datei ist beschädigt oder keine Textdatei. Bitte die Datei neu anfordern.</translation>
        </message>
        <message>
            <location filename="../core/delivered/decoding.py" />
            <source>Row {row} of {file} is longer than a million characters. This is no table; the line ends may have been lost. Ask for the file again.</source>
            <translation>Zeile {row} von {file} ist länger als eine Million Zeichen. Das ist keine Tabelle; vielleicht sind die Zeilenenden verloren gegangen. Bitte die Datei neu anfordern.</translation>
        </message>
        <message>
            <location filename="../core/delivered/evidence.py" />
            <source>There is no sign profile {profile}. There are: {known}.</source>
            <translation>Es gibt kein Zeichenprofil {profile}. Es gibt: {known}.</translation>
        </message>
        <message>
            <location filename="../core/delivered/evidence.py" />
            <source>The signs in the table belong to different profiles ({signs}), which read the same sign differently. Choose the profile of the publisher.</source>
            <translation>Die Zeichen in der Tabelle gehören zu verschiedenen Profilen ({signs}), die dasselbe Zeichen verschieden lesen. Bitte das Profil der herausgebenden Stelle wählen.</translation>
        </message>
        <message>
            <location filename="../core/delivered/files.py" />
            <source>{file} is empty. Ask for the file again.</source>
            <translation>{file} ist leer. Bitte die Datei neu anfordern.</translation>
        </message>
        <message>
            <location filename="../core/delivered/files.py" />
            <source>{file} must hold exactly one csv or txt file, but holds: {members}. Unpack it and choose the file.</source>
            <translation>{file} muss genau eine csv- oder txt-Datei enthalten, enthält aber: {members}. Bitte entpacken und die Datei wählen.</translation>
        </message>
        <message>
            <location filename="../core/delivered/files.py" />
            <source>{file} is a web page, not a table: the download gave a page instead of the data, or a program saved HTML under this name. Download it again, or open it in the spreadsheet program and save it as xlsx.</source>
            <translation>{file} ist eine Webseite und keine Tabelle: Statt der Daten wurde eine Seite heruntergeladen, oder ein Programm hat HTML unter diesem Namen gespeichert. Bitte neu herunterladen oder in der Tabellenkalkulation öffnen und als xlsx speichern.</translation>
        </message>
        <message>
            <location filename="../core/delivered/files.py" />
            <source>{file} holds no table that can be read here ({kind}). Save the table as csv, xlsx or ods and choose that file.</source>
            <translation>{file} enthält keine Tabelle, die hier gelesen werden kann ({kind}). Bitte die Tabelle als csv, xlsx oder ods speichern und diese Datei wählen.</translation>
        </message>
        <message>
            <location filename="../core/delivered/files.py" />
            <source>{file} is damaged and cannot be unpacked. Ask for the file again.</source>
            <translation>{file} ist beschädigt und lässt sich nicht entpacken. Bitte die Datei neu anfordern.</translation>
        </message>
        <message>
            <location filename="../core/delivered/files.py" />
            <source>{file} is protected by a password. Open it, remove the password and save it again.</source>
            <translation>{file} ist durch ein Kennwort geschützt. Die Datei öffnen, das Kennwort entfernen und neu speichern.</translation>
        </message>
        <message>
            <location filename="../core/delivered/files.py" />
            <source>{file} cannot be read: {reason}.</source>
            <translation>{file} kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/delivered/files.py" />
            <source>{file} is too large: it holds more than {largest} MB (unpacked). Divide the table, or load it through a database.</source>
            <translation>{file} ist zu groß: Die Datei enthält (entpackt) mehr als {largest} MB. Die Tabelle teilen oder über eine Datenbank laden.</translation>
        </message>
        <message>
            <location filename="../core/delivered/findings.py" />
            <source>a heading without figures</source>
            <translation>Überschrift ohne Zahlen</translation>
        </message>
        <message>
            <location filename="../core/delivered/findings.py" />
            <source>the headings once more</source>
            <translation>die Spaltenköpfe noch einmal</translation>
        </message>
        <message>
            <location filename="../core/delivered/findings.py" />
            <source>numbers of the columns</source>
            <translation>Nummern der Spalten</translation>
        </message>
        <message>
            <location filename="../core/delivered/findings.py" />
            <source>Row {row} repeats the headings below “{title}”: the file seems to hold several tables, which were read as one. Divide the file, a table each.</source>
            <translation>Zeile {row} wiederholt die Spaltenköpfe unter „{title}“: Die Datei enthält anscheinend mehrere Tabellen, die als eine gelesen wurden. Die Datei teilen, je Tabelle eine.</translation>
        </message>
        <message>
            <location filename="../core/delivered/findings.py" />
            <source>A quotation mark has no partner: all of them were read as characters.</source>
            <translation>Ein Anführungszeichen hat kein Gegenstück: Alle wurden als Zeichen gelesen.</translation>
        </message>
        <message>
            <location filename="../core/delivered/findings.py" />
            <source>Row {row} was read as a row of headings: {text}. If it is an area, give the row of the headings above it.</source>
            <translation>Zeile {row} wurde als Zeile mit Spaltenköpfen gelesen: {text}. Ist sie ein Gebiet, die Zeile der Spaltenköpfe darüber angeben.</translation>
        </message>
        <message>
            <location filename="../core/delivered/findings.py" />
            <source>Columns that the import template does not know: {columns}.</source>
            <translation>Spalten, die die Importvorlage nicht kennt: {columns}.</translation>
        </message>
        <message>
            <location filename="../core/delivered/findings.py" />
            <source>Columns of the import template that are missing: {columns}.</source>
            <translation>Spalten der Importvorlage, die fehlen: {columns}.</translation>
        </message>
        <message>
            <location filename="../core/delivered/findings.py" />
            <source>Nothing shows whether {numbers} are thousands or decimals; the decimal mark is taken to be “{mark}”. Set the decimal mark if that is wrong.</source>
            <translation>Nichts zeigt, ob {numbers} Tausender oder Nachkommastellen sind; als Dezimalzeichen gilt „{mark}“. Ist das falsch, bitte das Dezimalzeichen setzen.</translation>
        </message>
        <message>
            <location filename="../core/delivered/findings.py" />
            <source>Column “{column}”: {numbers} were read with three decimals, as other columns are written; they may be thousands. Check them, and set the decimal mark if needed.</source>
            <translation>Spalte „{column}“: {numbers} wurden mit drei Nachkommastellen gelesen, wie andere Spalten geschrieben sind; es können Tausender sein. Prüfen und nötigenfalls das Dezimalzeichen angeben.</translation>
        </message>
        <message>
            <location filename="../core/delivered/findings.py" />
            <source>Column “{column}” mixes numbers with other texts ({texts}) and stays text. Say what the texts mean, such as {example}=missing, or correct them.</source>
            <translation>Spalte „{column}“ mischt Zahlen mit anderen Texten ({texts}) und bleibt Text. Bitte angeben, was die Texte bedeuten, etwa {example}=missing, oder sie berichtigen.</translation>
        </message>
        <message>
            <location filename="../core/delivered/findings.py" />
            <source>Percentages without a value above 1: {columns}. If the spreadsheet shows 12.5 % for 0.125, multiply them by 100.</source>
            <translation>Prozentwerte ohne einen Wert über 1: {columns}. Zeigt die Tabellenkalkulation 12,5 % für 0,125, mit 100 multiplizieren.</translation>
        </message>
        <message>
            <location filename="../core/delivered/findings.py" />
            <source>0 was read as “more than nothing, but less than half of the last digit” in: {columns}. If it says exactly nothing there, choose another profile.</source>
            <translation>0 wurde als „mehr als nichts, aber weniger als die Hälfte der letzten Stelle“ gelesen in: {columns}. Heißt es dort genau null, bitte ein anderes Profil wählen.</translation>
        </message>
        <message>
            <location filename="../core/delivered/findings.py" />
            <source>0 was read as exactly nothing in: {columns}. Elsewhere the table writes {sign} for that; if 0 says “less than half” here, choose the profile.</source>
            <translation>0 wurde als genau nichts gelesen in: {columns}. Sonst schreibt die Tabelle dafür {sign}; sagt 0 hier „weniger als die Hälfte“, das Profil wählen.</translation>
        </message>
        <message>
            <location filename="../core/delivered/findings.py" />
            <source>No count is 1, 2 or 3, but many are 0 and 4: small values may have been changed. If the publisher does so (KOSIS), choose the profile kosis.</source>
            <translation>Keine Anzahl ist 1, 2 oder 3, viele aber 0 und 4: Kleine Werte wurden vielleicht verändert. Tut das die herausgebende Stelle (KOSIS), bitte das Profil kosis wählen.</translation>
        </message>
        <message>
            <location filename="../core/delivered/findings.py" />
            <source>Columns without a heading: {columns}. Rows may have more cells than there are headings.</source>
            <translation>Spalten ohne Überschrift: {columns}. Möglicherweise haben Zeilen mehr Zellen, als es Überschriften gibt.</translation>
        </message>
        <message>
            <location filename="../core/delivered/findings.py" />
            <source>Rows without any figure, kept with all values missing: {rows}.</source>
            <translation>Zeilen ohne jede Zahl, beibehalten mit lauter fehlenden Werten: {rows}.</translation>
        </message>
        <message>
            <location filename="../core/delivered/findings.py" />
            <source>Keys that do not have the width asked for: {keys}.</source>
            <translation>Schlüssel, die nicht die verlangte Stellenzahl haben: {keys}.</translation>
        </message>
        <message>
            <location filename="../core/delivered/findings.py" />
            <source>Some keys have {short} digits, others {long}: leading zeros may have been lost. Set the key width to {long}.</source>
            <translation>Einige Schlüssel haben {short} Stellen, andere {long}: Führende Nullen sind vielleicht verloren gegangen. Bitte die Stellen des Schlüssels auf {long} setzen.</translation>
        </message>
        <message>
            <location filename="../core/delivered/flatfiles.py" />
            <source>The flat file has no regional characteristic; it has {characteristics}. Fetch a table by Kreise or Gemeinden, or read the file without an area key.</source>
            <translation>Die Flatfile-Datei hat kein regionales Merkmal; sie enthält {characteristics}. Bitte eine Tabelle nach Kreisen oder Gemeinden abrufen oder die Datei ohne Gebietsschlüssel einlesen.</translation>
        </message>
        <message>
            <location filename="../core/delivered/flatfiles.py" />
            <source>{count} rows of the flat file repeat a cell of the table ({cells}). Remove the rows that are too many, or fetch the file again.</source>
            <translation>{count} Zeilen der Flatfile-Datei wiederholen ein Tabellenfach ({cells}). Bitte die überzähligen Zeilen entfernen oder die Datei neu abrufen.</translation>
        </message>
        <message>
            <location filename="../core/delivered/keycolumns.py" />
            <source>{parameter}: {file} has no column “{wanted}”, or more than one. Its columns are: {columns}.</source>
            <translation>{parameter}: {file} hat keine Spalte „{wanted}“ oder mehrere davon. Die Spalten sind: {columns}.</translation>
        </message>
        <message>
            <location filename="../core/delivered/keys.py" />
            <source>Keys are written as {keys} (row {rows}): the spreadsheet program made numbers of them and their last digits are lost. Ask for the file with keys as text.</source>
            <translation>Schlüssel sind als {keys} geschrieben (Zeile {rows}): Die Tabellenkalkulation hat Zahlen daraus gemacht, die letzten Stellen sind verloren. Bitte die Datei mit Schlüsseln als Text anfordern.</translation>
        </message>
        <message>
            <location filename="../core/delivered/keys.py" />
            <source>Keys are dates ({keys}, row {rows}): the spreadsheet program made them of texts such as 01-02. Ask for the file with keys as text, or choose another key column.</source>
            <translation>Schlüssel sind Datumsangaben ({keys}, Zeile {rows}): Die Tabellenkalkulation hat sie aus Texten wie 01-02 gemacht. Die Datei mit Schlüsseln als Text anfordern oder eine andere Schlüsselspalte wählen.</translation>
        </message>
        <message>
            <location filename="../core/delivered/layout.py" />
            <source>{file} holds no rows of data: below the headings there is no row with figures. Choose another sheet, or give the row of the headings.</source>
            <translation>{file} enthält keine Datenzeilen: Unter den Spaltenköpfen steht keine Zeile mit Zahlen. Bitte ein anderes Blatt wählen oder die Zeile der Spaltenköpfe angeben.</translation>
        </message>
        <message>
            <location filename="../core/delivered/layout.py" />
            <source>{file} has no row of headings above its figures. Put one there, or give the row of the headings.</source>
            <translation>{file} hat über den Zahlen keine Zeile mit Spaltenköpfen. Bitte eine einfügen oder die Zeile der Spaltenköpfe angeben.</translation>
        </message>
        <message>
            <location filename="../core/delivered/layout.py" />
            <source>{file}: the headings cannot be in row {row}; the table has {rows} rows.</source>
            <translation>{file}: Die Spaltenköpfe können nicht in Zeile {row} stehen; die Tabelle hat {rows} Zeilen.</translation>
        </message>
        <message>
            <location filename="../core/delivered/placing.py" />
            <source>Rows that are sums of other rows were set apart as totals: {rows}. To keep them, set the key mode to “none”.</source>
            <translation>Zeilen, die Summen anderer Zeilen sind, wurden als Summenzeilen abgetrennt: {rows}. Sollen sie bleiben, bitte „Zeilen“ auf „none“ setzen.</translation>
        </message>
        <message>
            <location filename="../core/delivered/placing.py" />
            <source>Rows that may be meant as totals, but are not the sum of the others, were kept as areas: {rows}. Check them, and delete them in the file if they are totals.</source>
            <translation>Zeilen, die als Summen gemeint sein könnten, aber nicht die Summe der übrigen sind, wurden als Gebiete behalten: {rows}. Bitte prüfen und in der Datei löschen, wenn es Summen sind.</translation>
        </message>
        <message>
            <location filename="../core/delivered/placing.py" />
            <source>Totals that are far from the sum of the areas: {rows}. They may sum up other rows, or totals of parts were kept as areas. Check them.</source>
            <translation>Summen, die weit von der Summe der Gebiete entfernt sind: {rows}. Sie können andere Zeilen zusammenzählen, oder Summen von Teilen wurden als Gebiete behalten. Bitte prüfen.</translation>
        </message>
        <message>
            <location filename="../core/delivered/placing.py" />
            <source>Column “{column}” has no key in {count} rows (row {rows}). Choose another key column, complete the keys, or set the key mode to “none”.</source>
            <translation>Spalte „{column}“ hat in {count} Zeilen keinen Schlüssel (Zeile {rows}). Bitte eine andere Schlüsselspalte wählen, die Schlüssel ergänzen oder „Zeilen“ auf „none“ setzen.</translation>
        </message>
        <message>
            <location filename="../core/delivered/placing.py" />
            <source>Column “{column}” is not unique: {keys} stand in several rows (row {rows}). If the table has several rows an area, such as one for each age, set the key mode to “none” and use the algorithm pivottable; else choose another key column.</source>
            <translation>Spalte „{column}“ ist nicht eindeutig: {keys} stehen in mehreren Zeilen (Zeile {rows}). Hat die Tabelle mehrere Zeilen je Gebiet, etwa eine je Alter, bitte „Zeilen“ auf „none“ setzen und das Werkzeug „pivottable“ verwenden; sonst eine andere Schlüsselspalte wählen.</translation>
        </message>
        <message>
            <location filename="../core/delivered/rows.py" />
            <source>The words in {file} cannot be used ({reason}). Compare the file with the shipped catalog/rows.yaml.</source>
            <translation>Die Wörter in {file} sind nicht verwendbar ({reason}). Bitte die Datei mit der mitgelieferten catalog/rows.yaml vergleichen.</translation>
        </message>
        <message>
            <location filename="../core/delivered/template.py" />
            <source>{file} is no import template ({reason}). Choose a file that this algorithm saved.</source>
            <translation>{file} ist keine Importvorlage ({reason}). Bitte eine Datei wählen, die dieses Werkzeug gespeichert hat.</translation>
        </message>
        <message>
            <location filename="../core/delivered/textfiles.py" />
            <source>Umlauts were encoded twice (“Ã¤” for “ä”) before the file was delivered. Ask for it anew.</source>
            <translation>Umlaute wurden vor der Lieferung doppelt kodiert („Ã¤“ statt „ä“). Bitte die Datei neu anfordern.</translation>
        </message>
        <message>
            <location filename="../core/indicators/breaks.py" />
            <source>The values cannot be compared, because their definition changes in between: {breaks}. Choose dates on one side of the break, leave these indicators out (BREAKS=skip), or, if the change does not touch them, compare nevertheless (BREAKS=compare).</source>
            <translation>Die Werte sind nicht vergleichbar, weil sich ihre Definition dazwischen ändert: {breaks}. Bitte Stichtage auf einer Seite des Bruchs wählen, diese Kennzahlen weglassen (BREAKS=skip) oder, wenn die Änderung sie nicht berührt, dennoch vergleichen (BREAKS=compare).</translation>
        </message>
        <message>
            <location filename="../core/indicators/breaks.py" />
            <source>The values cannot be compared, because their unit changes in between: {breaks}. Choose dates on one side of the break, or leave these indicators out (BREAKS=skip).</source>
            <translation>Die Werte sind nicht vergleichbar, weil sich ihre Einheit dazwischen ändert: {breaks}. Bitte Stichtage auf einer Seite des Bruchs wählen oder diese Kennzahlen weglassen (BREAKS=skip).</translation>
        </message>
        <message>
            <location filename="../core/indicators/change.py" />
            <source>The table holds one date only, {date}; a change needs two. Carry the series on first (updateseries).</source>
            <translation>Die Tabelle enthält nur einen Stichtag, {date}; eine Veränderung braucht zwei. Bitte zuerst die Reihe fortschreiben (updateseries).</translation>
        </message>
        <message>
            <location filename="../core/indicators/change.py" />
            <source>FROM ({start}) has to lie before TO ({end}).</source>
            <translation>FROM ({start}) muss vor TO ({end}) liegen.</translation>
        </message>
        <message>
            <location filename="../core/indicators/change.py" />
            <source>{parameter}: “{text}” names no date of the table, or several. It holds: {dates}.</source>
            <translation>{parameter}: „{text}“ nennt keinen oder mehrere Stichtage der Tabelle. Sie enthält: {dates}.</translation>
        </message>
        <message>
            <location filename="../core/indicators/schema.py" />
            <source>The catalogue {file} does not exist.</source>
            <translation>Der Katalog {file} ist nicht vorhanden.</translation>
        </message>
        <message>
            <location filename="../core/indicators/schema.py" />
            <source>The catalogue {file} cannot be read: {reason}</source>
            <translation>Der Katalog {file} kann nicht gelesen werden: {reason}</translation>
        </message>
        <message>
            <location filename="../core/indicators/schema.py" />
            <source>Catalogue {file}, line {line}: {field} is “{value}”; expected: {expected}.</source>
            <translation>Katalog {file}, Zeile {line}: {field} ist „{value}“; erwartet: {expected}.</translation>
        </message>
        <message>
            <location filename="../core/indicators/variables.py" />
            <source>The catalogue has no indicator {keys}. It has: {available}.</source>
            <translation>Der Katalog kennt die Kennzahl {keys} nicht. Er kennt: {available}.</translation>
        </message>
        <message>
            <location filename="../core/indicators/variables.py" />
            <source>Field map: the catalogue has no variable {name}.</source>
            <translation>Feldzuordnung: Der Katalog kennt die Grundzahl {name} nicht.</translation>
        </message>
        <message>
            <location filename="../core/indicators/variables.py" />
            <source>Field map: the input has no field {field} (for {name}).</source>
            <translation>Feldzuordnung: Die Eingabe hat kein Feld {field} (für {name}).</translation>
        </message>
        <message>
            <location filename="../core/indices/base_table.py" />
            <source>The base table has no {column} for {fields}. It needs a row for each indicator, each theme and the index, as OUTPUT_BASE of the same index writes them.</source>
            <translation>In der Basistabelle fehlt {column} für {fields}. Sie braucht eine Zeile je Kennzahl, je Thema und für den Index, wie OUTPUT_BASE desselben Index sie schreibt.</translation>
        </message>
        <message>
            <location filename="../core/indices/composite.py" />
            <source>The index, or a theme, has the same value in all areas and cannot be brought to another scale. Include more areas or other indicators, or leave the index as it is.</source>
            <translation>Der Index oder ein Thema hat in allen Gebieten denselben Wert und lässt sich nicht auf eine andere Skala bringen. Mehr Gebiete oder andere Kennzahlen einbeziehen oder den Index unverändert lassen.</translation>
        </message>
        <message>
            <location filename="../core/indices/composite.py" />
            <source>The index is infinite or beyond 10^100 in {areas}: values, weights or intervals are too large. Check their units.</source>
            <translation>Der Index ist in {areas} unendlich oder jenseits von 10^100: Werte, Gewichte oder Wertebereiche sind zu groß. Bitte die Einheiten prüfen.</translation>
        </message>
        <message>
            <location filename="../core/indices/contradictions.py" />
            <source>SCALINGS: “{how}” for {field} is no scaling. Allowed are: {allowed}.</source>
            <translation>SCALINGS: „{how}“ für {field} ist keine Skalierung. Erlaubt sind: {allowed}.</translation>
        </message>
        <message>
            <location filename="../core/indices/contradictions.py" />
            <source>GOALPOSTS: {fields} is to be scaled by goalposts but has none. Write the lowest and the highest value that can be, such as {field}=0/100.</source>
            <translation>GOALPOSTS: {fields} soll nach Zielwerten skaliert werden, hat aber keine. Den niedrigsten und den höchsten möglichen Wert angeben, etwa {field}=0/100.</translation>
        </message>
        <message>
            <location filename="../core/indices/contradictions.py" />
            <source>THEMES: {fields} belongs to no theme. Give every indicator a theme, or leave THEMES empty.</source>
            <translation>THEMES: {fields} gehört zu keinem Thema. Jeder Kennzahl ein Thema geben oder THEMES leer lassen.</translation>
        </message>
        <message>
            <location filename="../core/indices/contradictions.py" />
            <source>WEIGHTS: the weights of {fields} are all 0. At least one must be above 0.</source>
            <translation>WEIGHTS: Die Gewichte von {fields} sind alle 0. Mindestens eines muss größer als 0 sein.</translation>
        </message>
        <message>
            <location filename="../core/indices/contradictions.py" />
            <source>THEME_WEIGHTS: all weights are 0. At least one must be above 0.</source>
            <translation>THEME_WEIGHTS: Alle Gewichte sind 0. Mindestens eines muss größer als 0 sein.</translation>
        </message>
        <message>
            <location filename="../core/indices/contradictions.py" />
            <source>The index is either standardised again (RESTANDARDIZE) or brought to an interval (INDEX_INTERVAL), not both.</source>
            <translation>Der Index wird entweder noch einmal standardisiert (RESTANDARDIZE) oder auf einen Wertebereich gebracht (INDEX_INTERVAL), nicht beides.</translation>
        </message>
        <message>
            <location filename="../core/indices/contradictions.py" />
            <source>WEIGHTED: mean and standard deviation weighted by inhabitants need the field POPULATION_FIELD.</source>
            <translation>WEIGHTED: Nach Einwohnern gewichtete Mittelwerte und Standardabweichungen brauchen das Feld POPULATION_FIELD.</translation>
        </message>
        <message>
            <location filename="../core/indices/inclusion.py" />
            <location filename="../core/indices/statusdynamics_areas.py" />
            <source>Areas to leave out that do not exist: {areas}. Check the keys.</source>
            <translation>Auszulassende Gebiete, die es nicht gibt: {areas}. Bitte die Schlüssel prüfen.</translation>
        </message>
        <message>
            <location filename="../core/indices/inclusion.py" />
            <source>{fields} holds infinite numbers or such beyond 10^100, with which nothing can be reckoned. Check the field.</source>
            <translation>{fields} enthält unendliche Zahlen oder solche jenseits von 10^100, mit denen sich nicht rechnen lässt. Feld prüfen.</translation>
        </message>
        <message>
            <location filename="../core/indices/inclusion.py" />
            <source>POPULATION_FIELD: inhabitants are negative or infinite in {areas}. Correct them, or write NULL where they are unknown.</source>
            <translation>POPULATION_FIELD: Die Einwohnerzahl ist negativ oder unendlich in {areas}. Bitte berichtigen oder NULL schreiben, wo sie unbekannt ist.</translation>
        </message>
        <message>
            <location filename="../core/indices/inclusion.py" />
            <source>Areas included: {count}; at least {least} are needed. Left out: {no_data} without a number in an indicator, {small} with too few inhabitants, {unknown} without a population, {named} named or marked.</source>
            <translation>Einbezogene Gebiete: {count}; nötig sind mindestens {least}. Ausgelassen: {no_data} ohne Zahl in einer Kennzahl, {small} mit zu wenigen Einwohnern, {unknown} ohne Einwohnerzahl, {named} genannt oder markiert.</translation>
        </message>
        <message>
            <location filename="../core/indices/moments.py" />
            <source>The base table has several rows for {fields}. Each field stands once; keep the rows of one year.</source>
            <translation>Die Basistabelle hat mehrere Zeilen für {fields}. Jedes Feld steht einmal darin; bitte nur die Zeilen eines Jahres behalten.</translation>
        </message>
        <message>
            <location filename="../core/indices/moments.py" />
            <source>The base has no spread for {fields}: a standard deviation that is not above 0, or a maximum that is not above the minimum. Leave the indicator out, or take another base.</source>
            <translation>Die Basis hat keine Streuung für {fields}: Die Standardabweichung ist nicht über 0, oder der größte Wert ist nicht über dem kleinsten. Kennzahl weglassen oder eine andere Basis nehmen.</translation>
        </message>
        <message>
            <location filename="../core/indices/moments.py" />
            <source>{fields} has the same value in all areas and cannot be standardised. Leave it out, or include more areas.</source>
            <translation>{fields} hat in allen Gebieten denselben Wert und kann nicht standardisiert werden. Bitte weglassen oder mehr Gebiete einbeziehen.</translation>
        </message>
        <message>
            <location filename="../core/indices/moments.py" />
            <source>The base table has no mean and sd for {fields}. It needs the fields “field”, “mean” and “sd” with a row for each indicator and for status_sum and dynamics_sum.</source>
            <translation>Die Basistabelle hat für {fields} keinen Mittelwert (mean) und keine Standardabweichung (sd). Sie braucht die Felder „field“, „mean“ und „sd“ mit einer Zeile je Kennzahl sowie für status_sum und dynamics_sum.</translation>
        </message>
        <message>
            <location filename="../core/indices/moments.py" />
            <source>The mean of {fields} in the base table has too few digits for so small a standard deviation. Subtract a round number from the indicator in both years first.</source>
            <translation>Der Mittelwert von {fields} in der Basistabelle hat zu wenige Stellen für eine so kleine Standardabweichung. Bitte vorher in beiden Jahren eine runde Zahl von der Kennzahl abziehen.</translation>
        </message>
        <message>
            <location filename="../core/indices/parameters.py" />
            <source>{parameter}: two numbers are needed, such as 1;100.</source>
            <translation>{parameter}: Zwei Zahlen werden gebraucht, etwa 1;100.</translation>
        </message>
        <message>
            <location filename="../core/indices/parameters.py" />
            <source>INDICATORS: choose at least one field.</source>
            <translation>INDICATORS: Mindestens ein Feld auswählen.</translation>
        </message>
        <message>
            <location filename="../core/indices/parameters.py" />
            <source>THEMES: {names} stands more than once. Each theme and each indicator stands once, and a theme has a name that no indicator has.</source>
            <translation>THEMES: {names} kommt mehrfach vor. Jedes Thema und jede Kennzahl steht einmal, und ein Thema heißt nicht wie eine Kennzahl.</translation>
        </message>
        <message>
            <location filename="../core/indices/parameters.py" />
            <source>THEME_WEIGHTS: {names} is no theme. The themes are: {themes}.</source>
            <translation>THEME_WEIGHTS: {names} ist kein Thema. Die Themen sind: {themes}.</translation>
        </message>
        <message>
            <location filename="../core/indices/parameters.py" />
            <source>LIMITS: limits are needed, such as -1;1;1.5.</source>
            <translation>LIMITS: Grenzen werden gebraucht, etwa -1;1;1.5.</translation>
        </message>
        <message>
            <location filename="../core/indices/parameters.py" />
            <source>QUANTILES: shares between 0 and 1 are needed, such as 0.2;0.8 for the lowest and the highest fifth.</source>
            <translation>QUANTILES: Anteile zwischen 0 und 1 werden gebraucht, etwa 0.2;0.8 für das unterste und das oberste Fünftel.</translation>
        </message>
        <message>
            <location filename="../core/indices/parameters.py" />
            <source>{parameter}: the weight of {field} is {weight}. Weights are not negative; to turn an indicator, name it in NEGATIVE_FIELDS.</source>
            <translation>{parameter}: Das Gewicht von {field} ist {weight}. Gewichte sind nicht negativ; eine Kennzahl wird umgepolt, indem sie in NEGATIVE_FIELDS steht.</translation>
        </message>
        <message>
            <location filename="../core/indices/parameters.py" />
            <source>GOALPOSTS: for {field} the low goalpost {low} is not below the high one {high}. Write low/high; a favourable indicator is named in NEGATIVE_FIELDS.</source>
            <translation>GOALPOSTS: Bei {field} liegt der untere Zielwert {low} nicht unter dem oberen {high}. Die Form ist unten/oben; eine günstige Kennzahl steht in NEGATIVE_FIELDS.</translation>
        </message>
        <message>
            <location filename="../core/indices/parameters.py" />
            <location filename="../core/indices/statusdynamics_settings.py" />
            <source>{parameter}: {fields} is none of the indicators ({indicators}). Add it to them, or correct the name.</source>
            <translation>{parameter}: {fields} gehört nicht zu den Kennzahlen ({indicators}). Dort ergänzen oder den Namen berichtigen.</translation>
        </message>
        <message>
            <location filename="../core/indices/preparation.py" />
            <source>A geometric or harmonic mean is not defined for numbers that are not above 0. After scaling, {fields} has such numbers (areas {areas}). Scale to an interval above 0 (SCALE_INTERVAL, such as 1;100, and no z-values), or combine otherwise.</source>
            <translation>Geometrisches und harmonisches Mittel sind nur für Zahlen über 0 definiert. Nach der Skalierung hat {fields} andere (Gebiete {areas}). Auf einen Wertebereich über 0 skalieren (SCALE_INTERVAL, etwa 1;100, und keine z-Werte) oder anders zusammenfassen.</translation>
        </message>
        <message>
            <location filename="../core/indices/preparation.py" />
            <source>WEIGHTED: all areas have 0 inhabitants (areas {areas}). Check the field POPULATION_FIELD.</source>
            <translation>WEIGHTED: Alle Gebiete haben 0 Einwohner (Gebiete {areas}). Bitte das Feld POPULATION_FIELD prüfen.</translation>
        </message>
        <message>
            <location filename="../core/indices/preparation.py" />
            <source>{fields} has no number in any of the areas that are included. Leave it out, or check the field.</source>
            <translation>{fields} hat in keinem der einbezogenen Gebiete eine Zahl. Kennzahl weglassen oder das Feld prüfen.</translation>
        </message>
        <message>
            <location filename="../core/indices/preparation.py" />
            <source>Only one area has enough indicators and inhabitants: {fields} cannot be compared with other areas. Include more areas, or use goalposts or the base of another year.</source>
            <translation>Nur ein Gebiet hat genügend Kennzahlen und Einwohner: {fields} lässt sich nicht mit anderen Gebieten vergleichen. Mehr Gebiete einbeziehen oder Zielwerte oder die Basis eines anderen Jahres verwenden.</translation>
        </message>
        <message>
            <location filename="../core/indices/preparation.py" />
            <source>{fields} tells no area from another: all values are the same but for outliers, which are winsorised, or for areas without inhabitants, which do not count. Leave it out, include more areas, or treat outliers otherwise.</source>
            <translation>{fields} unterscheidet keine Gebiete: Alle Werte sind gleich bis auf Ausreißer, die winsorisiert werden, oder auf Gebiete ohne Einwohner, die nicht zählen. Kennzahl weglassen, mehr Gebiete einbeziehen oder Ausreißer anders behandeln.</translation>
        </message>
        <message>
            <location filename="../core/indices/preparation.py" />
            <source>{fields} has the same value in all areas and tells no area from another. Leave it out, include more areas, or scale it with goalposts.</source>
            <translation>{fields} hat in allen Gebieten denselben Wert und unterscheidet kein Gebiet vom anderen. Weglassen, mehr Gebiete einbeziehen oder nach Zielwerten skalieren.</translation>
        </message>
        <message>
            <location filename="../core/indices/preparation.py" />
            <source>{fields} is scaled by its place among the areas: the base must hold the indicators of the other year's areas, not their mean and standard deviation.</source>
            <translation>{fields} wird nach dem Platz unter den Gebieten skaliert: Die Basis muss die Kennzahlen der Gebiete des anderen Jahres enthalten, nicht deren Mittelwert und Standardabweichung.</translation>
        </message>
        <message>
            <location filename="../core/indices/sensitivity.py" />
            <source>RUNS: {runs} runs of {areas} areas do not fit into memory. At most {most} runs are possible.</source>
            <translation>RUNS: {runs} Läufe von {areas} Gebieten haben im Arbeitsspeicher keinen Platz. Möglich sind höchstens {most} Läufe.</translation>
        </message>
        <message>
            <location filename="../core/indices/statusdynamics.py" />
            <source>{fields} make up for each other: their sum is the same in all areas and cannot be standardised again. Check NEGATIVE_FIELDS, or set RESTANDARDIZE to no.</source>
            <translation>{fields} heben einander auf: Ihre Summe ist in allen Gebieten gleich und lässt sich nicht noch einmal standardisieren. Bitte NEGATIVE_FIELDS prüfen oder RESTANDARDIZE ausschalten.</translation>
        </message>
        <message>
            <location filename="../core/indices/statusdynamics.py" />
            <source>{fields}: the values lie so far from the mean that no index can be reckoned. Check units and the base of the other year.</source>
            <translation>{fields}: Die Werte liegen so weit vom Mittelwert entfernt, dass sich kein Index berechnen lässt. Bitte Einheiten und die Basis des anderen Jahres prüfen.</translation>
        </message>
        <message>
            <location filename="../core/indices/statusdynamics_areas.py" />
            <source>Field {field} is to say which areas are left out, but holds {values}. Write 1 or “ja” where an area is left out, 0 or nothing elsewhere.</source>
            <translation>Das Feld {field} soll angeben, welche Gebiete ausgelassen werden, enthält aber: {values}. Einzutragen ist 1 oder „ja“, wo ein Gebiet ausgelassen wird, sonst 0 oder nichts.</translation>
        </message>
        <message>
            <location filename="../core/indices/statusdynamics_areas.py" />
            <source>MOMENTS: inhabitants and denominators must not be negative, nor 0 in all areas (areas {areas}). Check POPULATION_FIELD and DENOMINATORS.</source>
            <translation>MOMENTS: Einwohner und Nenner dürfen nicht negativ und nicht in allen Gebieten 0 sein (Gebiete {areas}). Bitte POPULATION_FIELD und DENOMINATORS prüfen.</translation>
        </message>
        <message>
            <location filename="../core/indices/statusdynamics_settings.py" />
            <source>{fields} is what the sums are called in the base of a later year. Choose the indicators themselves, or rename the field.</source>
            <translation>{fields} heißen in der Basis für ein späteres Jahr die Summen. Bitte die Kennzahlen selbst wählen oder das Feld umbenennen.</translation>
        </message>
        <message>
            <location filename="../core/indices/statusdynamics_settings.py" />
            <source>{fields} is to be turned, but is no indicator of the status or the dynamics.</source>
            <translation>{fields} soll umgekehrt werden, ist aber keine Kennzahl des Status oder der Dynamik.</translation>
        </message>
        <message>
            <location filename="../core/indices/statusdynamics_settings.py" />
            <source>The status needs three limits (four classes), the dynamics two (three classes), such as -1;1;1.5 and -1;1.</source>
            <translation>Der Status braucht drei Grenzen (vier Klassen), die Dynamik zwei (drei Klassen), zum Beispiel -1;1;1.5 und -1;1.</translation>
        </message>
        <message>
            <location filename="../core/indices/statusdynamics_settings.py" />
            <source>DENOMINATORS weighs the areas, but MOMENTS is “unweighted”. Choose “weighted” or “city”, or leave DENOMINATORS empty.</source>
            <translation>DENOMINATORS gewichtet die Gebiete, MOMENTS ist aber „unweighted“. Bitte „weighted“ oder „city“ wählen oder DENOMINATORS leer lassen.</translation>
        </message>
        <message>
            <location filename="../core/indices/statusdynamics_settings.py" />
            <source>MOMENTS is “{moments}”, but nothing says how much the areas count for {fields}. Choose POPULATION_FIELD, or name denominators in DENOMINATORS.</source>
            <translation>MOMENTS ist „{moments}“, aber es fehlt, mit welchem Gewicht die Gebiete bei {fields} zählen. Bitte POPULATION_FIELD wählen oder in DENOMINATORS Nenner angeben.</translation>
        </message>
        <message>
            <location filename="../core/indices/weighting.py" />
            <source>Weights from a principal component need at least three areas in which {fields} are numbers. Use equal or own weights.</source>
            <translation>Gewichte aus einer Hauptkomponente brauchen mindestens drei Gebiete, in denen {fields} Zahlen sind. Gleiche oder eigene Gewichte verwenden.</translation>
        </message>
        <message>
            <location filename="../core/indices/weighting.py" />
            <source>{fields} has nothing in common with the other indicators: its loading on the principal component is 0. Leave it out, or use equal or own weights.</source>
            <translation>{fields} hat mit den anderen Kennzahlen nichts gemeinsam: Die Ladung auf der Hauptkomponente ist 0. Kennzahl weglassen oder gleiche oder eigene Gewichte verwenden.</translation>
        </message>
        <message>
            <location filename="../core/indices/weighting.py" />
            <source>{fields} runs against the other indicators on the principal component: as a weight, its loading would turn its meaning. Check whether a high value is favourable (NEGATIVE_FIELDS), leave it out, or use equal or own weights.</source>
            <translation>{fields} läuft auf der Hauptkomponente den anderen Kennzahlen entgegen: Als Gewicht würde die Ladung die Bedeutung umkehren. Prüfen, ob ein hoher Wert günstig ist (NEGATIVE_FIELDS), die Kennzahl weglassen oder gleiche oder eigene Gewichte verwenden.</translation>
        </message>
        <message>
            <location filename="../core/indices/weighting.py" />
            <source>{fields} has the same value in all areas that have all indicators: there is no principal component. Leave it out, or use equal or own weights.</source>
            <translation>{fields} hat in allen Gebieten, die alle Kennzahlen haben, denselben Wert: Es gibt keine Hauptkomponente. Weglassen oder gleiche oder eigene Gewichte verwenden.</translation>
        </message>
        <message>
            <location filename="../core/maps/classes.py" />
            <source>LIMITS: the method “limits” needs limits, such as 10;20;30.</source>
            <translation>LIMITS: Das Verfahren „limits“ braucht Klassengrenzen, z. B. 10;20;30.</translation>
        </message>
        <message>
            <location filename="../core/maps/classes.py" />
            <source>LIMITS: {limit} has more decimals than are displayed. Set DECIMALS to more than {decimals}, or round the limit.</source>
            <translation>LIMITS: {limit} hat mehr Nachkommastellen, als angezeigt werden. DECIMALS größer als {decimals} setzen oder die Grenze runden.</translation>
        </message>
        <message>
            <location filename="../core/maps/palettes.py" />
            <source>A matrix of {rows} × {columns} classes cannot be told apart on a map. At most {most_rows} × {most_columns} are possible; swap the fields or join classes.</source>
            <translation>Eine Matrix aus {rows} × {columns} Klassen ist auf einer Karte nicht zu unterscheiden. Möglich sind höchstens {most_rows} × {most_columns}; Felder tauschen oder Klassen zusammenfassen.</translation>
        </message>
        <message>
            <location filename="../core/maps/palettes.py" />
            <source>PALETTE: there is no “{key}”. Allowed are: {allowed}.</source>
            <translation>PALETTE: „{key}“ gibt es nicht. Erlaubt sind: {allowed}.</translation>
        </message>
        <message>
            <location filename="../core/maps/saved_limits.py" />
            <source>{path} is no file of class limits of this version ({reason}). Save the limits anew with “styleindicator”.</source>
            <translation>{path} ist keine Datei mit Klassengrenzen dieser Version ({reason}). Die Grenzen mit „styleindicator“ neu speichern.</translation>
        </message>
        <message>
            <location filename="../core/maps/saved_limits.py" />
            <source>{path} has other class limits for {indicator} ({limits}). Maps made with them would no longer be comparable: choose another file, or replace the saved limits on purpose.</source>
            <translation>{path} enthält andere Klassengrenzen für {indicator} ({limits}). Damit erstellte Karten wären nicht mehr vergleichbar: eine andere Datei wählen oder die gespeicherten Grenzen bewusst ersetzen.</translation>
        </message>
        <message>
            <location filename="../core/plans/areas.py" />
            <source>{role}: layer “{layer}” lies here</source>
            <translation>{role}: Ebene „{layer}“ liegt hier</translation>
        </message>
        <message>
            <location filename="../core/plans/areas.py" />
            <source>Raumbezug {level}</source>
            <translation>Raumbezug {level}</translation>
        </message>
        <message>
            <location filename="../core/plans/areas.py" />
            <source>all of {body}: Raumbezug {level}</source>
            <translation>ganzes Gebiet ({body}): Raumbezug {level}</translation>
        </message>
        <message>
            <location filename="../core/plans/bodies.py" />
            <source>There is no body “{name}” in the register. There are: {available}.</source>
            <translation>Die Körperschaft „{name}“ gibt es im Register nicht. Vorhanden sind: {available}.</translation>
        </message>
        <message>
            <location filename="../core/plans/comparison.py" />
            <source>must begin with a letter and consist of a–z, 0–9 and _; a new row may leave it</source>
            <translation>muss mit einem Buchstaben beginnen und aus a–z, 0–9 und _ bestehen; eine neue Zeile darf ihn weglassen</translation>
        </message>
        <message>
            <location filename="../core/plans/comparison.py" />
            <source>stands in the file more than once</source>
            <translation>steht mehrmals in der Datei</translation>
        </message>
        <message>
            <location filename="../core/plans/comparison.py" />
            <source>must be a whole number from 1</source>
            <translation>muss eine ganze Zahl ab 1 sein</translation>
        </message>
        <message>
            <location filename="../core/plans/edits.py" />
            <source>“{unit}” is no Organisationszeichen. Give that of the unit that makes the change, such as FB56: at most 20 characters, no e-mail address, no name of a person.</source>
            <translation>„{unit}“ ist kein Organisationszeichen. Das Zeichen der Stelle angeben, die ändert, etwa FB56: höchstens 20 Zeichen, keine E-Mail-Adresse, kein Name einer Person.</translation>
        </message>
        <message>
            <location filename="../core/plans/edits.py" />
            <source>There is an entry “{key}” in {table} already.</source>
            <translation>In {table} gibt es den Eintrag „{key}“ bereits.</translation>
        </message>
        <message>
            <location filename="../core/plans/edits.py" />
            <source>There is no entry “{key}” in {table}.</source>
            <translation>In {table} gibt es keinen Eintrag „{key}“.</translation>
        </message>
        <message>
            <location filename="../core/plans/load.py" />
            <source>Register {file}, {table}, line {line}, entry “{key}”: {field} is “{value}”; expected: {expected}.</source>
            <translation>Register {file}, {table}, Zeile {line}, Eintrag „{key}“: {field} ist „{value}“; erwartet: {expected}.</translation>
        </message>
        <message>
            <location filename="../core/plans/load.py" />
            <source>Register {file}, line {line}: found {found}; expected: {expected}.</source>
            <translation>Register {file}, Zeile {line}: gefunden {found}; erwartet: {expected}.</translation>
        </message>
        <message>
            <location filename="../core/plans/overview.py" />
            <source>There is no department “{name}” in the register. There are: {available}.</source>
            <translation>Im Register gibt es keinen Fachbereich „{name}“. Es gibt: {available}.</translation>
        </message>
        <message>
            <location filename="../core/plans/overview.py" />
            <source>There is no theme “{name}” in the register. There are: {available}.</source>
            <translation>Im Register gibt es kein Thema „{name}“. Es gibt: {available}.</translation>
        </message>
        <message>
            <location filename="../core/plans/page.py" />
            <source>An HTML file needs the Python package jinja2, which this QGIS does not have. Write a PDF instead.</source>
            <translation>Eine HTML-Datei braucht das Python-Paket jinja2, das diesem QGIS fehlt. Stattdessen ein PDF schreiben.</translation>
        </message>
        <message>
            <location filename="../core/plans/rules.py" />
            <source>is missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <location filename="../core/plans/rules.py" />
            <source>must be one of the list</source>
            <translation>muss ein Eintrag der Liste sein</translation>
        </message>
        <message>
            <location filename="../core/plans/rules.py" />
            <source>must be a year (2027) or a date (31.12.2027)</source>
            <translation>muss ein Jahr (2027) oder ein Datum (31.12.2027) sein</translation>
        </message>
        <message>
            <location filename="../core/plans/rules.py" />
            <source>is before the beginning</source>
            <translation>liegt vor dem Beginn</translation>
        </message>
        <message>
            <location filename="../core/plans/rules.py" />
            <source>is the name of another entry already</source>
            <translation>gibt es bereits als Namen eines anderen Eintrags</translation>
        </message>
        <message>
            <location filename="../core/plans/rules.py" />
            <source>must name a Planwerk of the register, or one outside below</source>
            <translation>muss ein Planwerk des Registers nennen, sonst darunter eines außerhalb</translation>
        </message>
        <message>
            <location filename="../core/plans/rules.py" />
            <source>is this Planwerk itself</source>
            <translation>ist dieses Planwerk selbst</translation>
        </message>
        <message>
            <location filename="../core/plans/rules.py" />
            <source>needs a document that says so; an own entry is “redaktion”</source>
            <translation>braucht ein Dokument, das dies nennt; ein eigener Eintrag gilt als „redaktion“</translation>
        </message>
        <message>
            <location filename="../core/plans/rules.py" />
            <source>must not hold an e-mail address</source>
            <translation>darf keine E-Mail-Adresse enthalten</translation>
        </message>
        <message>
            <location filename="../core/plans/rules.py" />
            <source>stands in the list already</source>
            <translation>steht bereits in der Liste</translation>
        </message>
        <message>
            <location filename="../core/plans/yaml_file.py" />
            <source>The register {file} cannot be read: {reason}</source>
            <translation>Das Register {file} kann nicht gelesen werden: {reason}</translation>
        </message>
        <message>
            <location filename="../core/published/xlsx_file.py" />
            <source>A spreadsheet holds {most} rows, the table has {rows}. Write it as csv.</source>
            <translation>Eine Tabellenkalkulation fasst {most} Zeilen, die Tabelle hat {rows}. Bitte als csv schreiben.</translation>
        </message>
        <message>
            <location filename="../core/published/xlsx_file.py" />
            <source>A spreadsheet holds {most} columns, the table has {columns}. Choose fewer fields, or write it as csv.</source>
            <translation>Eine Tabellenkalkulation fasst {most} Spalten, die Tabelle hat {columns}. Weniger Felder auswählen oder als csv schreiben.</translation>
        </message>
        <message>
            <location filename="../core/published/xlsx_file.py" />
            <source>A cell of a spreadsheet holds {most} characters; the text “{text}…” is longer. Shorten it, or write csv.</source>
            <translation>Eine Zelle einer Tabellenkalkulation fasst {most} Zeichen; der Text „{text}…“ ist länger. Bitte kürzen oder csv schreiben.</translation>
        </message>
        <message>
            <location filename="../core/tables/dates.py" />
            <source>{parameter}: “{text}” is no date. Write year-month-day, such as 2023-12-31.</source>
            <translation>{parameter}: „{text}“ ist kein Datum. Bitte Jahr-Monat-Tag schreiben, zum Beispiel 2023-12-31.</translation>
        </message>
        <message>
            <location filename="../core/tables/dates.py" />
            <source>The date field {field} holds no date in {count} rows (row {rows}). Dates are read from a date field or from text such as 2023-12-31.</source>
            <translation>Das Datumsfeld {field} enthält in {count} Zeilen kein Datum (Zeile {rows}). Gelesen werden Datumsfelder oder Text wie 2023-12-31.</translation>
        </message>
        <message>
            <location filename="../core/tables/joining.py" />
            <source>PAIRS: {names} is no name in the areas or in the table. Write pairs as “name in the table”=“name of the area”, each in double quotes.</source>
            <translation>PAIRS: {names} ist kein Name in den Gebieten oder in der Tabelle. Bitte Paare als "Name in der Tabelle"="Name des Gebiets" schreiben, jeden in doppelten Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="../core/tables/keys.py" />
            <source>The key field {field} is empty in {count} rows (row {rows}). Give every area a key, or select the rows that have one.</source>
            <translation>Das Schlüsselfeld {field} ist in {count} Zeilen leer (Zeile {rows}). Bitte jedem Gebiet einen Schlüssel geben oder nur Zeilen mit Schlüssel auswählen.</translation>
        </message>
        <message>
            <location filename="../core/tables/keys.py" />
            <source>The key field {field} is not unique: {count} keys occur more than once ({keys}). Choose the field that names each area once, or dissolve the areas first.</source>
            <translation>Das Schlüsselfeld {field} ist nicht eindeutig: {count} Schlüssel kommen mehrfach vor ({keys}). Bitte das Feld wählen, das jedes Gebiet einmal nennt, oder die Gebiete zuerst auflösen.</translation>
        </message>
        <message>
            <location filename="../core/tables/keys.py" />
            <source>The key field {field} holds numbers that are not whole (row {rows}). Keys are text or whole numbers.</source>
            <translation>Das Schlüsselfeld {field} enthält Zahlen mit Nachkommastellen (Zeile {rows}). Schlüssel sind Text oder ganze Zahlen.</translation>
        </message>
        <message>
            <location filename="../core/tables/notation.py" />
            <source>{parameter}: “{part}” is no number. Numbers are written with a decimal point.</source>
            <translation>{parameter}: „{part}“ ist keine Zahl. Zahlen werden mit Dezimalpunkt geschrieben.</translation>
        </message>
        <message>
            <location filename="../core/tables/notation.py" />
            <source>{parameter}: the numbers must ascend, but are {numbers}.</source>
            <translation>{parameter}: Die Zahlen müssen aufsteigen, lauten aber {numbers}.</translation>
        </message>
        <message>
            <location filename="../core/tables/notation.py" />
            <source>{parameter}: “{key}” stands twice in “{text}”.</source>
            <translation>{parameter}: „{key}“ steht zweimal in „{text}“.</translation>
        </message>
        <message>
            <location filename="../core/tables/notation.py" />
            <source>{parameter}: {names} would be made twice. Beside each count stand its _base and _state; choose other names.</source>
            <translation>{parameter}: {names} würde doppelt angelegt. Neben jeder Anzahl stehen _base und _state; bitte andere Namen wählen.</translation>
        </message>
        <message>
            <location filename="../core/tables/notation.py" />
            <source>{parameter}: “{text}” is not of the expected form. The help of the parameter shows an example; a name with a special character stands in double quotes.</source>
            <translation>{parameter}: „{text}“ hat nicht die erwartete Form. Die Hilfe zum Parameter zeigt ein Beispiel; ein Name mit Sonderzeichen steht in doppelten Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="../core/tables/pivot.py" />
            <source>{field} is to be kept, but has several values in {areas}. Keep only fields that are the same in all rows of an area, or choose it as a characteristic.</source>
            <translation>{field} soll beibehalten werden, hat aber mehrere Werte in {areas}. Beibehalten werden können nur Felder, die in allen Zeilen eines Gebiets gleich sind; sonst das Feld als Merkmal wählen.</translation>
        </message>
        <message>
            <location filename="../core/tables/pivot.py" />
            <source>The result would have two fields called {fields}. Set a prefix for the new fields, or give them other names.</source>
            <translation>Das Ergebnis hätte zwei Felder namens {fields}. Bitte ein Präfix für die neuen Felder setzen oder andere Namen vergeben.</translation>
        </message>
        <message>
            <location filename="../core/tables/pivot.py" />
            <source>NAMES: {unknown} is no combination of the table. The fields are called: {fields}.</source>
            <translation>NAMES: {unknown} ist keine Kombination der Tabelle. Die Felder heißen: {fields}.</translation>
        </message>
        <message>
            <location filename="../core/tables/pivot.py" />
            <source>{count} combinations × {values} value fields are more than a table can hold ({most} fields). Choose fewer characteristics or coarser ones, such as age groups.</source>
            <translation>{count} Kombinationen × {values} Wertfelder sind mehr, als eine Tabelle fassen kann ({most} Felder). Bitte weniger oder gröbere Merkmale wählen, zum Beispiel Altersgruppen.</translation>
        </message>
        <message>
            <location filename="../core/tables/pivot.py" />
            <source>{count} areas × combinations stand in several rows ({shown}). Choose the characteristic that tells these rows apart too, or set DUPLICATES to sum if they are counts to be added.</source>
            <translation>{count} Gebiete × Kombinationen stehen in mehreren Zeilen ({shown}). Bitte auch das Merkmal wählen, das diese Zeilen unterscheidet, oder DUPLICATES auf sum setzen, wenn es Anzahlen sind, die addiert werden sollen.</translation>
        </message>
        <message>
            <location filename="../core/tables/recode.py" />
            <source>Codes: “{code}={word}” is not usable. Write a number and one of {allowed}, such as -1=unknown;-9=unreliable.</source>
            <translation>Zeichen: „{code}={word}“ ist nicht verwendbar. Bitte eine Zahl und eines von {allowed} schreiben, zum Beispiel -1=unknown;-9=unreliable.</translation>
        </message>
        <message>
            <location filename="../core/tables/recode.py" />
            <source>Codes: {code} is named twice. Name it once.</source>
            <translation>Zeichen: {code} ist zweimal genannt. Bitte nur einmal nennen.</translation>
        </message>
        <message>
            <location filename="../core/tables/series.py" />
            <source>The new rows name no area level, and the series has several ({levels}). Add a field “level” to the new rows.</source>
            <translation>Die neuen Zeilen nennen keine Gebietsebene, und die Reihe hat mehrere ({levels}). Den neuen Zeilen ein Feld „level“ hinzufügen.</translation>
        </message>
        <message>
            <location filename="../core/tables/series.py" />
            <source>{table} is no long table: {fields} is missing. A long table has one row per area, date and indicator, with the fields {needed}; “Indicators” writes one.</source>
            <translation>{table} ist keine Kennzahlentabelle: {fields} fehlt. Eine Kennzahlentabelle hat eine Zeile je Gebiet, Stichtag und Kennzahl mit den Feldern {needed}; „Kennzahlen“ schreibt eine solche.</translation>
        </message>
        <message>
            <location filename="../core/tables/series.py" />
            <source>{table} holds {count} rows more than once: level, area, date and indicator are not unique ({rows}). Remove the rows that are too many.</source>
            <translation>{table} enthält {count} Zeilen mehrfach: level, area, date und indicator sind nicht eindeutig ({rows}). Bitte die überzähligen Zeilen entfernen.</translation>
        </message>
        <message>
            <location filename="../core/tables/series.py" />
            <source>{count} rows stand in the series already with another value or state ({rows}). If the new values are corrections, set CONFLICT to replace; else leave these rows out.</source>
            <translation>{count} Zeilen stehen mit anderem Wert oder Zustand schon in der Zeitreihe ({rows}). Sind die neuen Werte Berichtigungen, CONFLICT auf replace setzen; sonst diese Zeilen weglassen.</translation>
        </message>
        <message>
            <location filename="../core/tables/signs.py" />
            <source>Signs: “{pairs}” is not usable. Write a sign and one of {allowed}, such as n.v.=missing;k.A.=unknown.</source>
            <translation>Zeichen: „{pairs}“ ist nicht verwendbar. Bitte ein Zeichen und eines von {allowed} schreiben, etwa n.v.=missing;k.A.=unknown.</translation>
        </message>
        <message>
            <location filename="../core/tables/signs.py" />
            <source>The sign profiles in {file} cannot be used ({place}: {reason}). Compare the file with the shipped catalog/signs.yaml.</source>
            <translation>Die Zeichenprofile in {file} sind nicht verwendbar ({place}: {reason}). Bitte die Datei mit der mitgelieferten catalog/signs.yaml vergleichen.</translation>
        </message>
        <message>
            <location filename="../core/tables/states.py" />
            <location filename="../processing/data/importtable_report.py" />
            <source>number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <location filename="../core/tables/states.py" />
            <source>limited: some parts are missing</source>
            <translation>eingeschränkt: Teile fehlen</translation>
        </message>
        <message>
            <location filename="../core/tables/states.py" />
            <source>revised</source>
            <translation>berichtigt</translation>
        </message>
        <message>
            <location filename="../core/tables/states.py" />
            <source>provisional</source>
            <translation>vorläufig</translation>
        </message>
        <message>
            <location filename="../core/tables/states.py" />
            <source>rounded</source>
            <translation>gerundet</translation>
        </message>
        <message>
            <location filename="../core/tables/states.py" />
            <source>perturbed</source>
            <translation>überlagert (verändert)</translation>
        </message>
        <message>
            <location filename="../core/tables/states.py" />
            <location filename="../processing/data/recode.py" />
            <location filename="../processing/indicators/indicators_output.py" />
            <location filename="../processing/indicators/ratio.py" />
            <location filename="../processing/indicators/smoothrates.py" />
            <location filename="../processing/indices/compositeindex_steps.py" />
            <location filename="../processing/indices/statusdynamics_steps.py" />
            <source>estimated</source>
            <translation>geschätzt</translation>
        </message>
        <message>
            <location filename="../core/tables/states.py" />
            <source>base too small</source>
            <translation>Fallzahl zu klein</translation>
        </message>
        <message>
            <location filename="../core/tables/states.py" />
            <source>less than half of the last digit</source>
            <translation>mehr als nichts, aber weniger als die Hälfte der letzten Stelle</translation>
        </message>
        <message>
            <location filename="../core/tables/states.py" />
            <source>not applicable</source>
            <translation>Aussage nicht sinnvoll</translation>
        </message>
        <message>
            <location filename="../core/tables/states.py" />
            <source>no data</source>
            <translation>keine Angabe</translation>
        </message>
        <message>
            <location filename="../core/tables/states.py" />
            <source>will follow later</source>
            <translation>Angabe fällt später an</translation>
        </message>
        <message>
            <location filename="../core/tables/states.py" />
            <source>not reliable enough</source>
            <translation>nicht sicher genug</translation>
        </message>
        <message>
            <location filename="../core/tables/states.py" />
            <source>unknown or secret</source>
            <translation>unbekannt oder geheim</translation>
        </message>
        <message>
            <location filename="../core/tables/states.py" />
            <source>suppressed</source>
            <translation>geheim gehalten</translation>
        </message>
        <message>
            <location filename="../core/tables/states.py" />
            <source>Field {field} holds words that are no state: {words} (areas {areas}). Allowed are: {allowed}.</source>
            <translation>Das Feld {field} enthält Wörter, die kein Status sind: {words} (Gebiete {areas}). Erlaubt sind: {allowed}.</translation>
        </message>
        <message>
            <location filename="../gis/area_question.py" />
            <source>The place cannot be brought into the coordinate reference system {crs}. Check that of the project and of the layer.</source>
            <translation>Der Ort lässt sich nicht in das Koordinatenbezugssystem {crs} umrechnen. Das Bezugssystem des Projekts und der Ebene ist zu prüfen.</translation>
        </message>
        <message>
            <location filename="../gis/area_question.py" />
            <source>More than {most} areas are asked about at once. Select fewer, or use the tool “Planwerke by area”.</source>
            <translation>Mehr als {most} Gebiete sind auf einmal gefragt. Weniger auswählen oder das Werkzeug „Planwerke je Gebiet“ verwenden.</translation>
        </message>
        <message>
            <location filename="../gis/delivery.py" />
            <source>Further sheets with figures were not read: {sheets}. Name the sheet.</source>
            <translation>Weitere Blätter mit Zahlen wurden nicht gelesen: {sheets}. Bitte das Blatt nennen, falls ein anderes gemeint ist.</translation>
        </message>
        <message>
            <location filename="../gis/expressions.py" />
            <source>{name}: “{text}” is no expression: {reason}. Field names stand in double quotes, such as "arbeitslose" + "arbeitssuchend".</source>
            <translation>{name}: „{text}“ ist kein Ausdruck: {reason}. Feldnamen stehen in doppelten Anführungszeichen, etwa "arbeitslose" + "arbeitssuchend".</translation>
        </message>
        <message>
            <location filename="../gis/expressions.py" />
            <source>{name}: {source} has no field {fields}. Its fields are: {available}. Field names stand in double quotes, texts in single ones.</source>
            <translation>{name}: {source} hat kein Feld {fields}. Die Felder sind: {available}. Feldnamen stehen in doppelten Anführungszeichen, Texte in einfachen.</translation>
        </message>
        <message>
            <location filename="../gis/expressions.py" />
            <source>{name}: areas and lengths cannot be measured in degrees. Reproject {source} to a projected coordinate system first, such as EPSG:25832.</source>
            <translation>{name}: Flächen und Längen lassen sich nicht in Grad messen. Bitte {source} zuerst in ein projiziertes Koordinatensystem umwandeln, etwa EPSG:25832.</translation>
        </message>
        <message>
            <location filename="../gis/expressions.py" />
            <source>{name}: “{text}” uses {functions}. Only functions are allowed that take named fields of one row, so that suppressed values stay suppressed. Aggregate the counts first, then divide.</source>
            <translation>{name}: „{text}“ benutzt {functions}. Erlaubt sind nur Funktionen, die benannte Felder einer Zeile nehmen, damit geheim gehaltene Werte geheim bleiben. Bitte zuerst die Zahlen zusammenfassen, dann teilen.</translation>
        </message>
        <message>
            <location filename="../gis/expressions.py" />
            <source>{name}: “{text}” gives no number in row {row}: {reason}. Texts that hold numbers become numbers with to_real().</source>
            <translation>{name}: „{text}“ ergibt in Zeile {row} keine Zahl: {reason}. Texte, die Zahlen enthalten, werden mit to_real() zu Zahlen.</translation>
        </message>
        <message>
            <location filename="../gis/file_errors.py" />
            <source>the folder does not exist</source>
            <translation>den Ordner gibt es nicht</translation>
        </message>
        <message>
            <location filename="../gis/file_errors.py" />
            <source>it is a folder</source>
            <translation>es ist ein Ordner</translation>
        </message>
        <message>
            <location filename="../gis/file_errors.py" />
            <source>nobody may write there, or another program has it</source>
            <translation>dort darf nicht geschrieben werden, oder ein anderes Programm hat die Datei geöffnet</translation>
        </message>
        <message>
            <location filename="../gis/file_errors.py" />
            <source>there is no room left</source>
            <translation>es ist kein Platz mehr frei</translation>
        </message>
        <message>
            <location filename="../gis/frames.py" />
            <location filename="../processing/indicators/change.py" />
            <source>{source} has no field {fields}. Its fields are: {available}.</source>
            <translation>{source} hat kein Feld {fields}. Vorhanden sind: {available}.</translation>
        </message>
        <message>
            <location filename="../gis/frames.py" />
            <source>Field {field} holds text that is no number in {count} rows (row {rows}). Numbers are read with a decimal point and without thousands separators.</source>
            <translation>Das Feld {field} enthält in {count} Zeilen Text, der keine Zahl ist (Zeile {rows}). Zahlen werden mit Dezimalpunkt und ohne Tausendertrennzeichen gelesen.</translation>
        </message>
        <message>
            <location filename="../gis/frames.py" />
            <source>Field {field} holds dates, where numbers are needed. Choose a field of numbers.</source>
            <translation>Das Feld {field} enthält Datumsangaben, wo Zahlen gebraucht werden. Bitte ein Feld mit Zahlen wählen.</translation>
        </message>
        <message>
            <location filename="../gis/frames.py" />
            <source>Field {field} holds text that can be read in two ways: with 1.234, one thousand two hundred thirty-four may be meant, or a little more than one. Change the field to numbers without thousands separators.</source>
            <translation>Das Feld {field} enthält Text, der sich auf zwei Arten lesen lässt: Mit 1.234 kann eintausendzweihundertvierunddreißig gemeint sein oder etwas mehr als eins. Bitte das Feld in Zahlen ohne Tausendertrennzeichen umwandeln.</translation>
        </message>
        <message>
            <location filename="../gis/geometry.py" />
            <source>{source} has no coordinate reference system. Assign one in the layer properties.</source>
            <translation>{source} hat kein Koordinatenbezugssystem. Bitte in den Layereigenschaften eines zuweisen.</translation>
        </message>
        <message>
            <location filename="../gis/geometry.py" />
            <source>Area {area} lies outside the range of the coordinate reference system {crs}. Check the layer's CRS.</source>
            <translation>Das Gebiet {area} liegt außerhalb des Geltungsbereichs des Koordinatenbezugssystems {crs}. Bitte das KBS des Layers prüfen.</translation>
        </message>
        <message>
            <location filename="../gis/installation.py" />
            <source>Windows: the installer of QGIS brings them. With OSGeo4W start its setup again, choose advanced install, and add python3-pandas, python3-scipy and python3-yaml.</source>
            <translation>Windows: Der Installer von QGIS bringt sie mit. Bei OSGeo4W das Setup noch einmal starten, „Advanced Install“ wählen und python3-pandas, python3-scipy und python3-yaml hinzufügen.</translation>
        </message>
        <message>
            <location filename="../gis/installation.py" />
            <source>macOS: the official installer of QGIS brings them; packages from elsewhere may not. Install QGIS from its own site.</source>
            <translation>macOS: Der offizielle Installer von QGIS bringt sie mit, Pakete aus anderer Quelle nicht immer. QGIS von der eigenen Seite des Projekts installieren.</translation>
        </message>
        <message>
            <location filename="../gis/installation.py" />
            <source>Linux: install the packages python3-pandas, python3-scipy, python3-matplotlib, python3-jinja2 and python3-yaml, then start QGIS again.</source>
            <translation>Linux: die Pakete python3-pandas, python3-scipy, python3-matplotlib, python3-jinja2 und python3-yaml installieren und QGIS neu starten.</translation>
        </message>
        <message>
            <location filename="../gis/installation.py" />
            <source>Sozialraum {plugin}, QGIS {qgis}, Qt {qt}, Python {python}, {system}</source>
            <translation>Sozialraum {plugin}, QGIS {qgis}, Qt {qt}, Python {python}, {system}</translation>
        </message>
        <message>
            <location filename="../gis/installation.py" />
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <location filename="../gis/installation.py" />
            <source>fewest withheld cells cannot be proved</source>
            <translation>die kleinste Zahl gesperrter Zellen lässt sich nicht beweisen</translation>
        </message>
        <message>
            <location filename="../gis/installation.py" />
            <source>reports come without plots</source>
            <translation>Berichte kommen ohne Diagramme</translation>
        </message>
        <message>
            <location filename="../gis/installation.py" />
            <source>no reports</source>
            <translation>keine Berichte</translation>
        </message>
        <message>
            <location filename="../gis/installation.py" />
            <source>no algorithm is offered</source>
            <translation>kein Werkzeug wird angeboten</translation>
        </message>
        <message>
            <location filename="../gis/installation.py" />
            <source>missing: {lost}. {remedy}</source>
            <translation>fehlt: {lost}. {remedy}</translation>
        </message>
        <message>
            <location filename="../gis/installation.py" />
            <source>there, but cannot be loaded: {reason}</source>
            <translation>vorhanden, lässt sich aber nicht laden: {reason}</translation>
        </message>
        <message>
            <location filename="../gis/installation.py" />
            <source>not found</source>
            <translation>nicht gefunden</translation>
        </message>
        <message>
            <location filename="../gis/installation.py" />
            <location filename="../processing/data/exporttable.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../gis/installation.py" />
            <source>{count} algorithms and models</source>
            <translation>{count} Werkzeuge und Modelle</translation>
        </message>
        <message>
            <location filename="../gis/installation.py" />
            <source>Toolbox</source>
            <translation>Werkzeugkiste</translation>
        </message>
        <message>
            <location filename="../gis/installation.py" />
            <source>Register of Planwerke</source>
            <translation>Register der Planwerke</translation>
        </message>
        <message>
            <location filename="../gis/installation.py" />
            <source>{count} Planwerke, as of {date}</source>
            <translation>{count} Planwerke, Stand {date}</translation>
        </message>
        <message>
            <location filename="../gis/installation.py" />
            <source>Trial calculation</source>
            <translation>Proberechnung</translation>
        </message>
        <message>
            <location filename="../gis/installation.py" />
            <source>100 of 300 are {share} %</source>
            <translation>100 von 300 sind {share} %</translation>
        </message>
        <message>
            <location filename="../gis/installation.py" />
            <source>Temporary files</source>
            <translation>Temporäre Dateien</translation>
        </message>
        <message>
            <location filename="../gis/installation.py" />
            <source>can be written</source>
            <translation>können geschrieben werden</translation>
        </message>
        <message>
            <location filename="../gis/installation.py" />
            <source>can be written, {free} GB free</source>
            <translation>können geschrieben werden, {free} GB frei</translation>
        </message>
        <message>
            <location filename="../gis/installation.py" />
            <source>not built</source>
            <translation>nicht gebaut</translation>
        </message>
        <message>
            <location filename="../gis/installation.py" />
            <source>there</source>
            <translation>vorhanden</translation>
        </message>
        <message>
            <location filename="../gis/installation.py" />
            <location filename="../ui/help_actions.py" />
            <location filename="../ui/plan_group_pages.py" />
            <source>Handbook</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <location filename="../gis/layer_links.py" />
            <source>{layer} is temporary. Save it to a file first (context menu of the layer, “Make Permanent”); only then can a link find it again.</source>
            <translation>{layer} ist eine temporäre Ebene. Sie ist zuerst in einer Datei zu speichern (Kontextmenü der Ebene, „Permanent machen“); erst dann findet eine Verknüpfung sie wieder.</translation>
        </message>
        <message>
            <location filename="../gis/linked_sources.py" />
            <source>The folder {folder} does not exist.</source>
            <translation>Den Ordner {folder} gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../gis/mapimage.py" />
            <source>{template} is no layout template with a map of the id “map”. Start from one of the templates that are shipped.</source>
            <translation>{template} ist keine Layoutvorlage mit einer Karte der ID „map“. Ausgangspunkt kann eine der mitgelieferten Vorlagen sein.</translation>
        </message>
        <message>
            <location filename="../gis/mapimage.py" />
            <source>The map could not be written to {path}. Formats are PDF, PNG and SVG.</source>
            <translation>Die Karte konnte nicht nach {path} geschrieben werden. Formate sind PDF, PNG und SVG.</translation>
        </message>
        <message>
            <location filename="../gis/package.py" />
            <source>The table {table} cannot be written: {reason}</source>
            <translation>Die Tabelle {table} kann nicht geschrieben werden: {reason}</translation>
        </message>
        <message>
            <location filename="../gis/plan_areas.py" />
            <source>its data are not found</source>
            <translation>ihre Daten werden nicht gefunden</translation>
        </message>
        <message>
            <location filename="../gis/plan_areas.py" />
            <source>it has no geometries to compare with</source>
            <translation>sie hat keine Geometrien zum Vergleichen</translation>
        </message>
        <message>
            <location filename="../gis/plan_areas.py" />
            <source>its area filter cannot be read: {reason}</source>
            <translation>ihr Gebietsfilter ist nicht lesbar: {reason}</translation>
        </message>
        <message>
            <location filename="../gis/plan_areas.py" />
            <source>there is no field {fields}; the layer has {known}</source>
            <translation>es gibt kein Feld {fields}; die Ebene hat {known}</translation>
        </message>
        <message>
            <location filename="../gis/plan_files.py" />
            <location filename="../gis/register_exchange.py" />
            <source>The ending of {path} is none of {formats}. Give one of them.</source>
            <translation>Die Endung von {path} ist keine von {formats}. Eine davon ist anzugeben.</translation>
        </message>
        <message>
            <location filename="../gis/plan_files.py" />
            <source>the folder is missing or closed to writing</source>
            <translation>der Ordner fehlt oder ist schreibgeschützt</translation>
        </message>
        <message>
            <location filename="../gis/plan_files.py" />
            <location filename="../processing/planning/planoverview.py" />
            <location filename="../ui/plan_view_texts.py" />
            <source>Body</source>
            <translation>Körperschaft</translation>
        </message>
        <message>
            <location filename="../gis/plan_groups.py" />
            <location filename="../ui/plan_filter_box.py" />
            <source>yyyy-MM-dd</source>
            <translation>dd.MM.yyyy</translation>
        </message>
        <message>
            <location filename="../gis/plan_groups.py" />
            <location filename="../ui/plan_banner.py" />
            <source>without a date</source>
            <translation>ohne Datum</translation>
        </message>
        <message>
            <location filename="../gis/plan_groups.py" />
            <source>Source: {register}. Made on {date}.</source>
            <translation>Quelle: {register}. Erstellt am {date}.</translation>
        </message>
        <message>
            <location filename="../gis/plan_groups.py" />
            <location filename="../ui/plan_banner.py" />
            <location filename="../ui/plan_group_pages.py" />
            <source>As of {date}</source>
            <translation>Stand {date}</translation>
        </message>
        <message>
            <location filename="../gis/plan_painter.py" />
            <source>Page {number}</source>
            <translation>Seite {number}</translation>
        </message>
        <message>
            <location filename="../gis/plan_sheet.py" />
            <location filename="../processing/planning/planoverview.py" />
            <location filename="../ui/plan_field_texts.py" />
            <location filename="../ui/plan_matrix_page.py" />
            <location filename="../ui/plan_row_texts.py" />
            <location filename="../ui/plan_timeline_page.py" />
            <location filename="../ui/plan_view_texts.py" />
            <source>Department</source>
            <translation>Fachbereich</translation>
        </message>
        <message>
            <location filename="../gis/plan_sheet.py" />
            <location filename="../processing/planning/planoverview.py" />
            <location filename="../ui/plan_field_texts.py" />
            <location filename="../ui/plan_matrix_page.py" />
            <location filename="../ui/plan_model.py" />
            <location filename="../ui/plan_timeline_page.py" />
            <source>Planwerk</source>
            <translation>Planwerk</translation>
        </message>
        <message>
            <location filename="../gis/plan_sheet.py" />
            <location filename="../processing/planning/planoverview.py" />
            <location filename="../ui/plan_detail.py" />
            <location filename="../ui/plan_field_texts.py" />
            <location filename="../ui/plan_model.py" />
            <source>Zeitbezug</source>
            <translation>Zeitbezug</translation>
        </message>
        <message>
            <location filename="../gis/plan_sheet.py" />
            <location filename="../processing/planning/planoverview.py" />
            <location filename="../ui/plan_detail.py" />
            <location filename="../ui/plan_field_texts.py" />
            <location filename="../ui/plan_form_pages.py" />
            <location filename="../ui/plan_row_texts.py" />
            <source>Raumbezug</source>
            <translation>Raumbezug</translation>
        </message>
        <message>
            <location filename="../gis/plan_sheet.py" />
            <source>Purpose and basis</source>
            <translation>Einordnung und Grundlage</translation>
        </message>
        <message>
            <location filename="../gis/plan_sheet.py" />
            <location filename="../processing/planning/planoverview.py" />
            <location filename="../ui/plan_detail.py" />
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <location filename="../gis/plan_sheet.py" />
            <location filename="../processing/planning/planoverview.py" />
            <location filename="../ui/plan_detail.py" />
            <location filename="../ui/plan_field_texts.py" />
            <location filename="../ui/plan_form_pages.py" />
            <source>Means of steering</source>
            <translation>Steuerungsinstrumente</translation>
        </message>
        <message>
            <location filename="../gis/plan_sheet.py" />
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../processing/indices/index_parameters.py" />
            <location filename="../processing/planning/planoverview.py" />
            <location filename="../ui/plan_field_texts.py" />
            <location filename="../ui/plan_form_pages.py" />
            <source>Themes</source>
            <translation>Themen</translation>
        </message>
        <message>
            <location filename="../gis/plan_sheet.py" />
            <location filename="../processing/planning/planoverview.py" />
            <location filename="../ui/plan_sheet.py" />
            <source>Overview of Planwerke</source>
            <translation>Überblick über die Planwerke</translation>
        </message>
        <message>
            <location filename="../gis/plan_sheet.py" />
            <location filename="../processing/planning/planoverview.py" />
            <location filename="../ui/plan_detail.py" />
            <location filename="../ui/plan_timeline_page.py" />
            <source>not named in the document</source>
            <translation>im Dokument nicht genannt</translation>
        </message>
        <message>
            <location filename="../gis/plan_sheet.py" />
            <location filename="../ui/plan_chips.py" />
            <location filename="../ui/plan_row_texts.py" />
            <location filename="../ui/plan_timeline.py" />
            <location filename="../ui/plan_timeline_page.py" />
            <source>Planungszeitraum has ended</source>
            <translation>Planungszeitraum abgelaufen</translation>
        </message>
        <message>
            <location filename="../gis/plan_sheet.py" />
            <source>Themes in upright type are named by the source, those in italics were assigned by the editors of the register.</source>
            <translation>Themen in gerader Schrift nennt die Quelle; kursive hat die Redaktion des Registers zugeordnet.</translation>
        </message>
        <message>
            <location filename="../gis/plan_sheet.py" />
            <location filename="../ui/plan_timeline_page.py" />
            <source>Only a Planungszeitraum can have ended; an edition, a turn or “as required” says nothing about validity.</source>
            <translation>Abgelaufen sein kann nur ein Planungszeitraum; eine Ausgabe, ein Turnus oder „bei Bedarf“ sagt nichts über die Geltung.</translation>
        </message>
        <message>
            <location filename="../gis/points.py" />
            <source>Points lie outside the range of the coordinate reference system {crs} (row {rows}). Check their coordinates and the layer's CRS.</source>
            <translation>Punkte liegen außerhalb des Bereichs des Koordinatenbezugssystems {crs} (Zeile {rows}). Koordinaten und KBS des Layers prüfen.</translation>
        </message>
        <message>
            <location filename="../gis/register.py" />
            <source>No register can be written to the folder {folder}. Choose another one.</source>
            <translation>In den Ordner {folder} kann kein Register geschrieben werden. Einen anderen wählen.</translation>
        </message>
        <message>
            <location filename="../gis/register_conflict.py" />
            <source>Nothing was saved, because somebody else has changed the same meanwhile: {entries}. The register has been read again. Look at these entries, then make the change once more.</source>
            <translation>Es wurde nichts gespeichert, weil inzwischen jemand anderes dasselbe geändert hat: {entries}. Das Register wurde neu gelesen. Diese Einträge ansehen, dann noch einmal ändern.</translation>
        </message>
        <message>
            <location filename="../gis/register_exchange.py" />
            <source>{file}: the table {table} is there twice. Leave one.</source>
            <translation>{file}: Die Tabelle {table} ist zweimal vorhanden. Lassen Sie eine davon weg.</translation>
        </message>
        <message>
            <location filename="../gis/register_exchange.py" />
            <source>{file} holds no table of the register. Export the register first: the file that comes of it shows which headings the tables have.</source>
            <translation>{file} enthält keine Tabelle des Registers. Exportieren Sie das Register zuerst: Die Datei zeigt, welche Überschriften die Tabellen haben.</translation>
        </message>
        <message>
            <location filename="../gis/register_exchange.py" />
            <source>{file} is too large for a register.</source>
            <translation>{file} ist zu groß für ein Register.</translation>
        </message>
        <message>
            <location filename="../gis/register_exchange.py" />
            <source>{file} cannot be read: {reason}</source>
            <translation>{file} lässt sich nicht lesen: {reason}</translation>
        </message>
        <message>
            <location filename="../gis/register_migration.py" />
            <source>The register {file} is of an older form and cannot be brought up to date now: {reason}. It is as it was. Try again when nobody else works on it, or have it opened by somebody who may change its tables.</source>
            <translation>Das Register {file} hat eine ältere Form und lässt sich gerade nicht auf den neuen Stand bringen: {reason}. Es ist unverändert. Noch einmal versuchen, wenn niemand sonst damit arbeitet, oder es von einer Stelle öffnen lassen, die seine Tabellen ändern darf.</translation>
        </message>
        <message>
            <location filename="../gis/register_migration.py" />
            <source>{reason} It is not opened, so that nothing more is lost. A copy was kept: {copy}. Put a backup in its place.</source>
            <translation>{reason} Es wird nicht geöffnet, damit nicht noch mehr verloren geht. Eine Kopie wurde aufgehoben: {copy}. Eine Sicherung an seine Stelle legen.</translation>
        </message>
        <message>
            <location filename="../gis/register_place.py" />
            <source>The register {location} cannot be found. Write pg:connection/schema with one of QGIS' PostgreSQL connections: {known}.</source>
            <translation>Das Register {location} ist nicht zu finden. Anzugeben ist pg:Verbindung/Schema mit einer der PostgreSQL-Verbindungen von QGIS: {known}.</translation>
        </message>
        <message>
            <location filename="../gis/register_place.py" />
            <source>The database of the register {location} does not answer. Try the connection in QGIS' browser.</source>
            <translation>Die Datenbank des Registers {location} antwortet nicht. Die Verbindung im Browser von QGIS prüfen.</translation>
        </message>
        <message>
            <location filename="../gis/register_read.py" />
            <source>The register {file} is being changed all the time. Try again in a minute.</source>
            <translation>Das Register {file} wird gerade ununterbrochen geändert. In einer Minute noch einmal versuchen.</translation>
        </message>
        <message>
            <location filename="../gis/register_read.py" />
            <source>The register {file} comes from a newer version of the plugin (schema {found}, this one knows {known}). Nothing was changed. Update the plugin to open it.</source>
            <translation>Das Register {file} stammt aus einer neueren Version des Plugins (Schema {found}, diese kennt {known}). Es wurde nichts geändert. Zum Öffnen das Plugin aktualisieren.</translation>
        </message>
        <message>
            <location filename="../gis/register_read.py" />
            <source>The register {file} is damaged: {what} is missing or cannot be read.</source>
            <translation>Das Register {file} ist beschädigt: {what} fehlt oder ist nicht lesbar.</translation>
        </message>
        <message>
            <location filename="../gis/register_read.py" />
            <source>There is no register of Planwerke in {location}, or this connection may not read it. Its tables are {tables}.</source>
            <translation>In {location} gibt es kein Register der Planwerke, oder diese Verbindung darf es nicht lesen. Seine Tabellen sind {tables}.</translation>
        </message>
        <message>
            <location filename="../gis/register_read.py" />
            <source>The register {file} does not exist.</source>
            <translation>Das Register {file} gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../gis/register_read.py" />
            <source>{file} is no register of Planwerke. A register is a GeoPackage with the tables {tables}.</source>
            <translation>{file} ist kein Register der Planwerke. Ein Register ist ein GeoPackage mit den Tabellen {tables}.</translation>
        </message>
        <message>
            <location filename="../gis/register_store.py" />
            <source>The register {file} cannot be changed here: it is read-only. Work on a copy, or ask for the right to write.</source>
            <translation>Das Register {file} lässt sich hier nicht ändern: Es ist nur lesbar. Mit einer Kopie arbeiten oder das Schreibrecht erbitten.</translation>
        </message>
        <message>
            <location filename="../gis/register_store.py" />
            <source>{file} exists already; it is not replaced.</source>
            <translation>{file} gibt es bereits; die Datei wird nicht ersetzt.</translation>
        </message>
        <message>
            <location filename="../gis/register_store.py" />
            <source>There is a register in {location} already; it is not replaced.</source>
            <translation>In {location} gibt es bereits ein Register; es wird nicht ersetzt.</translation>
        </message>
        <message>
            <location filename="../gis/register_store.py" />
            <source>Nothing was saved: somebody else is writing to {file}. Try again in a minute.</source>
            <translation>Es wurde nichts gespeichert: Jemand anderes schreibt gerade in {file}. In einer Minute noch einmal versuchen.</translation>
        </message>
        <message>
            <location filename="../gis/register_store.py" />
            <source>Nothing was saved in {file}: {reason}</source>
            <translation>In {file} wurde nichts gespeichert: {reason}</translation>
        </message>
        <message>
            <location filename="../gis/sinks.py" />
            <source>The result could not be written: {reason}</source>
            <translation>Das Ergebnis konnte nicht geschrieben werden: {reason}</translation>
        </message>
        <message>
            <location filename="../gis/spreadsheets.py" />
            <source>{file}: sheet “{sheet}” holds formulas, whose results cannot be read from an old Excel file (xls). Open it in the spreadsheet program and save it as xlsx.</source>
            <translation>{file}: Das Blatt „{sheet}“ enthält Formeln, deren Ergebnisse aus einer alten Excel-Datei (xls) nicht gelesen werden können. Die Datei in der Tabellenkalkulation öffnen und als xlsx speichern.</translation>
        </message>
        <message>
            <location filename="../gis/spreadsheets.py" />
            <source>{file}: sheet “{sheet}” holds formulas that no program has calculated yet. Open it in the spreadsheet program and save it again.</source>
            <translation>{file}: Das Blatt „{sheet}“ enthält Formeln, die noch kein Programm berechnet hat. Die Datei in der Tabellenkalkulation öffnen und neu speichern.</translation>
        </message>
        <message>
            <location filename="../gis/spreadsheets.py" />
            <source>{file} is damaged, or older than Excel 97. Open it in the spreadsheet program and save it again as xlsx.</source>
            <translation>{file} ist beschädigt oder älter als Excel 97. Die Datei in der Tabellenkalkulation öffnen und als xlsx neu speichern.</translation>
        </message>
        <message>
            <location filename="../gis/spreadsheets.py" />
            <source>This QGIS cannot read {kind} files. Save {file} as xlsx or csv in the spreadsheet program.</source>
            <translation>Dieses QGIS kann keine {kind}-Dateien lesen. Bitte {file} in der Tabellenkalkulation als xlsx oder csv speichern.</translation>
        </message>
        <message>
            <location filename="../gis/spreadsheets.py" />
            <source>{file} is damaged, protected by a password, or holds no table: it cannot be opened ({reason}). Open it in the spreadsheet program and save it again as xlsx.</source>
            <translation>{file} ist beschädigt, mit einem Kennwort geschützt oder enthält keine Tabelle und lässt sich nicht öffnen ({reason}). Bitte in der Tabellenkalkulation öffnen und neu als xlsx speichern.</translation>
        </message>
        <message>
            <location filename="../gis/spreadsheets.py" />
            <source>{file} has no sheet “{sheet}”. Its sheets are: {sheets}.</source>
            <translation>{file} hat kein Blatt „{sheet}“. Die Blätter sind: {sheets}.</translation>
        </message>
        <message>
            <location filename="../gis/spreadsheets.py" />
            <source>{file}: none of the sheets holds rows with figures ({sheets}).</source>
            <translation>{file}: Keines der Blätter enthält Zeilen mit Zahlen ({sheets}).</translation>
        </message>
        <message>
            <location filename="../gis/spreadsheets.py" />
            <source>{file} has more than {most} columns; a table of a GeoPackage holds no more. Delete the empty columns, or divide the table.</source>
            <translation>{file} hat mehr als {most} Spalten; mehr fasst eine Tabelle eines GeoPackage nicht. Bitte leere Spalten löschen oder die Tabelle teilen.</translation>
        </message>
        <message>
            <location filename="../gis/styling.py" />
            <source>Field {field} holds no number on the map: there is nothing to make classes of. Use the method “limits” to show why.</source>
            <translation>Das Feld {field} enthält keine Zahl, die auf der Karte liegt; Klassen lassen sich nicht bilden. Das Verfahren „limits“ zeigt trotzdem, warum Werte fehlen.</translation>
        </message>
        <message>
            <location filename="../gis/unfinished.py" />
            <source>{file} cannot be written: {reason}. If it is open in another program, close it there.</source>
            <translation>{file} kann nicht geschrieben werden: {reason}. Ist die Datei in einem anderen Programm geöffnet, bitte dort schließen.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <source>Aggregate to areas</source>
            <translation>Auf Gebiete zusammenfassen</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <location filename="../processing/areas/aggregatelevels.py" />
            <location filename="../processing/areas/aggregatepoints.py" />
            <location filename="../processing/areas/checkareas.py" />
            <location filename="../processing/areas/crosswalk.py" />
            <location filename="../processing/data/joinareas.py" />
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <location filename="../processing/planning/plansbyarea.py" />
            <source>Areas</source>
            <translation>Gebiete</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <source>aggregate,sum,mean,sozialraum,crosswalk,counts</source>
            <translation>zusammenfassen,aggregieren,summe,mittelwert,sozialraum,zuordnungsschlüssel,grundzahlen</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <source>Sums counts and averages means of small areas to larger ones, by a crosswalk or by a field that names the larger area.

Sum counts only, then divide: rates, shares and quotas are never summed or averaged; compute them afterwards with “Indicators”. Internal migration and other flows are not additive either: moves between two small areas of one larger area vanish in it and need a table of origins and destinations. A missing or secret part makes the sum NULL, unless what is available shall be summed; a value split by a weight between 0 and 1 is an estimate. Total out equals total in less what the log reports as lost. Rows with the key ~unassigned stay ~unassigned.</source>
            <translation>Summiert Anzahlen und mittelt Mittelwerte kleiner Gebiete zu größeren, über einen Zuordnungsschlüssel oder ein Feld, das das größere Gebiet nennt.

Nur Anzahlen summieren, dann teilen: Raten, Anteile und Quoten werden nie summiert oder gemittelt; sie werden danach mit „Kennzahlen“ berechnet. Auch Binnenwanderungen und andere Ströme sind nicht additiv: Umzüge zwischen zwei kleinen Gebieten eines größeren entfallen in diesem; dafür ist eine Tabelle der Herkunfts- und Zielgebiete nötig. Ein fehlender oder geheimer Teil macht die Summe leer (NULL), sofern nicht das Vorhandene summiert werden soll; ein Wert, der mit einem Gewicht zwischen 0 und 1 aufgeteilt wurde, ist geschätzt. Die Summe der Ergebnisse ist die Summe der Eingabe abzüglich dessen, was das Protokoll als verloren meldet. Zeilen mit dem Schlüssel ~unassigned bleiben ~unassigned.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <location filename="../processing/areas/aggregatelevels.py" />
            <source>Figures of the small areas</source>
            <translation>Zahlen der kleinen Gebiete</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <location filename="../processing/areas/aggregatelevels.py" />
            <source>Areas or table with the counts. It is not changed.</source>
            <translation>Gebiete oder Tabelle mit den Grundzahlen. Die Eingabe wird nicht verändert.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <location filename="../processing/areas/aggregatelevels.py" />
            <location filename="../processing/areas/checkareas.py" />
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <location filename="../processing/confidentiality/deliver.py" />
            <location filename="../processing/confidentiality/protect.py" />
            <location filename="../processing/confidentiality/suppress_parameters.py" />
            <location filename="../processing/data/comparetables.py" />
            <location filename="../processing/data/exporttable.py" />
            <location filename="../processing/data/joinareas.py" />
            <location filename="../processing/data/pivottable.py" />
            <location filename="../processing/data/recode.py" />
            <location filename="../processing/indicators/indicators.py" />
            <location filename="../processing/indicators/ratio.py" />
            <location filename="../processing/indicators/smoothrates.py" />
            <location filename="../processing/indices/index_parameters.py" />
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <location filename="../processing/planning/plansbyarea.py" />
            <source>Area key</source>
            <translation>Gebietsschlüssel</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <location filename="../processing/confidentiality/protect.py" />
            <location filename="../processing/confidentiality/suppress_parameters.py" />
            <location filename="../processing/indicators/indicators.py" />
            <location filename="../processing/indicators/smoothrates.py" />
            <source>Names each area once (with a date field: once each date).</source>
            <translation>Nennt jedes Gebiet einmal (mit Datumsfeld: einmal je Stichtag).</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <location filename="../processing/areas/crosswalk.py" />
            <source>Crosswalk</source>
            <translation>Zuordnungsschlüssel</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <source>Table with source, target and weight, made by “Crosswalk between area levels” or delivered by an office (Umsteigeschlüssel; fractions or per cent). Leave empty if a field names the larger area.</source>
            <translation>Tabelle mit source, target und weight aus „Zuordnungsschlüssel zwischen Raumebenen“ oder von einer Behörde (Umsteigeschlüssel; Anteile oder Prozent). Leer lassen, wenn ein Feld das größere Gebiet nennt.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <source>Crosswalk: source field</source>
            <translation>Zuordnungsschlüssel: Feld der Quelle</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <source>Crosswalk: target field</source>
            <translation>Zuordnungsschlüssel: Feld des Ziels</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <source>Crosswalk: weight field</source>
            <translation>Zuordnungsschlüssel: Feld des Gewichts</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <source>Only if the crosswalk names its fields otherwise.</source>
            <translation>Nur wenn der Zuordnungsschlüssel seine Felder anders nennt.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <location filename="../processing/indicators/indicators.py" />
            <location filename="../processing/indicators/smoothrates.py" />
            <source>Field that names the larger area</source>
            <translation>Feld, das das größere Gebiet nennt</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <source>Instead of a crosswalk: each area belongs wholly to one.</source>
            <translation>Anstelle eines Zuordnungsschlüssels: Jedes Gebiet gehört ganz zu einem größeren.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <location filename="../processing/areas/aggregatelevels.py" />
            <location filename="../processing/areas/aggregatepoints.py" />
            <source>Counts to sum</source>
            <translation>Grundzahlen zum Summieren</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <location filename="../processing/areas/aggregatelevels.py" />
            <source>Counts such as population or households; no shares or rates.</source>
            <translation>Grundzahlen wie Einwohner oder Haushalte; keine Anteile oder Quoten.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <source>What the means refer to, such as population for mean age.</source>
            <translation>Worauf sich die Mittelwerte beziehen, zum Beispiel die Einwohnerzahl beim Durchschnittsalter.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <location filename="../processing/confidentiality/protect.py" />
            <location filename="../processing/confidentiality/suppress_parameters.py" />
            <location filename="../processing/data/joinareas.py" />
            <location filename="../processing/data/pivottable.py" />
            <location filename="../processing/indicators/indicators.py" />
            <location filename="../processing/indicators/smoothrates.py" />
            <source>Date field</source>
            <translation>Datumsfeld</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <source>If the input has several dates: one result for each.</source>
            <translation>Falls die Eingabe mehrere Stichtage hat: ein Ergebnis je Stichtag.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <location filename="../processing/areas/aggregatepoints.py" />
            <location filename="../processing/areas/crosswalk.py" />
            <source>Target areas</source>
            <translation>Zielgebiete</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <source>Optional. The result then has all target areas with their geometry; areas without a source are NULL. Without it the result is a table.</source>
            <translation>Wahlfrei. Das Ergebnis enthält dann alle Zielgebiete mit ihrer Geometrie; Gebiete ohne Quelle sind leer (NULL). Ohne Zielgebiete ist das Ergebnis eine Tabelle.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <location filename="../processing/areas/aggregatepoints.py" />
            <location filename="../processing/areas/crosswalk.py" />
            <source>Key of the target areas</source>
            <translation>Schlüssel der Zielgebiete</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <source>Needed with target areas; the keys the crosswalk names.</source>
            <translation>Mit Zielgebieten erforderlich; die Schlüssel, die der Zuordnungsschlüssel nennt.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <source>Aggregated areas</source>
            <translation>Zusammengefasste Gebiete</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <source>Target areas or table with sums, means and their states. Where sources were split by weights between 0 and 1, X_split says which share of the sum X came that way.</source>
            <translation>Zielgebiete oder Tabelle mit Summen, Mittelwerten und Status. Wo Quellgebiete mit Gewichten zwischen 0 und 1 aufgeteilt wurden, nennt X_split den Teil der Summe X, der so zustande kam.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <source>Balance</source>
            <translation>Bilanz</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <source>Optional table: for each summed field the total in, the total out and what lies outside the targets or is withheld.</source>
            <translation>Wahlfreie Tabelle: je summiertem Feld die Gesamtsumme vorher und nachher und was außerhalb der Zielgebiete liegt oder zurückgehalten ist.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <source>Areas not or only partly assigned</source>
            <translation>Nicht oder nur teilweise zugeordnete Gebiete</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <source>Give either a crosswalk or the field that names the larger area.</source>
            <translation>Bitte entweder einen Zuordnungsschlüssel oder das Feld angeben, das das größere Gebiet nennt.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <source>Choose counts to sum or means to average.</source>
            <translation>Bitte Grundzahlen zum Summieren oder Mittelwerte zum Mitteln auswählen.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <location filename="../processing/areas/aggregatepoints.py" />
            <source>Means need a weight field, such as the population for mean age.</source>
            <translation>Mittelwerte brauchen ein Gewichtsfeld, zum Beispiel die Einwohnerzahl für das Durchschnittsalter.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <location filename="../processing/areas/aggregatepoints.py" />
            <source>{fields}: choose it either to be summed or averaged.</source>
            <translation>{fields}: bitte entweder zum Summieren oder zum Mitteln wählen.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate.py" />
            <source>Choose the key of the target areas.</source>
            <translation>Bitte den Schlüssel der Zielgebiete auswählen.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_output.py" />
            <source>Rates must not be summed; sum numerator and denominator and compute the rate afterwards with “Indicators”.</source>
            <translation>Raten dürfen nicht summiert werden; Zähler und Nenner summieren und die Rate danach mit „Kennzahlen“ berechnen.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_output.py" />
            <source>{fields}: looks like a rate or share.</source>
            <translation>{fields}: sieht nach einer Rate oder einem Anteil aus.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_output.py" />
            <source>{fields}: the values look like a rate or share (no value above 100, and most with decimals).</source>
            <translation>{fields}: Die Werte sehen nach einer Rate oder einem Anteil aus (kein Wert über 100, die meisten mit Nachkommastellen).</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_output.py" />
            <source>{field}: TOTAL_IN {into}, TOTAL_OUT {out}, LOST {lost} (outside the target areas {outside}, in areas whose sum is NULL {withheld}).</source>
            <translation>{field}: TOTAL_IN {into}, TOTAL_OUT {out}, LOST {lost} (außerhalb der Zielgebiete {outside}, in Gebieten ohne Summe {withheld}).</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_output.py" />
            <source>{count} areas are in no target: {areas}.</source>
            <translation>{count} Gebiete liegen in keinem Zielgebiet: {areas}.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_output.py" />
            <location filename="../processing/areas/aggregatepoints_steps.py" />
            <source>{field}: {parts} parts are missing or secret, in {count} target areas.</source>
            <translation>{field}: {parts} Teile fehlen oder sind geheim, in {count} Zielgebieten.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_output.py" />
            <source>{count} areas are assigned in part only (on average {share} % of them is in no target): {areas}. Where an area lies wholly in the targets, its weights in the crosswalk must add up to 1.</source>
            <translation>{count} Gebiete sind nur zum Teil zugeordnet (im Mittel liegen {share} % in keinem Zielgebiet): {areas}. Liegt ein Gebiet ganz in den Zielgebieten, müssen seine Gewichte im Zuordnungsschlüssel zusammen 1 ergeben.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_output.py" />
            <source>{field}: delivered totals changed TOTAL_OUT by {change}.</source>
            <translation>{field}: Gelieferte Summen haben TOTAL_OUT um {change} verändert.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_output.py" />
            <source>Balance of {title}</source>
            <translation>Bilanz: {title}</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_output.py" />
            <source>total_in = total_out − delivered + outside + withheld.</source>
            <translation>total_in = total_out − delivered + outside + withheld (hinein = heraus − Änderung durch gelieferte Summen + außerhalb + zurückgehalten).</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_output.py" />
            <location filename="../processing/confidentiality/suppress_output.py" />
            <location filename="../processing/data/comparetables.py" />
            <location filename="../processing/data/importtable_report.py" />
            <location filename="../processing/indices/compositeindex_steps.py" />
            <location filename="../processing/indices/statusdynamics_steps.py" />
            <location filename="../ui/conflict_dialog.py" />
            <location filename="../ui/register_import_dialog.py" />
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_output.py" />
            <source>Sum of the sources</source>
            <translation>Summe der Quellen</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_output.py" />
            <source>Sum of the result</source>
            <translation>Summe des Ergebnisses</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_output.py" />
            <source>Outside the areas</source>
            <translation>Außerhalb der Gebiete</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_output.py" />
            <source>In areas without a sum</source>
            <translation>In Gebieten ohne Summe</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_output.py" />
            <source>Delivered totals instead of sums</source>
            <translation>Gelieferte Gesamtwerte statt Summen</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_output.py" />
            <source>{fields} is a field that the result has of itself. Set a prefix for the summed fields.</source>
            <translation>{fields} ist ein Feld, das das Ergebnis selbst enthält. Bitte ein Präfix für die summierten Felder angeben.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_output.py" />
            <location filename="../processing/areas/aggregatepoints_steps.py" />
            <source>{source}, aggregated</source>
            <translation>{source}, zusammengefasst</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_output.py" />
            <source>Counts summed: {sums}. Means averaged with {weight}: {means}. Missing parts: {missing}.</source>
            <translation>Summierte Grundzahlen: {sums}. Mit {weight} gemittelt: {means}. Fehlende Teile: {missing}.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_output.py" />
            <location filename="../processing/areas/aggregatepoints_steps.py" />
            <source>{field}: share covered</source>
            <translation>{field}: abgedeckter Anteil</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_output.py" />
            <location filename="../processing/areas/aggregatelevels.py" />
            <location filename="../processing/areas/checkareas.py" />
            <location filename="../processing/confidentiality/suppress_output.py" />
            <location filename="../processing/data/comparetables.py" />
            <location filename="../processing/data/importtable_output.py" />
            <location filename="../processing/data/pivottable.py" />
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <location filename="../processing/indices/statusdynamics_steps.py" />
            <location filename="../processing/long_table.py" />
            <location filename="../processing/planning/plansbyarea.py" />
            <source>Area</source>
            <translation>Gebiet</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_output.py" />
            <location filename="../processing/confidentiality/suppress_output.py" />
            <location filename="../processing/data/exporttable.py" />
            <location filename="../processing/data/pivottable.py" />
            <location filename="../processing/long_table.py" />
            <location filename="../processing/maps/maplayout.py" />
            <location filename="../ui/style_texts.py" />
            <source>Date</source>
            <translation>Stichtag</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_output.py" />
            <location filename="../processing/areas/aggregatelevels.py" />
            <location filename="../processing/areas/crosswalk.py" />
            <source>Source areas</source>
            <translation>Quellgebiete</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_output.py" />
            <source>{field}: share that was split</source>
            <translation>{field}: aufgeteilter Anteil</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_steps.py" />
            <source>No source of the crosswalk ({sources}) occurs in the key field {field} ({known}). Choose the crosswalk and fields with the same keys; 01 and 1 are different.</source>
            <translation>Keine Quelle des Zuordnungsschlüssels ({sources}) kommt im Schlüsselfeld {field} vor ({known}). Zuordnungsschlüssel und Felder mit denselben Schlüsseln wählen; 01 und 1 sind verschieden.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_steps.py" />
            <source>No target that is named ({named}) occurs in the key field {field} of the target areas ({known}). Choose the field with the same keys; 01 and 1 are different.</source>
            <translation>Kein genanntes Ziel ({named}) kommt im Schlüsselfeld {field} der Zielgebiete vor ({known}). Bitte das Feld mit denselben Schlüsseln wählen; 01 und 1 sind verschieden.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_steps.py" />
            <source>Targets that the target areas do not have, counted as lost: {areas}.</source>
            <translation>Ziele, die unter den Zielgebieten fehlen und als verloren gelten: {areas}.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_totals.py" />
            <source>Delivered totals of areas that are no target: {areas}.</source>
            <translation>Gelieferte Summen von Gebieten, die kein Zielgebiet sind: {areas}.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_totals.py" />
            <source>Delivered totals differ from the sums and were used: {places}.</source>
            <translation>Gelieferte Summen weichen von den berechneten ab und wurden verwendet: {places}.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregate_totals.py" />
            <source>{source} has none of the fields that are summed ({fields}). Delivered totals stand under the same field names.</source>
            <translation>{source} hat keines der summierten Felder ({fields}). Gelieferte Summen müssen unter denselben Feldnamen stehen.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatelevels.py" />
            <source>Aggregate to several area levels</source>
            <translation>Auf mehrere Raumebenen zusammenfassen</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatelevels.py" />
            <source>aggregate,sum,levels,sozialraum,district,city,counts</source>
            <translation>zusammenfassen,summe,raumebenen,sozialraum,bezirk,stadt,grundzahlen</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatelevels.py" />
            <source>Sums the counts of small areas to each area level that a field names, such as Sozialraum, Stadtbezirk and city, and writes all of them into one table: level, area, counts. It has the form of the larger areas that “Suppress small cells” writes, so that internal and released figures can be treated alike.

The levels need not be nested. Only counts are summed; compute rates afterwards with “Indicators”. A missing or secret part makes the sum NULL, unless what is available shall be summed. The sums are not protected: the table is internal.</source>
            <translation>Summiert die Grundzahlen kleiner Gebiete zu jeder Raumebene, die ein Feld nennt, etwa Sozialraum, Stadtbezirk und Stadt, und schreibt alle in eine Tabelle: level, area, Grundzahlen. Sie hat dieselbe Form wie die größeren Gebiete, die „Kleine Fallzahlen sperren“ schreibt; interne Zahlen und Zahlen zur Freigabe lassen sich so gleich behandeln.

Die Raumebenen müssen nicht ineinander liegen. Summiert werden nur Anzahlen; Quoten werden danach mit „Kennzahlen“ berechnet. Ein fehlender oder geheimer Teil macht die Summe leer (NULL), außer es soll summiert werden, was vorhanden ist. Die Summen sind nicht geschützt: Die Tabelle ist intern.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatelevels.py" />
            <location filename="../processing/indices/index_parameters.py" />
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <location filename="../processing/planning/plansbyarea.py" />
            <source>Names each area once.</source>
            <translation>Nennt jedes Gebiet einmal.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatelevels.py" />
            <location filename="../processing/confidentiality/suppress_parameters.py" />
            <source>Fields that name larger areas</source>
            <translation>Felder, die größere Gebiete nennen</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatelevels.py" />
            <source>Each field is an area level, such as Sozialraum, Stadtbezirk and city. An area without a value belongs to no area of that level.</source>
            <translation>Jedes Feld ist eine Raumebene, etwa Sozialraum, Stadtbezirk und Stadt. Ein Gebiet ohne Wert gehört zu keinem Gebiet dieser Ebene.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatelevels.py" />
            <source>Sum over all areas</source>
            <translation>Summe über alle Gebiete</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatelevels.py" />
            <source>Adds the sum over all areas, as level and area ~all.</source>
            <translation>Ergänzt die Summe über alle Gebiete, als Ebene und Gebiet ~all.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatelevels.py" />
            <location filename="../processing/shared.py" />
            <source>Missing or secret parts</source>
            <translation>Fehlende oder geheime Teile</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatelevels.py" />
            <source>null: the sum is NULL. available: what is there is summed, the state is at least “limited”.</source>
            <translation>null: Die Summe ist leer (NULL). available: Summiert wird, was vorhanden ist; der Status ist mindestens „eingeschränkt“.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatelevels.py" />
            <location filename="../processing/confidentiality/deliver.py" />
            <source>Larger areas (internal)</source>
            <translation>Größere Gebiete (intern)</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatelevels.py" />
            <source>One row an area of each level: level, area, sums, sources.</source>
            <translation>Eine Zeile je Gebiet jeder Ebene: level, area, Summen, sources.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatelevels.py" />
            <location filename="../processing/areas/checkareas.py" />
            <source>Larger areas</source>
            <translation>Größere Gebiete</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatelevels.py" />
            <source>Choose a field that names larger areas, or the sum of all.</source>
            <translation>Ein Feld wählen, das größere Gebiete nennt, oder die Summe über alle.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatelevels.py" />
            <source>{source}, larger areas (intern)</source>
            <translation>{source}, größere Gebiete (intern)</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatelevels.py" />
            <source>Internal: sums of unprotected counts. Area levels: {levels}. Summed: {sums}.</source>
            <translation>Intern: Summen ungeschützter Grundzahlen. Raumebenen: {levels}. Summiert: {sums}.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatelevels.py" />
            <location filename="../processing/confidentiality/suppress_output.py" />
            <location filename="../processing/indicators/indicators.py" />
            <location filename="../processing/long_table.py" />
            <location filename="../processing/planning/plansbyarea.py" />
            <location filename="../processing/shared.py" />
            <location filename="../ui/plan_field_texts.py" />
            <source>Area level</source>
            <translation>Raumebene</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatepoints.py" />
            <source>Aggregate points to areas</source>
            <translation>Punkte auf Gebiete zusammenfassen</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatepoints.py" />
            <source>aggregate,points,addresses,facilities,count,sum</source>
            <translation>zusammenfassen,Punkte,Adressen,Einrichtungen,Anzahl,Summe</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatepoints.py" />
            <source>Counts points such as addresses, centres of cells or facilities in each area, sums their counts and averages their means.

Each point counts once: on a border, or where areas overlap, in the area with the lowest key (as text). An area without any point has count 0 and sum 0. A missing or secret part makes the sum NULL, unless what is available shall be summed. Points outside all areas or without a geometry are listed with their distance to the nearest area, and stand in the result as ~unassigned so that totals stay right. Rates are never summed: sum numerator and denominator and compute the rate afterwards with “Indicators”.</source>
            <translation>Zählt Punkte wie Adressen, Mittelpunkte von Gitterzellen oder Einrichtungen in jedem Gebiet, summiert ihre Anzahlen und mittelt ihre Mittelwerte.

Jeder Punkt zählt einmal: auf einer Grenze, oder wo sich Gebiete überlappen, im Gebiet mit dem niedrigsten Schlüssel (als Text). Ein Gebiet ohne Punkt hat die Anzahl 0 und die Summe 0. Ein fehlender oder geheimer Teil macht die Summe leer (NULL), sofern nicht das Vorhandene summiert werden soll. Punkte außerhalb aller Gebiete oder ohne Geometrie werden mit der Entfernung zum nächsten Gebiet aufgeführt und stehen im Ergebnis als ~unassigned, damit Gesamtsummen stimmen. Raten werden nie summiert: Zähler und Nenner summieren und die Rate danach mit „Kennzahlen“ berechnen.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatepoints.py" />
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatepoints.py" />
            <source>Addresses, centres of cells, facilities. It is not changed.</source>
            <translation>Adressen, Mittelpunkte von Gitterzellen, Einrichtungen. Die Eingabe wird nicht verändert.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatepoints.py" />
            <location filename="../processing/areas/crosswalk.py" />
            <source>The areas that figures are wanted for, such as Sozialräume.</source>
            <translation>Die Gebiete, für die Zahlen gesucht sind, zum Beispiel Sozialräume.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatepoints.py" />
            <location filename="../processing/areas/crosswalk.py" />
            <source>Names each target area once.</source>
            <translation>Nennt jedes Zielgebiet einmal.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatepoints.py" />
            <source>Areas with the points' figures</source>
            <translation>Gebiete mit den Zahlen der Punkte</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatepoints.py" />
            <source>All target areas with count, sums, means and their states.</source>
            <translation>Alle Zielgebiete mit Anzahl, Summen, Mittelwerten und Status.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatepoints.py" />
            <source>Points outside all areas</source>
            <translation>Punkte außerhalb aller Gebiete</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatepoints.py" />
            <source>Optional: the points that no area holds, with nearest_area and distance_m (in the planar CRS of the areas); both are NULL for points without a geometry.</source>
            <translation>Wahlfrei: die Punkte, die in keinem Gebiet liegen, mit nearest_area und distance_m (im ebenen KBS der Gebiete); beide sind bei Punkten ohne Geometrie leer.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatepoints.py" />
            <source>Counts such as residents or places; no shares or rates.</source>
            <translation>Anzahlen wie Einwohner oder Plätze; keine Anteile oder Raten.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatepoints.py" />
            <source>Name of the field for the number of points</source>
            <translation>Name des Feldes für die Zahl der Punkte</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatepoints.py" />
            <source>The new field; “points” if nothing else is given.</source>
            <translation>Das neue Feld; ohne Angabe „points“.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatepoints.py" />
            <source>What the means refer to, such as residents for mean age.</source>
            <translation>Worauf sich die Mittelwerte beziehen, etwa Einwohner beim Durchschnittsalter.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatepoints.py" />
            <source>Row for points without an area</source>
            <translation>Zeile für Punkte ohne Gebiet</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatepoints.py" />
            <source>Adds the row ~unassigned without geometry, if there are such points, so that the total of the result is that of the points.</source>
            <translation>Ergänzt die Zeile ~unassigned ohne Geometrie, falls es solche Punkte gibt, damit die Gesamtsumme des Ergebnisses die der Punkte ist.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatepoints.py" />
            <source>Points in an area</source>
            <translation>Punkte in einem Gebiet</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatepoints.py" />
            <source>Points without an area</source>
            <translation>Punkte ohne Gebiet</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatepoints_steps.py" />
            <source>{field}: TOTAL_IN {into}, TOTAL_OUT {out} (outside the target areas {outside}, in areas whose sum is NULL {withheld}).</source>
            <translation>{field}: TOTAL_IN {into}, TOTAL_OUT {out} (außerhalb der Zielgebiete {outside}, in Gebieten mit leerer Summe {withheld}).</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatepoints_steps.py" />
            <source>{count} points lie in no area or have no geometry (row {rows}). OUTPUT_UNASSIGNED lists them with their distance to the nearest area.</source>
            <translation>{count} Punkte liegen in keinem Gebiet oder haben keine Geometrie (Zeile {rows}). OUTPUT_UNASSIGNED führt sie mit der Entfernung zum nächsten Gebiet auf.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatepoints_steps.py" />
            <source>No point lies in any area. Check the coordinate reference systems of both layers.</source>
            <translation>Kein Punkt liegt in einem Gebiet. Die Koordinatenbezugssysteme beider Layer prüfen.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatepoints_steps.py" />
            <source>{field} is also a summed field. Choose another name for the count.</source>
            <translation>{field} ist auch ein summiertes Feld. Einen anderen Namen für die Anzahl wählen.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatepoints_steps.py" />
            <source>Number of points</source>
            <translation>Zahl der Punkte</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatepoints_steps.py" />
            <source>{source}: points outside all areas</source>
            <translation>{source}: Punkte außerhalb aller Gebiete</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatepoints_steps.py" />
            <source>Nearest area</source>
            <translation>Nächstes Gebiet</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatepoints_steps.py" />
            <source>Distance in m</source>
            <translation>Entfernung in m</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatepoints_steps.py" />
            <source>Points that no target area holds, and points without geometry.</source>
            <translation>Punkte, die in keinem Zielgebiet liegen, und Punkte ohne Geometrie.</translation>
        </message>
        <message>
            <location filename="../processing/areas/aggregatepoints_steps.py" />
            <source>Points counted in each area; on a border the lowest key. Counts summed: {sums}. Means averaged with {weight}: {means}. Missing parts: {missing}.</source>
            <translation>Punkte in jedem Gebiet gezählt; auf einer Grenze der niedrigste Schlüssel. Summierte Anzahlen: {sums}. Mit {weight} gemittelte Mittelwerte: {means}. Fehlende Teile: {missing}.</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>The key is empty (row {other}).</source>
            <translation>Der Schlüssel ist leer (Zeile {other}).</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>The key stands more than once (row {other}): dissolve the parts, or rename.</source>
            <translation>Der Schlüssel kommt mehrfach vor (Zeile {other}): Teile zusammenfassen oder umbenennen.</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>The key is none of the area level {other}.</source>
            <translation>Der Schlüssel gehört nicht zur Raumebene {other}.</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>The area has no geometry.</source>
            <translation>Das Gebiet hat keine Geometrie.</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>The border crosses or touches itself; shown is the repaired area.</source>
            <translation>Die Grenze kreuzt oder berührt sich selbst; gezeigt wird das reparierte Gebiet.</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>The same place as area {other}.</source>
            <translation>Derselbe Ort wie Gebiet {other}.</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>Lies in area {other} as well.</source>
            <translation>Liegt auch in Gebiet {other}.</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>Gap between this area and {other}.</source>
            <translation>Lücke zwischen diesem Gebiet und {other}.</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>A part narrower than the tolerance.</source>
            <translation>Ein Teil, der schmaler als die Toleranz ist.</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>A part further from the largest part than that is long: check the key.</source>
            <translation>Ein Teil, der weiter vom größten Teil entfernt ist, als dieser lang ist: Schlüssel prüfen.</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>This part lies in {other}, most of the area in another one: not nested.</source>
            <translation>Dieser Teil liegt in {other}, der größte Teil des Gebiets in einem anderen: nicht ineinander enthalten.</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>Most of the area lies in {other}, whose key does not begin its own key.</source>
            <translation>Das Gebiet liegt größtenteils in {other}; der eigene Schlüssel beginnt aber nicht mit diesem Schlüssel.</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>This part lies in no larger area.</source>
            <translation>Dieser Teil liegt in keinem größeren Gebiet.</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>This part of the larger area {other} is in no area.</source>
            <translation>Dieser Teil des größeren Gebiets {other} liegt in keinem Gebiet.</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>Check areas</source>
            <translation>Gebiete prüfen</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>topology,overlap,gap,duplicate,nesting,hierarchy,check</source>
            <translation>Topologie,Überlappung,Lücke,doppelt,Hierarchie,Raumebene,prüfen</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>Finds the places where areas do not fit together, as a layer that can be stepped through: empty and repeated keys, missing and invalid geometries, slivers and parts far away, overlaps and gaps between areas, and with larger areas also what crosses their borders, lies outside them or leaves them uncovered.

Places that are on average no wider than the tolerance (twice the area divided by the perimeter) are left out. Whether areas are nested is looked at, never assumed. Gaps that are open to the outside are found only with larger areas.</source>
            <translation>Findet die Orte, an denen Gebiete nicht zusammenpassen, als Layer zum Durchgehen: leere und doppelte Schlüssel, fehlende und ungültige Geometrien, Splitter und weit entfernte Teile, Überlappungen und Lücken zwischen Gebieten sowie mit größeren Gebieten auch, was deren Grenzen kreuzt, außerhalb liegt oder unbedeckt bleibt.

Orte, die im Mittel nicht breiter als die Toleranz sind (doppelte Fläche geteilt durch den Umfang), bleiben außer Betracht. Ob Gebiete ineinander enthalten sind, wird nachgesehen und nie vorausgesetzt. Lücken, die nach außen offen sind, werden nur mit größeren Gebieten gefunden.</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>The areas to be checked. They are not changed.</source>
            <translation>Die zu prüfenden Gebiete. Sie werden nicht verändert.</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>Should name each area once; where it does not is reported.</source>
            <translation>Sollte jedes Gebiet einmal nennen; wo das nicht so ist, wird gemeldet.</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>Optional: areas that those of the input should be nested in.</source>
            <translation>Wahlfrei: Gebiete, in denen die der Eingabe enthalten sein sollen.</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>Key of the larger areas</source>
            <translation>Schlüssel der größeren Gebiete</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>Needed with larger areas; names each of them once.</source>
            <translation>Bei größeren Gebieten nötig; nennt jedes einmal.</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>Tolerance in metres</source>
            <translation>Toleranz in Metern</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>Places that are on average no wider are left out.</source>
            <translation>Orte, die im Mittel nicht breiter sind, bleiben außer Betracht.</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>Problem places</source>
            <translation>Problemstellen</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>One row a place: area, problem, size_m2, other (the neighbour, the larger area or the row) and an explanation.</source>
            <translation>Eine Zeile je Ort: area, problem, size_m2, other (Nachbar, größeres Gebiet oder Zeile) und eine Erläuterung.</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>Problems found</source>
            <translation>Gefundene Probleme</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>Choose the key of the larger areas.</source>
            <translation>Den Schlüssel der größeren Gebiete wählen.</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>Areas: {areas}. Problems: {problems}.</source>
            <translation>Gebiete: {areas}. Probleme: {problems}.</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>{found} areas; the area level {level} has {count}.</source>
            <translation>{found} Gebiete; die Raumebene {level} hat {count}.</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>catalog/levels.yaml has no area level with the keys of the larger areas that {level} is nested in: keys are not compared.</source>
            <translation>In catalog/levels.yaml gibt es keine Raumebene mit den Schlüsseln der größeren Gebiete, in der {level} enthalten ist: Die Schlüssel werden nicht verglichen.</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>Problem places of {source}</source>
            <translation>Problemstellen von {source}</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>Places wider than {tolerance} m where areas do not fit together.</source>
            <translation>Orte breiter als {tolerance} m, an denen Gebiete nicht zusammenpassen.</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>Size in m²</source>
            <translation>Größe in m²</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>Neighbour, larger area or row</source>
            <translation>Nachbar, größeres Gebiet oder Zeile</translation>
        </message>
        <message>
            <location filename="../processing/areas/checkareas.py" />
            <source>Explanation</source>
            <translation>Erläuterung</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk.py" />
            <source>Crosswalk between area levels</source>
            <translation>Zuordnungsschlüssel zwischen Raumebenen</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk.py" />
            <source>crosswalk,areal weighting,overlap,allocation,areas</source>
            <translation>zuordnungsschlüssel,umsteigeschlüssel,flächengewichtung,verschneidung,raumebene</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk.py" />
            <source>Makes the table that says which share of each source area belongs to which target area: source, target, weight. “Aggregate to areas” sums with it; it can be stored, edited and used again.

The weights of one source add up to at most 1; what is missing to 1 lies outside all targets and is reported. Areas are planar, in the targets' CRS if it is projected, else in EPSG:3035. Invalid geometries are repaired and named.</source>
            <translation>Erstellt die Tabelle, die sagt, welcher Anteil jedes Quellgebiets zu welchem Zielgebiet gehört: Quelle (source), Ziel (target), Gewicht (weight). „Auf Gebiete zusammenfassen“ summiert damit; sie kann gespeichert, bearbeitet und wiederverwendet werden.

Die Gewichte einer Quelle ergeben zusammen höchstens 1; was an 1 fehlt, liegt außerhalb aller Ziele und wird gemeldet. Flächen werden eben berechnet, im KBS der Zielgebiete, wenn es projiziert ist, sonst in EPSG:3035. Ungültige Geometrien werden repariert und genannt.</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk.py" />
            <source>The areas that hold the figures: cells, blocks, districts.</source>
            <translation>Die Gebiete mit den Zahlen: Gitterzellen, Baublöcke, Bezirke.</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk.py" />
            <source>Key of the source areas</source>
            <translation>Schlüssel der Quellgebiete</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk.py" />
            <source>Names each source area once. Read as text: 05 stays 05.</source>
            <translation>Nennt jedes Quellgebiet einmal. Wird als Text gelesen: 05 bleibt 05.</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk.py" />
            <location filename="../processing/confidentiality/protect.py" />
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../processing/maps/class_parameters.py" />
            <location filename="../ui/style_texts.py" />
            <source>Method</source>
            <translation>Verfahren</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk.py" />
            <source>area: by share of area, for cells and areas that cross borders; the sums are estimates. largest: each source wholly to the target that covers most of it. centroid: each source wholly to the target that holds its point on surface (on a border the lowest key). ancillary: by the share of residents, residential land or finer cells of the ancillary layer; better estimates than by area.</source>
            <translation>area: nach Flächenanteil, für Gitterzellen und Gebiete, die Grenzen kreuzen; die Summen sind geschätzt. largest: jedes Quellgebiet ganz zu dem Zielgebiet, das den größten Teil bedeckt. centroid: jedes Quellgebiet ganz zu dem Zielgebiet, in dem sein Punkt auf der Fläche liegt (auf einer Grenze der niedrigste Schlüssel). ancillary: nach dem Anteil an Einwohnern, Wohnbauland oder feineren Zellen des Hilfslayers; bessere Schätzungen als nach der Fläche.</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk.py" />
            <source>Ancillary layer</source>
            <translation>Hilfslayer</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk.py" />
            <source>Method ancillary: where within the source areas people live. Points such as addresses, or polygons such as residential land or finer cells.</source>
            <translation>Methode ancillary: wo in den Quellgebieten Menschen wohnen. Punkte wie Adressen oder Polygone wie Wohnbauland oder feinere Gitterzellen.</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk.py" />
            <source>Weight of the ancillary layer</source>
            <translation>Gewicht des Hilfslayers</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk.py" />
            <source>Numbers such as residents. Without it each point counts 1, and polygons count by their area.</source>
            <translation>Zahlen wie Einwohner. Ohne Angabe zählt jeder Punkt 1, Polygone zählen nach ihrer Fläche.</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk.py" />
            <source>Smallest share</source>
            <translation>Kleinster Anteil</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk.py" />
            <source>Methods area and ancillary: pairs below this share of the source are slivers; they are dropped and the rest is rescaled to the same sum. 0.01 (with a decimal point) is one per cent. Where borders are drawn twice, 0.000001 to 0.01 is apt.</source>
            <translation>Methoden area und ancillary: Paare unter diesem Anteil des Quellgebiets gelten als Splitter; sie entfallen, und der Rest wird auf dieselbe Summe gebracht. 0.01 (mit Dezimalpunkt) ist ein Prozent. Sind Grenzen doppelt gezeichnet, sind 0.000001 bis 0.01 angebracht.</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk.py" />
            <source>Table with source, target, weight and overlap_m2.</source>
            <translation>Tabelle mit source (Quelle), target (Ziel), weight (Gewicht) und overlap_m2 (Überlappung).</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk.py" />
            <source>Source areas without a target</source>
            <translation>Quellgebiete ohne Ziel</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk.py" />
            <source>The method “ancillary” and the ancillary layer belong together.</source>
            <translation>Die Methode „ancillary“ und der Hilfslayer gehören zusammen.</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk.py" />
            <source>Source areas: {sources}. Target areas: {targets}. Pairs: {pairs}. Source areas without a target: {unassigned}.</source>
            <translation>Quellgebiete: {sources}. Zielgebiete: {targets}. Paare: {pairs}. Quellgebiete ohne Ziel: {unassigned}.</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk.py" />
            <source>Crosswalk {source} → {target}</source>
            <translation>Zuordnungsschlüssel {source} → {target}</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk.py" />
            <source>weight = area of overlap / area of the source</source>
            <translation>Gewicht = Fläche der Überlappung / Fläche der Quelle</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk.py" />
            <source>weight 1 for the target with the largest overlap</source>
            <translation>Gewicht 1 für das Ziel mit der größten Überlappung</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk.py" />
            <source>weight 1 for the target of the point on surface</source>
            <translation>Gewicht 1 für das Ziel, in dem der Punkt auf der Fläche liegt</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk.py" />
            <source>weight = ancillary weight of overlap / ancillary weight of the source</source>
            <translation>Gewicht = Hilfsgewicht der Überlappung / Hilfsgewicht des Quellgebiets</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk.py" />
            <source>Source area</source>
            <translation>Quellgebiet</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk.py" />
            <source>Target area</source>
            <translation>Zielgebiet</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk.py" />
            <source>Weight (share of the source)</source>
            <translation>Gewicht (Anteil der Quelle)</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk.py" />
            <source>Overlap in m²</source>
            <translation>Überlappung in m²</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk_steps.py" />
            <source>{count} source areas have no target: {areas}.</source>
            <translation>{count} Quellgebiete haben kein Ziel: {areas}.</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk_steps.py" />
            <source>Target areas overlap upon {count} source areas: {areas}. Their weights are scaled to the share that lies in at least one target.</source>
            <translation>Zielgebiete überlappen sich auf {count} Quellgebieten: {areas}. Deren Gewichte werden auf den Anteil gebracht, der in mindestens einem Zielgebiet liegt.</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk_steps.py" />
            <source>{count} source areas hold nothing of the ancillary layer and are shared out by area: {areas}.</source>
            <translation>{count} Quellgebiete enthalten nichts aus dem Hilfslayer und werden nach der Fläche aufgeteilt: {areas}.</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk_steps.py" />
            <source>Slivers dropped: {count} pairs.</source>
            <translation>Entfallene Splitterflächen: {count} Paare.</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk_steps.py" />
            <source>{count} source areas lie partly outside the targets (on average {share} % of them): {areas}. That part of their figures is not assigned.</source>
            <translation>{count} Quellgebiete liegen teilweise außerhalb der Zielgebiete (im Mittel zu {share} %): {areas}. Dieser Teil ihrer Zahlen wird nicht zugeordnet.</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk_steps.py" />
            <source>Source and target areas nowhere meet. Check the coordinate reference systems of both layers.</source>
            <translation>Quell- und Zielgebiete treffen nirgends aufeinander. Die Koordinatenbezugssysteme beider Layer prüfen.</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk_steps.py" />
            <source>Field {field} has negative weights (row {rows}). Signs such as -1 are no numbers: use “Recode signs and shares” first.</source>
            <translation>Feld {field} enthält negative Gewichte (Zeile {rows}). Zeichen wie -1 sind keine Zahlen: zuerst „Zeichen und Anteile umschlüsseln“ verwenden.</translation>
        </message>
        <message>
            <location filename="../processing/areas/crosswalk_steps.py" />
            <source>{field}: {count} rows without a weight are left out (row {rows}).</source>
            <translation>{field}: {count} Zeilen ohne Gewicht bleiben außer Betracht (Zeile {rows}).</translation>
        </message>
        <message>
            <location filename="../processing/areas/levels.py" />
            <source>Keys that are none of the area level {level}: {areas}.</source>
            <translation>Schlüssel, die nicht zur Raumebene {level} gehören: {areas}.</translation>
        </message>
        <message>
            <location filename="../processing/areas/levels.py" />
            <source>The area level {level} has {count} areas, the result {found}.</source>
            <translation>Die Raumebene {level} hat {count} Gebiete, das Ergebnis {found}.</translation>
        </message>
        <message>
            <location filename="../processing/areas/levels.py" />
            <source>catalog/levels.yaml has no area level with the keys of the input that is nested in {level}: nesting is not assumed.</source>
            <translation>In catalog/levels.yaml gibt es keine Raumebene mit den Schlüsseln der Eingabe, die in {level} enthalten ist: Dass die Gebiete ineinanderliegen, wird nicht angenommen.</translation>
        </message>
        <message>
            <location filename="../processing/areas/levels.py" />
            <source>{source} is nested in {level}, but {count} areas belong to several areas of it, at once or one after the other: {areas}. Check the assignment and its Gebietsstand.</source>
            <translation>{source} liegt in {level}; {count} Gebiete gehören jedoch zugleich oder nacheinander zu mehreren Gebieten dieser Ebene: {areas}. Zuordnung und Gebietsstand prüfen.</translation>
        </message>
        <message>
            <location filename="../processing/areas/levels.py" />
            <source>{source}: the key of the larger area in {level} is the beginning of the own key, but {count} areas are assigned otherwise: {areas}. Check the assignment.</source>
            <translation>{source}: Der Schlüssel des größeren Gebiets in {level} ist der Anfang des eigenen Schlüssels; {count} Gebiete sind jedoch anders zugeordnet: {areas}. Zuordnung prüfen.</translation>
        </message>
        <message>
            <location filename="../processing/areas/levels.py" />
            <source>Nesting of {source} in {level} checked: each area has one larger area.</source>
            <translation>Zugehörigkeit von {source} zu {level} geprüft: Jedes Gebiet gehört zu genau einem größeren Gebiet.</translation>
        </message>
        <message>
            <location filename="../processing/areas/levels.py" />
            <source>Area level: {level} ({body}), Gebietsstand {as_of}.</source>
            <translation>Raumebene: {level} ({body}), Gebietsstand {as_of}.</translation>
        </message>
        <message>
            <location filename="../processing/base.py" />
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>only where needed</source>
            <translation>nur wo nötig</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>missing value</source>
            <translation>fehlender Wert</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>the number 0</source>
            <translation>die Zahl 0</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>detected</source>
            <translation>erkennen</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>refuse and name them</source>
            <translation>ablehnen und nennen</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>DIN 55301, official statistics</source>
            <translation>DIN 55301, amtliche Statistik</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>Landesamt für Statistik Niedersachsen</source>
            <translation>Landesamt für Statistik Niedersachsen</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>Bundesagentur für Arbeit</source>
            <translation>Bundesagentur für Arbeit</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>KOSIS, small numbers changed</source>
            <translation>KOSIS, kleine Zahlen verändert</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>language of QGIS</source>
            <translation>Sprache von QGIS</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>weighted sum</source>
            <translation>gewichtete Summe</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>weighted mean</source>
            <translation>gewichtetes Mittel</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>geometric mean</source>
            <translation>geometrisches Mittel</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>harmonic mean</source>
            <translation>harmonisches Mittel</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>smallest value</source>
            <translation>kleinster Wert</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>as the index</source>
            <translation>wie der Index</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <location filename="../processing/indices/statusdynamics_steps.py" />
            <source>z-value</source>
            <translation>z-Wert</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>minimum to maximum</source>
            <translation>Minimum bis Maximum</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>percentile</source>
            <translation>Perzentil</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>given goalposts</source>
            <translation>vorgegebene Zielwerte</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>flagged from a percentile</source>
            <translation>markiert ab einem Perzentil</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>not scaled</source>
            <translation>nicht skaliert</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>the class below</source>
            <translation>Klasse darunter</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>the class above</source>
            <translation>Klasse darüber</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>leave these indicators out</source>
            <translation>diese Kennzahlen weglassen</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>compare nevertheless, marked as limited</source>
            <translation>dennoch vergleichen, als eingeschränkt gekennzeichnet</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>no classes</source>
            <translation>keine Klassen</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <location filename="../ui/style_texts.py" />
            <source>own limits</source>
            <translation>eigene Grenzen</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <location filename="../ui/style_texts.py" />
            <source>quantiles</source>
            <translation>Quantile</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>limits in standard deviations</source>
            <translation>Grenzen in Standardabweichungen</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>replace the old values</source>
            <translation>alte Werte ersetzen</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>as few cells as possible</source>
            <translation>so wenige Zellen wie möglich</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>as few persons as possible</source>
            <translation>so wenige Personen wie möglich</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>comma: 1.234,5</source>
            <translation>Komma: 1.234,5</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>point: 1,234.5</source>
            <translation>Punkt: 1,234.5</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>semicolon</source>
            <translation>Semikolon</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <location filename="../processing/data/importtable_report.py" />
            <source>comma</source>
            <translation>Komma</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <location filename="../processing/data/importtable_report.py" />
            <source>tabulator</source>
            <translation>Tabulator</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>vertical bar</source>
            <translation>senkrechter Strich</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>add them up</source>
            <translation>zusammenzählen</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>the middle class</source>
            <translation>mittlere Klasse</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>the outer classes</source>
            <translation>äußere Klassen</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>trend of what is there</source>
            <translation>Trend aus dem Vorhandenen</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>no trend</source>
            <translation>kein Trend</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>Wilson, for a part of a whole</source>
            <translation>Wilson, für einen Teil eines Ganzen</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>Poisson, for events, exact</source>
            <translation>Poisson, für Ereignisse, exakt</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>Byar, for events, approximate</source>
            <translation>Byar, für Ereignisse, Näherung</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>one row an area, totals apart</source>
            <translation>eine Zeile je Gebiet, Summen getrennt</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>all rows as they are, no key</source>
            <translation>alle Zeilen wie geliefert, ohne Schlüssel</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>difference, percentage points</source>
            <translation>Differenz, bei Anteilen in Prozentpunkten</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>in percent of the earlier value</source>
            <translation>in Prozent des früheren Wertes</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>mean annual growth in percent</source>
            <translation>mittleres jährliches Wachstum in Prozent</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>trend a year, with R²</source>
            <translation>Trend je Jahr, mit R²</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>share of the area</source>
            <translation>Flächenanteil</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>largest share takes all</source>
            <translation>größter Anteil erhält alles</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>point on the surface</source>
            <translation>Punkt auf der Fläche</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>weight layer (dasymetric)</source>
            <translation>Gewichtslayer (dasymetrisch)</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <location filename="../ui/style_texts.py" />
            <source>natural breaks (Jenks)</source>
            <translation>natürliche Klassen (Jenks)</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <location filename="../ui/style_texts.py" />
            <source>equal intervals</source>
            <translation>gleiche Intervalle</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <location filename="../ui/style_texts.py" />
            <source>standard deviation</source>
            <translation>Standardabweichung</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <location filename="../ui/style_texts.py" />
            <source>round limits</source>
            <translation>runde Grenzen</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>optimal for small tables</source>
            <translation>optimal bei kleinen Tabellen</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>fewest cells, proved</source>
            <translation>die wenigsten Zellen, nachgewiesen</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>few cells, for large tables</source>
            <translation>wenige Zellen, für große Tabellen</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>to multiples of 5</source>
            <translation>auf Vielfache von 5</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>to multiples of 10</source>
            <translation>auf Vielfache von 10</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>at random up or down</source>
            <translation>zufällig auf oder ab</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>rounded so that all sums hold</source>
            <translation>gerundet, sodass alle Summen aufgehen</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>KOSIS: 1, 2 become 0, 3 becomes 4</source>
            <translation>KOSIS: 1 und 2 werden 0, 3 wird 4</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>no sum</source>
            <translation>keine Summe</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>sum of what is there</source>
            <translation>Summe der vorhandenen Teile</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>leave the area out</source>
            <translation>Gebiet weglassen</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>weigh what is there</source>
            <translation>Vorhandenes neu gewichten</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>the class above: 10 to under 20</source>
            <translation>zur oberen Klasse: 10 bis unter 20</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>the class below: over 10 to 20</source>
            <translation>zur unteren Klasse: über 10 bis 20</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>the areas, all alike</source>
            <translation>Gebiete, alle gleich</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>the areas by their inhabitants</source>
            <translation>Gebiete, nach Einwohnern gewichtet</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>mean of the whole city, deviation of the areas</source>
            <translation>Mittelwert der ganzen Stadt, Streuung der Gebiete</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>left as they are</source>
            <translation>unverändert</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>winsorised</source>
            <translation>winsorisiert</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>logarithm</source>
            <translation>logarithmiert</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <location filename="../ui/style_texts.py" />
            <source>blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <location filename="../ui/style_texts.py" />
            <source>green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <location filename="../ui/style_texts.py" />
            <source>purple</source>
            <translation>Violett</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <location filename="../ui/style_texts.py" />
            <source>orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <location filename="../ui/style_texts.py" />
            <source>grey</source>
            <translation>Grau</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <location filename="../ui/style_texts.py" />
            <source>blue to orange (diverging)</source>
            <translation>Blau bis Orange (divergierend)</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <location filename="../ui/style_texts.py" />
            <source>purple to green (diverging)</source>
            <translation>Violett bis Grün (divergierend)</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <location filename="../ui/style_texts.py" />
            <source>teal to brown (diverging)</source>
            <translation>Blaugrün bis Braun (divergierend)</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>own settings</source>
            <translation>eigene Einstellungen</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>Hamburg (limits reconstructed)</source>
            <translation>Hamburg (Grenzen rekonstruiert)</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>KomMonitor: Leitindikator</source>
            <translation>KomMonitor: Leitindikator</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>like the GISD of the Robert Koch-Institut</source>
            <translation>wie der GISD des Robert Koch-Instituts</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>at least 3 cases (Bundesagentur für Arbeit)</source>
            <translation>mindestens 3 Fälle (Bundesagentur für Arbeit)</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>at least 5 cases, lone persons too</source>
            <translation>mindestens 5 Fälle, auch vor Einzelnen geschützt</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>at least 10 cases, zeros secret</source>
            <translation>mindestens 10 Fälle, Nullen geheim</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>areas below 300 inhabitants withheld</source>
            <translation>Gebiete unter 300 Einwohnern gesperrt</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>of the population (divided by n)</source>
            <translation>der Grundgesamtheit (durch n geteilt)</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>of a sample (divided by n − 1)</source>
            <translation>einer Stichprobe (durch n − 1 geteilt)</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>A4 landscape</source>
            <translation>A4 quer</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>A4 portrait</source>
            <translation>A4 hoch</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>A3 landscape</source>
            <translation>A3 quer</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>A3 portrait</source>
            <translation>A3 hoch</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>as the indicators</source>
            <translation>wie die Kennzahlen</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>own weights</source>
            <translation>eigene Gewichte</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>equal weights</source>
            <translation>gleiche Gewichte</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>first principal component</source>
            <translation>erste Hauptkomponente</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>allow, the index is 0</source>
            <translation>zulassen, der Index ist 0</translation>
        </message>
        <message>
            <location filename="../processing/choices.py" />
            <source>always</source>
            <translation>immer</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <source>Audit of suppression</source>
            <translation>Geheimhaltungsprüfung</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <location filename="../processing/confidentiality/deliver.py" />
            <location filename="../processing/confidentiality/protect.py" />
            <location filename="../processing/confidentiality/suppress.py" />
            <source>Confidentiality</source>
            <translation>Geheimhaltung</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <source>confidentiality,audit,attack,disclosure,interval,secret,published</source>
            <translation>Geheimhaltung,Prüfung,Angriff,Aufdeckung,Intervall,geheim,veröffentlicht</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <source>Tries to reckon the withheld counts of published tables, one's own or others', from all sums that are known: area levels, breakdowns, rates, further tables. For each withheld count it gives the lowest and the highest value that fit everything published (counts are whole and not negative), whether that is too narrow, and the sums that make it so, such as “W: Nord + Süd = Stadtbezirk: 17 − 14”.

The audit knows only what is named here. It proves what can be reckoned, not that nobody knows more. Rounded or changed figures contradict each other and cannot be audited as if they were exact.</source>
            <translation>Versucht, die gesperrten Fallzahlen veröffentlichter Tabellen – eigener oder fremder – aus allen bekannten Summen zu bestimmen: Raumebenen, Gliederungen, Quoten, weiteren Tabellen. Für jede gesperrte Zahl nennt das Ergebnis den kleinsten und den größten Wert, die zu allem Veröffentlichten passen (Fallzahlen sind ganz und nicht negativ), ob das zu eng ist, und die Summen, aus denen es folgt, etwa „W: Nord + Süd = Stadtbezirk: 17 − 14“.

Die Prüfung kennt nur, was hier angegeben ist. Sie weist nach, was sich rechnen lässt, nicht, dass niemand mehr weiß. Gerundete oder veränderte Zahlen widersprechen sich und können nicht geprüft werden, als wären sie genau.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <location filename="../processing/confidentiality/protect.py" />
            <source>Audit (internal)</source>
            <translation>Prüfung (intern)</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <source>One row for each withheld count: level, area, field, low, high, exposed (1 or 0) and because. Internal.</source>
            <translation>Eine Zeile je gesperrter Fallzahl: level, area, field, low, high, exposed (1 oder 0) und because. Intern.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <source>Published areas</source>
            <translation>Veröffentlichte Gebiete</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <source>Layer or table as published: NULL where a count is withheld; states suppressed, unknown and others alike.</source>
            <translation>Layer oder Tabelle, wie veröffentlicht: NULL, wo eine Zahl gesperrt ist; gleich ob mit dem Status suppressed, unknown oder einem anderen.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <source>Published counts</source>
            <translation>Veröffentlichte Fallzahlen</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <source>The counts, with their gaps.</source>
            <translation>Die Fallzahlen mit ihren Lücken.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <source>Published larger areas</source>
            <translation>Veröffentlichte größere Gebiete</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <source>Published sums over areas with the same field names: with the fields level (name of the parent field) and area, or with the key in a field of the level's name.</source>
            <translation>Veröffentlichte Summen über Gebiete mit denselben Feldnamen: mit den Feldern level (Name des Feldes der Raumebene) und area oder mit dem Schlüssel in einem Feld, das wie die Raumebene heißt.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <source>Further published tables</source>
            <translation>Weitere veröffentlichte Tabellen</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <source>Tables of the same counts, by whomever they are published.</source>
            <translation>Tabellen derselben Fallzahlen, gleich von wem sie veröffentlicht sind.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <location filename="../processing/confidentiality/protect.py" />
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>Least number of cases</source>
            <translation>Mindestfallzahl</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <source>Counts below it are too small.</source>
            <translation>Fallzahlen darunter sind zu klein.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <location filename="../processing/confidentiality/protect.py" />
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>Least width of the interval</source>
            <translation>Mindestbreite des Intervalls</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <source>A count is exposed if highest less lowest possible value is below it. Empty: the least number of cases.</source>
            <translation>Eine Zahl ist aufgedeckt, wenn größter weniger kleinster möglicher Wert darunter liegt. Leer: die Mindestfallzahl.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <location filename="../processing/confidentiality/suppress_parameters.py" />
            <source>Rates</source>
            <translation>Quoten</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <source>Published rates among the fields, such as quote=Alo/EW;anteil=A/EW.</source>
            <translation>Veröffentlichte Quoten unter den Feldern, etwa quote=Alo/EW;anteil=A/EW.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <location filename="../processing/confidentiality/protect.py" />
            <source>If the input has several dates.</source>
            <translation>Wenn die Eingabe mehrere Stichtage hat.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <source>Attack by lone persons</source>
            <translation>Angriff durch Einzelne</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <source>Also exposed: a count that whoever is alone in the other withheld part of one sum can reckon to be too small.</source>
            <translation>Aufgedeckt ist dann auch eine Zahl, die jemand als zu klein bestimmen kann, der im anderen gesperrten Teil einer Summe allein ist.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <location filename="../processing/confidentiality/protect.py" />
            <location filename="../processing/confidentiality/suppress.py" />
            <source>Exposed cells</source>
            <translation>Aufgedeckte Zellen</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <source>Areas in: {into}. Withheld counts audited: {count}. Exposed: {exposed}.</source>
            <translation>Gebiete gelesen: {into}. Gesperrte Fallzahlen geprüft: {count}. Aufgedeckt: {exposed}.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <source>{source}, audit of suppression (INTERN)</source>
            <translation>{source}, Geheimhaltungsprüfung (INTERN)</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression.py" />
            <source>Lowest and highest value of each withheld count that fit everything published: {totals}; levels {levels}; further tables {others}. Internal: it says what can be reckoned.</source>
            <translation>Kleinster und größter Wert jeder gesperrten Fallzahl, die zu allem Veröffentlichten passen: {totals}; Raumebenen {levels}; weitere Tabellen {others}. Intern: Das Ergebnis sagt, was sich bestimmen lässt.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression_steps.py" />
            <source>This QGIS has scipy before 1.9, which does not prove whole numbers: an interval may be narrower in truth than stated.</source>
            <translation>Dieses QGIS hat ein scipy vor 1.9, das ganze Zahlen nicht nachweist: Ein Intervall kann in Wahrheit schmaler sein als angegeben.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression_steps.py" />
            <source>EXPOSED: {fields} in {areas}. The column “because” names the sums behind it.</source>
            <translation>AUFGEDECKT: {fields} in {areas}. Die Spalte „because“ nennt die Summen dahinter.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/auditsuppression_steps.py" />
            <source>Larger areas are named, but no table of them: their sums are taken as not published.</source>
            <translation>Größere Gebiete sind genannt, aber keine Tabelle dazu: Ihre Summen gelten als nicht veröffentlicht.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <source>Write internal and release file</source>
            <translation>Interne Datei und Freigabedatei schreiben</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <source>release,internal,intern,freigabe,geopackage,publish</source>
            <translation>freigabe,intern,geopackage,veröffentlichen,ergebnis</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <source>Writes the results of a year into two GeoPackages: the release file with protected counts and what was computed from them, and the internal file with everything else. Each table says in its name and metadata which of the two it is.

Before anything is written the release is compared with the pattern of “Suppress small cells”: if a cell that the pattern withholds still holds a number, the run ends and names it. A long table of indicators has numerators and denominators and is refused for release. What the pattern does not know is not checked: protect first, then compute.</source>
            <translation>Schreibt die Ergebnisse eines Jahres in zwei GeoPackages: die Freigabedatei mit den geschützten Grundzahlen und dem, was daraus berechnet wurde, und die interne Datei mit allem anderen. Jede Tabelle sagt in Name und Metadaten, welche von beiden sie ist.

Bevor etwas geschrieben wird, wird die Freigabe mit dem Sperrmuster von „Kleine Fallzahlen sperren“ verglichen: Steht in einer Zelle, die das Muster sperrt, noch eine Zahl, endet der Lauf und nennt sie. Eine lange Kennzahlentabelle enthält Zähler und Nenner und wird für die Freigabe abgelehnt. Was das Muster nicht kennt, wird nicht geprüft: erst schützen, dann rechnen.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <source>Release file</source>
            <translation>Freigabedatei</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <source>GeoPackage that may leave the house, such as 2023_freigabe.</source>
            <translation>GeoPackage, das das Haus verlassen darf, etwa 2023_freigabe.gpkg.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <source>Internal file</source>
            <translation>Interne Datei</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <source>GeoPackage that stays in the house, such as 2023_intern.</source>
            <translation>GeoPackage, das im Haus bleibt, etwa 2023_intern.gpkg.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <location filename="../processing/confidentiality/deliver_steps.py" />
            <source>Areas (release)</source>
            <translation>Gebiete (Freigabe)</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <source>Protected counts, with indicators made from them.</source>
            <translation>Geschützte Grundzahlen mit den Kennzahlen daraus.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <source>The field that named the areas when they were protected.</source>
            <translation>Das Feld, das die Gebiete beim Sperren nannte.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <location filename="../processing/confidentiality/deliver_steps.py" />
            <location filename="../processing/confidentiality/protect.py" />
            <location filename="../processing/confidentiality/suppress.py" />
            <source>Larger areas (release)</source>
            <translation>Größere Gebiete (Freigabe)</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <source>Optional: protected sums of larger areas: level, area …</source>
            <translation>Wahlfrei: geschützte Summen größerer Gebiete: level, area …</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <location filename="../processing/confidentiality/suppress.py" />
            <source>Pattern (internal)</source>
            <translation>Sperrmuster (intern)</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <source>The pattern of “Suppress small cells”, against which the release is checked. It becomes a table of the internal file.</source>
            <translation>Das Sperrmuster von „Kleine Fallzahlen sperren“, mit dem die Freigabe verglichen wird. Es wird eine Tabelle der internen Datei.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <source>Areas (internal)</source>
            <translation>Gebiete (intern)</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <source>Optional: unprotected counts, with indicators.</source>
            <translation>Wahlfrei: ungeschützte Grundzahlen mit Kennzahlen.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <source>Optional: unprotected sums of larger areas.</source>
            <translation>Wahlfrei: ungeschützte Summen größerer Gebiete.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <source>Comparison with last year</source>
            <translation>Vergleich mit dem Vorjahr</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <source>Optional: the differences, for the internal file.</source>
            <translation>Wahlfrei: die Unterschiede, für die interne Datei.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <source>Further internal tables</source>
            <translation>Weitere interne Tabellen</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <source>Such as the long table; each keeps its name.</source>
            <translation>Etwa die lange Kennzahlentabelle; jede behält ihren Namen.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <source>Style</source>
            <translation>Stil</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <source>Style of the areas in both files, made by “Style a map”.</source>
            <translation>Stil der Gebiete in beiden Dateien, erstellt mit „Kennzahlenkarte gestalten“.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <location filename="../processing/confidentiality/suppress_parameters.py" />
            <location filename="../processing/indicators/indicators.py" />
            <location filename="../processing/shared.py" />
            <source>Date of the counts</source>
            <translation>Stichtag der Grundzahlen</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <location filename="../processing/shared.py" />
            <source>Year-month-day, such as 2023-12-31. For the metadata.</source>
            <translation>Jahr-Monat-Tag, etwa 2023-12-31. Für die Metadaten.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <location filename="../processing/indicators/indicators.py" />
            <location filename="../processing/shared.py" />
            <source>Source note</source>
            <translation>Quellenangabe</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <location filename="../processing/shared.py" />
            <source>Where the counts come from; stands in the metadata.</source>
            <translation>Woher die Zahlen stammen; steht in den Metadaten.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <source>Replace existing files</source>
            <translation>Vorhandene Dateien ersetzen</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <source>No: the run ends if one of the files is there already.</source>
            <translation>Nein: Der Lauf endet, wenn eine der Dateien schon da ist.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <source>Load the areas</source>
            <translation>Gebiete laden</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <source>Adds the areas of both files to the project.</source>
            <translation>Fügt die Gebiete beider Dateien dem Projekt hinzu.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <source>Withheld cells</source>
            <translation>Gesperrte Zellen</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver.py" />
            <source>Release: {release} tables, {withheld} withheld cells hold no number. Internal: {internal} tables.</source>
            <translation>Freigabe: {release} Tabellen; {withheld} gesperrte Zellen enthalten keine Zahl. Intern: {internal} Tabellen.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver_steps.py" />
            <source>The release file is called {release}, the internal file {internal}. Do not mix them up: call them …_freigabe.gpkg and …_intern.gpkg.</source>
            <translation>Die Freigabedatei heißt {release}, die interne Datei {internal}. Damit sie nicht verwechselt werden: …_freigabe.gpkg und …_intern.gpkg nennen.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver_steps.py" />
            <source>{files} is there already. Choose another name, or allow existing files to be replaced.</source>
            <translation>{files} ist schon da. Einen anderen Namen wählen oder erlauben, dass vorhandene Dateien ersetzt werden.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver_steps.py" />
            <source>No pattern is given: nothing was checked. Give the pattern of “Suppress small cells”, so that no withheld number is released.</source>
            <translation>Ohne Sperrmuster wurde nichts geprüft. Das Sperrmuster von „Kleine Fallzahlen sperren“ angeben, damit keine gesperrte Zahl freigegeben wird.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver_steps.py" />
            <source>{table} holds numbers of areas that the pattern does not know: {areas} ({levels}). Nothing was written, since nobody can tell whether they are withheld. Key field, keys and dates must be those of the run of “Suppress small cells” that made the pattern.</source>
            <translation>{table} enthält Zahlen von Gebieten, die das Sperrmuster nicht kennt: {areas} ({levels}). Nichts wurde geschrieben, denn ob sie gesperrt sind, kann niemand sagen. Schlüsselfeld, Schlüssel und Stichtage müssen die des Laufs von „Kleine Fallzahlen sperren“ sein, aus dem das Sperrmuster stammt.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver_steps.py" />
            <source>{table} still holds {count} numbers that the pattern withholds: fields {fields}, areas {areas}. Nothing was written. Release what “Suppress small cells” wrote, and indicators computed from that.</source>
            <translation>{table} enthält noch {count} Zahlen, die das Sperrmuster sperrt: Felder {fields}, Gebiete {areas}. Es wurde nichts geschrieben. Freigeben, was „Kleine Fallzahlen sperren“ geschrieben hat, und Kennzahlen, die daraus berechnet wurden.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver_steps.py" />
            <source>Areas (INTERN)</source>
            <translation>Gebiete (INTERN)</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver_steps.py" />
            <source>Larger areas (INTERN)</source>
            <translation>Größere Gebiete (INTERN)</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver_steps.py" />
            <source>Pattern (INTERN, never to be published)</source>
            <translation>Sperrmuster (INTERN, nie veröffentlichen)</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver_steps.py" />
            <source>Comparison with last year (INTERN)</source>
            <translation>Vergleich mit dem Vorjahr (INTERN)</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver_steps.py" />
            <source>{table} (INTERN)</source>
            <translation>{table} (INTERN)</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver_steps.py" />
            <source>Date of the counts: {date}.</source>
            <translation>Stichtag der Grundzahlen: {date}.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver_steps.py" />
            <source>Source: {source}.</source>
            <translation>Quelle: {source}.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver_steps.py" />
            <source>For release: protected counts only, and what was computed from them. Withheld values are empty, their state is “suppressed”.</source>
            <translation>Zur Freigabe: nur geschützte Grundzahlen und was daraus berechnet wurde. Gesperrte Werte sind leer, ihr Status ist „suppressed“ (geheim gehalten).</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver_steps.py" />
            <source>INTERN: unprotected figures, or what tells of them. Must not leave the house.</source>
            <translation>INTERN: ungeschützte Zahlen oder was von ihnen verrät. Darf das Haus nicht verlassen.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver_steps.py" />
            <source>The style {file} does not exist.</source>
            <translation>Den Stil {file} gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver_steps.py" />
            <source>{table}: a long table of indicators holds numerators and denominators and is internal. Release the layer with one field for each indicator.</source>
            <translation>{table}: Eine lange Kennzahlentabelle enthält Zähler und Nenner und ist intern. Freigegeben wird der Layer mit einem Feld je Kennzahl.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/deliver_steps.py" />
            <source>{table}: {fields} hold numbers whose state says that they are withheld. Nothing was written. Release what “Suppress small cells” wrote.</source>
            <translation>{table}: {fields} enthalten Zahlen, deren Status sagt, dass sie gesperrt sind. Es wurde nichts geschrieben. Freizugeben ist, was „Kleine Fallzahlen sperren“ geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/protect.py" />
            <source>Round or change counts</source>
            <translation>Fallzahlen runden oder verändern</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/protect.py" />
            <source>confidentiality,rounding,controlled rounding,random,kosis,perturbed,release</source>
            <translation>Geheimhaltung,Rundung,kontrollierte Rundung,zufällig,KOSIS,verändert,Freigabe</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/protect.py" />
            <source>Changes counts so that small ones cannot be read off: rounded to multiples of 5 or 10, at random up or down, rounded so that all sums still hold, or as KOSIS does (1 and 2 become 0, 3 becomes 4). Every count is changed by itself, sums too: except with the controlled method, parts need not add up to their total any more.

The result is checked: an outsider knows how it was changed and that the true numbers add up. EXPOSED says how many small counts are fixed to one number all the same; KOSIS with published sums often does that. Changed counts have the state rounded or perturbed; rates made of them are inexact where the counts are small.</source>
            <translation>Verändert Fallzahlen so, dass kleine nicht abzulesen sind: auf Vielfache von 5 oder 10 gerundet, zufällig auf oder ab, so gerundet, dass alle Summen noch aufgehen, oder wie bei KOSIS (aus 1 und 2 wird 0, aus 3 wird 4). Jede Zahl wird für sich verändert, auch Summen: Außer beim kontrollierten Verfahren müssen sich Teile nicht mehr zur Summe ergänzen.

Das Ergebnis wird geprüft: Außenstehende wissen, wie verändert wurde und dass die wahren Zahlen aufgehen. EXPOSED sagt, wie viele kleine Zahlen trotzdem eindeutig bestimmt sind; bei KOSIS mit veröffentlichten Summen kommt das oft vor. Veränderte Zahlen haben den Status gerundet oder verändert; Quoten daraus sind bei kleinen Zahlen ungenau.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/protect.py" />
            <location filename="../processing/confidentiality/suppress_parameters.py" />
            <source>Areas with counts (internal)</source>
            <translation>Gebiete mit Fallzahlen (intern)</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/protect.py" />
            <location filename="../processing/confidentiality/suppress_parameters.py" />
            <source>Layer or table with unprotected counts. It is not changed.</source>
            <translation>Layer oder Tabelle mit ungeschützten Fallzahlen. Sie wird nicht verändert.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/protect.py" />
            <location filename="../processing/confidentiality/suppress_parameters.py" />
            <source>Counts to publish</source>
            <translation>Zu veröffentlichende Fallzahlen</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/protect.py" />
            <source>Counts of persons, households or firms; no rates.</source>
            <translation>Fallzahlen von Personen, Haushalten oder Betrieben; keine Quoten.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/protect.py" />
            <source>round5, round10: to the nearest multiple, half upwards. randomround: to a neighbouring multiple, right on average. controlled: to neighbouring multiples that add up. kosis: only 1, 2 and 3 change.</source>
            <translation>round5, round10: zum nächsten Vielfachen, die Hälfte aufwärts. randomround: zu einem benachbarten Vielfachen, im Mittel richtig. controlled: zu benachbarten Vielfachen, die aufgehen. kosis: Nur 1, 2 und 3 ändern sich.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/protect.py" />
            <source>Changed counts (release)</source>
            <translation>Veränderte Fallzahlen (Freigabe)</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/protect.py" />
            <source>The areas with changed counts and their states.</source>
            <translation>Die Gebiete mit veränderten Fallzahlen und ihrem Status.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/protect.py" />
            <source>Optional: the changed sums over areas, with their level.</source>
            <translation>Wahlweise: die veränderten Summen über Gebiete mit ihrer Raumebene.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/protect.py" />
            <source>Optional: one row for each small count with its lowest and highest possible value and exposed (1 or 0). Internal.</source>
            <translation>Freiwillig: eine Zeile je kleiner Zahl mit kleinstem und größtem möglichen Wert und „aufgedeckt“ (1 oder 0). Intern.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/protect.py" />
            <source>Base</source>
            <translation>Basis</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/protect.py" />
            <source>Multiples for the methods randomround and controlled.</source>
            <translation>Vielfache für die Verfahren randomround und controlled.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/protect.py" />
            <location filename="../processing/indices/indexsensitivity.py" />
            <source>Seed</source>
            <translation>Startwert</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/protect.py" />
            <source>For randomround. The same cell with the same seed is always rounded alike; keep it secret and the same over the years. Empty: one is drawn and told in the log.</source>
            <translation>Für randomround. Dieselbe Zelle wird mit demselben Startwert immer gleich gerundet; er ist geheim zu halten und über die Jahre beizubehalten. Leer: Einer wird gezogen und im Protokoll genannt.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/protect.py" />
            <source>For the check: counts above 0 and below it are small.</source>
            <translation>Für die Prüfung: Fallzahlen über 0 und darunter sind klein.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/protect.py" />
            <source>A small count is exposed if highest less lowest possible value is below it. 1: if there is but one possible value.</source>
            <translation>Eine kleine Zahl ist aufgedeckt, wenn größter minus kleinster möglicher Wert darunter liegt. 1: wenn es nur einen möglichen Wert gibt.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/protect.py" />
            <source>Largest change</source>
            <translation>Größte Änderung</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/protect_steps.py" />
            <source>Seed drawn: {seed}. Keep it secret, and give it next time, so that the same cell is rounded alike.</source>
            <translation>Gezogener Startwert: {seed}. Er ist geheim zu halten und beim nächsten Mal anzugeben, damit dieselbe Zelle gleich gerundet wird.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/protect_steps.py" />
            <source>{source}, audit of changed counts (INTERN)</source>
            <translation>{source}, Prüfung veränderter Zahlen (INTERN)</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/protect_steps.py" />
            <source>Lowest and highest value of each small count that fit the changed counts and all sums. Internal: it shows which counts are small.</source>
            <translation>Kleinster und größter Wert jeder kleinen Zahl, der zu den veränderten Zahlen und allen Summen passt. Intern: Sie zeigt, welche Zahlen klein sind.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/protect_steps.py" />
            <source>EXPOSED: {fields} in {areas} can be reckoned from the sums all the same. Choose another method, or publish fewer sums.</source>
            <translation>AUFGEDECKT: {fields} in {areas} lässt sich aus den Summen trotzdem bestimmen. Ein anderes Verfahren wählen oder weniger Summen veröffentlichen.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/protect_steps.py" />
            <source>Changed parts need not add up to their changed total.</source>
            <translation>Veränderte Teile müssen sich nicht zu ihrer veränderten Summe ergänzen.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/protect_steps.py" />
            <source>{source}, larger areas, changed (release)</source>
            <translation>{source}, größere Gebiete, verändert (Freigabe)</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/protect_steps.py" />
            <source>{source}, changed (release)</source>
            <translation>{source}, verändert (Freigabe)</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/protect_steps.py" />
            <source>Counts changed to protect small ones: {fields}. Method: {method}. Every count may differ from the true one.</source>
            <translation>Zum Schutz kleiner Fallzahlen verändert: {fields}. Verfahren: {method}. Jede Zahl kann von der wahren abweichen.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/published.py" />
            <source>{parameter} names {fields}, which are not among the counts. Choose them as counts, or leave them out.</source>
            <translation>{parameter} nennt {fields}; diese Felder sind nicht unter den Fallzahlen. Als Fallzahlen wählen oder weglassen.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/published.py" />
            <source>In {total} = {parts} a field stands twice. A whole has other fields as its parts, each once.</source>
            <translation>In {total} = {parts} steht ein Feld doppelt. Eine Gesamtheit hat andere Felder als Teile, jedes einmal.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/published.py" />
            <source>{field} names the areas themselves and cannot be a field of larger areas.</source>
            <translation>{field} nennt die Gebiete selbst und kann kein Feld größerer Gebiete sein.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/published.py" />
            <source>{source}: {count} cells of it are known and not withheld.</source>
            <translation>{source}: {count} Zellen daraus sind bekannt und werden nicht gesperrt.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/published.py" />
            <source>{source}: left out of account are areas, levels or dates that are not in this run ({areas}). What is published of them can give counts away; name their level in a parent field.</source>
            <translation>{source}: Nicht berücksichtigt sind Gebiete, Raumebenen oder Stichtage, die in diesem Lauf nicht vorkommen ({areas}). Was von ihnen veröffentlicht ist, kann Zahlen aufdecken; ihre Raumebene ist als Feld mit größeren Gebieten anzugeben.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/published.py" />
            <source>Left out, because they are not protected: {fields}. Choose them as counts to publish, or as number fields to keep if they give nothing away.</source>
            <translation>Weggelassen, weil nicht geschützt: {fields}. Als zu veröffentlichende Fallzahlen wählen oder als weiter zu gebende Zahlenfelder, wenn sie nichts preisgeben.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/published.py" />
            <source>{level}: {count} areas lie in none: {areas}.</source>
            <translation>{level}: {count} Gebiete liegen in keinem: {areas}.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress.py" />
            <source>Suppress small cells</source>
            <translation>Kleine Fallzahlen sperren</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress.py" />
            <source>confidentiality,suppression,secret,small cells,primary,secondary,disclosure,release</source>
            <translation>Geheimhaltung,Sperrung,geheim,kleine Fallzahlen,Primärsperrung,Sekundärsperrung,Aufdeckung,Freigabe</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress.py" />
            <source>Withholds counts that are too small (primary suppression) and as many others as it takes that nobody can reckon them from what is published together (secondary suppression): area levels, nested or not, breakdowns such as men and women, rates, what others publish of the same counts, and what was published before.

Every withheld count keeps an interval of at least the given width, within which an outsider cannot place it. The result is always checked; if a count stays exposed, the run fails and nothing is written. Protected is what is named here: tables that are published elsewhere and not named can still give counts away.

The result holds only protected counts and is meant for release; number fields that are not protected are left out. Compute indicators from the result, not from the unprotected counts. The pattern is internal and must never be published.</source>
            <translation>Sperrt zu kleine Fallzahlen (Primärsperrung) und so viele weitere, dass niemand sie aus dem gemeinsam Veröffentlichten bestimmen kann (Sekundärsperrung): Raumebenen, ob ineinanderliegend oder nicht, Gliederungen wie Männer und Frauen, Quoten, was andere von denselben Fallzahlen veröffentlichen und was früher veröffentlicht wurde.

Jede gesperrte Zahl behält ein Intervall von mindestens der angegebenen Breite, in dem Außenstehende sie nicht genauer bestimmen können. Das Ergebnis wird immer geprüft; bleibt eine Zahl aufgedeckt, bricht der Lauf ab und nichts wird geschrieben. Geschützt ist, was hier genannt ist: Tabellen, die anderswo veröffentlicht und nicht genannt sind, können Zahlen weiterhin preisgeben.

Das Ergebnis enthält nur geschützte Fallzahlen und ist für die Freigabe bestimmt; nicht geschützte Zahlenfelder werden weggelassen. Kennzahlen sind aus dem Ergebnis zu berechnen, nicht aus den ungeschützten Fallzahlen. Das Sperrmuster ist intern und darf nie veröffentlicht werden.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress.py" />
            <source>Protected counts (release)</source>
            <translation>Geschützte Fallzahlen (Freigabe)</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress.py" />
            <source>The areas with their counts; NULL and X_state = suppressed where withheld.</source>
            <translation>Die Gebiete mit ihren Fallzahlen; NULL und X_state = suppressed, wo gesperrt.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress.py" />
            <source>Optional: every published sum over areas in the same form, with its level.</source>
            <translation>Wahlweise: jede veröffentlichte Summe über Gebiete in derselben Form mit ihrer Raumebene.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress.py" />
            <source>Optional: state and interval of every cell. Internal, never to be published; keep it for next year's run.</source>
            <translation>Wahlweise: Status und Intervall jeder Zelle. Intern, nicht zur Veröffentlichung; für den Lauf im nächsten Jahr aufzubewahren.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress.py" />
            <source>Primary cells</source>
            <translation>Primär gesperrte Zellen</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress.py" />
            <source>Secondary cells</source>
            <translation>Sekundär gesperrte Zellen</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_output.py" />
            <source>The optimum needs scipy 1.9 or later, which this QGIS does not have; the heuristic was used. The protection is the same, more cells may be withheld.</source>
            <translation>Das Optimum braucht scipy 1.9 oder neuer, das dieses QGIS nicht hat; das Näherungsverfahren wurde verwendet. Der Schutz ist derselbe, es können mehr Zellen gesperrt sein.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_output.py" />
            <source>The fewest cells could not be proved; the heuristic was used. The protection is the same, more cells may be withheld.</source>
            <translation>Die kleinste Zahl von Zellen ließ sich nicht nachweisen; das Näherungsverfahren wurde verwendet. Der Schutz ist derselbe, es können mehr Zellen gesperrt sein.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_output.py" />
            <source>No cheaper pattern protects these tables (optimal).</source>
            <translation>Kein günstigeres Sperrmuster schützt diese Tabellen (optimal).</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_output.py" />
            <source>Withheld by the heuristic, and checked.</source>
            <translation>Mit dem Näherungsverfahren gesperrt und geprüft.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_output.py" />
            <source>Large table: the intervals in the pattern are proved, but may be wider in truth.</source>
            <translation>Große Tabelle: Die Intervalle im Sperrmuster sind nachgewiesen, können aber in Wahrheit breiter sein.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_output.py" />
            <source>No larger areas are named: the sum over all areas is taken as unknown. If it is published anywhere, choose a field that names the whole, or publish the total.</source>
            <translation>Es sind keine größeren Gebiete genannt: Die Summe aller Gebiete gilt als unbekannt. Wird sie irgendwo veröffentlicht, ist ein Feld zu wählen, das das Ganze nennt, oder die Gesamtsumme zu veröffentlichen.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_output.py" />
            <source>{source}, pattern (INTERN, never to be published)</source>
            <translation>{source}, Sperrmuster (INTERN, nicht zur Veröffentlichung)</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_output.py" />
            <source>State and interval of every cell. Internal: it shows which cells are small. Kept for next year's run.</source>
            <translation>Status und Intervall jeder Zelle. Intern: Es zeigt, welche Zellen klein sind. Für den Lauf im nächsten Jahr aufzubewahren.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_output.py" />
            <source>{source}, larger areas, protected (release)</source>
            <translation>{source}, größere Gebiete, geschützt (Freigabe)</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_output.py" />
            <source>{source}, protected (release)</source>
            <translation>{source}, geschützt (Freigabe)</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_output.py" />
            <source>Protected counts: {fields}. Withheld below {threshold} cases, with further cells so that none can be placed within less than {width}. Area levels: {levels}. Breakdowns: {totals}. Further tables taken into account: {others}.</source>
            <translation>Geschützte Fallzahlen: {fields}. Gesperrt unter {threshold} Fällen, mit weiteren Zellen, sodass keine genauer als auf {width} bestimmt werden kann. Raumebenen: {levels}. Gliederungen: {totals}. Berücksichtigte weitere Tabellen: {others}.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_output.py" />
            <location filename="../processing/data/comparetables.py" />
            <location filename="../processing/indices/statusdynamics_steps.py" />
            <location filename="../processing/long_table.py" />
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_output.py" />
            <source>Lowest possible value</source>
            <translation>Kleinstmöglicher Wert</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_output.py" />
            <source>Highest possible value</source>
            <translation>Größtmöglicher Wert</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_output.py" />
            <source>Exposed</source>
            <translation>Aufgedeckt</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_output.py" />
            <source>Because</source>
            <translation>Begründung</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_parameters.py" />
            <source>Counts of persons, households or firms; no rates, no balances.</source>
            <translation>Fallzahlen von Personen, Haushalten oder Betrieben; keine Quoten, keine Salden.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_parameters.py" />
            <source>If the input has several dates: each is protected.</source>
            <translation>Wenn die Eingabe mehrere Stichtage hat: Jeder wird geschützt.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_parameters.py" />
            <source>Each field is an area level whose sums are published too, such as Sozialraum, Stadtbezirk and city. The levels need not be nested.</source>
            <translation>Jedes Feld ist eine Raumebene, deren Summen ebenfalls veröffentlicht werden, etwa Sozialraum, Stadtbezirk und Stadt. Die Ebenen müssen nicht ineinander liegen.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_parameters.py" />
            <source>Breakdowns</source>
            <translation>Gliederungen</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_parameters.py" />
            <source>Which counts add up to which, such as EW=M+W;EW=A1+A2+A3. Each is a breakdown of its own. A name with a special character stands in double quotes.</source>
            <translation>Welche Fallzahlen sich zu welcher ergänzen, etwa EW=M+W;EW=A1+A2+A3. Jede Angabe ist eine eigene Gliederung. Ein Name mit Sonderzeichen steht in Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_parameters.py" />
            <source>Parts of a whole</source>
            <translation>Teile einer Gesamtheit</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_parameters.py" />
            <source>Counts that belong to others without making them up, such as EW=SGB2;Alo=Alo_u25+Alo_55. Everybody knows that the rest is not negative.</source>
            <translation>Fallzahlen, die zu anderen gehören, ohne sie ganz auszumachen, etwa EW=SGB2;Alo=Alo_u25+Alo_55. Jeder weiß, dass der Rest nicht negativ ist.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_parameters.py" />
            <source>Publish the areas themselves</source>
            <translation>Die Gebiete selbst veröffentlichen</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_parameters.py" />
            <source>No: the rows (such as Baublöcke) only tie overlapping area levels together; only the sums over larger areas are published, and the rows are withheld whole.</source>
            <translation>Nein: Die Zeilen (etwa Baublöcke) verbinden nur sich überschneidende Raumebenen; veröffentlicht werden nur die Summen größerer Gebiete, die Zeilen selbst werden ganz gesperrt.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_parameters.py" />
            <source>Publish the total</source>
            <translation>Die Gesamtsumme veröffentlichen</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_parameters.py" />
            <source>Whether the sum over all areas is published or known, without a field that names it. It stands among the larger areas as ~all.</source>
            <translation>Ob die Summe aller Gebiete veröffentlicht wird oder bekannt ist, ohne dass ein Feld sie nennt. Sie steht unter den größeren Gebieten als ~all.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_parameters.py" />
            <source>What others publish</source>
            <translation>Was andere veröffentlichen</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_parameters.py" />
            <source>Tables of the same counts that others publish, with the same field names: by area, by a larger area in a field of its name, or with the fields level and area. Their numbers are known and cannot be withheld.</source>
            <translation>Tabellen derselben Fallzahlen, die andere veröffentlichen, mit denselben Feldnamen: je Gebiet, je größerem Gebiet in einem Feld seines Namens oder mit den Feldern level und area. Ihre Zahlen sind bekannt und können nicht gesperrt werden.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_parameters.py" />
            <source>Rates among the fields that are published with the counts, such as quote=Alo/EW. A rate is withheld with its numerator or denominator. A denominator that is no count to publish is taken as known to everybody.</source>
            <translation>Quoten unter den Feldern, die mit den Fallzahlen veröffentlicht werden, etwa quote=Alo/EW. Eine Quote wird mit ihrem Zähler oder Nenner gesperrt. Ein Nenner, der keine zu veröffentlichende Fallzahl ist, gilt als allgemein bekannt.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_parameters.py" />
            <source>Changes over time</source>
            <translation>Veränderungen über die Zeit</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_parameters.py" />
            <source>Fields with the change of a count since the date before, such as EW_change=EW. A change is withheld with either of its two counts. Needs a date field.</source>
            <translation>Felder mit der Veränderung einer Fallzahl seit dem vorigen Stichtag, etwa EW_change=EW. Eine Veränderung wird mit jeder ihrer beiden Fallzahlen gesperrt. Braucht ein Datumsfeld.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_parameters.py" />
            <source>Pattern published before</source>
            <translation>Früheres Sperrmuster</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_parameters.py" />
            <source>Last year's pattern, or table with states: the same cells are withheld where that still protects. With a field date that is our date: what it published is known.</source>
            <translation>Sperrmuster des Vorjahres oder Tabelle mit Status: Dieselben Zellen werden gesperrt, soweit das noch schützt. Mit einem Feld date, das den eigenen Stichtag nennt: Was darin veröffentlicht wurde, ist bekannt.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_parameters.py" />
            <source>Year-month-day; stands in the pattern. Without a date field.</source>
            <translation>Jahr-Monat-Tag; steht im Sperrmuster. Ohne Datumsfeld.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>Profile of rules</source>
            <translation>Regelprofil</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>Fixes the rules it lists (catalog/confidentiality.yaml) and names them in the log; none: the rules below.</source>
            <translation>Legt die Regeln fest, die es nennt (catalog/confidentiality.yaml), und schreibt sie ins Protokoll; none: die Regeln darunter.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>Counts above 0 and below it are withheld.</source>
            <translation>Fallzahlen über 0 und darunter werden gesperrt.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>Zeros are secret too</source>
            <translation>Auch Nullen sind geheim</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>Withhold 0 as well.</source>
            <translation>Auch die 0 sperren.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>Highest less lowest possible value of each withheld count. Empty: the least number of cases.</source>
            <translation>Größter weniger kleinster möglicher Wert jeder gesperrten Zahl. Leer: die Mindestfallzahl.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>Protect the rest as well</source>
            <translation>Auch den Rest schützen</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>A group is withheld also where all but a few belong to it: total less part is too small.</source>
            <translation>Eine Gruppe wird auch gesperrt, wenn fast alle zu ihr gehören: Gesamtheit weniger Teil ist zu klein.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>Least population of an area</source>
            <translation>Mindesteinwohnerzahl eines Gebiets</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>Areas with fewer inhabitants are withheld whole; 0: none.</source>
            <translation>Gebiete mit weniger Einwohnern werden ganz gesperrt; 0: keine.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <location filename="../processing/indices/index_conventions.py" />
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>Population</source>
            <translation>Einwohner</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>The inhabitants, for the least population of an area.</source>
            <translation>Die Einwohner, für die Mindesteinwohnerzahl eines Gebiets.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>Least width with few behind (per cent)</source>
            <translation>Mindestbreite bei wenigen dahinter (Prozent)</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>Where carriers, dominance or the least population withhold a large count, its interval is at least so many per cent of it wide.</source>
            <translation>Sperren Träger, Dominanz oder Mindesteinwohnerzahl eine große Zahl, ist ihr Intervall mindestens so viel Prozent von ihr breit.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>Hide from lone persons</source>
            <translation>Vor Einzelnen schützen</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>Withhold so much that nobody who is alone in a cell, and so knows it, can reckon another small cell. Costs further cells.</source>
            <translation>So viel sperren, dass niemand, der in einer Zelle allein ist und sie deshalb kennt, eine andere kleine Zelle bestimmen kann. Kostet weitere Zellen.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>Least persons in withheld parts</source>
            <translation>Mindestzahl Personen in gesperrten Teilen</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>The withheld parts of one sum hold at least so many persons; 0: any.</source>
            <translation>Die gesperrten Teile einer Summe umfassen mindestens so viele Personen; 0: beliebig.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>Carriers behind counts</source>
            <translation>Träger hinter Fallzahlen</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>Fields with the number of households or firms behind a count, such as Personen=BG;SvB=Betriebe. Too few of them withhold the count.</source>
            <translation>Felder mit der Zahl der Haushalte oder Betriebe hinter einer Fallzahl, etwa Personen=BG;SvB=Betriebe. Zu wenige davon sperren die Fallzahl.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>Largest contributions</source>
            <translation>Größte Beiträge</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>Fields with the largest single contribution to a count, such as SvB=groesster_Betrieb.</source>
            <translation>Felder mit dem größten einzelnen Beitrag zu einer Fallzahl, etwa SvB=groesster_Betrieb.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>Dominance (per cent)</source>
            <translation>Dominanz (Prozent)</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>A count is withheld if one contribution is more than this; 0: no rule.</source>
            <translation>Eine Fallzahl wird gesperrt, wenn ein Beitrag mehr ausmacht; 0: keine Regel.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>What is lost</source>
            <translation>Was verloren geht</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>cells: as few cells as possible are withheld. counts: as few persons as possible.</source>
            <translation>cells: So wenige Zellen wie möglich werden gesperrt. counts: so wenige Personen wie möglich.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>Important counts</source>
            <translation>Wichtige Fallzahlen</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>Counts that are withheld last, as if they were ten cells.</source>
            <translation>Fallzahlen, die zuletzt gesperrt werden, als wären sie zehn Zellen.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>optimal: the fewest cells, proved; slow for large tables, and needs scipy 1.9. heuristic: few cells. auto: optimal for small tables. The log names what was used.</source>
            <translation>optimal: die wenigsten Zellen, nachgewiesen; langsam bei großen Tabellen, braucht scipy 1.9. heuristic: wenige Zellen. auto: optimal bei kleinen Tabellen. Das Protokoll nennt, was verwendet wurde.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>Further number fields to keep</source>
            <translation>Weitere Zahlenfelder</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_rules.py" />
            <source>Number fields that may be released as they are, such as the size of the area. All others that are no counts to publish are left out.</source>
            <translation>Zahlenfelder, die unverändert freigegeben werden dürfen, etwa die Fläche. Alle anderen, die keine zu veröffentlichenden Fallzahlen sind, werden weggelassen.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_steps.py" />
            <source>{fields} is too small in {areas}, but others have published it, or it was published before. What is known cannot be protected; leave that table out only if it is really not public.</source>
            <translation>{fields} ist in {areas} zu klein, wurde aber von anderen oder früher schon veröffentlicht. Was bekannt ist, lässt sich nicht schützen; die Tabelle nur weglassen, wenn sie wirklich nicht öffentlich ist.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_steps.py" />
            <source>{fields} cannot be protected in {areas}: too little may be withheld, as others publish it or everybody knows it. Publish larger areas, fewer breakdowns, or without these fields.</source>
            <translation>{fields} lässt sich in {areas} nicht schützen: Es darf zu wenig gesperrt werden, weil andere es veröffentlichen oder es allgemein bekannt ist. Größere Gebiete, weniger Gliederungen oder ohne diese Felder veröffentlichen.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_steps.py" />
            <source>Choose the field with the population of the areas.</source>
            <translation>Das Feld mit der Einwohnerzahl der Gebiete ist zu wählen.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_steps.py" />
            <source>Changes over time need a date field.</source>
            <translation>Veränderungen über die Zeit brauchen ein Datumsfeld.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_steps.py" />
            <source>If the areas themselves are not published, choose the fields that name the larger areas that are.</source>
            <translation>Wenn die Gebiete selbst nicht veröffentlicht werden, sind die Felder zu wählen, die die größeren Gebiete nennen.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_steps.py" />
            <source>Profile {name} ({title}) fixes: {fixed}.</source>
            <translation>Profil {name} ({title}) legt fest: {fixed}.</translation>
        </message>
        <message>
            <location filename="../processing/confidentiality/suppress_steps.py" />
            <source>{rates}: the numerator is no part of the denominator, so no rest is protected.</source>
            <translation>{rates}: Der Zähler ist kein Teil des Nenners, deshalb wird kein Rest geschützt.</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>Compare two tables</source>
            <translation>Zwei Tabellen vergleichen</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <location filename="../processing/data/exporttable.py" />
            <location filename="../processing/data/importtable.py" />
            <location filename="../processing/data/joinareas.py" />
            <location filename="../processing/data/pivottable.py" />
            <location filename="../processing/data/recode.py" />
            <location filename="../processing/data/updateseries.py" />
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>compare,difference,plausibility,jump,year,published,control total</source>
            <translation>Vergleich,Unterschied,Plausibilisierung,Sprung,Jahr,veröffentlicht,Kontrollsumme</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>Lists what differs between two tables of the same areas: new and lost keys and fields, every value that differs by more than the tolerance, jumps, values that are withheld in one table only, and control totals that the areas do not add up to.

For the Plausibilisierung of a new delivery against last year's, or to recompute a published table and see every difference. Without differences the result is empty.</source>
            <translation>Listet auf, was zwei Tabellen derselben Gebiete unterscheidet: neue und weggefallene Schlüssel und Felder, jeder Wert, der um mehr als die Toleranz abweicht, Sprünge, Werte, die nur in einer Tabelle gesperrt sind, und Kontrollsummen, die die Gebiete nicht ergeben.

Für die Plausibilisierung einer neuen Lieferung gegen die des Vorjahres, oder um eine veröffentlichte Tabelle nachzurechnen und jeden Unterschied zu sehen. Ohne Unterschiede ist das Ergebnis leer.</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>Table (this year or recomputed)</source>
            <translation>Tabelle (dieses Jahr oder nachgerechnet)</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>Its numbers are the column value of the result.</source>
            <translation>Ihre Zahlen stehen im Ergebnis in der Spalte value.</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>Other table (last or published)</source>
            <translation>Andere Tabelle (Vorjahr oder veröffentlicht)</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>Its numbers are the column other of the result.</source>
            <translation>Ihre Zahlen stehen im Ergebnis in der Spalte other.</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>Key in the table. Each area stands in one row.</source>
            <translation>Schlüssel in der Tabelle. Jedes Gebiet steht in einer Zeile.</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>Area key in the other table</source>
            <translation>Gebietsschlüssel in der anderen Tabelle</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>Nothing chosen: the field of the same name.</source>
            <translation>Nichts gewählt: das Feld gleichen Namens.</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <location filename="../processing/data/exporttable.py" />
            <source>Fields</source>
            <translation>Felder</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>Number fields to compare; the other table has them under the same names. Nothing chosen: all number fields that both have.</source>
            <translation>Zahlenfelder, die verglichen werden; die andere Tabelle hat sie unter denselben Namen. Nichts gewählt: alle Zahlenfelder, die beide haben.</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>Fields of other names</source>
            <translation>Felder mit anderem Namen</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>Field, and what it is called in the other table, such as anteil_u18=share_under_18;anteil_65_plus=share_65. With pairs only they and the fields chosen are compared.</source>
            <translation>Feld, und wie es in der anderen Tabelle heißt, etwa anteil_u18=Anteil_unter_18;anteil_65_plus=Anteil_65. Sind Paare angegeben, werden nur sie und die gewählten Felder verglichen.</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>Tolerance</source>
            <translation>Toleranz</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>Differences up to it are none, such as 0.05 for one decimal.</source>
            <translation>Abweichungen bis dahin gelten nicht, etwa 0.05 bei einer Nachkommastelle.</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>Jump (per cent)</source>
            <translation>Sprung (Prozent)</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>Differences of more per cent are marked as jumps; so is everything that begins at 0. With 0 nothing is a jump.</source>
            <translation>Abweichungen um mehr Prozent werden als Sprung markiert; ebenso alles, was bei 0 beginnt. Mit 0 ist nichts ein Sprung.</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <location filename="../processing/data/importtable.py" />
            <location filename="../processing/data/importtable_report.py" />
            <source>Control totals</source>
            <translation>Kontrollsummen</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>Total rows of the table, as importtable writes them: fields area, name and those of the table. The areas must add up to them.</source>
            <translation>Summenzeilen der Tabelle, wie „importtable“ sie schreibt: Felder area, name und die der Tabelle. Die Gebiete müssen sie ergeben.</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>Differences</source>
            <translation>Unterschiede</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>One row for each difference: area, field, kind (new_key, lost_key, new_field, lost_field, difference, jump, state, total_missed), both values and states.</source>
            <translation>Eine Zeile je Unterschied: area, field, kind (new_key, lost_key, new_field, lost_field, difference, jump, state, total_missed), beide Werte und Zustände.</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>{table} and {other} have no number field of the same name. Rename fields, or choose those that hold numbers as text.</source>
            <translation>{table} und {other} haben kein Zahlenfeld gleichen Namens. Bitte Felder umbenennen oder die wählen, die Zahlen als Text enthalten.</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>Some values are withheld in: {names}. There a sum can only be found too large, not too small.</source>
            <translation>Einige Werte fehlen oder sind geheim in: {names}. Dort kann eine Summe nur als zu groß erkannt werden, nicht als zu klein.</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>Rates are no sums and were not compared: {names}.</source>
            <translation>Raten sind keine Summen und wurden nicht verglichen: {names}.</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>Totals that are nowhere near the sums of all areas were not compared: {names}. They may be those of some of the areas, such as Bezirke.</source>
            <translation>Summen, die weit von den Summen aller Gebiete entfernt sind, wurden nicht verglichen: {names}. Sie können die eines Teils der Gebiete sein, etwa von Bezirken.</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>Rows: {ours}; in the other table: {theirs}. Differences: {count}{kinds}.</source>
            <translation>Zeilen: {ours}; in der anderen Tabelle: {theirs}. Unterschiede: {count}{kinds}.</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>new keys</source>
            <translation>neue Schlüssel</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>lost keys</source>
            <translation>weggefallene Schlüssel</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>new fields</source>
            <translation>neue Felder</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>lost fields</source>
            <translation>weggefallene Felder</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>other values</source>
            <translation>andere Werte</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>jumps</source>
            <translation>Sprünge</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>other states</source>
            <translation>andere Zustände</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>totals missed</source>
            <translation>verfehlte Summen</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <location filename="../processing/planning/planoverview.py" />
            <location filename="../ui/plan_field_texts.py" />
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../processing/indices/statusdynamics_steps.py" />
            <location filename="../processing/long_table.py" />
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>Other value</source>
            <translation>Anderer Wert</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>Difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>Difference in %</source>
            <translation>Differenz in %</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>Other state</source>
            <translation>Anderer Zustand</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>{table} compared with {other}</source>
            <translation>{table} verglichen mit {other}</translation>
        </message>
        <message>
            <location filename="../processing/data/comparetables.py" />
            <source>value: {table}; other: {other}; difference = value - other; percent = 100 × difference / |other|. Tolerance {tolerance}; jumps above {jump} %.</source>
            <translation>value: {table}; other: {other}; difference = value - other; percent = 100 × difference / |other|. Toleranz {tolerance}; Sprünge über {jump} %.</translation>
        </message>
        <message>
            <location filename="../processing/data/exporttable.py" />
            <source>Export a table for a paper</source>
            <translation>Tabelle für eine Vorlage exportieren</translation>
        </message>
        <message>
            <location filename="../processing/data/exporttable.py" />
            <source>export,table,excel,xlsx,ods,csv,signs,paper,council</source>
            <translation>Export,Tabelle,Excel,xlsx,ods,csv,Zeichen,Vorlage,Rat</translation>
        </message>
        <message>
            <location filename="../processing/data/exporttable.py" />
            <source>Writes a table that can go into a paper or to a colleague as it is: title, date and source, headings, numbers as numbers with the right decimals, each state as the official sign of a profile, and an explanation of the signs that occur.

Only numbers, signs and texts of the input are written. Whether they may be published is not checked: a table of unprotected counts stays internal. In xlsx and ods numbers keep all decimals behind their format; in csv they are rounded as shown, with semicolons and decimal comma in German. importtable reads the file back with the same profile; signs that say several things, such as “.” for unknown or secret, come back as what they say.</source>
            <translation>Schreibt eine Tabelle, die so in eine Vorlage oder an eine Kollegin gehen kann: Titel, Stichtag und Quelle, Spaltenköpfe, Zahlen als Zahlen mit den richtigen Nachkommastellen, jeder Zustand als amtliches Zeichen eines Profils und eine Erklärung der Zeichen, die vorkommen.

Geschrieben werden nur Zahlen, Zeichen und Texte der Eingabe. Ob sie veröffentlicht werden dürfen, wird nicht geprüft: Eine Tabelle aus ungeschützten Zahlen bleibt intern. In xlsx und ods behalten Zahlen hinter ihrem Format alle Nachkommastellen; in csv werden sie gerundet wie gezeigt, auf Deutsch mit Semikolon und Dezimalkomma. Das Werkzeug „importtable“ liest die Datei mit demselben Profil zurück; Zeichen, die mehreres bedeuten, etwa „.“ für unbekannt oder geheim, kommen so zurück, wie sie lauten.</translation>
        </message>
        <message>
            <location filename="../processing/data/exporttable.py" />
            <location filename="../processing/data/recode.py" />
            <source>Table or areas</source>
            <translation>Tabelle oder Gebiete</translation>
        </message>
        <message>
            <location filename="../processing/data/exporttable.py" />
            <source>Wide table, or long table of indicators, without geometry.</source>
            <translation>Breite Tabelle oder lange Kennzahlentabelle, ohne Geometrie.</translation>
        </message>
        <message>
            <location filename="../processing/data/exporttable.py" />
            <source>Written first, as text. Empty: area, else the first field of texts.</source>
            <translation>Wird als erste Spalte geschrieben, als Text. Leer: area, sonst das erste Textfeld.</translation>
        </message>
        <message>
            <location filename="../processing/data/exporttable.py" />
            <source>Fields to write, in their order. Nothing chosen: all.</source>
            <translation>Felder, die geschrieben werden, in ihrer Reihenfolge. Nichts gewählt: alle.</translation>
        </message>
        <message>
            <location filename="../processing/data/exporttable.py" />
            <location filename="../processing/maps/maplayout.py" />
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../processing/data/exporttable.py" />
            <source>xlsx, ods, or csv that a German Excel opens.</source>
            <translation>xlsx, ods oder csv, das ein deutsches Excel öffnet.</translation>
        </message>
        <message>
            <location filename="../processing/data/exporttable.py" />
            <location filename="../processing/data/importtable.py" />
            <location filename="../processing/data/importtable_report.py" />
            <source>Sign profile</source>
            <translation>Zeichenprofil</translation>
        </message>
        <message>
            <location filename="../processing/data/exporttable.py" />
            <source>How states are written: din55301 (- nothing, . unknown or secret), lsn (0 nothing, g secret), ba (* anonymised), kosis.</source>
            <translation>Wie Zustände geschrieben werden: din55301 (- nichts, . unbekannt oder geheim), lsn (0 nichts, g geheim), ba (* anonymisiert), kosis.</translation>
        </message>
        <message>
            <location filename="../processing/data/exporttable.py" />
            <source>Of signs, notes and csv numbers. auto: that of QGIS.</source>
            <translation>Der Zeichenerklärung, der Anmerkungen und der Zahlen in csv. auto: die von QGIS.</translation>
        </message>
        <message>
            <location filename="../processing/data/exporttable.py" />
            <location filename="../processing/indices/indexsensitivity_steps.py" />
            <location filename="../processing/maps/maplayout.py" />
            <location filename="../processing/planning/planoverview.py" />
            <location filename="../ui/plan_field_texts.py" />
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../processing/data/exporttable.py" />
            <source>First line of the table. Empty: the name of the layer.</source>
            <translation>Erste Zeile der Tabelle. Leer: der Name des Layers.</translation>
        </message>
        <message>
            <location filename="../processing/data/exporttable.py" />
            <source>Stichtag of the figures as year-month-day: 2023-12-31.</source>
            <translation>Stichtag der Zahlen als Jahr-Monat-Tag: 2023-12-31.</translation>
        </message>
        <message>
            <location filename="../processing/data/exporttable.py" />
            <location filename="../processing/long_table.py" />
            <location filename="../processing/maps/maplayout.py" />
            <location filename="../processing/planning/planoverview.py" />
            <location filename="../ui/plan_detail.py" />
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <location filename="../processing/data/exporttable.py" />
            <source>Source and licence; the last line below the table.</source>
            <translation>Quelle und Lizenz; die letzte Zeile unter der Tabelle.</translation>
        </message>
        <message>
            <location filename="../processing/data/exporttable.py" />
            <location filename="../processing/maps/class_parameters.py" />
            <location filename="../ui/style_texts.py" />
            <source>Decimals</source>
            <translation>Nachkommastellen</translation>
        </message>
        <message>
            <location filename="../processing/data/exporttable.py" />
            <source>For columns that are not whole. -1: those of the catalogue for its indicators, else what the numbers need.</source>
            <translation>Für Spalten mit nicht ganzen Zahlen. -1: für Kennzahlen des Katalogs dessen Nachkommastellen, sonst so viele, wie die Zahlen brauchen.</translation>
        </message>
        <message>
            <location filename="../processing/data/exporttable.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../processing/data/exporttable.py" />
            <source>File to write; its ending agrees with the format.</source>
            <translation>Datei, die geschrieben wird; ihre Endung passt zum Format.</translation>
        </message>
        <message>
            <location filename="../processing/data/exporttable.py" />
            <source>Rows written</source>
            <translation>Geschriebene Zeilen</translation>
        </message>
        <message>
            <location filename="../processing/data/exporttable.py" />
            <source>{source} is internal; the file says so, and is not for publication.</source>
            <translation>{source} ist nur für den internen Gebrauch; das steht auch in der Datei. Sie ist nicht zur Veröffentlichung bestimmt.</translation>
        </message>
        <message>
            <location filename="../processing/data/exporttable.py" />
            <source>{rows} rows and {columns} columns written to {file}.</source>
            <translation>{rows} Zeilen und {columns} Spalten nach {file} geschrieben.</translation>
        </message>
        <message>
            <location filename="../processing/data/exporttable.py" />
            <source>The file ends in .{ending}, but the format is {format}. Change one of both.</source>
            <translation>Die Datei endet auf .{ending}, das Format ist aber {format}. Bitte eines von beiden ändern.</translation>
        </message>
        <message>
            <location filename="../processing/data/exporttable_input.py" />
            <source>{source}: there is no field to write. Feature numbers and fields of states are not columns of their own; choose other fields.</source>
            <translation>{source}: Es gibt kein Feld, das geschrieben werden kann. Objektnummern und Felder mit Wertzuständen sind keine eigenen Spalten; andere Felder auswählen.</translation>
        </message>
        <message>
            <location filename="../processing/data/exporttable_input.py" />
            <source>Texts that are numbers are written as such: {fields}.</source>
            <translation>Texte, die Zahlen sind, werden als Zahlen geschrieben: {fields}.</translation>
        </message>
        <message>
            <location filename="../processing/data/exporttable_input.py" />
            <source>Field {field} holds infinite numbers (row {rows}), as a division by 0 gives them. Correct them, or set them to NULL.</source>
            <translation>Das Feld {field} enthält unendliche Werte (Zeile {rows}), wie sie bei einer Division durch 0 entstehen. Die Werte berichtigen oder auf NULL setzen.</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>Import a statistics table</source>
            <translation>Statistiktabelle importieren</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>import,table,csv,excel,xlsx,ods,signs,secret,GENESIS,encoding,total</source>
            <translation>Import,Tabelle,csv,Excel,xlsx,ods,Zeichen,geheim,GENESIS,Kodierung,Summe</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>Reads a table as an office delivers it: csv, txt, a zip with one csv, xlsx, xls or ods. Encoding, delimiter, headings below title lines, headings over several rows, footers, decimal marks, thousands and the meaning of signs are found by evidence; each can be set instead. The log and the report say what was found and why.

Signs such as “-”, “.” or “*” become states in a field X_state, never 0 by guess. Keys keep their leading zeros. Rows such as “Insgesamt” go to the control totals, rows “Keine Zuordnung möglich” stay as ~unassigned. Flat files of GENESIS and regionalstatistik.de become one row an area.

The import template saves all settings, so that next year's table is read alike.</source>
            <translation>Liest eine Tabelle so, wie eine Stelle sie liefert: csv, txt, zip mit einer csv, xlsx, xls oder ods. Kodierung, Trennzeichen, Spaltenköpfe unter Titelzeilen und über mehrere Zeilen, Fußzeilen, Dezimal- und Tausenderzeichen und die Bedeutung der Zeichen werden nach Augenschein erkannt; alles lässt sich stattdessen angeben. Protokoll und Bericht sagen, was erkannt wurde und woran.

Zeichen wie „-“, „.“ oder „*“ werden zu Zuständen in einem Feld X_state, nie stillschweigend zu 0. Schlüssel behalten ihre führenden Nullen. Zeilen wie „Insgesamt“ kommen in die Kontrollsummen, Zeilen „Keine Zuordnung möglich“ bleiben als ~unassigned. Flache Dateien (ffcsv) von GENESIS und regionalstatistik.de werden zu einer Zeile je Gebiet.

Die Importvorlage hält alle Einstellungen fest, sodass die Tabelle des nächsten Jahres gleich gelesen wird.</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>File with the table</source>
            <translation>Datei mit der Tabelle</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>csv, txt, xlsx, xls, ods, or a zip with one csv.</source>
            <translation>csv, txt, xlsx, xls, ods oder eine zip-Datei mit einer csv.</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <location filename="../processing/data/importtable_report.py" />
            <source>Sheet</source>
            <translation>Blatt</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>Name or number of the sheet. Empty: the first that holds figures.</source>
            <translation>Name oder Nummer des Blattes. Leer: das erste, das Zahlen enthält.</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>Column with the keys</source>
            <translation>Spalte mit den Schlüsseln</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>Heading of the column with the area keys, such as Schlüssel or RAUMID. Empty: found by its heading, else the first column.</source>
            <translation>Kopf der Spalte mit den Gebietsschlüsseln, etwa Schlüssel oder RAUMID. Leer: wird am Kopf erkannt, sonst die erste Spalte.</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>Column with the names</source>
            <translation>Spalte mit den Namen</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>Heading of the column with the names of the areas. Empty: found by its heading; without one the key stands as name too.</source>
            <translation>Kopf der Spalte mit den Gebietsnamen. Leer: wird am Kopf erkannt; gibt es keine, steht der Schlüssel auch als Name.</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>area: one row an area; keys must be unique, totals are set apart. none: all rows as they are, such as one an area and age, for pivottable.</source>
            <translation>area: eine Zeile je Gebiet; Schlüssel müssen eindeutig sein, Summenzeilen werden abgetrennt. none: alle Zeilen wie geliefert, etwa eine je Gebiet und Alter, für „pivottable“.</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>Digits of a key</source>
            <translation>Stellen des Schlüssels</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>Shorter keys get their leading zeros back: with 8, 5334002.0 becomes 05334002. 0: keys stay as they are.</source>
            <translation>Kürzere Schlüssel bekommen ihre führenden Nullen zurück: Mit 8 wird aus 5334002.0 05334002. 0: Schlüssel bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>What signs mean: din55301 (- nothing, 0 less than half, . unknown or secret), lsn (0 nothing, k rounds to zero, g secret), ba (* anonymised), kosis (1, 2 to 0 and 3 to 4). auto decides by the signs that occur and says why.</source>
            <translation>Was Zeichen bedeuten: din55301 (- nichts, 0 weniger als die Hälfte, . unbekannt oder geheim), lsn (0 nichts, k gerundet null, g geheim), ba (* anonymisiert), kosis (1, 2 zu 0 und 3 zu 4). auto entscheidet nach den vorkommenden Zeichen und sagt, woran.</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>Imported table</source>
            <translation>Importierte Tabelle</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>Table with area, name, the columns under safe field names (the headings are their aliases) and their states.</source>
            <translation>Tabelle mit area, name, den Spalten unter sicheren Feldnamen (die Spaltenköpfe sind ihre Aliasnamen) und ihren Zuständen.</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>The total rows of the file, with the same fields.</source>
            <translation>Die Summenzeilen der Datei mit denselben Feldern.</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <location filename="../processing/indices/compositeindex.py" />
            <location filename="../processing/indices/indexsensitivity.py" />
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>What was found: encoding, headings, profile, columns with range and states, rows left out and why, keys repaired, what looks suspicious.</source>
            <translation>Was erkannt wurde: Kodierung, Spaltenköpfe, Profil, Spalten mit Wertebereich und Zuständen, ausgelassene Zeilen mit Grund, berichtigte Schlüssel, Auffälligkeiten.</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>Save as import template</source>
            <translation>Als Importvorlage speichern</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>Settings of this import, to be used next year.</source>
            <translation>Einstellungen dieses Imports für das nächste Jahr.</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <location filename="../processing/data/importtable_report.py" />
            <source>Encoding</source>
            <translation>Kodierung</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>Of csv and txt files. auto: by evidence.</source>
            <translation>Von csv- und txt-Dateien. auto: wird erkannt.</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <location filename="../processing/data/importtable_report.py" />
            <source>Delimiter</source>
            <translation>Trennzeichen</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>Of csv and txt files. auto: what divides most rows alike.</source>
            <translation>Von csv- und txt-Dateien. auto: was die meisten Zeilen gleich teilt.</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <location filename="../processing/data/importtable_report.py" />
            <source>Decimal mark</source>
            <translation>Dezimalzeichen</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>comma: 1.234,5. point: 1,234.5. auto: by the numbers of the file; where none shows it, the report says so.</source>
            <translation>comma: 1.234,5. point: 1,234.5. auto: nach den Zahlen der Datei; zeigt es keine, sagt es der Bericht.</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>Empty cells</source>
            <translation>Leere Zellen</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>Of number columns. missing: no data. zero: the office writes nothing for 0.</source>
            <translation>In Zahlenspalten. missing: keine Angabe. zero: Die Stelle schreibt für 0 nichts.</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>Row of the headings</source>
            <translation>Zeile der Spaltenköpfe</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>Number of the first row with headings. 0: found by evidence.</source>
            <translation>Nummer der ersten Zeile mit Spaltenköpfen. 0: wird erkannt.</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>Further signs</source>
            <translation>Weitere Zeichen</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>Signs that the profile does not know, such as n.v.=missing;k.A.=unknown. States: zero, missing, unknown, suppressed, not_applicable, unreliable, later, below_half, small_base.</source>
            <translation>Zeichen, die das Profil nicht kennt, etwa n.v.=missing;k.A.=unknown. Zustände: zero, missing, unknown, suppressed, not_applicable, unreliable, later, below_half, small_base.</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>Import template</source>
            <translation>Importvorlage</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>A template that this algorithm saved. What is set above wins over it; field names stay those of the template although years in the headings change.</source>
            <translation>Eine Vorlage, die dieses Werkzeug gespeichert hat. Was oben gesetzt ist, geht ihr vor; Feldnamen bleiben die der Vorlage, auch wenn sich Jahreszahlen in den Spaltenköpfen ändern.</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>Rows read</source>
            <translation>Gelesene Zeilen</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <location filename="../processing/data/importtable_report.py" />
            <source>Rows of totals</source>
            <translation>Summenzeilen</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <location filename="../processing/data/importtable_report.py" />
            <source>Values with a state</source>
            <translation>Werte mit Zustand</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <location filename="../processing/data/importtable_report.py" />
            <source>Rows left out</source>
            <translation>Ausgelassene Zeilen</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>{table}, control totals</source>
            <translation>{table}, Kontrollsummen</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable.py" />
            <source>Imported from {file}.</source>
            <translation>Importiert aus {file}.</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_output.py" />
            <location filename="../processing/indicators/ratio.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_output.py" />
            <source>Rows left out, as they are neither headings nor data: {rows}.</source>
            <translation>Ausgelassene Zeilen, weder Spaltenköpfe noch Daten: {rows}.</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_output.py" />
            <source>{column}: the rows add up to {summed}, but “{total}” says {given}.</source>
            <translation>{column}: Die Zeilen ergeben zusammen {summed}, „{total}“ sagt {given}.</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_output.py" />
            <source>{more} further totals are missed.</source>
            <translation>{more} weitere Summen werden verfehlt.</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>File in the archive</source>
            <translation>Datei im Archiv</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>Headings in row</source>
            <translation>Spaltenköpfe in Zeile</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>Key column</source>
            <translation>Schlüsselspalte</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>Flags of the values from</source>
            <translation>Kennzeichen der Werte</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>Rows without a place</source>
            <translation>Zeilen ohne Gebiet</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>Keys repaired</source>
            <translation>Berichtigte Schlüssel</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <location filename="../processing/indices/index_report.py" />
            <source>The report needs the Python package jinja2, which this QGIS does not have. Leave the report out.</source>
            <translation>Der Bericht braucht das Python-Paket jinja2, das diesem QGIS fehlt. Bitte den Bericht weglassen.</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>Import report</source>
            <translation>Importbericht</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>Rows in the table</source>
            <translation>Zeilen der Tabelle</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>What was found</source>
            <translation>Was erkannt wurde</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>What looks suspicious</source>
            <translation>Auffälligkeiten</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>Nothing.</source>
            <translation>Keine.</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>Totals that the rows do not add up to</source>
            <translation>Summen, die die Zeilen nicht ergeben</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>Total row</source>
            <translation>Summenzeile</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>Delivered</source>
            <translation>Geliefert</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>Sum of the rows</source>
            <translation>Summe der Zeilen</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>Heading</source>
            <translation>Spaltenkopf</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>Type</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../processing/indices/compositeindex_steps.py" />
            <source>Smallest value</source>
            <translation>Kleinster Wert</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../processing/indices/compositeindex_steps.py" />
            <source>Greatest value</source>
            <translation>Größter Wert</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <location filename="../ui/plan_field_texts.py" />
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <location filename="../processing/data/joinareas.py" />
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <location filename="../processing/planning/plansbyarea.py" />
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>As delivered</source>
            <translation>Wie geliefert</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <location filename="../processing/data/joinareas.py" />
            <location filename="../ui/plan_field_texts.py" />
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>Title and footer lines</source>
            <translation>Titel- und Fußzeilen</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>flat file of GENESIS, turned into one row an area</source>
            <translation>flache Datei (ffcsv) aus GENESIS, umgeformt zu einer Zeile je Gebiet</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>point</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>{mark} (no number shows it)</source>
            <translation>{mark} (keine Zahl zeigt es)</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>{profile}, as chosen</source>
            <translation>{profile}, wie gewählt</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>{profile}; no sign occurs that would show it</source>
            <translation>{profile}; kein Zeichen kommt vor, das es zeigt</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>“{sign}” ({count})</source>
            <translation>„{sign}“ ({count})</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>{profile}, shown by {signs}</source>
            <translation>{profile}, erkannt an {signs}</translation>
        </message>
        <message>
            <location filename="../processing/data/importtable_report.py" />
            <source>{count} columns with flags only, beside: {columns}</source>
            <translation>{count} Spalten nur mit Kennzeichen, neben: {columns}</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas.py" />
            <source>Join a table to areas</source>
            <translation>Tabelle an Gebiete anfügen</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas.py" />
            <source>join,table,areas,key,name,match,date,time</source>
            <translation>Verknüpfung,Tabelle,Gebiete,Schlüssel,Name,Zuordnung,Datum,Zeit</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas.py" />
            <source>Puts the fields of a table beside the areas they belong to, by key, or by name where there is no key. By name, spellings are alike that differ in umlauts, ß, St. and Sankt, hyphens, blanks or case only. What is left is listed for both sides with the reason and the nearest proposal; a proposal is applied only if it is confirmed in PAIRS.

States come with their fields. Rows ~unassigned become rows without geometry, so that sums stay right. With a date field there is one feature for each area and date, with a true date for the temporal controller.</source>
            <translation>Stellt die Felder einer Tabelle neben die Gebiete, zu denen sie gehören, nach Schlüssel oder, wo es keinen gibt, nach Namen. Beim Namen gelten Schreibweisen als gleich, die sich nur in Umlauten, ß, St. und Sankt, Bindestrichen, Leerzeichen oder Groß- und Kleinschreibung unterscheiden. Was übrig bleibt, wird für beide Seiten mit Grund und nächstem Vorschlag aufgelistet; ein Vorschlag gilt erst, wenn er in PAIRS bestätigt ist.

Zustände kommen mit ihren Feldern. Zeilen ~unassigned werden zu Zeilen ohne Geometrie, damit Summen stimmen. Mit einem Datumsfeld gibt es ein Objekt je Gebiet und Stichtag, mit einem echten Datum für die Zeitsteuerung.</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas.py" />
            <source>Layer that the table is joined to. It is not changed.</source>
            <translation>Layer, an den die Tabelle angefügt wird. Er wird nicht verändert.</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas.py" />
            <source>Key of the areas; their name if the match is by name.</source>
            <translation>Schlüssel der Gebiete; bei Zuordnung nach Namen ihr Name.</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas.py" />
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas.py" />
            <source>All its fields are joined, except the key.</source>
            <translation>Alle ihre Felder werden angefügt, nur der Schlüssel nicht.</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas.py" />
            <source>Key in the table</source>
            <translation>Schlüssel in der Tabelle</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas.py" />
            <source>Key of the areas in the table; or their name.</source>
            <translation>Schlüssel der Gebiete in der Tabelle; oder ihr Name.</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas.py" />
            <source>For a table with several rows an area: dates, or text such as 2023-12-31. Every area then appears once a date.</source>
            <translation>Für eine Tabelle mit mehreren Zeilen je Gebiet: Datumswerte oder Text wie 2023-12-31. Jedes Gebiet erscheint dann einmal je Stichtag.</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas.py" />
            <source>Match by</source>
            <translation>Zuordnung nach</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas.py" />
            <source>key: keys are equal. name: names are alike in spelling.</source>
            <translation>key: Schlüssel sind gleich. name: Namen stimmen in der Schreibweise überein.</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas.py" />
            <source>Confirmed pairs</source>
            <translation>Bestätigte Paare</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas.py" />
            <source>Names that belong together, such as "Haaren/Verlautenheide"="Haaren";"City"="Mitte": first the name in the table.</source>
            <translation>Namen, die zusammengehören, etwa "Haaren/Verlautenheide"="Haaren";"City"="Mitte": zuerst der Name in der Tabelle.</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas.py" />
            <source>Areas without a row</source>
            <translation>Gebiete ohne Zeile</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas.py" />
            <source>missing: no data. zero: the table leaves out areas without cases; their numbers are 0.</source>
            <translation>missing: keine Angabe. zero: Die Tabelle lässt Gebiete ohne Fälle weg; ihre Zahlen sind 0.</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas.py" />
            <source>Joined areas</source>
            <translation>Gebiete mit Tabelle</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas.py" />
            <source>The areas with the fields of the table.</source>
            <translation>Die Gebiete mit den Feldern der Tabelle.</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas.py" />
            <source>Without a partner</source>
            <translation>Ohne Gegenstück</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas.py" />
            <source>Keys of both sides without a partner: reason (not_found, leading_zeros, ambiguous), nearest proposal and how similar it is.</source>
            <translation>Schlüssel beider Seiten ohne Gegenstück: Grund (not_found, leading_zeros, ambiguous), nächster Vorschlag und seine Ähnlichkeit.</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas.py" />
            <source>Rows matched</source>
            <translation>Zugeordnete Zeilen</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas.py" />
            <source>Rows without an area</source>
            <translation>Zeilen ohne Gebiet</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas.py" />
            <source>{table}: without a partner</source>
            <translation>{table}: ohne Gegenstück</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas.py" />
            <source>{areas} with {table}</source>
            <translation>{areas} mit {table}</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas.py" />
            <source>{table} joined to {areas} by {match}: {table_key} = {key}.</source>
            <translation>{table} an {areas} angefügt nach {match}: {table_key} = {key}.</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas.py" />
            <source>Side</source>
            <translation>Seite</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas.py" />
            <source>Proposal</source>
            <translation>Vorschlag</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas.py" />
            <source>Similarity</source>
            <translation>Ähnlichkeit</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas_steps.py" />
            <source>The areas have names: the field name of {table} is left out.</source>
            <translation>Die Gebiete haben Namen: Das Feld name aus {table} entfällt.</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas_steps.py" />
            <source>PAIRS belong to a match by name. Set “match by” to name.</source>
            <translation>PAIRS gehören zur Zuordnung nach Namen. Bitte „Zuordnung nach“ auf name setzen.</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas_steps.py" />
            <source>Areas without a row stay missing instead of 0: {count} keys of the table have no area, and may be theirs. Correct the keys, confirm pairs, or delete these rows.</source>
            <translation>Gebiete ohne Zeile bleiben fehlend statt 0: {count} Schlüssel der Tabelle haben kein Gebiet und könnten ihre sein. Die Schlüssel berichtigen, Paare bestätigen oder diese Zeilen löschen.</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas_steps.py" />
            <source>{count} keys of the table have no area: {keys}.</source>
            <translation>{count} Schlüssel der Tabelle haben kein Gebiet: {keys}.</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas_steps.py" />
            <source>{count} areas have no row in the table: {keys}.</source>
            <translation>{count} Gebiete haben keine Zeile in der Tabelle: {keys}.</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas_steps.py" />
            <source>Some keys differ in leading zeros only: import the table with the number of digits of the keys (importtable, KEY_WIDTH).</source>
            <translation>Einige Schlüssel unterscheiden sich nur in führenden Nullen: Bitte die Tabelle mit den Stellen der Schlüssel importieren (importtable, KEY_WIDTH).</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas_steps.py" />
            <source>Areas: {areas}. Rows in the table: {rows}, with an area: {matched}.</source>
            <translation>Gebiete: {areas}. Zeilen in der Tabelle: {rows}, davon mit Gebiet: {matched}.</translation>
        </message>
        <message>
            <location filename="../processing/data/joinareas_steps.py" />
            <source>{table} has several rows for {count} areas ({keys}). Choose the date field if there is one row for each date; for several rows with further characteristics run pivottable first.</source>
            <translation>{table} hat für {count} Gebiete mehrere Zeilen ({keys}). Bitte das Datumsfeld wählen, wenn es je Stichtag eine Zeile gibt; bei mehreren Zeilen mit weiteren Merkmalen zuerst „pivottable“ ausführen.</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>Long table to one row per area</source>
            <translation>Lange Tabelle in eine Zeile je Gebiet umformen</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>pivot,long,wide,register extract,DUVA,age,sex,columns</source>
            <translation>Pivot,lang,breit,Registerauszug,DUVA,Alter,Geschlecht,Spalten,Kreuztabelle</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>Lays a long table, such as an extract of the population register or of DUVA with one row per area, age and sex, side by side: one row per area, one field per combination.

Such tables leave out combinations without cases, and some leave a cell blank where 0 is meant. What is meant is never guessed: two parameters say it. Fields are called by the values of the characteristics, such as w_0_3, and keep the values themselves as alias; they stand in the order of the numbers: 0, 1, 2, 10. States travel along. Rows without a place (~unassigned) are a row like others.

A row “Insgesamt” among the values of a characteristic becomes a field of its own. Select such rows away before rows are summed, else people are counted twice.</source>
            <translation>Stellt eine lange Tabelle, etwa einen Auszug aus dem Einwohnerregister oder aus DUVA mit einer Zeile je Gebiet, Alter und Geschlecht, nebeneinander: eine Zeile je Gebiet, ein Feld je Kombination.

Solche Tabellen lassen Kombinationen ohne Fälle weg, und manche lassen ein Fach leer, wo 0 gemeint ist. Was gemeint ist, wird nie geraten: Zwei Parameter legen es fest. Die Felder heißen nach den Ausprägungen der Merkmale, zum Beispiel w_0_3, und behalten die Ausprägungen selbst als Alias; sie stehen in der Reihenfolge der Zahlen: 0, 1, 2, 10. Zustände werden mitgeführt. Zeilen ohne räumliche Zuordnung (~unassigned) sind eine Zeile wie andere.

Eine Zeile „Insgesamt“ unter den Ausprägungen eines Merkmals wird ein eigenes Feld. Solche Zeilen sind durch eine Auswahl auszuschließen, bevor Zeilen addiert werden, sonst werden Personen doppelt gezählt.</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <location filename="../processing/indicators/change.py" />
            <source>Long table</source>
            <translation>Kennzahlentabelle</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>One row per area and combination of characteristics.</source>
            <translation>Eine Zeile je Gebiet und Kombination von Merkmalen.</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>Names the area of each row. Read as text: 05 stays 05.</source>
            <translation>Benennt das Gebiet jeder Zeile. Wird als Text gelesen: 05 bleibt 05.</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>Characteristics</source>
            <translation>Merkmale</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>Fields whose values become fields, such as sex and age. Rows in which one is blank are kept as “ohne Angabe”.</source>
            <translation>Felder, deren Ausprägungen zu Feldern werden, zum Beispiel Geschlecht und Alter. Zeilen, in denen eines leer ist, bleiben als „ohne Angabe“ erhalten.</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>Values</source>
            <translation>Werte</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>The counts. Several: their names stand before the fields'.</source>
            <translation>Die Anzahlen. Bei mehreren steht ihr Name vor den Feldnamen.</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>Names of fields</source>
            <translation>Namen der Felder</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>Pairs of new name and combination, such as girls_u3=w_0_3;boys_u3=m_0_3. The combination is written as the field would be called, or as its alias, which then stands in double quotes: girls_u3="w – 0-3".</source>
            <translation>Paare aus neuem Namen und Kombination, zum Beispiel maedchen_u3=w_0_3;jungen_u3=m_0_3. Die Kombination wird so geschrieben, wie das Feld hieße, oder wie sein Alias, der dann in doppelten Anführungszeichen steht: maedchen_u3="w – 0-3".</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>One row per area</source>
            <translation>Eine Zeile je Gebiet</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>Table with area and one field per combination.</source>
            <translation>Tabelle mit area und einem Feld je Kombination.</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>Combinations without a row</source>
            <translation>Kombinationen ohne Zeile</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>missing: no data (NULL). zero: the table leaves out what does not occur, so 0.</source>
            <translation>missing: keine Angabe (NULL). zero: Die Tabelle lässt weg, was nicht vorkommt, also 0.</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>Rows without a value</source>
            <translation>Zeilen ohne Wert</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>Rows that are there, but blank. missing: no data (NULL). zero: blank means 0. A blank with another state, such as suppressed, stays NULL.</source>
            <translation>Zeilen, die da sind, aber leer. missing: keine Angabe (NULL). zero: leer bedeutet 0. Eine leere Zelle mit einem anderen Zustand, etwa geheim, bleibt NULL.</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>Several rows of one combination</source>
            <translation>Mehrere Zeilen einer Kombination</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>refuse: they are named and nothing is written. sum: they are counts with a further characteristic that is not wanted, and are added; a part without a number leaves a sum without a number.</source>
            <translation>refuse: Sie werden benannt, und es wird nichts geschrieben. sum: Es sind Anzahlen mit einem weiteren Merkmal, das nicht gebraucht wird; sie werden addiert. Ein Teil ohne Zahl ergibt eine Summe ohne Zahl.</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>Fields to keep</source>
            <translation>Beizubehaltende Felder</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>Fields that are the same in all rows of an area: its name.</source>
            <translation>Felder, die in allen Zeilen eines Gebiets gleich sind, zum Beispiel sein Name.</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>If the table holds several dates: one row per area and date.</source>
            <translation>Wenn die Tabelle mehrere Stichtage enthält: eine Zeile je Gebiet und Stichtag.</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>Areas × combinations without a row</source>
            <translation>Gebiete × Kombinationen ohne Zeile</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>{fields}: choose each field for one purpose only.</source>
            <translation>{fields}: Jedes Feld bitte nur für einen Zweck wählen.</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>{fields}: the result has such a field of itself; do not keep it.</source>
            <translation>{fields}: Das Ergebnis hat selbst ein solches Feld; es kann nicht beibehalten werden.</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>Blank values read as 0: {count}.</source>
            <translation>Als 0 gelesene leere Werte: {count}.</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>Rows: {rows}. Areas × combinations: {cells}, of which without a row: {absent} (read as {reading}). Rows added to another: {added}.</source>
            <translation>Zeilen: {rows}. Gebiete × Kombinationen: {cells}, davon ohne Zeile: {absent} (gelesen als {reading}). Zu einer anderen addierte Zeilen: {added}.</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>Rows with a blank characteristic are kept in the fields {fields}.</source>
            <translation>Zeilen mit einem leeren Merkmal bleiben in den Feldern {fields} erhalten.</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>{source}, one row per area</source>
            <translation>{source}, eine Zeile je Gebiet</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <source>Values {values} by {characteristics}. Combinations without a row: {absent}. Rows without a value: {empty}. Several rows of one combination: {duplicates}.</source>
            <translation>Werte {values} nach {characteristics}. Kombinationen ohne Zeile: {absent}. Zeilen ohne Wert: {empty}. Mehrere Zeilen einer Kombination: {duplicates}.</translation>
        </message>
        <message>
            <location filename="../processing/data/pivottable.py" />
            <location filename="../processing/indicators/indicators_output.py" />
            <location filename="../processing/indicators/ratio.py" />
            <location filename="../processing/indicators/smoothrates.py" />
            <location filename="../processing/indices/compositeindex_steps.py" />
            <location filename="../processing/indices/indexsensitivity_steps.py" />
            <location filename="../processing/indices/statusdynamics_steps.py" />
            <location filename="../processing/results.py" />
            <source>{title}: state</source>
            <translation>{title}: Status</translation>
        </message>
        <message>
            <location filename="../processing/data/recode.py" />
            <source>Recode signs and shares</source>
            <translation>Zeichen und Anteile umschlüsseln</translation>
        </message>
        <message>
            <location filename="../processing/data/recode.py" />
            <source>recode,missing,secret,census,share,count</source>
            <translation>umschlüsseln,fehlend,geheim,zensus,anteil,anzahl</translation>
        </message>
        <message>
            <location filename="../processing/data/recode.py" />
            <source>Turns numbers that are signs, such as -1 and -9 in census grids, into NULL with a state in a field X_state, and makes counts of published shares.

A sign is never 0. A count made from a share has the state “estimated”; beside it stands its base (name + _base), the base in just those rows where the share is known, so that a later ratio takes numerator and denominator from the same rows.</source>
            <translation>Macht aus Zahlen, die Zeichen sind, etwa -1 und -9 in Zensusgittern, leere Werte (NULL) mit einem Status im Feld X_state, und aus veröffentlichten Anteilen Anzahlen.

Ein Zeichen ist nie 0. Eine aus einem Anteil berechnete Anzahl hat den Status „geschätzt“ (estimated); daneben steht ihre Bezugsgröße (Name + _base), und zwar nur aus den Zeilen, in denen der Anteil bekannt ist, damit eine spätere Quote Zähler und Nenner aus denselben Zeilen nimmt.</translation>
        </message>
        <message>
            <location filename="../processing/data/recode.py" />
            <source>Layer or table whose numbers hold codes. It is not changed.</source>
            <translation>Layer oder Tabelle, deren Zahlen Zeichen enthalten. Die Eingabe wird nicht verändert.</translation>
        </message>
        <message>
            <location filename="../processing/data/recode.py" />
            <source>Optional. Names the rows in messages; without it row numbers are named.</source>
            <translation>Wahlfrei. Benennt die Zeilen in Meldungen; sonst werden Zeilennummern genannt.</translation>
        </message>
        <message>
            <location filename="../processing/data/recode.py" />
            <source>Fields to recode</source>
            <translation>Umzuschlüsselnde Felder</translation>
        </message>
        <message>
            <location filename="../processing/data/recode.py" />
            <source>Fields with codes. Nothing chosen: all number fields.</source>
            <translation>Felder mit Zeichen. Ohne Auswahl: alle Zahlenfelder.</translation>
        </message>
        <message>
            <location filename="../processing/data/recode.py" />
            <source>Codes and their states</source>
            <translation>Zeichen und ihr Status</translation>
        </message>
        <message>
            <location filename="../processing/data/recode.py" />
            <source>Pairs of number and state, such as -1=unknown;-9=unreliable. States: missing, unknown, suppressed, not_applicable, unreliable, later, below_half, small_base.</source>
            <translation>Paare aus Zahl und Status, zum Beispiel -1=unknown;-9=unreliable. Status: missing (keine Angabe), unknown (unbekannt oder geheim), suppressed (geheim gehalten), not_applicable (nicht sinnvoll), unreliable (nicht sicher genug), later (fällt später an), below_half (weniger als die Hälfte), small_base (Fallzahl zu klein).</translation>
        </message>
        <message>
            <location filename="../processing/data/recode.py" />
            <source>Counts from shares</source>
            <translation>Anzahlen aus Anteilen</translation>
        </message>
        <message>
            <location filename="../processing/data/recode.py" />
            <source>Counts to make of shares, such as u18=share_u18*population/100;women=share_w*population/100. A name with a special character stands in double quotes.</source>
            <translation>Anzahlen aus Anteilen, zum Beispiel u18=anteil_u18*einwohner/100;frauen=anteil_w*einwohner/100. Ein Name mit Sonderzeichen steht in doppelten Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="../processing/data/recode.py" />
            <source>Recoded</source>
            <translation>Umgeschlüsselt</translation>
        </message>
        <message>
            <location filename="../processing/data/recode.py" />
            <source>The input with recoded fields, states and counts.</source>
            <translation>Die Eingabe mit umgeschlüsselten Feldern, Status und Anzahlen.</translation>
        </message>
        <message>
            <location filename="../processing/data/recode.py" />
            <source>Values recoded</source>
            <translation>Umgeschlüsselte Werte</translation>
        </message>
        <message>
            <location filename="../processing/data/recode.py" />
            <source>{source} has no number fields. Choose the fields that hold numbers as text, as CSV files do.</source>
            <translation>{source} hat keine Zahlenfelder. Bitte die Felder wählen, die Zahlen als Text enthalten, wie es bei CSV-Dateien der Fall ist.</translation>
        </message>
        <message>
            <location filename="../processing/data/recode.py" />
            <source>{source}, recoded</source>
            <translation>{source}, umgeschlüsselt</translation>
        </message>
        <message>
            <location filename="../processing/data/recode.py" />
            <source>Codes read as states: {codes}. Counts made from shares (estimated): {shares}.</source>
            <translation>Als Status gelesene Zeichen: {codes}. Aus Anteilen berechnete Anzahlen (geschätzt): {shares}.</translation>
        </message>
        <message>
            <location filename="../processing/data/recode.py" />
            <source>{share} is below 0 or above {divisor} in: {areas}. Check the data.</source>
            <translation>{share} ist kleiner als 0 oder größer als {divisor} in: {areas}. Bitte die Daten prüfen.</translation>
        </message>
        <message>
            <location filename="../processing/data/updateseries.py" />
            <source>Carry a series on</source>
            <translation>Zeitreihe fortschreiben</translation>
        </message>
        <message>
            <location filename="../processing/data/updateseries.py" />
            <source>series,long table,years,append,revision,update</source>
            <translation>Zeitreihe,Kennzahlentabelle,Jahre,anhängen,Berichtigung,fortschreiben</translation>
        </message>
        <message>
            <location filename="../processing/data/updateseries.py" />
            <source>Adds new rows to a long table of indicators (level, area, date, indicator, value …), as “Indicators” writes it. Level, area, date and indicator name a row once.

Rows that are in the series already with the same value and state change nothing, so that a run can be repeated. Where value or state differ, the run stops and names the rows, or the new value takes the place of the old one and has the state “revised”. Neither table is changed; the result is a new one, sorted by level, area, indicator and date.

A change of unit, definition, kind of period or version of the areas from the series to the new rows is named in the log: the values before and after cannot simply be compared.</source>
            <translation>Fügt neue Zeilen an eine Kennzahlentabelle an (level, area, date, indicator, value …), wie „Kennzahlen“ sie schreibt. Raumebene, Gebiet, Stichtag und Kennzahl benennen eine Zeile eindeutig.

Zeilen, die mit gleichem Wert und Zustand schon in der Zeitreihe stehen, ändern nichts; ein Lauf kann also wiederholt werden. Weichen Wert oder Zustand ab, hält der Lauf an und nennt die Zeilen, oder der neue Wert tritt an die Stelle des alten und erhält den Zustand „revised“ (berichtigt). Keine der beiden Tabellen wird verändert; das Ergebnis ist eine neue, sortiert nach Raumebene, Gebiet, Kennzahl und Stichtag.

Ändern sich Einheit, Definition, Art des Zeitraums oder Gebietsstand zwischen Zeitreihe und neuen Zeilen, nennt das Protokoll dies: Die Werte davor und danach sind nicht ohne Weiteres vergleichbar.</translation>
        </message>
        <message>
            <location filename="../processing/data/updateseries.py" />
            <source>New rows</source>
            <translation>Neue Zeilen</translation>
        </message>
        <message>
            <location filename="../processing/data/updateseries.py" />
            <source>Long table with at least area, date, indicator and value. Other fields of the long table that are missing stay empty.</source>
            <translation>Kennzahlentabelle mit mindestens area, date, indicator und value. Andere Felder der Kennzahlentabelle, die fehlen, bleiben leer.</translation>
        </message>
        <message>
            <location filename="../processing/data/updateseries.py" />
            <source>Series so far</source>
            <translation>Bisherige Zeitreihe</translation>
        </message>
        <message>
            <location filename="../processing/data/updateseries.py" />
            <source>Long table of the years so far. It is not changed.</source>
            <translation>Kennzahlentabelle der bisherigen Jahre. Sie wird nicht verändert.</translation>
        </message>
        <message>
            <location filename="../processing/data/updateseries.py" />
            <source>Rows with another value</source>
            <translation>Zeilen mit anderem Wert</translation>
        </message>
        <message>
            <location filename="../processing/data/updateseries.py" />
            <source>refuse: they are named and nothing is written. replace: the new value stands, with the state revised; a state of its own, such as suppressed, stays.</source>
            <translation>refuse: Sie werden benannt, und es wird nichts geschrieben. replace: Der neue Wert gilt, mit dem Zustand revised (berichtigt); ein eigener Zustand wie suppressed bleibt.</translation>
        </message>
        <message>
            <location filename="../processing/data/updateseries.py" />
            <source>Series carried on</source>
            <translation>Fortgeschriebene Zeitreihe</translation>
        </message>
        <message>
            <location filename="../processing/data/updateseries.py" />
            <source>Long table with the rows of both. It holds counts: internal.</source>
            <translation>Kennzahlentabelle mit den Zeilen beider Tabellen. Sie enthält Anzahlen: intern.</translation>
        </message>
        <message>
            <location filename="../processing/data/updateseries.py" />
            <source>Rows added</source>
            <translation>Hinzugefügte Zeilen</translation>
        </message>
        <message>
            <location filename="../processing/data/updateseries.py" />
            <source>Rows revised</source>
            <translation>Berichtigte Zeilen</translation>
        </message>
        <message>
            <location filename="../processing/data/updateseries.py" />
            <source>Rows in the series: {series}. New rows: {new}. Added: {added}. Revised: {revised}. Known already: {same}. Rows out: {out}.</source>
            <translation>Zeilen der Zeitreihe: {series}. Neue Zeilen: {new}. Hinzugefügt: {added}. Berichtigt: {revised}. Schon bekannt: {same}. Zeilen im Ergebnis: {out}.</translation>
        </message>
        <message>
            <location filename="../processing/data/updateseries.py" />
            <source>Revised: {rows}.</source>
            <translation>Berichtigt: {rows}.</translation>
        </message>
        <message>
            <location filename="../processing/data/updateseries.py" />
            <source>{count} values that were withheld are numbers now ({rows}). Check that they may be released.</source>
            <translation>{count} bisher nicht veröffentlichte Werte sind nun Zahlen ({rows}). Bitte prüfen, ob sie freigegeben werden dürfen.</translation>
        </message>
        <message>
            <location filename="../processing/data/updateseries.py" />
            <source>{count} values that were numbers are none any more ({rows}). Check that the new table is complete.</source>
            <translation>{count} Werte, die Zahlen waren, sind keine mehr ({rows}). Prüfen, ob die neue Tabelle vollständig ist.</translation>
        </message>
        <message>
            <location filename="../processing/data/updateseries.py" />
            <source>Break in the series: {indicator} ({level}) changes its {column} from {before} to {after}. The values before and after cannot simply be compared.</source>
            <translation>Bruch in der Zeitreihe: {indicator} ({level}) ändert {column} von {before} zu {after}. Die Werte davor und danach sind nicht ohne Weiteres vergleichbar.</translation>
        </message>
        <message>
            <location filename="../processing/data/updateseries.py" />
            <source>{series}, carried on (internal)</source>
            <translation>{series}, fortgeschrieben (intern)</translation>
        </message>
        <message>
            <location filename="../processing/data/updateseries.py" />
            <source>{series} with the rows of {new}. Numerators and denominators are as confidential as the counts they come from: internal. Rows with another value: {conflict}.</source>
            <translation>{series} mit den Zeilen aus {new}. Zähler und Nenner sind so vertraulich wie die Anzahlen, aus denen sie stammen: intern. Zeilen mit anderem Wert: {conflict}.</translation>
        </message>
        <message>
            <location filename="../processing/destinations.py" />
            <source>{output}: a Shapefile or dBase table cuts field names to ten characters and knows no NULL for text. Choose a GeoPackage (.gpkg).</source>
            <translation>{output}: Ein Shapefile oder eine dBase-Tabelle kürzt Feldnamen auf zehn Zeichen und kennt kein NULL für Text. Bitte ein GeoPackage (.gpkg) wählen.</translation>
        </message>
        <message>
            <location filename="../processing/destinations.py" />
            <source>{output}: a FlatGeobuf file drops rows without geometry and does not say so. Choose a GeoPackage (.gpkg).</source>
            <translation>{output}: Eine FlatGeobuf-Datei lässt Zeilen ohne Geometrie weg und meldet es nicht. Bitte ein GeoPackage (.gpkg) wählen.</translation>
        </message>
        <message>
            <location filename="../processing/destinations.py" />
            <source>{output}: the folder {folder} does not exist and cannot be made ({reason}).</source>
            <translation>{output}: Den Ordner {folder} gibt es nicht, und er lässt sich nicht anlegen ({reason}).</translation>
        </message>
        <message>
            <location filename="../processing/destinations.py" />
            <source>{output} would overwrite what “{source}” is read from. Choose another file, or another table of the GeoPackage, written as ogr:dbname='file.gpkg' table="name".</source>
            <translation>{output} würde überschreiben, woraus „{source}“ gelesen wird. Bitte eine andere Datei wählen oder eine andere Tabelle des GeoPackage, geschrieben als ogr:dbname='datei.gpkg' table="name".</translation>
        </message>
        <message>
            <location filename="../processing/destinations.py" />
            <source>{output} and {other} would overwrite each other in one file. Choose two files, or two tables of one GeoPackage, written as ogr:dbname='file.gpkg' table="name".</source>
            <translation>{output} und {other} würden sich in einer Datei gegenseitig überschreiben. Bitte zwei Dateien wählen oder zwei Tabellen eines GeoPackage, geschrieben als ogr:dbname='datei.gpkg' table="name".</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>Change over time</source>
            <translation>Veränderung über die Zeit</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <location filename="../processing/indicators/indicators.py" />
            <location filename="../processing/indicators/ratio.py" />
            <location filename="../processing/indicators/smoothrates.py" />
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../processing/indices/index_parameters.py" />
            <location filename="../ui/catalog_dialog.py" />
            <location filename="../ui/plan_context.py" />
            <source>Indicators</source>
            <translation>Kennzahlen</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>change,difference,growth,trend,slope,regression,time series,long table</source>
            <translation>Veränderung,Differenz,Wachstum,Trend,Steigung,Regression,Zeitreihe,Kennzahlentabelle</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>Reckons from a long table of indicators what has changed in each area between two dates: the difference (of shares in percentage points), the change in percent of the earlier value, the mean annual growth in percent, or the trend a year as the slope of a straight line through all dates, with R².

NULL is never 0: a change needs both its values, else it is NULL and has the worse state of both. A trend leaves out dates without a number and is then “limited”; it needs three numbers. Relative changes do not apply to earlier values that are not above 0. The log says at which dates numbers are missing and why.

Only what is defined alike is compared. Where the unit, the version of the catalogue, the kind of period or the version of the areas changes between the dates, or a break is marked, the run stops and names it; dates of one definition, leaving out or comparing nevertheless are the ways on.</source>
            <translation>Berechnet aus einer Kennzahlentabelle, was sich in jedem Gebiet zwischen zwei Stichtagen verändert hat: die Differenz (bei Anteilen in Prozentpunkten), die Veränderung in Prozent des früheren Wertes, das mittlere jährliche Wachstum in Prozent oder den Trend je Jahr als Steigung einer Geraden durch alle Stichtage, mit R².

NULL ist nie 0: Eine Veränderung braucht beide Werte, sonst ist sie NULL und hat den schlechteren Status von beiden. Ein Trend lässt Stichtage ohne Zahl weg und ist dann „eingeschränkt“; er braucht drei Zahlen. Relative Veränderungen sind bei früheren Werten, die nicht über 0 liegen, nicht sinnvoll. Das Protokoll sagt, zu welchen Stichtagen Zahlen fehlen und warum.

Verglichen wird nur, was gleich definiert ist. Wo sich Einheit, Katalogversion, Zeitbezug oder Gebietsstand zwischen den Stichtagen ändert oder ein Bruch vermerkt ist, hält der Lauf an und nennt ihn; weiter geht es mit Stichtagen einer Definition, durch Weglassen oder indem dennoch verglichen wird.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>Long table with at least area, date, indicator and value, as “Indicators” or “Carry a series on” write it.</source>
            <translation>Kennzahlentabelle mit mindestens area, date, indicator und value, wie „Kennzahlen“ oder „Zeitreihe fortschreiben“ sie schreiben.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>Earlier date</source>
            <translation>Früherer Stichtag</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>Such as 2019-12-31, or 2019 if the table has one date of that year. Empty: the first date of each indicator.</source>
            <translation>Etwa 2019-12-31, oder 2019, wenn die Tabelle nur einen Stichtag dieses Jahres hat. Leer: der erste Stichtag jeder Kennzahl.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>Later date</source>
            <translation>Späterer Stichtag</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>Written in the same way. Empty: the last date.</source>
            <translation>Ebenso geschrieben. Leer: der letzte Stichtag.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>Kind of change</source>
            <translation>Art der Veränderung</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>difference: later minus earlier value. relative: in % of the earlier value. mean_annual: the constant growth in % a year. trend: slope a year, with R².</source>
            <translation>difference: späterer minus früherer Wert. relative: in % des früheren Wertes. mean_annual: das gleichbleibende Wachstum in % je Jahr. trend: Steigung je Jahr, mit R².</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>Table of changes</source>
            <translation>Tabelle der Veränderungen</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>Long table: one row for each area and indicator; date is the later date, date_from the earlier one.</source>
            <translation>Kennzahlentabelle: eine Zeile für jedes Gebiet und jede Kennzahl; date ist der spätere Stichtag, date_from der frühere.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>Dates without a number</source>
            <translation>Stichtage ohne Zahl</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>For the trend. available: they are left out, the trend is “limited”. null: there is no trend.</source>
            <translation>Für den Trend. available: Sie werden weggelassen, der Trend ist „eingeschränkt“. null: Es gibt keinen Trend.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>Changes of the definition</source>
            <translation>Änderungen der Definition</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>refuse: the run stops and names them. skip: these indicators are NULL with the state not_applicable. compare: they are compared and marked “limited”; different units never are.</source>
            <translation>refuse: Der Lauf hält an und nennt sie. skip: Diese Kennzahlen sind NULL mit dem Status not_applicable. compare: Sie werden verglichen und als „eingeschränkt“ gekennzeichnet; verschiedene Einheiten nie.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>Field that marks breaks</source>
            <translation>Feld, das Brüche vermerkt</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>Filled (1, yes, a remark) in rows of the first date after a change of the definition. Empty: the field “break”, if there is one.</source>
            <translation>Ausgefüllt (1, ja, eine Bemerkung) in den Zeilen des ersten Stichtags nach einer Änderung der Definition. Leer: das Feld „break“, falls es eines gibt.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>Changes</source>
            <translation>Veränderungen</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>Without a number</source>
            <translation>Ohne Zahl</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>Changes of the definition found</source>
            <translation>Gefundene Änderungen der Definition</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>Rows in: {rows}. Rows out: {out}. Changes: {changes}. Without a number: {without}{reasons}.</source>
            <translation>Zeilen vorher: {rows}. Zeilen nachher: {out}. Veränderungen: {changes}. Ohne Zahl: {without}{reasons}.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>{date}: {count} values are no numbers ({reasons}).</source>
            <translation>{date}: {count} Werte sind keine Zahlen ({reasons}).</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>Change of the definition: {words}.</source>
            <translation>Änderung der Definition: {words}.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>Change</source>
            <translation>Veränderung</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>Earlier value</source>
            <translation>Früherer Wert</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>Later value</source>
            <translation>Späterer Wert</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>Years</source>
            <translation>Jahre</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>R² of the trend</source>
            <translation>R² des Trends</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>Dates used</source>
            <translation>Benutzte Stichtage</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>later − earlier value</source>
            <translation>späterer − früherer Wert</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>100 × (later − earlier) / earlier value</source>
            <translation>100 × (späterer − früherer) / früherer Wert</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>100 × ((later / earlier value)^(1 / years) − 1)</source>
            <translation>100 × ((späterer / früherer Wert)^(1 / Jahre) − 1)</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>slope a year of the least squares line</source>
            <translation>Steigung je Jahr der Geraden der kleinsten Quadrate</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>Change ({kind}) = {formula}. From {start} to {end}. Source: {source}. Breaks in the series: {breaks}.</source>
            <translation>Veränderung ({kind}) = {formula}. Von {start} bis {end}. Quelle: {source}. Brüche in der Reihe: {breaks}.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/change.py" />
            <source>{source}, changes</source>
            <translation>{source}, Veränderungen</translation>
        </message>
        <message>
            <location filename="../processing/indicators/factor_unit.py" />
            <source>per {factor}</source>
            <translation>je {factor}</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <source>indicator,rate,share,quota,monitoring,catalogue</source>
            <translation>kennzahl,indikator,quote,anteil,rate,monitoring,katalog</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <source>Computes the indicators of the catalogue from the counts of each area: numerator divided by denominator, times a factor. Variables are found among the fields by their key or an alias of the catalogue, or named in the field map; finer age bands are added up where they make up the ages of a formula. An indicator whose variables are missing is left out, and the log says which.

NULL is never 0: a missing or secret part makes the indicator NULL, a denominator of 0 makes it “not applicable”, one below the minimum “base too small”. The long table holds numerators and denominators; made from unprotected counts it is internal.</source>
            <translation>Berechnet die Kennzahlen des Katalogs aus den Grundzahlen jedes Gebiets: Zähler geteilt durch Nenner, mal einen Faktor. Grundzahlen werden unter den Feldern an ihrem Schlüssel oder einem Alias des Katalogs erkannt oder in der Feldzuordnung genannt; feinere Altersgruppen werden zusammengezählt, wo sie das Alter einer Formel genau ergeben. Eine Kennzahl, deren Grundzahlen fehlen, wird ausgelassen; das Protokoll nennt sie.

NULL ist nie 0: Ein fehlender oder geheimer Teil macht die Kennzahl NULL, ein Nenner von 0 ergibt „nicht anwendbar“, einer unter dem Mindestwert „Basis zu klein“. Die lange Tabelle enthält Zähler und Nenner; aus ungeschützten Anzahlen ist sie intern.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <location filename="../processing/indices/index_parameters.py" />
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>Areas with indicators</source>
            <translation>Gebiete mit Kennzahlen</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <source>The input with one field for each indicator.</source>
            <translation>Die Eingabe mit einem Feld je Kennzahl.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <source>Table of indicators (long, internal)</source>
            <translation>Kennzahlentabelle (lang, intern)</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <source>Optional: one row per area, date and indicator with value, numerator, denominator, state, unit and source.</source>
            <translation>Wahlfrei: eine Zeile je Gebiet, Stichtag und Kennzahl mit Wert, Zähler, Nenner, Status, Einheit und Quelle.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <location filename="../processing/indicators/ratio.py" />
            <location filename="../processing/indicators/smoothrates.py" />
            <source>Areas with counts</source>
            <translation>Gebiete mit Grundzahlen</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <location filename="../processing/indicators/ratio.py" />
            <location filename="../processing/indicators/smoothrates.py" />
            <source>Layer or table with the counts of each area, not with rates.</source>
            <translation>Layer oder Tabelle mit den Grundzahlen jedes Gebiets, nicht mit Quoten.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <source>Keys of the catalogue, such as anteil_u18;altenquotient_65. Empty: all that the fields allow.</source>
            <translation>Schlüssel des Katalogs, zum Beispiel anteil_u18;altenquotient_65. Leer: alle, die die Felder zulassen.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <source>Field map</source>
            <translation>Feldzuordnung</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <source>Variable and field where names differ, such as ew=EW_2023;ew_00_17=u18. For one indicator only: anteil_u18.ew=u18_base.</source>
            <translation>Grundzahl und Feld, wo die Namen abweichen, zum Beispiel ew=EW_2023;ew_00_17=u18. Nur für eine Kennzahl: anteil_u18.ew=u18_base.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <source>Year-month-day, such as 2023-12-31. It stands in the table.</source>
            <translation>Jahr-Monat-Tag, zum Beispiel 2023-12-31. Steht in der Tabelle.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <source>Instead of the date, if the input has several dates.</source>
            <translation>Anstelle des Stichtags, wenn die Eingabe mehrere Stichtage hat.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <source>Field with the area level</source>
            <translation>Feld mit der Raumebene</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <source>If the input has several area levels, such as the larger areas of “Suppress small cells”: shares of the whole, comparison values and ranks stay within a level.</source>
            <translation>Falls die Eingabe mehrere Raumebenen enthält, etwa die größeren Gebiete von „Kleine Fallzahlen sperren“: Anteile an der Gesamtheit, Vergleichswerte und Ränge bleiben innerhalb einer Ebene.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <source>Optional: adds to each indicator X the value of the larger area (X_parent) and of the whole (X_all), both from summed counts.</source>
            <translation>Wahlfrei: ergänzt zu jeder Kennzahl X den Vergleichswert des größeren Gebiets (X_parent) und der Gesamtheit (X_all), beide aus summierten Grundzahlen.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <source>Add comparison values</source>
            <translation>Vergleichswerte hinzufügen</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <source>Adds to each indicator X the value of the whole (X_all, from summed counts), the difference from it (X_diff, in the unit of the indicator) and the rank (X_rank, 1 for the largest value; equal values share a rank).</source>
            <translation>Fügt zu jeder Kennzahl X den Wert der Gesamtheit (X_all, aus summierten Anzahlen), den Unterschied dazu (X_diff, in der Einheit der Kennzahl) und den Rang (X_rank, 1 für den größten Wert; gleiche Werte teilen sich den Rang) hinzu.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <location filename="../processing/maps/class_parameters.py" />
            <source>Catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <source>An office's own catalogue. Empty: the one that is shipped.</source>
            <translation>Eigener Katalog der Dienststelle. Leer: der mitgelieferte.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <location filename="../processing/indicators/ratio.py" />
            <source>Smallest denominator</source>
            <translation>Kleinster Nenner</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <source>Indicators with a smaller denominator are NULL with the state “base too small”. Empty: as the catalogue says.</source>
            <translation>Kennzahlen mit kleinerem Nenner sind leer (NULL) mit dem Status „Fallzahl zu klein“. Leer: wie im Katalog.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <source>Round for publication</source>
            <translation>Für die Veröffentlichung runden</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <source>Rounds the indicators of the layer to the decimals of the catalogue, as tables and maps show them. The long table keeps what was computed.</source>
            <translation>Rundet die Kennzahlen des Layers auf die Nachkommastellen des Katalogs, wie Tabellen und Karten sie zeigen. Die lange Tabelle behält, was berechnet wurde.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <source>Name of the level in the table. Empty: the layer's name.</source>
            <translation>Name der Raumebene in der Tabelle. Leer: Name des Layers.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <location filename="../processing/long_table.py" />
            <source>Version of the areas</source>
            <translation>Gebietsstand</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <source>Gebietsstand of the areas, such as 2023-12-31.</source>
            <translation>Gebietsstand, zum Beispiel 2023-12-31.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <source>Where the counts come from; stands in table and metadata.</source>
            <translation>Woher die Grundzahlen stammen; steht in Tabelle und Metadaten.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <source>Indicators computed</source>
            <translation>Berechnete Kennzahlen</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <source>Indicators left out</source>
            <translation>Entfallene Kennzahlen</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators.py" />
            <source>Give either one date or a date field.</source>
            <translation>Bitte entweder einen Stichtag oder ein Datumsfeld angeben.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators_output.py" />
            <source>{count} indicators of the catalogue are left out, as the fields do not hold their variables: {keys}. Name an indicator to see what it lacks.</source>
            <translation>{count} Kennzahlen des Katalogs entfallen, weil die Felder ihre Grundzahlen nicht enthalten: {keys}. Wird eine Kennzahl genannt, sagt das Protokoll, was ihr fehlt.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators_output.py" />
            <source>No indicator can be computed from the fields. Name those you need in the field “Indicators”: the log then names the variables that are missing; name your fields in the field map, such as ew=population.</source>
            <translation>Aus den Feldern lässt sich keine Kennzahl berechnen. Unter „Kennzahlen“ die gewünschten nennen: Das Protokoll sagt dann, welche Grundzahlen fehlen. Eigene Felder in der Feldzuordnung nennen, zum Beispiel ew=einwohner.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators_output.py" />
            <source>{indicator} is left out: no field for {variables}.</source>
            <translation>{indicator} entfällt: kein Feld für {variables}.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators_output.py" />
            <source>{indicator} is left out: no age bands that make up {variables}.</source>
            <translation>{indicator} entfällt: keine Altersgruppen, die {variables} ergeben.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators_output.py" />
            <source>{variable}: the age bands {fields} do not fit. They lie across its limits or are too wide; bands are added up, never divided.</source>
            <translation>{variable}: Die Altersgruppen {fields} passen nicht. Sie liegen über den Grenzen oder sind zu breit; Altersgruppen werden zusammengezählt, nie geteilt.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators_output.py" />
            <source>{indicator} mixes populations that are counted differently: {populations}. Take numerator and denominator from the same source.</source>
            <translation>{indicator} mischt Bevölkerungen, die verschieden gezählt werden: {populations}. Zähler und Nenner aus derselben Quelle nehmen.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators_output.py" />
            <source>{population} is not the population that these indicators are defined on: {indicators}.</source>
            <translation>{population} ist nicht die Bevölkerung, für die diese Kennzahlen definiert sind: {indicators}.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators_output.py" />
            <source>{field}: negative counts in {areas}. Correct them, or set them to NULL.</source>
            <translation>{field}: negative Anzahlen in {areas}. Berichtigen oder auf NULL setzen.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators_output.py" />
            <source>{indicator}: the group is larger than its population (above 100 %) in {areas}. Check that both have the same date and the same delimitation.</source>
            <translation>{indicator}: Die Gruppe ist größer als ihre Bevölkerung (über 100 %) in {areas}. Prüfen, ob beide denselben Stichtag und dieselbe Abgrenzung haben.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators_output.py" />
            <source>{part} is larger than {whole} in {areas}. Check that both have the same date and the same delimitation.</source>
            <translation>{part} ist größer als {whole} in {areas}. Bitte prüfen, ob beide denselben Stichtag und dieselbe Abgrenzung haben.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators_output.py" />
            <source>The counts are not protected: the result is internal and is called so. For release protect them first (“Suppress small cells”).</source>
            <translation>Die Fallzahlen sind nicht geschützt: Das Ergebnis ist intern und heißt so. Für eine Freigabe sind sie zuerst zu schützen („Kleine Fallzahlen sperren“).</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators_output.py" />
            <source>{source}, indicators (shown: {indicator})</source>
            <translation>{source}, Kennzahlen (dargestellt: {indicator})</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators_output.py" />
            <source>{source}, table of indicators (internal)</source>
            <translation>{source}, Kennzahlentabelle (intern)</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators_output.py" />
            <source>Internal: made from counts that were not protected; numerators and denominators are as confidential as the counts. Source: {source}.</source>
            <translation>Intern: aus nicht geschützten Grundzahlen entstanden; Zähler und Nenner sind so vertraulich wie die Grundzahlen. Quelle: {source}.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators_output.py" />
            <source>{title}: larger area</source>
            <translation>{title}: größeres Gebiet</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators_output.py" />
            <source>{title}: all areas</source>
            <translation>{title}: alle Gebiete</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators_output.py" />
            <source>{title}: difference from all areas</source>
            <translation>{title}: Unterschied zu allen Gebieten</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators_output.py" />
            <source>{title}: rank</source>
            <translation>{title}: Rang</translation>
        </message>
        <message>
            <location filename="../processing/indicators/indicators_output.py" />
            <location filename="../processing/indices/compositeindex_steps.py" />
            <location filename="../processing/indices/index_report.py" />
            <source>Source: {source}. Date: {date}.</source>
            <translation>Quelle: {source}. Stichtag: {date}.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/ratio.py" />
            <source>Ratio of two expressions</source>
            <translation>Verhältnis zweier Ausdrücke</translation>
        </message>
        <message>
            <location filename="../processing/indicators/ratio.py" />
            <source>ratio,share,rate,quota,expression,numerator</source>
            <translation>Verhältnis,Anteil,Quote,Rate,Ausdruck,Zähler,Nenner</translation>
        </message>
        <message>
            <location filename="../processing/indicators/ratio.py" />
            <source>Computes one share or rate that the catalogue does not have: numerator divided by denominator, times a factor. Both are expressions over the fields of an area, and both are counts, not rates.

NULL is never 0: where a field that an expression uses holds no number, the ratio is NULL and has the state of that field, whatever the expression makes of it; a suppressed numerator gives a suppressed ratio. A denominator of 0 is “not applicable”, one below the minimum “base too small”. A part that is larger than its whole is reported.

An expression uses the fields of one row only: for larger areas, aggregate the counts first. $area and $length are measured in the plane of the layer's coordinate system.</source>
            <translation>Berechnet einen Anteil oder eine Quote, die der Katalog nicht kennt: Zähler geteilt durch Nenner, mal Faktor. Beides sind Ausdrücke über die Felder eines Gebiets, und beides sind Grundzahlen, keine Quoten.

NULL ist nie 0: Wo ein Feld, das ein Ausdruck benutzt, keine Zahl enthält, ist das Verhältnis NULL und hat den Status dieses Feldes, was immer der Ausdruck daraus macht; ein geheim gehaltener Zähler ergibt ein geheim gehaltenes Verhältnis. Ein Nenner von 0 ergibt „nicht sinnvoll“, einer unter dem Mindestwert „Fallzahl zu klein“. Ein Teil, der größer ist als sein Ganzes, wird gemeldet.

Ein Ausdruck benutzt nur die Felder einer Zeile: Für größere Gebiete sind zuerst die Zahlen zusammenzufassen. $area und $length werden in der Ebene des Koordinatensystems des Layers gemessen.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/ratio.py" />
            <source>Optional. Names the areas in messages; without it row numbers are named.</source>
            <translation>Optional. Nennt die Gebiete in Meldungen; ohne Schlüssel werden Zeilennummern genannt.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/ratio.py" />
            <source>Areas with ratio</source>
            <translation>Gebiete mit Verhältnis</translation>
        </message>
        <message>
            <location filename="../processing/indicators/ratio.py" />
            <source>The input with the ratio and, where needed, its state.</source>
            <translation>Die Eingabe mit dem Verhältnis und, wo nötig, seinem Status.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/ratio.py" />
            <location filename="../processing/indicators/smoothrates.py" />
            <location filename="../processing/long_table.py" />
            <source>Numerator</source>
            <translation>Zähler</translation>
        </message>
        <message>
            <location filename="../processing/indicators/ratio.py" />
            <source>Count of the group, such as "alo" or "u3" + "von3bis6".</source>
            <translation>Zahl der Gruppe, etwa "alo" oder "u3" + "von3bis6".</translation>
        </message>
        <message>
            <location filename="../processing/indicators/ratio.py" />
            <location filename="../processing/indicators/smoothrates.py" />
            <location filename="../processing/long_table.py" />
            <source>Denominator</source>
            <translation>Nenner</translation>
        </message>
        <message>
            <location filename="../processing/indicators/ratio.py" />
            <source>Count of all, such as "ew" or "ew" - "ew_65_plus".</source>
            <translation>Zahl aller, etwa "ew" oder "ew" - "ew_65_plus".</translation>
        </message>
        <message>
            <location filename="../processing/indicators/ratio.py" />
            <location filename="../processing/indicators/smoothrates.py" />
            <source>Factor</source>
            <translation>Faktor</translation>
        </message>
        <message>
            <location filename="../processing/indicators/ratio.py" />
            <location filename="../processing/indicators/smoothrates.py" />
            <source>100 for percent, 1000 for a rate per 1,000 inhabitants.</source>
            <translation>100 für Prozent, 1000 für eine Quote je 1.000 Einwohner.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/ratio.py" />
            <source>Name of the result; the field is called the same, without blanks and signs.</source>
            <translation>Name des Ergebnisses; das Feld heißt ebenso, ohne Leer- und Sonderzeichen.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/ratio.py" />
            <source>Ratios with a smaller denominator are NULL with the state “base too small”.</source>
            <translation>Verhältnisse mit kleinerem Nenner sind NULL mit dem Status „Fallzahl zu klein“.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/ratio.py" />
            <source>The numerator is a part of the denominator</source>
            <translation>Der Zähler ist ein Teil des Nenners</translation>
        </message>
        <message>
            <location filename="../processing/indicators/ratio.py" />
            <source>Areas where it is larger are reported. Switch off for densities and balances.</source>
            <translation>Gebiete, in denen er größer ist, werden gemeldet. Für Dichten und Salden ausschalten.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/ratio.py" />
            <location filename="../processing/long_table.py" />
            <location filename="../processing/maps/class_parameters.py" />
            <location filename="../ui/catalog_model.py" />
            <location filename="../ui/style_texts.py" />
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <location filename="../processing/indicators/ratio.py" />
            <source>Stands in legend and alias. Empty: from the factor.</source>
            <translation>Steht in Legende und Feldalias. Leer: nach dem Faktor.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/ratio.py" />
            <source>Areas with a value</source>
            <translation>Gebiete mit Wert</translation>
        </message>
        <message>
            <location filename="../processing/indicators/ratio.py" />
            <source>Areas whose counts cannot be right</source>
            <translation>Gebiete, deren Zahlen nicht stimmen können</translation>
        </message>
        <message>
            <location filename="../processing/indicators/ratio.py" />
            <location filename="../processing/indicators/smoothrates.py" />
            <source>A count is negative in {areas}. Check these areas.</source>
            <translation>Eine Zahl ist negativ in {areas}. Bitte diese Gebiete prüfen.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/ratio.py" />
            <source>The numerator is larger than the denominator it is a part of in {areas}. Check these areas, or say that it is no part (PART).</source>
            <translation>Der Zähler ist größer als der Nenner, dessen Teil er ist, in {areas}. Bitte diese Gebiete prüfen oder angeben, dass er kein Teil ist (PART).</translation>
        </message>
        <message>
            <location filename="../processing/indicators/ratio.py" />
            <source>{title} = {factor} × ({numerator}) / ({denominator}). Unit: {unit}. Smallest denominator: {minimum}. Source: {source}. Date: {date}.</source>
            <translation>{title} = {factor} × ({numerator}) / ({denominator}). Einheit: {unit}. Kleinster Nenner: {minimum}. Quelle: {source}. Stichtag: {date}.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/ratio.py" />
            <source>{source}: {title}</source>
            <translation>{source}: {title}</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <source>Smooth rates of small areas</source>
            <translation>Quoten kleiner Gebiete glätten</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <source>rate,share,smoothing,empirical Bayes,confidence interval,Wilson,Poisson,Byar,small numbers</source>
            <translation>Quote,Anteil,Glättung,empirischer Bayes-Schätzer,Vertrauensbereich,Konfidenzintervall,Wilson,Poisson,Byar,kleine Fallzahlen</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <source>In small areas a rate goes up and down by chance. This adds to each area the raw rate, an interval within which chance alone may carry it, and an empirical Bayes rate: it draws the rate of a small area towards the mean of all areas, or of the larger area if one is named, and leaves that of a large area nearly as it is (Marshall 1991). Where the areas differ no more than by chance, all get the mean.

The smoothed rate is an estimate, says so in its state, and serves maps and comparisons; the interval belongs to the raw rate. Neither hides small counts: suppress first.

NULL is never 0: what is no number stays NULL with its state and does not enter the mean, nor does ~unassigned. A denominator of 0 is “not applicable”.</source>
            <translation>In kleinen Gebieten schwankt eine Quote zufällig. Jedes Gebiet erhält die rohe Quote, einen Bereich, in dem sie allein durch Zufall liegen kann, und eine geglättete Quote (empirischer Bayes-Schätzer): Sie zieht die Quote eines kleinen Gebiets zum Mittel aller Gebiete hin, oder zu dem des übergeordneten Gebiets, wenn eines genannt ist, und lässt die eines großen Gebiets fast unverändert (Marshall 1991). Wo sich die Gebiete nicht mehr als zufällig unterscheiden, erhalten alle das Mittel.

Die geglättete Quote ist geschätzt, trägt diesen Status und dient Karten und Vergleichen; der Vertrauensbereich gehört zur rohen Quote. Beides verdeckt keine kleinen Fallzahlen: Die Geheimhaltung kommt zuerst.

NULL ist nie 0: Was keine Zahl ist, bleibt NULL mit seinem Status und geht nicht in das Mittel ein, ebenso wenig ~unassigned. Ein Nenner von 0 ergibt „nicht sinnvoll“.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <source>Field with the count of cases, such as unemployed persons.</source>
            <translation>Feld mit der Zahl der Fälle, etwa Arbeitslose.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <source>Field with the population that the cases come from.</source>
            <translation>Feld mit der Bevölkerung, aus der die Fälle stammen.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <source>Optional: each area is smoothed towards the mean of its larger area, instead of that of all areas.</source>
            <translation>Optional: Jedes Gebiet wird zum Mittel seines übergeordneten Gebiets hin geglättet statt zu dem aller Gebiete.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <source>Areas with smoothed rates</source>
            <translation>Gebiete mit geglätteten Quoten</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <source>The input with rate, rate_eb, ci_low and ci_high.</source>
            <translation>Die Eingabe mit rate, rate_eb, ci_low und ci_high.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <source>Interval of the raw rate</source>
            <translation>Vertrauensbereich der rohen Quote</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <source>wilson: for a part of a whole, such as unemployed among inhabitants. poisson: for events, such as moves or births, exact. byar: the same, by a close formula as used in health reporting.</source>
            <translation>wilson: für einen Teil eines Ganzen, etwa Arbeitslose unter den Einwohnern. poisson: für Ereignisse, etwa Umzüge oder Geburten, exakt. byar: dasselbe mit einer guten Näherung, wie sie die Gesundheitsberichterstattung benutzt.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <source>Confidence (%)</source>
            <translation>Vertrauensniveau (%)</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <source>How sure the interval is meant to be; 95 is usual.</source>
            <translation>Wie sicher der Vertrauensbereich sein soll; üblich ist 95.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <source>If the input has several dates: each is smoothed by itself.</source>
            <translation>Falls die Eingabe mehrere Stichtage hat: Jeder wird für sich geglättet.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <source>Areas smoothed</source>
            <translation>Geglättete Gebiete</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <location filename="../processing/indices/compositeindex.py" />
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../processing/indices/indexsensitivity.py" />
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <location filename="../processing/indices/statusdynamics.py" />
            <source>Areas left out</source>
            <translation>Ausgelassene Gebiete</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <source>Numerator and denominator are the same field.</source>
            <translation>Zähler und Nenner sind dasselbe Feld.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <source>{name}: mean rate {mean} {unit} of {areas} areas.</source>
            <translation>{name}: mittlere Quote {mean} {unit} von {areas} Gebieten.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <source>{name}: mean rate {mean} {unit} of {areas} areas, which differ no more than by chance: all get the mean.</source>
            <translation>{name}: mittlere Quote {mean} {unit} von {areas} Gebieten, die sich nicht mehr als zufällig unterscheiden: Alle erhalten das Mittel.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>All areas</source>
            <translation>Alle Gebiete</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <source>The numerator is larger than the denominator in {areas}: no interval by Wilson. Check these areas, or choose poisson for events.</source>
            <translation>Der Zähler ist größer als der Nenner in {areas}: kein Vertrauensbereich nach Wilson. Bitte diese Gebiete prüfen oder für Ereignisse poisson wählen.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <source>Wilson's interval of a share</source>
            <translation>Vertrauensbereich eines Anteils nach Wilson</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <source>exact Poisson interval of a number of events</source>
            <translation>exakter Poisson-Vertrauensbereich einer Zahl von Ereignissen</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <source>Byar's interval of a number of events</source>
            <translation>Vertrauensbereich einer Zahl von Ereignissen nach Byar</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <source>Raw rate</source>
            <translation>Rohe Quote</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <source>Smoothed rate</source>
            <translation>Geglättete Quote</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <source>Lower limit ({confidence} %) of the raw rate</source>
            <translation>Untere Grenze ({confidence} %) der rohen Quote</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <source>Upper limit ({confidence} %) of the raw rate</source>
            <translation>Obere Grenze ({confidence} %) der rohen Quote</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <source>rate = {factor} × {numerator} / {denominator}. rate_eb: empirical Bayes by Marshall's moments, estimated, smoothed within: {group}. ci_low, ci_high: {interval}, {confidence} %. Source: {source}. Date: {date}.</source>
            <translation>rate = {factor} × {numerator} / {denominator}. rate_eb: empirischer Bayes-Schätzer mit Marshalls Momenten, geschätzt, geglättet innerhalb von: {group}. ci_low, ci_high: {interval}, {confidence} %. Quelle: {source}. Stichtag: {date}.</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <source>all areas</source>
            <translation>allen Gebieten</translation>
        </message>
        <message>
            <location filename="../processing/indicators/smoothrates.py" />
            <source>{source}: {numerator} smoothed (estimated)</source>
            <translation>{source}: {numerator}, geglättet (geschätzt)</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex.py" />
            <location filename="../processing/indices/compositeindex_labels.py" />
            <source>Composite index</source>
            <translation>Zusammengesetzter Index</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex.py" />
            <location filename="../processing/indices/indexsensitivity.py" />
            <location filename="../processing/indices/statusdynamics.py" />
            <source>Indices</source>
            <translation>Indizes</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex.py" />
            <source>index,composite,z-score,ranking,deprivation,weights,pca,contribution,kommonitor,gisd</source>
            <translation>Index,zusammengesetzt,Sozialindex,z-Wert,Rang,Deprivation,Gewichte,Hauptkomponente,Beitrag,KomMonitor,GISD,Leitindikator</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex.py" />
            <source>Makes one number of several indicators: each is scaled, turned if a high value is favourable, weighed and combined, in themes first if there are any. Rank 1 is the highest index, class 1 the lowest.

Each indicator and each theme has a field that says what it adds to the index of an area (c_…, ct_…; t_… is the score of a theme). Where sums or means are combined, these add up to the index; else they are the index minus the index without the part.

Areas without an indicator, with too few inhabitants or named as outliers are left out before anything is compared; they get NULL and included 0. A suppressed value is never used, so nothing about it follows from the index, the ranks or the contributions of others.

An index describes: it never says need by itself. Numbers and shares of the single indicators remain decisive. Example: INDICATORS s1, s3, s4; PRESET berlin; POPULATION_FIELD einwohner gives Berlin's status index.</source>
            <translation>Macht aus mehreren Kennzahlen eine Zahl: Jede wird skaliert, umgepolt, wenn ein hoher Wert günstig ist, gewichtet und mit den anderen zusammengefasst, gegebenenfalls zuerst in Themen. Rang 1 hat der höchste Index, Klasse 1 der niedrigste.

Für jede Kennzahl und jedes Thema nennt ein Feld den Beitrag zum Index des Gebiets (c_…, ct_…; t_… ist der Wert eines Themas). Werden Summen oder Mittelwerte gebildet, ergeben die Beiträge zusammen den Index; sonst sind sie der Index abzüglich des Index ohne den Teil.

Gebiete ohne eine der Kennzahlen, mit zu wenigen Einwohnern oder als Ausreißer benannte werden weggelassen, bevor verglichen wird; sie erhalten NULL und included 0. Ein geheim gehaltener Wert geht nirgends ein; aus Index, Rängen und Beiträgen der anderen folgt daher nichts über ihn.

Ein Index beschreibt; einen Bedarf belegt er nicht für sich. Fallzahlen und Anteile der einzelnen Kennzahlen bleiben maßgeblich. Beispiel: INDICATORS s1, s3, s4; PRESET berlin; POPULATION_FIELD einwohner ergibt den Status-Index von Berlin.</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex.py" />
            <source>The input with index, class, rank, contributions and themes.</source>
            <translation>Die Eingabe mit Index, Klasse, Rang, Beiträgen und Themen.</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex.py" />
            <source>Base of the index</source>
            <translation>Basis des Index</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex.py" />
            <source>Optional table: means, standard deviations, extremes, weights and class limits, the base for the same index of a later year.</source>
            <translation>Optionale Tabelle: Mittelwerte, Standardabweichungen, Extremwerte, Gewichte und Klassengrenzen als Basis für denselben Index eines späteren Jahres.</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex.py" />
            <source>Optional: formula, indicators, weights and loadings, outliers, class limits, areas left out, and the contributions of all areas as bars.</source>
            <translation>Optional: Formel, Kennzahlen, Gewichte und Ladungen, Ausreißer, Klassengrenzen, weggelassene Gebiete und die Beiträge aller Gebiete als Balken.</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../ui/catalog_detail.py" />
            <source>Formula</source>
            <translation>Formel</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <source>First principal component</source>
            <translation>Erste Hauptkomponente</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../processing/indices/compositeindex_steps.py" />
            <location filename="../processing/indices/index_conventions.py" />
            <source>Outliers</source>
            <translation>Ausreißer</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../processing/indices/index_conventions.py" />
            <source>Classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <source>Index and contributions</source>
            <translation>Index und Beiträge</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <location filename="../processing/indices/indexsensitivity_steps.py" />
            <location filename="../processing/indices/statusdynamics_steps.py" />
            <location filename="../processing/long_table.py" />
            <location filename="../processing/maps/maplayout.py" />
            <location filename="../processing/maps/styleindicator.py" />
            <location filename="../ui/catalog_model.py" />
            <location filename="../ui/style_texts.py" />
            <source>Indicator</source>
            <translation>Kennzahl</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <location filename="../processing/indices/indexsensitivity_steps.py" />
            <location filename="../ui/plan_field_texts.py" />
            <location filename="../ui/plan_row_texts.py" />
            <source>Theme</source>
            <translation>Thema</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../processing/indices/index_parameters.py" />
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>Scaling</source>
            <translation>Skalierung</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <source>Direction</source>
            <translation>Richtung</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../processing/indices/compositeindex_steps.py" />
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <location filename="../processing/indices/indexsensitivity_steps.py" />
            <source>Share of the weights</source>
            <translation>Anteil an den Gewichten</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../processing/indices/compositeindex_steps.py" />
            <location filename="../processing/indices/statusdynamics_steps.py" />
            <source>Mean</source>
            <translation>Mittelwert</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../processing/indices/compositeindex_steps.py" />
            <location filename="../processing/indices/index_conventions.py" />
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <location filename="../processing/indices/statusdynamics_steps.py" />
            <source>Standard deviation</source>
            <translation>Standardabweichung</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../processing/indices/index_parameters.py" />
            <source>Goalposts</source>
            <translation>Zielwerte</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <source>Loading</source>
            <translation>Ladung</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <source>explains {share} of the variance</source>
            <translation>erklärt {share} der Varianz</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <source>eigenvalue {value}</source>
            <translation>Eigenwert {value}</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <source>Skewness / kurtosis before</source>
            <translation>Schiefe / Wölbung vorher</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <source>after</source>
            <translation>nachher</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <source>Value used</source>
            <translation>Verwendeter Wert</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>Class</source>
            <translation>Klasse</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../ui/plan_field_texts.py" />
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <location filename="../ui/plan_field_texts.py" />
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../processing/indices/compositeindex_steps.py" />
            <source>Index</source>
            <translation>Index</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../processing/indices/index_words.py" />
            <source>Scaled values lie from {interval}.</source>
            <translation>Skalierte Werte liegen im Bereich {interval}.</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <source>No indicator is so skewed that it had to be treated.</source>
            <translation>Keine Kennzahl ist so schief verteilt, dass sie zu behandeln war.</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <source>As in the base, no indicator is treated.</source>
            <translation>Wie in der Basis ist keine Kennzahl behandelt.</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <source>Compared with “{base}”</source>
            <translation>Verglichen mit „{base}“</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <source>After outliers are treated</source>
            <translation>Nach Behandlung der Ausreißer</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <source>The contributions of the indicators add up to the index of the area.</source>
            <translation>Die Beiträge der Kennzahlen ergeben zusammen den Index des Gebiets.</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../processing/indices/compositeindex_steps.py" />
            <source>Contributions do not add up with this combination: each is the index minus the index without the part.</source>
            <translation>Die Beiträge ergeben bei dieser Zusammenfassung zusammen nicht den Index: Jeder ist der Index abzüglich des Index ohne den Teil.</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>{count} further areas are in the layer.</source>
            <translation>{count} weitere Gebiete stehen im Layer.</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <source>An index describes: it never says need by itself. It says how areas stand to each other, not how much there is of anything; the numbers and shares of the single indicators remain decisive.</source>
            <translation>Ein Index beschreibt; einen Bedarf belegt er nicht für sich. Er sagt, wie Gebiete zueinander stehen, nicht, wie viel es wovon gibt; Fallzahlen und Anteile der einzelnen Kennzahlen bleiben maßgeblich.</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>Rank 1 and the highest class have the highest index.</source>
            <translation>Rang 1 und die höchste Klasse haben den höchsten Index.</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_labels.py" />
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>Made with Sozialraum {version}</source>
            <translation>Erstellt mit Sozialraum {version}</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_report.py" />
            <source>turned</source>
            <translation>umgepolt</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_report.py" />
            <source>A value on a limit belongs to the class below it.</source>
            <translation>Ein Wert auf einer Grenze gehört zur Klasse darunter.</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_report.py" />
            <source>A value on a limit belongs to the class above it.</source>
            <translation>Ein Wert auf einer Grenze gehört zur Klasse darüber.</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_steps.py" />
            <location filename="../processing/indices/statusdynamics_steps.py" />
            <source>No population field: areas with few inhabitants are not left out.</source>
            <translation>Kein Einwohnerfeld: Gebiete mit wenigen Einwohnern werden nicht ausgelassen.</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_steps.py" />
            <location filename="../processing/indices/statusdynamics_steps.py" />
            <source>Left out, {reason}: {areas} (areas: {count}).</source>
            <translation>Ausgelassen, {reason}: {areas} (Gebiete: {count}).</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_steps.py" />
            <source>{field} is skewed: {treatment} is used.</source>
            <translation>{field} ist schief verteilt: Verwendet wird {treatment}.</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_steps.py" />
            <source>{field}: outliers winsorised in {areas}.</source>
            <translation>{field}: Ausreißer winsorisiert in {areas}.</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_steps.py" />
            <source>{field} is still skewed; see the report.</source>
            <translation>{field} ist weiterhin schief verteilt; siehe Bericht.</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_steps.py" />
            <source>Class limits: {limits}.</source>
            <translation>Klassengrenzen: {limits}.</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_steps.py" />
            <source>Several class limits are equal, because many areas have the same index: some classes are empty. Choose fewer classes or limits of your own.</source>
            <translation>Mehrere Klassengrenzen sind gleich, weil viele Gebiete denselben Index haben: Einige Klassen sind leer. Weniger Klassen oder eigene Grenzen wählen.</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_steps.py" />
            <source>{source}, index</source>
            <translation>{source}, Index</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_steps.py" />
            <source>{source}, base of the index</source>
            <translation>{source}, Basis des Index</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_steps.py" />
            <source>Indicator, theme or index</source>
            <translation>Kennzahl, Thema oder Index</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_steps.py" />
            <source>Outliers: from</source>
            <translation>Ausreißer: ab</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_steps.py" />
            <source>Outliers: to</source>
            <translation>Ausreißer: bis</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_steps.py" />
            <location filename="../processing/indices/index_conventions.py" />
            <location filename="../processing/maps/maplayout.py" />
            <location filename="../processing/maps/styleindicator.py" />
            <source>Class limits</source>
            <translation>Klassengrenzen</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_steps.py" />
            <source>Settings of the index</source>
            <translation>Einstellungen des Index</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_steps.py" />
            <source>Contribution: {title}</source>
            <translation>Beitrag: {title}</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_steps.py" />
            <location filename="../processing/indices/indexsensitivity_steps.py" />
            <source>Class of the index (1 lowest)</source>
            <translation>Klasse des Index (1 niedrigste)</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_steps.py" />
            <location filename="../processing/indices/indexsensitivity_steps.py" />
            <source>Rank (1 highest index)</source>
            <translation>Rang (1 höchster Index)</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_steps.py" />
            <location filename="../processing/indices/statusdynamics_steps.py" />
            <source>Included (1) or left out (0)</source>
            <translation>Einbezogen (1) oder ausgelassen (0)</translation>
        </message>
        <message>
            <location filename="../processing/indices/compositeindex_steps.py" />
            <source>Theme {title}: score</source>
            <translation>Thema {title}: Wert</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_base.py" />
            <source>“{base}” is no base: it has neither the fields of the indicators (missing: {fields}) nor field, mean and sd, as OUTPUT_BASE of an earlier run writes them.</source>
            <translation>„{base}“ ist keine Basis: Es fehlen sowohl Felder der Kennzahlen ({fields}) als auch field, mean und sd, wie OUTPUT_BASE eines früheren Laufs sie schreibt.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_base.py" />
            <source>The base was made with other settings: {names}. Index and classes can be compared with those of that year only if the settings are the same; class limits are those of the base.</source>
            <translation>Die Basis entstand mit anderen Einstellungen: {names}. Index und Klassen sind nur mit gleichen Einstellungen mit jenem Jahr vergleichbar; die Klassengrenzen sind die der Basis.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_base.py" />
            <source>The base has no field {field}: all of its areas are used, and weigh alike.</source>
            <translation>Die Basis hat kein Feld {field}: Alle ihre Gebiete werden verwendet und zählen gleich.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>Combination</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>sum and mean: a low value makes up for a high one. geometric and harmonic: less so; only for scales above 0. minimum: the lowest scaled value alone counts.</source>
            <translation>sum und mean: Ein niedriger Wert gleicht einen hohen aus. geometric und harmonic: weniger; nur für Skalen über 0. minimum: Nur der kleinste skalierte Wert zählt.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>Combination of the themes</source>
            <translation>Zusammenfassung der Themen</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>How the scores of the themes become the index.</source>
            <translation>Wie aus den Werten der Themen der Index wird.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>Scaling of the themes</source>
            <translation>Skalierung der Themen</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>Whether the scores of themes are brought to one scale before that.</source>
            <translation>Ob die Werte der Themen vorher auf eine Skala gebracht werden.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>Standardise the index</source>
            <translation>Index standardisieren</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>(index − mean) / standard deviation at the end, as Berlin's monitoring.</source>
            <translation>Am Ende (Index − Mittelwert) / Standardabweichung, wie im Monitoring von Berlin.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>Interval of the index</source>
            <translation>Wertebereich des Index</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>Brings the index to an interval by minimum and maximum, such as 0;100.</source>
            <translation>Bringt den Index nach Minimum und Maximum auf einen Wertebereich, etwa 0;100.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>Factor 0 in a geometric mean</source>
            <translation>Faktor 0 im geometrischen Mittel</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>refuse: the areas are named. allow: their index is 0, whatever else they have.</source>
            <translation>refuse: Die Gebiete werden genannt. allow: Ihr Index ist 0, gleich welche anderen Werte sie haben.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>What is done to an indicator whose distribution is skewed by single areas. winsorise: the farthest values take the next one. log: logarithm of the distance from the end, not for indicators with goalposts, which are in the unit of the field. Log and report name indicators and areas, the report the values too.</source>
            <translation>Behandlung einer Kennzahl, die durch einzelne Gebiete schief verteilt ist. winsorise: Die äußersten Werte erhalten den nächsten. log: Logarithmus des Abstands vom Ende; nicht für Kennzahlen mit Zielwerten, die in der Einheit des Feldes stehen. Protokoll und Bericht nennen Kennzahlen und Gebiete, der Bericht auch die Werte.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>Skewness from</source>
            <translation>Schiefe ab</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>Treated if skewness and kurtosis both reach their limits.</source>
            <translation>Behandelt wird, wenn Schiefe und Wölbung beide ihre Grenze erreichen.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>Kurtosis from</source>
            <translation>Wölbung ab</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>As above; 2 and 3.5 are the limits of the OECD's handbook.</source>
            <translation>Wie oben; 2 und 3,5 sind die üblichen Grenzen (OECD, COINr).</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>Most areas winsorised</source>
            <translation>Höchstens winsorisierte Gebiete</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>For each indicator; what is left of the skew is reported.</source>
            <translation>Je Kennzahl; verbleibende Schiefe wird gemeldet.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>Gaps</source>
            <translation>Lücken</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>exclude: an area without one of the indicators is left out. reweight: its index is made of the others, with the state limited. A suppressed value is a gap, too.</source>
            <translation>exclude: Ein Gebiet ohne eine der Kennzahlen wird weggelassen. reweight: Sein Index wird aus den übrigen gebildet, mit dem Status „unvollständig“ (limited). Auch ein geheim gehaltener Wert ist eine Lücke.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>Least share of data</source>
            <translation>Mindestanteil der Daten</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>With reweight: what is there must have this share of the weights, in a theme and in the index.</source>
            <translation>Bei reweight: Das Vorhandene muss diesen Anteil an den Gewichten haben, im Thema und im Index.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>population: divided by n, as Berlin does. sample: by n − 1.</source>
            <translation>population: durch n geteilt, wie in Berlin. sample: durch n − 1.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>To leave out areas with few inhabitants, and for weighted moments.</source>
            <translation>Um Gebiete mit wenigen Einwohnern wegzulassen und für gewichtete Kennwerte.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>Weight by population</source>
            <translation>Nach Einwohnern gewichten</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>Mean, standard deviation and principal component weighted by inhabitants: z is then the distance from the average inhabitant, not from the average area.</source>
            <translation>Mittelwert, Standardabweichung und Hauptkomponente nach Einwohnern gewichtet: z ist dann der Abstand vom Durchschnitt der Einwohner, nicht vom Durchschnitt der Gebiete.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>Smallest population</source>
            <translation>Mindestzahl der Einwohner</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>Areas with fewer inhabitants are left out.</source>
            <translation>Gebiete mit weniger Einwohnern werden ausgelassen.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>Areas to leave out</source>
            <translation>Auszulassende Gebiete</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>Keys of outliers, such as 01100101;01100102.</source>
            <translation>Schlüssel von Ausreißern, zum Beispiel 01100101;01100102.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>Base of another year</source>
            <translation>Basis eines anderen Jahres</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>What values are compared with: the base table of an earlier run, or the layer of another year with the same fields, also the area key. An index then changes only because its values change. Class limits and weights of principal components are those of the base. Ranks and percentiles need the layer.</source>
            <translation>Womit verglichen wird: die Basistabelle eines früheren Laufs oder der Layer eines anderen Jahres mit denselben Feldern, auch dem Gebietsschlüssel. Ein Index ändert sich dann nur, weil sich seine Werte ändern. Klassengrenzen und Gewichte aus Hauptkomponenten sind die der Basis. Ränge und Perzentile brauchen den Layer.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>Class 1 is the lowest index. limits: the limits below. quantile: as many areas in each. sd: the limits below as standard deviations from the mean of the index.</source>
            <translation>Klasse 1 hat der niedrigste Index. limits: die Grenzen unten. quantile: gleich viele Gebiete je Klasse. sd: die Grenzen unten als Standardabweichungen vom Mittelwert des Index.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>Ascending numbers, such as -1;1;1.5, for limits and sd.</source>
            <translation>Aufsteigende Zahlen, etwa -1;1;1.5, für limits und sd.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <location filename="../processing/maps/class_parameters.py" />
            <location filename="../ui/style_texts.py" />
            <source>Number of classes</source>
            <translation>Anzahl der Klassen</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>For quantile: 5 makes quintiles, 10 deciles.</source>
            <translation>Für quantile: 5 ergibt Quintile, 10 Dezile.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>Own quantiles</source>
            <translation>Eigene Quantile</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>For quantile: shares of the areas at the limits. 0.2;0.8 parts the lowest and the highest fifth from the rest.</source>
            <translation>Für quantile: Anteile der Gebiete an den Grenzen. 0.2;0.8 trennt das unterste und das oberste Fünftel vom Rest.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <location filename="../processing/maps/class_parameters.py" />
            <source>A value on a limit belongs to</source>
            <translation>Ein Wert auf einer Grenze gehört</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_conventions.py" />
            <source>below: as the monitoring of Berlin does (high is up to −1).</source>
            <translation>below: wie im Monitoring von Berlin (hoch ist bis −1).</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_parameters.py" />
            <source>Name of the areas</source>
            <translation>Name der Gebiete</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_parameters.py" />
            <source>What areas are called in the report; empty: a field “name”.</source>
            <translation>Bezeichnung der Gebiete im Bericht; leer: ein Feld „name“.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_parameters.py" />
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>Layer or table with the indicators of each area.</source>
            <translation>Layer oder Tabelle mit den Kennzahlen jedes Gebiets.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_parameters.py" />
            <source>Shares or rates that the index is made of. A high value is a burden (a high index); fields of which the opposite holds are named below.</source>
            <translation>Anteile oder Raten, aus denen der Index besteht. Ein hoher Wert ist eine Belastung (ein hoher Index); Felder, für die das Gegenteil gilt, werden unten genannt.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_parameters.py" />
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>Fields with the opposite meaning</source>
            <translation>Felder mit umgekehrter Bedeutung</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_parameters.py" />
            <source>Fields of which a high value is favourable. They are turned after scaling: z becomes −z, a value between 0 and 1 becomes 1 − value.</source>
            <translation>Felder, deren hoher Wert günstig ist. Sie werden nach der Skalierung umgepolt: Aus z wird −z, aus einem Wert zwischen 0 und 1 wird 1 − Wert.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_parameters.py" />
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>Preset</source>
            <translation>Voreinstellung</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_parameters.py" />
            <source>Fixes settings, whatever stands in them; the log lists them. berlin: z-values summed up and standardised again, areas from 300 inhabitants, limits −1; 1; 1.5. kommonitor: ranks brought to 0 to 1, mean. gisd: first principal component in each theme, themes brought to 0 to 1 and added up, quintiles. arcgis_…: the presets of Calculate Composite Index. The handbook has the formulas and sources.</source>
            <translation>Legt Einstellungen fest, gleich was dort steht; das Protokoll nennt sie. berlin: z-Werte summiert und noch einmal standardisiert, Gebiete ab 300 Einwohnern, Grenzen −1; 1; 1,5. kommonitor: Ränge auf 0 bis 1 gebracht, Mittel. gisd: erste Hauptkomponente je Thema, Themen auf 0 bis 1 gebracht und summiert, Quintile. arcgis_…: die Voreinstellungen von „Calculate Composite Index“. Formeln und Quellen stehen im Handbuch.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_parameters.py" />
            <source>zscore: (value − mean) / standard deviation. minmax: 0 for the lowest, 1 for the highest area. rank: 1 for the lowest, ties share the middle rank. percentile: share of the other areas that are lower. goalposts: 0 to 1 between two given values. flag: 1 from a percentile on, else 0. none: as it is.</source>
            <translation>zscore: (Wert − Mittelwert) / Standardabweichung. minmax: 0 für das niedrigste, 1 für das höchste Gebiet. rank: 1 für das niedrigste, gleiche Werte teilen sich den mittleren Rang. percentile: Anteil der anderen Gebiete, die niedriger liegen. goalposts: 0 bis 1 zwischen zwei vorgegebenen Werten. flag: 1 ab einem Perzentil, sonst 0. none: unverändert.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_parameters.py" />
            <source>Scaling by indicator</source>
            <translation>Skalierung je Kennzahl</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_parameters.py" />
            <source>Indicators that are scaled otherwise, such as unemployed=rank;income=goalposts.</source>
            <translation>Kennzahlen, die anders skaliert werden, etwa arbeitslos=rank;einkommen=goalposts.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_parameters.py" />
            <source>Lowest and highest value that can be, such as unemployed=0/25;income=1200/4000. Values beyond count as the goalpost.</source>
            <translation>Niedrigster und höchster möglicher Wert, etwa arbeitslos=0/25;einkommen=1200/4000. Werte darüber hinaus zählen wie der Zielwert.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_parameters.py" />
            <source>Interval of the scale</source>
            <translation>Wertebereich der Skala</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_parameters.py" />
            <source>Where minmax, percentile and goalposts lie; empty is 0;1. Ranks too are brought to it if it is given. For geometric and harmonic means it must begin above 0, such as 1;100. z-values have no interval.</source>
            <translation>Wo minmax, percentile und goalposts liegen; leer ist 0;1. Auch Ränge werden darauf gebracht, wenn er angegeben ist. Für geometrisches und harmonisches Mittel muss er über 0 beginnen, etwa 1;100. z-Werte haben keinen Wertebereich.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_parameters.py" />
            <source>Flagged from the percentile</source>
            <translation>Markiert ab dem Perzentil</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_parameters.py" />
            <source>For the scaling flag: 0.9 flags the highest tenth of the areas.</source>
            <translation>Für die Skalierung flag: 0,9 markiert das oberste Zehntel der Gebiete.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_parameters.py" />
            <source>Weighting</source>
            <translation>Gewichtung</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_parameters.py" />
            <source>own: the weights below, 1 where none is given. equal: all alike. pca: loadings on the first principal component of each theme, which the report lists; an indicator that runs against the others is refused.</source>
            <translation>own: die Gewichte unten, 1, wo keines steht. equal: alle gleich. pca: Ladungen auf der ersten Hauptkomponente je Thema, die der Bericht nennt; eine Kennzahl, die den anderen entgegenläuft, wird zurückgewiesen.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_parameters.py" />
            <source>Weights of the indicators</source>
            <translation>Gewichte der Kennzahlen</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_parameters.py" />
            <source>Such as unemployed=2;child_poverty=1.5. Only their proportions count, within a theme; with the combination sum, their size counts too.</source>
            <translation>Etwa arbeitslos=2;kinderarmut=1.5. Nur ihr Verhältnis zählt, innerhalb eines Themas; bei der Zusammenfassung sum zählt auch ihre Größe.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_parameters.py" />
            <source>Indicators are combined in themes first, such as work=unemployed+long_unemployed;home=moves+crowding. Each indicator belongs to one theme. Empty: no themes.</source>
            <translation>Kennzahlen werden zuerst in Themen zusammengefasst, etwa Arbeit=arbeitslos+langzeitarbeitslos;Wohnen=umzuege+wohnflaeche. Jede Kennzahl gehört zu einem Thema. Leer: keine Themen.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_parameters.py" />
            <source>Weights of the themes</source>
            <translation>Gewichte der Themen</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_parameters.py" />
            <source>Such as work=2;home=1; 1 where none is given.</source>
            <translation>Etwa Arbeit=2;Wohnen=1; 1, wo keines steht.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_report.py" />
            <location filename="../processing/run.py" />
            <source>INTERN: made of figures that are not protected.</source>
            <translation>INTERN: aus nicht geschützten Zahlen gebildet.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_report.py" />
            <location filename="../processing/run.py" />
            <source>{title} (INTERN)</source>
            <translation>{title} (INTERN)</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <source>Combination: {combine}. Weights: {weights}.</source>
            <translation>Zusammenfassung: {combine}. Gewichte: {weights}.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <location filename="../processing/indices/statusdynamics_words.py" />
            <source>Preset {preset} fixes: {settings}.</source>
            <translation>Die Voreinstellung {preset} legt fest: {settings}.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <source>First principal component{theme}: {loadings}; explains {share} %.</source>
            <translation>Erste Hauptkomponente{theme}: {loadings}; erklärt {share} %.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <location filename="../processing/indices/statusdynamics_words.py" />
            <source>fewer than {number} inhabitants</source>
            <translation>weniger als {number} Einwohner</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <location filename="../processing/indices/statusdynamics_words.py" />
            <source>named as to be left out</source>
            <translation>als auszulassen benannt</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <location filename="../processing/indices/statusdynamics_words.py" />
            <source>an indicator is no number</source>
            <translation>eine Kennzahl ist keine Zahl</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <source>too few of the indicators are numbers</source>
            <translation>zu wenige Kennzahlen sind Zahlen</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <location filename="../processing/indices/statusdynamics_words.py" />
            <source>no population</source>
            <translation>keine Einwohnerzahl</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <location filename="../processing/indices/statusdynamics_words.py" />
            <source>no area can be given</source>
            <translation>keine Zuordnung möglich</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <source>s = (x − mean) / standard deviation</source>
            <translation>s = (x − Mittelwert) / Standardabweichung</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <source>s = rank, 1 for the lowest, ties share the middle rank</source>
            <translation>s = Rang, 1 für den niedrigsten, gleiche Werte teilen sich den mittleren Rang</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <source>s = number of lower areas / (n − 1)</source>
            <translation>s = Zahl der niedrigeren Gebiete / (n − 1)</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <source>s = (x − low) / (high − low), from 0 to 1</source>
            <translation>s = (x − unten) / (oben − unten), von 0 bis 1</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <source>s = 1 where the percentile is at least {share}</source>
            <translation>s = 1, wo das Perzentil mindestens {share} ist</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <source>T' = (T − mean of T) / standard deviation of T</source>
            <translation>T' = (T − Mittelwert von T) / Standardabweichung von T</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <source>{low} to {high}</source>
            <translation>{low} bis {high}</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <source>Index of {indicators}. Turned: {turned}.</source>
            <translation>Index aus {indicators}. Umgepolt: {turned}.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <source>Scaling: {scaling}.</source>
            <translation>Skalierung: {scaling}.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <location filename="../processing/indices/statusdynamics_words.py" />
            <source>Standard deviation: {sd}.</source>
            <translation>Standardabweichung: {sd}.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <source>Outliers: {outliers}, where skewness is at least ±{skewness} and kurtosis at least {kurtosis}.</source>
            <translation>Ausreißer: {outliers}, wo die Schiefe mindestens ±{skewness} und die Wölbung mindestens {kurtosis} ist.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <source>At most {count} areas for each indicator.</source>
            <translation>Höchstens {count} Gebiete je Kennzahl.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <source>Compared with “{base}”: the moments of indicators, themes and index, the treatment of outliers, weights of principal components and class limits are those of that year.</source>
            <translation>Verglichen mit „{base}“: Mittelwerte, Streuung und Extremwerte der Kennzahlen, der Themen und des Index, Ausreißergrenzen, Gewichte aus Hauptkomponenten und Klassengrenzen sind die jenes Jahres.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <source>Themes: {themes}; combined: {combine}.</source>
            <translation>Themen: {themes}; zusammengefasst: {combine}.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <source>Scores of the themes: {scaling}.</source>
            <translation>Werte der Themen: {scaling}.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <source>Moments are weighted by population.</source>
            <translation>Mittelwerte und Standardabweichungen sind nach Einwohnern gewichtet.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <source>The index is standardised again.</source>
            <translation>Der Index ist noch einmal standardisiert.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <source>The index is brought to {interval}.</source>
            <translation>Der Index ist auf den Bereich {interval} gebracht.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <source>Areas with a gap are left out.</source>
            <translation>Gebiete mit einer Lücke sind weggelassen.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <source>Gaps are made up for from a share {share} of the weights on.</source>
            <translation>Lücken sind ab einem Anteil von {share} an den Gewichten ausgeglichen.</translation>
        </message>
        <message>
            <location filename="../processing/indices/index_words.py" />
            <source>I' = (I − mean of I) / standard deviation of I</source>
            <translation>I' = (I − Mittelwert von I) / Standardabweichung von I</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity.py" />
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>Sensitivity of an index</source>
            <translation>Empfindlichkeit eines Index</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity.py" />
            <source>index,sensitivity,uncertainty,robustness,monte carlo,rank,correlation,cronbach,spearman</source>
            <translation>Index,Empfindlichkeit,Sensitivität,Unsicherheit,Robustheit,Monte-Carlo,Rang,Korrelation,Cronbach,Spearman</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity.py" />
            <source>Shows how much the ranks and classes of a composite index hang on its weights, its scaling and its combination, and on single indicators. The index is described as for “Composite index”; it is then reckoned many times over, each time with weights drawn anew and with one of the scalings and combinations that are tried.

Each area gets its rank in the index and the ranks between which it lies in 90 % of the runs (rank_p05, rank_median, rank_p95), and the share of the runs in which it is in the class of the index (class_share). The second output has what becomes of the ranks without an indicator, correlations and Cronbach's alpha. The report shows all of it in words, tables and plots.

Wide ranges do not make an index wrong: they say which differences between areas it cannot carry. What the method does not vary – the choice of the indicators, errors in the data – it does not show. A suppressed value is never used. Example: INDICATORS s1, s3, s4; PRESET berlin; POPULATION_FIELD einwohner; RUNS 1000.</source>
            <translation>Zeigt, wie sehr Ränge und Klassen eines zusammengesetzten Index an Gewichten, Skalierung und Zusammenfassung und an einzelnen Kennzahlen hängen. Der Index wird wie bei „Zusammengesetzter Index“ beschrieben und dann viele Male neu berechnet, jedes Mal mit neu gezogenen Gewichten und mit einer der probierten Skalierungen und Zusammenfassungen.

Jedes Gebiet erhält seinen Rang im Index, die Ränge, zwischen denen es in 90 % der Läufe liegt (rank_p05, rank_median, rank_p95), und den Anteil der Läufe, in denen es in der Klasse des Index liegt (class_share). Die zweite Ausgabe enthält, was ohne eine Kennzahl aus den Rängen wird, Korrelationen und Cronbachs Alpha. Der Bericht zeigt alles in Worten, Tabellen und Diagrammen.

Weite Rangbereiche machen einen Index nicht falsch: Sie sagen, welche Unterschiede zwischen Gebieten er nicht trägt. Was nicht variiert wird – die Auswahl der Kennzahlen, Fehler in den Daten –, wird auch nicht gezeigt. Ein gesperrter Wert wird nie verwendet. Beispiel: INDICATORS s1, s3, s4; PRESET berlin; POPULATION_FIELD einwohner; RUNS 1000.</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity.py" />
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>Ranges of ranks</source>
            <translation>Rangbereiche</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity.py" />
            <source>The input with rank and class of the index, ranges of ranks and class share.</source>
            <translation>Die Eingabe mit Rang und Klasse des Index, Rangbereichen und Klassenanteil.</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity.py" />
            <source>Indicators of the index</source>
            <translation>Kennzahlen des Index</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity.py" />
            <source>Optional table: for each indicator the ranks without it, its correlations and Cronbach's alpha without it.</source>
            <translation>Wahlfreie Tabelle: je Kennzahl die Ränge ohne sie, ihre Korrelationen und Cronbachs Alpha ohne sie.</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity.py" />
            <source>Optional: results in words, with tables and plots for a paper to a committee.</source>
            <translation>Wahlfrei: Ergebnisse in Worten, mit Tabellen und Diagrammen für eine Vorlage.</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity.py" />
            <source>Number of runs</source>
            <translation>Anzahl der Läufe</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity.py" />
            <source>1000 are enough for most purposes, 10000 for a publication.</source>
            <translation>1000 genügen für die meisten Zwecke, 10000 für eine Veröffentlichung.</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity.py" />
            <source>The same seed gives the same result.</source>
            <translation>Derselbe Startwert ergibt dasselbe Ergebnis.</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity.py" />
            <source>Spread of the weights</source>
            <translation>Streuung der Gewichte</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity.py" />
            <source>Each weight is drawn evenly around its own: 0.25 from three to five quarters of it, 1 from zero to double, 0 leaves it.</source>
            <translation>Jedes Gewicht wird gleichverteilt um seinen eigenen Wert gezogen: 0,25 von drei Vierteln bis fünf Vierteln davon, 1 von null bis zum Doppelten, 0 lässt es unverändert.</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity.py" />
            <source>Scalings that are tried</source>
            <translation>Probierte Skalierungen</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity.py" />
            <source>own is the scaling of the index, which is always among them; choose it alone to vary no scaling.</source>
            <translation>own ist die Skalierung des Index, die immer dabei ist; sie allein zu wählen heißt, keine Skalierung zu variieren.</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity.py" />
            <source>Combinations that are tried</source>
            <translation>Probierte Zusammenfassungen</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity.py" />
            <source>own is the combination of the index, which is always among them. For geometric and harmonic means, scaled values lie from 1 to 100; z-values have none.</source>
            <translation>own ist die Zusammenfassung des Index, die immer dabei ist. Für geometrisches und harmonisches Mittel liegen die skalierten Werte zwischen 1 und 100; für z-Werte gibt es beide nicht.</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity.py" />
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>Cronbach's alpha</source>
            <translation>Cronbachs Alpha</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity.py" />
            <source>Mean change of rank in a run</source>
            <translation>Mittlere Rangänderung in einem Lauf</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>The index, and what was varied</source>
            <translation>Der Index und was variiert wurde</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>How stable the classes are</source>
            <translation>Wie stabil die Klassen sind</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>Scaling and combination</source>
            <translation>Skalierung und Zusammenfassung</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>The index without one indicator</source>
            <translation>Der Index ohne eine Kennzahl</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>How the indicators hang together</source>
            <translation>Wie die Kennzahlen zusammenhängen</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>Areas with the widest ranges</source>
            <translation>Gebiete mit den weitesten Rangbereichen</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>Rank correlation (Spearman)</source>
            <translation>Rangkorrelation (Spearman)</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <location filename="../processing/indices/indexsensitivity_plots.py" />
            <source>Mean change of rank</source>
            <translation>Mittlere Rangänderung</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>Areas in another class</source>
            <translation>Gebiete in anderer Klasse</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>Areas that move most: rank with and without it</source>
            <translation>Gebiete mit der größten Rangänderung: Rang mit und ohne Kennzahl</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <location filename="../processing/indices/indexsensitivity_steps.py" />
            <source>Correlation with the index</source>
            <translation>Korrelation mit dem Index</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <location filename="../processing/indices/indexsensitivity_steps.py" />
            <source>Correlation with the sum of the others</source>
            <translation>Korrelation mit der Summe der übrigen</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>Alpha without it</source>
            <translation>Alpha ohne sie</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <location filename="../processing/indices/indexsensitivity_plots.py" />
            <source>Rank in 90 % of the runs</source>
            <translation>Rang in 90 % der Läufe</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>Runs in this class</source>
            <translation>Läufe in dieser Klasse</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>How many ranks each area lies higher or lower in the runs than in the index: a line for 90 % of the runs, a point for the middle one. Left are the areas with the highest index.</source>
            <translation>Um wie viele Ränge jedes Gebiet in den Läufen höher oder tiefer liegt als im Index: als Linie für 90 % der Läufe, als Punkt für den mittleren. Links stehen die Gebiete mit dem höchsten Index.</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>The {count} areas with the highest index. Areas whose lines overlap widely should not be told apart by their ranks.</source>
            <translation>Die {count} Gebiete mit dem höchsten Index. Gebiete, deren Balken sich weit überlappen, sollten nicht nach ihrem Rang unterschieden werden.</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>Of the areas in a class of the index (row), the share of the runs in which they are in each class (column).</source>
            <translation>Von den Gebieten einer Klasse des Index (Zeile) der Anteil der Läufe, in denen sie in der jeweiligen Klasse (Spalte) liegen.</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>Mean distance of an area's rank from its rank in the index, by what was drawn; the weights vary in all runs.</source>
            <translation>Mittlerer Abstand des Rangs eines Gebiets von seinem Rang im Index, nach dem, was gezogen wurde; die Gewichte variieren in allen Läufen.</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>How many ranks an area moves on average if the indicator is left out; areas, scaling and the weights of the others stay.</source>
            <translation>Um wie viele Ränge sich ein Gebiet im Mittel verschiebt, wenn die Kennzahl weggelassen wird; Gebiete, Skalierung und Gewichte der übrigen bleiben.</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>Correlations (Pearson) of the scaled, turned indicators. Near 1: two indicators say much the same and count twice. Negative: they work against each other in the index.</source>
            <translation>Korrelationen (Pearson) der skalierten, gegebenenfalls umgepolten Kennzahlen. Nahe 1: Zwei Kennzahlen sagen fast dasselbe und zählen doppelt. Negativ: Sie wirken im Index gegeneinander.</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>Wide ranges do not make an index wrong: they say which differences between areas it cannot carry. Nothing is shown here of what was not varied: the choice of the indicators and errors in the data. An index describes; it never says need by itself.</source>
            <translation>Weite Rangbereiche machen einen Index nicht falsch: Sie sagen, welche Unterschiede zwischen Gebieten er nicht trägt. Nicht gezeigt wird, was nicht variiert wurde: die Auswahl der Kennzahlen und Fehler in den Daten. Ein Index beschreibt; er sagt für sich genommen nie, dass Bedarf besteht.</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>Alpha is near 1 if the indicators vary together. It is no grade: an index of different matters may have a low one, and doubled indicators raise it.</source>
            <translation>Alpha liegt nahe 1, wenn die Kennzahlen sich gemeinsam ändern. Es ist keine Note: Ein Index aus verschiedenen Sachverhalten darf ein niedriges haben, und doppelte Kennzahlen erhöhen es.</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <source>The index has no classes.</source>
            <translation>Der Index hat keine Klassen.</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_labels.py" />
            <location filename="../processing/indices/indexsensitivity_report.py" />
            <source>Without plots: the Python package matplotlib is missing.</source>
            <translation>Ohne Diagramme: Das Python-Paket matplotlib fehlt.</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_plots.py" />
            <source>Rank in the index</source>
            <translation>Rang im Index</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_plots.py" />
            <source>Ranks higher (−) or lower (+)</source>
            <translation>Ränge höher (−) oder tiefer (+)</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_plots.py" />
            <source>middle of the runs</source>
            <translation>Mitte der Läufe</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_plots.py" />
            <source>rank in the index</source>
            <translation>Rang im Index</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_plots.py" />
            <source>Class in the runs</source>
            <translation>Klasse in den Läufen</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_plots.py" />
            <source>Class of the index</source>
            <translation>Klasse des Index</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_report.py" />
            <source>all indicators</source>
            <translation>alle Kennzahlen</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_steps.py" />
            <source>{source}, ranges of ranks</source>
            <translation>{source}, Rangbereiche</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_steps.py" />
            <source>{source}, indicators of the index</source>
            <translation>{source}, Kennzahlen des Index</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_steps.py" />
            <source>Rank: 5 % of the runs are up to it</source>
            <translation>Rang, den 5 % der Läufe nicht überschreiten</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_steps.py" />
            <source>Rank: half of the runs are up to it</source>
            <translation>Rang, den die Hälfte der Läufe nicht überschreitet</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_steps.py" />
            <source>Rank: 95 % of the runs are up to it</source>
            <translation>Rang, den 95 % der Läufe nicht überschreiten</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_steps.py" />
            <source>Share of the runs in the class of the index</source>
            <translation>Anteil der Läufe in der Klasse des Index</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_steps.py" />
            <source>Correlation with {title}</source>
            <translation>Korrelation mit {title}</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_steps.py" />
            <source>Without it: rank correlation (Spearman)</source>
            <translation>Ohne sie: Rangkorrelation (Spearman)</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_steps.py" />
            <source>Without it: mean change of rank</source>
            <translation>Ohne sie: mittlere Rangänderung</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_steps.py" />
            <source>Without it: largest change of rank</source>
            <translation>Ohne sie: größte Rangänderung</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_steps.py" />
            <source>Without it: area of the largest change</source>
            <translation>Ohne sie: Gebiet der größten Änderung</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_steps.py" />
            <source>Without it: ranks of the areas that move most</source>
            <translation>Ohne sie: Ränge der Gebiete mit der größten Änderung</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_steps.py" />
            <source>Without it: areas in another class</source>
            <translation>Ohne sie: Gebiete in anderer Klasse</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_steps.py" />
            <source>Cronbach's alpha without it</source>
            <translation>Cronbachs Alpha ohne sie</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_words.py" />
            <source>{runs} runs, seed {seed}. Weights drawn from {low} to {high} times their own.</source>
            <translation>{runs} Läufe, Startwert {seed}. Gewichte gezogen vom {low}- bis zum {high}-Fachen ihres Werts.</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_words.py" />
            <source>Scalings tried: {scalings}. Combinations: {combinations}.</source>
            <translation>Probierte Skalierungen: {scalings}. Zusammenfassungen: {combinations}.</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_words.py" />
            <source>Not defined for the values, so not tried: {pairs}.</source>
            <translation>Für die Werte nicht definiert und deshalb nicht probiert: {pairs}.</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_words.py" />
            <source>Cronbach's alpha of the indicators: {alpha}.</source>
            <translation>Cronbachs Alpha der Kennzahlen: {alpha}.</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_words.py" />
            <source>{convention} (as the index)</source>
            <translation>{convention} (wie der Index)</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_words.py" />
            <source>In a run, an area is on average {move} ranks away from its rank in the index ({areas} areas).</source>
            <translation>In einem Lauf liegt ein Gebiet im Mittel {move} Ränge von seinem Rang im Index entfernt ({areas} Gebiete).</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_words.py" />
            <source>Every area has the same rank in at least 90 % of the runs.</source>
            <translation>Jedes Gebiet hat in mindestens 90 % der Läufe denselben Rang.</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_words.py" />
            <source>In 90 % of the runs, highest and lowest rank are at most {median} apart in half of the areas, and at most {widest} in all of them ({area}: rank {first} to {last}).</source>
            <translation>In 90 % der Läufe liegen höchster und niedrigster Rang bei der Hälfte der Gebiete höchstens {median} auseinander, bei allen höchstens {widest} ({area}: Rang {first} bis {last}).</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_words.py" />
            <source>In the class of the index in at least 90 % of the runs: {count} of {areas} areas ({share}); in less than half of the runs: {changing}.</source>
            <translation>In mindestens 90 % der Läufe in der Klasse des Index: {count} von {areas} Gebieten ({share}); in weniger als der Hälfte der Läufe: {changing}.</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_words.py" />
            <source>Leaving out any one indicator changes no rank.</source>
            <translation>Ohne eine der Kennzahlen ändert sich kein Rang.</translation>
        </message>
        <message>
            <location filename="../processing/indices/indexsensitivity_words.py" />
            <source>Of all indicators, leaving out {indicator} changes the ranks most: by {move} on average (rank correlation {spearman}).</source>
            <translation>Am meisten ändern sich die Ränge ohne die Kennzahl {indicator}: im Mittel um {move} (Rangkorrelation {spearman}).</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics.py" />
            <source>Status and dynamics (monitoring)</source>
            <translation>Status und Dynamik (Monitoring)</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics.py" />
            <source>index,monitoring,status,dynamics,z-score,berlin</source>
            <translation>index,monitoring,status,dynamik,z-wert,berlin,soziale stadtentwicklung</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics.py" />
            <source>Standardises indicators (z = (value − mean) / standard deviation), adds them up to a status and a dynamics index, standardises again and puts each area into one of 4 × 3 classes, as Berlin's monitoring of social urban development does. A high value is a burden; name fields of which the opposite holds.

Areas with too few inhabitants, named or marked outliers and areas without data are left out before mean and standard deviation; they get NULL and included 0. An index describes: it never says need by itself. Class limits: status high up to −1, middle up to 1, low up to 1.5, very low above; dynamics positive below −1, stable up to 1, negative above.

Mean and standard deviation belong to one year: an area may change class although its values stay, because the others have moved. The base of another year keeps them fixed. Every convention stands among the advanced parameters; the presets of Berlin, Hamburg and Münster fix them, and the log says which. Example: PRESET berlin; POPULATION_FIELD einwohner; STATUS_FIELDS s1, s3, s4; DYNAMICS_FIELDS d1, d3, d4.</source>
            <translation>Standardisiert Kennzahlen (z = (Wert − Mittelwert) / Standardabweichung), addiert sie zu einem Status- und einem Dynamik-Index, standardisiert erneut und ordnet jedes Gebiet einer von 4 × 3 Klassen zu, wie es das Berliner Monitoring Soziale Stadtentwicklung tut. Ein hoher Wert bedeutet Belastung; Felder, für die das Gegenteil gilt, sind zu nennen.

Gebiete mit zu wenigen Einwohnern, genannte oder markierte Ausreißer und Gebiete ohne Angaben werden vor Mittelwert und Standardabweichung ausgelassen; sie sind leer (NULL) und haben included 0. Ein Index beschreibt: Er sagt nie von sich aus, dass Bedarf besteht. Klassengrenzen: Status hoch bis −1, mittel bis 1, niedrig bis 1,5, darüber sehr niedrig; Dynamik positiv unter −1, stabil bis 1, darüber negativ.

Mittelwert und Standardabweichung gehören zu einem Jahr: Ein Gebiet kann die Klasse wechseln, obwohl seine Werte bleiben, weil sich die anderen bewegt haben. Die Basis eines anderen Jahres hält sie fest. Jede Konvention steht unter den fortgeschrittenen Parametern; die Voreinstellungen von Berlin, Hamburg und Münster legen sie fest, und das Protokoll nennt sie. Beispiel: PRESET berlin; POPULATION_FIELD einwohner; STATUS_FIELDS s1, s3, s4; DYNAMICS_FIELDS d1, d3, d4.</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics.py" />
            <location filename="../processing/indices/statusdynamics_steps.py" />
            <source>Status and dynamics</source>
            <translation>Status und Dynamik</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics.py" />
            <source>The input with sums, indices, classes and the group.</source>
            <translation>Die Eingabe mit Summen, Indizes, Klassen und Gruppe.</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics.py" />
            <source>Means and standard deviations</source>
            <translation>Mittelwerte und Standardabweichungen</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics.py" />
            <source>Optional table: the base for the same index of a later year.</source>
            <translation>Wahlfreie Tabelle: die Basis für denselben Index eines späteren Jahres.</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics.py" />
            <source>Steps of the calculation</source>
            <translation>Rechenweg</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics.py" />
            <source>Optional table: value, mean, standard deviation and z-value of each area and indicator; the z-values of an area add up to its sum.</source>
            <translation>Wahlfreie Tabelle: Wert, Mittelwert, Standardabweichung und z-Wert je Gebiet und Kennzahl; die z-Werte eines Gebiets ergeben zusammen seine Summe.</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>Indicators of the status</source>
            <translation>Kennzahlen des Status</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>Shares such as unemployed or children in poverty.</source>
            <translation>Anteile wie Arbeitslose oder Kinder in Armut.</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>Indicators of the dynamics</source>
            <translation>Kennzahlen der Dynamik</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>Changes of the same shares, in percentage points.</source>
            <translation>Veränderungen derselben Anteile in Prozentpunkten.</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>Fields of which a high value is favourable.</source>
            <translation>Felder, bei denen ein hoher Wert günstig ist.</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>Fixes conventions, whatever stands in their parameters. berlin: smallest population 300, standard deviation by n, areas count alike, standardised again, limits −1; 1; 1.5 and −1; 1. hamburg: the same; only the 300 inhabitants are documented, the limits are reconstructed. muenster: distance from the mean of the city, the indicators in equal parts, no area left out as too small; limits and standard deviation as chosen.</source>
            <translation>Legt Konventionen fest, gleich was in deren Parametern steht. berlin: mindestens 300 Einwohner, Standardabweichung durch n, alle Gebiete zählen gleich, noch einmal standardisiert, Grenzen −1; 1; 1,5 und −1; 1. hamburg: ebenso; belegt sind nur die 300 Einwohner, die Grenzen sind rekonstruiert. muenster: Abstand vom Mittelwert der Stadt, Kennzahlen zu gleichen Teilen, kein Gebiet als zu klein ausgelassen; Grenzen und Standardabweichung wie gewählt.</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>Field that marks areas to leave out</source>
            <translation>Feld, das auszulassende Gebiete markiert</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>1, true, ja or x: left out before mean and standard deviation. 0, nein or nothing: included.</source>
            <translation>1, true, ja oder x: vor Mittelwert und Standardabweichung ausgelassen. 0, nein oder nichts: einbezogen.</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>Mean and standard deviation of</source>
            <translation>Mittelwert und Standardabweichung</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>unweighted: all areas count alike, as in Berlin. weighted: areas count by their inhabitants, in mean and standard deviation. city: the mean is that of the whole city (areas count by their inhabitants), the standard deviation that of the areas, as in Münster.</source>
            <translation>unweighted: Alle Gebiete zählen gleich, wie in Berlin. weighted: Gebiete zählen nach ihren Einwohnern, bei Mittelwert und Standardabweichung. city: Der Mittelwert ist der der ganzen Stadt (Gebiete zählen nach ihren Einwohnern), die Standardabweichung die der Gebiete, wie in Münster.</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>Denominators</source>
            <translation>Nenner</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>Fields that weigh an indicator in place of the population, such as s1=people_15_64;s4=people_u15: its mean is then the share in the whole city exactly. For weighted and city.</source>
            <translation>Felder, die eine Kennzahl statt der Einwohner gewichten, zum Beispiel s1=ew_15_64;s4=ew_u15: Ihr Mittelwert ist dann genau der Anteil in der ganzen Stadt. Für weighted und city.</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>Standardise the sums again</source>
            <translation>Summen noch einmal standardisieren</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>yes: index = (sum − mean) / standard deviation of the sums, as in Berlin. no: index = mean of the z-values.</source>
            <translation>ja: Index = (Summe − Mittelwert) / Standardabweichung der Summen, wie in Berlin. nein: Index = Mittel der z-Werte.</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>Means and standard deviations stay those of another year: the table with field, mean and sd of an earlier run (OUTPUT_BASE), or the layer of that year with the same fields. Classes then change only where values change, not because the mean moved. Empty: each year has its own.</source>
            <translation>Mittelwerte und Standardabweichungen bleiben die eines anderen Jahres: die Tabelle mit field, mean und sd eines früheren Laufs (OUTPUT_BASE) oder der Layer jenes Jahres mit denselben Feldern. Klassen ändern sich dann nur, wo sich Werte ändern, nicht weil sich der Mittelwert verschoben hat. Leer: Jedes Jahr hat seine eigenen.</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>Limits of the status</source>
            <translation>Klassengrenzen des Status</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>Three ascending numbers, in standard deviations.</source>
            <translation>Drei aufsteigende Zahlen, in Standardabweichungen.</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>A status on a limit belongs to</source>
            <translation>Ein Status auf der Grenze gehört zu</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>below: high is up to −1 and middle up to 1, as in Berlin.</source>
            <translation>below: hoch reicht bis einschließlich −1, mittel bis einschließlich 1, wie in Berlin.</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>Limits of the dynamics</source>
            <translation>Klassengrenzen der Dynamik</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>Two ascending numbers, in standard deviations.</source>
            <translation>Zwei aufsteigende Zahlen, in Standardabweichungen.</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>Dynamics on a limit belong to</source>
            <translation>Eine Dynamik auf der Grenze gehört zu</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_parameters.py" />
            <source>stable: positive is below −1 and negative above 1, as in Berlin. outside: values on the limits are positive and negative. below, above: the class below or above.</source>
            <translation>stable: positiv liegt unter −1 und negativ über 1, wie in Berlin. outside: Werte auf den Grenzen sind positiv und negativ. below, above: die Klasse darunter oder darüber.</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_steps.py" />
            <source>The base has no field {fields}: none of its areas is left out by that.</source>
            <translation>Die Basis hat kein Feld {fields}: Danach wird keines ihrer Gebiete ausgelassen.</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_steps.py" />
            <source>All indicators are 0 in {areas}, and these zeros are used. If the figures are unknown or withheld, leave these areas out (EXCLUDE) or write NULL instead of 0: every mean depends on it.</source>
            <translation>In {areas} sind alle Kennzahlen 0, und diese Nullen gehen ein. Sind die Zahlen unbekannt oder geheim, bitte diese Gebiete auslassen (EXCLUDE) oder NULL statt 0 schreiben: Jeder Mittelwert hängt davon ab.</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_steps.py" />
            <source>By the means of this year {count} areas would have another group: {areas}.</source>
            <translation>Nach den Mittelwerten dieses Jahres hätten {count} Gebiete eine andere Gruppe: {areas}.</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_steps.py" />
            <source>{source}, status and dynamics</source>
            <translation>{source}, Status und Dynamik</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_steps.py" />
            <source>{source}, base of status and dynamics</source>
            <translation>{source}, Basis von Status und Dynamik</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_steps.py" />
            <source>{source}, steps of status and dynamics</source>
            <translation>{source}, Rechenweg zu Status und Dynamik</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_steps.py" />
            <source>Status or dynamics</source>
            <translation>Status oder Dynamik</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_steps.py" />
            <source>Status: sum of z-values</source>
            <translation>Status: Summe der z-Werte</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_steps.py" />
            <source>Status index</source>
            <translation>Status-Index</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_steps.py" />
            <source>Status class (1 high … 4 very low)</source>
            <translation>Statusklasse (1 hoch … 4 sehr niedrig)</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_steps.py" />
            <source>Dynamics: sum of z-values</source>
            <translation>Dynamik: Summe der z-Werte</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_steps.py" />
            <source>Dynamics index</source>
            <translation>Dynamik-Index</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_steps.py" />
            <source>Dynamics class (1 positive … 3 negative)</source>
            <translation>Dynamikklasse (1 positiv … 3 negativ)</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_words.py" />
            <source>Reconstructed, as no source names them: {names}.</source>
            <translation>Rekonstruiert, da keine Quelle sie nennt: {names}.</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_words.py" />
            <source>marked as to be left out</source>
            <translation>als auszulassen markiert</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_words.py" />
            <source>Status: {status}. Dynamics: {dynamics}. Turned: {negative}.</source>
            <translation>Status: {status}. Dynamik: {dynamics}. Umgepolt: {negative}.</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_words.py" />
            <source>z = (value − mean) / standard deviation.</source>
            <translation>z = (Wert − Mittelwert) / Standardabweichung.</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_words.py" />
            <source>The sums are standardised again.</source>
            <translation>Die Summen sind noch einmal standardisiert.</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_words.py" />
            <source>The index is the mean of the z-values.</source>
            <translation>Der Index ist das Mittel der z-Werte.</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_words.py" />
            <source>Means and standard deviations of another year: “{base}”.</source>
            <translation>Mittelwerte und Standardabweichungen eines anderen Jahres: „{base}“.</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_words.py" />
            <source>Mean and standard deviation: {moments}.</source>
            <translation>Mittelwert und Streuung: {moments}.</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_words.py" />
            <source>Denominators: {denominators}.</source>
            <translation>Nenner: {denominators}.</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_words.py" />
            <source>Limits of the status: {status} (on a limit: {status_side}). Limits of the dynamics: {dynamics} (on a limit: {dynamics_side}).</source>
            <translation>Grenzen des Status: {status} (auf einer Grenze: {status_side}). Grenzen der Dynamik: {dynamics} (auf einer Grenze: {dynamics_side}).</translation>
        </message>
        <message>
            <location filename="../processing/indices/statusdynamics_words.py" />
            <source>Smallest population: {population}.</source>
            <translation>Mindestzahl an Einwohnern: {population}.</translation>
        </message>
        <message>
            <location filename="../processing/long_table.py" />
            <source>Version of the catalogue</source>
            <translation>Stand des Katalogs</translation>
        </message>
        <message>
            <location filename="../processing/long_table.py" />
            <source>Kind of period</source>
            <translation>Art des Zeitbezugs</translation>
        </message>
        <message>
            <location filename="../processing/long_table.py" />
            <source>Date of the denominator</source>
            <translation>Stichtag des Nenners</translation>
        </message>
        <message>
            <location filename="../processing/maps/class_parameters.py" />
            <source>quantile: classes of equal size. jenks: natural breaks. equal: equal intervals. stddev: steps of the standard deviation around the mean. pretty: round numbers. limits: the limits given below.</source>
            <translation>quantile: gleich stark besetzte Klassen. jenks: natürliche Unterbrechungen. equal: gleiche Intervalle. stddev: Schritte der Standardabweichung um den Mittelwert. pretty: runde Zahlen. limits: die unten angegebenen Grenzen.</translation>
        </message>
        <message>
            <location filename="../processing/maps/class_parameters.py" />
            <source>2 to 9. stddev and pretty come near to it; with the method limits it is ignored.</source>
            <translation>2 bis 9. stddev und pretty kommen der Anzahl nahe; beim Verfahren limits bleibt sie unbeachtet.</translation>
        </message>
        <message>
            <location filename="../processing/maps/class_parameters.py" />
            <location filename="../ui/style_texts.py" />
            <source>Zero is a class of its own</source>
            <translation>Null als eigene Klasse</translation>
        </message>
        <message>
            <location filename="../processing/maps/class_parameters.py" />
            <source>Values that are displayed as 0 get a class of their own.</source>
            <translation>Werte, die als 0 angezeigt werden, erhalten eine eigene Klasse.</translation>
        </message>
        <message>
            <location filename="../processing/maps/class_parameters.py" />
            <source>above: the class above it, “10 bis unter 20”. below: the class below it, as with indices, “über 1 bis 1,5”. The legend says which.</source>
            <translation>above: zur oberen Klasse, „10 bis unter 20“. below: zur unteren Klasse, wie bei Indizes üblich, „über 1 bis 1,5“. Die Legende sagt, was gilt.</translation>
        </message>
        <message>
            <location filename="../processing/maps/class_parameters.py" />
            <location filename="../ui/style_texts.py" />
            <source>Benchmark (Vergleichswert)</source>
            <translation>Vergleichswert</translation>
        </message>
        <message>
            <location filename="../processing/maps/class_parameters.py" />
            <source>Optional: a number with decimal point, such as 12.3, or a field that has the same value for all areas, such as X_all of “indicators”. The classes lie around it, with as many below as above; needs a palette with two ends.</source>
            <translation>Optional: eine Zahl mit Dezimalpunkt, etwa 12.3, oder ein Feld, das für alle Gebiete denselben Wert hat, etwa X_all aus „indicators“. Die Klassen liegen darum herum, unten so viele wie oben; nötig ist eine Farbpalette mit zwei Enden.</translation>
        </message>
        <message>
            <location filename="../processing/maps/class_parameters.py" />
            <source>Own class limits</source>
            <translation>Eigene Klassengrenzen</translation>
        </message>
        <message>
            <location filename="../processing/maps/class_parameters.py" />
            <source>Ascending numbers with decimal point, such as 10;20;30: under 10, 10 to under 20, 20 to under 30, 30 and more. Only with the method limits.</source>
            <translation>Aufsteigende Zahlen mit Dezimalpunkt, z. B. 10;20;30: unter 10, 10 bis unter 20, 20 bis unter 30, 30 und mehr. Nur beim Verfahren limits.</translation>
        </message>
        <message>
            <location filename="../processing/maps/class_parameters.py" />
            <source>Saved class limits</source>
            <translation>Gespeicherte Klassengrenzen</translation>
        </message>
        <message>
            <location filename="../processing/maps/class_parameters.py" />
            <source>Optional: a file written by this algorithm. If it knows the indicator, its limits, decimals, unit and palette are used, whatever stands above.</source>
            <translation>Optional: eine von diesem Werkzeug geschriebene Datei. Kennt sie die Kennzahl, gelten ihre Grenzen, Nachkommastellen, Einheit und Farbpalette, was auch immer oben steht.</translation>
        </message>
        <message>
            <location filename="../processing/maps/class_parameters.py" />
            <source>Classify together with</source>
            <translation>Gemeinsam einteilen mit</translation>
        </message>
        <message>
            <location filename="../processing/maps/class_parameters.py" />
            <source>Other years or area levels with the same field: the limits are made of all of them, so that a colour means the same on every map.</source>
            <translation>Weitere Jahre oder Raumebenen mit demselben Feld: Die Grenzen werden aus allen gebildet, damit eine Farbe auf jeder Karte dasselbe bedeutet.</translation>
        </message>
        <message>
            <location filename="../processing/maps/class_parameters.py" />
            <location filename="../ui/style_texts.py" />
            <source>Palette</source>
            <translation>Farbpalette</translation>
        </message>
        <message>
            <location filename="../processing/maps/class_parameters.py" />
            <source>From light to dark: blue, green, purple, orange, grey. With two ends and a light middle: blue_orange, purple_green, teal_brown.</source>
            <translation>Von hell nach dunkel: blue (blau), green (grün), purple (violett), orange, grey (grau). Mit zwei Enden und heller Mitte: blue_orange, purple_green, teal_brown.</translation>
        </message>
        <message>
            <location filename="../processing/maps/class_parameters.py" />
            <source>Digits after the decimal separator; values are rounded to it. Empty: as the catalogue says, else 1.</source>
            <translation>Stellen nach dem Komma; darauf werden die Werte gerundet. Leer: wie im Katalog, sonst 1.</translation>
        </message>
        <message>
            <location filename="../processing/maps/class_parameters.py" />
            <source>Stands behind the numbers of the legend, such as %. Empty: as the catalogue says.</source>
            <translation>Steht in der Legende hinter den Zahlen, etwa %. Leer: wie im Katalog.</translation>
        </message>
        <message>
            <location filename="../processing/maps/class_parameters.py" />
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <location filename="../ui/style_texts.py" />
            <source>Number of areas in the legend</source>
            <translation>Zahl der Gebiete in der Legende</translation>
        </message>
        <message>
            <location filename="../processing/maps/class_parameters.py" />
            <source>Each class says how many areas are in it. The style file never does: it is made for other layers, too.</source>
            <translation>Jede Klasse nennt, wie viele Gebiete in ihr liegen. Die Stildatei tut das nie: Sie ist auch für andere Layer gemacht.</translation>
        </message>
        <message>
            <location filename="../processing/maps/class_parameters.py" />
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>Language of the legend</source>
            <translation>Sprache der Legende</translation>
        </message>
        <message>
            <location filename="../processing/maps/class_parameters.py" />
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>Words and number format, whatever language QGIS has.</source>
            <translation>Wörter und Zahlenformat, unabhängig von der Sprache von QGIS.</translation>
        </message>
        <message>
            <location filename="../processing/maps/class_parameters.py" />
            <source>Optional: an own catalogue of indicators; empty: the one that is shipped. Title, unit and decimals of an indicator are looked up in it.</source>
            <translation>Optional: ein eigener Kennzahlenkatalog; leer: der mitgelieferte. Titel, Einheit und Nachkommastellen einer Kennzahl werden darin nachgeschlagen.</translation>
        </message>
        <message>
            <location filename="../processing/maps/indicator_choice.py" />
            <source>BENCHMARK: below and above the benchmark need colours of their own. Choose a palette with two ends, such as blue_orange.</source>
            <translation>BENCHMARK: Unter und über dem Vergleichswert sind eigene Farben nötig. Eine Farbpalette mit zwei Enden wählen, etwa blue_orange.</translation>
        </message>
        <message>
            <location filename="../processing/maps/indicator_choice.py" />
            <source>LIMITS are given, but the method is “{method}”. Choose the method “limits”, or leave LIMITS empty.</source>
            <translation>LIMITS ist angegeben, das Verfahren ist aber „{method}“. Das Verfahren „limits“ wählen oder LIMITS leer lassen.</translation>
        </message>
        <message>
            <location filename="../processing/maps/indicator_choice.py" />
            <source>{source} holds {count} indicators ({keys}), which have no classes in common. Filter the layer to one of them first.</source>
            <translation>{source} enthält {count} Kennzahlen ({keys}), die keine gemeinsamen Klassen haben. Den Layer zuerst auf eine davon filtern.</translation>
        </message>
        <message>
            <location filename="../processing/maps/indicator_choice.py" />
            <source>{path} has no limits of {indicator}: METHOD makes them.</source>
            <translation>{path} enthält keine Grenzen für {indicator}: METHOD bildet sie.</translation>
        </message>
        <message>
            <location filename="../processing/maps/indicator_choice.py" />
            <source>The limits of {indicator} are those saved in {path}.</source>
            <translation>Die Grenzen für {indicator} sind die in {path} gespeicherten.</translation>
        </message>
        <message>
            <location filename="../processing/maps/indicator_choice.py" />
            <source>BENCHMARK: “{text}” is neither a number with decimal point nor a field of {source} that has the same value for all areas.</source>
            <translation>BENCHMARK: „{text}“ ist weder eine Zahl mit Dezimalpunkt noch ein Feld von {source}, das für alle Gebiete denselben Wert hat.</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>Print maps</source>
            <translation>Karten drucken</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <location filename="../processing/maps/styleindicator.py" />
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>Maps</source>
            <translation>Karten</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>map,layout,print,pdf,atlas,series,legend,report</source>
            <translation>Karte,Layout,Druck,PDF,Atlas,Serie,Legende,Bericht</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>Fills a layout template from a layer: title, subtitle, map, legend with classes and reasons, scale bar, north arrow, a caution about small areas, source and date. Writes PDF, PNG or SVG; the user's project is not touched.

Several indicators and a date field make a series, one page for each indicator and date. All dates of an indicator have the same classes and the same section, so that pages can be laid side by side. PDF becomes one file, PNG and SVG numbered files.

Without an indicator the layer is shown as it is styled. A field with the groups of “statusdynamics” gets its colours and a matrix as legend.</source>
            <translation>Füllt eine Layoutvorlage aus einem Layer: Titel, Untertitel, Karte, Legende mit Klassen und Gründen, Maßstabsleiste, Nordpfeil, Hinweis zu kleinen Gebieten, Quelle und Stichtag. Schreibt PDF, PNG oder SVG; das geöffnete Projekt bleibt unberührt.

Mehrere Kennzahlen und ein Datumsfeld ergeben eine Serie mit einer Seite je Kennzahl und Stichtag. Alle Stichtage einer Kennzahl haben dieselben Klassen und denselben Ausschnitt, sodass die Seiten nebeneinandergelegt werden können. PDF wird eine Datei, PNG und SVG werden nummerierte Dateien.

Ohne Kennzahl wird der Layer so gezeigt, wie er gestaltet ist. Ein Feld mit den Gruppen aus „statusdynamics“ erhält deren Farben und eine Matrix als Legende.</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <location filename="../processing/maps/styleindicator.py" />
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <location filename="../ui/plan_field_texts.py" />
            <location filename="../ui/style_texts.py" />
            <source>Layer</source>
            <translation>Layer</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>Layer that is shown. Its data and style are not changed.</source>
            <translation>Layer, der gezeigt wird. Daten und Gestaltung bleiben unverändert.</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>Optional: field with the indicator or the groups. Empty: the layer's own style.</source>
            <translation>Optional: Feld mit der Kennzahl oder den Gruppen. Leer: die Gestaltung des Layers.</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>The file; its ending decides the format.</source>
            <translation>Die Datei; ihre Endung bestimmt das Format.</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>Further indicators (series)</source>
            <translation>Weitere Kennzahlen (Serie)</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>Optional: a page for each of them, too.</source>
            <translation>Optional: auch für jeden von ihnen eine Seite.</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>Date field (series)</source>
            <translation>Datumsfeld (Serie)</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>Optional: a page for each date. The layer has a feature for each area and date, as “joinareas” makes it.</source>
            <translation>Optional: eine Seite je Stichtag. Der Layer hat je Gebiet und Stichtag ein Objekt, wie „joinareas“ es erzeugt.</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>Size and format of the paper.</source>
            <translation>Größe und Ausrichtung des Papiers.</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>Own template</source>
            <translation>Eigene Vorlage</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>Optional: an office's own layout template. Its items are filled by their id: title, subtitle, map, legend, note, source, scale_bar.</source>
            <translation>Optional: eine hauseigene Layoutvorlage. Ihre Elemente werden nach ihrer ID gefüllt: title, subtitle, map, legend, note, source, scale_bar.</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>Used where the name of the file has no ending of these.</source>
            <translation>Gilt, wenn der Dateiname keine dieser Endungen hat.</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>Resolution (dpi)</source>
            <translation>Auflösung (dpi)</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>Dots per inch of PNG, and of what PDF and SVG draw as image.</source>
            <translation>Punkte je Zoll bei PNG und bei dem, was PDF und SVG als Bild zeichnen.</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>Outlines of larger areas</source>
            <translation>Umrisse größerer Gebiete</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>Optional: drawn above the map, as strong as the area level that the layer's name speaks of, such as Stadtbezirke.</source>
            <translation>Optional: über der Karte gezeichnet, so kräftig wie die Raumebene, die der Layername nennt, etwa Stadtbezirke.</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>Names of the areas</source>
            <translation>Namen der Gebiete</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>Written where there is room; from more than 150 areas, none.</source>
            <translation>Stehen, wo Platz ist; ab mehr als 150 Gebieten keine.</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>Empty: the indicator's title in the catalogue.</source>
            <translation>Leer: der Titel der Kennzahl im Katalog.</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>Subtitle</source>
            <translation>Untertitel</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>Empty: the layer's name, number of areas and date.</source>
            <translation>Leer: Name des Layers, Zahl der Gebiete und Stichtag.</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>Source and terms of use, such as “Stadt Aachen, dl-de/by-2-0”. Empty: what the layer's metadata say.</source>
            <translation>Quelle und Nutzungsbedingungen, etwa „Stadt Aachen, dl-de/by-2-0“. Leer: was die Metadaten des Layers sagen.</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>ISO date such as 2023-12-31, printed as 31.12.2023.</source>
            <translation>ISO-Datum wie 2023-12-31, gedruckt als 31.12.2023.</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <location filename="../processing/planning/planoverview.py" />
            <source>Note</source>
            <translation>Anmerkung</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>Empty: a caution about figures of small areas. A single - leaves it out.</source>
            <translation>Leer: ein Hinweis zu Werten kleiner Gebiete. Ein einzelnes - lässt ihn weg.</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <location filename="../processing/maps/styleindicator.py" />
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>Style file</source>
            <translation>Stildatei</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>Optional: a QML file that is used instead of classes made here.</source>
            <translation>Optional: eine QML-Datei, die statt hier gebildeter Klassen verwendet wird.</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout.py" />
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout_steps.py" />
            <source>FORMAT is {format}, but the file is {path}. Give a name with the ending .{format}, or leave FORMAT out.</source>
            <translation>FORMAT ist {format}, die Datei heißt aber {path}. Einen Namen mit der Endung .{format} angeben oder FORMAT weglassen.</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout_steps.py" />
            <source>FIELDS are further indicators: give FIELD first.</source>
            <translation>FIELDS sind weitere Kennzahlen: zuerst FIELD angeben.</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout_steps.py" />
            <source>{title} {date}: class limits {limits}</source>
            <translation>{title} {date}: Klassengrenzen {limits}</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout_steps.py" />
            <source>The map names no source: give SOURCE_NOTE with the source and its terms of use.</source>
            <translation>Die Karte nennt keine Quelle: SOURCE_NOTE mit Quelle und Nutzungsbedingungen angeben.</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout_steps.py" />
            <source>Maps written: {pages} in {files} file(s), {first}.</source>
            <translation>Karten geschrieben: {pages} in {files} Datei(en), {first}.</translation>
        </message>
        <message>
            <location filename="../processing/maps/maplayout_steps.py" />
            <source>STYLE: the style does not fit the geometries of the layer.</source>
            <translation>STYLE: Der Stil passt nicht zu den Geometrien des Layers.</translation>
        </message>
        <message>
            <location filename="../processing/maps/style_delivery.py" />
            <source>The layer gets the style when it is loaded.</source>
            <translation>Der Layer erhält den Stil, sobald er geladen wird.</translation>
        </message>
        <message>
            <location filename="../processing/maps/style_delivery.py" />
            <source>The style was given to the layer of the project.</source>
            <translation>Der Stil wurde an den Layer im Projekt übergeben.</translation>
        </message>
        <message>
            <location filename="../processing/maps/style_delivery.py" />
            <source>The layer belongs to no open project: only the style file was written ({path}).</source>
            <translation>Der Layer gehört zu keinem geöffneten Projekt: Nur die Stildatei wurde geschrieben ({path}).</translation>
        </message>
        <message>
            <location filename="../processing/maps/style_delivery.py" />
            <source>The layer belongs to no open project and no style file is wanted: only the class limits were computed.</source>
            <translation>Der Layer gehört zu keinem geöffneten Projekt, und eine Stildatei ist nicht gewünscht: Nur die Klassengrenzen wurden berechnet.</translation>
        </message>
        <message>
            <location filename="../processing/maps/styleindicator.py" />
            <source>Style an indicator map</source>
            <translation>Kennzahlenkarte gestalten</translation>
        </message>
        <message>
            <location filename="../processing/maps/styleindicator.py" />
            <source>map,style,classes,legend,choropleth,colours</source>
            <translation>Karte,Stil,Klassen,Legende,Choroplethe,Farben</translation>
        </message>
        <message>
            <location filename="../processing/maps/styleindicator.py" />
            <source>Gives a layer classes, colours and a legend with German numbers. Values are rounded as displayed before they are classed; a value on a limit always lies in the same class, as the legend says (“10,0 bis unter 20,0”). The first and the last class are open, so that the limits of one year also hold for the others.

Values that are no number get classes of their own with their reason, such as “geheim gehalten” or “keine Angabe”; estimates are called “geschätzt” in the legend. Rows without geometry take no part. A map of counts says where many people live, not where many of them are affected: use shares.

A layer of the project, or one that this run will load, gets the style at once; else only the style file is written.</source>
            <translation>Gibt einem Layer Klassen, Farben und eine Legende mit deutschen Zahlen. Werte werden gerundet, wie sie angezeigt werden, und dann eingeteilt; ein Wert auf einer Grenze liegt stets in derselben Klasse, wie es die Legende sagt („10,0 bis unter 20,0“). Die erste und die letzte Klasse sind offen, sodass die Grenzen eines Jahres auch für die anderen gelten.

Werte, die keine Zahl sind, erhalten eigene Klassen mit ihrem Grund, etwa „geheim gehalten“ oder „keine Angabe“; Schätzungen heißen in der Legende „geschätzt“. Zeilen ohne Geometrie bleiben außer Betracht. Eine Karte von Anzahlen zeigt, wo viele Menschen wohnen, nicht, wo viele von ihnen betroffen sind: besser Anteile verwenden.

Ein Layer des Projekts oder einer, den dieser Lauf laden wird, erhält den Stil sofort; sonst wird nur die Stildatei geschrieben.</translation>
        </message>
        <message>
            <location filename="../processing/maps/styleindicator.py" />
            <source>Layer with the indicator. Its data are not changed.</source>
            <translation>Layer mit der Kennzahl. Seine Daten werden nicht verändert.</translation>
        </message>
        <message>
            <location filename="../processing/maps/styleindicator.py" />
            <source>Field with the numbers; its field X_state is used if it exists.</source>
            <translation>Feld mit den Zahlen; das zugehörige Feld X_state wird verwendet, wenn es vorhanden ist.</translation>
        </message>
        <message>
            <location filename="../processing/maps/styleindicator.py" />
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>QGIS layer style (*.qml)</source>
            <translation>QGIS-Layerstil (*.qml)</translation>
        </message>
        <message>
            <location filename="../processing/maps/styleindicator.py" />
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>Optional QML file, for other layers with the same fields.</source>
            <translation>Optionale QML-Datei, für weitere Layer mit denselben Feldern.</translation>
        </message>
        <message>
            <location filename="../processing/maps/styleindicator.py" />
            <source>File of class limits</source>
            <translation>Datei der Klassengrenzen</translation>
        </message>
        <message>
            <location filename="../processing/maps/styleindicator.py" />
            <source>Class limits (*.json)</source>
            <translation>Klassengrenzen (*.json)</translation>
        </message>
        <message>
            <location filename="../processing/maps/styleindicator.py" />
            <source>Optional: keeps the limits with the indicator, beside those of other indicators in the same file. Give it as “saved class limits” next year.</source>
            <translation>Optional: bewahrt die Grenzen mit der Kennzahl auf, neben denen anderer Kennzahlen in derselben Datei. Im nächsten Jahr als „gespeicherte Klassengrenzen“ angeben.</translation>
        </message>
        <message>
            <location filename="../processing/maps/styleindicator.py" />
            <source>If other limits are saved</source>
            <translation>Wenn andere Grenzen gespeichert sind</translation>
        </message>
        <message>
            <location filename="../processing/maps/styleindicator.py" />
            <source>refuse: saved limits are never overwritten unnoticed. replace: on purpose.</source>
            <translation>refuse: Gespeicherte Grenzen werden nie unbemerkt überschrieben. replace: bewusst ersetzen.</translation>
        </message>
        <message>
            <location filename="../processing/maps/styleindicator.py" />
            <source>Classes made</source>
            <translation>Gebildete Klassen</translation>
        </message>
        <message>
            <location filename="../processing/maps/styleindicator.py" />
            <source>Areas without a number</source>
            <translation>Gebiete ohne Zahl</translation>
        </message>
        <message>
            <location filename="../processing/maps/styleindicator_steps.py" />
            <location filename="../processing/maps/stylestatusdynamics_steps.py" />
            <source>Areas in the class “{label}”: {count}</source>
            <translation>Gebiete in der Klasse „{label}“: {count}</translation>
        </message>
        <message>
            <location filename="../processing/maps/styleindicator_steps.py" />
            <source>Field {field} has too few different values for {wanted} classes: there are {count}.</source>
            <translation>Das Feld {field} hat zu wenige verschiedene Werte für {wanted} Klassen: Es sind {count} geworden.</translation>
        </message>
        <message>
            <location filename="../processing/maps/styleindicator_steps.py" />
            <source>Fewer than {few} areas have a number: the limits depend on single areas. Think of fewer classes, own limits, or more years in POOL.</source>
            <translation>Weniger als {few} Gebiete haben eine Zahl: Die Grenzen hängen von einzelnen Gebieten ab. Zu erwägen sind weniger Klassen, eigene Grenzen oder weitere Jahre in POOL.</translation>
        </message>
        <message>
            <location filename="../processing/maps/styleindicator_steps.py" />
            <source>The limits of {indicator} are saved in {path}.</source>
            <translation>Die Grenzen für {indicator} sind in {path} gespeichert.</translation>
        </message>
        <message>
            <location filename="../processing/maps/styleindicator_steps.py" />
            <source>{path} has these limits of {indicator} already.</source>
            <translation>{path} enthält diese Grenzen für {indicator} bereits.</translation>
        </message>
        <message>
            <location filename="../processing/maps/styleindicator_steps.py" />
            <source>CLASSES is ignored: the limits given make {count} classes.</source>
            <translation>CLASSES bleibt unbeachtet: Die angegebenen Grenzen ergeben {count} Klassen.</translation>
        </message>
        <message>
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>Style a map of status and dynamics</source>
            <translation>Karte von Status und Dynamik gestalten</translation>
        </message>
        <message>
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>map,style,bivariate,matrix,status,dynamics,legend</source>
            <translation>Karte,Stil,bivariat,Matrix,Status,Dynamik,Legende</translation>
        </message>
        <message>
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>Gives a layer the colours of a matrix: the first feature falls in lightness, the second is the hue (blue, grey, orange), so that the cells stay apart for colour-blind readers and in greyscale print. Made for the field “group” of “statusdynamics” (12 groups, 1+ to 4-), or for any two fields of classes 1, 2, 3 …, at most 4 × 3.

Areas that are in no group are hatched and called “nicht einbezogen”; they are never shown as favourable. The legend file is a picture of the matrix, for layouts and reports.

A layer of the project, or one that this run will load, gets the style at once; else only the files are written.</source>
            <translation>Gibt einem Layer die Farben einer Matrix: Das erste Merkmal bestimmt die Helligkeit, das zweite den Farbton (Blau, Grau, Orange), sodass die Felder auch für Farbfehlsichtige und im Graustufendruck zu unterscheiden sind. Gedacht für das Feld „group“ aus „statusdynamics“ (12 Gruppen, 1+ bis 4-) oder für zwei beliebige Felder mit den Klassen 1, 2, 3 …, höchstens 4 × 3.

Gebiete ohne Gruppe werden schraffiert und heißen „nicht einbezogen“; sie erscheinen nie als günstig. Die Legendendatei ist ein Bild der Matrix für Layouts und Berichte.

Ein Layer des Projekts oder einer, den dieser Lauf laden wird, erhält den Stil sofort; sonst werden nur die Dateien geschrieben.</translation>
        </message>
        <message>
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>Layer with the groups. Its data are not changed.</source>
            <translation>Layer mit den Gruppen. Seine Daten bleiben unverändert.</translation>
        </message>
        <message>
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>Field with the groups 1+ to 4- of “statusdynamics”. Not used with two fields.</source>
            <translation>Feld mit den Gruppen 1+ bis 4- aus „statusdynamics“. Entfällt bei zwei Feldern.</translation>
        </message>
        <message>
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>Each group says how many areas are in it.</source>
            <translation>Jede Gruppe nennt, wie viele Gebiete in ihr liegen.</translation>
        </message>
        <message>
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>First field of classes (lightness)</source>
            <translation>Erstes Klassenfeld (Helligkeit)</translation>
        </message>
        <message>
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>Optional: whole numbers from 1, at most 4 classes.</source>
            <translation>Optional: ganze Zahlen ab 1, höchstens 4 Klassen.</translation>
        </message>
        <message>
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>Second field of classes (hue)</source>
            <translation>Zweites Klassenfeld (Farbton)</translation>
        </message>
        <message>
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>Optional: whole numbers from 1, at most 3 classes.</source>
            <translation>Optional: ganze Zahlen ab 1, höchstens 3 Klassen.</translation>
        </message>
        <message>
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>Texts of the first classes</source>
            <translation>Texte der ersten Klassen</translation>
        </message>
        <message>
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>In the order of the classes, such as low;medium;high.</source>
            <translation>In der Reihenfolge der Klassen, etwa niedrig;mittel;hoch.</translation>
        </message>
        <message>
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>Texts of the second classes</source>
            <translation>Texte der zweiten Klassen</translation>
        </message>
        <message>
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>In the order of the classes, such as fewer;same;more.</source>
            <translation>In der Reihenfolge der Klassen, etwa weniger;gleich;mehr.</translation>
        </message>
        <message>
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>Title of the first feature</source>
            <translation>Titel des ersten Merkmals</translation>
        </message>
        <message>
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>Stands beside the rows. Empty: the name of the field.</source>
            <translation>Steht neben den Zeilen. Leer: der Name des Feldes.</translation>
        </message>
        <message>
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>Title of the second feature</source>
            <translation>Titel des zweiten Merkmals</translation>
        </message>
        <message>
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>Stands above the columns. Empty: the name of the field.</source>
            <translation>Steht über den Spalten. Leer: der Name des Feldes.</translation>
        </message>
        <message>
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>Picture of the matrix</source>
            <translation>Bild der Matrix</translation>
        </message>
        <message>
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>Picture (*.svg)</source>
            <translation>Bild (*.svg)</translation>
        </message>
        <message>
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>Optional SVG file: the matrix as a legend.</source>
            <translation>Optionale SVG-Datei: die Matrix als Legende.</translation>
        </message>
        <message>
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>Groups that occur</source>
            <translation>Vorkommende Gruppen</translation>
        </message>
        <message>
            <location filename="../processing/maps/stylestatusdynamics.py" />
            <source>Areas in no group</source>
            <translation>Gebiete ohne Gruppe</translation>
        </message>
        <message>
            <location filename="../processing/maps/stylestatusdynamics_steps.py" />
            <source>A matrix needs two fields of classes: give the first and the second field, or none and the field with the groups.</source>
            <translation>Eine Matrix braucht zwei Klassenfelder: das erste und das zweite Feld angeben oder keines von beiden und das Feld mit den Gruppen.</translation>
        </message>
        <message>
            <location filename="../processing/maps/stylestatusdynamics_steps.py" />
            <source>Field {field} holds what is no group of status and dynamics: {values}. Groups are written 1+, 1+/-, 1- to 4-.</source>
            <translation>Feld {field} enthält, was keine Gruppe von Status und Dynamik ist: {values}. Gruppen heißen 1+, 1+/-, 1- bis 4-.</translation>
        </message>
        <message>
            <location filename="../processing/maps/stylestatusdynamics_steps.py" />
            <source>Field {field} holds numbers that are no classes. Classes are whole numbers from 1; make them first, such as with “compositeindex” or the field calculator.</source>
            <translation>Feld {field} enthält Zahlen, die keine Klassen sind. Klassen sind ganze Zahlen ab 1; sie sind zuvor zu bilden, etwa mit „compositeindex“ oder dem Feldrechner.</translation>
        </message>
        <message>
            <location filename="../processing/maps/stylestatusdynamics_steps.py" />
            <source>Field {field} has {classes} classes, but there are {texts} texts.</source>
            <translation>Feld {field} hat {classes} Klassen, angegeben sind aber {texts} Texte.</translation>
        </message>
        <message>
            <location filename="../processing/parameters.py" />
            <source>{title} ({name}): “{value}” is no number. Numbers are written with a decimal point and without thousands separators, such as 1234.5.</source>
            <translation>{title} ({name}): „{value}“ ist keine Zahl. Zahlen werden mit Dezimalpunkt und ohne Tausendertrennzeichen geschrieben, zum Beispiel 1234.5.</translation>
        </message>
        <message>
            <location filename="../processing/parameters.py" />
            <source>{title} ({name}): {value} is not from {minimum} to {maximum}.</source>
            <translation>{title} ({name}): {value} liegt nicht zwischen {minimum} und {maximum}.</translation>
        </message>
        <message>
            <location filename="../processing/parameters.py" />
            <source>{title} ({name}): “{value}” is none of {choices}.</source>
            <translation>{title} ({name}): „{value}“ ist keiner der möglichen Werte {choices}.</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <location filename="../processing/planning/plansbyarea.py" />
            <source>Planning</source>
            <translation>Planung</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <source>plan,register,department,theme,steering,overview</source>
            <translation>Plan,Planwerk,Register,Fachbereich,Thema,Steuerungsinstrument,Überblick</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <source>Lists the Planwerke of the register, one row each: department, Zeitbezug, Raumbezug, purpose, basis, contents, means of steering and themes, with the place in the source. The shipped register holds the overview of the city of Aachen as of 2017-11-21 and, as a body of its own, what documents say of the StädteRegion Aachen.

NULL means that the source says nothing. Themes that the source names and those that the editors of the register assigned stand in fields of their own. A Planwerk is valid on a date only if it has a Planungszeitraum; years count from 1 January to 31 December.</source>
            <translation>Listet die Planwerke des Registers, je Planwerk eine Zeile: Fachbereich, Zeitbezug, Raumbezug, Einordnung, Grundlage, Inhalt, Steuerungsinstrumente und Themen, mit Fundstelle. Das mitgelieferte Register enthält den Überblick der Stadt Aachen, Stand 21.11.2017, und als eigene Körperschaft, was Dokumente über die StädteRegion Aachen sagen.

Ein leeres Feld (NULL) heißt: Die Quelle sagt dazu nichts. Themen aus der Quelle und redaktionell zugeordnete Themen stehen in getrennten Feldern. Gültig an einem Tag kann nur ein Planwerk mit Planungszeitraum sein; Jahre zählen vom 1. Januar bis zum 31. Dezember.</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <location filename="../ui/plan_field_texts.py" />
            <source>Departments</source>
            <translation>Fachbereiche</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <source>Code, key or title, such as FB45;FB56. Empty: all. A title with a special character stands in double quotes.</source>
            <translation>Kürzel, Schlüssel oder Bezeichnung, zum Beispiel FB45;FB56. Leer: alle. Eine Bezeichnung mit Sonderzeichen steht in doppelten Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <source>Key or title, such as bildung;"Integration/Teilhabe". A Planwerk with any of them is listed. Empty: all.</source>
            <translation>Schlüssel oder Bezeichnung, zum Beispiel bildung;"Integration/Teilhabe". Gelistet wird ein Planwerk, das mindestens eines davon hat. Leer: alle.</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <source>Valid on</source>
            <translation>Gültig am</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <source>Date as year-month-day, such as 2016-12-31: only Planwerke whose Planungszeitraum covers it. Those without one are left out and named in the log.</source>
            <translation>Datum als Jahr-Monat-Tag, zum Beispiel 2016-12-31: nur Planwerke, deren Planungszeitraum den Tag umfasst. Planwerke ohne Planungszeitraum entfallen und werden im Protokoll genannt.</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <source>Bodies</source>
            <translation>Körperschaften</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <source>Key or title, such as stadt_aachen or "StädteRegion Aachen". Empty: all.</source>
            <translation>Schlüssel oder Titel, etwa stadt_aachen oder "StädteRegion Aachen". Leer: alle.</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <location filename="../processing/planning/plansbyarea.py" />
            <location filename="../ui/register_menu.py" />
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <location filename="../processing/planning/plansbyarea.py" />
            <source>An office's own register: the path of a GeoPackage, or pg:connection/schema with one of QGIS' PostgreSQL connections. Empty: the one that is shipped.</source>
            <translation>Eigenes Register: Pfad eines GeoPackages oder pg:Verbindung/Schema mit einer der PostgreSQL-Verbindungen von QGIS. Leer: das mitgelieferte.</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <location filename="../processing/planning/plansbyarea.py" />
            <location filename="../ui/interface.py" />
            <location filename="../ui/plan_detail.py" />
            <location filename="../ui/plan_dock_texts.py" />
            <location filename="../ui/plan_field_texts.py" />
            <location filename="../ui/plan_group_pages.py" />
            <location filename="../ui/plan_links.py" />
            <source>Planwerke</source>
            <translation>Planwerke</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <source>Table with one row for each Planwerk.</source>
            <translation>Tabelle mit einer Zeile je Planwerk.</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <source>Optional: one row for each means of steering of these Planwerke. Without THEMES and VALID_ON also the terms that departments name apart from any Planwerk.</source>
            <translation>Optional: je Steuerungsinstrument dieser Planwerke eine Zeile. Ohne THEMES und VALID_ON auch die Begriffe, die Fachbereiche unabhängig von einem Planwerk nennen.</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <source>Themes of the Planwerke</source>
            <translation>Themen der Planwerke</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <source>Optional: one row for each Planwerk and theme, with its origin: quelle (named by the source) or redaktion (assigned by the editors of the register).</source>
            <translation>Optional: je Planwerk und Thema eine Zeile mit der Herkunft: quelle (in der Quelle genannt) oder redaktion (für das Register zugeordnet).</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <source>Sheet to print</source>
            <translation>Druckbare Übersicht</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <source>Optional: these Planwerke as a table for a meeting, on A3 in landscape, with source and date. The ending decides the format.</source>
            <translation>Optional: diese Planwerke als Tabelle für eine Sitzung, A3 quer, mit Quelle und Datum. Die Endung bestimmt das Format.</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <source>Planwerke listed</source>
            <translation>Gelistete Planwerke</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <source>{register}, as of {date}.</source>
            <translation>{register}, Stand {date}.</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <source>{count} Planwerke have no Planungszeitraum, so that it is not known whether they are valid on {date}; they are left out: {plans}.</source>
            <translation>{count} Planwerke haben keinen Planungszeitraum; ob sie am {date} gelten, ist nicht bekannt. Sie entfallen: {plans}.</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <source>Planwerke in the register: {known}. Listed: {listed}.</source>
            <translation>Planwerke im Register: {known}. Gelistet: {listed}.</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <location filename="../processing/planning/plansbyarea.py" />
            <source>Key of the Planwerk</source>
            <translation>Schlüssel des Planwerks</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <source>Department code</source>
            <translation>Kürzel des Fachbereichs</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <source>Planungszeitraum from</source>
            <translation>Planungszeitraum von</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <source>Planungszeitraum to</source>
            <translation>Planungszeitraum bis</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <location filename="../ui/plan_detail.py" />
            <source>Purpose and context</source>
            <translation>Einordnung</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <location filename="../ui/plan_detail.py" />
            <source>Legal or political basis</source>
            <translation>Grundlage</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <source>Further statements</source>
            <translation>Weitere Angaben</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <location filename="../ui/plan_detail.py" />
            <source>Overarching themes</source>
            <translation>Übergeordnete Themen</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <source>Themes assigned by the editors</source>
            <translation>Redaktionell zugeordnete Themen</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <location filename="../ui/plan_detail.py" />
            <location filename="../ui/plan_field_texts.py" />
            <location filename="../ui/plan_form_pages.py" />
            <source>Relations</source>
            <translation>Beziehungen</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <location filename="../ui/plan_field_texts.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <location filename="../ui/plan_field_texts.py" />
            <source>As of</source>
            <translation>Stand</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <source>Key of the means of steering</source>
            <translation>Schlüssel des Steuerungsinstruments</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <source>Heading in the document</source>
            <translation>Überschrift im Dokument</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <source>Is the Planwerk</source>
            <translation>Ist das Planwerk</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <source>Key of the theme</source>
            <translation>Schlüssel des Themas</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <location filename="../ui/plan_field_texts.py" />
            <source>Vocabulary</source>
            <translation>Wortschatz</translation>
        </message>
        <message>
            <location filename="../processing/planning/planoverview.py" />
            <source>Origin</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <location filename="../processing/planning/plansbyarea.py" />
            <source>Planwerke by area</source>
            <translation>Planwerke je Gebiet</translation>
        </message>
        <message>
            <location filename="../processing/planning/plansbyarea.py" />
            <source>plan,register,area,layer,link,steering,Raumbezug</source>
            <translation>Plan,Planwerk,Register,Gebiet,Ebene,Verknüpfung,Steuerung,Raumbezug</translation>
        </message>
        <message>
            <location filename="../processing/planning/plansbyarea.py" />
            <source>Says for each area how many Planwerke and means of steering of the register deal with it, which ones, and why: a linked layer has something there (its area filter is respected), the Raumbezug is the level of the areas, or the Planwerk is city-wide. The panel “Planwerke” answers the same for a click on the map.

Areas that only share a border, or less than 0.1 percent of the smaller one, do not lie in each other. Nothing is concluded from a Raumbezug of another level. The result is no information on planning law. NULL: the area has no geometry.</source>
            <translation>Nennt für jedes Gebiet, wie viele Planwerke und Steuerungsinstrumente des Registers sich mit ihm befassen, welche das sind und warum: Eine verknüpfte Ebene hat dort etwas (ihr Gebietsfilter wird beachtet), der Raumbezug ist die Raumebene der Gebiete, oder das Planwerk gilt stadtweit. Das Bedienfeld „Planwerke“ beantwortet dasselbe für einen Klick in die Karte.

Gebiete, die nur eine Grenze oder weniger als 0,1 Prozent des kleineren gemeinsam haben, liegen nicht ineinander. Aus einem Raumbezug auf einer anderen Raumebene wird nichts geschlossen. Das Ergebnis ist keine planungsrechtliche Auskunft. NULL: Das Gebiet hat keine Geometrie.</translation>
        </message>
        <message>
            <location filename="../processing/planning/plansbyarea.py" />
            <source>Polygons of one area level. They are not changed.</source>
            <translation>Flächen einer Raumebene. Sie werden nicht verändert.</translation>
        </message>
        <message>
            <location filename="../processing/planning/plansbyarea.py" />
            <source>Folder of the linked layers</source>
            <translation>Ordner der verknüpften Ebenen</translation>
        </message>
        <message>
            <location filename="../processing/planning/plansbyarea.py" />
            <source>Where files of linked layers are looked for, with its subfolders, if they are neither in the project nor at the place that the register names.</source>
            <translation>Hier werden, samt Unterordnern, Dateien verknüpfter Ebenen gesucht, die weder im Projekt noch an der Stelle sind, die das Register nennt.</translation>
        </message>
        <message>
            <location filename="../processing/planning/plansbyarea.py" />
            <source>Optional: the name of an area level in catalog/levels.yaml, such as aachen_sozialraum. Empty: recognised by the name of the layer, and by its keys and their number; the log says as which.</source>
            <translation>Optional: Name einer Raumebene in catalog/levels.yaml, etwa aachen_sozialraum. Leer: wird am Namen der Ebene, an ihren Schlüsseln und deren Anzahl erkannt; das Protokoll nennt sie.</translation>
        </message>
        <message>
            <location filename="../processing/planning/plansbyarea.py" />
            <source>Areas with Planwerke</source>
            <translation>Gebiete mit Planwerken</translation>
        </message>
        <message>
            <location filename="../processing/planning/plansbyarea.py" />
            <source>The areas with plans and instruments (how many) and plan_names (the Planwerke, city-wide ones last).</source>
            <translation>Die Gebiete mit plans und instruments (wie viele) und plan_names (die Planwerke, stadtweite zuletzt).</translation>
        </message>
        <message>
            <location filename="../processing/planning/plansbyarea.py" />
            <source>Planwerke and reasons by area</source>
            <translation>Planwerke und Gründe je Gebiet</translation>
        </message>
        <message>
            <location filename="../processing/planning/plansbyarea.py" />
            <source>Optional: one row for each area, Planwerk (its key) and reason.</source>
            <translation>Optional: eine Zeile je Gebiet, Planwerk (sein Schlüssel) und Grund.</translation>
        </message>
        <message>
            <location filename="../processing/planning/plansbyarea.py" />
            <source>Planwerke found</source>
            <translation>Gefundene Planwerke</translation>
        </message>
        <message>
            <location filename="../processing/planning/plansbyarea.py" />
            <source>Linked layers that could not be read</source>
            <translation>Nicht lesbare verknüpfte Ebenen</translation>
        </message>
        <message>
            <location filename="../processing/planning/plansbyarea.py" />
            <source>Area level: {level}.</source>
            <translation>Raumebene: {level}.</translation>
        </message>
        <message>
            <location filename="../processing/planning/plansbyarea.py" />
            <source>{register}, as of {date}. Linked layers, Raumbezug and city-wide Planwerke. No information on planning law.</source>
            <translation>{register}, Stand {date}. Verknüpfte Ebenen, Raumbezug und stadtweite Planwerke. Keine planungsrechtliche Auskunft.</translation>
        </message>
        <message>
            <location filename="../processing/planning/plansbyarea.py" />
            <source>Number of Planwerke</source>
            <translation>Anzahl der Planwerke</translation>
        </message>
        <message>
            <location filename="../processing/planning/plansbyarea.py" />
            <source>Number of means of steering</source>
            <translation>Anzahl der Steuerungsinstrumente</translation>
        </message>
        <message>
            <location filename="../processing/planning/plansbyarea.py" />
            <source>Linked layer “{layer}” is left out: {reason}.</source>
            <translation>Die verknüpfte Ebene „{layer}“ bleibt außer Betracht: {reason}.</translation>
        </message>
        <message>
            <location filename="../processing/planning/plansbyarea.py" />
            <source>The register has no linked layers: only Raumbezug and city-wide Planwerke count.</source>
            <translation>Das Register hat keine verknüpften Ebenen: Es zählen nur Raumbezug und stadtweite Planwerke.</translation>
        </message>
        <message>
            <location filename="../processing/planning/plansbyarea.py" />
            <source>Areas in: {into}. Areas out: {into}. Planwerke: {plans}. Linked layers: {links}, of them not read: {unread}. Areas without geometry (NULL): {empty}.</source>
            <translation>Gebiete gelesen: {into}. Gebiete geschrieben: {into}. Planwerke: {plans}. Verknüpfte Ebenen: {links}, davon nicht gelesen: {unread}. Gebiete ohne Geometrie (NULL): {empty}.</translation>
        </message>
        <message>
            <location filename="../processing/provider.py" />
            <source>Sozialraum: indicators, indices and plans</source>
            <translation>Sozialraum: Kennzahlen, Indizes und Planwerke</translation>
        </message>
        <message>
            <location filename="../processing/provider.py" />
            <source>Sozialraum needs the Python packages {packages}. {remedy}</source>
            <translation>Sozialraum braucht die Python-Pakete {packages}. {remedy}</translation>
        </message>
        <message>
            <location filename="../processing/reading.py" />
            <source>{source}: {count} features consist of several points and are placed by the first. Split them first if each point shall count.</source>
            <translation>{source}: {count} Objekte bestehen aus mehreren Punkten und werden nach dem ersten zugeordnet. Vorher aufteilen, wenn jeder Punkt zählen soll.</translation>
        </message>
        <message>
            <location filename="../processing/reading.py" />
            <source>{source}: {count} pairs of areas overlap each other ({areas}). A point in both counts in the one with the lowest key; “Check areas” shows the places.</source>
            <translation>{source}: {count} Paare von Gebieten überlappen sich ({areas}). Ein Punkt, der in beiden liegt, zählt in dem mit dem niedrigsten Schlüssel; „Gebiete prüfen“ zeigt die Stellen.</translation>
        </message>
        <message>
            <location filename="../processing/reading.py" />
            <source>{source}: transformed from {own} to {crs}.</source>
            <translation>{source}: von {own} nach {crs} umgerechnet.</translation>
        </message>
        <message>
            <location filename="../processing/reading.py" />
            <source>{source}: {count} invalid geometries repaired: {areas}.</source>
            <translation>{source}: {count} ungültige Geometrien repariert: {areas}.</translation>
        </message>
        <message>
            <location filename="../processing/reading.py" />
            <source>{source}: {count} areas have several parts, which belong together.</source>
            <translation>{source}: {count} Gebiete haben mehrere Teile, die zusammengehören.</translation>
        </message>
        <message>
            <location filename="../processing/reading.py" />
            <source>{source}: heights of {count} areas are left out.</source>
            <translation>{source}: Die Höhen von {count} Gebieten bleiben außer Betracht.</translation>
        </message>
        <message>
            <location filename="../processing/reading.py" />
            <source>{source}: {count} areas have no geometry: {areas}.</source>
            <translation>{source}: {count} Gebiete haben keine Geometrie: {areas}.</translation>
        </message>
        <message>
            <location filename="../processing/reading.py" />
            <source>{source} holds no areas. Choose a layer of polygons.</source>
            <translation>{source} enthält keine Flächen. Einen Polygonlayer wählen.</translation>
        </message>
        <message>
            <location filename="../processing/reading.py" />
            <source>{source} holds no points. Choose a layer of points; areas are aggregated with a crosswalk, or by their “Point on surface”.</source>
            <translation>{source} enthält keine Punkte. Einen Punktlayer wählen; Gebiete werden mit einem Zuordnungsschlüssel oder über ihren „Punkt auf der Oberfläche“ zusammengefasst.</translation>
        </message>
        <message>
            <location filename="../processing/row_numbers.py" />
            <source>{titles}: both are the number of the row in its file (fid), which says nothing about the area. Choose the fields with the key of the areas.</source>
            <translation>{titles}: Beide sind die Nummer der Zeile in ihrer Datei (fid), die nichts über das Gebiet sagt. Die Felder mit dem Gebietsschlüssel wählen.</translation>
        </message>
        <message>
            <location filename="../processing/row_numbers.py" />
            <source>{title}: fid is the number of the row in its file. It is another one in each file; choose the field with the key of the areas.</source>
            <translation>{title}: fid ist die Nummer der Zeile in ihrer Datei und in jeder Datei eine andere. Das Feld mit dem Gebietsschlüssel wählen.</translation>
        </message>
        <message>
            <location filename="../processing/run.py" />
            <source>{source} has the fields {fields} already. Set a prefix for the new fields, or remove the old ones first.</source>
            <translation>{source} hat die Felder {fields} bereits. Bitte ein Präfix für die neuen Felder angeben oder die alten zuerst entfernen.</translation>
        </message>
        <message>
            <location filename="../processing/run.py" />
            <source>Areas in: {into}. Areas out: {out}. Values that are no number: {count}{reasons}.</source>
            <translation>Gebiete vorher: {into}. Gebiete nachher: {out}. Werte, die keine Zahl sind: {count}{reasons}.</translation>
        </message>
        <message>
            <location filename="../processing/run.py" />
            <source>Sozialraum {version}, algorithm {id}: {settings}</source>
            <translation>Sozialraum {version}, Werkzeug {id}: {settings}</translation>
        </message>
        <message>
            <location filename="../processing/settings_text.py" />
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <location filename="../processing/settings_text.py" />
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <location filename="../processing/shared.py" />
            <source>State fields</source>
            <translation>Statusfelder</translation>
        </message>
        <message>
            <location filename="../processing/shared.py" />
            <source>needed: a field X_state beside X only where a value is not ok. all: always, so that the table has the same fields every year.</source>
            <translation>needed: ein Feld X_state neben X nur dort, wo ein Wert nicht ok ist. all: immer, damit die Tabelle jedes Jahr dieselben Felder hat.</translation>
        </message>
        <message>
            <location filename="../processing/shared.py" />
            <source>Prefix of new fields</source>
            <translation>Präfix neuer Felder</translation>
        </message>
        <message>
            <location filename="../processing/shared.py" />
            <source>Put before the names of new fields, if the input has such names already.</source>
            <translation>Wird den Namen neuer Felder vorangestellt, falls die Eingabe solche Namen schon hat.</translation>
        </message>
        <message>
            <location filename="../processing/shared.py" />
            <source>Delivered totals</source>
            <translation>Gelieferte Summen</translation>
        </message>
        <message>
            <location filename="../processing/shared.py" />
            <source>Values that an office delivered for the target level, under the same field names (with a date field: and with the same date field): they win over the sums.</source>
            <translation>Werte, die eine Stelle für die Zielebene geliefert hat, unter denselben Feldnamen (mit Datumsfeld: auch mit demselben Datumsfeld): Sie gehen den Summen vor.</translation>
        </message>
        <message>
            <location filename="../processing/shared.py" />
            <source>Key of the delivered totals</source>
            <translation>Schlüssel der gelieferten Summen</translation>
        </message>
        <message>
            <location filename="../processing/shared.py" />
            <source>Names the target area in the table of delivered totals.</source>
            <translation>Nennt das Zielgebiet in der Tabelle der gelieferten Summen.</translation>
        </message>
        <message>
            <location filename="../processing/shared.py" />
            <source>Optional: the name of an area level in catalog/levels.yaml, such as berlin_planungsraum_2021. Keys, number of areas and nesting are compared with it, and the Gebietsstand stands in the result's metadata.</source>
            <translation>Optional: Name einer Raumebene aus catalog/levels.yaml, etwa berlin_planungsraum_2021. Schlüssel, Zahl der Gebiete und Zugehörigkeit werden damit verglichen; der Gebietsstand steht in den Metadaten des Ergebnisses.</translation>
        </message>
        <message>
            <location filename="../processing/shared.py" />
            <source>Means to average</source>
            <translation>Mittelwerte zum Mitteln</translation>
        </message>
        <message>
            <location filename="../processing/shared.py" />
            <source>Means such as mean age, averaged with the weight field.</source>
            <translation>Mittelwerte wie das Durchschnittsalter, gemittelt mit dem Gewichtsfeld.</translation>
        </message>
        <message>
            <location filename="../processing/shared.py" />
            <source>Weight of the means</source>
            <translation>Gewicht der Mittelwerte</translation>
        </message>
        <message>
            <location filename="../processing/shared.py" />
            <source>null: the result is NULL. available: what is there is summed, the state is at least “limited”, and X_covered says which share of the weight was there.</source>
            <translation>null: Das Ergebnis ist leer (NULL). available: Summiert wird, was vorhanden ist; der Status ist mindestens „eingeschränkt“ (limited), und X_covered nennt den Anteil des Gewichts, der vorhanden war.</translation>
        </message>
        <message>
            <location filename="../ui/area_task.py" />
            <location filename="../ui/plan_areas.py" />
            <location filename="../ui/plan_areas_dialog.py" />
            <source>Planwerke of this area</source>
            <translation>Planwerke zu diesem Raum</translation>
        </message>
        <message>
            <location filename="../ui/catalog_action.py" />
            <source>Catalogue of indicators …</source>
            <translation>Kennzahlenkatalog …</translation>
        </message>
        <message>
            <location filename="../ui/catalog_action.py" />
            <source>Look indicators up and compute them on the active layer</source>
            <translation>Kennzahlen nachschlagen und auf dem aktiven Layer berechnen</translation>
        </message>
        <message>
            <location filename="../ui/catalog_action.py" />
            <source>The tool “Indicators” is not there: switch Processing on.</source>
            <translation>Das Werkzeug „Kennzahlen“ fehlt: Bitte die Verarbeitung einschalten.</translation>
        </message>
        <message>
            <location filename="../ui/catalog_action.py" />
            <source>No vector layer or table is active.</source>
            <translation>Kein Vektorlayer und keine Tabelle ist aktiv.</translation>
        </message>
        <message>
            <location filename="../ui/catalog_detail.py" />
            <source>Reading help</source>
            <translation>Lesehilfe</translation>
        </message>
        <message>
            <location filename="../ui/catalog_detail.py" />
            <source>Unit and polarity</source>
            <translation>Einheit und Richtung</translation>
        </message>
        <message>
            <location filename="../ui/catalog_detail.py" />
            <source>Caveats</source>
            <translation>Vorbehalte</translation>
        </message>
        <message>
            <location filename="../ui/catalog_detail.py" />
            <source>Typical sources</source>
            <translation>Typische Quellen</translation>
        </message>
        <message>
            <location filename="../ui/catalog_detail.py" />
            <source>Variables</source>
            <translation>Grundzahlen</translation>
        </message>
        <message>
            <location filename="../ui/catalog_detail.py" />
            <source>Planwerke of this report field</source>
            <translation>Planwerke zu diesem Berichtsfeld</translation>
        </message>
        <message>
            <location filename="../ui/catalog_detail.py" />
            <source>A high value is a burden.</source>
            <translation>Ein hoher Wert ist eine Belastung.</translation>
        </message>
        <message>
            <location filename="../ui/catalog_detail.py" />
            <source>A high value is favourable.</source>
            <translation>Ein hoher Wert ist günstig.</translation>
        </message>
        <message>
            <location filename="../ui/catalog_detail.py" />
            <source>A high value is neither a burden nor favourable.</source>
            <translation>Ein hoher Wert ist weder Belastung noch günstig.</translation>
        </message>
        <message>
            <location filename="../ui/catalog_detail.py" />
            <source>Mean age, from the age bands of: {variable}</source>
            <translation>Durchschnittsalter aus den Altersgruppen von: {variable}</translation>
        </message>
        <message>
            <location filename="../ui/catalog_detail.py" />
            <source>Median age, from the age bands of: {variable}</source>
            <translation>Medianalter aus den Altersgruppen von: {variable}</translation>
        </message>
        <message>
            <location filename="../ui/catalog_detail.py" />
            <source>100 × {variable}, divided by the sum of all areas</source>
            <translation>100 × {variable}, geteilt durch die Summe aller Gebiete</translation>
        </message>
        <message>
            <location filename="../ui/catalog_detail.py" />
            <source>{variable}, as delivered</source>
            <translation>{variable}, wie geliefert</translation>
        </message>
        <message>
            <location filename="../ui/catalog_detail.py" />
            <source>without unit</source>
            <translation>ohne Einheit</translation>
        </message>
        <message>
            <location filename="../ui/catalog_detail.py" />
            <source>Below a denominator of {least} the base is too small.</source>
            <translation>Unter einem Nenner von {least} ist die Fallzahl zu klein.</translation>
        </message>
        <message>
            <location filename="../ui/catalog_detail.py" />
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <location filename="../ui/catalog_detail.py" />
            <source>also delivered as {names}</source>
            <translation>auch geliefert als {names}</translation>
        </message>
        <message>
            <location filename="../ui/catalog_detail.py" />
            <source>The layer {layer} does not have all of them:</source>
            <translation>Der Layer {layer} hat nicht alle:</translation>
        </message>
        <message>
            <location filename="../ui/catalog_detail.py" />
            <source>The layer {layer} has all of them:</source>
            <translation>Der Layer {layer} hat alle:</translation>
        </message>
        <message>
            <location filename="../ui/catalog_dialog.py" />
            <source>All report fields</source>
            <translation>Alle Berichtsfelder</translation>
        </message>
        <message>
            <location filename="../ui/catalog_dialog.py" />
            <source>Active layer: {layer}</source>
            <translation>Aktiver Layer: {layer}</translation>
        </message>
        <message>
            <location filename="../ui/catalog_dialog.py" />
            <source>Catalogue of indicators</source>
            <translation>Kennzahlenkatalog</translation>
        </message>
        <message>
            <location filename="../ui/catalog_dialog.py" />
            <source>Search titles, keys, variables …</source>
            <translation>Titel, Schlüssel, Grundzahlen suchen …</translation>
        </message>
        <message>
            <location filename="../ui/catalog_dialog.py" />
            <source>Shows what contains all words, in any part of an entry. Enter: first indicator.</source>
            <translation>Zeigt, was alle Wörter enthält, in jedem Teil eines Eintrags. Eingabetaste: erste Kennzahl.</translation>
        </message>
        <message>
            <location filename="../ui/catalog_dialog.py" />
            <source>Search the catalogue</source>
            <translation>Katalog durchsuchen</translation>
        </message>
        <message>
            <location filename="../ui/catalog_dialog.py" />
            <location filename="../ui/catalog_model.py" />
            <source>Report field</source>
            <translation>Berichtsfeld</translation>
        </message>
        <message>
            <location filename="../ui/catalog_dialog.py" />
            <location filename="../ui/change_log_dialog.py" />
            <location filename="../ui/plan_dock_texts.py" />
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <location filename="../ui/catalog_dialog.py" />
            <location filename="../ui/plan_areas_dialog.py" />
            <location filename="../ui/plan_filter_box.py" />
            <location filename="../ui/plan_form_parts.py" />
            <location filename="../ui/plan_view_texts.py" />
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <location filename="../ui/catalog_dialog.py" />
            <source>Apply to the &amp;active layer …</source>
            <translation>Auf &amp;aktiven Layer anwenden …</translation>
        </message>
        <message>
            <location filename="../ui/catalog_dialog.py" />
            <source>Opens the tool “Indicators” with the active layer and the selected indicators.</source>
            <translation>Öffnet das Werkzeug „Kennzahlen“ mit dem aktiven Layer und den ausgewählten Kennzahlen.</translation>
        </message>
        <message>
            <location filename="../ui/catalog_dialog.py" />
            <source>{shown} of {known} indicators</source>
            <translation>{shown} von {known} Kennzahlen</translation>
        </message>
        <message>
            <location filename="../ui/catalog_dialog.py" />
            <source>{known} indicators</source>
            <translation>{known} Kennzahlen</translation>
        </message>
        <message>
            <location filename="../ui/catalog_dialog.py" />
            <source>The catalogue cannot be shown.</source>
            <translation>Der Katalog kann nicht angezeigt werden.</translation>
        </message>
        <message>
            <location filename="../ui/catalog_reader.py" />
            <source>No indicator selected.</source>
            <translation>Keine Kennzahl ausgewählt.</translation>
        </message>
        <message>
            <location filename="../ui/catalog_reader.py" />
            <source>Select one to read what it means.</source>
            <translation>Eine auswählen, um zu lesen, was sie bedeutet.</translation>
        </message>
        <message>
            <location filename="../ui/catalog_reader.py" />
            <source>No indicator matches.</source>
            <translation>Keine Kennzahl passt.</translation>
        </message>
        <message>
            <location filename="../ui/catalog_reader.py" />
            <source>Try fewer words or another report field.</source>
            <translation>Weniger Wörter oder ein anderes Berichtsfeld versuchen.</translation>
        </message>
        <message>
            <location filename="../ui/change_log_dialog.py" />
            <location filename="../ui/plan_field_texts.py" />
            <source>Change log</source>
            <translation>Änderungsprotokoll</translation>
        </message>
        <message>
            <location filename="../ui/change_log_dialog.py" />
            <source>Search the changes …</source>
            <translation>Änderungen durchsuchen …</translation>
        </message>
        <message>
            <location filename="../ui/change_log_dialog.py" />
            <source>Nothing has been changed in this register yet.</source>
            <translation>In diesem Register wurde noch nichts geändert.</translation>
        </message>
        <message>
            <location filename="../ui/change_log_dialog.py" />
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <location filename="../ui/change_log_dialog.py" />
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <location filename="../ui/change_log_dialog.py" />
            <location filename="../ui/self_test_dialog.py" />
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <location filename="../ui/change_log_dialog.py" />
            <location filename="../ui/conflict_dialog.py" />
            <location filename="../ui/plan_sources_page.py" />
            <location filename="../ui/register_import_dialog.py" />
            <source>Entry</source>
            <translation>Eintrag</translation>
        </message>
        <message>
            <location filename="../ui/class_histogram.py" />
            <source>Histogram with class limits</source>
            <translation>Histogramm mit Klassengrenzen</translation>
        </message>
        <message>
            <location filename="../ui/class_histogram.py" />
            <source>Drag a limit, or choose it by Tab and move it by arrow keys.</source>
            <translation>Eine Grenze ziehen oder mit der Tabulatortaste wählen und mit den Pfeiltasten verschieben.</translation>
        </message>
        <message>
            <location filename="../ui/conflict_dialog.py" />
            <source>Changed by others meanwhile</source>
            <translation>Inzwischen von anderer Seite geändert</translation>
        </message>
        <message>
            <location filename="../ui/conflict_dialog.py" />
            <source>&amp;Reload, give my change up</source>
            <translation>&amp;Neu laden, eigene Änderung verwerfen</translation>
        </message>
        <message>
            <location filename="../ui/conflict_dialog.py" />
            <source>&amp;Apply my change to the new state</source>
            <translation>&amp;Eigene Fassung auf den neuen Stand anwenden</translation>
        </message>
        <message>
            <location filename="../ui/conflict_dialog.py" />
            <location filename="../ui/link_dialog.py" />
            <location filename="../ui/plan_areas_dialog.py" />
            <location filename="../ui/plan_form_parts.py" />
            <source>&amp;Cancel</source>
            <translation>&amp;Abbrechen</translation>
        </message>
        <message>
            <location filename="../ui/conflict_dialog.py" />
            <source>Nothing was saved yet: others have changed the same entries since they were read. If one’s own change is applied to the new state, the fields changed here win; all else stays as the others saved it.</source>
            <translation>Es wurde noch nichts gespeichert: Dieselben Einträge sind inzwischen von anderer Seite geändert worden. Wird die eigene Änderung auf den neuen Stand angewendet, gelten die hier geänderten Felder; alles Übrige bleibt, wie es dort gespeichert wurde.</translation>
        </message>
        <message>
            <location filename="../ui/conflict_dialog.py" />
            <location filename="../ui/plan_field_texts.py" />
            <source>Changed by</source>
            <translation>Geändert von</translation>
        </message>
        <message>
            <location filename="../ui/conflict_dialog.py" />
            <source>There now</source>
            <translation>Jetziger Stand</translation>
        </message>
        <message>
            <location filename="../ui/conflict_dialog.py" />
            <source>My version</source>
            <translation>Eigene Fassung</translation>
        </message>
        <message>
            <location filename="../ui/conflict_dialog.py" />
            <location filename="../ui/plan_field_texts.py" />
            <source>deleted</source>
            <translation>gelöscht</translation>
        </message>
        <message>
            <location filename="../ui/conflict_dialog.py" />
            <source>saved anew, the same</source>
            <translation>neu gespeichert, Inhalt gleich</translation>
        </message>
        <message>
            <location filename="../ui/database_schema_edit.py" />
            <source>&amp;Connection:</source>
            <translation>&amp;Verbindung:</translation>
        </message>
        <message>
            <location filename="../ui/database_schema_edit.py" />
            <source>&amp;Schema:</source>
            <translation>&amp;Schema:</translation>
        </message>
        <message>
            <location filename="../ui/database_schema_edit.py" />
            <source>QGIS knows no PostgreSQL connection; add one in the browser panel.</source>
            <translation>In QGIS ist keine PostgreSQL-Verbindung eingerichtet; im Bedienfeld „Browser“ kann eine angelegt werden.</translation>
        </message>
        <message>
            <location filename="../ui/database_schema_edit.py" />
            <source>Choose a connection and a schema.</source>
            <translation>Verbindung und Schema auswählen.</translation>
        </message>
        <message>
            <location filename="../ui/database_schema_edit.py" />
            <source>There is no register in this schema.</source>
            <translation>In diesem Schema ist kein Register.</translation>
        </message>
        <message>
            <location filename="../ui/database_schema_edit.py" />
            <source>– choose –</source>
            <translation>– auswählen –</translation>
        </message>
        <message>
            <location filename="../ui/database_schema_edit.py" />
            <source>There is no register yet; it is made there.</source>
            <translation>Dort ist noch kein Register; es wird angelegt.</translation>
        </message>
        <message>
            <location filename="../ui/database_schema_edit.py" />
            <source>There is a register in this schema.</source>
            <translation>In diesem Schema ist ein Register.</translation>
        </message>
        <message>
            <location filename="../ui/filter_count.py" />
            <source>Counting</source>
            <translation>Zählung</translation>
        </message>
        <message>
            <location filename="../ui/help_actions.py" />
            <source>Open example project</source>
            <translation>Beispielprojekt öffnen</translation>
        </message>
        <message>
            <location filename="../ui/help_actions.py" />
            <source>Edit a copy of a model</source>
            <translation>Modell als Kopie bearbeiten</translation>
        </message>
        <message>
            <location filename="../ui/help_actions.py" />
            <source>Check installation …</source>
            <translation>Installation prüfen …</translation>
        </message>
        <message>
            <location filename="../ui/help_actions.py" />
            <source>Folder for the copy of the example project</source>
            <translation>Ordner für die Kopie des Beispielprojekts</translation>
        </message>
        <message>
            <location filename="../ui/help_actions.py" />
            <source>The example cannot be copied ({reason}). Choose another folder.</source>
            <translation>Das Beispiel kann nicht kopiert werden ({reason}). Einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <location filename="../ui/help_actions.py" />
            <source>The copy is in the toolbox, under Models: {file}. Open it from there.</source>
            <translation>Die Kopie liegt in der Werkzeugkiste unter „Modelle“: {file}. Von dort aus lässt sie sich öffnen.</translation>
        </message>
        <message>
            <location filename="../ui/help_actions.py" />
            <source>This copy of the plugin has no built handbook (make handbook). Its pages are in docs.</source>
            <translation>Diese Kopie des Plugins hat kein gebautes Handbuch (make handbook). Seine Seiten liegen in docs.</translation>
        </message>
        <message>
            <location filename="../ui/help_actions.py" />
            <source>The Python packages {packages} are missing, so the toolbox stays empty. “Check installation” in the menu Sozialraum says how to get them.</source>
            <translation>Die Python-Pakete {packages} fehlen, deshalb bleibt die Werkzeugkiste leer. „Installation prüfen“ im Menü Sozialraum sagt, wie man sie bekommt.</translation>
        </message>
        <message>
            <location filename="../ui/indicator_list.py" />
            <source>Choose indicators</source>
            <translation>Kennzahlen auswählen</translation>
        </message>
        <message>
            <location filename="../ui/indicator_list.py" />
            <source>Search indicators …</source>
            <translation>Kennzahlen suchen …</translation>
        </message>
        <message>
            <location filename="../ui/indicator_list.py" />
            <source>{title}: the layer has no field for {fields}.</source>
            <translation>{title}: Dem Layer fehlt ein Feld für {fields}.</translation>
        </message>
        <message>
            <location filename="../ui/indicators_widget.py" />
            <source>all that the fields allow</source>
            <translation>alle, die die Felder erlauben</translation>
        </message>
        <message>
            <location filename="../ui/indicators_widget.py" />
            <source>Choose in the catalogue</source>
            <translation>Im Katalog auswählen</translation>
        </message>
        <message>
            <location filename="../ui/interface.py" />
            <source>Show or hide the Planwerke</source>
            <translation>Bedienfeld der Planwerke ein- oder ausblenden</translation>
        </message>
        <message>
            <location filename="../ui/interface.py" />
            <location filename="../ui/style_texts.py" />
            <source>Indicator map</source>
            <translation>Kennzahlenkarte</translation>
        </message>
        <message>
            <location filename="../ui/interface.py" />
            <source>Show or hide the panel for indicator maps</source>
            <translation>Bedienfeld für Kennzahlenkarten ein- oder ausblenden</translation>
        </message>
        <message>
            <location filename="../ui/layer_menu.py" />
            <source>Planwerke of this layer</source>
            <translation>Planwerke zu dieser Ebene</translation>
        </message>
        <message>
            <location filename="../ui/layer_menu.py" />
            <source>“{layer}” is linked to no Planwerk. Drag it onto one in the panel “Planwerke”.</source>
            <translation>„{layer}“ ist mit keinem Planwerk verknüpft. Die Ebene lässt sich im Bedienfeld „Planwerke“ auf ein Planwerk ziehen.</translation>
        </message>
        <message>
            <location filename="../ui/link_dialog.py" />
            <source>The Planwerk rests on these data.</source>
            <translation>Das Planwerk stützt sich auf diese Daten.</translation>
        </message>
        <message>
            <location filename="../ui/link_dialog.py" />
            <source>The Planwerk made these data.</source>
            <translation>Das Planwerk hat diese Daten hervorgebracht.</translation>
        </message>
        <message>
            <location filename="../ui/link_dialog.py" />
            <source>The areas that the Planwerk is about.</source>
            <translation>Die Gebiete, um die es im Planwerk geht.</translation>
        </message>
        <message>
            <location filename="../ui/link_dialog.py" />
            <source>Areas that are funded through the Planwerk.</source>
            <translation>Gebiete, die über das Planwerk gefördert werden.</translation>
        </message>
        <message>
            <location filename="../ui/link_dialog.py" />
            <source>true where the Planwerk deals with it</source>
            <translation>wahr, wo sich das Planwerk damit befasst</translation>
        </message>
        <message>
            <location filename="../ui/link_dialog.py" />
            <source>This filter cannot be used: {reason}</source>
            <translation>Dieser Filter ist nicht brauchbar: {reason}</translation>
        </message>
        <message>
            <location filename="../ui/link_dialog.py" />
            <source>Counting …</source>
            <translation>Wird gezählt …</translation>
        </message>
        <message>
            <location filename="../ui/link_dialog.py" />
            <source>{meant} of {every} features are meant.</source>
            <translation>{meant} von {every} Objekten sind gemeint.</translation>
        </message>
        <message>
            <location filename="../ui/link_dialog.py" />
            <source>None of the {every} features is meant: check the filter.</source>
            <translation>Keines der {every} Objekte ist gemeint: Der Filter ist zu prüfen.</translation>
        </message>
        <message>
            <location filename="../ui/link_dialog.py" />
            <source>Link a layer</source>
            <translation>Ebene verknüpfen</translation>
        </message>
        <message>
            <location filename="../ui/link_dialog.py" />
            <source>“{layer}” is linked to “{plan}”.</source>
            <translation>„{layer}“ wird mit „{plan}“ verknüpft.</translation>
        </message>
        <message>
            <location filename="../ui/link_dialog.py" />
            <source>&amp;Role:</source>
            <translation>&amp;Rolle:</translation>
        </message>
        <message>
            <location filename="../ui/link_dialog.py" />
            <source>Area &amp;filter (optional):</source>
            <translation>Gebiets&amp;filter (optional):</translation>
        </message>
        <message>
            <location filename="../ui/link_dialog.py" />
            <source>&amp;Link</source>
            <translation>&amp;Verknüpfen</translation>
        </message>
        <message>
            <location filename="../ui/model_copies.py" />
            <location filename="../ui/plan_editing.py" />
            <source>{title} (copy)</source>
            <translation>{title} (Kopie)</translation>
        </message>
        <message>
            <location filename="../ui/organisation_dialog.py" />
            <source>for example FB56</source>
            <translation>zum Beispiel FB56</translation>
        </message>
        <message>
            <location filename="../ui/organisation_dialog.py" />
            <source>Organisationszeichen</source>
            <translation>Organisationszeichen</translation>
        </message>
        <message>
            <location filename="../ui/organisation_dialog.py" />
            <source>that of the unit, at most 20 characters, no e-mail address</source>
            <translation>das der Organisationseinheit, höchstens 20 Zeichen, keine E-Mail-Adresse</translation>
        </message>
        <message>
            <location filename="../ui/organisation_dialog.py" />
            <source>Every change of the register is kept with date and Organisationszeichen. It names the unit, never a person.</source>
            <translation>Jede Änderung des Registers wird mit Datum und Organisationszeichen festgehalten. Es nennt die Organisationseinheit, nie eine Person.</translation>
        </message>
        <message>
            <location filename="../ui/plan_areas.py" />
            <source>Click into the map, or draw a rectangle: what deals with it?</source>
            <translation>In die Karte klicken oder ein Rechteck aufziehen: Was befasst sich damit?</translation>
        </message>
        <message>
            <location filename="../ui/plan_areas.py" />
            <source>Planwerke of the selected areas</source>
            <translation>Planwerke zu den ausgewählten Gebieten</translation>
        </message>
        <message>
            <location filename="../ui/plan_areas.py" />
            <source>What deals with the selected areas of the active layer?</source>
            <translation>Was befasst sich mit den ausgewählten Gebieten der aktiven Ebene?</translation>
        </message>
        <message>
            <location filename="../ui/plan_areas.py" />
            <source>No areas are selected. Make a layer of areas active and select some of them.</source>
            <translation>Es sind keine Gebiete ausgewählt. Eine Ebene mit Gebieten aktivieren und einige davon auswählen.</translation>
        </message>
        <message>
            <location filename="../ui/plan_areas_dialog.py" />
            <source>Reading the linked layers …</source>
            <translation>Die verknüpften Ebenen werden gelesen …</translation>
        </message>
        <message>
            <location filename="../ui/plan_areas_dialog.py" />
            <source>Cancelled: nothing is shown.</source>
            <translation>Abgebrochen: Es wird nichts angezeigt.</translation>
        </message>
        <message>
            <location filename="../ui/plan_areas_dialog.py" />
            <source>Planwerke of this area ({count})</source>
            <translation>Planwerke zu diesem Raum ({count})</translation>
        </message>
        <message>
            <location filename="../ui/plan_areas_dialog.py" />
            <source>City-wide Planwerke ({count})</source>
            <translation>Stadtweite Planwerke ({count})</translation>
        </message>
        <message>
            <location filename="../ui/plan_areas_dialog.py" />
            <source>only: {areas}</source>
            <translation>nur: {areas}</translation>
        </message>
        <message>
            <location filename="../ui/plan_areas_dialog.py" />
            <source>Means of steering ({count})</source>
            <translation>Steuerungsinstrumente ({count})</translation>
        </message>
        <message>
            <location filename="../ui/plan_areas_dialog.py" />
            <source>recognised: {level}</source>
            <translation>erkannt: {level}</translation>
        </message>
        <message>
            <location filename="../ui/plan_areas_dialog.py" />
            <source>Area &amp;level:</source>
            <translation>&amp;Raumebene:</translation>
        </message>
        <message>
            <location filename="../ui/plan_areas_dialog.py" />
            <source>The Raumbezug of Planwerke is compared with this level.</source>
            <translation>Mit dieser Raumebene wird der Raumbezug der Planwerke verglichen.</translation>
        </message>
        <message>
            <location filename="../ui/plan_areas_dialog.py" />
            <source>Enter or double click: to the Planwerk in the panel.</source>
            <translation>Eingabetaste oder Doppelklick: zum Planwerk im Bedienfeld.</translation>
        </message>
        <message>
            <location filename="../ui/plan_areas_dialog.py" />
            <source>No information on planning law. What no layer is linked for and whose Raumbezug is another one does not appear here.</source>
            <translation>Keine planungsrechtliche Auskunft. Planwerke ohne verknüpfte Ebene und mit einem anderen Raumbezug erscheinen hier nicht.</translation>
        </message>
        <message>
            <location filename="../ui/plan_areas_dialog.py" />
            <source>Areas ({count}): {areas}</source>
            <translation>Gebiete ({count}): {areas}</translation>
        </message>
        <message>
            <location filename="../ui/plan_areas_dialog.py" />
            <source>The active layer has no area here.</source>
            <translation>Die aktive Ebene hat hier kein Gebiet.</translation>
        </message>
        <message>
            <location filename="../ui/plan_areas_dialog.py" />
            <source>The place itself; no layer of areas is active.</source>
            <translation>Der Ort selbst; es ist keine Ebene mit Gebieten aktiv.</translation>
        </message>
        <message>
            <location filename="../ui/plan_areas_dialog.py" />
            <source>Click into an area of the active layer, or choose another.</source>
            <translation>In ein Gebiet der aktiven Ebene klicken oder eine andere Ebene aktivieren.</translation>
        </message>
        <message>
            <location filename="../ui/plan_areas_dialog.py" />
            <source>No Planwerk deals with this area in particular. Link the layers of a Planwerk to it (context menu in the panel), or choose the area level.</source>
            <translation>Kein Planwerk befasst sich eigens mit diesem Raum. Ebenen mit ihrem Planwerk verknüpfen (Bedienfeld „Planwerke“) oder die Raumebene wählen.</translation>
        </message>
        <message>
            <location filename="../ui/plan_areas_dialog.py" />
            <source>Not looked at: “{layer}”, since {reason}.</source>
            <translation>Nicht betrachtet: „{layer}“, denn {reason}.</translation>
        </message>
        <message>
            <location filename="../ui/plan_banner.py" />
            <source>{document}: what was known on this day</source>
            <translation>{document}: was an diesem Tag bekannt war</translation>
        </message>
        <message>
            <location filename="../ui/plan_chips.py" />
            <source>lift all filters</source>
            <translation>alle Filter aufheben</translation>
        </message>
        <message>
            <location filename="../ui/plan_chips.py" />
            <source>Planungszeitraum on {date}</source>
            <translation>Planungszeitraum am {date}</translation>
        </message>
        <message>
            <location filename="../ui/plan_chips.py" />
            <location filename="../ui/plan_row_texts.py" />
            <location filename="../ui/plan_timeline.py" />
            <source>Planungszeitraum ends within 12 months</source>
            <translation>Planungszeitraum läuft in 12 Monaten ab</translation>
        </message>
        <message>
            <location filename="../ui/plan_delete.py" />
            <source>Delete {what}</source>
            <translation>{what} löschen</translation>
        </message>
        <message>
            <location filename="../ui/plan_delete.py" />
            <source>Delete “{title}”?</source>
            <translation>„{title}“ löschen?</translation>
        </message>
        <message>
            <location filename="../ui/plan_delete.py" />
            <location filename="../ui/register_import_texts.py" />
            <source>With it goes what hangs on it: {listed}.</source>
            <translation>Mit gelöscht wird, was daran hängt: {listed}.</translation>
        </message>
        <message>
            <location filename="../ui/plan_delete.py" />
            <source>These stay, but no longer point to it: {listed}.</source>
            <translation>Bestehen bleiben, aber ohne Verweis darauf: {listed}.</translation>
        </message>
        <message>
            <location filename="../ui/plan_delete.py" />
            <source>This can be undone (Ctrl+Z).</source>
            <translation>Das kann rückgängig gemacht werden (Strg+Z).</translation>
        </message>
        <message>
            <location filename="../ui/plan_detail.py" />
            <source>No Planwerk of this department in the document.</source>
            <translation>Im Dokument ist kein Planwerk genannt.</translation>
        </message>
        <message>
            <location filename="../ui/plan_detail.py" />
            <source>Actors and networks</source>
            <translation>Akteure und Netzwerke</translation>
        </message>
        <message>
            <location filename="../ui/plan_detail.py" />
            <source>Sorted by the editors; the document mixes them.</source>
            <translation>Redaktionell sortiert; im Dokument stehen sie ungeordnet nebeneinander.</translation>
        </message>
        <message>
            <location filename="../ui/plan_detail.py" />
            <source>Means of steering and themes</source>
            <translation>Steuerungsinstrumente und Themen</translation>
        </message>
        <message>
            <location filename="../ui/plan_detail.py" />
            <source>Assigned by the editors</source>
            <translation>Von der Redaktion zugeordnet</translation>
        </message>
        <message>
            <location filename="../ui/plan_detail.py" />
            <source>p. {pages}</source>
            <translation>S. {pages}</translation>
        </message>
        <message>
            <location filename="../ui/plan_dock_texts.py" />
            <location filename="../ui/plan_view_texts.py" />
            <source>Search Planwerke, themes, means of steering …</source>
            <translation>Planwerke, Themen, Steuerungsinstrumente suchen …</translation>
        </message>
        <message>
            <location filename="../ui/plan_dock_texts.py" />
            <source>Shows what contains all words, in any part of an entry (Ctrl+F). Enter: first Planwerk. Down: into the list. F3: next place on the page. Escape: clear.</source>
            <translation>Zeigt, was alle Wörter enthält, an welcher Stelle eines Eintrags auch immer (Strg+F). Eingabetaste: erstes Planwerk. Pfeil nach unten: in die Liste. F3: nächste Fundstelle. Esc: leeren.</translation>
        </message>
        <message>
            <location filename="../ui/plan_dock_texts.py" />
            <location filename="../ui/plan_view_texts.py" />
            <source>Search the register</source>
            <translation>Register durchsuchen</translation>
        </message>
        <message>
            <location filename="../ui/plan_dock_texts.py" />
            <source>Group by</source>
            <translation>Gliedern nach</translation>
        </message>
        <message>
            <location filename="../ui/plan_dock_texts.py" />
            <source>A Planwerk may stand in several groups; it is counted once.</source>
            <translation>Ein Planwerk kann in mehreren Gruppen stehen; gezählt wird es einmal.</translation>
        </message>
        <message>
            <location filename="../ui/plan_dock_texts.py" />
            <source>By theme, Raumbezug and Planungszeitraum (Ctrl+Shift+F)</source>
            <translation>Nach Thema, Raumbezug und Planungszeitraum (Strg+Umschalt+F)</translation>
        </message>
        <message>
            <location filename="../ui/plan_dock_texts.py" />
            <source>Click a filter to lift it</source>
            <translation>Ein Klick hebt den Filter auf</translation>
        </message>
        <message>
            <location filename="../ui/plan_dock_texts.py" />
            <source>Filters at work</source>
            <translation>Wirksame Filter</translation>
        </message>
        <message>
            <location filename="../ui/plan_dock_texts.py" />
            <source>Planwerke in groups</source>
            <translation>Planwerke in Gruppen</translation>
        </message>
        <message>
            <location filename="../ui/plan_dock_texts.py" />
            <source>Enter: to the page. Escape or F: to the search. Arrows: fold.</source>
            <translation>Eingabetaste: zur Seite. Esc oder F: zur Suche. Pfeile: auf- und zuklappen.</translation>
        </message>
        <message>
            <location filename="../ui/plan_dock_texts.py" />
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="../ui/plan_dock_texts.py" />
            <source>Filter ({count})</source>
            <translation>Filter ({count})</translation>
        </message>
        <message>
            <location filename="../ui/plan_dock_texts.py" />
            <location filename="../ui/plan_view.py" />
            <source>{shown} of {known} Planwerke</source>
            <translation>{shown} von {known} Planwerken</translation>
        </message>
        <message>
            <location filename="../ui/plan_dock_texts.py" />
            <source>{known} Planwerke</source>
            <translation>{known} Planwerke</translation>
        </message>
        <message>
            <location filename="../ui/plan_editing.py" />
            <source>New Planwerk</source>
            <translation>Neues Planwerk</translation>
        </message>
        <message>
            <location filename="../ui/plan_editing.py" />
            <location filename="../ui/plan_entries_dialog.py" />
            <source>Edit {what}</source>
            <translation>{what} bearbeiten</translation>
        </message>
        <message>
            <location filename="../ui/plan_editing.py" />
            <source>Duplicate Planwerk</source>
            <translation>Planwerk duplizieren</translation>
        </message>
        <message>
            <location filename="../ui/plan_editing.py" />
            <location filename="../ui/plan_entries_dialog.py" />
            <source>Delete “{title}”</source>
            <translation>„{title}“ löschen</translation>
        </message>
        <message>
            <location filename="../ui/plan_editing.py" />
            <location filename="../ui/plan_entries_dialog.py" />
            <source>Change “{title}”</source>
            <translation>„{title}“ ändern</translation>
        </message>
        <message>
            <location filename="../ui/plan_editing.py" />
            <location filename="../ui/plan_entries_dialog.py" />
            <source>Add “{title}”</source>
            <translation>„{title}“ hinzufügen</translation>
        </message>
        <message>
            <location filename="../ui/plan_editing_actions.py" />
            <source>&amp;New Planwerk …</source>
            <translation>&amp;Neues Planwerk …</translation>
        </message>
        <message>
            <location filename="../ui/plan_editing_actions.py" />
            <source>&amp;Edit …</source>
            <translation>&amp;Bearbeiten …</translation>
        </message>
        <message>
            <location filename="../ui/plan_editing_actions.py" />
            <source>D&amp;uplicate Planwerk …</source>
            <translation>Planwerk d&amp;uplizieren …</translation>
        </message>
        <message>
            <location filename="../ui/plan_editing_actions.py" />
            <source>&amp;Delete Planwerk …</source>
            <translation>Planwerk &amp;löschen …</translation>
        </message>
        <message>
            <location filename="../ui/plan_editing_actions.py" />
            <source>Select a Planwerk first.</source>
            <translation>Zuerst ein Planwerk auswählen.</translation>
        </message>
        <message>
            <location filename="../ui/plan_editing_actions.py" />
            <source>Select a Planwerk or a department first.</source>
            <translation>Zuerst ein Planwerk oder einen Fachbereich auswählen.</translation>
        </message>
        <message>
            <location filename="../ui/plan_entries_dialog.py" />
            <source>Entries of the register</source>
            <translation>Einträge des Registers</translation>
        </message>
        <message>
            <location filename="../ui/plan_entries_dialog.py" />
            <source>Search …</source>
            <translation>Suchen …</translation>
        </message>
        <message>
            <location filename="../ui/plan_entries_dialog.py" />
            <source>New entry: {what}</source>
            <translation>Neuer Eintrag: {what}</translation>
        </message>
        <message>
            <location filename="../ui/plan_entries_dialog.py" />
            <source>Add entry</source>
            <translation>Eintrag hinzufügen</translation>
        </message>
        <message>
            <location filename="../ui/plan_entries_dialog.py" />
            <source>Edit entry (F2)</source>
            <translation>Eintrag bearbeiten (F2)</translation>
        </message>
        <message>
            <location filename="../ui/plan_entries_dialog.py" />
            <source>Delete entry (Del)</source>
            <translation>Eintrag löschen (Entf)</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_editors.py" />
            <source>– not given –</source>
            <translation>– keine Angabe –</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_editors.py" />
            <source>choose, or type to search</source>
            <translation>auswählen oder zum Suchen tippen</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_editors.py" />
            <source>choose, or name a new one</source>
            <translation>auswählen oder ein neues nennen</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Körperschaft</source>
            <translation>Körperschaft</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Statement</source>
            <translation>Aussage</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Relation</source>
            <translation>Beziehung</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Steuerungsinstrument</source>
            <translation>Steuerungsinstrument</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Mapping of a theme</source>
            <translation>Zuordnung eines Themas</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Theme of a Planwerk</source>
            <translation>Thema eines Planwerks</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Actor</source>
            <translation>Akteur</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Linked layer</source>
            <translation>Verknüpfte Ebene</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Körperschaften</source>
            <translation>Körperschaften</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Zeitbezüge</source>
            <translation>Zeitbezüge</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Raumbezüge</source>
            <translation>Raumbezüge</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Statements</source>
            <translation>Aussagen</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Mappings of themes</source>
            <translation>Zuordnungen von Themen</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Assignments of themes</source>
            <translation>Themenzuordnungen</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Actors</source>
            <translation>Akteure</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <location filename="../ui/plan_layers.py" />
            <source>Linked layers</source>
            <translation>Verknüpfte Ebenen</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Changed on</source>
            <translation>Geändert am</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <location filename="../ui/register_import_dialog.py" />
            <source>Remark</source>
            <translation>Bemerkung</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Sign (such as FB56)</source>
            <translation>Kürzel (etwa FB56)</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Wording</source>
            <translation>Wortlaut</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Part of the Planwerk</source>
            <translation>Teil des Planwerks</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Extent</source>
            <translation>Umfang</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Section</source>
            <translation>Abschnitt</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Kind of basis</source>
            <translation>Art der Grundlage</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Other Planwerk</source>
            <translation>Anderes Planwerk</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>or outside the register</source>
            <translation>oder außerhalb des Registers</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Named under</source>
            <translation>Genannt unter</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Is itself the Planwerk</source>
            <translation>Ist selbst das Planwerk</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Assigned by</source>
            <translation>Zuordnung</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Source: document</source>
            <translation>Quelle: Dokument</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Page or heading</source>
            <translation>Seite oder Überschrift</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Data source</source>
            <translation>Datenquelle</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Data provider</source>
            <translation>Datenanbieter</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Area filter</source>
            <translation>Gebietsfilter</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Kernthema</source>
            <translation>Kernthema</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>named in the document (quelle)</source>
            <translation>im Dokument genannt (quelle)</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>assigned by hand (redaktion)</source>
            <translation>von Hand zugeordnet (redaktion)</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>year or date: 2027 or 31.12.2027</source>
            <translation>Jahr oder Datum: 2027 oder 31.12.2027</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>as people say it, for example 2027–2031</source>
            <translation>wie man es sagt, zum Beispiel 2027–2031</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>for example page 7, Legal basis</source>
            <translation>zum Beispiel Seite 7, Grundlage</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>only if it concerns a part alone</source>
            <translation>nur wenn es einen Teil allein betrifft</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>for example Flächennutzungsplan</source>
            <translation>zum Beispiel Flächennutzungsplan</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>added</source>
            <translation>hinzugefügt</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <location filename="../ui/plan_field_texts.py" />
            <source>Where to find it</source>
            <translation>Fundort</translation>
        </message>
        <message>
            <location filename="../ui/plan_filter_box.py" />
            <source>&amp;Theme (any of these):</source>
            <translation>&amp;Thema (eines davon):</translation>
        </message>
        <message>
            <location filename="../ui/plan_filter_box.py" />
            <source>&amp;Raumbezug (any of these):</source>
            <translation>&amp;Raumbezug (einer davon):</translation>
        </message>
        <message>
            <location filename="../ui/plan_filter_box.py" />
            <source>Planungszeitraum &amp;on</source>
            <translation>Planungszeitraum &amp;am</translation>
        </message>
        <message>
            <location filename="../ui/plan_filter_box.py" />
            <source>Day within the Planungszeitraum</source>
            <translation>Tag im Planungszeitraum</translation>
        </message>
        <message>
            <location filename="../ui/plan_filter_box.py" />
            <source>Planungszeitraum ends within &amp;12 months</source>
            <translation>Planungszeitraum läuft in &amp;12 Monaten ab</translation>
        </message>
        <message>
            <location filename="../ui/plan_filter_box.py" />
            <source>Planungszeitraum &amp;has ended</source>
            <translation>Planungszeitraum a&amp;bgelaufen</translation>
        </message>
        <message>
            <location filename="../ui/plan_filter_box.py" />
            <source>Only Planwerke with a Planungszeitraum are found by it; most have none.</source>
            <translation>Findet nur Planwerke mit Planungszeitraum; die meisten haben keinen.</translation>
        </message>
        <message>
            <location filename="../ui/plan_filter_box.py" />
            <source>&amp;Lift all</source>
            <translation>Alle au&amp;fheben</translation>
        </message>
        <message>
            <location filename="../ui/plan_form.py" />
            <source>Give up what was entered here?</source>
            <translation>Die Eingaben verwerfen?</translation>
        </message>
        <message>
            <location filename="../ui/plan_form.py" />
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <location filename="../ui/plan_form.py" />
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <location filename="../ui/plan_form.py" />
            <source>{first} (and {more} more)</source>
            <translation>{first} (und {more} weitere)</translation>
        </message>
        <message>
            <location filename="../ui/plan_form.py" />
            <source>Go there</source>
            <translation>Dorthin</translation>
        </message>
        <message>
            <location filename="../ui/plan_form_pages.py" />
            <source>Periods</source>
            <translation>Zeiträume</translation>
        </message>
        <message>
            <location filename="../ui/plan_form_pages.py" />
            <source>When the Planwerk holds, was issued, or is written anew. Only a Planungszeitraum can end; contradictions stand side by side, each with its source. Add one with +.</source>
            <translation>Wann das Planwerk gilt, erschienen ist oder fortgeschrieben wird. Nur ein Planungszeitraum kann ablaufen; Widersprüche stehen nebeneinander, jede Angabe mit ihrer Quelle. Hinzufügen mit +.</translation>
        </message>
        <message>
            <location filename="../ui/plan_form_pages.py" />
            <source>Purpose and contents</source>
            <translation>Einordnung, Inhalt</translation>
        </message>
        <message>
            <location filename="../ui/plan_form_pages.py" />
            <source>What the Planwerk is for and what it says, in short. Add one with +.</source>
            <translation>Wozu das Planwerk dient und was darin steht, in Kürze. Hinzufügen mit +.</translation>
        </message>
        <message>
            <location filename="../ui/plan_form_pages.py" />
            <source>Bases</source>
            <translation>Grundlagen</translation>
        </message>
        <message>
            <location filename="../ui/plan_form_pages.py" />
            <source>Law, political mandate or condition of funding that it rests on. Add one with +.</source>
            <translation>Gesetz, politischer Auftrag oder Fördervoraussetzung, auf denen es beruht. Hinzufügen mit +.</translation>
        </message>
        <message>
            <location filename="../ui/plan_form_pages.py" />
            <source>The areas that it speaks of. Add one with +.</source>
            <translation>Die Räume, auf die es sich bezieht. Hinzufügen mit +.</translation>
        </message>
        <message>
            <location filename="../ui/plan_form_pages.py" />
            <source>Themes of the Planwerk. What is assigned by hand is marked “redaktion” and shown apart from what a document says. Add one with +.</source>
            <translation>Themen des Planwerks. Was von Hand zugeordnet ist, gilt als „redaktion“ und wird von den Angaben eines Dokuments getrennt gezeigt. Hinzufügen mit +.</translation>
        </message>
        <message>
            <location filename="../ui/plan_form_pages.py" />
            <source>Means of steering that it names. Add one with +.</source>
            <translation>Steuerungsinstrumente, die es nennt. Hinzufügen mit +.</translation>
        </message>
        <message>
            <location filename="../ui/plan_form_pages.py" />
            <source>How it relates to other Planwerke. Add one with +.</source>
            <translation>Wie es sich auf andere Planwerke bezieht. Hinzufügen mit +.</translation>
        </message>
        <message>
            <location filename="../ui/plan_form_parts.py" />
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <location filename="../ui/plan_group_pages.py" />
            <source>No Planwerk of the register has this theme.</source>
            <translation>Kein Planwerk des Registers hat dieses Thema.</translation>
        </message>
        <message>
            <location filename="../ui/plan_group_pages.py" />
            <source>Words counted to it</source>
            <translation>Dazu gezählte Wörter</translation>
        </message>
        <message>
            <location filename="../ui/plan_group_pages.py" />
            <source>No Planwerk rests on this document.</source>
            <translation>Kein Planwerk beruht auf diesem Dokument.</translation>
        </message>
        <message>
            <location filename="../ui/plan_group_pages.py" />
            <source>Planwerke that rest on it</source>
            <translation>Planwerke, die darauf beruhen</translation>
        </message>
        <message>
            <location filename="../ui/plan_group_pages.py" />
            <source>{plans} Planwerke and {terms} Steuerungsinstrumente and terms of {departments} departments, each statement with its source.</source>
            <translation>{plans} Planwerke, {terms} Steuerungsinstrumente und Begriffe aus {departments} Fachbereichen; jede Angabe mit Quelle.</translation>
        </message>
        <message>
            <location filename="../ui/plan_group_pages.py" />
            <source>Which Planwerke are there, and for which areas?</source>
            <translation>Welche Planwerke gibt es, und für welche Räume?</translation>
        </message>
        <message>
            <location filename="../ui/plan_group_pages.py" />
            <source>Nothing contains “{words}”.</source>
            <translation>Kein Eintrag enthält „{words}“.</translation>
        </message>
        <message>
            <location filename="../ui/plan_group_pages.py" />
            <source>No Planwerk passes all filters.</source>
            <translation>Kein Planwerk erfüllt alle Filter.</translation>
        </message>
        <message>
            <location filename="../ui/plan_group_pages.py" />
            <source>Filters are at work. Those for the Planungszeitraum let no Planwerk pass that has none.</source>
            <translation>Es wird gefiltert. Filter zum Planungszeitraum lassen kein Planwerk durch, das keinen hat.</translation>
        </message>
        <message>
            <location filename="../ui/plan_group_pages.py" />
            <source>Filters are at work; a click on one of them lifts it.</source>
            <translation>Es wird gefiltert; ein Klick auf einen der Filter hebt ihn auf.</translation>
        </message>
        <message>
            <location filename="../ui/plan_group_pages.py" />
            <source>Try fewer or shorter words; Escape clears them.</source>
            <translation>Weniger oder kürzere Wörter versuchen; die Esc-Taste leert das Suchfeld.</translation>
        </message>
        <message>
            <location filename="../ui/plan_group_pages.py" />
            <source>Lift search and filters</source>
            <translation>Suche und Filter aufheben</translation>
        </message>
        <message>
            <location filename="../ui/plan_group_pages.py" />
            <source>This register has no Planwerke yet.</source>
            <translation>Dieses Register hat noch keine Planwerke.</translation>
        </message>
        <message>
            <location filename="../ui/plan_group_pages.py" />
            <source>Enter the first one, or import a table. The handbook says how.</source>
            <translation>Das erste erfassen oder eine Tabelle einlesen. Das Handbuch zeigt, wie.</translation>
        </message>
        <message>
            <location filename="../ui/plan_group_pages.py" />
            <source>The register cannot be shown.</source>
            <translation>Das Register kann nicht angezeigt werden.</translation>
        </message>
        <message>
            <location filename="../ui/plan_group_pages.py" />
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../ui/plan_group_pages.py" />
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../ui/plan_group_pages.py" />
            <source>a word, such as Wohnen or Kita, or select a row above</source>
            <translation>ein Wort, etwa Wohnen oder Kita, oder oben eine Zeile wählen</translation>
        </message>
        <message>
            <location filename="../ui/plan_group_pages.py" />
            <source>Group by {groups}</source>
            <translation>Gliedern nach {groups}</translation>
        </message>
        <message>
            <location filename="../ui/plan_group_pages.py" />
            <source>Planwerke zu diesem Raum</source>
            <translation>Planwerke zu diesem Raum</translation>
        </message>
        <message>
            <location filename="../ui/plan_group_pages.py" />
            <source>click an area on the map</source>
            <translation>auf der Karte ein Gebiet anklicken</translation>
        </message>
        <message>
            <location filename="../ui/plan_group_pages.py" />
            <source>Open example project {title}</source>
            <translation>Beispielprojekt {title} öffnen</translation>
        </message>
        <message>
            <location filename="../ui/plan_group_pages.py" />
            <source>An edition, a turn or “when needed” is no Planungszeitraum; it cannot end.</source>
            <translation>Ausgabe, Turnus oder „bei Bedarf“ sind kein Planungszeitraum und können nicht ablaufen.</translation>
        </message>
        <message>
            <location filename="../ui/plan_group_pages.py" />
            <source>The documents say nothing about it.</source>
            <translation>Die Dokumente sagen dazu nichts.</translation>
        </message>
        <message>
            <location filename="../ui/plan_guide.py" />
            <source>{file} is not there. Paths are looked for beside the register and the project.</source>
            <translation>{file} ist nicht vorhanden. Gesucht wird neben dem Register und neben dem Projekt.</translation>
        </message>
        <message>
            <location filename="../ui/plan_indicators.py" />
            <source>No report field of the indicators belongs to its themes.</source>
            <translation>Zu seinen Themen gehört kein Berichtsfeld der Kennzahlen.</translation>
        </message>
        <message>
            <location filename="../ui/plan_indicators.py" />
            <source>compute all {count} …</source>
            <translation>alle {count} berechnen …</translation>
        </message>
        <message>
            <location filename="../ui/plan_indicators.py" />
            <source>No Planwerk of the register has this report field.</source>
            <translation>Kein Planwerk des Registers hat dieses Berichtsfeld.</translation>
        </message>
        <message>
            <location filename="../ui/plan_indicators.py" />
            <source>compute …</source>
            <translation>berechnen …</translation>
        </message>
        <message>
            <location filename="../ui/plan_indicators.py" />
            <source>assigned by the editors (redaktion)</source>
            <translation>redaktionell zugeordnet (redaktion)</translation>
        </message>
        <message>
            <location filename="../ui/plan_indicators.py" />
            <source>named by the source (quelle)</source>
            <translation>in der Quelle genannt (quelle)</translation>
        </message>
        <message>
            <location filename="../ui/plan_indicators.py" />
            <source>through {themes}, assigned by the editors (redaktion)</source>
            <translation>über {themes}, redaktionell zugeordnet (redaktion)</translation>
        </message>
        <message>
            <location filename="../ui/plan_indicators.py" />
            <source>through {themes}, named by the source (quelle)</source>
            <translation>über {themes}, in der Quelle genannt (quelle)</translation>
        </message>
        <message>
            <location filename="../ui/plan_layers.py" />
            <source>Link the active layer …</source>
            <translation>Aktive Ebene verknüpfen …</translation>
        </message>
        <message>
            <location filename="../ui/plan_layers.py" />
            <source>Select a Planwerk first, then link the layer to it.</source>
            <translation>Zuerst ein Planwerk auswählen, dann die Ebene mit ihm verknüpfen.</translation>
        </message>
        <message>
            <location filename="../ui/plan_layers.py" />
            <source>Select a layer in the layer panel first.</source>
            <translation>Zuerst eine Ebene im Layer-Bedienfeld auswählen.</translation>
        </message>
        <message>
            <location filename="../ui/plan_link_section.py" />
            <source>No layers are linked. Drag layers from the layer panel onto the Planwerk, or choose “Link the active layer”.</source>
            <translation>Es sind keine Ebenen verknüpft. Ebenen aus dem Layer-Bedienfeld auf das Planwerk ziehen oder „Aktive Ebene verknüpfen“ wählen.</translation>
        </message>
        <message>
            <location filename="../ui/plan_link_section.py" />
            <source>Zoom to layers</source>
            <translation>Auf Ebenen zoomen</translation>
        </message>
        <message>
            <location filename="../ui/plan_link_section.py" />
            <source>Show only these layers</source>
            <translation>Nur diese Ebenen zeigen</translation>
        </message>
        <message>
            <location filename="../ui/plan_link_section.py" />
            <source>Restore the former view</source>
            <translation>Vorherige Ansicht wiederherstellen</translation>
        </message>
        <message>
            <location filename="../ui/plan_link_section.py" />
            <source>Area filter: {filter}</source>
            <translation>Gebietsfilter: {filter}</translation>
        </message>
        <message>
            <location filename="../ui/plan_link_section.py" />
            <source>repair …</source>
            <translation>reparieren …</translation>
        </message>
        <message>
            <location filename="../ui/plan_link_section.py" />
            <source>unlink</source>
            <translation>Verknüpfung lösen</translation>
        </message>
        <message>
            <location filename="../ui/plan_link_section.py" />
            <source>in the project</source>
            <translation>vorhanden</translation>
        </message>
        <message>
            <location filename="../ui/plan_link_section.py" />
            <source>not in the project</source>
            <translation>im Projekt nicht vorhanden</translation>
        </message>
        <message>
            <location filename="../ui/plan_link_section.py" />
            <source>data source has moved</source>
            <translation>Quelle verschoben</translation>
        </message>
        <message>
            <location filename="../ui/plan_link_section.py" />
            <source>data cannot be read</source>
            <translation>Daten nicht lesbar</translation>
        </message>
        <message>
            <location filename="../ui/plan_links.py" />
            <source>“{layer}” is linked to “{plan}” already.</source>
            <translation>„{layer}“ ist bereits mit „{plan}“ verknüpft.</translation>
        </message>
        <message>
            <location filename="../ui/plan_links.py" />
            <source>linked in QGIS</source>
            <translation>in QGIS verknüpft</translation>
        </message>
        <message>
            <location filename="../ui/plan_links.py" />
            <source>Link layer “{layer}”</source>
            <translation>Ebene „{layer}“ verknüpfen</translation>
        </message>
        <message>
            <location filename="../ui/plan_links.py" />
            <source>Unlink layer “{layer}”</source>
            <translation>Verknüpfung mit „{layer}“ lösen</translation>
        </message>
        <message>
            <location filename="../ui/plan_links.py" />
            <source>No layer of the project looks like “{layer}”. Add it to the project, or repair its data source, then try again.</source>
            <translation>Keine Ebene des Projekts gleicht „{layer}“. Die Ebene zum Projekt hinzufügen oder ihre Datenquelle reparieren, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../ui/plan_links.py" />
            <source>Repair link</source>
            <translation>Verknüpfung reparieren</translation>
        </message>
        <message>
            <location filename="../ui/plan_links.py" />
            <source>Which layer is “{layer}” now?</source>
            <translation>Welche Ebene ist jetzt „{layer}“?</translation>
        </message>
        <message>
            <location filename="../ui/plan_links.py" />
            <source>Repair link to “{layer}”</source>
            <translation>Verknüpfung mit „{layer}“ reparieren</translation>
        </message>
        <message>
            <location filename="../ui/plan_map_view.py" />
            <source>None of the linked layers is in the project, or they hold nothing to zoom to.</source>
            <translation>Keine der verknüpften Ebenen ist im Projekt, oder sie enthalten nichts, worauf gezoomt werden kann.</translation>
        </message>
        <message>
            <location filename="../ui/plan_map_view.py" />
            <source>None of the linked layers is in the project.</source>
            <translation>Keine der verknüpften Ebenen ist im Projekt.</translation>
        </message>
        <message>
            <location filename="../ui/plan_matrix.py" />
            <location filename="../ui/plan_matrix_page.py" />
            <source>Planwerke and themes: where they meet</source>
            <translation>Planwerke und Themen: Schnittstellen</translation>
        </message>
        <message>
            <location filename="../ui/plan_matrix.py" />
            <source>Planwerke × core themes</source>
            <translation>Planwerke × Kernthemen</translation>
        </message>
        <message>
            <location filename="../ui/plan_matrix.py" />
            <source>Planwerke × words of the Planwerke</source>
            <translation>Planwerke × Wörter der Planwerke</translation>
        </message>
        <message>
            <location filename="../ui/plan_matrix.py" />
            <source>Planwerke × report fields</source>
            <translation>Planwerke × Berichtsfelder</translation>
        </message>
        <message>
            <location filename="../ui/plan_matrix.py" />
            <source>Planwerke × Planwerke: shared core themes</source>
            <translation>Planwerke × Planwerke: gemeinsame Kernthemen</translation>
        </message>
        <message>
            <location filename="../ui/plan_matrix_page.py" />
            <location filename="../ui/plan_row_texts.py" />
            <source>named by the source</source>
            <translation>von der Quelle genannt</translation>
        </message>
        <message>
            <location filename="../ui/plan_matrix_page.py" />
            <source>the source names a word that the editors count to it</source>
            <translation>die Quelle nennt ein Wort, das die Redaktion dazu zählt</translation>
        </message>
        <message>
            <location filename="../ui/plan_matrix_page.py" />
            <location filename="../ui/plan_row_texts.py" />
            <source>assigned by the editors from the contents</source>
            <translation>von der Redaktion nach dem Inhalt zugeordnet</translation>
        </message>
        <message>
            <location filename="../ui/plan_matrix_page.py" />
            <source>{count} Planwerke are too many for this view; filter them to at most {most}.</source>
            <translation>{count} Planwerke sind für diese Darstellung zu viele; auf höchstens {most} eingrenzen.</translation>
        </message>
        <message>
            <location filename="../ui/plan_matrix_page.py" />
            <source>Number of core themes that two Planwerke share.</source>
            <translation>Zahl der Kernthemen, die zwei Planwerke gemeinsam haben.</translation>
        </message>
        <message>
            <location filename="../ui/plan_matrix_page.py" />
            <source>and {count} more</source>
            <translation>und {count} weitere</translation>
        </message>
        <message>
            <location filename="../ui/plan_matrix_page.py" />
            <source>{plan} shares themes with: {others}.</source>
            <translation>{plan} hat gemeinsame Themen mit: {others}.</translation>
        </message>
        <message>
            <location filename="../ui/plan_matrix_page.py" />
            <source>{plan} shares no theme with another Planwerk.</source>
            <translation>{plan} hat mit keinem anderen Planwerk ein gemeinsames Thema.</translation>
        </message>
        <message>
            <location filename="../ui/plan_matrix_page.py" />
            <source>All Planwerke shown</source>
            <translation>Alle gezeigten Planwerke</translation>
        </message>
        <message>
            <location filename="../ui/plan_matrix_page.py" />
            <source>Planwerke with this theme</source>
            <translation>Planwerke mit diesem Thema</translation>
        </message>
        <message>
            <location filename="../ui/plan_matrix_page.py" />
            <source>no Planwerk</source>
            <translation>kein Planwerk</translation>
        </message>
        <message>
            <location filename="../ui/plan_row_captions.py" />
            <source>(new entry)</source>
            <translation>(neuer Eintrag)</translation>
        </message>
        <message>
            <location filename="../ui/plan_row_texts.py" />
            <source>Validity</source>
            <translation>Gültigkeit</translation>
        </message>
        <message>
            <location filename="../ui/plan_row_texts.py" />
            <source>No core theme</source>
            <translation>ohne Kernthema</translation>
        </message>
        <message>
            <location filename="../ui/plan_row_texts.py" />
            <source>Raumbezug not named</source>
            <translation>Raumbezug nicht genannt</translation>
        </message>
        <message>
            <location filename="../ui/plan_row_texts.py" />
            <source>Planungszeitraum is running</source>
            <translation>Planungszeitraum läuft</translation>
        </message>
        <message>
            <location filename="../ui/plan_row_texts.py" />
            <source>Planungszeitraum is still to come</source>
            <translation>Planungszeitraum beginnt noch</translation>
        </message>
        <message>
            <location filename="../ui/plan_row_texts.py" />
            <source>Planungszeitraum without years</source>
            <translation>Planungszeitraum ohne Jahresangabe</translation>
        </message>
        <message>
            <location filename="../ui/plan_row_texts.py" />
            <source>Without a Planungszeitraum</source>
            <translation>ohne Planungszeitraum</translation>
        </message>
        <message>
            <location filename="../ui/plan_row_texts.py" />
            <source>{count} terms</source>
            <translation>{count} Begriffe</translation>
        </message>
        <message>
            <location filename="../ui/plan_row_texts.py" />
            <source>{title} ({shown} of {known})</source>
            <translation>{title} ({shown} von {known})</translation>
        </message>
        <message>
            <location filename="../ui/plan_row_texts.py" />
            <source>the source says “{words}”, counted to it by the editors</source>
            <translation>die Quelle nennt „{words}“, von der Redaktion dazu gezählt</translation>
        </message>
        <message>
            <location filename="../ui/plan_rows_page.py" />
            <source>Add (Ins)</source>
            <translation>Hinzufügen (Einfg)</translation>
        </message>
        <message>
            <location filename="../ui/plan_rows_page.py" />
            <source>Remove (Del)</source>
            <translation>Entfernen (Entf)</translation>
        </message>
        <message>
            <location filename="../ui/plan_rows_page.py" />
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <location filename="../ui/plan_rows_page.py" />
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <location filename="../ui/plan_session.py" />
            <source>The register {file} is not there.</source>
            <translation>Das Register {file} ist nicht vorhanden.</translation>
        </message>
        <message>
            <location filename="../ui/plan_session.py" />
            <source>{reason} The shipped register is shown instead.</source>
            <translation>{reason} Stattdessen wird das mitgelieferte Register gezeigt.</translation>
        </message>
        <message>
            <location filename="../ui/plan_session.py" />
            <source>Nothing was changed: the register is read-only.</source>
            <translation>Es wurde nichts geändert: Das Register ist schreibgeschützt.</translation>
        </message>
        <message>
            <location filename="../ui/plan_session.py" />
            <source>Nothing was changed: the register has been read again.</source>
            <translation>Es wurde nichts geändert: Das Register wurde neu geladen.</translation>
        </message>
        <message>
            <location filename="../ui/plan_session_questions.py" />
            <source>Excel (*.xlsx)</source>
            <translation>Excel (*.xlsx)</translation>
        </message>
        <message>
            <location filename="../ui/plan_session_questions.py" />
            <source>CSV files in one archive (*.zip)</source>
            <translation>CSV-Dateien in einem Archiv (*.zip)</translation>
        </message>
        <message>
            <location filename="../ui/plan_session_questions.py" />
            <source>Export the register</source>
            <translation>Register exportieren</translation>
        </message>
        <message>
            <location filename="../ui/plan_session_questions.py" />
            <source>Import into the register</source>
            <translation>In das Register importieren</translation>
        </message>
        <message>
            <location filename="../ui/plan_session_questions.py" />
            <source>Excel, OpenDocument or CSV (*.xlsx *.ods *.zip *.csv)</source>
            <translation>Excel, OpenDocument oder CSV (*.xlsx *.ods *.zip *.csv)</translation>
        </message>
        <message>
            <location filename="../ui/plan_sheet.py" />
            <source>In full</source>
            <translation>Ausführlich</translation>
        </message>
        <message>
            <location filename="../ui/plan_sheet.py" />
            <source>Department, Planwerk, Zeitbezug</source>
            <translation>Fachbereich, Planwerk, Zeitbezug</translation>
        </message>
        <message>
            <location filename="../ui/plan_sources_page.py" />
            <source>It is an &amp;own entry</source>
            <translation>Als &amp;eigenen Eintrag kennzeichnen</translation>
        </message>
        <message>
            <location filename="../ui/plan_sources_page.py" />
            <source>Source: {document}, {place}</source>
            <translation>Quelle: {document}, {place}</translation>
        </message>
        <message>
            <location filename="../ui/plan_sources_page.py" />
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <location filename="../ui/plan_sources_page.py" />
            <source>Sources of what hangs on it (double-click goes there):</source>
            <translation>Quellen der zugehörigen Angaben (Doppelklick führt dorthin):</translation>
        </message>
        <message>
            <location filename="../ui/plan_timeline.py" />
            <location filename="../ui/plan_timeline_page.py" />
            <source>Planwerke: time line</source>
            <translation>Planwerke: Zeitleiste</translation>
        </message>
        <message>
            <location filename="../ui/plan_timeline.py" />
            <source>All Planwerke</source>
            <translation>Alle Planwerke</translation>
        </message>
        <message>
            <location filename="../ui/plan_timeline.py" />
            <source>With a Planungszeitraum</source>
            <translation>Mit Planungszeitraum</translation>
        </message>
        <message>
            <location filename="../ui/plan_timeline_page.py" />
            <source>Time line</source>
            <translation>Zeitleiste</translation>
        </message>
        <message>
            <location filename="../ui/plan_timeline_page.py" />
            <source>Zeitbezug without a year</source>
            <translation>Zeitbezug ohne Jahr</translation>
        </message>
        <message>
            <location filename="../ui/plan_timeline_page.py" />
            <source>Bar: Planungszeitraum, hatched once it has ended. Diamond: edition; hollow: announced. Dotted: recurs. Red line: today. Grey line: the day a document stands for.</source>
            <translation>Balken: Planungszeitraum, nach dessen Ablauf schraffiert. Raute: Ausgabe; hohl: angekündigt. Gepunktet: wiederkehrend. Rote Linie: heute. Graue Linie: Stand eines Dokuments.</translation>
        </message>
        <message>
            <location filename="../ui/plan_view.py" />
            <source>Select a row to read more; Enter shows it in the dock.</source>
            <translation>Eine Zeile auswählen, um mehr zu lesen; die Eingabetaste zeigt sie im Bedienfeld.</translation>
        </message>
        <message>
            <location filename="../ui/plan_view_export.py" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../ui/plan_view_export.py" />
            <source>Not exported</source>
            <translation>Nicht exportiert</translation>
        </message>
        <message>
            <location filename="../ui/plan_view_export.py" />
            <source>Exported</source>
            <translation>Exportiert</translation>
        </message>
        <message>
            <location filename="../ui/plan_view_filter.py" />
            <source>All bodies</source>
            <translation>Alle Körperschaften</translation>
        </message>
        <message>
            <location filename="../ui/plan_view_filter.py" />
            <source>All departments</source>
            <translation>Alle Fachbereiche</translation>
        </message>
        <message>
            <location filename="../ui/plan_view_texts.py" />
            <source>What is shown</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <location filename="../ui/plan_view_texts.py" />
            <source>&amp;Paper (landscape):</source>
            <translation>&amp;Papier (quer):</translation>
        </message>
        <message>
            <location filename="../ui/plan_view_texts.py" />
            <source>&amp;Export …</source>
            <translation>&amp;Exportieren …</translation>
        </message>
        <message>
            <location filename="../ui/plan_view_texts.py" />
            <source>PDF, HTML, PNG, SVG or CSV of what is shown (Ctrl+P)</source>
            <translation>PDF, HTML, PNG, SVG oder CSV der gezeigten Planwerke (Strg+P)</translation>
        </message>
        <message>
            <location filename="../ui/plan_views.py" />
            <source>Matrix of themes …</source>
            <translation>Themenmatrix …</translation>
        </message>
        <message>
            <location filename="../ui/plan_views.py" />
            <source>Which Planwerke share which themes</source>
            <translation>Welche Planwerke welche Themen gemeinsam haben</translation>
        </message>
        <message>
            <location filename="../ui/plan_views.py" />
            <source>Time line …</source>
            <translation>Zeitleiste …</translation>
        </message>
        <message>
            <location filename="../ui/plan_views.py" />
            <source>Planungszeiträume and editions on a line of years</source>
            <translation>Planungszeiträume und Ausgaben auf einer Zeitleiste</translation>
        </message>
        <message>
            <location filename="../ui/plan_views.py" />
            <source>Overview to print …</source>
            <translation>Druckbare Übersicht …</translation>
        </message>
        <message>
            <location filename="../ui/plan_views.py" />
            <source>All Planwerke as a table for a meeting</source>
            <translation>Alle Planwerke als Tabelle für eine Sitzung</translation>
        </message>
        <message>
            <location filename="../ui/register_exchange.py" />
            <source>To be changed: cells, further rows below (leave the key empty), rows to be left out. Not to be changed: headings, keys, version, changed on, changed by.</source>
            <translation>Ändern: Zellen; neue Zeilen unten anfügen (Schlüssel leer lassen); Zeilen löschen. Nicht ändern: Überschriften, Schlüssel, Version, Geändert am, Geändert von.</translation>
        </message>
        <message>
            <location filename="../ui/register_exchange.py" />
            <source>The register has been exported: {file}</source>
            <translation>Das Register ist exportiert: {file}</translation>
        </message>
        <message>
            <location filename="../ui/register_exchange.py" />
            <source>{file}: all is in the register as it is in the file.</source>
            <translation>{file}: Im Register steht alles so wie in der Datei.</translation>
        </message>
        <message>
            <location filename="../ui/register_exchange.py" />
            <source>Import {file}</source>
            <translation>{file} importieren</translation>
        </message>
        <message>
            <location filename="../ui/register_exchange.py" />
            <source>Not read, since the register knows nothing like it: {names}.</source>
            <translation>Nicht gelesen, weil das Register dergleichen nicht kennt: {names}.</translation>
        </message>
        <message>
            <location filename="../ui/register_import_dialog.py" />
            <source>New in the file ({count})</source>
            <translation>Neu in der Datei ({count})</translation>
        </message>
        <message>
            <location filename="../ui/register_import_dialog.py" />
            <source>Changed in the file ({count})</source>
            <translation>In der Datei geändert ({count})</translation>
        </message>
        <message>
            <location filename="../ui/register_import_dialog.py" />
            <source>Changed in the register too since the file was written ({count})</source>
            <translation>Seit dem Export auch im Register geändert ({count}): angehakt gilt die Datei</translation>
        </message>
        <message>
            <location filename="../ui/register_import_dialog.py" />
            <source>Not in the file ({count}): deleted in the register if ticked</source>
            <translation>Nicht in der Datei ({count}): angehakt wird im Register gelöscht</translation>
        </message>
        <message>
            <location filename="../ui/register_import_dialog.py" />
            <source>Cannot be taken over ({count})</source>
            <translation>So nicht zu übernehmen ({count})</translation>
        </message>
        <message>
            <location filename="../ui/register_import_dialog.py" />
            <source>Nothing has been changed yet. What is ticked will be taken over in one step, which can be undone (Ctrl+Z).</source>
            <translation>Noch ist nichts geändert. Was angehakt ist, wird in einem Schritt übernommen, der sich rückgängig machen lässt (Strg+Z).</translation>
        </message>
        <message>
            <location filename="../ui/register_import_dialog.py" />
            <source>In the register</source>
            <translation>Im Register</translation>
        </message>
        <message>
            <location filename="../ui/register_import_dialog.py" />
            <source>In the file</source>
            <translation>In der Datei</translation>
        </message>
        <message>
            <location filename="../ui/register_import_dialog.py" />
            <source>&amp;Take over ({count})</source>
            <translation>Ü&amp;bernehmen ({count})</translation>
        </message>
        <message>
            <location filename="../ui/register_import_texts.py" />
            <source>row {line} of the file</source>
            <translation>Zeile {line} der Datei</translation>
        </message>
        <message>
            <location filename="../ui/register_menu.py" />
            <source>Open: {name}</source>
            <translation>Geöffnet: {name}</translation>
        </message>
        <message>
            <location filename="../ui/register_menu.py" />
            <source>Organisations&amp;zeichen: {who} …</source>
            <translation>Organisations&amp;zeichen: {who} …</translation>
        </message>
        <message>
            <location filename="../ui/register_menu.py" />
            <source>&amp;Open another register …</source>
            <translation>Anderes Register ö&amp;ffnen …</translation>
        </message>
        <message>
            <location filename="../ui/register_menu.py" />
            <source>&amp;Back to the shipped register</source>
            <translation>&amp;Zurück zum mitgelieferten Register</translation>
        </message>
        <message>
            <location filename="../ui/register_menu.py" />
            <source>&amp;Read again</source>
            <translation>&amp;Neu laden</translation>
        </message>
        <message>
            <location filename="../ui/register_menu.py" />
            <source>&amp;Instruments, documents, departments …</source>
            <translation>&amp;Instrumente, Dokumente, Fachbereiche …</translation>
        </message>
        <message>
            <location filename="../ui/register_menu.py" />
            <source>Change &amp;log …</source>
            <translation>Änderungs&amp;protokoll …</translation>
        </message>
        <message>
            <location filename="../ui/register_menu.py" />
            <source>&amp;Export as Excel or CSV …</source>
            <translation>Als Excel oder CSV &amp;exportieren …</translation>
        </message>
        <message>
            <location filename="../ui/register_menu.py" />
            <source>I&amp;mport from Excel or CSV …</source>
            <translation>Aus Excel oder CSV i&amp;mportieren …</translation>
        </message>
        <message>
            <location filename="../ui/register_menu.py" />
            <source>shipped register (read-only)</source>
            <translation>mitgeliefertes Register (schreibgeschützt)</translation>
        </message>
        <message>
            <location filename="../ui/register_place_dialog.py" />
            <source>Organisations&amp;zeichen:</source>
            <translation>Organisations&amp;zeichen:</translation>
        </message>
        <message>
            <location filename="../ui/register_place_dialog.py" />
            <source>Edit the register</source>
            <translation>Register bearbeiten</translation>
        </message>
        <message>
            <location filename="../ui/register_place_dialog.py" />
            <source>The shipped register cannot be changed. Where shall the one lie that is worked on? The project remembers the place.</source>
            <translation>Das mitgelieferte Register kann nicht geändert werden. Wo soll das Register liegen, an dem gearbeitet wird? Das Projekt merkt sich den Ort.</translation>
        </message>
        <message>
            <location filename="../ui/register_place_dialog.py" />
            <source>The register {file} is read-only. Where shall the one lie that is worked on?</source>
            <translation>Das Register {file} ist schreibgeschützt. Wo soll das Register liegen, an dem gearbeitet wird?</translation>
        </message>
        <message>
            <location filename="../ui/register_place_dialog.py" />
            <source>Open a register</source>
            <translation>Register öffnen</translation>
        </message>
        <message>
            <location filename="../ui/register_place_dialog.py" />
            <source>The project remembers the register that is opened here.</source>
            <translation>Das Projekt merkt sich das Register, das hier geöffnet wird.</translation>
        </message>
        <message>
            <location filename="../ui/register_place_dialog.py" />
            <source>Copy in another &amp;file:</source>
            <translation>Kopie in einer &amp;anderen Datei:</translation>
        </message>
        <message>
            <location filename="../ui/register_place_dialog.py" />
            <source>&amp;GeoPackage that is there:</source>
            <translation>Vorhandenes &amp;GeoPackage:</translation>
        </message>
        <message>
            <location filename="../ui/register_place_dialog.py" />
            <source>&amp;Database (PostgreSQL) for several:</source>
            <translation>&amp;Datenbank (PostgreSQL) für mehrere Fachbereiche:</translation>
        </message>
        <message>
            <location filename="../ui/register_place_dialog.py" />
            <source>The &amp;project’s register that is there: {file}</source>
            <translation>Vorhandenes Register neben dem &amp;Projekt: {file}</translation>
        </message>
        <message>
            <location filename="../ui/register_place_dialog.py" />
            <source>The profile’s &amp;register that is there: {file}</source>
            <translation>Vorhandenes &amp;Register im Benutzerprofil: {file}</translation>
        </message>
        <message>
            <location filename="../ui/register_place_dialog.py" />
            <source>Copy beside the &amp;project: {file}</source>
            <translation>Kopie neben dem &amp;Projekt: {file}</translation>
        </message>
        <message>
            <location filename="../ui/register_place_dialog.py" />
            <source>Copy in the p&amp;rofile, for all projects: {file}</source>
            <translation>Kopie im Benutzerp&amp;rofil, für alle Projekte: {file}</translation>
        </message>
        <message>
            <location filename="../ui/register_place_dialog.py" />
            <source>Choose a GeoPackage that is there.</source>
            <translation>Ein vorhandenes GeoPackage auswählen.</translation>
        </message>
        <message>
            <location filename="../ui/register_place_dialog.py" />
            <source>Name a file for the copy.</source>
            <translation>Eine Datei für die Kopie nennen.</translation>
        </message>
        <message>
            <location filename="../ui/register_place_dialog.py" />
            <source>This file is there already; it is not replaced.</source>
            <translation>Diese Datei gibt es bereits; sie wird nicht ersetzt.</translation>
        </message>
        <message>
            <location filename="../ui/register_place_dialog.py" />
            <source>The folder does not exist.</source>
            <translation>Den Ordner gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../ui/self_test_dialog.py" />
            <source>Check installation</source>
            <translation>Installation prüfen</translation>
        </message>
        <message>
            <location filename="../ui/self_test_dialog.py" />
            <source>Finding</source>
            <translation>Befund</translation>
        </message>
        <message>
            <location filename="../ui/self_test_dialog.py" />
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <location filename="../ui/self_test_dialog.py" />
            <source>Save report …</source>
            <translation>Bericht speichern …</translation>
        </message>
        <message>
            <location filename="../ui/self_test_dialog.py" />
            <source>The report names versions and the last messages of this session, no data. It is not sent by itself.</source>
            <translation>Der Bericht nennt Versionen und die letzten Meldungen dieser Sitzung, keine Daten. Er wird nicht von selbst verschickt.</translation>
        </message>
        <message>
            <location filename="../ui/self_test_dialog.py" />
            <source>To look at: {titles}.</source>
            <translation>Anzusehen: {titles}.</translation>
        </message>
        <message>
            <location filename="../ui/self_test_dialog.py" />
            <source>Everything is there and works.</source>
            <translation>Alles ist da und funktioniert.</translation>
        </message>
        <message>
            <location filename="../ui/self_test_dialog.py" />
            <source>Save report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <location filename="../ui/style_dock.py" />
            <source>Saved as office default in {path}.</source>
            <translation>Als Vorgabe des Hauses in {path} gespeichert.</translation>
        </message>
        <message>
            <location filename="../ui/style_dock.py" />
            <source>All dates</source>
            <translation>Alle Stichtage</translation>
        </message>
        <message>
            <location filename="../ui/style_dock.py" />
            <source>Replace the saved limits?</source>
            <translation>Die gespeicherten Grenzen ersetzen?</translation>
        </message>
        <message>
            <location filename="../ui/style_texts.py" />
            <source>A value on a limit belongs below</source>
            <translation>Wert auf der Grenze zählt nach unten</translation>
        </message>
        <message>
            <location filename="../ui/style_texts.py" />
            <source>Same limits for all years and layers</source>
            <translation>Gleiche Grenzen für alle Jahre und Layer</translation>
        </message>
        <message>
            <location filename="../ui/style_texts.py" />
            <source>All dates of this layer, and all layers of the project with the same field, get the same classes.</source>
            <translation>Alle Stichtage dieses Layers und alle Layer des Projekts mit demselben Feld erhalten dieselben Klassen.</translation>
        </message>
        <message>
            <location filename="../ui/style_texts.py" />
            <source>Show on the map at once</source>
            <translation>Sofort auf der Karte zeigen</translation>
        </message>
        <message>
            <location filename="../ui/style_texts.py" />
            <source>Office default</source>
            <translation>Vorgabe laden</translation>
        </message>
        <message>
            <location filename="../ui/style_texts.py" />
            <source>Take the limits that the office has saved for this indicator.</source>
            <translation>Die Grenzen übernehmen, die das Haus für diese Kennzahl gespeichert hat.</translation>
        </message>
        <message>
            <location filename="../ui/style_texts.py" />
            <source>Save as office default</source>
            <translation>Als Vorgabe speichern</translation>
        </message>
        <message>
            <location filename="../ui/style_texts.py" />
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <location filename="../ui/style_texts.py" />
            <source>The classes lie around it; choose a palette with two ends.</source>
            <translation>Die Klassen liegen um ihn herum; dazu eine Farbpalette mit zwei Enden wählen.</translation>
        </message>
        <message>
            <location filename="../ui/style_texts.py" />
            <source>{values} values in {classes} classes, from {layers} layer(s).</source>
            <translation>{values} Werte in {classes} Klassen, aus {layers} Layer(n).</translation>
        </message>
        <message>
            <location filename="../ui/style_texts.py" />
            <source>Few areas: the limits depend on single values.</source>
            <translation>Wenige Gebiete: Die Grenzen hängen von einzelnen Werten ab.</translation>
        </message>
    </context>
</TS>
