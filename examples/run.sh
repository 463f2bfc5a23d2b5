#!/usr/bin/env bash
# The demo: real data through the algorithms, as a batch job of a statistics office would run them.
#
#   examples/run.sh [OUT]      OUT is build/demo unless given
#
# Aachen: census cells → statistical districts → Stadtbezirke. Berlin: monitoring of social urban
# development 2021. Each step is one call of qgis_process; the results are tables of two GeoPackages,
# a project with styled layers and two maps.
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
counts="Einwohner;u18;u18_base;ab65;ab65_base;frauen;frauen_base"
# Numerator and denominator come from the same cells.
fields="anteil_u18.ew=u18_base;ew_00_17=u18;anteil_65_plus.ew=ab65_base;ew_65_plus=ab65"
fields="$fields;frauenanteil.ew=frauen_base;ew_w=frauen;alter_mittel=Alter_D;hhgroesse_mittel=HHGroesse_D"
wanted="anteil_u18;anteil_65_plus;frauenanteil;durchschnittsalter;haushaltsgroesse"

echo "Aachen"
step zellen sozialraum:recode "INPUT=$cells" KEY_FIELD=gitter_id "CODES=-1=unknown;-9=unknown" \
  "FIELDS=Einwohner;unter18_A;ab65_A;Frauen_A;Alter_D;HHGroesse_D" \
  "SHARES=u18=unter18_A*Einwohner/100;ab65=ab65_A*Einwohner/100;frauen=Frauen_A*Einwohner/100" \
  "OUTPUT=$(table "$aachen" zellen)"
step schluessel sozialraum:crosswalk "INPUT=$cells" KEY_FIELD=gitter_id "TARGET=$districts" \
  TARGET_KEY_FIELD=statbez METHOD=area "OUTPUT=$(table "$aachen" schluessel_zellen_bezirke)"
step bezirke_grundzahlen sozialraum:aggregate "INPUT=$aachen|layername=zellen" KEY_FIELD=gitter_id \
  "CROSSWALK=$aachen|layername=schluessel_zellen_bezirke" "SUM_FIELDS=$counts" \
  "MEAN_FIELDS=Alter_D;HHGroesse_D" WEIGHT_FIELD=Einwohner MISSING=available \
  "TARGET=$districts" TARGET_KEY_FIELD=statbez \
  "OUTPUT=$(table "$aachen" bezirke_grundzahlen)" \
  "OUTPUT_BALANCE=$(table "$aachen" bilanz_zellen_bezirke)"
step bezirke sozialraum:indicators "INPUT=$aachen|layername=bezirke_grundzahlen" KEY_FIELD=statbez \
  "INDICATORS=$wanted" "FIELD_MAP=$fields" DATE=$day "LEVEL=Statistischer Bezirk" \
  "SOURCE_NOTE=$census" "OUTPUT=$(table "$aachen" bezirke)" \
  "OUTPUT_TABLE=$(table "$parts" kennzahlen_bezirke)"
step umrisse native:dissolve "INPUT=$districts" FIELD=stadtbezirk \
  "OUTPUT=$(table "$parts" umrisse)"
step stadtbezirke_flaechen native:retainfields "INPUT=$parts|layername=umrisse" \
  FIELDS=stadtbezirk "OUTPUT=$(table "$aachen" stadtbezirke_flaechen)"
step stadtbezirke_grundzahlen sozialraum:aggregate "INPUT=$aachen|layername=bezirke_grundzahlen" \
  KEY_FIELD=statbez PARENT_FIELD=stadtbezirk "SUM_FIELDS=$counts" \
  "MEAN_FIELDS=Alter_D;HHGroesse_D" WEIGHT_FIELD=Einwohner MISSING=available \
  "TARGET=$aachen|layername=stadtbezirke_flaechen" TARGET_KEY_FIELD=stadtbezirk \
  "OUTPUT=$(table "$aachen" stadtbezirke_grundzahlen)" \
  "OUTPUT_BALANCE=$(table "$aachen" bilanz_bezirke_stadtbezirke)"
step stadtbezirke sozialraum:indicators "INPUT=$aachen|layername=stadtbezirke_grundzahlen" \
  KEY_FIELD=stadtbezirk "INDICATORS=$wanted" "FIELD_MAP=$fields" DATE=$day LEVEL=Stadtbezirk \
  "SOURCE_NOTE=$census" "OUTPUT=$(table "$aachen" stadtbezirke)" \
  "OUTPUT_TABLE=$(table "$parts" kennzahlen_stadtbezirke)"
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
