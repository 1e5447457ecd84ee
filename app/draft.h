// What is written beside its place and put there at the end, so that a run that breaks off leaves no half of it.
//
// Its name cannot be foreseen, and whatever lies there already is left alone: who may write to the folder cannot lay a
// link for it to be written through. It is removed with its Draft, and a file where a signal ends the program at once.
//
//   Draft draft("bao-cao.sarif", Draft::Kind::kOneFile);
//   const int file = draft.take_file();        // -1 where none could be made; who takes it closes it
//   if (!draft.put("bao-cao.sarif")) …
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace rasoat::app {

class Draft {
 public:
  enum class Kind : std::uint8_t { kOneFile, kWholeFolder };
  // A file that takes the place of another may be as private as that one from its beginning.
  enum class Readers : std::uint8_t { kAsUsual, kOwner };

  Draft(const std::string& place, Kind kind, Readers readers = Readers::kAsUsual);
  ~Draft();
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;

  [[nodiscard]] const std::string& path() const { return *path_; }
  [[nodiscard]] int take_file();
  // False when it could not be put there; then it is still a draft.
  [[nodiscard]] bool put(const std::string& place);

  // Of files, from a handler of signals: nothing but the system is called.
  static void remove_files();

 private:
  void forget();

  std::unique_ptr<std::string> path_;
  Kind kind_;
  int file_ = -1;
  bool is_there_ = false;
  std::size_t slot_;  // among those that a signal removes
};

}  // namespace rasoat::app
