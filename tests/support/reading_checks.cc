#include "tests/support/reading_checks.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "plans/tokens.h"
#include "tests/support/yaml_events.h"

namespace rasoat::tests {
namespace {

using plans::Document;
using plans::kNoNode;
using plans::NodeId;
using plans::NodeKind;
using plans::ScalarStyle;
using plans::Span;

std::string told(Span span) { return "[" + std::to_string(span.begin) + ", " + std::to_string(span.end) + ")"; }

bool inside(Span span, std::string_view source) { return span.begin <= span.end && span.end <= source.size(); }

bool is_collection(NodeKind kind) { return kind == NodeKind::kSequence || kind == NodeKind::kMapping; }

std::string unsound_children(const Document& document, NodeId id) {
  std::uint32_t children = 0;
  std::uint32_t end = document.span(id).begin;
  for (NodeId child = document.first_child(id); child != kNoNode; child = document.next(child)) {
    if (child <= id || child >= document.size()) return "a child is not after its parent";
    const Span span = document.span(child);
    if (!inside(span, document.source())) return "span outside the source: " + told(span);
    if (!document.span(id).contains(span)) return told(span) + " is not within its parent " + told(document.span(id));
    if (span.begin < end) return told(span) + " begins before its elder sibling ends";
    end = span.end;
    ++children;
  }
  if (document.kind(id) == NodeKind::kMapping) {
    if (children % 2 != 0) return "a key without a value node in " + told(document.span(id));
    children /= 2;
  }
  return children == document.entry_count(id) ? "" : "wrong count of entries in " + told(document.span(id));
}

std::string unsound_tree(const Document& document) {
  if (document.root() == kNoNode) return "";
  if (!inside(document.span(document.root()), document.source())) return "the root's span is outside the source";
  std::vector<NodeId> next{document.root()};
  NodeId expected = 0;
  while (!next.empty()) {
    const NodeId id = next.back();
    if (id == kNoNode) {
      next.pop_back();
      continue;
    }
    if (id != expected++) return "nodes are not in pre-order";
    next.back() = next.size() == 1 ? kNoNode : document.next(id);
    if (document.kind(id) == NodeKind::kAlias) {
      const NodeId target = document.alias_target(id);
      if (target != kNoNode && (target >= id || !document.anchor(target))) return "an alias of nothing before it";
    }
    if (const auto anchor = document.anchor(id)) {
      if (!inside(*anchor, document.source()) || document.source()[anchor->begin] != '&') return "an anchor without &";
    }
    if (!is_collection(document.kind(id))) continue;
    if (std::string broken = unsound_children(document, id); !broken.empty()) return broken;
    next.push_back(document.first_child(id));
  }
  return expected == document.size() ? "" : "nodes that nothing leads to";
}

std::string unsound_tokens(const Document& document) {
  std::uint32_t end = 0;
  for (const plans::Token& token : tokens_of(document)) {
    if (token.where.begin != end || token.where.empty()) return "a gap or overlap of tokens at " + told(token.where);
    end = token.where.end;
  }
  return end == document.source().size() ? "" : "tokens end at " + std::to_string(end);
}

std::string unsound_comments(const Document& document) {
  std::uint32_t end = 0;
  for (const Span comment : document.comments()) {
    if (!inside(comment, document.source()) || comment.begin < end) return "a comment out of order " + told(comment);
    if (comment.empty() || document.source()[comment.begin] != '#') return "a comment without # " + told(comment);
    end = comment.end;
  }
  return "";
}

std::string unsound_faults(const plans::ReadResult& result, std::string_view source) {
  std::uint32_t begin = 0;
  for (const plans::Fault& fault : result.faults) {
    const std::string name(fault_id(fault.code));
    if (!inside(fault.where, source)) return name + " outside the source " + told(fault.where);
    if (fault.where.begin < begin) return name + " out of order " + told(fault.where);
    begin = fault.where.begin;
    for (const Span span : fault.related) {
      if (!inside(span, source)) return name + " related outside the source " + told(span);
    }
    if (fault.edit && !inside(fault.edit->where, source)) return name + " edit outside the source";
  }
  return "";
}

bool stands_alone(const Document& document, NodeId id) {
  if (document.kind(id) != NodeKind::kScalar) return false;
  const ScalarStyle style = document.style(id);
  if (style != ScalarStyle::kLiteral && style != ScalarStyle::kFolded) return true;
  const std::string_view text = text_of(document.span(id), document.source());
  const std::string_view header = text.substr(0, text.find_first_of(" \r\n#"));
  return header.find_first_of("+123456789") == std::string_view::npos && header.size() != text.size();
}

std::string misread(const Document& document, NodeId id, bool in_flow) {
  std::string alone(text_of(document.span(id), document.source()));
  alone = in_flow ? "[ " + alone + " ]" : "k: " + alone + "\n";
  const plans::ReadResult again = plans::read_yaml(alone);
  std::string scratch;
  std::string other_scratch;
  const NodeId first = again.document.root() == kNoNode ? kNoNode : again.document.first_child(0);
  const NodeId scalar = first == kNoNode || in_flow ? first : again.document.next(first);
  if (scalar != kNoNode && again.faults.empty() &&
      again.document.text(scalar, scratch) == document.text(id, other_scratch)) {
    return "";
  }
  return "not the same scalar alone: " + alone;
}

}  // namespace

std::string unsound(const plans::ReadResult& result, std::string_view source) {
  // Bytes that are no text are not viewed at all.
  const bool viewed = result.document.source() == source || (!result.complete && result.document.source().empty());
  if (!viewed) return "the document does not view its source";
  for (const auto& check : {unsound_tree, unsound_tokens, unsound_comments}) {
    if (std::string broken = check(result.document); !broken.empty()) return broken;
  }
  return unsound_faults(result, source);
}

std::string misread_span(const Document& document) {
  struct Open {
    NodeId next;
    bool flow;
  };
  if (document.root() == kNoNode || !is_collection(document.kind(document.root()))) return "";
  std::vector<Open> open{{document.root(), false}};
  while (!open.empty()) {
    const auto [id, flow] = open.back();
    if (id == kNoNode) {
      open.pop_back();
      continue;
    }
    open.back().next = open.size() == 1 ? kNoNode : document.next(id);
    if (stands_alone(document, id)) {
      if (std::string broken = misread(document, id, flow); !broken.empty()) return broken;
    }
    if (is_collection(document.kind(id))) open.push_back({document.first_child(id), flow || is_flow(document, id)});
  }
  return "";
}

}  // namespace rasoat::tests
