"""The linked layers of a Planwerk as a section of its page."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from ..core.plans.links import ABSENT, CHANGED, PRESENT, UNREADABLE, LinkStatus
from ..core.plans.records import LINK_ROLES, LayerLink
from ..i18n import translate

ZOOM, ONLY, RESTORE = "layers:zoom:", "layers:only:", "layers:restore:"
UNLINK, REPAIR = "layers:unlink:", "layers:repair:"
PREFIX = "layers:"


def links_section(
    plan: str, links: Sequence[tuple[LayerLink, LinkStatus]], can_restore: bool
) -> str:
    """What is linked, in which state, and what can be done with it."""
    if not links:
        text = translate(
            "Sozialraum",
            "No layers are linked. Drag layers from the layer panel onto the Planwerk, or choose "
            "“Link the active layer”.",
        )
        return f"<p class='muted'>{escape(text)}</p>"
    ordered = sorted(links, key=lambda pair: LINK_ROLES.index(pair[0].role))
    rows = "".join(f"<li>{_link(link, status)}</li>" for link, status in ordered)
    return f"{_actions(plan, links, can_restore)}<ul>{rows}</ul>"


def _actions(plan: str, links: Sequence[tuple[LayerLink, LinkStatus]], can_restore: bool) -> str:
    there = any(status.layers for _, status in links)
    parts = []
    if there:
        parts.append(_anchor(ZOOM + plan, translate("Sozialraum", "Zoom to layers")))
        parts.append(_anchor(ONLY + plan, translate("Sozialraum", "Show only these layers")))
    if can_restore:
        parts.append(_anchor(RESTORE, translate("Sozialraum", "Restore the former view")))
    return "<p>{}</p>".format(" · ".join(parts)) if parts else ""


def _link(link: LayerLink, status: LinkStatus) -> str:
    name = escape(link.layer_name or link.key)
    state, colour = _state(status)
    parts = [f"<b>{name}</b> <span class='muted'>– {escape(link.role)}</span>"]
    if link.area_filter:
        label = translate("Sozialraum", "Area filter: {filter}").format(filter=link.area_filter)
        parts.append(f"<span class='small'>{escape(label)}</span>")
    actions = [f"<span class='{colour}'>{escape(state)}</span>"]
    if status.state in (CHANGED, UNREADABLE):
        actions.append(_anchor(REPAIR + link.key, translate("Sozialraum", "repair …")))
    actions.append(_anchor(UNLINK + link.key, translate("Sozialraum", "unlink")))
    parts.append(" · ".join(actions))
    return "<br>".join(parts)


def _state(status: LinkStatus) -> tuple[str, str]:
    return {
        PRESENT: (translate("Sozialraum", "in the project"), "muted"),
        ABSENT: (translate("Sozialraum", "not in the project"), "warning"),
        CHANGED: (translate("Sozialraum", "data source has moved"), "warning"),
        UNREADABLE: (translate("Sozialraum", "data cannot be read"), "warning"),
    }[status.state]


def _anchor(link: str, text: str) -> str:
    return f"<a href='{escape(link)}'>{escape(text)}</a>"
