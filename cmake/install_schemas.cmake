# Writes the schema of each kind of record into `folder`, with the program
# `stint`: students.json, and private/students.json of its private files. Run
# from `/`, which is in no program, so that they are those of the defaults.
execute_process(COMMAND ${stint} -C / schema
  OUTPUT_VARIABLE lines COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "[^\n]+" lines "${lines}")
list(POP_FRONT lines)
file(MAKE_DIRECTORY ${folder}/private)
foreach(line IN LISTS lines)
  string(REGEX MATCH "^[a-z]+" kind "${line}")
  set(name ${kind}.json)
  set(words ${kind})
  if(line MATCHES " --private")
    set(name private/${name})
    list(APPEND words --private)
  endif()
  execute_process(COMMAND ${stint} -C / schema ${words}
    OUTPUT_FILE ${folder}/${name} COMMAND_ERROR_IS_FATAL ANY)
  message(STATUS "Installing: ${folder}/${name}")
endforeach()
