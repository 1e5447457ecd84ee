#include "plans/document.h"

#include <algorithm>

#include "plans/scalar_text.h"

namespace rasoat::plans {

std::optional<Span> Document::anchor(NodeId id) const {
  const auto found = std::ranges::lower_bound(anchors_, id, {}, &std::pair<NodeId, Span>::first);
  if (found == anchors_.end() || found->first != id) return std::nullopt;
  return found->second;
}

std::string_view Document::decoded(const Node& node, std::string& scratch) const {
  if (node.kind != NodeKind::kScalar) return {};
  const std::string_view raw(source_.data() + node.span.begin, node.span.size());
  scratch.clear();
  append_scalar_text(scratch, raw, node.style, node.entries, node.span.end < source_.size());
  return scratch;
}

}  // namespace rasoat::plans
