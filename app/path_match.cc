#include "app/path_match.h"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <string_view>

namespace rasoat::app {
namespace {

using Names = std::vector<std::string_view>;

unsigned char byte(char c) { return static_cast<unsigned char>(c); }

// "[:alpha:]", as the C library of git's default locale has it.
bool is_of_class(std::string_view name, char c) {
  struct Class {
    std::string_view name;
    int (*has)(int);
  };
  constexpr Class kClasses[] = {{"alnum", std::isalnum}, {"alpha", std::isalpha}, {"blank", std::isblank},
                                {"cntrl", std::iscntrl}, {"digit", std::isdigit}, {"graph", std::isgraph},
                                {"lower", std::islower}, {"print", std::isprint}, {"punct", std::ispunct},
                                {"space", std::isspace}, {"upper", std::isupper}, {"xdigit", std::isxdigit}};
  return std::ranges::any_of(kClasses, [&](const Class& one) { return one.name == name && one.has(byte(c)) != 0; });
}

// A piece of a pattern that stands for one byte, or for several where it is a star.
struct Piece {
  std::string_view text;  // as written; "" where the pattern is at fault, and means nothing
  bool star = false;
};

// The end of "[…]" that begins at `at`; npos where it has none.
std::size_t end_of_set(std::string_view pattern, std::size_t at) {
  std::size_t i = at + 1;
  if (i < pattern.size() && (pattern[i] == '!' || pattern[i] == '^')) ++i;
  for (bool first = true; i < pattern.size(); first = false) {
    if (pattern[i] == ']' && !first) return i + 1;
    if (pattern.substr(i).starts_with("[:")) {
      const std::size_t close = pattern.find(":]", i + 2);
      if (close != std::string_view::npos) i = close + 1;
    } else if (pattern[i] == '\\') {
      ++i;
    }
    ++i;
  }
  return std::string_view::npos;
}

Piece piece_at(std::string_view pattern, std::size_t at) {
  switch (pattern[at]) {
    case '*':
      return {pattern.substr(at, 1), true};
    case '\\':
      return {at + 1 < pattern.size() ? pattern.substr(at, 2) : std::string_view()};
    case '[': {
      const std::size_t end = end_of_set(pattern, at);
      return {end == std::string_view::npos ? std::string_view() : pattern.substr(at, end - at)};
    }
    default:
      return {pattern.substr(at, 1)};
  }
}

// `set`: "[…]" whole.
bool is_in_set(std::string_view set, char c) {
  std::size_t i = 1;
  const bool inverse = set[i] == '!' || set[i] == '^';
  if (inverse) ++i;
  const auto letter = [&] {  // the next one, without the sign that takes its meaning from it
    if (set[i] == '\\') ++i;
    return set[i++];
  };
  bool found = false;
  const std::size_t end = set.size() - 1;
  while (i < end) {
    const std::size_t close = set.substr(i).starts_with("[:") ? set.find(":]", i + 2) : std::string_view::npos;
    if (close != std::string_view::npos) {
      found = found || is_of_class(set.substr(i + 2, close - i - 2), c);
      i = close + 2;
      continue;
    }
    const char from = letter();
    const bool range = i + 1 < end && set[i] == '-';
    if (range) ++i;
    const char to = range ? letter() : from;
    found = found || (byte(from) <= byte(c) && byte(c) <= byte(to));
  }
  return found != inverse;
}

bool stands_for(std::string_view piece, char c) {
  if (piece == "?") return true;
  if (piece.starts_with('[')) return is_in_set(piece, c);
  return !piece.empty() && piece.back() == c;
}

// One name against the pattern of one: where it fails, the last star takes a byte more.
bool name_matches(std::string_view pattern, std::string_view name) {
  std::size_t at = 0;
  std::size_t of = 0;
  std::size_t behind_star = std::string_view::npos;
  std::size_t star_ends = 0;
  while (of < name.size()) {
    const Piece piece = at < pattern.size() ? piece_at(pattern, at) : Piece();
    if (piece.star) {
      behind_star = ++at;
      star_ends = of;
    } else if (stands_for(piece.text, name[of])) {
      at += piece.text.size();
      ++of;
    } else if (behind_star != std::string_view::npos) {
      at = behind_star;
      of = ++star_ends;
    } else {
      return false;
    }
  }
  return pattern.find_first_not_of('*', std::min(at, pattern.size())) == std::string_view::npos;
}

bool is_any_folders(std::string_view name) {
  return name.size() > 1 && name.find_first_not_of('*') == std::string_view::npos;
}

Names names_of(std::string_view path) {
  Names names;
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    names.push_back(path.substr(begin, end - begin));
    begin = end + 1;
  }
  return names;
}

// The path itself, or a folder on its way. `reached`: how many of its names the pattern may have taken so far.
bool names_match(const Names& pattern, const Names& path, bool folders_only) {
  std::vector<char> reached(path.size() + 1, 0);
  reached[0] = 1;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    std::vector<char> next(path.size() + 1, 0);
    const bool last = i + 1 == pattern.size();
    for (std::size_t taken = 0; taken <= path.size(); ++taken) {
      if (reached[taken] == 0) continue;
      if (is_any_folders(pattern[i])) {  // at the end it means what lies within
        std::fill(next.begin() + static_cast<std::ptrdiff_t>(std::min(taken + (last ? 1 : 0), path.size() + 1)),
                  next.end(), 1);
        break;
      }
      if (taken < path.size() && name_matches(pattern[i], path[taken])) next[taken + 1] = 1;
    }
    reached = std::move(next);
  }
  return std::any_of(reached.begin() + 1, reached.end() - (folders_only ? 1 : 0), [](char one) { return one != 0; });
}

// Is it the path, the end of it after a slash, or a folder on its way? `anchored`: from its beginning. `below`: only as
// such a folder.
bool names(std::string_view name, std::string_view path, bool anchored, bool below) {
  for (std::size_t at = path.find(name); at != std::string_view::npos; at = path.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    const bool begins = at == 0 || (!anchored && path[at - 1] == '/');
    if (begins && (end == path.size() ? !below : path[end] == '/')) return true;
    if (anchored) return false;
  }
  return false;
}

bool means(std::string_view pattern, std::string_view path) {
  const bool below = pattern.ends_with('/');
  if (below) pattern.remove_suffix(1);
  const bool anchored = pattern.find('/') != std::string_view::npos;
  if (pattern.starts_with('/')) pattern.remove_prefix(1);
  if (pattern.empty()) return false;
  if (pattern.find_first_of("*?[\\") == std::string_view::npos)  // most are, and there may be one for each plan
    return names(pattern, path, anchored, below);
  const Names folders = names_of(path);
  if (anchored) return names_match(names_of(pattern), folders, below);
  const auto end = folders.end() - (below ? 1 : 0);
  return std::any_of(folders.begin(), end, [&](std::string_view name) { return name_matches(pattern, name); });
}

}  // namespace

bool path_matches(const std::vector<std::string>& patterns, const std::string& path) {
  bool matches = false;
  for (const std::string& pattern : patterns) {
    const bool excludes = pattern.starts_with('!');
    if (means(std::string_view(pattern).substr(excludes ? 1 : 0), path)) matches = !excludes;
  }
  return matches;
}

}  // namespace rasoat::app
