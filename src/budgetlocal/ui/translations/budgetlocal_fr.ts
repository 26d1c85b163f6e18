<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
<context>
    <name>AlertsPane</name>
    <message numerus="yes">
        <source>%n point(s) à regarder</source>
        <translation>
            <numerusform>%n point à regarder</numerusform>
            <numerusform>%n points à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n contrôle(s) juste(s)</source>
        <translation>
            <numerusform>, %n contrôle juste</numerusform>
            <numerusform>, %n contrôles justes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contrôle(s) juste(s), rien à signaler</source>
        <translation>
            <numerusform>%n contrôle juste, rien à signaler</numerusform>
            <numerusform>%n contrôles justes, rien à signaler</numerusform>
        </translation>
    </message>
</context>
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
    <name>ChangesTab</name>
    <message numerus="yes">
        <source>%n changement(s) depuis {moment}.</source>
        <translation>
            <numerusform>%n changement depuis {moment}.</numerusform>
            <numerusform>%n changements depuis {moment}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecksTab</name>
    <message numerus="yes">
        <source>{document} : %n élément(s) à compléter</source>
        <translation>
            <numerusform>{document} : %n élément à compléter</numerusform>
            <numerusform>{document} : %n éléments à compléter</numerusform>
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
    <name>CommunePane</name>
    <message numerus="yes">
        <source>%n champ(s) rempli(s).</source>
        <translation>
            <numerusform>%n champ rempli.</numerusform>
            <numerusform>%n champs remplis.</numerusform>
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
    <name>DetteEdits</name>
    <message numerus="yes">
        <source>%n emprunt(s) du tableau</source>
        <translation>
            <numerusform>%n emprunt du tableau</numerusform>
            <numerusform>%n emprunts du tableau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n emprunt(s) ajouté(s) ; Ctrl+Z les retire.</source>
        <translation>
            <numerusform>%n emprunt ajouté ; Ctrl+Z le retire.</numerusform>
            <numerusform>%n emprunts ajoutés ; Ctrl+Z les retire.</numerusform>
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
    <name>GameView</name>
    <message numerus="yes">
        <source>%n point(s) sur 1 000</source>
        <translation>
            <numerusform>%n point sur 1 000</numerusform>
            <numerusform>%n points sur 1 000</numerusform>
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
        <source>Ce document était déjà dans le classeur ; ses annexes y sont ajoutées (%n ligne(s)).</source>
        <translation>
            <numerusform>Ce document était déjà dans le classeur ; ses annexes y sont ajoutées (%n ligne).</numerusform>
            <numerusform>Ce document était déjà dans le classeur ; ses annexes y sont ajoutées (%n lignes).</numerusform>
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
    <name>LawPane</name>
    <message numerus="yes">
        <source> : %n nombre(s) changé(s)</source>
        <translation>
            <numerusform> : %n nombre changé</numerusform>
            <numerusform> : %n nombres changés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineFlow</name>
    <message numerus="yes">
        <source>la suppression de %n ligne(s)</source>
        <translation>
            <numerusform>la suppression de %n ligne</numerusform>
            <numerusform>la suppression de %n lignes</numerusform>
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
    <name>ResultPanel</name>
    <message numerus="yes">
        <source>%n ligne(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
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
    <name>StatusLine</name>
    <message numerus="yes">
        <source>Pour importer, répondez à %n question(s) (onglet Questions).</source>
        <translation>
            <numerusform>Pour importer, répondez à %n question (onglet Questions).</numerusform>
            <numerusform>Pour importer, répondez à %n questions (onglet Questions).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) prêt(s) à être importé(s)</source>
        <translation>
            <numerusform>%n document prêt à être importé</numerusform>
            <numerusform>%n documents prêts à être importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n réparation(s)</source>
        <translation>
            <numerusform>%n réparation</numerusform>
            <numerusform>%n réparations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ligne(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rien n&apos;est perdu ni compté deux fois : dans %n colonne(s) de montants, total du fichier = lignes gardées + lignes exclues, au centime.</source>
        <translation>
            <numerusform>Rien n&apos;est perdu ni compté deux fois : dans %n colonne de montants, total du fichier = lignes gardées + lignes exclues, au centime.</numerusform>
            <numerusform>Rien n&apos;est perdu ni compté deux fois : dans %n colonnes de montants, total du fichier = lignes gardées + lignes exclues, au centime.</numerusform>
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
<context>
    <name>VersionsTab</name>
    <message numerus="yes">
        <source>%n version(s), la plus récente d&apos;abord.</source>
        <translation>
            <numerusform>%n version, la plus récente d&apos;abord.</numerusform>
            <numerusform>%n versions, la plus récente d&apos;abord.</numerusform>
        </translation>
    </message>
</context>
</TS>
