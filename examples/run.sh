#!/usr/bin/env bash
# The demo: real data through the algorithms, as a batch job of a statistics office would run them.
#
#   examples/run.sh [OUT]      OUT is build/demo unless given
#
# Aachen: census cells → statistical districts → Stadtbezirke. Berlin: monitoring of social urban
# development 2021. Each step is one call of qgis_process; the results are tables of two GeoPackages,
# a project with styled layers, two maps and a map of each indicator that the census allows.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
out=${1:-$root/build/demo}
qgis_process=${QGIS_PROCESS:-$(command -v qgis_process.bin || command -v qgis_process)}
python=${PYTHON:-/usr/bin/python3}

rm -rf "$out" && mkdir -p "$out/log"
out=$(cd "$out" && pwd)
export QT_QPA_PLATFORM=offscreen QGIS_CUSTOM_CONFIG_PATH=$out/profile
export XDG_RUNTIME_DIR=$out/profile/runtime
plugins=$QGIS_CUSTOM_CONFIG_PATH/profiles/default/python/plugins
mkdir -p "$plugins" "$XDG_RUNTIME_DIR" "$QGIS_CUSTOM_CONFIG_PATH/profiles/default/QGIS"
chmod 700 "$XDG_RUNTIME_DIR"
ln -sfn "$root" "$plugins/sozialraum"
printf '[locale]\noverrideFlag=true\nuserLocale=de\n\n[PythonPlugins]\nsozialraum=true\n' \
  > "$QGIS_CUSTOM_CONFIG_PATH/profiles/default/QGIS/QGIS3.ini"

step() { # step NAME ALGORITHM PARAMETER=VALUE…: one run, its log kept
  local name=$1 algorithm=$2
  shift 2
  printf '  %-34s %s\n' "$algorithm" "$name"
  if ! "$qgis_process" --json run "$algorithm" -- "$@" \
    > "$out/log/$name.json" 2> "$out/log/$name.err"; then
    cat "$out/log/$name.err" >&2
    exit 1
  fi
}
table() { printf "ogr:dbname='%s' table=\"%s\"" "$1" "$2"; }

aachen=$out/aachen.gpkg
berlin=$out/berlin.gpkg
parts=$out/zwischenschritte.gpkg
cells=$here/aachen/zensus2011_1km.gpkg
districts=$here/aachen/statistische_bezirke.gpkg
census="Statistische Ämter des Bundes und der Länder, Zensus 2011 (dl-de/by-2-0)"
day=2011-05-09
counts="flaeche_km2;Einwohner;u18;u18_base;ab65;ab65_base;ausl;ausl_base;frauen;frauen_base"
# Numerator and denominator come from the same cells; all other fields are found by their names.
fields="anteil_u18.ew=u18_base;anteil_65_plus.ew=ab65_base;frauenanteil.ew=frauen_base"
fields="$fields;auslaenderanteil.ew=ausl_base;ew_ausl=ausl;leerstand_mittel=whg_Leerstandsquote"
fields="$fields;wohnflaeche_whg_mittel=whg_Wohnfl_Whg_D"
indicators() { # indicators TABLE KEY LEVEL RESULT: all of the catalogue that the fields allow
  step "$4" sozialraum:indicators "INPUT=$aachen|layername=$1" "KEY_FIELD=$2" \
    "FIELD_MAP=$fields" DATE=$day "LEVEL=$3" "SOURCE_NOTE=$census" \
    "OUTPUT=$(table "$aachen" "$4")" "OUTPUT_TABLE=$(table "$parts" "kennzahlen_$4")"
}

echo "Aachen"
step zellen sozialraum:recode "INPUT=$cells" KEY_FIELD=gitter_id "CODES=-1=unknown;-9=unknown" \
  "FIELDS=$(printf '%s;' Einwohner unter18_A ab65_A Auslaender_A Frauen_A Alter_D HHGroesse_D \
    Wohnfl_Bew_D Wohnfl_Whg_D)Leerstandsquote" \
  "SHARES=$(printf '%s;' 'u18=unter18_A*Einwohner/100' 'ab65=ab65_A*Einwohner/100' \
    'ausl=Auslaender_A*Einwohner/100')frauen=Frauen_A*Einwohner/100" \
  "OUTPUT=$(table "$aachen" zellen)"
# Dwellings of a cell, to weight the means of dwellings with: floor space / floor space of each.
step zellen_wohnungen native:fieldcalculator "INPUT=$aachen|layername=zellen" FIELD_NAME=wohnungen \
  FIELD_TYPE=0 'FORMULA="Einwohner" * "Wohnfl_Bew_D" / "Wohnfl_Whg_D"' \
  "OUTPUT=$(table "$parts" zellen_wohnungen)"
step flaechen native:fieldcalculator "INPUT=$districts" FIELD_NAME=flaeche_km2 FIELD_TYPE=0 \
  'FORMULA=area($geometry) / 1000000' "OUTPUT=$(table "$parts" bezirke_flaechen)"
step schluessel sozialraum:crosswalk "INPUT=$cells" KEY_FIELD=gitter_id "TARGET=$districts" \
  TARGET_KEY_FIELD=statbez METHOD=area "OUTPUT=$(table "$aachen" schluessel_zellen_bezirke)"
step bezirke_einwohner sozialraum:aggregate "INPUT=$aachen|layername=zellen" KEY_FIELD=gitter_id \
  "CROSSWALK=$aachen|layername=schluessel_zellen_bezirke" "SUM_FIELDS=${counts#flaeche_km2;}" \
  "MEAN_FIELDS=Alter_D;HHGroesse_D;Wohnfl_Bew_D" WEIGHT_FIELD=Einwohner MISSING=available \
  "TARGET=$parts|layername=bezirke_flaechen" TARGET_KEY_FIELD=statbez \
  "OUTPUT=$(table "$parts" bezirke_einwohner)" \
  "OUTPUT_BALANCE=$(table "$aachen" bilanz_zellen_bezirke)"
step bezirke_grundzahlen sozialraum:aggregate "INPUT=$parts|layername=zellen_wohnungen" \
  KEY_FIELD=gitter_id "CROSSWALK=$aachen|layername=schluessel_zellen_bezirke" \
  SUM_FIELDS=wohnungen "MEAN_FIELDS=Leerstandsquote;Wohnfl_Whg_D" WEIGHT_FIELD=wohnungen \
  MISSING=available "TARGET=$parts|layername=bezirke_einwohner" TARGET_KEY_FIELD=statbez \
  PREFIX=whg_ "OUTPUT=$(table "$aachen" bezirke_grundzahlen)"
indicators bezirke_grundzahlen statbez "Statistischer Bezirk" bezirke
step umrisse native:dissolve "INPUT=$districts" FIELD=stadtbezirk \
  "OUTPUT=$(table "$parts" umrisse)"
step stadtbezirke_flaechen native:retainfields "INPUT=$parts|layername=umrisse" \
  FIELDS=stadtbezirk "OUTPUT=$(table "$aachen" stadtbezirke_flaechen)"
step stadtbezirke_einwohner sozialraum:aggregate "INPUT=$aachen|layername=bezirke_grundzahlen" \
  KEY_FIELD=statbez PARENT_FIELD=stadtbezirk "SUM_FIELDS=$counts" \
  "MEAN_FIELDS=Alter_D;HHGroesse_D;Wohnfl_Bew_D" WEIGHT_FIELD=Einwohner MISSING=available \
  "TARGET=$aachen|layername=stadtbezirke_flaechen" TARGET_KEY_FIELD=stadtbezirk \
  "OUTPUT=$(table "$parts" stadtbezirke_einwohner)" \
  "OUTPUT_BALANCE=$(table "$aachen" bilanz_bezirke_stadtbezirke)"
step stadtbezirke_zwischen native:deletecolumn "INPUT=$parts|layername=stadtbezirke_einwohner" \
  COLUMN=sources "OUTPUT=$(table "$parts" stadtbezirke_zwischen)"
step stadtbezirke_grundzahlen sozialraum:aggregate "INPUT=$aachen|layername=bezirke_grundzahlen" \
  KEY_FIELD=statbez PARENT_FIELD=stadtbezirk SUM_FIELDS=whg_wohnungen \
  "MEAN_FIELDS=whg_Leerstandsquote;whg_Wohnfl_Whg_D" WEIGHT_FIELD=whg_wohnungen \
  MISSING=available "TARGET=$parts|layername=stadtbezirke_zwischen" \
  TARGET_KEY_FIELD=stadtbezirk "OUTPUT=$(table "$aachen" stadtbezirke_grundzahlen)"
indicators stadtbezirke_grundzahlen stadtbezirk Stadtbezirk stadtbezirke
step kennzahlen_beide native:mergevectorlayers "LAYERS=$parts|layername=kennzahlen_bezirke" \
  "LAYERS=$parts|layername=kennzahlen_stadtbezirke" "OUTPUT=$(table "$parts" kennzahlen)"
step kennzahlen native:deletecolumn "INPUT=$parts|layername=kennzahlen" "COLUMN=layer;path" \
  "OUTPUT=$(table "$aachen" kennzahlen_intern)"
step farben sozialraum:styleindicator "INPUT=$aachen|layername=bezirke" FIELD=anteil_65_plus \
  METHOD=quantile CLASSES=5 "POOL=$aachen|layername=stadtbezirke" DECIMALS=1 UNIT=% \
  "OUTPUT_STYLE=$out/anteil_65_plus.qml"
step planwerke sozialraum:planoverview "OUTPUT=$(table "$aachen" planwerke)" \
  "OUTPUT_INSTRUMENTS=$(table "$aachen" steuerungsinstrumente)"

echo "Berlin"
step verbinden native:joinattributestable "INPUT=$here/berlin/planungsraeume_2021.gpkg" FIELD=id \
  "INPUT_2=$here/berlin/mss_2021_indikatoren.csv" FIELD_2=id \
  "FIELDS_TO_COPY=einwohner;s1;s3;s4;d1;d3;d4" "OUTPUT=$(table "$berlin" planungsraeume)"
step status_dynamik sozialraum:statusdynamics "INPUT=$berlin|layername=planungsraeume" KEY_FIELD=id \
  "STATUS_FIELDS=s1;s3;s4" "DYNAMICS_FIELDS=d1;d3;d4" POPULATION_FIELD=einwohner PRESET=berlin \
  "OUTPUT=$(table "$berlin" status_dynamik)" "OUTPUT_BASE=$(table "$berlin" basis_2021)"

env -u LC_ALL LANG=de_DE.UTF-8 "$python" "$here/project.py" "$out"

# What the plugin's menu offers as example projects: project, results and what they were made of.
projects=$out/projects
mkdir -p "$projects/aachen" "$projects/berlin"
cp "$out/sozialraum-aachen.qgz" "$aachen" "$here"/aachen/* "$projects/aachen/"
cp "$out/sozialraum-berlin.qgz" "$berlin" "$here"/berlin/* "$projects/berlin/"
