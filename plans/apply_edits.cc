#include "plans/apply_edits.h"

#include <algorithm>
#include <numeric>

#include "plans/mistakes.h"

namespace rasoat::plans {

Applied apply_edits(std::string_view source, const std::vector<Edit>& edits) {
  std::vector<std::size_t> order(edits.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return edits[a].where.begin < edits[b].where.begin; });
  Applied applied{{}, std::vector<bool>(edits.size())};
  applied.text.reserve(source.size());
  std::uint32_t done = 0;
  std::uint32_t taken_from = 0;  // where the last edit begins: no second one may begin there
  bool any = false;
  for (const std::size_t i : order) {
    const Edit& edit = edits[i];
    if (edit.where.begin < done || (any && edit.where.begin == taken_from)) continue;
    applied.text.append(source.substr(done, edit.where.begin - done)).append(edit.text);
    done = edit.where.end;
    taken_from = edit.where.begin;
    any = true;
    applied.done[i] = true;
  }
  applied.text.append(source.substr(done));
  return applied;
}

bool keeps_comments(const Edit& edit, const Document& document) {
  const std::vector<Span>& comments = document.comments();
  for (auto at = std::ranges::lower_bound(comments, edit.where.begin, {}, &Span::begin);
       at != comments.end() && at->begin < edit.where.end; ++at) {
    const std::string_view comment = text_of(*at, document.source());
    const std::string in_quotes = quoted(comment);
    const bool is_kept = edit.text.contains(comment) || edit.text.contains(in_quotes.substr(1, in_quotes.size() - 2));
    if (!is_kept) return false;
  }
  return true;
}

}  // namespace rasoat::plans
