#include "tests/support/yaml_events.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>

namespace rasoat::tests {
namespace {

using plans::kNoNode;
using plans::NodeId;
using plans::NodeKind;

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char letter : text) {
    if (letter == '\n') {
      out += "\\n";
    } else if (letter == '"' || letter == '\\') {
      out += {'\\', letter};
    } else if (static_cast<unsigned char>(letter) < 0x20) {
      std::array<char, 8> escape{};
      std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(letter));
      out += escape.data();
    } else {
      out += letter;
    }
  }
  return out + "\"";
}

std::string told(const std::vector<YamlEvent>& events, std::size_t index) {
  if (index >= events.size()) return "nothing more";
  static constexpr std::array<const char*, 6> kNames{"empty", "scalar", "alias", "sequence", "mapping", "end"};
  const YamlEvent& event = events[index];
  std::string out = kNames[static_cast<std::size_t>(event.kind)];
  if (event.kind == EventKind::kScalar) out += " " + quoted(event.text);
  if (event.kind == EventKind::kAlias) out += " of " + std::to_string(event.target);
  if (event.anchored) out += " (anchored)";
  if (event.begin != YamlEvent::kUntold) out += " at " + std::to_string(event.begin);
  return out;
}

bool agree(const YamlEvent& a, const YamlEvent& b) {
  const bool places = a.begin == b.begin || a.begin == YamlEvent::kUntold || b.begin == YamlEvent::kUntold;
  return a.kind == b.kind && a.text == b.text && a.target == b.target && a.anchored == b.anchored && places;
}

YamlEvent event_of(const plans::Document& document, NodeId id) {
  static constexpr std::array<EventKind, 6> kKinds{EventKind::kEmpty,   EventKind::kScalar, EventKind::kSequence,
                                                   EventKind::kMapping, EventKind::kAlias,  EventKind::kEmpty};
  YamlEvent event;
  event.kind = kKinds[static_cast<std::size_t>(document.kind(id))];
  event.anchored = document.anchor(id).has_value();
  if (event.kind == EventKind::kScalar) {
    std::string scratch;
    event.text = document.text(id, scratch);
  }
  const bool collection = event.kind == EventKind::kSequence || event.kind == EventKind::kMapping;
  if (event.kind != EventKind::kEmpty && (!collection || is_flow(document, id))) {
    event.begin = event.anchored ? document.anchor(id)->begin : document.span(id).begin;
  }
  return event;
}

}  // namespace

bool is_flow(const plans::Document& document, NodeId id) {
  const NodeId child = document.first_child(id);
  return child == kNoNode || document.span(child).begin != document.span(id).begin;
}

std::vector<YamlEvent> events_of(const plans::Document& document) {
  std::vector<YamlEvent> events;
  std::map<NodeId, std::uint32_t> index_of;
  std::vector<NodeId> next{document.root()};
  while (!next.empty()) {
    const NodeId id = next.back();
    if (id == kNoNode) {
      next.pop_back();
      if (!next.empty()) events.push_back({.kind = EventKind::kEnd, .text = {}});
      continue;
    }
    next.back() = next.size() == 1 ? kNoNode : document.next(id);
    YamlEvent event = event_of(document, id);
    if (event.anchored) index_of[id] = static_cast<std::uint32_t>(events.size());
    if (event.kind == EventKind::kAlias) {
      const auto target = index_of.find(document.alias_target(id));
      if (target != index_of.end()) event.target = target->second;
    }
    events.push_back(std::move(event));
    const NodeKind kind = document.kind(id);
    if (kind == NodeKind::kSequence || kind == NodeKind::kMapping) next.push_back(document.first_child(id));
  }
  return events;
}

std::string compare(const std::vector<YamlEvent>& ours, const std::vector<YamlEvent>& theirs) {
  const std::size_t length = std::max(ours.size(), theirs.size());
  for (std::size_t i = 0; i < length; ++i) {
    if (i < ours.size() && i < theirs.size() && agree(ours[i], theirs[i])) continue;
    return "event " + std::to_string(i) + ": " + told(ours, i) + " against " + told(theirs, i);
  }
  return "";
}

std::string notation(const std::vector<YamlEvent>& events) {
  struct Open {
    bool mapping;
    std::size_t children = 0;
  };
  std::string out;
  std::vector<Open> open;
  std::map<std::uint32_t, std::size_t> number;
  for (std::uint32_t i = 0; i < events.size(); ++i) {
    const YamlEvent& event = events[i];
    if (event.kind == EventKind::kEnd) {
      out += open.back().mapping ? "}" : "]";
      open.pop_back();
      continue;
    }
    if (!open.empty()) {
      Open& parent = open.back();
      if (parent.children > 0) out += parent.mapping && parent.children % 2 == 1 ? ": " : ", ";
      ++parent.children;
    }
    if (event.anchored) {
      number.emplace(i, number.size() + 1);
      out += "&";
    }
    if (event.kind == EventKind::kEmpty) out += "~";
    if (event.kind == EventKind::kScalar) out += quoted(event.text);
    if (event.kind == EventKind::kAlias) out += "*" + std::to_string(number[event.target]);
    if (event.kind == EventKind::kSequence || event.kind == EventKind::kMapping) {
      open.push_back({event.kind == EventKind::kMapping});
      out += open.back().mapping ? "{" : "[";
    }
  }
  return out;
}

}  // namespace rasoat::tests
