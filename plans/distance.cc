// How near two words are, for "did you mean": the last two functions of plans/text.h that compare.
#include <algorithm>
#include <cstdlib>
#include <vector>

#include "plans/code_points.h"
#include "plans/text.h"

namespace rasoat::plans {
namespace {

std::u32string code_points(std::string_view text) {
  std::u32string points;
  points.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) points.push_back(next_code_point(text, at));
  return points;
}

// Optimal string alignment over the diagonals that `limit` edits can reach: O(length × limit).
std::uint32_t distance(std::u32string_view a, std::u32string_view b, std::uint32_t limit) {
  const std::uint32_t far = limit + 1;
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > limit) return far;
  const std::size_t width = b.size() + 1;
  std::vector<std::uint32_t> before(width, far), previous(width, far), row(width, far);
  for (std::size_t j = 0; j < width && j <= limit; ++j) previous[j] = static_cast<std::uint32_t>(j);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::fill(row.begin(), row.end(), far);
    if (i <= limit) row[0] = static_cast<std::uint32_t>(i);
    std::uint32_t best = row[0];
    for (std::size_t j = i > limit ? i - limit : 1; j < width && j <= i + limit; ++j) {
      std::uint32_t cost = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      cost = std::min({cost, previous[j] + 1, row[j - 1] + 1});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) cost = std::min(cost, before[j - 2] + 1);
      row[j] = std::min(cost, far);
      best = std::min(best, row[j]);
    }
    if (best >= far) return far;
    std::swap(before, previous);
    std::swap(previous, row);
  }
  return previous[b.size()];
}

}  // namespace

std::uint32_t edit_distance(std::string_view a, std::string_view b, std::uint32_t limit) {
  return distance(code_points(a), code_points(b), limit);
}

// A third of the letters may be wrong, three at most; in words of up to four the first must be right (ten is not den).
std::string_view nearest(std::string_view word, const std::vector<std::string_view>& known) {
  const std::u32string points = code_points(word);
  const auto allowed = static_cast<std::uint32_t>(std::min<std::size_t>(points.size() / 3, 3));
  std::uint32_t best = allowed + 1;
  std::string_view found;
  for (const std::string_view candidate : known) {
    if (candidate == word) return candidate;
    if (best <= 1) continue;
    const std::u32string other = code_points(candidate);
    if (other.empty() || (points.size() <= 4 && !points.empty() && other[0] != points[0])) continue;
    const std::uint32_t away = distance(points, other, best - 1);
    if (away >= best) continue;
    best = away;
    found = candidate;
  }
  return found;
}

}  // namespace rasoat::plans
