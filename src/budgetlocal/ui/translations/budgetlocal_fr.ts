<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
<context>
    <name>CardView</name>
    <message numerus="yes">
        <source>Lire les %n remarque(s)</source>
        <translation>
            <numerusform>Lire %n remarque</numerusform>
            <numerusform>Lire les %n remarques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenOptions</name>
    <message numerus="yes">
        <source>%n membre(s) choisi(s)</source>
        <translation>
            <numerusform>%n membre choisi</numerusform>
            <numerusform>%n membres choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparerPage</name>
    <message numerus="yes">
        <source>%Ln membre(s) dans le groupe</source>
        <translation>
            <numerusform>%Ln membre dans le groupe</numerusform>
            <numerusform>%Ln membres dans le groupe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message numerus="yes">
        <source>%n fichier(s) écrit(s) dans {dossier}</source>
        <translation>
            <numerusform>%n fichier écrit dans {dossier}</numerusform>
            <numerusform>%n fichiers écrits dans {dossier}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message numerus="yes">
        <source>Lecture de %n fichier(s)</source>
        <translation>
            <numerusform>Lecture de %n fichier</numerusform>
            <numerusform>Lecture de %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rien de nouveau dans %n fichier(s)</source>
        <translation>
            <numerusform>Rien de nouveau dans %n fichier</numerusform>
            <numerusform>Rien de nouveau dans %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) à regarder</source>
        <translation>
            <numerusform>%n fichier à regarder</numerusform>
            <numerusform>%n fichiers à regarder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n document(s) importé(s)</source>
        <translation>
            <numerusform>%n document importé</numerusform>
            <numerusform>%n documents importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ligne(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficialFlow</name>
    <message numerus="yes">
        <source>%n fichier(s) à regarder</source>
        <translation>
            <numerusform>%n fichier à regarder</numerusform>
            <numerusform>%n fichiers à regarder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutingFlow</name>
    <message numerus="yes">
        <source>Reconnaissance de %n fichier(s)</source>
        <translation>
            <numerusform>Reconnaissance de %n fichier</numerusform>
            <numerusform>Reconnaissance de %n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message numerus="yes">
        <source>%n collectivité(s). Flèche bas puis Entrée pour choisir.</source>
        <translation>
            <numerusform>%n collectivité. Flèche bas puis Entrée pour choisir.</numerusform>
            <numerusform>%n collectivités. Flèche bas puis Entrée pour choisir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SynthesePage</name>
    <message numerus="yes">
        <source>%n erreur(s) à corriger ou à expliquer.</source>
        <translation>
            <numerusform>%n erreur à corriger ou à expliquer.</numerusform>
            <numerusform>%n erreurs à corriger ou à expliquer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rien de faux, mais %n point(s) à vérifier.</source>
        <translation>
            <numerusform>Rien de faux, mais %n point à vérifier.</numerusform>
            <numerusform>Rien de faux, mais %n points à vérifier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rien de faux, %n point(s) à savoir.</source>
        <translation>
            <numerusform>Rien de faux, %n point à savoir.</numerusform>
            <numerusform>Rien de faux, %n points à savoir.</numerusform>
        </translation>
    </message>
</context>
</TS>
