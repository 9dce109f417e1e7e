@echo off
rem Builds Video Studio where that is needed and starts it.
setlocal
set "here=%~dp0"
set "jar=%here%studio-server\target\video-studio.jar"
if not exist "%jar%" (
  echo Building Video Studio, a few minutes the first time ...
  pushd "%here%" && call mvnw.cmd -q -B -ntp -DskipTests package && popd || exit /b 1
)
java "@%here%studio-server\target\jvm.options" -Xmx1g %* -jar "%jar%"
