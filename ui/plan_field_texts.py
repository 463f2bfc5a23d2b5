"""What tables, fields and words of the register are called in forms."""

from __future__ import annotations

from ..core.plans.rules import shown_date
from ..i18n import QT_TRANSLATE_NOOP, tr, translate

TABLE_TEXTS = {
    "bodies": QT_TRANSLATE_NOOP("Sozialraum", "Körperschaft"),
    "documents": QT_TRANSLATE_NOOP("Sozialraum", "Document"),
    "departments": QT_TRANSLATE_NOOP("Sozialraum", "Department"),
    "plans": QT_TRANSLATE_NOOP("Sozialraum", "Planwerk"),
    "plan_periods": QT_TRANSLATE_NOOP("Sozialraum", "Zeitbezug"),
    "plan_levels": QT_TRANSLATE_NOOP("Sozialraum", "Raumbezug"),
    "plan_contents": QT_TRANSLATE_NOOP("Sozialraum", "Statement"),
    "plan_relations": QT_TRANSLATE_NOOP("Sozialraum", "Relation"),
    "instruments": QT_TRANSLATE_NOOP("Sozialraum", "Steuerungsinstrument"),
    "themes": QT_TRANSLATE_NOOP("Sozialraum", "Theme"),
    "theme_mapping": QT_TRANSLATE_NOOP("Sozialraum", "Mapping of a theme"),
    "plan_themes": QT_TRANSLATE_NOOP("Sozialraum", "Theme of a Planwerk"),
    "actors": QT_TRANSLATE_NOOP("Sozialraum", "Actor"),
    "layer_links": QT_TRANSLATE_NOOP("Sozialraum", "Linked layer"),
    "change_log": QT_TRANSLATE_NOOP("Sozialraum", "Change log"),
}
_PLURALS = {
    "bodies": QT_TRANSLATE_NOOP("Sozialraum", "Körperschaften"),
    "documents": QT_TRANSLATE_NOOP("Sozialraum", "Documents"),
    "departments": QT_TRANSLATE_NOOP("Sozialraum", "Departments"),
    "plans": QT_TRANSLATE_NOOP("Sozialraum", "Planwerke"),
    "plan_periods": QT_TRANSLATE_NOOP("Sozialraum", "Zeitbezüge"),
    "plan_levels": QT_TRANSLATE_NOOP("Sozialraum", "Raumbezüge"),
    "plan_contents": QT_TRANSLATE_NOOP("Sozialraum", "Statements"),
    "plan_relations": QT_TRANSLATE_NOOP("Sozialraum", "Relations"),
    "instruments": QT_TRANSLATE_NOOP("Sozialraum", "Means of steering"),
    "themes": QT_TRANSLATE_NOOP("Sozialraum", "Themes"),
    "theme_mapping": QT_TRANSLATE_NOOP("Sozialraum", "Mappings of themes"),
    "plan_themes": QT_TRANSLATE_NOOP("Sozialraum", "Assignments of themes"),
    "actors": QT_TRANSLATE_NOOP("Sozialraum", "Actors"),
    "layer_links": QT_TRANSLATE_NOOP("Sozialraum", "Linked layers"),
}
_FIELDS = {
    "key": QT_TRANSLATE_NOOP("Sozialraum", "Key"),
    "version": QT_TRANSLATE_NOOP("Sozialraum", "Version"),
    "changed_at": QT_TRANSLATE_NOOP("Sozialraum", "Changed on"),
    "changed_by": QT_TRANSLATE_NOOP("Sozialraum", "Changed by"),
    "title": QT_TRANSLATE_NOOP("Sozialraum", "Title"),
    "department": QT_TRANSLATE_NOOP("Sozialraum", "Department"),
    "note": QT_TRANSLATE_NOOP("Sozialraum", "Remark"),
    "code": QT_TRANSLATE_NOOP("Sozialraum", "Sign (such as FB56)"),
    "body": QT_TRANSLATE_NOOP("Sozialraum", "Körperschaft"),
    "dated": QT_TRANSLATE_NOOP("Sozialraum", "As of"),
    "kind": QT_TRANSLATE_NOOP("Sozialraum", "Kind"),
    "label": QT_TRANSLATE_NOOP("Sozialraum", "Wording"),
    "part": QT_TRANSLATE_NOOP("Sozialraum", "Part of the Planwerk"),
    "status": QT_TRANSLATE_NOOP("Sozialraum", "Status"),
    "begins": QT_TRANSLATE_NOOP("Sozialraum", "From"),
    "ends": QT_TRANSLATE_NOOP("Sozialraum", "Until"),
    "level": QT_TRANSLATE_NOOP("Sozialraum", "Area level"),
    "extent": QT_TRANSLATE_NOOP("Sozialraum", "Extent"),
    "section": QT_TRANSLATE_NOOP("Sozialraum", "Section"),
    "text": QT_TRANSLATE_NOOP("Sozialraum", "Text"),
    "basis": QT_TRANSLATE_NOOP("Sozialraum", "Kind of basis"),
    "relation": QT_TRANSLATE_NOOP("Sozialraum", "Relation"),
    "other": QT_TRANSLATE_NOOP("Sozialraum", "Other Planwerk"),
    "outside": QT_TRANSLATE_NOOP("Sozialraum", "or outside the register"),
    "named_as": QT_TRANSLATE_NOOP("Sozialraum", "Named under"),
    "plan": QT_TRANSLATE_NOOP("Sozialraum", "Planwerk"),
    "same_as": QT_TRANSLATE_NOOP("Sozialraum", "Is itself the Planwerk"),
    "vocabulary": QT_TRANSLATE_NOOP("Sozialraum", "Vocabulary"),
    "theme": QT_TRANSLATE_NOOP("Sozialraum", "Theme"),
    "origin": QT_TRANSLATE_NOOP("Sozialraum", "Assigned by"),
    "document": QT_TRANSLATE_NOOP("Sozialraum", "Source: document"),
    "place": QT_TRANSLATE_NOOP("Sozialraum", "Page or heading"),
    "position": QT_TRANSLATE_NOOP("Sozialraum", "Rank"),
    "source": QT_TRANSLATE_NOOP("Sozialraum", "Data source"),
    "provider": QT_TRANSLATE_NOOP("Sozialraum", "Data provider"),
    "layer_name": QT_TRANSLATE_NOOP("Sozialraum", "Layer"),
    "role": QT_TRANSLATE_NOOP("Sozialraum", "Role"),
    "area_filter": QT_TRANSLATE_NOOP("Sozialraum", "Area filter"),
    "core_theme": QT_TRANSLATE_NOOP("Sozialraum", "Kernthema"),
}
_WORDS = {
    "quelle": QT_TRANSLATE_NOOP("Sozialraum", "named in the document (quelle)"),
    "redaktion": QT_TRANSLATE_NOOP("Sozialraum", "assigned by hand (redaktion)"),
}
_HINTS = {
    "begins": QT_TRANSLATE_NOOP("Sozialraum", "year or date: 2027 or 31.12.2027"),
    "ends": QT_TRANSLATE_NOOP("Sozialraum", "year or date: 2027 or 31.12.2027"),
    "dated": QT_TRANSLATE_NOOP("Sozialraum", "year or date: 2027 or 31.12.2027"),
    "label": QT_TRANSLATE_NOOP("Sozialraum", "as people say it, for example 2027–2031"),
    "place": QT_TRANSLATE_NOOP("Sozialraum", "for example page 7, Legal basis"),
    "part": QT_TRANSLATE_NOOP("Sozialraum", "only if it concerns a part alone"),
    "outside": QT_TRANSLATE_NOOP("Sozialraum", "for example Flächennutzungsplan"),
}
_ACTIONS = {
    "insert": QT_TRANSLATE_NOOP("Sozialraum", "added"),
    "update": QT_TRANSLATE_NOOP("Sozialraum", "changed"),
    "delete": QT_TRANSLATE_NOOP("Sozialraum", "deleted"),
}


def table_text(table: str, many: bool = False) -> str:
    """What an entry of a table is called, or several of them."""
    texts = _PLURALS if many else TABLE_TEXTS
    return tr(texts[table]) if table in texts else table


def field_text(table: str, field: str) -> str:
    """What a field is called."""
    if (table, field) == ("documents", "place"):
        return translate("Sozialraum", "Where to find it")
    return tr(_FIELDS[field]) if field in _FIELDS else field


def hint_text(field: str) -> str:
    """What stands in an empty field."""
    return tr(_HINTS[field]) if field in _HINTS else ""


def word_text(word: str) -> str:
    """A word of the register; most are German words that planners read anyway."""
    return tr(_WORDS[word]) if word in _WORDS else word


def action_text(action: str) -> str:
    """What happened to a row, for the change log."""
    return tr(_ACTIONS[action]) if action in _ACTIONS else action


def moment_text(when: str) -> str:
    """An ISO date, perhaps with a time, as people write it."""
    return f"{shown_date(when[:10])} {when[11:16]}".strip()
