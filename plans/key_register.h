// Which keys the open mappings have so far: finds the first of two equal keys, in time that does not grow with their
// number.
//
// Mappings nest, so their keys lie on one stack: a mapping's are the ones above its mark, and closing it drops them.
// Few keys are compared one after another, by their prints first; a mapping with many gets a hash table, seeded so that
// nobody can fill one bucket.
//
//   const std::uint32_t mark = keys.mark();
//   const NodeId first = keys.add(mark, text, id);   // kNoNode when the key is new
//   keys.drop_to(mark);
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "plans/document.h"
#include "plans/key_print.h"

namespace rasoat::plans {

class KeyRegister {
 public:
  // Gives the bytes of an earlier key again, to tell equal keys from equal hashes.
  using TextOf = std::string_view (*)(const void* context, NodeId id);

  KeyRegister(TextOf text_of, const void* context);

  [[nodiscard]] std::uint32_t mark() const { return static_cast<std::uint32_t>(keys_.size()); }
  // The earlier key of the mapping with this text, or kNoNode; then `id` is registered.
  NodeId add(std::uint32_t mark, std::string_view text, NodeId id) {
    const std::uint64_t print = key_print(text);
    if (keys_.size() - mark >= kFew) return add_to_many(mark, print, text, id);
    for (std::size_t at = mark; at < keys_.size(); ++at) {
      if (keys_[at].print == print && text_of_(context_, keys_[at].id) == text) return keys_[at].id;
    }
    keys_.push_back({print, id});
    return kNoNode;
  }
  void drop_to(std::uint32_t mark) {
    keys_.resize(mark);
    while (!tables_.empty() && tables_.back().mark >= mark) tables_.pop_back();
  }

 private:
  static constexpr std::size_t kFew = 24;

  struct Key {
    std::uint64_t print = 0;
    NodeId id = kNoNode;
  };
  // Open addressing: a slot holds the position of a key in `keys_` plus one, 0 when it is free.
  struct Table {
    std::uint32_t mark;
    std::vector<std::uint32_t> slots;
  };

  NodeId add_to_many(std::uint32_t mark, std::uint64_t print, std::string_view text, NodeId id);
  [[nodiscard]] Table& table_at(std::uint32_t mark);
  void fill(Table& table) const;
  static void insert(Table& table, std::uint64_t hash, std::uint32_t position);

  TextOf text_of_;
  const void* context_;
  std::vector<Key> keys_;
  std::vector<Table> tables_;  // by mark, innermost last
};

}  // namespace rasoat::plans
