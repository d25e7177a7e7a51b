@echo off
rem Starts Copydesk with the jars in ..\lib. Java is taken from JAVA_HOME, or else from the PATH;
rem COPYDESK_OPTS holds further options for it.
setlocal
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto %COPYDESK_OPTS% -cp "%~dp0..\lib\*" dev.copydesk.cli.Main %*
exit /b %ERRORLEVEL%
